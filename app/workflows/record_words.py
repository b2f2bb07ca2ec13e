"""Records of acts in words: what a record is called, and which of its fields changed from what to what.

Rows are those of `matching.entities.administration.ActStep`: column names with values as JSON keeps them. Used by
the history of a facility or provider and by a refused undo, so that both say the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from app.translation import full_day, keys, number, text, word
from db.transactions import Work

Row = Mapping[str, Any]

SILENT = frozenset({"id", "version", "assumptions", "recorded_at", "recorded_by", "content"})
"""Fields that say nothing to people; what was assumed is told by the fields themselves."""
CODES = {
    ("facilities", "care_form"): "care_form",
    ("facilities", "genders"): "gender",
    ("facilities", "offers"): "need",
    ("facilities", "traits"): "trait",
    ("facilities", "excludes"): "trait",
    ("facilities", "avoids"): "trait",
    ("facilities", "accessibility"): "accessibility",
    ("contracts", "forms"): "care_form",
    ("occupancies", "kind"): "occupancy_kind",
    ("occupancies", "kept_kind"): "kept_kind",
    ("occupancies", "source"): "source",
    ("occupancies", "end_reason"): "end_reason",
    ("confirmations", "source"): "source",
    ("legal_checks", "kind"): "legal_check",
    ("waiting_reports", "care_form"): "care_form",
    ("children", "gender"): "gender",
    ("children", "perspective"): "perspective",
    ("children", "consent"): "consent",
    ("requests", "urgency"): "urgency",
    ("requests", "forms"): "care_form",
    ("requests", "state"): "request_state",
    ("sibling_groups", "together"): "sibling_level",
    ("sibling_groups", "reason"): "split_reason",
}
CENTS = frozenset({"price_per_day", "price_per_absent_day"})


def field_changes(work: Work, kind: str, left: Row | None, now: Row | None) -> list[tuple[str, str, str]]:
    """The fields that differ between two versions, in words: (field, left, now), in the order of the record."""
    if left is None or now is None:
        return []
    differing = [name for name in left if name in now and name not in SILENT and left[name] != now[name]]
    return [
        (
            field_word(kind, name),
            value_words(work, kind, name, left[name]),
            value_words(work, kind, name, now[name]),
        )
        for name in differing
    ]


def field_word(kind: str, field: str) -> str:
    """What people call a field; the word of its own kind of record before the word all records share."""
    known = keys()
    for key in (f"record.field.{kind}.{field}", f"record.field.{field}"):
        if key in known:
            return text(key)
    return field.replace("_", " ")


def value_words(work: Work, kind: str, field: str, value: Any) -> str:
    """A stored value as people read it; «niet bekend» where there is none."""
    if value is None or value in ("", [], {}):
        return text("record.nothing")
    if isinstance(value, bool):
        return text("record.yes" if value else "record.no")
    if field in CENTS:
        return text("record.euro", amount=f"{value // 100},{value % 100:02d}")
    if "municipality" in field or field == "municipalities":
        return _listed(value, lambda code: _municipality(work, str(code)))
    code_list = CODES.get((kind, field))
    if code_list is not None:
        return _listed(value, lambda code: word(code_list, str(code)))
    if field in ("child", "children"):
        return _listed(value, lambda child: _child(work, int(child)))
    return _listed(value, _plain)


def record_name(work: Work, kind: str, record: int, row: Row | None) -> str:
    """What people call a record: a facility by its name, a bed by facility and number, a child by case number."""
    naming = NAMING.get(kind)
    if naming is None or row is None:
        return text(f"record.kind.{kind}")
    return naming(work, record, row)


def _facility(work: Work, facility: int | None) -> str:
    found = None if facility is None else work.facilities.find(facility)
    return text("record.kind.facilities") if found is None or not found.name else found.name


def _bed(work: Work, bed: int) -> str:
    (found,) = work.beds.get_many([bed]) or (None,)
    if found is None:
        return text("record.kind.beds")
    return text("record.bed", facility=_facility(work, found.facility), number=str(found.number))


def _child(work: Work, child: int) -> str:
    found = work.children.find(child)
    return text("record.kind.children") if found is None else found.case_number


def _about_facility(kind: str) -> Callable[[Work, int, Row], str]:
    def name(work: Work, record: int, row: Row) -> str:
        return text(
            "record.of_facility", what=text(f"record.kind.{kind}"), facility=_facility(work, row["facility"])
        )

    return name


NAMING: Mapping[str, Callable[[Work, int, Row], str]] = {
    "providers": lambda work, record, row: str(row["name"]),
    "facilities": lambda work, record, row: _facility(work, record) if not row["name"] else str(row["name"]),
    "beds": lambda work, record, row: text(
        "record.bed", facility=_facility(work, row["facility"]), number=str(row["number"])
    ),
    "occupancies": lambda work, record, row: _bed(work, row["bed"]),
    "children": lambda work, record, row: str(row["case_number"]),
    "requests": lambda work, record, row: str(row["number"]),
    "admission_stops": _about_facility("admission_stops"),
    "confirmations": _about_facility("confirmations"),
    "legal_checks": _about_facility("legal_checks"),
}


def _municipality(work: Work, code: str) -> str:
    found = work.municipalities.find(code)
    return code if found is None else found.name


def _listed(value: Any, words: Callable[[Any], str]) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{words(key)} {level}" for key, level in value.items())
    if isinstance(value, Iterable) and not isinstance(value, str):
        return ", ".join(words(one) for one in value)
    return words(value)


def _plain(value: Any) -> str:
    if isinstance(value, int):
        return number(value)
    if isinstance(value, Mapping):
        return ", ".join(str(part) for part in value.values() if part not in (None, ""))
    try:
        return full_day(date.fromisoformat(str(value)))
    except ValueError:
        return str(value)
