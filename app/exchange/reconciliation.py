"""A list beside the register: what is new, changed, the same, missing or in contradiction.

Pure planning: gets what the list says and what the register holds of one provider, gives what would be done.
Nothing is written here, and nothing is guessed: a facility that seems to have another name or place is asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any

from app.exchange.bed_plan import BedPlan, BedState, plan_beds, states_of
from app.exchange.list_types import ListedFacility
from app.exchange.plain_text import plain
from matching.entities.children import Occupancy
from matching.entities.codes import Assumption, Gender, OccupancyKind, Source
from matching.entities.facilities import ANY_GENDER, Bed, Facility, Provider, VacancyConfirmation
from matching.entities.identifiers import FacilityId, MunicipalityCode, ProviderId

OLDEST_IN_CARE = 23
"""Stay ends at 23: the upper age of "12+"."""
ASSUMED_LEVEL = 2
"""Level of support assumed for a need that a list names."""


class Outcome(StrEnum):
    """What a list means for one facility."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    STALE = "stale"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a facility: what the register says and what the list says."""

    field: str
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two sides that cannot both be true, for people to decide. Codes with facts, not words."""

    code: str
    list_side: tuple[tuple[str, str | int | None], ...]
    register_side: tuple[tuple[str, str | int | None], ...]


@dataclass(frozen=True, slots=True)
class ProviderState:
    """What the register holds of one provider; `provider` None when it is not there yet."""

    provider: Provider | None = None
    facilities: tuple[Facility, ...] = ()
    beds: tuple[Bed, ...] = ()
    occupancies: tuple[Occupancy, ...] = ()
    confirmations: Mapping[FacilityId, tuple[VacancyConfirmation, ...]] = field(default_factory=dict)
    has_contract: bool = False


@dataclass(frozen=True, slots=True)
class FacilityPlan:
    """What would be done with one facility. `listed` None for a stale one, `facility` None for a new one.

    `after` is the facility as it would be stored; `confirm` the word that would be recorded.
    """

    outcome: Outcome
    name: str
    listed: ListedFacility | None = None
    facility: Facility | None = None
    after: Facility | None = None
    changes: tuple[FieldChange, ...] = ()
    beds: BedPlan = field(default_factory=BedPlan)
    confirm: tuple[date, int | None] | None = None
    conflict: Conflict | None = None

    @property
    def writes(self) -> bool:
        """Whether anything would be written for this facility (a conflict task not counted)."""
        changed = self.after is not None and self.after != self.facility
        return changed or not self.beds.changes_nothing or self.confirm is not None


@dataclass(frozen=True, slots=True)
class ProviderPlan:
    """Everything a list means for one provider."""

    name: str
    provider: Provider | None
    new_contract: bool
    facilities: tuple[FacilityPlan, ...]

    def with_outcome(self, outcome: Outcome) -> tuple[FacilityPlan, ...]:
        """The facilities with one outcome."""
        return tuple(one for one in self.facilities if one.outcome is outcome)


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
    planner = _Planner(state, listed_on, today)
    plans = [planner.plan(one, listed) for one in listed if one.complete]
    seen = {plan.facility.id for plan in plans if plan.facility is not None}
    blocked = {plain(text) for text in blocked_names}
    blocked |= {plain(one.name or "") for one in listed if not one.complete}
    for facility in state.facilities:
        if facility.id in seen or plain(facility.name) in blocked:
            continue
        plans.append(planner.missing(facility))
    return ProviderPlan(name, state.provider, not state.has_contract, tuple(plans))


class _Planner:
    def __init__(self, state: ProviderState, listed_on: date, today: date):
        self._state = state
        self._listed_on = listed_on
        self._today = today
        self._by_name: dict[str, list[Facility]] = {}
        for facility in state.facilities:
            self._by_name.setdefault(plain(facility.name), []).append(facility)
        self._by_address: dict[tuple[str | None, str | None], list[Facility]] = {}
        for facility in state.facilities:
            if facility.postcode and len(facility.postcode) > 4:
                self._by_address.setdefault((facility.postcode, facility.care_form), []).append(facility)
        self._beds: dict[FacilityId, list[Bed]] = {}
        for bed in state.beds:
            self._beds.setdefault(bed.facility, []).append(bed)
        self._occupancies: dict[int, list[Occupancy]] = {}
        for one in state.occupancies:
            self._occupancies.setdefault(one.bed, []).append(one)

    def plan(self, listed: ListedFacility, others: Sequence[ListedFacility]) -> FacilityPlan:
        """One facility of the list."""
        name = listed.name or ""
        same_name = self._by_name.get(plain(name), [])
        known = next((one for one in same_name if _same_place(one, listed)), None)
        if known is not None:
            return self._known(listed, known)
        elsewhere = [one for one in same_name if not _also_listed(one, listed, others)]
        if elsewhere:
            return self._asked("place_changed", listed, elsewhere[0])
        renamed = self._renamed(listed, others)
        if renamed is not None:
            return self._asked("name_changed", listed, renamed)
        after = new_facility(listed, ProviderId(0) if self._state.provider is None else self._state.provider.id)
        return FacilityPlan(
            Outcome.NEW, name, listed, None, after, beds=plan_beds(listed, ()), confirm=self._word(listed)
        )

    def missing(self, facility: Facility) -> FacilityPlan:
        """A facility that the list does not name: stale from the list's day, never deleted."""
        after = facility if facility.listed_until else replace(facility, listed_until=self._listed_on)
        return FacilityPlan(Outcome.STALE, facility.name, None, facility, after)

    def _renamed(self, listed: ListedFacility, others: Sequence[ListedFacility]) -> Facility | None:
        """A facility of the same form on the same full postcode that the list does not name: its new name?"""
        same_form = self._by_address.get((listed.postcode, listed.form), []) if listed.postcode else []
        if not same_form:
            return None
        named = {plain(other.name or "") for other in others}
        same = [one for one in same_form if plain(one.name) not in named]
        return same[0] if len(same) == 1 else None

    def _asked(self, code: str, listed: ListedFacility, facility: Facility) -> FacilityPlan:
        conflict = Conflict(code, _where(listed), _where(facility))
        return FacilityPlan(Outcome.CONFLICT, listed.name or "", listed, facility, conflict=conflict)

    def _known(self, listed: ListedFacility, facility: Facility) -> FacilityPlan:
        after = changed_facility(facility, listed)
        changes = _changes(facility, after)
        newer = self._newer_word(listed, facility)
        if newer is not None and _is_from_list(newer):
            return FacilityPlan(Outcome.CONFLICT, facility.name, listed, facility, facility, conflict=newer)
        if newer is not None:
            return FacilityPlan(Outcome.CONFLICT, facility.name, listed, facility, after, changes, conflict=newer)
        beds = plan_beds(listed, self._states(facility))
        changes += _bed_changes(self._states(facility), beds)
        conflict = None
        if beds.conflict is not None:
            conflict = Conflict(beds.conflict, _counts(listed), beds.facts)
            outcome = Outcome.CONFLICT
        else:
            outcome = Outcome.CHANGED if changes or not beds.changes_nothing else Outcome.UNCHANGED
        word = None if conflict else self._word(listed, facility)
        return FacilityPlan(outcome, facility.name, listed, facility, after, changes, beds, word, conflict)

    def _states(self, facility: Facility) -> tuple[BedState, ...]:
        beds = self._beds.get(facility.id, [])
        occupancies = [one for bed in beds for one in self._occupancies.get(bed.id, ())]
        return states_of(beds, occupancies, self._today)

    def _said_on(self, listed: ListedFacility) -> date:
        return min(listed.updated or self._listed_on, self._today)

    def _newer_word(self, listed: ListedFacility, facility: Facility) -> Conflict | None:
        """Something else was said after the day the list speaks of: the list may not undo that.

        Also when a later list said so: who takes an old list in by mistake would call full beds free.
        """
        said_on = self._said_on(listed)
        for word in self._confirmations(facility):
            if word.confirmed_on <= said_on or word.source is Source.DEMONSTRATION:
                continue
            if word.free_beds is not None and listed.free is not None and word.free_beds != listed.free:
                register = (
                    ("said_on", word.confirmed_on.isoformat()),
                    ("source", word.source.value),
                    ("free", word.free_beds),
                )  # fmt: skip
                return Conflict("newer_word", (("said_on", said_on.isoformat()), ("free", listed.free)), register)
            return None
        return None

    def _confirmations(self, facility: Facility) -> tuple[VacancyConfirmation, ...]:
        return self._state.confirmations.get(facility.id, ())

    def _word(self, listed: ListedFacility, facility: Facility | None = None) -> tuple[date, int | None] | None:
        """The confirmation to record; None when exactly this was recorded before."""
        word = (self._said_on(listed), listed.free)
        if facility is None:
            return word
        said = {
            (one.confirmed_on, one.free_beds) for one in self._confirmations(facility) if one.source is Source.LIST
        }
        return None if word in said else word


