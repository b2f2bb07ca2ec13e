"""The demonstration region as lists of people, in other headings, orders, spellings and file types,
and back again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app import commands
from app.exchange.file_reading import read_file
from app.exchange.people.kind_guess import guess_kind
from app.exchange.people.people_types import PeopleKind
from app.exchange.reconciliation import Outcome
from app.workflows.import_people import PeoplePreview, apply_people, preview_people
from db.opening import open_register
from db.register import Register
from matching.entities.administration import Actor
from matching.entities.codes import OccupancyKind
from tests.support.people_exports import (
    Cell,
    Fact,
    Style,
    placement_facts,
    request_facts,
    sheets,
    write_ods,
    write_text,
    write_xlsx,
)
from tests.support.people_register import TODAY, emptied_of_people, settings_for
from tests.support.people_styles import PLACEMENT_STYLES, REQUEST_STYLES

Write = Callable[[Path, Mapping[str, Sequence[Sequence[Cell]]]], Path]
WRITERS: dict[str, tuple[str, Write]] = {
    "xlsx": ("lijst.xlsx", write_xlsx),
    "ods": ("lijst.ods", write_ods),
    "cp1252": ("lijst.csv", lambda path, content: write_text(path, content, "cp1252")),
    "utf-16": ("lijst.txt", lambda path, content: write_text(path, content, "utf-16", "\t")),
    "utf-8": ("lijst.csv", lambda path, content: write_text(path, content, "utf-8", ",")),
}
LIVES = (
    "case_number",
    "facility",
    "provider",
    "since",
    "expected_end",
    "stay",
    "birth_date",
    "gender",
    "municipality",
)
WAITS = (
    "case_number", "urgency", "registered", "forms", "start_from", "start_by", "birth_date", "gender",
    "municipality",
)  # fmt: skip


@dataclass(frozen=True)
class Region:
    """The demonstration region: its file, and what it holds as facts."""

    file: Path
    placements: tuple[Fact, ...]
    requests: tuple[Fact, ...]

    def part(self, number: int, parts: int) -> list[Fact]:
        """Every so many-th provider's placements."""
        providers = sorted({fact["provider"] for fact in self.placements})[number::parts]
        return [fact for fact in self.placements if fact["provider"] in providers]


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory) -> Region:
    file = tmp_path_factory.mktemp("region") / "region.db"
    assert commands.main(["demo", "--database", str(file), "--date", TODAY.isoformat()]) == 0
    with open_register(file) as register, register.read(register.actor()) as work:
        return Region(file, tuple(placement_facts(work, TODAY)), tuple(request_facts(work)))


@pytest.fixture
def empty(region: Region, tmp_path: Path) -> Iterator[tuple[Register, Actor]]:
    """The region with nobody known in its beds."""
    with open_register(emptied_of_people(region.file, tmp_path / "leeg.db")) as register:
        yield register, register.actor()


def preview(empty: tuple[Register, Actor], path: Path, kind: PeopleKind) -> PeoplePreview:
    register, actor = empty
    with register.read(actor) as work:
        settings = settings_for(kind, work.regions.current())
    return preview_people(register, actor, path, settings)


def take_in(empty: tuple[Register, Actor], path: Path, kind: PeopleKind) -> PeoplePreview:
    register, actor = empty
    found = preview(empty, path, kind)
    with register.read(actor) as work:
        settings = settings_for(kind, work.regions.current())
    apply_people(register, actor, found, settings)
    return found


def counted(facts: Sequence[Fact], keys: Sequence[str]) -> Counter[tuple[Any, ...]]:
    return Counter(tuple(fact[key] for key in keys) for fact in facts)


def beds_taken(register: Register, actor: Actor) -> int:
    with register.read(actor) as work:
        return sum(one.kind is not OccupancyKind.CLOSED for one in work.occupancies.not_ended(TODAY))


def check_placements(empty: tuple[Register, Actor], path: Path, facts: Sequence[Fact]) -> None:
    """Who lives where is what it was; as many beds are taken as before; the same list again changes nothing."""
    register, actor = empty
    before = beds_taken(register, actor)
    found = take_in(empty, path, PeopleKind.PLACEMENTS)
    assert [(one.row, one.code) for one in found.problems] == []
    assert found.counts()[Outcome.NEW] == len(facts)
    with register.read(actor) as work:
        assert counted(placement_facts(work, TODAY), LIVES) == counted(facts, LIVES)
    assert beds_taken(register, actor) == before
    again = preview(empty, path, PeopleKind.PLACEMENTS)
    assert (again.would_write, again.counts()[Outcome.UNCHANGED]) == (False, len(facts))


