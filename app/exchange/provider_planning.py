"""Lays one provider's part of a list beside what the register holds of that provider.

Pure planning: nothing is written, and nothing is guessed. A facility that seems to have another name, place or
form is asked; so is what a list says against what the team knows or somebody said later. What people answered to
the same facts is not asked again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from rapidfuzz import fuzz

from app.exchange.bed_drift import bed_drift
from app.exchange.bed_plan import BedPlan, BedState, plan_beds, states_of
from app.exchange.conflict_tasks import KEEP_REGISTER, PROFILE, answer_to
from app.exchange.list_types import ListedFacility
from app.exchange.plain_text import plain, squeezed
from app.exchange.reconciliation import (
    Conflict,
    FacilityPlan,
    FieldChange,
    Outcome,
    ProviderPlan,
    ProviderState,
    bed_changes,
    changed_facility,
    changes_between,
    counts_of,
    joined,
    new_facility,
    where_of,
)
from matching.availability import is_unlisted
from matching.entities.administration import Task
from matching.entities.children import Occupancy
from matching.entities.codes import Source
from matching.entities.facilities import Bed, Facility, VacancyConfirmation
from matching.entities.identifiers import FacilityId, ProviderId
from matching.entities.snapshot import Freshness

SAME_NAME = 85
"""Likeness of two names (0-100) from which one may be the other, spelled anew."""
_UNRANKED = frozenset({"assumptions", "listed_until"})


def plan_provider(
    name: str,
    listed: Sequence[ListedFacility],
    blocked_names: Iterable[str],
    state: ProviderState,
    listed_on: date,
    today: date,
) -> ProviderPlan:
    """Lay one provider's part of a list beside the register.

    `blocked_names` stood in rows that were not usable: those facilities are not missing. Facilities of which the
    list says too little to know them are left out; the list's problems name them.
    """
    planner = ProviderPlanner(state, listed_on, today)
    plans = list(planner.plan([one for one in listed if one.complete]))
    seen = {plan.facility.id for plan in plans if plan.facility is not None}
    blocked = {plain(text) for text in blocked_names}
    blocked |= {plain(one.name or "") for one in listed if not one.complete}
    for facility in state.facilities:
        if facility.id in seen or plain(facility.name) in blocked or planner.is_later(facility):
            continue
        plans.append(planner.missing(facility))
    return ProviderPlan(name, state.provider, not state.has_contract, tuple(plans))


class ProviderPlanner:
    """Plans the rows of one provider, all of a list or one that was asked about."""

    def __init__(self, state: ProviderState, listed_on: date, today: date):
        self._state = state
        self._listed_on = listed_on
        self._today = today
        self._by_name: dict[str, list[Facility]] = {}
        for facility in state.facilities:
            self._by_name.setdefault(plain(facility.name), []).append(facility)
        self._by_place: dict[tuple[str, str], list[Facility]] = {}
        for facility in state.facilities:
            self._by_place.setdefault((facility.municipality, facility.care_form), []).append(facility)
        self._beds: dict[FacilityId, list[Bed]] = {}
        for bed in state.beds:
            self._beds.setdefault(bed.facility, []).append(bed)
        self._occupancies: dict[int, list[Occupancy]] = {}
        for one in state.occupancies:
            self._occupancies.setdefault(one.bed, []).append(one)
        self._tasks: dict[FacilityId | None, list[Task]] = {}
        for task in state.tasks:
            self._tasks.setdefault(task.facility, []).append(task)

    def plan(self, listed: Sequence[ListedFacility]) -> list[FacilityPlan]:
        """Every row in order. A facility of the register belongs to one row at most."""
        known: dict[int, Facility] = {}
        taken: set[FacilityId] = set()
        for same_form in (True, False):
            for place, row in enumerate(listed):
                if place not in known:
                    found = self._same(row, taken, same_form)
                    if found is not None:
                        known[place] = found
                        taken.add(found.id)
        names = {plain(row.name or "") for row in listed}
        return [
            self._unknown(row, taken, names)
            if place not in known
            else self._form_changed(row, known[place])
            if row.form != known[place].care_form
            else self.known(row, known[place])
            for place, row in enumerate(listed)
        ]

    def _same(self, row: ListedFacility, taken: set[FacilityId], same_form: bool) -> Facility | None:
        """The facility of this name and place that no other row is."""
        for one in self._by_name.get(plain(row.name or ""), ()):
            fits = one.care_form == row.form or not same_form
            if fits and one.id not in taken and _same_place(one, row):
                return one
        return None

    def _unknown(self, row: ListedFacility, taken: set[FacilityId], names: set[str]) -> FacilityPlan:
        """A row that is no known facility as it stands: moved, renamed, or new."""
        elsewhere = [one for one in self._by_name.get(plain(row.name or ""), ()) if one.id not in taken]
        if elsewhere:
            same = replace(row, place=None, postcode=None)
            return self._ask_which(_which("place_changed", row, elsewhere[0]), row, elsewhere[0], same)
        renamed = self._renamed(row, taken, names)
        if renamed is None:
            return self.new(row)
        return self._ask_which(_which("name_changed", row, renamed), row, renamed, row)

    def _form_changed(self, row: ListedFacility, facility: Facility) -> FacilityPlan:
        conflict = Conflict(
            "form_changed",
            (*where_of(row), ("care_form", row.form)),
            (*where_of(facility), ("care_form", facility.care_form)),
        )
        return self._ask_which(conflict, row, facility, replace(row, form=None))

    def _renamed(self, row: ListedFacility, taken: set[FacilityId], names: set[str]) -> Facility | None:
        """The one facility of this form on this very address, or with nearly this name, that the list lacks."""
        nearby = self._by_place.get((row.municipality or "", row.form or ""), ())
        left = [one for one in nearby if one.id not in taken and plain(one.name) not in names]
        here = [one for one in left if _same_address(one, row)]
        like = here or [one for one in left if _same_place(one, row) and _like(one.name, row.name or "")]
        return like[0] if len(like) == 1 else None

    def _ask_which(
        self, conflict: Conflict, row: ListedFacility, facility: Facility, otherwise: ListedFacility
    ) -> FacilityPlan:
        """Ask which facility a row means; `otherwise` is the row where the register was found to be right."""
        answer = self._answer(facility, conflict)
        if answer == KEEP_REGISTER:
            return self.known(otherwise, facility)
        if answer:
            return FacilityPlan(Outcome.UNCHANGED, facility.name, row, facility, facility)
        return FacilityPlan(
            Outcome.CONFLICT, row.name or "", row, facility, conflict=conflict, said_on=self._said_on(row)
        )

    def _answer(self, facility: Facility, conflict: Conflict) -> str:
        return answer_to(self._tasks.get(facility.id, ()), conflict)

    def new(self, row: ListedFacility) -> FacilityPlan:
        """A facility that the register does not have."""
        provider = ProviderId(0) if self._state.provider is None else self._state.provider.id
        beds = plan_beds(row, (), is_new=True)
        word, said_on = self._word(row), self._said_on(row)
        after = new_facility(row, provider)
        return FacilityPlan(
            Outcome.NEW, row.name or "", row, None, after, beds=beds, confirm=word, said_on=said_on
        )

    def missing(self, facility: Facility) -> FacilityPlan:
        """A facility that the list does not name: stale from the list's day, never deleted."""
        after = facility if self._is_gone(facility) else replace(facility, listed_until=self._listed_on)
        return FacilityPlan(Outcome.STALE, facility.name, None, facility, after)

    def _is_gone(self, facility: Facility) -> bool:
        """Whether it was missing before and nobody spoke of it since."""
        words = self._words(facility)
        freshness = Freshness(words[0].confirmed_on, words[0].source, words[0].free_beds) if words else Freshness()
        return is_unlisted(facility.listed_until, freshness)

    def _news(self, changes: tuple[FieldChange, ...], facility: Facility) -> tuple[FieldChange, ...]:
        """Being back on the list is news only where nobody spoke of the facility since it was missing."""
        back = self._is_gone(facility)
        return tuple(one for one in changes if back or one.field != "listed_until")

    def is_later(self, facility: Facility) -> bool:
        """Whether a later list names the facility: that this older one does not says nothing."""
        return self._overtaken(facility, self._listed_on)

    def known(self, row: ListedFacility, facility: Facility) -> FacilityPlan:
        """A row of a facility that the register has."""
        newer, word_since = self._newer_word(row, facility)
        profile = self._profile_conflict(row, facility)
        after = self._taken_over(row, facility)
        said_on = self._said_on(row)
        overtaken = self._overtaken(facility, said_on)
        if overtaken or (newer is not None and _is_from_list(newer)):
            profile, after = None, facility
        changes = self._news(changes_between(facility, after), facility)
        beds, answered = BedPlan(), False
        conflict = newer
        if newer is None and overtaken:
            return FacilityPlan(
                Outcome.UNCHANGED, facility.name, row, facility, facility, changes, said_on=said_on
            )
        if newer is None:
            states = self._states(facility)
            counted, since = _last_said(row, said_on, word_since)
            drift = bed_drift(self._occupancies_of(facility), since, self._today)
            beds = plan_beds(counted, states, drift, today=self._today)
            if beds.conflict is not None:
                conflict = Conflict(beds.conflict, counts_of(row), beds.facts, beds.known)
            else:
                changes += bed_changes(states, beds)
        if conflict is not None and self._answer(facility, conflict):
            conflict, answered, beds = None, True, BedPlan()
        conflict = conflict or profile
        word = None if conflict is not None and conflict is not profile else self._word(row, facility, answered)
        return FacilityPlan(
            _outcome(conflict, changes, beds), facility.name, row, facility, after, changes, beds, word, conflict,
            said_on,
        )  # fmt: skip

    def _overtaken(self, facility: Facility, said_on: date) -> bool:
        """Whether a list spoke of the facility after this row did: nothing the row says is news then."""
        return any(word.source is Source.LIST and word.confirmed_on > said_on for word in self._words(facility))

    def _taken_over(self, row: ListedFacility, facility: Facility) -> Facility:
        """The facility as the list says, but for what people corrected by hand."""
        after = changed_facility(facility, row)
        corrected = self._state.corrected.get(facility.id, frozenset()) - _UNRANKED
        kept = {name: getattr(facility, name) for name in corrected}
        return replace(after, **kept) if kept else after

    def _profile_conflict(self, row: ListedFacility, facility: Facility) -> Conflict | None:
        """What people corrected by hand and the list contradicts, unless they answered that."""
        corrected = self._state.corrected.get(facility.id, frozenset()) - _UNRANKED
        changes = changes_between(facility, changed_facility(facility, row)) if corrected else ()
        against = [one for one in changes if one.field in corrected]
        if not against:
            return None
        conflict = Conflict(
            PROFILE,
            tuple((one.field, _said(one.new)) for one in against),
            tuple((one.field, _said(one.old)) for one in against),
        )
        return None if self._answer(facility, conflict) else conflict

    def _occupancies_of(self, facility: Facility) -> list[Occupancy]:
        beds = self._beds.get(facility.id, [])
        return [one for bed in beds for one in self._occupancies.get(bed.id, ())]

    def _states(self, facility: Facility) -> tuple[BedState, ...]:
        return states_of(self._beds.get(facility.id, []), self._occupancies_of(facility), self._today)

    def _said_on(self, row: ListedFacility) -> date:
        return min(row.updated or self._listed_on, self._today)

    def _newer_word(
        self, row: ListedFacility, facility: Facility
    ) -> tuple[Conflict | None, VacancyConfirmation | None]:
        """Something else was said after the day the list speaks of: the list may not undo that.

        What was said later and agrees with the list is given too: that is the last word then.

        Also when a later list said so: who takes an old list in by mistake would call full beds free. Of one day
        only the order in which things came in is known: what people said that day is asked, and a list that was
        taken in before another of the same day is the older one.
        """
        said_on = self._said_on(row)
        free = row.free if row.free is not None else 1 if row.open_now else None
        words = [one for one in self._words(facility) if one.source is not Source.DEMONSTRATION]
        for place, word in enumerate(words):
            if word.confirmed_on < said_on or free is None:
                return None, None
            if word.free_beds is None:
                continue
            if self._agrees(word.free_beds, row, facility, word.confirmed_on):
                return None, word
            earlier = [one.free_beds for one in words[place + 1 :] if _is_of_list(one, said_on)]
            if _is_of_list(word, said_on) and row.free not in earlier:
                continue
            register = (
                ("said_on", word.confirmed_on.isoformat()),
                ("source", word.source.value),
                ("free", word.free_beds),
            )  # fmt: skip
            return Conflict("newer_word", (("said_on", said_on.isoformat()), ("free", free)), register), None
        return None, None

    def _agrees(self, said: int, row: ListedFacility, facility: Facility, day: date) -> bool:
        """Whether a number of free beds on a day is what the list implies for that day."""
        if row.free is None:
            return said > 0
        drift = bed_drift(self._occupancies_of(facility), self._said_on(row), day)
        return said in (row.free, max(0, row.free + drift))

    def _words(self, facility: Facility) -> tuple[VacancyConfirmation, ...]:
        return self._state.confirmations.get(facility.id, ())

    def _word(
        self, row: ListedFacility, facility: Facility | None = None, answered: bool = False
    ) -> tuple[date, int | None] | None:
        """The confirmation to record; None when exactly this was recorded before.

        Without a number where people answered that the list's number is not right.
        """
        word = (self._said_on(row), None if answered else row.free)
        if facility is None:
            return word
        words = self._words(facility)
        said = {(one.confirmed_on, one.free_beds) for one in words if one.source is Source.LIST}
        return None if word in said else word


