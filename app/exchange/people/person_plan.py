"""What a list of people would do: one plan per row, and one per group of brothers and sisters. Plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.exchange.people.people_types import Listed
from app.exchange.reconciliation import Conflict, FieldChange, Outcome
from matching.entities.children import Child, Occupancy, Request, SiblingGroup
from matching.entities.codes import Together
from matching.entities.facilities import Bed, Facility, Provider
from matching.entities.identifiers import FacilityId, RequestId


@dataclass(frozen=True, slots=True)
class RegisterState:
    """What the register holds that lists of people are laid beside."""

    providers: tuple[Provider, ...] = ()
    facilities: tuple[Facility, ...] = ()
    beds: tuple[Bed, ...] = ()
    occupancies: tuple[Occupancy, ...] = ()
    children: tuple[Child, ...] = ()
    groups: tuple[SiblingGroup, ...] = ()
    requests: tuple[Request, ...] = ()


@dataclass(frozen=True, slots=True)
class OccupancyStep:
    """One occupancy that changes (`after`), is taken away (`after` None), or is added (`before` None).

    An added one has child 0 where the child is new itself.
    """

    before: Occupancy | None
    after: Occupancy | None


@dataclass(frozen=True, slots=True)
class PersonPlan:
    """What one row means. `subject` is the facility's name, or nothing; `listed` None: missing from the list.

    `child` is as stored, `child_after` as it would be stored (id 0 for a new one; None: nothing to store).
    `assumed` are fields that the list does not say and the register needs.
    """

    outcome: Outcome
    case_number: str
    subject: str = ""
    listed: Listed | None = None
    child: Child | None = None
    child_after: Child | None = None
    changes: tuple[FieldChange, ...] = ()
    assumed: tuple[str, ...] = ()
    conflict: Conflict | None = None
    facility: FacilityId | None = None
    steps: tuple[OccupancyStep, ...] = ()
    request: Request | None = None
    request_after: Request | None = None

    @property
    def writes(self) -> bool:
        """Whether anything would be written for this row (a conflict task not counted)."""
        return self.child_after is not None or bool(self.steps) or self.request_after is not None

    @property
    def request_id(self) -> RequestId | None:
        """The request this is about, if it is stored."""
        return None if self.request is None else self.request.id


@dataclass(frozen=True, slots=True)
class GroupPlan:
    """Brothers and sisters to be stored: `group` None for a new group; members by case number, in order."""

    group: SiblingGroup | None
    members: tuple[str, ...]
    together: Together
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PeoplePlans:
    """Everything a list of people means."""

    rows: tuple[PersonPlan, ...] = ()
    groups: tuple[GroupPlan, ...] = ()


def iso(day: date | None) -> str | None:
    """A day as facts keep it."""
    return None if day is None else day.isoformat()
