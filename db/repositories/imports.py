"""Lists that were applied, and which file name belongs to which provider."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping

from sqlalchemy import delete, insert, select

from db import tables
from db.conversion import Conversion
from db.repositories.storage import RecordRepository
from matching.entities.administration import ListImport
from matching.entities.identifiers import ProviderId

LIST_IMPORT = Conversion(ListImport, tables.imports)
SOURCES = tables.import_sources
FILES = tables.import_files
CORRECTIONS = tables.column_corrections


class ImportRepository(RecordRepository[ListImport]):
    """Applied lists; they are added and never rewritten."""

    conversion = LIST_IMPORT
    changeable = False
    journalled = False

    def latest(self, limit: int = 50) -> tuple[ListImport, ...]:
        """The newest first."""
        columns = tables.imports.c
        return self._entities(self._select().order_by(columns.applied_at.desc(), columns.id.desc()).limit(limit))

    def by_hash(self, content_hash: str) -> ListImport | None:
        """The newest import of exactly this content, or None."""
        columns = tables.imports.c
        return self._one(self._select().where(columns.content_hash == content_hash).order_by(columns.id.desc()))

    def of_provider(self, provider: int) -> tuple[ListImport, ...]:
        """The lists of one provider, the newest first."""
        columns = tables.imports.c
        return self._entities(self._select().where(columns.provider == provider).order_by(columns.id.desc()))

    def provider_of_file(self, file_name: str) -> ProviderId | None:
        """Whose list had this file name before; the caller decides what part of a name is remembered."""
        rows = self._rows(select(SOURCES.c.provider).where(SOURCES.c.file_name == file_name.lower()))
        return ProviderId(rows[0][0]) if rows else None

    def remember_file(self, file_name: str, provider: int) -> None:
        """Remember whose list has this file name; capitals do not matter."""
        self.transaction.check("write", self.kind)
        before = self.provider_of_file(file_name)
        if before == provider:
            return
        name = file_name.lower()
        self._execute(delete(SOURCES).where(SOURCES.c.file_name == name))
        self._execute(insert(SOURCES), {"file_name": name, "provider": provider})
        self.transaction.record("remember", self.kind, provider, {"provider": before}, {"provider": provider})

    def keep_file(self, one: int, content: bytes) -> None:
        """Keep the file of an import as it was handed in."""
        self.transaction.check("write", self.kind)
        self._execute(insert(FILES), {"import": one, "content": zlib.compress(content)})

    def file(self, one: int) -> bytes | None:
        """The file of an import as it was handed in; None for imports of before files were kept."""
        rows = self._rows(select(FILES.c.content).where(FILES.c["import"] == one))
        return zlib.decompress(rows[0][0]) if rows else None

    def with_file(self, imports: Iterable[int]) -> frozenset[int]:
        """Those of which the file was kept."""
        rows = self._rows(select(FILES.c["import"]).where(FILES.c["import"].in_(list(imports))))
        return frozenset(row[0] for row in rows)

    def corrections(self, list_kind: str, source: str) -> dict[str, tuple[str, str | None]]:
        """What people said headings mean, per heading (kind of column, code), for lists from this source."""
        found = CORRECTIONS.c
        statement = select(found.heading, found.column_kind, found.code)
        rows = self._rows(statement.where(found.list_kind == list_kind, found.source == source))
        return {heading: (kind, code) for heading, kind, code in rows}

    def remember_corrections(
        self, list_kind: str, source: str, corrections: Mapping[str, tuple[str, str | None]]
    ) -> None:
        """Remember what headings mean in lists from this source; what was said earlier of others stays."""
        self.transaction.check("write", self.kind)
        known = self.corrections(list_kind, source)
        for heading, (kind, code) in corrections.items():
            if known.get(heading) == (kind, code):
                continue
            same = (CORRECTIONS.c.list_kind == list_kind, CORRECTIONS.c.source == source)
            self._execute(delete(CORRECTIONS).where(*same, CORRECTIONS.c.heading == heading))
            row = {"list_kind": list_kind, "source": source, "heading": heading, "column_kind": kind, "code": code}
            self._execute(insert(CORRECTIONS), row)
            self.transaction.record("remember", self.kind, source, None, {"heading": heading, "means": kind})
