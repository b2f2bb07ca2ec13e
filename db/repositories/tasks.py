"""What people must decide, such as a conflict between a list and the register."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select

from db import tables
from db.conversion import Conversion
from db.repositories.storage import RecordRepository
from matching.entities.administration import Task

TASK = Conversion(Task, tables.tasks)


class TaskRepository(RecordRepository[Task]):
    """Tasks, unresolved ones first of all."""

    conversion = TASK

    def unresolved(self, kind: str | None = None) -> tuple[Task, ...]:
        """What waits for a decision, oldest first; all or of one kind."""
        columns = tables.tasks.c
        found = self._select().where(columns.resolved_at.is_(None))
        if kind is not None:
            found = found.where(columns.kind == kind)
        return self._entities(found.order_by(columns.created_at, columns.id))

    def of_facility(self, facility: int) -> tuple[Task, ...]:
        """All tasks about a facility, the newest first."""
        columns = tables.tasks.c
        return self._entities(self._select().where(columns.facility == facility).order_by(columns.id.desc()))

    def of_provider(self, provider: int, kind: str) -> tuple[Task, ...]:
        """All tasks of one kind about the facilities of a provider, resolved ones too, oldest first."""
        columns = tables.tasks.c
        own = select(tables.facilities.c.id).where(tables.facilities.c.provider == provider)
        found = self._select().where(columns.kind == kind, columns.facility.in_(own))
        return self._entities(found.order_by(columns.id))

    def resolve(self, task: Task, resolution: str) -> Task:
        """Close a task with what was decided."""
        actor, moment = self.transaction.actor.login, self.transaction.moment
        return self.save(replace(task, resolved_at=moment, resolved_by=actor, resolution=resolution))
