"""The beds of facilities."""

from __future__ import annotations

from sqlalchemy import select

from db import tables
from db.conversion import Conversion
from db.repositories.storage import RecordRepository
from matching.entities.facilities import Bed

BED = Conversion(Bed, tables.beds)


class BedRepository(RecordRepository[Bed]):
    """Beds by facility. A bed that was ever covered cannot be deleted; close it instead."""

    conversion = BED

    def of_facility(self, facility: int) -> tuple[Bed, ...]:
        """The beds of one facility by number."""
        columns = tables.beds.c
        return self._entities(self._select().where(columns.facility == facility).order_by(columns.number))

    def of_provider(self, provider: int) -> tuple[Bed, ...]:
        """The beds of all facilities of one provider."""
        columns = tables.beds.c
        own = select(tables.facilities.c.id).where(tables.facilities.c.provider == provider)
        found = self._select().where(columns.facility.in_(own))
        return self._entities(found.order_by(columns.facility, columns.number))
