"""Why something was not taken back, in words: which record, who touched it since, and both versions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.clock import HERE
from app.translation import moment, text
from app.workflows.record_words import field_changes, record_name
from db.register import Register
from db.undoing import Refusal
from matching.entities.administration import Actor


@dataclass(frozen=True, slots=True)
class FieldVersions:
    """One field: how the act left it and how it stands now, in words."""

    field: str
    left: str
    now: str


@dataclass(frozen=True, slots=True)
class RefusedRecord:
    """One record that stays as it is; `versions` are the fields that differ."""

    name: str
    reason: str
    versions: tuple[FieldVersions, ...] = ()


def refused_records(register: Register, actor: Actor, refusals: Iterable[Refusal]) -> tuple[RefusedRecord, ...]:
    """The refusals as people read them, in their order."""
    with register.read(actor) as work:
        found = []
        for one in refusals:
            name = record_name(work, one.kind, one.record, one.now or one.left)
            versions = tuple(FieldVersions(*change) for change in field_changes(work, one.kind, one.left, one.now))
            found.append(RefusedRecord(name, _reason(one), versions))
    return tuple(found)


def _reason(one: Refusal) -> str:
    if one.later is None:
        return text(f"undo.reason.{one.reason}")
    when = moment(one.later.at.astimezone(HERE))
    return text(f"undo.reason.{one.reason}.by", who=one.later.actor, when=when)
