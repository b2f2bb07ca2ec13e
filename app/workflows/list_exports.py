"""Lists go out: what the register says, as workbooks that people correct and that are read back.

For the commands and the pages alike; no Qt, no SQL. Case numbers, never names of children. Whoever may not take
lists in may not send them out either: `NotAllowed`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.exchange.list_export import ListSheet, workbook
from app.exchange.locations import PlaceLookup
from app.exchange.people.person_plan import RegisterState
from app.exchange.people_sheets import placements, waiting_list
from app.exchange.provider_sheet import provider_sheet
from app.translation import in_natural_order, text
from app.whole_files import write_whole
from app.workflows.import_people import register_state
from app.workflows.import_vacancies import provider_state
from db.errors import NotAllowed
from db.register import Register
from db.transactions import Work
from matching.entities.administration import Actor
from matching.entities.facilities import Provider
from matching.entities.identifiers import ProviderId

Progress = Callable[[int, int], None]
_NOT_IN_FILE_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)$", re.IGNORECASE)
LONGEST_NAME = 80


class ExportCancelled(Exception):
    """The person stopped it; the files that were finished stay."""


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """One file that was written and for whom."""

    provider: ProviderId
    path: Path


def check_may_send(work: Work) -> None:
    """Raises `NotAllowed` for who may not take lists in."""
    if not work.may_write("confirmations"):
        raise NotAllowed(work.actor, "export", "facilities")


def provider_list(register: Register, actor: Actor, provider: ProviderId, day: date, names: PlaceLookup) -> bytes:
    """The provider's own list on a day, an xlsx file to correct and return.

    `import-vacancies` reads it back: as it is, nothing changes. Raises `NotFound`, `NotAllowed`.
    """
    with register.read(actor) as work:
        check_may_send(work)
        return workbook(sheet_of(work, work.providers.get(provider), day, names))


def sheet_of(work: Work, provider: Provider, day: date, names: PlaceLookup) -> ListSheet:
    """What goes out to one provider, inside a transaction."""
    state = provider_state(work, provider.name)
    return provider_sheet(state, work.regions.current().name, day, names)


def all_provider_lists(
    register: Register,
    actor: Actor,
    folder: Path,
    day: date,
    names: PlaceLookup,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[WrittenFile, ...]:
    """A file per provider in a folder, which is made when it is not there. Raises `OSError`, `ExportCancelled`."""
    with register.read(actor) as work:
        check_may_send(work)
        providers = sorted(work.providers.all(), key=lambda one: in_natural_order(one.name))
        folder.mkdir(parents=True, exist_ok=True)
        taken: set[str] = set()
        written = []
        for number, provider in enumerate(providers):
            if cancelled():
                raise ExportCancelled
            progress(number, len(providers))
            path = folder / free_name(provider_file_name(provider, day), taken)
            write_whole(path, workbook(sheet_of(work, provider, day, names)))
            written.append(WrittenFile(provider.id, path))
        progress(len(providers), len(providers))
        return tuple(written)


def provider_file_name(provider: Provider, day: date) -> str:
    """«Vrije plekken Gezinshuizen De Brug 2026-11-22.xlsx»: the import knows whose list it is by its name too."""
    return file_name("list_out.vacancies.file", provider.name, day)


def file_name(key: str, provider: str, day: date) -> str:
    """A file name with a provider in it that every system accepts."""
    bare = " ".join(_NOT_IN_FILE_NAMES.sub(" ", provider).split())[:LONGEST_NAME].rstrip(" .")
    if not bare or _RESERVED.match(bare):
        bare = f"{bare}-"
    return text(key, provider=bare, day=day.isoformat())


def free_name(wanted: str, taken: set[str]) -> str:
    """The name, with a number where another file of this run has it (capitals aside); counts as taken from now."""
    path = Path(wanted)
    name, number = wanted, 1
    while name.casefold() in taken:
        number += 1
        name = f"{path.stem} ({number}){path.suffix}"
    taken.add(name.casefold())
    return name


def waiting_list_sheet(register: Register, actor: Actor, day: date, names: PlaceLookup) -> bytes:
    """The open requests that this user may see, an xlsx file to correct; `import-requests` reads it back.

    Raises `NotAllowed` for who may not see requests at all.
    """
    with register.read(actor) as work:
        if not work.may_read("requests"):
            raise NotAllowed(actor, "export", "requests")
        state = RegisterState(
            children=work.children.all(), groups=work.sibling_groups.all(), requests=work.requests.open()
        )
        return workbook(waiting_list(state, work.regions.current().name, day, names))


def placements_sheet(register: Register, actor: Actor, day: date, names: PlaceLookup) -> bytes:
    """Who lives where on a day, an xlsx file to correct; `import-placements` reads it back. For the team only."""
    with register.read(actor) as work:
        check_may_send(work)
        return workbook(placements(register_state(work), work.regions.current().name, day, names))
