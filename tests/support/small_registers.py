"""A few invented rows to start a test from: a provider, a facility with beds, children."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from db.transactions import Work
from matching.entities.children import Child, Occupancy, Request, ResponsibleMunicipality
from matching.entities.codes import Gender, OccupancyKind, RequestState
from matching.entities.facilities import Bed, Facility, Provider
from matching.entities.identifiers import (
    BedId,
    ChildId,
    FacilityId,
    MunicipalityCode,
    OccupancyId,
    ProviderId,
    RequestId,
)

DAY = date(2026, 11, 22)
ALMELO, ENSCHEDE, APELDOORN = (MunicipalityCode(code) for code in ("GM0141", "GM0153", "GM0200"))


@dataclass(frozen=True, slots=True)
class House:
    """A stored facility with its provider and beds."""

    provider: Provider
    facility: Facility
    beds: tuple[Bed, ...]


def make_house(work: Work, name: str = "Testhuis 1", beds: int = 2, **properties: Any) -> House:
    """A provider with one facility; `properties` are those of the facility."""
    provider = work.providers.save(Provider(ProviderId(0), f"Aanbieder van {name}"))
    values = {"care_form": "family_home", "municipality": ALMELO, **properties}
    facility = work.facilities.save(Facility(FacilityId(0), provider.id, name, **values))
    made = work.beds.add_many(Bed(BedId(0), facility.id, number) for number in range(1, beds + 1))
    return House(provider, facility, made)


def make_child(work: Work, municipality: MunicipalityCode = ALMELO, **properties: Any) -> Child:
    """A child of nine with the next case number."""
    values = {"birth_date": date(2017, 3, 1), "gender": Gender.FEMALE, **properties}
    number = work.children.next_case_number(DAY)
    return work.children.save(
        Child(
            ChildId(0),
            number,
            responsible=ResponsibleMunicipality(municipality, 1),
            origin_municipality=municipality,
            **values,
        )
    )


def make_request(work: Work, child: Child, **properties: Any) -> Request:
    """An open request for a child with the next number."""
    values = {"state": RequestState.OPEN, "forms": ("family_home",), **properties}
    return work.requests.save(Request(RequestId(0), work.requests.next_number(DAY), child.id, DAY, **values))


def occupancy(
    bed: Bed, kind: OccupancyKind, starts: date, ends: date | None = None, **properties: Any
) -> Occupancy:
    """An occupancy that is not stored yet."""
    return Occupancy(OccupancyId(0), bed.id, kind, starts, ends, **properties)
