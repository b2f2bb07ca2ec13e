"""Who works with the program, and where."""

from __future__ import annotations

from db import tables
from db.conversion import Conversion
from db.repositories.storage import RecordRepository
from matching.entities.administration import Organisation, User

USER = Conversion(User, tables.users)
ORGANISATION = Conversion(Organisation, tables.organisations)


class UserRepository(RecordRepository[User]):
    """Users by login; a login may work in more than one role."""

    conversion = USER

    def by_login(self, login: str) -> tuple[User, ...]:
        """Every role in which this login may work."""
        columns = tables.users.c
        return self._entities(self._select().where(columns.login == login).order_by(columns.id))


class OrganisationRepository(RecordRepository[Organisation]):
    """Organisations by name."""

    conversion = ORGANISATION

    def by_name(self, name: str) -> Organisation | None:
        """The organisation with exactly this name, or None."""
        return self._one(self._select().where(tables.organisations.c.name == name))
