"""The command line: every command reads its options, calls one workflow and says what happened.

Heavy imports stand inside the functions, so that `plekwijzer --help` answers at once. Exit codes: 0 done,
1 something was found or left over, 2 the input is wrong and nothing was written, 130 cancelled.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.register import Register
    from matching.geography import Geography


DONE, LEFT_OVER, WRONG_INPUT, CANCELLED = 0, 1, 2, 130


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


def import_vacancies(options: argparse.Namespace) -> int:
    """Take providers' lists of free places in."""
    from app.clock import today
    from app.import_command import run_import
    from resources import loader

    options.date = options.date or today()
    return run_import(options, loader.load_geography_tables(), loader.default_policy(), print)


def import_placements(options: argparse.Namespace) -> int:
    """Take lists of who lives where in."""
    return _import_people(options, "placements")


def import_requests(options: argparse.Namespace) -> int:
    """Take waiting lists in."""
    return _import_people(options, "requests")


def _import_people(options: argparse.Namespace, kind: str) -> int:
    from app.clock import today
    from app.exchange.people.people_types import PeopleKind
    from app.people_import_command import run_people_import
    from resources import loader

    options.date = options.date or today()
    tables, policy = loader.load_geography_tables(), loader.default_policy()
    return run_people_import(options, PeopleKind(kind), tables, policy, print)


def _export(kind: str) -> Callable[[argparse.Namespace], int]:
    """The command that writes one kind of list."""

    def run(options: argparse.Namespace) -> int:
        from app.clock import today
        from app.list_export_command import run_export
        from resources import loader

        options.date = options.date or today()
        return run_export(options, kind, loader.load_geography_tables(), print)

    return run


