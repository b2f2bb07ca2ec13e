"""Taking a list back: what it wrote goes, but for what later work touched; that is named.

Undoing is itself an act: taking that back puts the list in again. No Qt, no sentences.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from db.errors import NotFound
from db.register import Register
from db.transactions import Work
from db.undoing import Refusal, Undone, undo
from matching.entities.administration import Act, Actor
from matching.entities.identifiers import ActId


@dataclass(frozen=True, slots=True)
class RefusedPart:
    """What stayed, by name: the facility, or the case number of a child; both empty for what a list shares.

    `provider` is set with a facility. `refusal` has both versions and the act that touched it since.
    """

    facility: str
    provider: str
    case_number: str
    refusal: Refusal


def undo_import(register: Register, actor: Actor, import_id: int) -> Undone:
    """Take an applied list back in one transaction, facility by facility (or child by child).

    What later work touched stays and stands in `Undone.refusals` (`refused_parts` gives the names). A list that
    was put in again after an undo can be taken back again. Raises `NotFound` for imports that keep no act,
    `db.undoing.AlreadyUndone`, and `db.undoing.UndoRefused` when nothing of it could go.
    """
    with register.begin(actor) as work:
        done = undo(work, act_to_undo(work, import_id), in_parts=True)
        work.commit()
    return done


def redo_import(register: Register, actor: Actor, import_id: int) -> Undone:
    """Put a list that was taken back in again, as a whole. Raises as `undo_import`; `NotFound` when it stands."""
    with register.begin(actor) as work:
        chain = _chain(work, import_id)
        if in_force(chain):
            raise NotFound("acts", import_id)
        done = undo(work, chain[-1].id)
        work.commit()
    return done


def act_to_undo(work: Work, import_id: int) -> ActId:
    """The act that stands for an import now: its own, or the one that put it in again."""
    chain = _chain(work, import_id)
    return chain[-1 if in_force(chain) else 0].id


def in_force(chain: tuple[Act, ...]) -> bool:
    """Whether the first act of a chain of undoing (act, undone by, undone by, …) still counts."""
    return len(chain) % 2 == 1


def _chain(work: Work, import_id: int) -> tuple[Act, ...]:
    act = work.imports.get(import_id).act
    chain = () if act is None else work.acts.chain(act)
    if not chain:
        raise NotFound("acts", import_id)
    return chain


def refused_parts(register: Register, actor: Actor, refusals: Iterable[Refusal]) -> tuple[RefusedPart, ...]:
    """The refusals of an undo with the names of the facilities and the case numbers of the children."""
    with register.read(actor) as work:
        return tuple(_named(work, one) for one in refusals)


def _named(work: Work, refusal: Refusal) -> RefusedPart:
    kind, _, number = refusal.part.partition(":")
    if kind == "facilities" and number:
        facility = work.facilities.find(int(number))
        if facility is not None:
            return RefusedPart(facility.name, work.providers.get(facility.provider).name, "", refusal)
        return RefusedPart(_said(refusal, "name"), "", "", refusal)
    child = work.children.find(int(number)) if kind == "children" and number else None
    return RefusedPart("", "", "" if child is None else child.case_number, refusal)


def _said(refusal: Refusal, field: str) -> str:
    """What the record said, for one that is no longer there."""
    row: Mapping[str, Any] = refusal.now or refusal.left or {}
    return str(row.get(field, "")) if refusal.kind == "facilities" else ""
