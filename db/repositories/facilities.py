"""Foster families, family homes, groups and houses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select

from db import tables
from db.conversion import Conversion
from db.repositories.storage import RecordRepository
from matching.entities.codes import FOSTER_FORMS
from matching.entities.facilities import Contact, Facility
from matching.entities.identifiers import FacilityId

FACILITY = Conversion(Facility, tables.facilities, parts={"contact": Contact})


class FacilityRepository(RecordRepository[Facility]):
    """Facilities by id, provider, name and municipality."""

    conversion = FACILITY

    def of_provider(self, provider: int) -> tuple[Facility, ...]:
        """What one provider offers, by name."""
        columns = tables.facilities.c
        return self._entities(
            self._select().where(columns.provider == provider).order_by(columns.name, columns.id)
        )

    def by_name(self, provider: int, name: str) -> tuple[Facility, ...]:
        """Facilities of a provider with this name; capitals and spaces around it do not matter."""
        columns = tables.facilities.c
        same = (columns.provider == provider, func.lower(columns.name) == name.strip().lower())
        return self._entities(self._select().where(*same).order_by(columns.id))

    def of_municipality(self, municipality: str) -> tuple[Facility, ...]:
        """Facilities in one municipality, by name."""
        columns = tables.facilities.c
        found = self._select().where(columns.municipality == municipality)
        return self._entities(found.order_by(columns.name, columns.id))

    def changed_by_hand(self, provider: int, otherwise: Sequence[str]) -> dict[FacilityId, dict[str, list[Any]]]:
        """Per facility of a provider the fields that people changed, with every value they gave (as `kept`).

        `otherwise` are the kinds of acts that do not count, such as an import. Also values that were taken back:
        which one stands now the record itself tells.
        """
        steps, acts = tables.act_steps.c, tables.acts.c
        own = select(tables.facilities.c.id).where(tables.facilities.c.provider == provider)
        statement = (
            select(steps.first, steps.before, steps.after)
            .select_from(tables.act_steps.join(tables.acts, acts.id == steps.act))
            .where(steps.kind == self.kind, steps.first.in_(own), acts.kind.not_in(otherwise))
            .where(steps.before.is_not(None), steps.after.is_not(None))
            .order_by(steps.act, steps.position)
        )
        found: dict[FacilityId, dict[str, list[Any]]] = {}
        for facility, before, after in self._rows(statement):
            given = found.setdefault(FacilityId(facility), {})
            for name, value in after.items():
                if value != before.get(name):
                    given.setdefault(name, []).append(value)
        return found

    def part_of(self, entity: Facility) -> str:
        """A facility is a part by itself."""
        return f"facilities:{entity.id}"

    def veiled(self, entity: Facility) -> Facility:
        """Without the name and address of a foster family, or a secret address, for who may not see them."""
        if not self.transaction.access.hides_foster_families:
            return entity
        if entity.care_form not in FOSTER_FORMS and not entity.secret_address:
            return entity
        district = entity.postcode[:4] if entity.postcode and not entity.secret_address else None
        place = "" if entity.secret_address else entity.place
        return replace(entity, name="", street="", place=place, postcode=district, note="", contact=Contact())
