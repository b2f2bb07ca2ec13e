"""Children, by case number. An access worker sees those for whom the own municipality is responsible."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, func, select

from db import tables
from db.conversion import Conversion
from db.repositories.numbering import take_numbers
from db.repositories.storage import RecordRepository
from matching.entities.children import Child, LegalMeasure, ResponsibleMunicipality

CHILD = Conversion(
    Child,
    tables.children,
    parts={"responsible": ResponsibleMunicipality, "legal_measure": LegalMeasure, "authorisation": LegalMeasure},
)


class ChildRepository(RecordRepository[Child]):
    """Children by id and case number."""

    conversion = CHILD

    def by_case_number(self, case_number: str) -> Child | None:
        """The child with this case number, or None."""
        return self._one(self._select().where(tables.children.c.case_number == case_number.strip()))

    def by_case_numbers(self, case_numbers: Iterable[str]) -> tuple[Child, ...]:
        """The children with these case numbers, in order of case number."""
        column = tables.children.c.case_number
        return self._entities(self._select().where(column.in_(sorted(set(case_numbers)))).order_by(column))

    def born_on(self, day: date) -> tuple[Child, ...]:
        """The children born on this day, in order of case number."""
        columns = tables.children.c
        return self._entities(self._select().where(columns.birth_date == day).order_by(columns.case_number))

    def with_case_number_like(self, typed: str, most: int) -> tuple[Child, ...]:
        """At most so many children whose case number holds what was typed, capitals aside; the newest first."""
        column = tables.children.c.case_number
        found = self._select().where(func.lower(column).contains(typed.strip().lower(), autoescape=True))
        return self._entities(found.order_by(column.desc()).limit(most))

    def of_selection(self, ids: Any) -> tuple[Child, ...]:
        """The children whose ids this selection yields."""
        chosen = ids.subquery()
        found = self._select().where(tables.children.c.id.in_(select(chosen.c[0])))
        return self._entities(found.order_by(tables.children.c.id))

    def next_case_number(self, day: date) -> str:
        """A fresh case number, such as K-2026-0412."""
        return self.next_case_numbers(day, 1)[0]

    def next_case_numbers(self, day: date, count: int) -> list[str]:
        """Fresh case numbers for many children at once."""
        self.transaction.check("write", self.kind)
        return take_numbers(self.transaction, "K", day, count, tables.children.c.case_number)

    def part_of(self, entity: Child) -> str:
        """A child is a part by itself."""
        return f"children:{entity.id}"

    def scope(self) -> ColumnElement[bool] | None:
        """Only children of the own municipalities, for who is bound to them."""
        return own_children(self.transaction.access.municipalities)

    def may_hold(self, entity: Child) -> bool:
        """Whether this user's municipalities are responsible for the child."""
        return self.transaction.access.may_see_children_of(entity.responsible.municipality)


def own_children(municipalities: frozenset[str] | None) -> ColumnElement[bool] | None:
    """The condition on the table of children for who sees those of these municipalities only."""
    if municipalities is None:
        return None
    return tables.children.c.responsible_municipality.in_(sorted(municipalities))
