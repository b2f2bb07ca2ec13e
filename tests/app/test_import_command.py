"""`plekwijzer import-vacancies`: what it says, what it writes, how it ends."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url

from app import commands
from app.workflows.import_vacancies import ImportResult, PreviewOutdated, apply_import
from db.errors import Busy
from db.opening import open_register
from tests.support.databases import PostgresServer, postgres_server

__all__ = ["postgres_server"]

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


def test_a_file_of_one_provider_is_not_taken_for_another(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = tmp_path / "nieuw.db"
    given = [SAMPLES / "104_windows1252.csv", "--database", database]
    assert run(*given, "--provider", "Gezinshuizen Proef") == 0
    capsys.readouterr()
    assert run(*given, "--provider", "Gezinshuizen Anders") == 2
    assert "van Gezinshuizen Proef" in capsys.readouterr().out
    with open_register(database) as register, register.read(register.actor()) as work:
        assert [one.name for one in work.providers.all()] == ["Gezinshuizen Proef"]
        assert all(one.listed_until is None for one in work.facilities.all())


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


def test_a_json_file_that_cannot_be_made_is_said_before_anything_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = tmp_path / "nieuw.db"
    assert run(SAMPLES / "138_clean.xlsx", "--database", database, "--json", tmp_path / "geen" / "uit.json") == 2
    assert not database.exists()
    assert "uit.json" in capsys.readouterr().err


def test_what_was_written_before_the_register_failed_is_not_called_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    database, out = tmp_path / "nieuw.db", tmp_path / "uit.json"

    def second_fails(*given: Any) -> ImportResult:
        if given[2].file_name.startswith("148"):
            raise Busy()
        return apply_import(*given)

    monkeypatch.setattr("app.workflows.import_files.apply_import", second_fails)
    assert run(SAMPLES / "138_clean.xlsx", SAMPLES / "148_titled.xlsx", "--database", database, "--json", out) == 1
    assert facilities_in(database) == 9
    assert [one["file"] for one in json.loads(out.read_text("utf-8"))["files"]] == ["138_clean.xlsx"]
    assert "9 nieuw" in capsys.readouterr().out


def test_a_register_that_changes_meanwhile_is_looked_at_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = tmp_path / "nieuw.db"
    left = [1, 1]

    def first_two_late(*given: Any) -> ImportResult:
        if left:
            left.pop()
            raise PreviewOutdated(given[2].file_name)
        return apply_import(*given)

    monkeypatch.setattr("app.workflows.import_files.apply_import", first_two_late)
    assert run(SAMPLES / "138_clean.xlsx", "--database", database) == 0
    assert facilities_in(database) == 9
    left.extend([1] * 5)
    assert run(SAMPLES / "148_titled.xlsx", "--database", database) == 2


@pytest.mark.parametrize("address", ["postgresql://iemand:geheim@server:poort/x", "postgresql://geheim@[::1/x"])
def test_an_address_that_is_none_is_one_line_without_its_password(
    address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(SAMPLES / "138_clean.xlsx", "--database", address) == 2
    said = capsys.readouterr()
    assert "geheim" not in said.out + said.err
    assert len((said.out + said.err).splitlines()) == 1


def test_a_new_register_on_a_server_is_named_without_its_password(
    postgres_server: PostgresServer, capsys: pytest.CaptureFixture[str]
) -> None:
    address = postgres_server.new_database()
    secret = make_url(address).set(password="geheim").render_as_string(hide_password=False)
    assert run(SAMPLES / "138_clean.xlsx", "--database", secret) == 0
    said = capsys.readouterr().out
    assert "9 nieuw" in said
    assert "geheim" not in said
