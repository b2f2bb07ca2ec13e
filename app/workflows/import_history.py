"""Which lists were taken in before, and which providers a list may be from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.clock import HERE
from app.exchange.reconciliation import Outcome
from db.register import Register
from matching.entities.administration import Actor, ListImport
from matching.entities.identifiers import ProviderId

SHOWN = 50


@dataclass(frozen=True, slots=True)
class AppliedList:
    """One list as it was applied; `provider` is empty for a list of several.

    `applied_at` is in Europe/Amsterdam.
    """

    file_name: str
    provider: str
    applied_at: datetime
    applied_by: str
    counts: Mapping[Outcome, int]


@dataclass(frozen=True, slots=True)
class ImportHistory:
    """The newest lists first, and the names of all providers in the register."""

    lists: tuple[AppliedList, ...] = ()
    providers: tuple[str, ...] = ()


def import_history(register: Register, actor: Actor) -> ImportHistory:
    """What this user may see of it; nothing for who may not read imports."""
    with register.read(actor) as work:
        names = {provider.id: provider.name for provider in work.providers.all()}
        lists = work.imports.latest(SHOWN) if work.may_read("imports") else ()
    providers = tuple(sorted(names.values(), key=str.casefold))
    return ImportHistory(tuple(_applied(one, names) for one in lists), providers)


def _applied(one: ListImport, names: Mapping[ProviderId, str]) -> AppliedList:
    counts = one.summary.get("counts", {})
    return AppliedList(
        one.file_name,
        names.get(one.provider, "") if one.provider is not None else "",
        one.applied_at.astimezone(HERE),
        one.applied_by,
        {outcome: int(counts.get(outcome.value, 0)) for outcome in Outcome},
    )
