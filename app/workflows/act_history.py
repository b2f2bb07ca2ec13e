"""What was done with a record, as sentences with who and when, and what can still be taken back.

Used by every page that shows a history; the words of acts stand in the translations under `act.`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from app.clock import HERE
from app.translation import keys, text
from app.workflows.record_words import field_changes
from db.register import Register
from db.transactions import Work
from matching.entities.administration import Act, Actor
from matching.entities.identifiers import ActId

SHOWN = 100
FEW = 4
"""Acts about more records than this, such as a list that came in, are told by their sentence alone."""
UNDO = "undo"
IMPORT = "import"


@dataclass(frozen=True, slots=True)
class Change:
    """One field that changed: what it is called, and both values in words."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One act. `at` in Europe/Amsterdam; `taken_back`: it was undone since.

    `in_parts`: a list that came in, of which later work may keep some parts.
    """

    act: ActId
    at: datetime
    who: str
    sentence: str
    changes: tuple[Change, ...]
    taken_back: bool
    in_parts: bool = False


def history_about(
    register: Register, actor: Actor, kind: str, record: int, detail: Collection[str] | None = None
) -> tuple[HistoryLine, ...]:
    """What was done with one record, the newest first; nothing for who may not see that.

    `detail` limits the kinds of records of which the changed fields are told; None: all.
    """
    with register.read(actor) as work:
        return history_lines(work, kind, record, detail)


def history_lines(
    work: Work, kind: str, record: int, detail: Collection[str] | None = None
) -> tuple[HistoryLine, ...]:
    """The same inside a transaction that is open already."""
    if not work.may_read("acts"):
        return ()
    names = {one.login: one.name for one in work.users.all()} if work.may_read("users") else {}
    acts = work.acts.about(kind, record, SHOWN)
    known = {act.id: act for act in acts}
    return tuple(
        HistoryLine(
            act=act.id,
            at=act.at.astimezone(HERE),
            who=names.get(act.actor) or act.actor,
            sentence=act_sentence(act, known),
            changes=_changes(work, act, detail) if len(act.subjects) <= FEW else (),
            taken_back=act.undone_by is not None,
            in_parts=act.kind.startswith(IMPORT),
        )
        for act in acts
    )


def act_sentence(act: Act, known: Mapping[ActId, Act]) -> str:
    """What somebody did, as people say it; an undo names what it took back, and a redo what it put back.

    `known` are acts by number, among which those that this one took back.
    """
    first, undone = act, False
    while first.undoes is not None and first.undoes in known:
        first, undone = known[first.undoes], not undone
    if first.kind != UNDO:
        what = _sentence(first.kind, first.facts)
    else:
        undone, what = not undone, _sentence(str(first.facts["undoes"]), first.facts)
    if act.kind != UNDO:
        return what
    return text("history.undone" if undone else "history.redone", what=what)


def _sentence(kind: str, facts: Mapping[str, object]) -> str:
    """A newer program may have written acts that this one has no sentence for."""
    return text(f"act.{kind}", **facts) if f"act.{kind}" in keys() else text("history.other")


def _changes(work: Work, act: Act, detail: Collection[str] | None) -> tuple[Change, ...]:
    """Every field that the act changed in records that were there before."""
    return tuple(
        Change(*change)
        for step in work.acts.steps(act.id)
        if detail is None or step.kind in detail
        for change in field_changes(work, step.kind, step.before, step.after)
    )
