"""What is checked of facilities, and what providers report about waiting."""

from __future__ import annotations

from sqlalchemy import select

from db import tables
from db.conversion import Conversion
from db.repositories.storage import RecordRepository
from matching.entities.facilities import LegalCheck, WaitingReport

LEGAL_CHECK = Conversion(LegalCheck, tables.legal_checks)
WAITING_REPORT = Conversion(WaitingReport, tables.waiting_reports)


class LegalCheckRepository(RecordRepository[LegalCheck]):
    """Legal checks by facility."""

    conversion = LEGAL_CHECK

    def of_facility(self, facility: int) -> tuple[LegalCheck, ...]:
        """The checks of one facility, by kind."""
        columns = tables.legal_checks.c
        found = self._select().where(columns.facility == facility)
        return self._entities(found.order_by(columns.kind, columns.id))

    def of_provider(self, provider: int) -> tuple[LegalCheck, ...]:
        """The checks of all facilities of one provider."""
        columns = tables.legal_checks.c
        own = select(tables.facilities.c.id).where(tables.facilities.c.provider == provider)
        found = self._select().where(columns.facility.in_(own))
        return self._entities(found.order_by(columns.facility, columns.kind, columns.id))


class WaitingReportRepository(RecordRepository[WaitingReport]):
    """Reports of unacceptable waiting times by provider."""

    conversion = WAITING_REPORT

    def of_provider(self, provider: int) -> tuple[WaitingReport, ...]:
        """What one provider reported, the newest first."""
        columns = tables.waiting_reports.c
        newest = (columns.reported_on.desc(), columns.id.desc())
        return self._entities(self._select().where(columns.provider == provider).order_by(*newest))

    def running(self) -> tuple[WaitingReport, ...]:
        """Reports that have not ended, oldest first."""
        columns = tables.waiting_reports.c
        found = self._select().where(columns.ended_on.is_(None))
        return self._entities(found.order_by(columns.reported_on, columns.id))
