"""What the import page shows of a list of people: by case number, never by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.exchange.list_types import ListProblem
from app.exchange.people.people_types import ListedPlacement, ListedRequest, PeopleKind
from app.exchange.people.people_words import (
    assumed_word,
    change_words,
    person_conflict_sentence,
    person_problem_sentence,
)
from app.exchange.people.person_plan import PersonPlan
from app.exchange.reconciliation import Outcome
from app.presenters.import_sections import Head, Names, Part, Row, Section, section
from app.translation import day, text, word
from app.workflows.import_people import PeoplePreview

_PLACED = (
    Head("case", 120), Head("where", 160, True), Head("since", 110), Head("until", 110), Head("stay", 110),
    Head("assumed", 150),
)  # fmt: skip
_WAITING = (
    Head("case", 120), Head("asked", 160, True), Head("urgency", 90), Head("registered", 110), Head("start", 110),
    Head("assumed", 150),
)  # fmt: skip


def people_sections(preview: PeoplePreview, names: Names, today: date) -> Mapping[Part, Section]:
    """The outcomes, each as a table."""
    kind = preview.kind.value
    rows_of = _placed if preview.kind is PeopleKind.PLACEMENTS else _waiting
    heads = _PLACED if preview.kind is PeopleKind.PLACEMENTS else _WAITING
    plans: dict[Outcome, list[PersonPlan]] = {outcome: [] for outcome in Outcome}
    for plan in preview.plans:
        plans[plan.outcome].append(plan)
    name_of = _name_of(names)
    return {
        Part.NEW: section(Part.NEW, kind, heads, rows_of(plans[Outcome.NEW], today)),
        Part.CHANGED: _changed(kind, plans[Outcome.CHANGED], name_of),
        Part.UNCHANGED: section(Part.UNCHANGED, kind, heads, rows_of(plans[Outcome.UNCHANGED], today)),
        Part.STALE: _stale(kind, plans[Outcome.STALE]),
        Part.CONFLICT: _conflicts(kind, plans[Outcome.CONFLICT], name_of),
    }


def person_problem_words(problem: ListProblem) -> str:
    """Why a cell or row could not be used; the suggestion has a column of its own."""
    return person_problem_sentence(replace(problem, suggestion=None))


def _name_of(names: Names) -> Callable[[str], str]:
    return lambda code: names.get(code, code)


def _day(one: date | None, today: date) -> str:
    return "" if one is None else day(one, today)


def _placed(plans: Iterable[PersonPlan], today: date) -> list[Row]:
    rows: list[Row] = []
    for plan in plans:
        one = plan.listed
        if isinstance(one, ListedPlacement):
            stay = "" if one.stay is None else word("person_stay", one.stay.value)
            until = one.ends or one.expected_end
            days = (_day(one.since, today), _day(until, today))
            rows.append((plan.case_number, plan.subject, *days, stay, _assumed(plan)))
    return rows


def _waiting(plans: Iterable[PersonPlan], today: date) -> list[Row]:
    rows: list[Row] = []
    for plan in plans:
        one = plan.listed
        if isinstance(one, ListedRequest):
            asked = ", ".join(word("care_form", form) for form in one.forms or ())
            urgency = "" if one.urgency is None else word("urgency", one.urgency)
            days = (_day(one.registered, today), _day(one.start_from, today))
            rows.append((plan.case_number, asked, urgency, *days, _assumed(plan)))
    return rows


def _assumed(plan: PersonPlan) -> str:
    return ", ".join(assumed_word(code) for code in plan.assumed)


def _changed(kind: str, plans: Iterable[PersonPlan], name_of: Callable[[str], str]) -> Section:
    rows = []
    for plan in plans:
        for change in plan.changes:
            field, old, new = change_words(change, name_of)
            if change.field == "name":
                old = new = text("imports.name_hidden")
            rows.append((plan.case_number, plan.subject, field, old, new))
    heads = (Head("case", 120), Head("where", 150), Head("field", 140), Head("old", 150), Head("new", 150, True))
    return section(Part.CHANGED, kind, heads, rows)


def _stale(kind: str, plans: Iterable[PersonPlan]) -> Section:
    rows = [(plan.case_number, plan.subject) for plan in plans]
    return section(Part.STALE, kind, (Head("case", 140), Head("where", 200, True)), rows)


def _conflicts(kind: str, plans: Sequence[PersonPlan], name_of: Callable[[str], str]) -> Section:
    rows, sentences = [], []
    for plan in plans:
        if plan.conflict is not None:
            words = person_conflict_sentence(plan.conflict, name_of)
            rows.append((plan.case_number, plan.subject, words))
            sentences.append(words)
    heads = (Head("case", 120), Head("where", 160), Head("question", 300, True))
    return section(Part.CONFLICT, kind, heads, rows, sentences)
