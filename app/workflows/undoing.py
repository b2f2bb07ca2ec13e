"""Taking back what somebody did: for the Undo key, the history of a facility and the history of imports."""

from __future__ import annotations

from db.register import Register
from db.undoing import Undone, undo
from matching.entities.administration import Act, Actor
from matching.entities.identifiers import ActId


def undo_act(register: Register, actor: Actor, act: ActId, in_parts: bool = False) -> Undone:
    """Take one act back in one transaction, with its own rows in the trail.

    With `in_parts` (imports) what later work touched stays and is named in `Undone.refusals`. Raises
    `db.undoing.UndoRefused` with both versions where that is not allowed or nothing could be taken back, and
    `db.undoing.AlreadyUndone`. Taking back an undo puts the first act back.
    """
    with register.begin(actor) as work:
        done = undo(work, act, in_parts)
        work.commit()
    return done


def acts_about(register: Register, actor: Actor, kind: str, record: int) -> tuple[Act, ...]:
    """What was done with one record, the newest first; nothing for who may not see that."""
    with register.read(actor) as work:
        return work.acts.about(kind, record) if work.may_read("acts") else ()
