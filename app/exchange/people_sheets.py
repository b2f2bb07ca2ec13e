"""The waiting list and the placements as they go out: what the register says, ready to be corrected.

Headings and words are those that recognition reads with certainty: a list that comes back as it was changes
nothing. Children go by case number: no name goes out, and of a secret address no more than the municipality.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from app.exchange.list_export import ListColumn, ListSheet
from app.exchange.list_types import CellValue
from app.exchange.locations import PlaceLookup
from app.exchange.people.person_plan import RegisterState
from app.exchange.people.person_values import NotReadable, forms_asked, needs_with_levels, together_level
from app.exchange.provider_sheet import spaced
from app.translation import in_natural_order, text, word
from matching.entities.children import Child, NeedLevel, Occupancy, Request, SiblingGroup
from matching.entities.codes import CARE_FORMS, REFERRERS, OccupancyKind, Together, Urgency
from matching.entities.facilities import Facility
from matching.entities.identifiers import ChildId

_URGENCIES = (Urgency.CRISIS, Urgency.URGENT, Urgency.REGULAR)
_GENDERS = ("female", "male", "other")
_STAYS = ("lives", "kept_home", "relapse_bed", "home_help_bed")
_DAYS = frozenset({"birth_date", "registered", "start_from", "start_by", "since", "expected_end"})
_WIDTHS = {
    "number": 17, "case_number": 17, "birth_date": 16, "gender": 11, "municipality": 19, "origin": 17,
    "origin_postcode": 11, "school_postcode": 11, "needs": 34, "family": 16, "together": 26, "urgency": 11,
    "registered": 16, "forms": 28, "start_from": 13, "start_by": 13, "expected_days": 10, "referrer": 16,
    "organisation": 26, "question": 44, "provider": 26, "facility": 24, "place": 17, "form": 24, "bed": 9,
    "since": 13, "expected_end": 13, "stay": 24,
}  # fmt: skip
_PERSON = (
    "case_number", "birth_date", "gender", "municipality", "origin", "origin_postcode", "school_postcode", "needs",
    "family", "together",
)  # fmt: skip
_REQUEST = (
    "number", *_PERSON, "urgency", "registered", "forms", "start_from", "start_by", "expected_days", "referrer",
    "organisation", "question",
)  # fmt: skip
_PLACEMENT = ("provider", "facility", "place", "form", "bed", "stay", "since", "expected_end", *_PERSON)
_ASKED = frozenset({"urgency", "forms", "start_from", "start_by", "stay", "since", "expected_end"})


def waiting_list(state: RegisterState, region: str, day: date, names: PlaceLookup) -> ListSheet:
    """The given requests with their children, the most urgent first, then who waits longest."""
    people = _People(state, names)
    children = {child.id: child for child in state.children}
    order = {urgency: place for place, urgency in enumerate(_URGENCIES)}
    listed = sorted(state.requests, key=lambda one: (order[one.urgency], one.registered, one.number))
    rows = [
        _row(_REQUEST, people.facts(children[one.child]) | _request_facts(one))
        for one in listed
        if one.child in children
    ]
    return _sheet("requests", region, day, _REQUEST, rows)


def placements(state: RegisterState, region: str, day: date, names: PlaceLookup) -> ListSheet:
    """Who lives where or has a bed kept on a day, by provider and facility."""
    people = _People(state, names)
    children = {child.id: child for child in state.children}
    facilities = {one.id: one for one in state.facilities}
    providers = {one.id: one.name for one in state.providers}
    beds = {bed.id: (facilities[bed.facility], bed.number) for bed in state.beds if bed.facility in facilities}
    found: list[tuple[str, str, int, int, tuple[CellValue, ...]]] = []
    for one in state.occupancies:
        child = children.get(one.child) if one.child is not None else None
        if child is None or one.bed not in beds or not _stays(one, day):
            continue
        facility, number = beds[one.bed]
        facts = people.facts(child) | _stay_facts(one, facility, number, names)
        facts["provider"] = providers[facility.provider]
        provider, house = (in_natural_order(name) for name in (providers[facility.provider], facility.name))
        found.append((provider, house, number, int(one.id), _row(_PLACEMENT, facts)))
    return _sheet(
        "placements", region, day, _PLACEMENT, [row for *_, row in sorted(found, key=lambda one: one[:4])]
    )


def _stays(one: Occupancy, day: date) -> bool:
    living = one.kind in (OccupancyKind.LIVES, OccupancyKind.KEPT)
    return living and one.starts <= day and (one.ends is None or one.ends > day)


def _sheet(
    kind: str, region: str, day: date, fields: tuple[str, ...], rows: Iterable[tuple[CellValue, ...]]
) -> ListSheet:
    return ListSheet(
        name=text(f"list_out.{kind}.sheet"),
        title=text(f"list_out.{kind}.title", region=region),
        facts=((text("list_out.as_of"), day),),
        explanation=(text(f"list_out.{kind}.how"), text("list_out.no_names")),
        columns=tuple(_column(name) for name in fields),
        rows=tuple(rows),
        page=text(f"list_out.{kind}.page", day=day),
    )


def _column(name: str) -> ListColumn:
    return ListColumn(
        text(f"list_out.heading.{_HEADINGS.get(name, name)}"),
        _WIDTHS[name],
        choices=_choices(name),
        is_day=name in _DAYS,
        is_number=name == "expected_days",
        asked=name in _ASKED,
    )


_HEADINGS = {"municipality": "responsible", "place": "facility_place", "form": "facility_form"}
"""Headings that this kind of list writes otherwise than a list of vacancies."""


def _choices(name: str) -> tuple[str, ...]:
    if name == "gender":
        return tuple(word("gender", code) for code in _GENDERS)
    if name == "urgency":
        return tuple(word("urgency", code.value) for code in _URGENCIES)
    if name == "stay":
        return tuple(text(f"list_out.stay.{code}") for code in _STAYS)
    if name in ("forms", "form"):
        return tuple(word("care_form", form.code) for form in CARE_FORMS)
    return tuple(text(f"list_out.referrer.{code}") for code in REFERRERS) if name == "referrer" else ()


def _row(fields: tuple[str, ...], facts: Mapping[str, CellValue]) -> tuple[CellValue, ...]:
    return tuple(facts.get(name) for name in fields)


class _People:
    """What goes out of a child."""

    def __init__(self, state: RegisterState, names: PlaceLookup):
        self._names = names
        self._groups: dict[ChildId, SiblingGroup] = {
            child: group for group in state.groups for child in group.children
        }

    def facts(self, child: Child) -> dict[str, CellValue]:
        """Every field of a child that both kinds of lists have."""
        group = self._groups.get(child.id)
        return {
            "case_number": child.case_number,
            "birth_date": child.birth_date,
            "gender": word("gender", child.gender.value),
            "municipality": self._names.municipality_name(child.responsible.municipality),
            "origin": self._names.municipality_name(child.origin_municipality),
            "origin_postcode": spaced(child.origin_postcode),
            "school_postcode": spaced(child.school_postcode),
            "needs": ", ".join(_need_words(one) for one in child.needs if _is_readable(one)) or None,
            "family": None if group is None else f"G{group.id:04d}",
            "together": None if group is None else _together_words(group),
        }


def _need_words(one: NeedLevel) -> str:
    return f"{word('need', one.need)} {one.level}"


def _is_readable(one: NeedLevel) -> bool:
    """Whether the words for a need mean that need: not those of a code that an administrator added."""
    return [(found.need, found.level) for found in needs_with_levels(_need_words(one))] == [(one.need, one.level)]


def _together_words(group: SiblingGroup) -> str | None:
    """How close brothers and sisters must be; left out where the reason could not be read back."""
    shown = text(f"list_out.together.{group.together.value}")
    if group.together is Together.APART:
        shown = f"{shown}: {word('split_reason', group.reason)}"
        if together_level(shown) != (group.together.value, group.reason):
            return None
    return shown


def _request_facts(one: Request) -> dict[str, CellValue]:
    forms = " / ".join(word("care_form", form) for form in one.forms)
    return {
        "number": one.number,
        "urgency": word("urgency", one.urgency.value),
        "registered": one.registered,
        "forms": forms if _asks(forms) == one.forms else None,
        "start_from": one.start_from,
        "start_by": one.start_by,
        "expected_days": one.expected_days,
        "referrer": text(f"list_out.referrer.{one.referrer}") if one.referrer in REFERRERS else None,
        "organisation": one.referrer_organisation or None,
        "question": one.question or None,
    }


def _asks(forms: str) -> tuple[str, ...] | None:
    """The forms that these words mean when they come back; None where one of them cannot be read."""
    try:
        return forms_asked(forms) if forms else ()
    except NotReadable:
        return None


def _stay_facts(one: Occupancy, facility: Facility, number: int, names: PlaceLookup) -> dict[str, CellValue]:
    secret = facility.secret_address or not facility.place
    return {
        "facility": facility.name,
        "place": names.municipality_name(facility.municipality) if secret else facility.place,
        "form": word("care_form", facility.care_form),
        "bed": text("list_out.bed", number=str(number)),
        "stay": text(f"list_out.stay.{'lives' if one.kept_kind is None else one.kept_kind.value}"),
        "since": one.starts,
        "expected_end": one.expected_end,
    }
