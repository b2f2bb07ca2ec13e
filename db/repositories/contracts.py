"""Which provider may place children of which municipalities in which forms, and at what price."""

from __future__ import annotations

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
