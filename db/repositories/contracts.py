"""Which provider may place children of which municipalities in which forms, and at what price."""

from __future__ import annotations

from datetime import date

from sqlalchemy import or_

from db import tables
from db.conversion import Conversion
from db.repositories.storage import RecordRepository
from matching.entities.facilities import Contract

CONTRACT = Conversion(Contract, tables.contracts)


class ContractRepository(RecordRepository[Contract]):
    """Contracts by provider and by day."""

    conversion = CONTRACT

    def of_provider(self, provider: int) -> tuple[Contract, ...]:
        """All contracts of a provider, oldest first."""
        columns = tables.contracts.c
        return self._entities(
            self._select().where(columns.provider == provider).order_by(columns.starts, columns.id)
        )

    def not_ended(self, day: date) -> tuple[Contract, ...]:
        """Contracts that run on this day or start later."""
        columns = tables.contracts.c
        running = or_(columns.ends.is_(None), columns.ends > day)
        return self._entities(self._select().where(running).order_by(columns.id))
