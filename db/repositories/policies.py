"""The region's policy: versions are added, never changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import insert

from db import tables
from db.conversion import Conversion
from db.errors import NotFound
from db.repositories.storage import ReadingRepository
from matching.entities.administration import PolicyVersion

POLICY = Conversion(PolicyVersion, tables.policies)


class PolicyRepository(ReadingRepository[PolicyVersion]):
    """Policy versions; the highest is the live one."""

    conversion = POLICY

    def current(self) -> PolicyVersion:
        """The live policy."""
        found = self._one(self._select().order_by(tables.policies.c.version.desc()))
        if found is None:
            raise NotFound(self.kind, "current")
        return found

    def get(self, version: int) -> PolicyVersion:
        """One version, such as the one a proposal was made with."""
        found = self._one(self._select().where(tables.policies.c.version == version))
        if found is None:
            raise NotFound(self.kind, version)
        return found

    def add(self, content: Mapping[str, Any], author: str, reason: str) -> PolicyVersion:
        """Add the next version and make it the live one."""
        self.transaction.check("write", self.kind)
        last = self._one(self._select().order_by(tables.policies.c.version.desc()))
        number = 1 if last is None else last.version + 1
        # The content says its own version: papers and result files print that one.
        numbered = {**content, "version": number}
        version = PolicyVersion(number, numbered, author, self.transaction.moment, reason)
        self.transaction.connection.execute(insert(tables.policies), self.conversion.to_row(version))
        self.transaction.record("add", self.kind, version.version, None, {"author": author, "reason": reason})
        return self.get(version.version)
