"""`plekwijzer import-vacancies`: what it says, what it writes, how it ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app import commands
from db.opening import open_register

SAMPLES = Path(__file__).parents[1] / "samples" / "provider_lists"
DAY = ["--date", "2026-11-22"]


def run(*arguments: str | Path) -> int:
    return commands.main(["import-vacancies", *(str(one) for one in arguments), *DAY])


def facilities_in(database: Path) -> int:
    with open_register(database) as register, register.read(register.actor()) as work:
        return len(work.facilities.all())


def test_a_clean_list_ends_with_zero_and_makes_the_register(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = tmp_path / "nieuw.db"
    assert run(SAMPLES / "138_clean.xlsx", "--database", database) == 0
    assert facilities_in(database) == 9
    assert "9 nieuw" in capsys.readouterr().out
    assert run(SAMPLES / "138_clean.xlsx", "--database", database) == 0
    assert "niets veranderd" in capsys.readouterr().out


def test_problems_left_end_with_one_and_good_rows_are_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database, out = tmp_path / "nieuw.db", tmp_path / "uit.json"
    assert run(SAMPLES / "999_mistakes.xlsx", "--database", database, "--json", out) == 1
    assert facilities_in(database) == 3
    said = capsys.readouterr().out
    assert "rij 3, kolom Plaats: ‘Hengeloo’" in said
    (document,) = json.loads(out.read_text("utf-8"))["files"]
    problem = document["problems"][0]
    assert (problem["sheet"], problem["row"], problem["column"], problem["value"], problem["suggestion"]) == (
        "Sheet", 3, "Plaats", "Hengeloo", "Hengelo",
    )  # fmt: skip
    assert problem["message"].startswith("‘Hengeloo’ is geen bekende plaats")
    assert [one["name"] for one in document["facilities"]] == ["Goed 1", "=1+1", "Goed 2"]


def test_a_list_without_a_provider_is_read_and_not_applied(tmp_path: Path) -> None:
    database, out = tmp_path / "nieuw.db", tmp_path / "uit.json"
    assert run(SAMPLES / "104_windows1252.csv", "--database", database, "--json", out) == 2
    assert not database.exists()
    (document,) = json.loads(out.read_text("utf-8"))["files"]
    assert (document["provider"], len(document["facilities"]), document["applied"]) == (None, 14, False)


def test_the_provider_can_be_given_and_is_remembered(tmp_path: Path) -> None:
    database = tmp_path / "nieuw.db"
    given = [SAMPLES / "104_windows1252.csv", "--database", database]
    assert run(*given, "--provider", "Gezinshuizen Proef") == 0
    assert run(*given) == 0
    with open_register(database) as register, register.read(register.actor()) as work:
        assert [one.name for one in work.providers.all()] == ["Gezinshuizen Proef"]


def test_a_rehearsal_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = tmp_path / "nieuw.db"
    assert run(SAMPLES / "138_clean.xlsx", "--database", database, "--dry-run") == 0
    assert not database.exists()
    assert "zou geven: 9 nieuw" in capsys.readouterr().out


def test_a_file_that_is_no_list_does_not_stop_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "kapot.xlsx"
    broken.write_bytes(b"PK\x03\x04")
    database = tmp_path / "nieuw.db"
    assert run(broken, SAMPLES / "138_clean.xlsx", "--database", database) == 1
    assert facilities_in(database) == 9
    assert "‘kapot.xlsx’ is beschadigd" in capsys.readouterr().out


def test_the_register_keeps_its_region(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = tmp_path / "nieuw.db"
    assert run(SAMPLES / "138_clean.xlsx", "--database", database, "--region", "JZ14") == 0
    assert run(SAMPLES / "138_clean.xlsx", "--database", database, "--region", "JZ24") == 2
    assert "JZ14" in capsys.readouterr().out
    assert run(SAMPLES / "138_clean.xlsx", "--database", tmp_path / "ander.db", "--region", "JZ99") == 2
