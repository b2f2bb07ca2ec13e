"""A list beside the register: what is new, changed, the same, missing or in contradiction.

What a plan is made of, and what a list says of one facility. Nothing is written here; the planning itself is in
`app.exchange.provider_planning`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any

from app.exchange.bed_plan import BedPlan, BedState
from app.exchange.list_types import ListedFacility
from matching.entities.administration import Task
from matching.entities.children import Occupancy
from matching.entities.codes import NEEDS, Assumption, Gender, OccupancyKind
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
    records: tuple[int, ...] = ()
    """The occupancies that stand against the list, where it is about beds."""


@dataclass(frozen=True, slots=True)
class ProviderState:
    """What the register holds of one provider; `provider` None when it is not there yet."""

    provider: Provider | None = None
    facilities: tuple[Facility, ...] = ()
    beds: tuple[Bed, ...] = ()
    occupancies: tuple[Occupancy, ...] = ()
    confirmations: Mapping[FacilityId, tuple[VacancyConfirmation, ...]] = field(default_factory=dict)
    has_contract: bool = False
    tasks: tuple[Task, ...] = ()
    """Conflicts that were asked about these facilities, answered ones too."""
    corrected: Mapping[FacilityId, frozenset[str]] = field(default_factory=dict)
    """Fields that people corrected by hand and that still stand so."""


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
    said_on: date | None = None
    """The day the list speaks of."""

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


Side = tuple[tuple[str, str | int | None], ...]
"""What one of two sides says, as names with values."""


def where_of(one: ListedFacility | Facility) -> Side:
    """What a facility is known by."""
    return (
        ("name", one.name),
        ("municipality", one.municipality),
        ("place", one.place or None),
        ("postcode", one.postcode),
    )  # fmt: skip


def counts_of(listed: ListedFacility) -> Side:
    """What a list says of the beds."""
    return (("capacity", listed.capacity), ("free", listed.free))


def joined(postcode: str) -> str:
    """A postcode as lists are read: without its space."""
    return postcode.replace(" ", "")


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
    if listed.postcode is not None and not joined(facility.postcode or "").startswith(joined(listed.postcode)):
        said["postcode"] = listed.postcode
    if said.get("postcode", facility.postcode):
        assumptions.discard(Assumption.POSTCODE)
    said |= _said_ages(facility, listed, assumptions)
    if listed.gender is not None:
        said["genders"] = _said_genders(facility, listed.gender)
        assumptions.discard(Assumption.GENDER)
    if listed.needs is not None:
        said["offers"] = _unsayable(facility) | {
            need: facility.offers.get(need, ASSUMED_LEVEL) for need in listed.needs
        }
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


def _said_genders(facility: Facility, code: str) -> frozenset[Gender]:
    """Lists speak of girls and boys only: where they say the same of both, what is known of others stays."""
    said = ANY_GENDER if code == "any" else frozenset({Gender(code)})
    others = frozenset({Gender.OTHER})
    return facility.genders if facility.genders - others == said - others else said


def _unsayable(facility: Facility) -> dict[str, int]:
    """Needs that an administrator added: no list has a word for them, so that saying nothing denies nothing."""
    return {need: level for need, level in facility.offers.items() if need not in NEEDS}


_NOT_SHOWN = frozenset({"assumptions", "version", "id"})


def changes_between(before: Facility, after: Facility) -> tuple[FieldChange, ...]:
    """What would differ, field by field, in the order of the entity."""
    return tuple(
        FieldChange(one.name, getattr(before, one.name), getattr(after, one.name))
        for one in fields(Facility)
        if one.name not in _NOT_SHOWN and getattr(before, one.name) != getattr(after, one.name)
    )


def bed_changes(states: Sequence[BedState], plan: BedPlan) -> tuple[FieldChange, ...]:
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
    changes.extend(FieldChange("free_from", None, one.expected_end) for one in plan.cover if one.expected_end)
    return tuple(changes)
