"""What the import page shows of one file: what was recognised, and what it would do, as sections of words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from app.exchange.list_types import ColumnKind, Layout, RecognisedColumn, RecognisedList, RecognisedSheet
from app.exchange.list_words import conflict_sentence, problem_sentence
from app.exchange.reconciliation import Conflict, FacilityPlan, FieldChange, Outcome
from app.presenters.imports import FileState, ImportEntry
from app.presenters.vacancy_views import assumed_words, gender_words, offer_words
from app.translation import full_day, text, word
from app.workflows.import_vacancies import ImportPreview
from matching.entities.facilities import Facility

Names = Mapping[str, str]
Row = tuple[str, ...]
SURE, FAIRLY = 900, 650


class Part(StrEnum):
    """The parts of a preview, in the order of the page."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    STALE = "stale"
    CONFLICT = "conflict"
    PROBLEMS = "problems"
    RECOGNISED = "recognised"


@dataclass(frozen=True)
class Section:
    """One part as a table of words; `explanation` says in a line what will be done with it."""

    part: Part
    explanation: str
    header: Row
    widths: tuple[int, ...]
    rows: Sequence[Row]
    sentences: Sequence[str] = ()
    """Per row the whole story, where a cell is too short for it."""


@dataclass(frozen=True, slots=True)
class FileLine:
    """One file in the list: its provider, what it would do, and how far it is with a tone."""

    number: int
    file: str
    provider: str
    outcome: str
    state: str
    tone: str


TONES = {
    FileState.READING: "", FileState.UNREADABLE: "wrong", FileState.NO_PROVIDER: "attention",
    FileState.NOTHING: "attention", FileState.SAME: "", FileState.READY: "info", FileState.APPLYING: "",
    FileState.APPLIED: "good", FileState.FAILED: "wrong",
}  # fmt: skip


def file_line(entry: ImportEntry) -> FileLine:
    """The line of a file in the list."""
    provider = "" if entry.preview is None else ", ".join(plan.name for plan in entry.preview.plans)
    state = text(f"imports.state.{entry.state}")
    return FileLine(entry.number, entry.path.name, provider, _outcome(entry), state, TONES[entry.state])


def _outcome(entry: ImportEntry) -> str:
    if entry.preview is None:
        return entry.problem
    counts = entry.preview.counts()
    parts = [text(f"import.outcome.{one.value}", count=counts[one]) for one in Outcome if counts[one]]
    if entry.preview.problems:
        parts.append(text("imports.problem_count", count=len(entry.preview.problems)))
    return ", ".join(parts)


def part_counts(preview: ImportPreview) -> Mapping[Part, int]:
    """How much there is in every part; of what was recognised the columns."""
    counts = {Part(outcome.value): count for outcome, count in preview.counts().items()}
    columns = sum(len(sheet.columns) for sheet in preview.recognised.sheets)
    return counts | {Part.PROBLEMS: len(preview.problems), Part.RECOGNISED: columns}


def recognition_sentences(recognised: RecognisedList) -> Sequence[str]:
    """What was recognised, in a few sentences: kind of file, sheets, head, dates, provider."""
    found = [_file_words(recognised), _provider_words(recognised)]
    found.extend(_sheet_words(sheet) for sheet in recognised.sheets)
    if recognised.skipped_sheets:
        found.append(text("imports.skipped", sheets=", ".join(recognised.skipped_sheets)))
    return found


def _file_words(recognised: RecognisedList) -> str:
    if recognised.encoding is None:
        return text("imports.file", kind=recognised.kind, count=recognised.rows_read)
    separator = {"\t": text("imports.tab"), ";": ";", ",": ","}.get(recognised.separator or "", "")
    facts = {"kind": recognised.kind, "encoding": recognised.encoding, "separator": separator}
    return text("imports.file_text", count=recognised.rows_read, **facts)


