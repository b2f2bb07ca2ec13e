"""Which lists were taken in before, what became of them, and which providers a list may be from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.clock import HERE
from app.exchange.reconciliation import Outcome
from app.workflows.import_undo import in_force
from db.errors import NotFound
from db.register import Register
from db.transactions import Work
from matching.entities.administration import Act, Actor, ListImport
from matching.entities.identifiers import ImportId, ProviderId

SHOWN = 50


@dataclass(frozen=True, slots=True)
class AppliedList:
    """One list as it was applied; `provider` is empty for a list of several.

    Moments are in Europe/Amsterdam. `kind` is `vacancies`, `placements` or `requests`. `has_file`: the file was
    kept (`imported_file` gives it). `undone_at` and `undone_by` are set while the list is taken back; `refused`
    counts what stayed then, because of later work. `can_be_undone` and `can_be_redone` say what is possible now:
    also then single facilities or children may be refused.
    """

    file_name: str
    provider: str
    applied_at: datetime
    applied_by: str
    counts: Mapping[Outcome, int]
    id: ImportId
    kind: str = "vacancies"
    has_file: bool = False
    undone_at: datetime | None = None
    undone_by: str = ""
    refused: int = 0
    can_be_undone: bool = False
    can_be_redone: bool = False


@dataclass(frozen=True, slots=True)
class ImportHistory:
    """The newest lists first, and the names of all providers in the register."""

    lists: tuple[AppliedList, ...] = ()
    providers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """A file as it was handed in, to open or to keep under its own name."""

    name: str
    content: bytes


def import_history(register: Register, actor: Actor) -> ImportHistory:
    """What this user may see of it; nothing for who may not read imports."""
    with register.read(actor) as work:
        names = {provider.id: provider.name for provider in work.providers.all()}
        lists = work.imports.latest(SHOWN) if work.may_read("imports") else ()
        kept = work.imports.with_file(one.id for one in lists)
        found = tuple(_applied(work, one, names, one.id in kept) for one in lists)
    return ImportHistory(found, tuple(sorted(names.values(), key=str.casefold)))


def imported_file(register: Register, actor: Actor, import_id: int) -> ImportedFile:
    """The file of an import. `NotFound` when there is no such import or its file was not kept."""
    with register.read(actor) as work:
        name, content = work.imports.get(import_id).file_name, work.imports.file(import_id)
    if content is None:
        raise NotFound("import_files", import_id)
    return ImportedFile(name, content)


def _applied(work: Work, one: ListImport, names: Mapping[ProviderId, str], has_file: bool) -> AppliedList:
    counts = one.summary.get("counts", {})
    chain = work.acts.chain(one.act) if one.act is not None and work.may_read("acts") else ()
    stands, may = in_force(chain), work.may_write("acts")
    by = chain[-1] if chain and not stands else None
    return AppliedList(
        one.file_name,
        _provider(one, names),
        one.applied_at.astimezone(HERE),
        one.applied_by,
        {outcome: int(counts.get(outcome.value, 0)) for outcome in Outcome},
        one.id,
        one.kind,
        has_file,
        None if by is None else by.at.astimezone(HERE),
        "" if by is None else by.actor,
        _refused(by),
        may and bool(chain) and stands,
        may and by is not None,
    )


def _provider(one: ListImport, names: Mapping[ProviderId, str]) -> str:
    """The name as it is now; of a provider that went with the undoing of the list, as it was."""
    if one.provider is not None and one.provider in names:
        return names[one.provider]
    said = one.summary.get("providers", ())
    return str(said[0]) if len(said) == 1 else ""


def _refused(by: Act | None) -> int:
    return 0 if by is None else int(by.facts.get("refused", 0))
