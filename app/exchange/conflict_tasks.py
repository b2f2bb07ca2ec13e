"""A conflict as it waits for people: one task with both sides, and what was answered to it before.

For lists of places and lists of people alike. Plain data; what an answer does is in `app.workflows.conflicts`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date
from typing import Any

from app.exchange.list_types import ListedBed, ListedFacility
from app.exchange.reconciliation import Conflict
from matching.entities.administration import Task

CONFLICT_TASK = "list_conflict"
"""The kind of task."""
OVERTAKEN = "overtaken"
"""How a conflict ends that a later list no longer raises."""
KEEP_REGISTER = "register"
"""The answer that what the register says is right."""
SET_ASIDE = "aside"
"""The answer that nothing needs to be done."""
IDENTITY = frozenset({"place_changed", "name_changed", "form_changed"})
"""Conflicts about which facility a row means."""
COUNTS = frozenset({"newer_word", "fewer_beds_than_known", "more_free_than_known", "no_bed_to_occupy"})
"""Conflicts about beds."""
PROFILE = "profile_changed"
"""A list says something else than people corrected by hand."""
VACANCY_CODES = IDENTITY | COUNTS | {PROFILE}
_ASKED = ("code", "list", "register", "records")


def conflict_facts(
    conflict: Conflict, name: str, file: str, listed: ListedFacility | None = None, said_on: date | None = None
) -> dict[str, Any]:
    """The facts of the task: both sides, the file, and the row with its day for an answer to follow."""
    facts: dict[str, Any] = {
        "code": conflict.code,
        "name": name,
        "list": dict(conflict.list_side),
        "register": dict(conflict.register_side),
        "records": list(conflict.records),
        "file": file,
    }
    if said_on is not None:
        facts["said_on"] = said_on.isoformat()
    return facts if listed is None else {**facts, "row": row_facts(listed)}


def asks_the_same(task: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two conflicts rest on the same facts, whichever file said so."""
    return all((task.get(name) or None) == (other.get(name) or None) for name in _ASKED)


def answer_to(tasks: Iterable[Task], conflict: Conflict) -> str:
    """What people answered to these very facts; empty when they did not, or the answer was overtaken."""
    facts = conflict_facts(conflict, "", "")
    answered = [task for task in tasks if task.resolved_at is not None and task.resolution != OVERTAKEN]
    same = [task for task in answered if asks_the_same(task.facts, facts)]
    return max(same, key=lambda task: task.id).resolution if same else ""


def row_facts(listed: ListedFacility) -> dict[str, Any]:
    """A row of a list as JSON keeps it; what it does not say is left out."""
    found: dict[str, Any] = {}
    for one in fields(ListedFacility):
        value = getattr(listed, one.name)
        if value not in (None, (), False):
            found[one.name] = _kept(value)
    return found


def _kept(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, ListedBed):
        return [value.label, value.free, _kept(value.free_from), value.row]
    return [_kept(one) for one in value] if isinstance(value, tuple) else value


def row_of(facts: Mapping[str, Any]) -> ListedFacility | None:
    """The row that a conflict is about; None for tasks that kept none."""
    row = facts.get("row")
    if row is None:
        return None
    beds = tuple(ListedBed(label, free, _day(day), number) for label, free, day, number in row.get("beds", ()))
    tuples = {name: tuple(row[name]) for name in ("needs", "rows") if name in row}
    days = {name: _day(row[name]) for name in ("free_from", "updated") if name in row}
    return ListedFacility(**{**row, **tuples, **days, "beds": beds})


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
