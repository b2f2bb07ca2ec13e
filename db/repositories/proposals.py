"""Stored placement proposals: what was advised, on which data, and what people chose."""

from __future__ import annotations

from dataclasses import replace

from db import tables
from db.conversion import Conversion
from db.errors import NotAllowed
from db.repositories.storage import RecordRepository
from matching.entities.administration import Proposal

PROPOSAL = Conversion(Proposal, tables.proposals)


class ProposalRepository(RecordRepository[Proposal]):
    """Proposals by request. Only the choices can be recorded later, once; the rest is never rewritten."""

    conversion = PROPOSAL

    def of_request(self, request: int) -> tuple[Proposal, ...]:
        """The proposals for a request, the newest first."""
        columns = tables.proposals.c
        return self._entities(self._select().where(columns.request == request).order_by(columns.id.desc()))

    def _update(self, before: Proposal, after: Proposal) -> None:
        if before.choices or replace(after, choices=()) != replace(before, choices=()):
            raise NotAllowed(self.transaction.actor, "change", self.kind)
        super()._update(before, after)
