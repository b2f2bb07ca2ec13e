"""The trail: who did what to which record. Only read here; every save writes its own row."""

from __future__ import annotations

from datetime import datetime

from db import tables
from db.conversion import Conversion
from db.repositories.storage import ReadingRepository
from matching.entities.administration import AuditEntry

AUDIT_ENTRY = Conversion(AuditEntry, tables.audit)


class AuditRepository(ReadingRepository[AuditEntry]):
    """Rows of the trail."""

    conversion = AUDIT_ENTRY

    def latest(self, limit: int = 200) -> tuple[AuditEntry, ...]:
        """The newest rows first."""
        return self._entities(self._select().order_by(tables.audit.c.id.desc()).limit(limit))

    def of_record(self, kind: str, record: object) -> tuple[AuditEntry, ...]:
        """Everything that happened to one record, oldest first."""
        columns = tables.audit.c
        found = self._select().where(columns.kind == kind, columns.record == str(record))
        return self._entities(found.order_by(columns.id))

    def between(self, starts: datetime, ends: datetime) -> tuple[AuditEntry, ...]:
        """Everything that happened in `[starts, ends)`, oldest first."""
        columns = tables.audit.c
        return self._entities(self._select().where(columns.at >= starts, columns.at < ends).order_by(columns.id))
