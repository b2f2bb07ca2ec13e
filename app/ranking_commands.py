"""The commands `rank` and `check`: rank one request of a problem file, and check a ranking made anywhere."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from app.translation import full_day, kilometres, text
from app.whole_files import write_whole
from matching.json_reading import Wrong, parse
from matching.prepared import prepare
from matching.problem import RULES, ProblemError
from matching.problem_reading import ReadProblem, as_problem_error, read_problem
from matching.ranking import rank
from matching.result_writing import ranking_document
from matching.results import Candidate, Ranking
from matching.roads import RoadDistances
from matching.verification import check_format, check_ranking

DONE, FALSE_RESULT, WRONG_INPUT = 0, 1, 2
NAMES_PER_RULE = 8

Say = Callable[[str], None]
Geography = Callable[[], RoadDistances]


class _Stop(Exception):
    """The input is wrong; carries the one line that says why."""


def run_rank(options: Namespace, geography: Geography, say: Say) -> int:
    """Rank one request. Exit codes: 0 done, 2 the input is wrong."""
    try:
        read = _problem(options.file)
        if options.request not in {request.id for request in read.problem.requests}:
            raise _Stop(text("ranking.command.no_request", file=options.file.name, request=options.request))
        ranking = rank(prepare(read.problem, geography()), options.request)
        if options.json is not None:
            _write(options.json, ranking_document(ranking, read.digest))
    except _Stop as stop:
        say(str(stop))
        return WRONG_INPUT
    for line in ranking_lines(ranking):
        say(line)
    return DONE


def run_check(options: Namespace, geography: Geography, say: Say) -> int:
    """Check a result against its problem. Exit codes: 0 right, 1 differences (one line each), 2 wrong input."""
    try:
        read, document = _problem(options.file), _result(options.result)
    except _Stop as stop:
        say(str(stop))
        return WRONG_INPUT
    found = check_ranking(read.problem, read.digest, document, geography())
    for one in found:
        shown = {"expected": _short(one.expected), "found": _short(one.found)}
        say(text("ranking.command.difference", path=one.path, **shown))
    if not found:
        say(text("ranking.command.right", file=options.file.name))
    return FALSE_RESULT if found else DONE


def _short(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise _Stop(text("ranking.command.unreadable", file=file.name, reason=reason)) from error


def _problem(file: Path) -> ReadProblem:
    try:
        return read_problem(_content(file))
    except ProblemError as error:
        raise _Stop(text("ranking.command.wrong", file=file.name, reason=str(error))) from error


def _result(file: Path) -> Mapping[str, Any]:
    try:
        document = parse(_content(file))
        check_format(document)
    except Wrong as wrong:
        reason = str(as_problem_error(wrong))
        raise _Stop(text("ranking.command.wrong", file=file.name, reason=reason)) from wrong
    except ProblemError as error:
        raise _Stop(text("ranking.command.wrong", file=file.name, reason=str(error))) from error
    found: Mapping[str, Any] = document
    return found


def _write(file: Path, document: Mapping[str, Any]) -> None:
    try:
        write_whole(file, (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8"))
    except OSError as error:
        reason = error.strerror or str(error)
        raise _Stop(text("ranking.command.unwritable", file=file.name, reason=reason)) from error


def ranking_lines(ranking: Ranking) -> Iterator[str]:
    """The ranking as a table for a terminal, and the excluded facilities per rule."""
    counts = {"count": len(ranking.candidates), "excluded": len(ranking.excluded)}
    yield text("ranking.command.candidates", request=ranking.request, **counts)
    rows = [_row(place, candidate) for place, candidate in enumerate(ranking.candidates, 1)]
    if rows:
        yield from _table([text("ranking.command.columns").split("\t"), *rows])
    joint = len(ranking.group().joint)
    if joint:
        yield text("ranking.command.joint", count=joint)
    if ranking.excluded:
        yield text("ranking.command.excluded")
        yield from _excluded_lines(ranking)


def _row(place: int, candidate: Candidate) -> list[str]:
    distance = kilometres(candidate.hundredths)
    if candidate.estimated:
        distance = text("ranking.command.estimated", distance=distance)
    start = full_day(candidate.start)
    return [str(place), candidate.facility, candidate.bed, str(candidate.score), distance, start]


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _excluded_lines(ranking: Ranking) -> Iterator[str]:
    broken: dict[str, list[str]] = {rule: [] for rule in RULES}
    for place in ranking.excluded:
        for rule in place.rules:
            broken[rule].append(place.facility)
    for rule, facilities in broken.items():
        if facilities:
            shown = facilities[:NAMES_PER_RULE]
            if len(facilities) > NAMES_PER_RULE:
                shown = [*shown, text("ranking.command.more", number=len(facilities) - NAMES_PER_RULE)]
            title = text(f"rule.title.{rule}")
            names = ", ".join(shown)
            yield "  " + text("ranking.command.rule", title=title, number=len(facilities), facilities=names)