def _which(code: str, row: ListedFacility, facility: Facility) -> Conflict:
    return Conflict(code, where_of(row), where_of(facility))


def _outcome(conflict: Conflict | None, changes: Sequence[object], beds: BedPlan) -> Outcome:
    if conflict is not None:
        return Outcome.CONFLICT
    return Outcome.CHANGED if changes or not beds.changes_nothing else Outcome.UNCHANGED


def _last_said(
    row: ListedFacility, said_on: date, later: VacancyConfirmation | None
) -> tuple[ListedFacility, date]:
    """The row with the last number of free beds that was said, and the day of it."""
    if later is None or row.free is None:
        return row, said_on
    return replace(row, free=later.free_beds), later.confirmed_on


def _is_from_list(newer: Conflict) -> bool:
    """Whether a later list stands against this one: then nothing this one says is news."""
    return ("source", Source.LIST.value) in newer.register_side


def _is_of_list(word: VacancyConfirmation, day: date) -> bool:
    """Whether a list said so of this day."""
    return word.source is Source.LIST and word.confirmed_on == day


def _said(value: object) -> str | int | None:
    """The value of a field as a conflict keeps it."""
    if isinstance(value, (str, int)) or value is None:
        return value
    if isinstance(value, dict):
        return ", ".join(f"{name} {level}" for name, level in sorted(value.items()))
    return ", ".join(sorted(str(one) for one in value)) if isinstance(value, frozenset) else str(value)


def _same_place(facility: Facility, listed: ListedFacility) -> bool:
    """Same postcode as far as both say it; the municipality where one of them has none."""
    theirs, ours = joined(listed.postcode or ""), joined(facility.postcode or "")
    if theirs and ours:
        if len(theirs) > 4 and len(ours) > 4:
            return theirs == ours
        return theirs[:4] == ours[:4]
    return facility.municipality == listed.municipality


def _same_address(facility: Facility, listed: ListedFacility) -> bool:
    """The same full postcode."""
    postcode = joined(listed.postcode or "")
    return len(postcode) > 4 and postcode == joined(facility.postcode or "")


def _like(one: str, other: str) -> bool:
    """Whether two names may be one: nearly the same letters, and the same numbers."""
    ours, theirs = squeezed(one), squeezed(other)
    same_numbers = [part for part in ours if part.isdigit()] == [part for part in theirs if part.isdigit()]
    return same_numbers and fuzz.ratio(ours, theirs) >= SAME_NAME
