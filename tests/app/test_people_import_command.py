"""`plekwijzer import-placements` and `import-requests`: what they say, what they write, how they end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app import commands
from db.opening import open_register
from tests.support.databases import LOGIN
from tests.support.people_exports import Cell, write_text, write_xlsx
from tests.support.small_region import make_small_region

DAY = ["--date", "2026-11-22"]
HEAD: list[Cell] = ["Dossiernr", "Geboortedatum", "Geslacht", "Verantwoordelijke gemeente", "Voorziening", "Sinds"]
ASK: list[Cell] = [
    "Dossiernr",
    "Geboortedatum",
    "Geslacht",
    "Gemeente",
    "Gevraagde zorgvorm",
    "Aangemeld",
    "Urgentie",
]


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("db.register.current_login", lambda: LOGIN)
    path = tmp_path / "register.db"
    make_small_region(path)
    return path


def run(command: str, *arguments: str | Path) -> int:
    return commands.main([command, *(str(one) for one in arguments), *DAY])


def children_in(database: Path) -> set[str]:
    with open_register(database) as register, register.read(register.actor()) as work:
        return {child.case_number for child in work.children.all()}


def placements(folder: Path, *rows: list[Cell], name: str = "wie_waar.csv") -> Path:
    return write_text(folder / name, {"": [HEAD, *rows]}, "cp1252")


ANNA: list[Cell] = ["P-1", "03-03-2017", "meisje", "Almelo", "Testhof 1", "01-03-2026"]
BOB: list[Cell] = ["P-2", "04-04-2012", "jongen", "Enschede", "Testhof 2", "15-06-2026"]


def test_a_clean_list_ends_with_zero_and_the_second_time_changes_nothing(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = placements(tmp_path, ANNA, BOB)
    assert run("import-placements", file, "--database", database) == 0
    assert {"P-1", "P-2"} <= children_in(database)
    said = capsys.readouterr().out
    assert "2 nieuw" in said and "Aangenomen" in said
    assert run("import-placements", file, "--database", database) == 0
    assert "niets veranderd" in capsys.readouterr().out


def test_problems_left_end_with_one_and_good_rows_are_written(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "uit.json"
    wrong = [*BOB[:4], "Testhoff 2", BOB[5]]
    file = placements(tmp_path, ANNA, wrong)
    assert run("import-placements", file, "--database", database, "--json", out) == 1
    assert children_in(database) & {"P-1", "P-2"} == {"P-1"}
    said = capsys.readouterr().out
    assert "rij 3, kolom Voorziening: Voorziening ‘Testhoff 2’ staat niet in het register" in said
    (document,) = json.loads(out.read_text("utf-8"))["files"]
    (problem,) = document["problems"]
    assert (problem["row"], problem["column"], problem["value"], problem["suggestion"]) == (
        3, "Voorziening", "Testhoff 2", "Testhof 2",
    )  # fmt: skip
    assert (document["applied"], document["changes"]["new"], len(document["rows"])) == (True, 1, 2)
    assert document["rows"][0]["facility_name"] == "Testhof 1"


def test_a_rehearsal_writes_nothing(database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = children_in(database)
    assert run("import-placements", placements(tmp_path, ANNA), "--database", database, "--dry-run") == 0
    assert "zou geven: 1 nieuw" in capsys.readouterr().out
    assert children_in(database) == before


def test_a_conflict_is_said_with_both_sides(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("import-placements", placements(tmp_path, ANNA), "--database", database)
    moved = [*ANNA[:4], "Testhof 2", "01-01-2026"]
    capsys.readouterr()
    assert run("import-placements", placements(tmp_path, moved), "--database", database) == 1
    assert (
        "Testhof 2 sinds 01-01-2026, volgens het register in Testhof 1 sinds 01-03-2026" in capsys.readouterr().out
    )


def test_the_answer_that_it_is_another_child(database: Path, tmp_path: Path) -> None:
    run("import-placements", placements(tmp_path, ANNA), "--database", database)
    twin = ["P-9", *ANNA[1:]]
    file = placements(tmp_path, twin, name="tweede.csv")
    assert run("import-placements", file, "--database", database) == 2
    assert run("import-placements", file, "--database", database, "--other-child", "P-9") == 0
    assert {"P-1", "P-9"} <= children_in(database)


def test_placements_need_a_register_with_places(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = tmp_path / "geen.db"
    assert run("import-placements", placements(tmp_path, ANNA), "--database", missing) == 2
    assert "lees eerst de lijsten met plekken in" in capsys.readouterr().out
    assert not missing.exists()


def test_a_waiting_list_may_begin_a_register(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = tmp_path / "nieuw.db"
    rows: list[list[Cell]] = [
        ASK,
        ["P-1", "03-03-2017", "meisje", "Almelo", "gezinshuis", "01-11-2026", "spoed"],
        ["P-2", "04-04-2012", "jongen", "Borne", "pleegzorg of gezinshuis", "15-10-2026", "regulier"],
    ]
    file = write_xlsx(tmp_path / "wachtlijst.xlsx", {"Wachtlijst": rows})
    assert run("import-requests", file, "--database", database) == 0
    assert children_in(database) == {"P-1", "P-2"}
    assert "Nieuw register gemaakt" in capsys.readouterr().out


def test_a_list_of_another_kind_is_named(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows: list[list[Cell]] = [
        ["Naam", "Zorgvorm", "Plaats", "Leeftijd", "Plekken", "Vrij"],
        ["De Proef", "gezinshuis", "Almelo", "4-12", 4, 1],
    ]
    file = write_xlsx(tmp_path / "plekken.xlsx", {"Blad1": rows})
    assert run("import-placements", file, "--database", database) == 2
    assert "import-vacancies" in capsys.readouterr().out


def test_a_file_that_is_no_list_does_not_stop_the_others(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "leeg.xlsx"
    broken.write_bytes(b"")
    assert run("import-placements", broken, placements(tmp_path, ANNA), "--database", database) == 1
    assert "P-1" in children_in(database)


def test_case_numbers_are_no_names_in_what_is_said(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows: list[list[Cell]] = [[*HEAD, "Naam"], [*ANNA, "Verzonnen Proefkind"]]
    file = write_xlsx(tmp_path / "namen.xlsx", {"Blad1": rows})
    assert run("import-placements", file, "--database", database) == 0
    assert "Verzonnen" not in capsys.readouterr().out
    with open_register(database) as register, register.read(register.actor()) as work:
        (imported,) = work.imports.latest()
        (child,) = work.children.by_case_numbers(["P-1"])
        trail = [str(entry.after) for entry in work.audit.all()]
    assert child.name == "Verzonnen Proefkind"
    assert "Verzonnen" not in str(imported.summary) and not any("Verzonnen" in one for one in trail)
