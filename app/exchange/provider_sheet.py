"""A provider's own list as it goes out: what the register says of every facility, ready to be corrected.

Headings and words are those that recognition reads with certainty, so that a list that comes back unchanged
changes nothing. Of a secret address neither street, place nor postcode goes out, only the municipality; four
digits of the postcode are there only where two facilities could not be told apart without them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date

from app.exchange.bed_plan import CLOSED_BY_LIST, BedState, states_of
from app.exchange.care_forms import care_form
from app.exchange.list_export import ListColumn, ListSheet
from app.exchange.list_types import CellValue
from app.exchange.locations import AmbiguousPlace, PlaceLookup, UnknownPlace, locate
from app.exchange.plain_text import plain
from app.exchange.reconciliation import ProviderState
from app.translation import in_natural_order, text, word
from matching.availability import end_of, is_unlisted
from matching.entities.children import Occupancy
from matching.entities.codes import CARE_FORMS, NEEDS, Assumption, Gender, OccupancyKind
from matching.entities.facilities import Facility, VacancyConfirmation
from matching.entities.identifiers import BedId, FacilityId
from matching.entities.snapshot import Freshness

_YES, _NO, _UNKNOWN = "list_out.yes", "list_out.no", "list_out.unknown"
_GENDER_CODES = ("any", "female", "male")
CAPACITY, FREE = 8, 9
"""Places of the columns with beds and free beds, counted from 0."""


def provider_sheet(state: ProviderState, region: str, day: date, names: PlaceLookup) -> ListSheet:
    """The list of one provider (which must be known) on a day, by name of the facility.

    Facilities that the provider itself no longer listed are left out and named, so that a list that comes back
    does not bring them to life again.
    """
    if state.provider is None:
        raise ValueError("a list goes out to a provider that the register knows")
    words = {facility: said[0] for facility, said in state.confirmations.items() if said}
    gone = [one for one in state.facilities if _is_gone(one, words.get(one.id))]
    listed = sorted(
        (one for one in state.facilities if one not in gone), key=lambda one: (in_natural_order(one.name), one.id)
    )
    writer = _Rows(state, day, names, listed)
    rows = tuple(writer.row(one, words.get(one.id)) for one in listed)
    assumed = frozenset(
        (row, place) for row, one in enumerate(listed) for place in _assumed_places(one) if not one.secret_address
    )
    return ListSheet(
        name=text("list_out.vacancies.sheet"),
        title=text("list_out.vacancies.title", region=region),
        facts=(
            (text("list_out.as_of"), day),
            (text("list_out.provider"), state.provider.name),
        ),
        explanation=tuple(_explanation(bool(assumed), gone)),
        columns=_columns(),
        rows=rows,
        assumed=assumed,
        page=text("list_out.vacancies.page", day=day),
    )


def _is_gone(facility: Facility, said: VacancyConfirmation | None) -> bool:
    freshness = Freshness(said.confirmed_on, said.source, said.free_beds) if said else Freshness()
    return is_unlisted(facility.listed_until, freshness)


def _explanation(has_assumed: bool, gone: list[Facility]) -> list[str]:
    lines = [text("list_out.vacancies.how"), text("list_out.vacancies.done")]
    if has_assumed:
        lines.append(text("list_out.vacancies.assumed"))
    if gone:
        listed = ", ".join(one.name for one in sorted(gone, key=lambda one: in_natural_order(one.name)))
        lines.append(text("list_out.vacancies.gone", names=listed))
    return lines


def _columns() -> tuple[ListColumn, ...]:
    heading = _heading
    forms = tuple(word("care_form", form.code) for form in CARE_FORMS)
    needs = ", ".join(word("need", need) for need in NEEDS)
    return (
        ListColumn(heading("name"), 26),
        ListColumn(heading("form"), 24, choices=forms),
        ListColumn(heading("municipality"), 16),
        ListColumn(heading("place"), 16),
        ListColumn(heading("postcode"), 10),
        ListColumn(heading("age_min"), 12, is_number=True),
        ListColumn(heading("age_max"), 12, is_number=True),
        ListColumn(heading("gender"), 18, choices=tuple(_gender_word(code) for code in _GENDER_CODES)),
        ListColumn(heading("capacity"), 9, is_number=True),
        ListColumn(heading("free"), 9, is_number=True, asked=True, hint=text("list_out.hint.free")),
        ListColumn(heading("free_from"), 13, is_day=True, asked=True, hint=text("list_out.hint.free_from")),
        ListColumn(heading("needs"), 38, hint=text("list_out.hint.needs", words=needs)),
        ListColumn(heading("siblings"), 12, choices=(text(_YES), text(_NO), text(_UNKNOWN))),
        ListColumn(heading("last_word"), 13, is_day=True, known=True),
        ListColumn(heading("remarks"), 26),
    )


def _heading(column: str) -> str:
    return text(f"list_out.heading.{column}")


def _gender_word(code: str) -> str:
    return text(f"list_out.gender.{code}")


_ASSUMED_PLACES: Mapping[Assumption, tuple[int, ...]] = {
    Assumption.AGES: (5, 6),
    Assumption.GENDER: (7,),
    Assumption.POSTCODE: (4,),
}


def _assumed_places(facility: Facility) -> list[int]:
    found = [place for one, places in _ASSUMED_PLACES.items() if one in facility.assumptions for place in places]
    return [*found, 12] if facility.siblings_welcome is None else found


class _Rows:
    """Writes facilities as rows."""

    def __init__(self, state: ProviderState, day: date, names: PlaceLookup, listed: list[Facility]):
        self._day = day
        self._names = names
        self._same = Counter((plain(one.name), one.municipality) for one in listed)
        self._beds: dict[FacilityId, list[BedState]] = {}
        covers: dict[BedId, list[Occupancy]] = {}
        for occupancy in state.occupancies:
            covers.setdefault(occupancy.bed, []).append(occupancy)
        for bed in state.beds:
            self._beds.setdefault(bed.facility, []).extend(states_of([bed], covers.get(bed.id, ()), day))

    def row(self, facility: Facility, said: VacancyConfirmation | None) -> tuple[CellValue, ...]:
        """One facility in the order of the columns."""
        place, postcode = self._where(facility)
        ages = (None, None) if Assumption.AGES in facility.assumptions else (facility.age_min, facility.age_max)
        beds = [one for one in self._beds.get(facility.id, ()) if not _is_closed_by_list(one)]
        return (
            facility.name, _form_word(facility.care_form), self._names.municipality_name(facility.municipality),
            place, spaced(postcode), *ages, _gender_word(_gender_code(facility)), len(beds),
            sum(1 for one in beds if one.cover is None), self._free_from(beds), _needs(facility),
            _siblings(facility.siblings_welcome), said.confirmed_on if said else None, None,
        )  # fmt: skip

    def _where(self, facility: Facility) -> tuple[str | None, str | None]:
        """Place and postcode as far as they may go out and mean the same when they come back."""
        postcode = facility.postcode
        if facility.secret_address:
            alone = self._same[plain(facility.name), facility.municipality] == 1
            return None, None if alone or postcode is None else postcode[:4]
        municipality = self._names.municipality_name(facility.municipality)
        try:
            known = locate(facility.place, municipality, postcode, self._names, frozenset())
        except (UnknownPlace, AmbiguousPlace):
            return None, postcode
        return (facility.place if known.place == facility.place else None), postcode

    def _free_from(self, beds: list[BedState]) -> date | None:
        """The first day on which a bed is expected to come free, where none is free now.

        Of beds whose occupant is unknown if there are any: those are what a list speaks of.
        """
        covers = [one.cover for one in beds if one.cover is not None]
        if len(covers) < len(beds):
            return None
        unknown = [one for one in covers if one.kind is OccupancyKind.OCCUPIED_UNKNOWN]
        days = [end_of(one, self._day) for one in unknown or covers if one.kind is not OccupancyKind.CLOSED]
        return min((one for one in days if one is not None and one > self._day), default=None)


def spaced(postcode: str | None) -> str | None:
    """«7552 NK», however it was stored."""
    bare = (postcode or "").replace(" ", "")
    return f"{bare[:4]} {bare[4:]}".strip() or None


def _is_closed_by_list(state: BedState) -> bool:
    return state.cover is not None and state.cover.note == CLOSED_BY_LIST


def _form_word(form: str) -> str | None:
    """The word for a care form; none for a form of the region's own that a list could not say."""
    shown = word("care_form", form)
    return shown if care_form(shown) == form else None


def _gender_code(facility: Facility) -> str:
    said = facility.genders - {Gender.OTHER}
    return next(iter(said)).value if len(said) == 1 else "any"


def _needs(facility: Facility) -> str | None:
    return ", ".join(word("need", need) for need in NEEDS if need in facility.offers) or None


def _siblings(welcome: bool | None) -> str:
    return text(_UNKNOWN if welcome is None else _YES if welcome else _NO)
