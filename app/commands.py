"""The command line: every command reads its options, calls one workflow and says what happened.

Heavy imports stand inside the functions, so that `plekwijzer --help` answers at once. Exit codes: 0 done,
1 something was found or left over, 2 the input is wrong and nothing was written, 130 cancelled.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path


def day_option(value: str) -> date:
    """A day given as JJJJ-MM-DD."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{value}' is geen datum; schrijf hem als 2026-11-22") from None


def window(options: argparse.Namespace) -> int:
    """Open the desktop program."""
    from app.startup import run_window

    return run_window(database=options.database, screenshot=options.screenshot)


def parser() -> argparse.ArgumentParser:
    """All commands and their options."""
    top = argparse.ArgumentParser(
        prog="plekwijzer", description="Plekwijzer: passende plek, vrije plek, onderbouwd."
    )
    commands = top.add_subparsers(dest="command", metavar="OPDRACHT")

    add = commands.add_parser("window", help="open het programma")
    add.add_argument("--database", type=Path, help="registerbestand of PostgreSQL-adres")
    add.add_argument("--screenshot", type=Path, help="teken het venster in dit PNG-bestand en stop")
    add.set_defaults(run=window)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; without a command the window opens."""
    from app import translation
    from resources import loader

    translation.use(loader.translation_documents())
    given = list(sys.argv[1:] if arguments is None else arguments)
    known = parser()
    options = known.parse_args(
        given
        if any(not part.startswith("-") for part in given) or {"-h", "--help"} & set(given)
        else ["window", *given]
    )
    if options.command is None:
        options = known.parse_args(["window", *given])
    return int(options.run(options))


if __name__ == "__main__":
    sys.exit(main())
