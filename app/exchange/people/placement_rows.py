"""The rows of a list of placements with the child and the facility they mean, and who is missing from the list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.exchange.people.bed_book import meets
from app.exchange.people.facility_lookup import FacilityLookup, NotFound
from app.exchange.people.people_types import ListedPlacement, PeopleList, PersonColumn, Stay
from app.exchange.people.person_matching import Matched, PersonMatcher
from app.exchange.people.person_plan import PersonPlan, RegisterState
from app.exchange.people.sibling_plan import merged_people
from app.exchange.reconciliation import Outcome
from matching.entities.codes import OccupancyKind
from matching.entities.facilities import Facility

_K = PersonColumn
_NOT_TAKEN_IN = {Stay.GUEST: "guest_not_taken_in", Stay.HELD: "hold_not_taken_in"}


@dataclass(frozen=True, slots=True)
class PlacementRow:
    """A row with its child and facility found."""

    listed: ListedPlacement
    match: Matched
    facility: Facility

    @property
    def number(self) -> str:
        """The case number, as the register writes it where it knows the child."""
        return self.listed.person.case_number if self.match.child is None else self.match.child.case_number


class PlacementRows:
    """Finds child and facility of every row; what cannot be found becomes a problem of the matcher."""

    def __init__(self, listed: PeopleList, state: RegisterState, today: date, same_child: Mapping[str, str]):
        self._listed = listed
        self._state = state
        self._today = today
        self.matcher = PersonMatcher(state.children, listed, today, same_child)
        self._lookup = FacilityLookup(state.providers, state.facilities)
        self._facilities = {facility.id: facility for facility in state.facilities}
        self._beds = {bed.id: bed.facility for bed in state.beds}
        self._mentioned: set[int] = set()
        self._covered: set[int] = set()

    def missing(self) -> tuple[PersonPlan, ...]:
        """Children who live with a provider of this list and do not stand in it: shown, nothing is ended."""
        blocked = {self.matcher.key(number) for number in self._listed.blocked_numbers}
        blocked |= {self.matcher.key(str(one.value)) for one in self.matcher.problems}
        only = self._only_municipality()
        found = []
        children = {child.id: child for child in self._state.children}
        for one in self._state.occupancies:
            child = children.get(one.child) if one.child else None
            facility = self._facilities[self._beds[one.bed]]
            if (
                child is None
                or one.kind is not OccupancyKind.LIVES
                or not meets(one, self._today, self._today + timedelta(days=1))
            ):
                continue
            if facility.provider not in self._covered or child.id in self._mentioned:
                continue
            if self.matcher.key(child.case_number) in blocked or only not in (
                None,
                child.responsible.municipality,
            ):
                continue
            found.append(
                PersonPlan(Outcome.STALE, child.case_number, facility.name, None, child, facility=facility.id)
            )
        return tuple(found)

    def _only_municipality(self) -> str | None:
        """The municipality of a list that is about the children of one municipality only."""
        said = {row.person.municipality for row in self._listed.rows}
        return said.pop() if len(said) == 1 and len(self._listed.rows) > 1 else None

    def usable(self) -> list[PlacementRow]:
        """Rows with a child and a facility; the others became problems."""
        people = merged_people(self._listed, self.matcher)
        matches: dict[str, Matched | None] = {}
        rows: list[PlacementRow] = []
        for listed in self._listed.rows:
            assert isinstance(listed, ListedPlacement)
            key = self.matcher.key(listed.person.case_number)
            if key not in people:
                continue
            if key not in matches:
                matches[key] = self.matcher.match(listed, people[key])
            match = matches[key]
            if match is None:
                continue
            if match.child is not None:
                self._mentioned.add(match.child.id)
            facility = self._facility(listed)
            if facility is not None and not self._left_out(listed):
                rows.append(PlacementRow(listed, match, facility))
        return self._once(rows)

    def _facility(self, listed: ListedPlacement) -> Facility | None:
        found = self._lookup.find(listed.house)
        if isinstance(found, NotFound):
            column = _K.PROVIDER if found.code == "provider_unknown" else _K.FACILITY
            value = listed.house.provider if column is _K.PROVIDER else listed.house.name
            self.matcher.problem(
                listed, found.code, column, value or "", found.suggestion, options=", ".join(found.options)
            )
            return None
        self._covered.add(found.provider)
        return found

    def _left_out(self, listed: ListedPlacement) -> bool:
        """Guests and holds are made in the program: a list says too little of them."""
        code = None if listed.stay is None else _NOT_TAKEN_IN.get(listed.stay)
        if code is not None:
            self.matcher.problem(listed, code, _K.STAY, listed.stay.value if listed.stay else "")
        return code is not None

    def _once(self, rows: list[PlacementRow]) -> list[PlacementRow]:
        """One place to live per child: two rows that differ are asked, the same row twice is said."""
        kept: list[PlacementRow] = []
        living: dict[str, PlacementRow] = {}
        doubtful: set[str] = set()
        for row in rows:
            key = self.matcher.key(row.listed.person.case_number)
            if row.listed.stay not in (None, Stay.LIVES):
                kept.append(row)
                continue
            first = living.setdefault(key, row)
            if first is row:
                kept.append(row)
                continue
            same = first.facility.id == row.facility.id and first.listed.since == row.listed.since
            self.matcher.problem(
                row.listed, "listed_again", _K.CASE_NUMBER, blocking=not same, other_row=first.listed.row
            )
            if not same:
                doubtful.add(key)
        return [
            row
            for row in kept
            if self.matcher.key(row.listed.person.case_number) not in doubtful
            or row.listed.stay not in (None, Stay.LIVES)
        ]
