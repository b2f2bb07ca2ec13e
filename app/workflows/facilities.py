"""One facility with everything a matcher asks about it: read in one go, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.register import Register
from db.transactions import Work
from matching.entities.administration import Actor
from matching.entities.children import Occupancy
from matching.entities.codes import OccupancyKind
from matching.entities.facilities import (
    EVERYWHERE,
    AdmissionStop,
    Bed,
    Contract,
    Facility,
    LegalCheck,
    Provider,
)
from matching.entities.identifiers import FacilityId
from matching.entities.snapshot import Freshness


@dataclass(frozen=True, slots=True)
class FacilityRecord:
    """One facility as it stands on `day`, seen with the rights of who asked.

    `occupancies` and `stops` are those that hold on that day or start later. `contracts` are those under which
    the facility falls, the running ones first; `checks` and `contracts` are empty for who may not read them
    (`sees_contracts`, `sees_checks`). `may_edit`: this role may change facilities.
    """

    day: date
    facility: Facility
    provider: Provider
    beds: tuple[Bed, ...]
    occupancies: tuple[Occupancy, ...]
    stops: tuple[AdmissionStop, ...]
    contracts: tuple[Contract, ...]
    checks: tuple[LegalCheck, ...]
    freshness: Freshness
    may_edit: bool = True
    sees_contracts: bool = True
    sees_checks: bool = True
    sees_history: bool = True

    def covering(self, bed: Bed) -> Occupancy | None:
        """What covers a bed on the day, or None."""
        found = (one for one in self.occupancies if one.bed == bed.id and one.starts <= self.day)
        return next(found, None)

    def closed(self, bed: Bed) -> Occupancy | None:
        """What keeps a bed closed on the day, or None."""
        found = self.covering(bed)
        return found if found is not None and found.kind is OccupancyKind.CLOSED else None


def load_facility(register: Register, actor: Actor, facility: FacilityId, day: date) -> FacilityRecord:
    """The facility on a day; raises `db.errors.NotFound`."""
    with register.read(actor) as work:
        found = work.facilities.get(facility)
        sees_contracts, sees_checks = work.may_read("contracts"), work.may_read("legal_checks")
        return FacilityRecord(
            day=day,
            facility=found,
            provider=work.providers.get(found.provider),
            beds=work.beds.of_facility(facility),
            occupancies=tuple(one for one in work.occupancies.of_facility(facility) if _runs(one.ends, day)),
            stops=tuple(one for one in work.admission_stops.of_facility(facility) if _runs(one.ends, day)),
            contracts=contracts_of(work, found, day) if sees_contracts else (),
            checks=work.legal_checks.of_facility(facility) if sees_checks else (),
            freshness=freshness_of(work, facility),
            may_edit=work.may_write("facilities"),
            sees_contracts=sees_contracts,
            sees_checks=sees_checks,
            sees_history=work.may_read("acts"),
        )


def load_provider(register: Register, actor: Actor, provider: int) -> Provider:
    """The provider a new facility will belong to; raises `db.errors.NotFound`."""
    with register.read(actor) as work:
        return work.providers.get(provider)


def contracts_of(work: Work, facility: Facility, day: date) -> tuple[Contract, ...]:
    """The contracts under which a facility falls: of its provider, of the main provider, or for itself alone.

    Running ones first, then by the day on which they end, the latest first.
    """
    main = work.providers.get(facility.provider).main_provider
    parties = [facility.provider] if main is None else [facility.provider, main]
    found = [one for party in parties for one in work.contracts.of_provider(party) if applies(one, facility)]
    order = sorted(found, key=lambda one: one.ends or date.max, reverse=True)
    return tuple(sorted(order, key=lambda one: not is_running(one, day)))


def applies(contract: Contract, facility: Facility) -> bool:
    """Whether a contract covers this facility's form, whatever its period."""
    same = contract.facility is None or contract.facility == facility.id
    return same and (not contract.forms or facility.care_form in contract.forms)


def is_running(contract: Contract, day: date) -> bool:
    """Whether the contract holds on a day."""
    return contract.starts <= day and _runs(contract.ends, day)


def is_everywhere(contract: Contract) -> bool:
    """Whether children of every municipality may be placed under it."""
    return EVERYWHERE in contract.municipalities


def freshness_of(work: Work, facility: FacilityId) -> Freshness:
    """The last word about how full it is."""
    said = work.confirmations.of_facility(facility)[:1]
    return Freshness(said[0].confirmed_on, said[0].source, said[0].free_beds) if said else Freshness()


def _runs(ends: date | None, day: date) -> bool:
    return ends is None or ends > day
