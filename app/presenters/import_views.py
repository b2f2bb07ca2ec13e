"""What the import page shows of a list of free places: what it would do, as tables of words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from app.exchange.list_types import ListedFacility, ListProblem
from app.exchange.list_words import conflict_sentence, problem_sentence
from app.exchange.reconciliation import Conflict, FacilityPlan, FieldChange, Outcome
from app.presenters.import_fixes import fixes_of
from app.presenters.import_kinds import ListKind, Opened, Order, Preview
from app.presenters.import_people_views import people_sections, person_problem_words
from app.presenters.import_recognition import provider_words, recognition_view
from app.presenters.import_sections import Head, Names, Part, PreviewView, Row, Section, problem_section, section
from app.presenters.vacancy_views import assumed_words, gender_words, offer_words
from app.translation import day, full_day, text, word
from app.workflows.import_vacancies import ImportPreview
from matching.entities.facilities import Facility

KIND = ListKind.VACANCIES


def preview_view(preview: Preview, opened: Opened, order: Order, names: Names, today: date) -> PreviewView:
    """Everything the page shows of a file; slow for long lists, so not for the interface thread."""
    fixes = fixes_of(preview.problems, preview.recognised.sheets, opened.file)
    if isinstance(preview, ImportPreview):
        outcomes, sentence = sections_of(preview, names, today), _problem_words
    else:
        outcomes, sentence = people_sections(preview, names, today), person_problem_words
    problems = problem_section(order.kind, preview.problems, fixes, sentence)
    sections = {**outcomes, Part.PROBLEMS: problems}
    recognition = recognition_view(order.kind, preview, opened.file, order.said, preview.remembered)
    rows = text("imports.rows", count=preview.recognised.rows_read)
    line = " ".join(part for part in (provider_words(preview), rows) if part)
    return PreviewView(sections, recognition, fixes, line)


def sections_of(preview: ImportPreview, names: Names, today: date) -> Mapping[Part, Section]:
    """The outcomes, each as a table."""
    return {
        Part.NEW: _new(_plans(preview, Part.NEW), names, today),
        Part.CHANGED: _changed(_plans(preview, Part.CHANGED), names),
        Part.UNCHANGED: _unchanged(_plans(preview, Part.UNCHANGED), names, today),
        Part.STALE: _stale(_plans(preview, Part.STALE), names),
        Part.CONFLICT: _conflicts(_plans(preview, Part.CONFLICT), names),
    }


def _plans(preview: ImportPreview, part: Part) -> Sequence[FacilityPlan]:
    return [one for plan in preview.plans for one in plan.with_outcome(Outcome(part.value))]


_FACILITY_HEADS = (
    Head("name", 140), Head("form", 120), Head("place", 100), Head("ages", 66), Head("gender", 68),
    Head("free", 116), Head("offers", 90, True),
)  # fmt: skip


def _facility_cells(facility: Facility, plan: FacilityPlan, names: Names, today: date) -> Row:
    return (*_who(facility, plan, names), _free(plan.listed, today), offer_words(facility.offers))


def _who(facility: Facility, plan: FacilityPlan, names: Names) -> Row:
    place = facility.place or text("vacancies.municipality", name=names.get(facility.municipality, ""))
    ages = f"{facility.age_min}–{facility.age_max}"
    return (plan.name, word("care_form", facility.care_form), place, ages, gender_words(facility.genders))


def _free(listed: ListedFacility | None, today: date) -> str:
    """«1 van 4», «0 van 4, ma 7 dec»; what the list does not say is left out."""
    if listed is None:
        return ""
    parts = []
    if listed.free is not None and listed.capacity is not None:
        parts.append(text("imports.free_of", free=listed.free, beds=listed.capacity))
    elif listed.free is not None:
        parts.append(str(listed.free))
    elif listed.capacity is not None:
        parts.append(text("imports.beds_only", count=listed.capacity))
    if listed.free_from is not None:
        parts.append(day(listed.free_from, today))
    return ", ".join(parts)


def _new(plans: Iterable[FacilityPlan], names: Names, today: date) -> Section:
    rows = [
        (*_facility_cells(one.after, one, names, today), assumed_words(one.after.assumptions))
        for one in plans
        if one.after is not None
    ]
    return section(Part.NEW, KIND, (*_FACILITY_HEADS, Head("assumed", 96)), rows)


def _unchanged(plans: Iterable[FacilityPlan], names: Names, today: date) -> Section:
    rows = [_facility_cells(one.facility, one, names, today) for one in plans if one.facility is not None]
    return section(Part.UNCHANGED, KIND, _FACILITY_HEADS, rows)


def _changed(plans: Iterable[FacilityPlan], names: Names) -> Section:
    rows = [
        (
            one.name,
            text(f"imports.field.{change.field}"),
            _value(change, change.old, names),
            _value(change, change.new, names),
        )
        for one in plans
        for change in one.changes
    ]
    heads = (Head("name", 170), Head("field", 170), Head("old", 190), Head("new", 190, True))
    return section(Part.CHANGED, KIND, heads, rows)


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


def _stale(plans: Iterable[FacilityPlan], names: Names) -> Section:
    rows = [_who(one.facility, one, names) for one in plans if one.facility is not None]
    heads = (Head("name", 200, True), *_FACILITY_HEADS[1:5])
    return section(Part.STALE, KIND, heads, rows)


def _conflicts(plans: Iterable[FacilityPlan], names: Names) -> Section:
    rows, sentences = [], []
    for one in plans:
        if one.conflict is not None:
            conflict = _named(one.conflict, names)
            sentences.append(conflict_sentence(conflict))
            same = {
                fact for fact in set(conflict.list_side) & set(conflict.register_side) if fact[0] != "capacity"
            }
            sides = (conflict.list_side, conflict.register_side)
            rows.append((one.name, *(side_words(fact for fact in side if fact not in same) for side in sides)))
    heads = (Head("name", 170), Head("list_side", 270), Head("register_side", 270, True))
    return section(Part.CONFLICT, KIND, heads, rows, sentences)


def _named(conflict: Conflict, names: Names) -> Conflict:
    """With names of municipalities instead of codes."""

    def side(facts: tuple[tuple[str, str | int | None], ...]) -> tuple[tuple[str, str | int | None], ...]:
        return tuple(
            (key, names.get(str(value), value) if key == "municipality" else value) for key, value in facts
        )

    return replace(conflict, list_side=side(conflict.list_side), register_side=side(conflict.register_side))


def side_words(facts: Iterable[tuple[str, str | int | None]]) -> str:
    """One side of a conflict: «2 vrij van 6»-like facts beside each other, what is not said left out."""
    return ", ".join(
        f"{text(f'imports.side.{key}')} {_fact(key, value)}" for key, value in facts if value is not None
    )


def _fact(key: str, value: str | int) -> str:
    if key == "said_on":
        return full_day(date.fromisoformat(str(value)))
    return word("source", str(value)) if key == "source" else str(value)


def _problem_words(problem: ListProblem) -> str:
    """Why the cell could not be used; the suggestion has a column of its own."""
    return problem_sentence(replace(problem, suggestion=None))