def _is_from_list(newer: Conflict) -> bool:
    """Whether a later list stands against this one: then nothing this one says is news."""
    return ("source", Source.LIST.value) in newer.register_side


def _same_place(facility: Facility, listed: ListedFacility) -> bool:
    """Same postcode as far as both say it; the municipality where one of them has none."""
    if listed.postcode and facility.postcode:
        if len(listed.postcode) > 4 and len(facility.postcode) > 4:
            return listed.postcode == facility.postcode
        return listed.postcode[:4] == facility.postcode[:4]
    return facility.municipality == listed.municipality


def _also_listed(facility: Facility, listed: ListedFacility, others: Sequence[ListedFacility]) -> bool:
    """Whether another row of the list is this facility, so that the row at hand is a second one of that name."""
    return any(
        other is not listed and plain(other.name or "") == plain(facility.name) and _same_place(facility, other)
        for other in others
    )


def _where(one: ListedFacility | Facility) -> tuple[tuple[str, str | int | None], ...]:
    return (
        ("name", one.name),
        ("municipality", one.municipality),
        ("place", one.place or None),
        ("postcode", one.postcode),
    )  # fmt: skip


def _counts(listed: ListedFacility) -> tuple[tuple[str, str | int | None], ...]:
    return (("capacity", listed.capacity), ("free", listed.free))


