"""Organisations with a contract, main or subcontractor."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import delete, func, update

from db import tables
from db.conversion import Conversion
from db.repositories.storage import RecordRepository
from matching.entities.facilities import Contact, Provider

PROVIDER = Conversion(Provider, tables.providers, parts={"contact": Contact})


class ProviderRepository(RecordRepository[Provider]):
    """Providers by id and by name."""

    conversion = PROVIDER

    def by_name(self, name: str) -> Provider | None:
        """The provider with this name; capitals and spaces around it do not matter."""
        return self._one(self._select().where(func.lower(tables.providers.c.name) == name.strip().lower()))

    def subcontractors(self, provider: int) -> tuple[Provider, ...]:
        """Providers that work under this main provider, by name."""
        columns = tables.providers.c
        return self._entities(self._select().where(columns.main_provider == provider).order_by(columns.name))

    def _remove(self, stored: Provider) -> None:
        """With a provider goes which file names were its lists; the lists themselves stay in the history."""
        self._execute(update(tables.imports).where(tables.imports.c.provider == stored.id).values(provider=None))
        self._execute(delete(tables.import_sources).where(tables.import_sources.c.provider == stored.id))
        super()._remove(stored)

    def veiled(self, entity: Provider) -> Provider:
        """An access worker does not phone providers: persons' contact data stay with the team."""
        return replace(entity, contact=Contact()) if self.transaction.access.hides_foster_families else entity