def add_exports(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """`export-vacancies`, `export-requests` and `export-placements` and their options."""
    kinds = {
        "vacancies": (
            "schrijf de lijst van aanbieders om na te kijken en terug te sturen",
            "map, of met --provider een bestand (xlsx)",
        ),
        "requests": ("schrijf de wachtlijst om te verbeteren en weer in te lezen", "bestand (xlsx)"),
        "placements": ("schrijf wie waar woont om te verbeteren en weer in te lezen", "bestand (xlsx)"),
    }
    for kind, (what, where) in kinds.items():
        add = commands.add_parser(f"export-{kind}", help=what)
        add.add_argument("--database", required=True, help="registerbestand of PostgreSQL-adres")
        add.add_argument("--out", type=Path, required=True, metavar="UIT", help=where)
        if kind == "vacancies":
            add.add_argument("--provider", metavar="NAAM", help="alleen deze aanbieder")
        add.add_argument("--date", type=day_option, help="peildatum, JJJJ-MM-DD (standaard vandaag)")
        add.set_defaults(run=_export(kind))


def rank(options: argparse.Namespace) -> int:
    """Rank every facility for one request of a problem file."""
    from app.ranking_commands import run_rank

    return run_rank(options, _geography, print)


def check(options: argparse.Namespace) -> int:
    """Check a result against its problem file."""
    from app.ranking_commands import run_check

    return run_check(options, _geography, print)


def _geography() -> Geography:
    from matching.geography import Geography
    from resources import loader

    return Geography(loader.load_geography_tables())


def add_rank_and_check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """`rank` and `check` and their options."""
    add = commands.add_parser("rank", help="zet alle voorzieningen op volgorde voor één verzoek")
    add.add_argument("file", type=Path, metavar="BESTAND", help="matchingprobleem (JSON)")
    add.add_argument("--request", required=True, metavar="ID", help="het verzoek")
    add.add_argument("--json", type=Path, metavar="UIT", help="schrijf de rangschikking met alle redenen")
    add.set_defaults(run=rank)
    add = commands.add_parser("check", help="controleer een uitkomst tegen het probleem")
    add.add_argument("file", type=Path, metavar="BESTAND", help="matchingprobleem (JSON)")
    add.add_argument("result", type=Path, metavar="UITKOMST", help="rangschikking (JSON)")
    add.set_defaults(run=check)


def add_import_vacancies(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """`import-vacancies` and its options."""
    add = commands.add_parser("import-vacancies", help="lees lijsten met vrije plekken van aanbieders in")
    add.add_argument("--provider", metavar="NAAM", help="aanbieder van lijsten die er geen noemen")
    _add_import_options(add)
    add.set_defaults(run=import_vacancies)


def add_people_imports(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """`import-placements` and `import-requests` and their options."""
    add = commands.add_parser("import-placements", help="lees lijsten in van wie waar woont, sinds wanneer")
    add.add_argument("--provider", metavar="NAAM", help="aanbieder van lijsten die er geen noemen")
    _add_import_options(add)
    _add_other_child(add)
    add.set_defaults(run=import_placements)
    add = commands.add_parser("import-requests", help="lees wachtlijsten in: wie waarop wacht")
    _add_import_options(add)
    _add_other_child(add)
    add.set_defaults(run=import_requests)


def _add_import_options(add: argparse.ArgumentParser) -> None:
    """What the imports of all kinds of lists share."""
    add.add_argument("files", nargs="+", type=Path, metavar="BESTAND", help="xlsx, xls, ods, csv of txt")
    add.add_argument("--database", required=True, help="registerbestand of PostgreSQL-adres")
    add.add_argument("--region", metavar="JZxx", help="jeugdregio van een nieuw register (anders JZ14)")
    add.add_argument("--date", type=day_option, help="dag van inlezen, JJJJ-MM-DD (standaard vandaag)")
    add.add_argument("--dry-run", action="store_true", help="alleen lezen en vergelijken, niets schrijven")
    add.add_argument("--json", type=Path, metavar="UIT", help="schrijf wat gelezen is in dit bestand")


def _add_other_child(add: argparse.ArgumentParser) -> None:
    """The answer to the question whether two case numbers are one child."""
    add.add_argument(
        "--other-child",
        action="append",
        metavar="NUMMER",
        help="dit dossiernummer is een ander kind dan het gelijkende in het register (mag vaker)",
    )


def problem(options: argparse.Namespace) -> int:
    """Write every open request and every facility as a problem file."""
    import json

    from app.clock import today
    from app.whole_files import write_whole
    from app.workflows.problem_export import problem_file

    with _register(options.database) as register:
        day = options.date or today()
        content = problem_file(register, register.actor(), day)
    write_whole(options.out, content)
    written = json.loads(content)
    counts = f"{len(written['requests'])} verzoeken, {len(written['facilities'])} voorzieningen"
    print(f"{options.out}: {counts}, {day:%d-%m-%Y}")
    return DONE


def proposal(options: argparse.Namespace) -> int:
    """Print the placement proposal of a request, or the advice when nobody has chosen yet."""
    from app.clock import today
    from app.proposal_command import run_proposal
    from app.reports.styles import FontPaths
    from matching.place_names import PlaceNames
    from resources import loader

    fonts = FontPaths.in_folder(loader.resource_path("fonts"))
    with _register(options.database) as register:
        return run_proposal(
            options,
            register,
            _geography,
            lambda: PlaceNames(loader.load_geography_tables()),
            fonts,
            options.date or today(),
            print,
            lambda line: print(line, file=sys.stderr),
        )


def add_proposal(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """`proposal` and its options."""
    add = commands.add_parser("proposal", help="druk het plaatsingsvoorstel van een verzoek af")
    add.add_argument("--database", required=True, help="registerbestand of PostgreSQL-adres")
    add.add_argument("--request", required=True, metavar="ID", help="verzoek-, dossier- of registernummer")
    add.add_argument("--pdf", type=Path, required=True, metavar="UIT", help="het papier (PDF)")
    add.add_argument("--name", action="store_true", help="zet de naam van het kind erop, als dat mag")
    add.add_argument("--date", type=day_option, help="dag van de gegevens (standaard vandaag)")
    add.set_defaults(run=proposal)


def demo(options: argparse.Namespace) -> int:
    """Make a register with an invented region in it."""
    from app.clock import today
    from app.demonstration_command import run_demo
    from resources import loader

    return run_demo(
        options,
        options.date or today(),
        loader.load_geography_tables(),
        loader.load_region_figures(),
        loader.default_policy(),
        print,
        lambda line: print(line, file=sys.stderr),
    )


def add_demo(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """`demo` and its options."""
    add = commands.add_parser("demo", help="maak een register met een verzonnen regio om mee te oefenen")
    add.add_argument("--database", required=True, help="nieuw registerbestand of adres van een lege PostgreSQL")
    add.add_argument("--region", default="JZ14", metavar="JZxx", help="jeugdregio (standaard JZ14, Twente)")
    add.add_argument("--size", default="region", choices=("region", "province", "country"), help="hoe groot")
    add.add_argument("--seed", type=int, default=5, metavar="N", help="dezelfde reeks geeft hetzelfde register")
    add.add_argument("--date", type=day_option, help="de dag van de demonstratie (standaard vandaag)")
    add.set_defaults(run=demo)


def _register(address: str) -> Register:
    """The register at an address given on the command line: a file or `postgresql://…`."""
    from db.opening import open_register

    return open_register(address if "://" in address else Path(address))


def parser() -> argparse.ArgumentParser:
    """All commands and their options."""
    top = argparse.ArgumentParser(
        prog="plekwijzer", description="Plekwijzer: passende plek, vrije plek, onderbouwd."
    )
    commands = top.add_subparsers(dest="command", metavar="OPDRACHT")

    add = commands.add_parser("problem", help="schrijf alle open verzoeken als probleembestand")
    add.add_argument("--database", required=True, help="registerbestand of PostgreSQL-adres")
    add.add_argument("--out", type=Path, required=True, help="probleembestand (JSON)")
    add.add_argument("--date", type=day_option, help="dag waarop (standaard vandaag)")
    add.set_defaults(run=problem)

    add = commands.add_parser("window", help="open het programma")
    add.add_argument("--database", help="registerbestand of PostgreSQL-adres")
    add.add_argument("--screenshot", type=Path, help="teken het venster in dit PNG-bestand en stop")
    add.set_defaults(run=window)
    add_import_vacancies(commands)
    add_people_imports(commands)
    add_exports(commands)
    add_demo(commands)
    add_rank_and_check(commands)
    add_proposal(commands)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; without a command the window opens."""
    from app import translation
    from resources import loader

    translation.use(loader.translation_documents())
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0].startswith("-") and given[0] not in ("-h", "--help")):
        given = ["window", *given]
    options = parser().parse_args(given)
    try:
        return int(options.run(options))
    except KeyboardInterrupt:
        return CANCELLED
    except _foreseen() as error:
        print(f"plekwijzer: {_one_line(error)}", file=sys.stderr)
        return WRONG_INPUT


def _foreseen() -> tuple[type[Exception], ...]:
    """Errors that are said in one line; anything else is a mistake in the program and shows itself."""
    from matching.problem import ProblemError

    found: list[type[Exception]] = [ProblemError, OSError]
    if "db.errors" in sys.modules:
        found.append(sys.modules["db.errors"].RegisterError)
    return tuple(found)


def _one_line(error: BaseException) -> str:
    from app.error_words import error_words

    if isinstance(error, OSError) and error.filename is not None:
        from app.translation import text

        return text("error.file", file=str(error.filename), reason=error.strerror or str(error))
    return error_words(error).in_one_line() if hasattr(error, "code") else str(error)


if __name__ == "__main__":
    sys.exit(main())
