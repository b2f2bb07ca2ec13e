"""The region and all municipalities of the country, of which some place together."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import func, insert, select, update

from db import tables
from db.conversion import Conversion
from db.errors import NotFound
from db.repositories.storage import ReadingRepository
from matching.entities.facilities import Municipality, Region
from matching.entities.identifiers import MunicipalityCode

REGION = Conversion(Region, tables.regions, elsewhere={"municipalities": ()})
MUNICIPALITY = Conversion(Municipality, tables.municipalities)


class MunicipalityRepository(ReadingRepository[Municipality]):
    """Municipalities by CBS code."""

    conversion = MUNICIPALITY

    def find(self, code: str) -> Municipality | None:
        """The municipality with this code, or None."""
        return self._one(self._select().where(tables.municipalities.c.code == code))

    def by_name(self, name: str) -> tuple[Municipality, ...]:
        """Municipalities with exactly this official name; capitals do not matter."""
        return self._entities(self._select().where(func.lower(tables.municipalities.c.name) == name.lower()))

    def of_region(self, region: str) -> tuple[Municipality, ...]:
        """The municipalities that place together, by name."""
        columns = tables.municipalities.c
        return self._entities(self._select().where(columns.region == region).order_by(columns.name))

    def add_many(self, municipalities: Iterable[Municipality]) -> None:
        """Add municipalities that are not there yet, such as after a merger."""
        self.transaction.check("write", self.kind)
        rows = [self.conversion.to_row(municipality) for municipality in municipalities]
        if rows:
            self.transaction.connection.execute(insert(tables.municipalities), rows)
            self.transaction.record("add", self.kind, "*", None, {"count": len(rows)})


class RegionRepository(ReadingRepository[Region]):
    """The region of this register."""

    conversion = REGION

    def current(self) -> Region:
        """The region this register is of; its municipalities in order of code."""
        row = self._rows(select(tables.regions.c.code, tables.regions.c.name))[0]
        columns = tables.municipalities.c
        codes = self._rows(select(columns.code).where(columns.region == row.code).order_by(columns.code))
        return Region(row.code, row.name, tuple(MunicipalityCode(code) for (code,) in codes))

    def save(self, region: Region) -> Region:
        """Name the region and which municipalities belong to it; they must exist."""
        self.transaction.check("write", self.kind)
        connection, wanted = self.transaction.connection, sorted(set(region.municipalities))
        if not self._rows(select(tables.regions.c.code).where(tables.regions.c.code == region.code)):
            connection.execute(insert(tables.regions), {"code": region.code, "name": region.name})
        connection.execute(
            update(tables.regions).where(tables.regions.c.code == region.code).values(name=region.name)
        )
        columns = tables.municipalities.c
        connection.execute(update(tables.municipalities).where(columns.region == region.code).values(region=None))
        statement = update(tables.municipalities).where(columns.code.in_(wanted)).values(region=region.code)
        if connection.execute(statement).rowcount != len(wanted):
            known = set(connection.execute(select(columns.code).where(columns.code.in_(wanted))).scalars())
            raise NotFound("municipalities", sorted(set(wanted) - known)[0])
        self.transaction.record("change", self.kind, region.code, None, {"municipalities": wanted})
        return self.current()
