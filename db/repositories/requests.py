"""Placement requests. A child has one live request (draft or open) at most."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, select

from db import tables
from db.conversion import Conversion
from db.repositories.children import own_children
from db.repositories.numbering import take_numbers
from db.repositories.storage import RecordRepository
from matching.entities.children import Request
from matching.entities.codes import RequestState

REQUEST = Conversion(Request, tables.requests)


class RequestRepository(RecordRepository[Request]):
    """Requests by number, child and state."""

    conversion = REQUEST

    def by_number(self, number: str) -> Request | None:
        """The request with this number, or None."""
        return self._one(self._select().where(tables.requests.c.number == number.strip()))

    def of_child(self, child: int) -> tuple[Request, ...]:
        """All requests of a child, the newest first."""
        columns = tables.requests.c
        found = self._select().where(columns.child == child)
        return self._entities(found.order_by(columns.registered.desc(), columns.id.desc()))

    def with_state(self, *states: RequestState) -> tuple[Request, ...]:
        """Requests in one of these states, in order of registration."""
        columns = tables.requests.c
        found = self._select().where(columns.state.in_(states))
        return self._entities(found.order_by(columns.registered, columns.id))

    def open(self) -> tuple[Request, ...]:
        """The waiting list, in order of registration."""
        return self.with_state(RequestState.OPEN)

    def next_number(self, day: date) -> str:
        """A fresh number, such as V-2026-0412."""
        return self.next_numbers(day, 1)[0]

    def next_numbers(self, day: date, count: int) -> list[str]:
        """Fresh numbers for many requests at once."""
        self.transaction.check("write", self.kind)
        return take_numbers(self.transaction, "V", day, count, tables.requests.c.number)

    def part_of(self, entity: Request) -> str:
        """A request stands or falls with its child."""
        return f"children:{entity.child}"

    def scope(self) -> ColumnElement[bool] | None:
        """Only requests for children of the own municipalities."""
        own = own_children(self.transaction.access.municipalities)
        return None if own is None else tables.requests.c.child.in_(select(tables.children.c.id).where(own))

    def may_hold(self, entity: Request) -> bool:
        """Whether this user may see the child of the request."""
        own = own_children(self.transaction.access.municipalities)
        if own is None:
            return True
        return bool(self._rows(select(tables.children.c.id).where(tables.children.c.id == entity.child, own)))
