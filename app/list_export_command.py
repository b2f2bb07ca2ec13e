"""The commands `export-vacancies`, `export-requests` and `export-placements`: lists go out to be corrected."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from datetime import date
from pathlib import Path

from app.error_words import error_words
from app.translation import text
from app.whole_files import write_whole
from app.workflows.list_exports import (
    all_provider_lists,
    placements_sheet,
    provider_list,
    waiting_list_sheet,
)
from db.errors import RegisterError
from db.opening import open_register
from db.register import Register
from matching.entities.administration import Actor
from matching.place_names import NameTables, PlaceNames

DONE, NOTHING_WRITTEN = 0, 2
WORKBOOK = ".xlsx"
Say = Callable[[str], None]
Sheet = Callable[[Register, Actor, date, PlaceNames], bytes]
SHEETS: dict[str, Sheet] = {"requests": waiting_list_sheet, "placements": placements_sheet}


def run_export(options: Namespace, kind: str, tables: NameTables, say: Say) -> int:
    """Run one of the commands (`vacancies`, `requests` or `placements`). Exit codes: 0 written, 2 nothing written.

    Raises `OSError` when a file cannot be written.
    """
    single = kind != "vacancies" or options.provider is not None
    if single and options.out.suffix.lower() != WORKBOOK:
        say(text("list_out.command.only_workbook", file=str(options.out)))
        return NOTHING_WRITTEN
    names = PlaceNames(tables)
    try:
        with open_register(options.database) as register:
            actor = register.actor()
            if kind != "vacancies":
                return _sheet(options, SHEETS[kind](register, actor, options.date, names), say)
            if options.provider is None:
                return _folder(options, register, actor, names, say)
            return _one(options, register, actor, names, say)
    except RegisterError as error:
        say(error_words(error).in_one_line())
        return NOTHING_WRITTEN


def _sheet(options: Namespace, content: bytes, say: Say) -> int:
    write_whole(options.out, content)
    say(text("list_out.command.written", file=str(options.out), day=options.date))
    return DONE


def _one(options: Namespace, register: Register, actor: Actor, names: PlaceNames, say: Say) -> int:
    """The list of one provider, found by its name."""
    with register.read(actor) as work:
        provider = work.providers.by_name(options.provider)
    if provider is None:
        say(text("list_out.command.no_provider", provider=options.provider))
        return NOTHING_WRITTEN
    return _sheet(options, provider_list(register, actor, provider.id, options.date, names), say)


def _folder(options: Namespace, register: Register, actor: Actor, names: PlaceNames, say: Say) -> int:
    """A list per provider in a folder."""
    folder: Path = options.out
    if folder.exists() and not folder.is_dir():
        say(text("list_out.command.no_folder", folder=str(folder)))
        return NOTHING_WRITTEN
    written = all_provider_lists(register, actor, folder, options.date, names)
    say(text("list_out.command.folder", folder=str(folder), count=len(written), day=options.date))
    return DONE
