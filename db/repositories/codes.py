"""Lists of codes that administrators may extend: care forms, needs, traits, reasons."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import func, insert, select, update

from db import tables
from db.conversion import Conversion
from db.errors import AlreadyThere, NotFound, WordRefused
from db.repositories.storage import ReadingRepository
from matching.entities.codes import (
    ACCESSIBILITY,
    CARE_FORMS,
    END_REASONS,
    LEGAL_MEASURES,
    NEEDS,
    REFERRERS,
    REFUSAL_REASONS,
    SPLIT_REASONS,
    TRAITS,
    CodeEntry,
)

CODE = Conversion(CodeEntry, tables.codes)
SIMPLE_LISTS = {
    "need": NEEDS,
    "trait": TRAITS,
    "accessibility": ACCESSIBILITY,
    "legal_measure": LEGAL_MEASURES,
    "referrer": REFERRERS,
    "split_reason": SPLIT_REASONS,
    "end_reason": END_REASONS,
}
DESCENT_STEMS = (
    "nationalit", "afkomst", "afstamming", "descent", "ethnic", "etni", "herkomstland", "migrant", "migrati",
    "immigra", "huidskleur", "skincolour", "asylum", "asiel", "statushouder", "vluchteling", "refugee", "marokk",
    "morocc", "turk", "surinam", "antill", "syrisch", "syrian", "syrië", "roma", "zigeuner", "gypsy",
)  # fmt: skip
RELIGION_STEMS = (
    "religi", "geloof", "gelovig", "moslim", "muslim", "islam", "christen", "christian", "jewish", "joods",
    "hindoe", "hindu", "katholiek", "catholic", "protestant",
)  # fmt: skip
A_WISH_NOT_A_PROPERTY = "religious_practice_possible"


def first_codes() -> tuple[CodeEntry, ...]:
    """What a new region starts with."""
    forms = (
        CodeEntry("care_form", form.code, place, {"segment": form.segment.value, "weight": form.weight})
        for place, form in enumerate(CARE_FORMS)
    )
    refusals = (
        CodeEntry("refusal_reason", code, place, {"side": side})
        for place, (side, code) in enumerate((side, code) for side, all in REFUSAL_REASONS.items() for code in all)
    )
    simple = (CodeEntry(name, code, place) for name, all in SIMPLE_LISTS.items() for place, code in enumerate(all))
    return (*forms, *simple, *refusals)


class CodeRepository(ReadingRepository[CodeEntry]):
    """Codes per list, in their order."""

    conversion = CODE

    def of_list(self, name: str, active_only: bool = True) -> tuple[CodeEntry, ...]:
        """The codes of one list, such as `trait` or `care_form`."""
        columns = tables.codes.c
        found = self._entities(self._select().where(columns.list == name).order_by(columns.position, columns.code))
        return tuple(entry for entry in found if entry.active or not active_only)

    def add(self, entry: CodeEntry) -> CodeEntry:
        """Add a code at the end of its list. Descent, nationality and religion are refused."""
        self.transaction.check("write", self.kind)
        _refuse_descent(entry.code)
        columns = tables.codes.c
        last = self._rows(select(func.max(columns.position)).where(columns.list == entry.list))[0][0]
        stored = replace(entry, position=0 if last is None else last + 1)
        if any(other.code == entry.code for other in self.of_list(entry.list, active_only=False)):
            raise AlreadyThere(self.kind, "pk_codes")
        self._insert([stored])
        self.transaction.record("add", self.kind, f"{entry.list}.{entry.code}", None, {"facts": entry.facts})
        return stored

    def set_active(self, name: str, code: str, active: bool) -> None:
        """Offer a code in choices or no longer; what uses it keeps it."""
        self.transaction.check("write", self.kind)
        columns = tables.codes.c
        statement = update(tables.codes).where(columns.list == name, columns.code == code).values(active=active)
        if self.transaction.connection.execute(statement).rowcount != 1:
            raise NotFound(self.kind, f"{name}.{code}")
        self.transaction.record("change", self.kind, f"{name}.{code}", {"active": not active}, {"active": active})

    def _insert(self, entries: Iterable[CodeEntry]) -> None:
        rows = [self.conversion.to_row(entry) for entry in entries]
        self.transaction.connection.execute(insert(tables.codes), rows)


def _refuse_descent(code: str) -> None:
    """A part of the code that begins with one of the stems is enough."""
    word = code.casefold()
    parts = [part for part in re.split(r"[\W_]+", word) if part] + [re.sub(r"[\W_]+", "", word)]
    for reason, stems in (("descent", DESCENT_STEMS), ("religion", RELIGION_STEMS)):
        if word != A_WISH_NOT_A_PROPERTY and any(part.startswith(stems) for part in parts):
            raise WordRefused(code, reason)