def new_facility(listed: ListedFacility, provider: ProviderId) -> Facility:
    """A facility as a list alone gives it, with everything it does not say marked as assumed."""
    blank = Facility(
        FacilityId(0), provider, listed.name or "", listed.form or "", MunicipalityCode(listed.municipality or ""),
        assumptions=frozenset(
            {Assumption.GENDER, Assumption.LEVELS, Assumption.SCREENING, Assumption.RESIDENTS, Assumption.AGES,
             Assumption.POSTCODE}
        ),
    )  # fmt: skip
    return changed_facility(blank, listed)


def changed_facility(facility: Facility, listed: ListedFacility) -> Facility:
    """The facility with everything the list says taken over, and nothing else."""
    assumptions = set(facility.assumptions)
    said: dict[str, Any] = {"listed_until": None}
    if listed.form is not None:
        said["care_form"] = listed.form
    if listed.place is not None:
        said["place"] = listed.place
    if listed.postcode is not None and not (facility.postcode or "").startswith(listed.postcode):
        said["postcode"] = listed.postcode
    if said.get("postcode", facility.postcode):
        assumptions.discard(Assumption.POSTCODE)
    said |= _said_ages(facility, listed, assumptions)
    if listed.gender is not None:
        said["genders"] = _genders(listed.gender)
        assumptions.discard(Assumption.GENDER)
    if listed.needs is not None:
        said["offers"] = {need: facility.offers.get(need, ASSUMED_LEVEL) for need in listed.needs}
        if any(need not in facility.offers for need in listed.needs):
            assumptions.add(Assumption.LEVELS)
    if listed.siblings is not None:
        said["siblings_welcome"] = listed.siblings
    return replace(facility, assumptions=frozenset(assumptions), **said)


def _said_ages(facility: Facility, listed: ListedFacility, assumptions: set[Assumption]) -> dict[str, int]:
    if listed.age_min is None and listed.age_max is None:
        return {}
    assumptions.discard(Assumption.AGES)
    low = listed.age_min if listed.age_min is not None else 0
    high = listed.age_max
    if high is None:
        high = OLDEST_IN_CARE if listed.age_max_open else max(facility.age_max, low)
    return {"age_min": low, "age_max": max(low, high)}


def _genders(code: str) -> frozenset[Gender]:
    return ANY_GENDER if code == "any" else frozenset({Gender(code)})


_NOT_SHOWN = frozenset({"assumptions", "version", "id"})


def _changes(before: Facility, after: Facility) -> tuple[FieldChange, ...]:
    """What would differ, field by field, in the order of the entity."""
    return tuple(
        FieldChange(one.name, getattr(before, one.name), getattr(after, one.name))
        for one in fields(Facility)
        if one.name not in _NOT_SHOWN and getattr(before, one.name) != getattr(after, one.name)
    )


def _bed_changes(states: Sequence[BedState], plan: BedPlan) -> tuple[FieldChange, ...]:
    """Beds and free beds, old and new, for the preview."""
    usable = [state for state in states if not (state.cover and state.cover.kind is OccupancyKind.CLOSED)]
    free = sum(1 for state in usable if state.cover is None)
    closed_free = sum(1 for state in plan.close if state.cover is None)
    beds_after = len(usable) + plan.add_beds + len(plan.reopen) - len(plan.close)
    free_after = free + plan.add_beds + len(plan.reopen) - closed_free - len(plan.cover) + len(plan.uncover)
    changes = []
    if beds_after != len(usable):
        changes.append(FieldChange("capacity", len(usable), beds_after))
    if free_after != free:
        changes.append(FieldChange("free", free, free_after))
    changes.extend(FieldChange("free_from", one.expected_end, day) for one, day in plan.expect)
    changes.extend(FieldChange("free_from", None, day) for _, day in plan.cover if day is not None)
    return tuple(changes)