def _provider_words(recognised: RecognisedList) -> str:
    if recognised.provider_source is None or recognised.provider is None:
        return text("imports.provider.unknown")
    names = ", ".join(recognised.providers) or recognised.provider
    return text(f"imports.provider.{recognised.provider_source}", name=names)


def _sheet_words(sheet: RecognisedSheet) -> str:
    head = text("imports.no_head") if sheet.header_row is None else text("imports.head", row=str(sheet.header_row))
    layout = text("imports.per_bed" if sheet.layout is Layout.BEDS else "imports.per_facility")
    words = text("imports.sheet", sheet=sheet.name, head=head, layout=layout, dates=_date_style(sheet.date_style))
    return words if sheet.as_of is None else f"{words} {text('imports.as_of', day=full_day(sheet.as_of))}"


def _date_style(style: str) -> str:
    return text(f"imports.dates.{style}")


def section_of(preview: ImportPreview, part: Part, names: Names) -> Section:
    """One part of the preview as a table."""
    return _SECTIONS[part](preview, names)


def _plans(preview: ImportPreview, part: Part) -> Iterable[FacilityPlan]:
    return (one for plan in preview.plans for one in plan.with_outcome(Outcome(part.value)))


def _section(
    part: Part, columns: Sequence[tuple[str, int]], rows: Sequence[Row], sentences: Sequence[str] = ()
) -> Section:
    header = tuple(text(f"imports.column.{key}") for key, _ in columns)
    explanation = text(f"imports.explain.{part}")
    return Section(part, explanation, header, tuple(width for _, width in columns), rows, sentences)


_FACILITY_COLUMNS = (
    ("name", 150), ("form", 130), ("place", 110), ("ages", 72), ("gender", 72), ("beds", 72), ("free", 90),
    ("offers", 150),
)  # fmt: skip


def _facility_cells(facility: Facility, plan: FacilityPlan, names: Names) -> Row:
    place = facility.place or text("vacancies.municipality", name=names.get(facility.municipality, ""))
    return (
        plan.name,
        word("care_form", facility.care_form),
        place,
        f"{facility.age_min}–{facility.age_max}",
        gender_words(facility.genders),
        _number(None if plan.listed is None else plan.listed.capacity),
        _free(plan),
        offer_words(facility.offers),
    )


def _free(plan: FacilityPlan) -> str:
    if plan.listed is None:
        return ""
    parts = [_number(plan.listed.free)] if plan.listed.free is not None else []
    if plan.listed.free_from is not None:
        parts.append(full_day(plan.listed.free_from))
    return " · ".join(parts)


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _new(preview: ImportPreview, names: Names) -> Section:
    plans = [one for one in _plans(preview, Part.NEW) if one.after is not None]
    rows = [
        (*_facility_cells(one.after, one, names), assumed_words(one.after.assumptions))
        for one in plans
        if one.after is not None
    ]
    return _section(Part.NEW, (*_FACILITY_COLUMNS, ("assumed", 180)), rows)


def _unchanged(preview: ImportPreview, names: Names) -> Section:
    plans = _plans(preview, Part.UNCHANGED)
    rows = [_facility_cells(one.facility, one, names) for one in plans if one.facility is not None]
    return _section(Part.UNCHANGED, _FACILITY_COLUMNS, rows)


def _changed(preview: ImportPreview, names: Names) -> Section:
    rows = [
        (
            one.name,
            text(f"imports.field.{change.field}"),
            _value(change, change.old, names),
            _value(change, change.new, names),
        )
        for one in _plans(preview, Part.CHANGED)
        for change in one.changes
    ]
    return _section(Part.CHANGED, (("name", 170), ("field", 150), ("old", 190), ("new", 190)), rows)


def _value(change: FieldChange, value: Any, names: Names) -> str:
    if value is None or value == "":
        return text("imports.nothing")
    if isinstance(value, bool):
        return text("imports.yes" if value else "imports.no")
    if isinstance(value, date):
        return full_day(value)
    shown: dict[str, Callable[[Any], str]] = {
        "care_form": lambda code: word("care_form", code),
        "municipality": lambda code: names.get(code, code),
        "genders": gender_words,
        "offers": lambda offers: offer_words(offers) or text("imports.nothing"),
    }
    return shown.get(change.field, str)(value)


