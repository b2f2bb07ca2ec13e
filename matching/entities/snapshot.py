"""The whole register on one day, read in one short transaction and handed on: what ranking and lists look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from matching.entities.administration import PolicyVersion
from matching.entities.children import Child, Judgement, Occupancy, Request, SiblingGroup, Veto
from matching.entities.codes import Source
from matching.entities.facilities import AdmissionStop, Bed, Contract, Facility, Provider, Region
from matching.entities.identifiers import ChildId, FacilityId, ProviderId


@dataclass(frozen=True, slots=True)
class Freshness:
    """The last word about how full a facility is, and its record.

    `confirmed_on` None: nobody ever said. `free_beds` is what was said then. `confirmed` and
    `turned_out_taken` count confirmations over the provider's record (see `chance_free` in the matching page).
    """

    confirmed_on: date | None = None
    source: Source | None = None
    free_beds: int | None = None


@dataclass(frozen=True, slots=True)
class ProviderRecord:
    """How often a provider's word on free beds held and how often a bed turned out to be taken."""

    confirmed: int = 0
    turned_out_taken: int = 0


@dataclass(frozen=True, slots=True)
class RegisterSnapshot:
    """Everything the ranking of open requests needs. `occupancies` are those that end after `day` or never;
    `contracts` are all, ended ones too, so that a reason can say until when one ran.
    `children` holds every child that has an open request, lives in a facility or belongs to a sibling group of
    one of those.
    """

    day: date
    region: Region
    policy: PolicyVersion
    providers: Mapping[ProviderId, Provider]
    facilities: Mapping[FacilityId, Facility]
    contracts: tuple[Contract, ...]
    beds: tuple[Bed, ...]
    occupancies: tuple[Occupancy, ...]
    admission_stops: tuple[AdmissionStop, ...]
    freshness: Mapping[FacilityId, Freshness]
    records: Mapping[ProviderId, ProviderRecord]
    children: Mapping[ChildId, Child]
    sibling_groups: tuple[SiblingGroup, ...]
    requests: tuple[Request, ...]
    """Open requests only."""
    judgements: tuple[Judgement, ...]
    vetoes: tuple[Veto, ...]
