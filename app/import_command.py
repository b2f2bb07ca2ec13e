"""The command `import-vacancies`: takes lists in and says, file by file, what was read and what was not."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from app.error_words import error_words
from app.exchange.list_json import list_document
from app.exchange.list_types import ListProblem
from app.exchange.list_words import conflict_sentence, file_sentence, outcome_word, problem_sentence
from app.exchange.reconciliation import Outcome
from app.translation import text
from app.whole_files import write_whole
from app.workflows.import_files import FileOutcome, ImportRun, exit_code
from app.workflows.import_vacancies import ImportSettings
from db.errors import RegisterError, RegisterMissing
from db.opening import create_register, open_register, shown
from db.register import Register
from matching.entities.facilities import Region
from matching.place_names import NameTables, PlaceNames

DEFAULT_REGION = "JZ14"
DONE, LEFT_OVER, NOTHING_WRITTEN = 0, 1, 2


def run_import(
    options: Namespace, tables: NameTables, policy: Mapping[str, Any], say: Callable[[str], None]
) -> int:
    """Run the command. Exit codes: 0 all read, 1 problems left, 2 nothing written.

    Raises `OSError`, before anything is written, when the file for `--json` cannot be made.
    """
    names = PlaceNames(tables)
    if options.json is not None:
        check_writable(options.json)
    try:
        register = opened_register(options.database)
        region = region_of(options.region, register, names)
        if isinstance(region, str):
            say(region)
            return NOTHING_WRITTEN
        return _take_in(options, register, region, names, policy, say)
    except RegisterError as error:
        say(error_words(error).in_one_line())
        return NOTHING_WRITTEN


def opened_register(database: str) -> Register | None:
    """The register at this address, or None while there is none."""
    try:
        return open_register(database)
    except RegisterMissing:
        return None


def region_of(wanted: str | None, register: Register | None, names: PlaceNames) -> Region | str:
    """The register's own region, or the wanted one for a new register; a sentence when that cannot be."""
    if register is not None:
        with register.read(register.actor()) as work:
            found = work.regions.current()
        if wanted is not None and wanted != found.code:
            return text("import.command.other_region", found=found.code, wanted=wanted)
        return found
    code = wanted or DEFAULT_REGION
    return names.regions.get(code) or text("import.command.unknown_region", region=code)


def _take_in(
    options: Namespace,
    register: Register | None,
    region: Region,
    names: PlaceNames,
    policy: Mapping[str, Any],
    say: Callable[[str], None],
) -> int:
    def make_register() -> Register:
        municipalities = [(one.code, one.name) for one in names.municipalities]
        made = create_register(options.database, region=region, policy=policy, municipalities=municipalities)
        say(text("import.command.made", database=shown(options.database), region=region.name))
        return made

    today: date = options.date
    settings = ImportSettings(names, region, today, options.provider)
    run = ImportRun(register, make_register, settings, options.dry_run)
    outcomes: list[FileOutcome] = []
    stopped = False
    try:
        for outcome in run.take_in(options.files):
            outcomes.append(outcome)
            for line in _lines(outcome, options.dry_run, names):
                say(line)
    except RegisterError as error:
        say(error_words(error).in_one_line())
        stopped = True
    finally:
        if run.register is not None:
            run.register.close()
    if options.json is not None:
        _write_json(options.json, outcomes, today, region)
    code = exit_code(outcomes, options.dry_run)
    return LEFT_OVER if stopped and code == DONE else code


def check_writable(target: Path) -> None:
    """Find out before the register changes, not after; leaves no empty file behind."""
    present = target.exists()
    target.open("a").close()
    if not present:
        target.unlink()


def _lines(outcome: FileOutcome, rehearsal: bool, names: PlaceNames) -> Iterable[str]:
    """What there is to say about one file."""
    if outcome.error is not None:
        yield file_sentence(outcome.error)
        return
    preview = outcome.preview
    if preview is None:
        return
    yield _headline(outcome, rehearsal)
    if preview.problems:
        yield text("import.command.problems", count=len(preview.problems))
        yield from (_problem_line(problem) for problem in preview.problems)
    for plan in preview.plans:
        for one in plan.facilities:
            if one.conflict is not None:
                yield text(
                    "import.command.conflict",
                    name=one.name,
                    sentence=conflict_sentence(one.conflict, names.name_of),
                )


def _headline(outcome: FileOutcome, rehearsal: bool) -> str:
    preview = outcome.preview
    if preview is None or not preview.recognised.sheets:
        return text("import.file.no_table", file=outcome.path.name)
    provider = ", ".join(plan.name for plan in preview.plans)
    if not preview.can_be_applied:
        if preview.provider_unknown and preview.remembered_provider is not None:
            return text(
                "import.command.two_providers", file=preview.file_name, provider=preview.remembered_provider
            )
        key = "import.command.no_provider" if preview.provider_unknown else "import.command.nothing"
        return text(key, file=preview.file_name)
    if not rehearsal and outcome.result is not None and outcome.result.import_id is None:
        return text("import.command.same", file=preview.file_name, provider=provider)
    counts = preview.counts()
    words = ", ".join(outcome_word(one, counts[one]) for one in Outcome if counts[one])
    key = "import.command.rehearsal" if rehearsal else "import.command.read"
    return text(key, file=preview.file_name, provider=provider, outcomes=words)


def _problem_line(problem: ListProblem) -> str:
    sheet = text("import.command.sheet", sheet=problem.sheet) if problem.sheet else ""
    key = "import.command.problem" if problem.column else "import.command.problem_row"
    sentence = problem_sentence(problem)
    return text(key, sheet=sheet, row=str(problem.row), column=problem.column, sentence=sentence)


def _write_json(target: Path, outcomes: Iterable[FileOutcome], today: date, region: Region) -> None:
    document = {
        "today": today.isoformat(),
        "region": region.code,
        "files": [_file_document(one) for one in outcomes],
    }
    write_whole(target, (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8"))


def _file_document(outcome: FileOutcome) -> dict[str, Any]:
    if outcome.preview is None:
        message = "" if outcome.error is None else file_sentence(outcome.error)
        code = None if outcome.error is None else outcome.error.code
        return {
            "file": outcome.path.name, "error": code, "message": message, "facilities": [], "problems": [],
        }  # fmt: skip
    counts = outcome.preview.counts()
    return {
        **list_document(outcome.preview.recognised, problem_sentence),
        "applied": outcome.result is not None and outcome.result.import_id is not None,
        "changes": {one.value: counts[one] for one in Outcome},
    }