def _stale(preview: ImportPreview, names: Names) -> Section:
    rows = [
        (*_facility_cells(one.facility, one, names)[:5],)
        for one in _plans(preview, Part.STALE)
        if one.facility is not None
    ]
    return _section(Part.STALE, _FACILITY_COLUMNS[:5], rows)


def _conflicts(preview: ImportPreview, names: Names) -> Section:
    rows, sentences = [], []
    for one in _plans(preview, Part.CONFLICT):
        if one.conflict is not None:
            conflict = _named(one.conflict, names)
            sentences.append(conflict_sentence(conflict))
            rows.append((one.name, _side(conflict.list_side), _side(conflict.register_side)))
    return _section(Part.CONFLICT, (("name", 160), ("list_side", 260), ("register_side", 260)), rows, sentences)


def _named(conflict: Conflict, names: Names) -> Conflict:
    """With names of municipalities instead of codes."""

    def side(facts: tuple[tuple[str, str | int | None], ...]) -> tuple[tuple[str, str | int | None], ...]:
        return tuple(
            (key, names.get(str(value), value) if key == "municipality" else value) for key, value in facts
        )

    return replace(conflict, list_side=side(conflict.list_side), register_side=side(conflict.register_side))


def _side(facts: Iterable[tuple[str, str | int | None]]) -> str:
    said = [(key, value) for key, value in facts if value is not None]
    return ", ".join(f"{text(f'imports.side.{key}')} {value}" for key, value in said)


def _problems(preview: ImportPreview, _: Names) -> Section:
    rows = [
        (one.sheet, str(one.row), one.column, "" if one.value is None else str(one.value), problem_sentence(one))
        for one in preview.problems
    ]
    columns = (("sheet", 90), ("row", 48), ("column", 120), ("value", 120), ("problem", 420))
    return _section(Part.PROBLEMS, columns, rows, [row[-1] for row in rows])


def _recognised(preview: ImportPreview, _: Names) -> Section:
    rows = [
        (sheet.name, one.heading or text("imports.no_heading"), kind_words(one), sure_words(one))
        for sheet in preview.recognised.sheets
        for one in sheet.columns
    ]
    return _section(Part.RECOGNISED, (("sheet", 120), ("heading", 200), ("kind", 220), ("sure", 130)), rows)


def kind_words(column: RecognisedColumn) -> str:
    """What a column is about; of a column to tick also which need, gender or age, where its code is one."""
    words = text(f"imports.kind.{column.kind}")
    if column.code is None:
        return words
    if column.kind is ColumnKind.AGE_FLAG:
        return f"{words}: {column.code}"
    spoken = _TICKED.get(column.kind)
    return words if spoken is None else f"{words}: {word(spoken, column.code)}"


_TICKED = {ColumnKind.NEED_FLAG: "need", ColumnKind.GENDER_FLAG: "gender"}
"""Kinds whose code is a word on screen; the code of a status column only says how to read it."""


def sure_words(column: RecognisedColumn) -> str:
    """«zeker», «vrij zeker» or «onzeker», with the share."""
    if column.kind in (ColumnKind.UNKNOWN, ColumnKind.IGNORED):
        return text("imports.not_used")
    level = "sure" if column.certainty >= SURE else "fairly" if column.certainty >= FAIRLY else "unsure"
    return text(f"imports.sure.{level}", percent=round(column.certainty / 10))


_SECTIONS: Mapping[Part, Callable[[ImportPreview, Names], Section]] = {
    Part.NEW: _new,
    Part.CHANGED: _changed,
    Part.UNCHANGED: _unchanged,
    Part.STALE: _stale,
    Part.CONFLICT: _conflicts,
    Part.PROBLEMS: _problems,
    Part.RECOGNISED: _recognised,
}
