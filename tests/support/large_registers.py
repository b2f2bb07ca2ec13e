"""Registers of the sizes that must stay quick, filled with regular invented rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from db.register import Register
from matching.entities.children import Child, NeedLevel, Occupancy, Request, ResponsibleMunicipality
from matching.entities.codes import CARE_FORMS, NEEDS, TRAITS, Gender, OccupancyKind, RequestState, Source
from matching.entities.facilities import Bed, Contact, Contract, Facility, Provider, VacancyConfirmation
from matching.entities.identifiers import (
    BedId,
    ChildId,
    ContractId,
    FacilityId,
    MunicipalityCode,
    OccupancyId,
    ProviderId,
    RequestId,
)
from tests.support.databases import MATCHER, NOW

DAY = date(2026, 11, 22)
ALMELO = MunicipalityCode("GM0141")


@dataclass(frozen=True, slots=True)
class Size:
    """How much there is of everything."""

    facilities: int
    beds: int
    free: int
    requests: int


REGION_SIZE = Size(700, 3_000, 300, 120)
COUNTRY_SIZE = Size(15_000, 60_000, 6_000, 5_000)


def fill(register: Register, size: Size) -> None:
    """Facilities with beds; a child lives in every bed that is not free; the rest of the children wait."""
    with register.begin(MATCHER) as work:
        providers = work.providers.add_many(Provider(ProviderId(0), f"Aanbieder {n}") for n in range(60))
        work.contracts.add_many(
            Contract(ContractId(0), provider.id, frozenset({"*"}), date(2026, 1, 1)) for provider in providers
        )
        facilities = work.facilities.add_many(_facility(n, providers[n % 60].id) for n in range(size.facilities))
        per_facility = size.beds // size.facilities + 1
        beds = work.beds.add_many(
            Bed(BedId(0), facilities[n // per_facility].id, n % per_facility + 1) for n in range(size.beds)
        )
        taken = beds[size.free :]
        numbers = work.children.next_case_numbers(DAY, len(taken) + size.requests)
        children = work.children.add_many(_child(n, number) for n, number in enumerate(numbers))
        work.occupancies.add_many(
            _stay(n, bed.id, child.id) for n, (bed, child) in enumerate(zip(taken, children, strict=False))
        )
        waiting = children[len(taken) :]
        request_numbers = work.requests.next_numbers(DAY, len(waiting))
        work.requests.add_many(
            Request(
                RequestId(0), number, child.id, DAY - timedelta(days=n % 90), forms=("family_home",),
                start_from=DAY, state=RequestState.OPEN,
            )
            for n, (number, child) in enumerate(zip(request_numbers, waiting, strict=True))
        )  # fmt: skip
        work.confirmations.add_many(
            VacancyConfirmation(0, facility.id, DAY - timedelta(days=n % 20), Source.LIST, NOW, free_beds=n % 3)
            for n, facility in enumerate(facilities)
        )
        work.commit()


def _facility(n: int, provider: ProviderId) -> Facility:
    return Facility(
        FacilityId(0), provider, f"Huis {n}", CARE_FORMS[n % 13].code, ALMELO, "Almelo", f"7{n % 900 + 100}AB",
        f"Laan {n}", age_min=n % 8, age_max=n % 8 + 10, offers={NEEDS[n % 11]: 2, NEEDS[n % 7]: 1 + n % 3},
        traits=frozenset({TRAITS[n % 20], TRAITS[n % 9]}), contact=Contact("Iemand", f"0{n:09}"),
        guests_allowed=True,
    )  # fmt: skip


def _child(n: int, number: str) -> Child:
    return Child(
        ChildId(0), number, date(2010 + n % 14, 1 + n % 12, 1 + n % 28), tuple(Gender)[n % 2],
        ResponsibleMunicipality(ALMELO, 1), ALMELO, f"7{n % 900 + 100}", name=f"Kind {n}",
        needs=(NeedLevel(NEEDS[n % 11], 1 + n % 3, n % 2 == 0), NeedLevel(NEEDS[(n + 1) % 11], 1)),
        traits=frozenset({TRAITS[n % 20]}),
    )  # fmt: skip


def _stay(n: int, bed: BedId, child: ChildId) -> Occupancy:
    starts = DAY - timedelta(days=n % 700 + 1)
    return Occupancy(OccupancyId(0), bed, OccupancyKind.LIVES, starts, None, child)