def check_requests(empty: tuple[Register, Actor], path: Path, facts: Sequence[Fact], style: Style) -> None:
    register, actor = empty
    found = take_in(empty, path, PeopleKind.REQUESTS)
    assert [(one.row, one.code) for one in found.problems] == []
    with register.read(actor) as work:
        stored = request_facts(work)
    said = [key for key in ("number", "needs", "expected_days", "school_postcode") if key in style.columns]
    keys = [key for key in said if key in ("number", "expected_days")]
    assert counted(stored, (*WAITS, *keys)) == counted(facts, (*WAITS, *keys))
    if "needs" in said:
        wanted = {fact["case_number"]: fact["needs"] for fact in facts}
        assert {fact["case_number"]: fact["needs"] for fact in stored} == wanted
    assert preview(empty, path, PeopleKind.REQUESTS).would_write is False


@pytest.mark.parametrize(("name", "kind"), list(zip(PLACEMENT_STYLES, WRITERS, strict=True)))
def test_a_part_of_the_placements_in_every_hand(
    region: Region, empty: tuple[Register, Actor], tmp_path: Path, name: str, kind: str
) -> None:
    style = PLACEMENT_STYLES[name]
    facts = region.part(list(PLACEMENT_STYLES).index(name), 9)
    file, write = ("lijst.xlsx", write_xlsx) if style.per_provider else WRITERS[kind]
    path = write(tmp_path / file, sheets(facts, style))
    assert guess_kind(read_file(path)).kind == "placements"
    check_placements(empty, path, facts)


@pytest.mark.long
@pytest.mark.parametrize("kind", list(WRITERS))
@pytest.mark.parametrize("name", list(PLACEMENT_STYLES))
def test_all_placements_in_every_hand_and_file(
    region: Region, empty: tuple[Register, Actor], tmp_path: Path, name: str, kind: str
) -> None:
    style = PLACEMENT_STYLES[name]
    file, write = ("lijst.xlsx", write_xlsx) if style.per_provider else WRITERS[kind]
    check_placements(empty, write(tmp_path / file, sheets(region.placements, style)), region.placements)


@pytest.mark.parametrize(("name", "kind"), list(zip(REQUEST_STYLES, ["cp1252", "xlsx", "utf-8"], strict=True)))
def test_the_waiting_list_in_every_hand(
    region: Region, empty: tuple[Register, Actor], tmp_path: Path, name: str, kind: str
) -> None:
    style = REQUEST_STYLES[name]
    file, write = WRITERS[kind]
    path = write(tmp_path / file, sheets(region.requests, style))
    assert guess_kind(read_file(path)).kind == "requests"
    check_requests(empty, path, region.requests, style)


def test_a_second_week_with_changes_is_seen_in_another_hand(
    region: Region, empty: tuple[Register, Actor], tmp_path: Path
) -> None:
    register, actor = empty
    facts = region.part(3, 9)
    first = write_xlsx(tmp_path / "week_47.xlsx", sheets(facts, PLACEMENT_STYLES["region"]))
    take_in(empty, first, PeopleKind.PLACEMENTS)
    living = [fact for fact in facts if fact["stay"] == "lives" and fact["since"] < date(2026, 10, 1)]
    gone, later, left_out = living[0], living[1], living[2]
    changed = [
        {**fact, "expected_end": date(2027, 7, 1)} if fact is later else fact
        for fact in facts
        if fact["case_number"] != left_out["case_number"]
    ]
    style = PLACEMENT_STYLES["short"]
    words = {**style.words, "stay": {**style.words["stay"], "ended": "vertrokken"}}
    ended = Style({**style.columns, "ends": "Uitgestroomd op"}, style.days, words)
    left = {**gone, "ends": date(2026, 11, 18), "stay": "ended"}
    rows = [left if fact is gone else fact for fact in changed]
    second = write_xlsx(tmp_path / "week_48.xlsx", sheets(rows, ended))
    found = take_in(empty, second, PeopleKind.PLACEMENTS)
    told = {one.case_number: one for one in found.plans if one.outcome is not Outcome.UNCHANGED}
    assert {number: one.outcome for number, one in told.items()} == {
        gone["case_number"]: Outcome.CHANGED,
        later["case_number"]: Outcome.CHANGED,
        left_out["case_number"]: Outcome.STALE,
    }
    assert [(one.field, one.new) for one in told[gone["case_number"]].changes] == [("ends", date(2026, 11, 18))]
    (change,) = told[later["case_number"]].changes
    assert (change.field, change.old, change.new) == ("expected_end", later["expected_end"], date(2027, 7, 1))
    with register.read(actor) as work:
        assert len(placement_facts(work, TODAY)) == len(facts) - 1


def test_a_vacancy_list_is_no_list_of_people(tmp_path: Path) -> None:
    rows: list[list[Cell]] = [
        ["Naam", "Zorgvorm", "Plaats", "Leeftijd", "Plekken", "Vrij"], ["De Proef", "GH", "Almelo", "4-12", 4, 1],
    ]  # fmt: skip
    guess = guess_kind(read_file(write_xlsx(tmp_path / "plekken.xlsx", {"Blad1": rows})))
    assert (guess.kind, guess.certainty > 700) == ("vacancies", True)
