"""What professionals said about a request and a facility: suitability, or simply not there."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy import ColumnElement, delete, insert

from db import tables
from db.column_types import plain
from db.conversion import Conversion
from db.errors import NotFound
from db.repositories.storage import UNSAID, ReadingRepository
from matching.entities.children import Judgement, Veto

W = TypeVar("W", Judgement, Veto)


class WordRepository(ReadingRepository[W]):
    """One word per request and facility; a later word replaces the earlier, and the trail keeps both dates."""

    def of_request(self, request: int) -> tuple[W, ...]:
        """What was said for this request, by facility."""
        columns = self.conversion.table.c
        return self._entities(self._select().where(columns.request == request).order_by(columns.facility))

    def of_open_requests(self) -> tuple[W, ...]:
        """What was said for the requests on the waiting list."""
        columns, requests = self.conversion.table.c, tables.requests
        joined = self._select().join(requests, requests.c.id == columns.request)
        return self._entities(joined.where(requests.c.state == "open").order_by(columns.request, columns.facility))

    def save(self, word: W) -> W:
        """Say it, in the place of what was said before."""
        self.transaction.check("write", self.kind)
        before = self._find(word.request, word.facility)
        if before == word:
            return word
        self._remove(word.request, word.facility)
        self.transaction.connection.execute(insert(self.conversion.table), self.conversion.to_row(word))
        action = "add" if before is None else "change"
        self.transaction.record(action, self.kind, _record(word), _trail(before), _trail(word))
        return word

    def delete(self, word: W) -> None:
        """Take it back."""
        self.transaction.check("delete", self.kind)
        before = self._find(word.request, word.facility)
        if before is None:
            raise NotFound(self.kind, _record(word))
        self._remove(word.request, word.facility)
        self.transaction.record("delete", self.kind, _record(word), _trail(before))

    def _same(self, request: int, facility: int) -> tuple[ColumnElement[bool], ...]:
        columns = self.conversion.table.c
        return columns.request == request, columns.facility == facility

    def _find(self, request: int, facility: int) -> W | None:
        return self._one(self._select().where(*self._same(request, facility)))

    def _remove(self, request: int, facility: int) -> None:
        self.transaction.connection.execute(delete(self.conversion.table).where(*self._same(request, facility)))


class JudgementRepository(WordRepository[Judgement]):
    """Suitability judgements by request."""

    conversion = Conversion(Judgement, tables.judgements)


class VetoRepository(WordRepository[Veto]):
    """Vetoes by request."""

    conversion = Conversion(Veto, tables.vetoes)


def _record(word: Judgement | Veto) -> str:
    return f"{word.request}-{word.facility}"


def _trail(word: Judgement | Veto | None) -> dict[str, object] | None:
    return None if word is None else {**plain(word), "reason": UNSAID}
