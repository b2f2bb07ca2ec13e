"""What was said about how full a facility is, by whom and when, and whether it held."""

from __future__ import annotations

from sqlalchemy import case, func, select

from db import tables
from db.conversion import Conversion
from db.repositories.storage import RecordRepository
from matching.entities.codes import Source
from matching.entities.facilities import VacancyConfirmation
from matching.entities.identifiers import FacilityId, ProviderId
from matching.entities.snapshot import Freshness, ProviderRecord

CONFIRMATION = Conversion(VacancyConfirmation, tables.confirmations)

TESTED_BY = (Source.PHONE, Source.PLACEMENT, Source.TEAM)
"""Sources that are a test of what a provider said."""


class ConfirmationRepository(RecordRepository[VacancyConfirmation]):
    """Confirmations by facility; said once, only `turned_out_taken` may be found out later."""

    conversion = CONFIRMATION

    def of_facility(self, facility: int) -> tuple[VacancyConfirmation, ...]:
        """All confirmations of a facility, the newest first."""
        columns = tables.confirmations.c
        newest = (columns.confirmed_on.desc(), columns.recorded_at.desc(), columns.id.desc())
        return self._entities(self._select().where(columns.facility == facility).order_by(*newest))

    def of_provider(self, provider: int) -> tuple[VacancyConfirmation, ...]:
        """All confirmations of one provider's facilities, the newest first."""
        columns = tables.confirmations.c
        own = select(tables.facilities.c.id).where(tables.facilities.c.provider == provider)
        newest = (columns.confirmed_on.desc(), columns.recorded_at.desc(), columns.id.desc())
        return self._entities(self._select().where(columns.facility.in_(own)).order_by(*newest))

    def freshness(self) -> dict[FacilityId, Freshness]:
        """The last word per facility; a facility that is missing was never confirmed."""
        columns = tables.confirmations.c
        newest = (columns.confirmed_on.desc(), columns.recorded_at.desc(), columns.id.desc())
        place = func.row_number().over(partition_by=columns.facility, order_by=newest).label("place")
        ranked = select(
            columns.facility, columns.confirmed_on, columns.source, columns.free_beds, place
        ).subquery()
        last = select(ranked.c.facility, ranked.c.confirmed_on, ranked.c.source, ranked.c.free_beds)
        rows = self._rows(last.where(ranked.c.place == 1))
        return {FacilityId(facility): Freshness(day, source, free) for facility, day, source, free in rows}

    def provider_records(self) -> dict[ProviderId, ProviderRecord]:
        """Per provider how often its word was tested and held, and how often a bed turned out to be taken.

        A row of a list is the provider's word, not a test of it: only somebody who asked or placed counts.
        """
        found = tables.confirmations.c
        taken = func.sum(case((found.turned_out_taken, 1), else_=0))
        held = func.sum(case((found.source.in_(TESTED_BY) & ~found.turned_out_taken, 1), else_=0))
        joined = tables.confirmations.join(tables.facilities)
        statement = select(tables.facilities.c.provider, held, taken).select_from(joined)
        rows = self._rows(statement.group_by(tables.facilities.c.provider))
        return {ProviderId(provider): ProviderRecord(held, taken) for provider, held, taken in rows}
