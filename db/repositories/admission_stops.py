"""Facilities that take nobody for a while."""

from __future__ import annotations

from datetime import date

from sqlalchemy import or_

from db import tables
from db.conversion import Conversion
from db.repositories.storage import RecordRepository
from matching.entities.facilities import AdmissionStop

ADMISSION_STOP = Conversion(AdmissionStop, tables.admission_stops)


class AdmissionStopRepository(RecordRepository[AdmissionStop]):
    """Admission stops by facility and by day."""

    conversion = ADMISSION_STOP

    def of_facility(self, facility: int) -> tuple[AdmissionStop, ...]:
        """All stops of a facility, oldest first."""
        columns = tables.admission_stops.c
        return self._entities(
            self._select().where(columns.facility == facility).order_by(columns.starts, columns.id)
        )

    def not_ended(self, day: date) -> tuple[AdmissionStop, ...]:
        """Stops that hold on this day or start later."""
        columns = tables.admission_stops.c
        running = or_(columns.ends.is_(None), columns.ends > day)
        return self._entities(self._select().where(running).order_by(columns.id))
