"""The commands that write lists: files and folders, and one line for what cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import commands
from app.exchange.file_reading import read_file
from db.opening import create_register
from db.register import Register
from matching.entities.identifiers import ProviderId
from tests.support.databases import POLICY
from tests.support.netherlands import place_names
from tests.support.small_registers import make_child, make_house, make_request


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A register file of this account with two providers, a request and nobody placed."""
    from db.register import current_login

    path = tmp_path / "register.db"
    names = place_names()
    everywhere = [(one.code, one.name) for one in names.municipalities]
    opened: Register = create_register(
        path, region=names.regions["JZ14"], policy=POLICY, municipalities=everywhere, login=current_login()
    )
    with opened, opened.begin(opened.actor()) as work:
        make_house(work, "Eén")
        make_house(work, "Twee", beds=3)
        make_request(work, make_child(work))
        assert work.providers.get(ProviderId(1)).name == "Aanbieder van Eén"
        work.commit()
    return path


def run(*arguments: str | Path) -> int:
    return commands.main([str(argument) for argument in arguments])


def test_a_folder_of_lists_for_all_providers(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "lijsten"
    assert run("export-vacancies", "--database", database, "--out", out, "--date", "2026-11-22") == 0
    assert sorted(path.name for path in out.iterdir()) == [
        "Vrije plekken Aanbieder van Eén 2026-11-22.xlsx", "Vrije plekken Aanbieder van Twee 2026-11-22.xlsx",
    ]  # fmt: skip
    assert capsys.readouterr().out == f"{out}: 2 lijsten geschreven, 22-11-2026\n"
    assert run("import-vacancies", *out.iterdir(), "--database", database, "--date", "2026-11-22") == 0
    assert capsys.readouterr().out.count("1 ongewijzigd") == 2


def test_one_provider_in_a_file(database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "lijst.xlsx"
    provider = ("--provider", "aanbieder van twee")
    assert run("export-vacancies", "--database", database, "--out", out, *provider) == 0
    rows = read_file(out).sheets[0].rows
    assert [row[0] for row in rows if row][-1] == "Twee"
    capsys.readouterr()
    assert run("export-vacancies", "--database", database, "--out", out, "--provider", "Drie") == 2
    assert capsys.readouterr().out == "Er is geen aanbieder ‘Drie’. Kijk na hoe de naam in het register staat.\n"


@pytest.mark.parametrize(
    ("command", "sheet"), [("export-requests", "Wachtlijst"), ("export-placements", "Plaatsingen")]
)
def test_lists_of_people(
    database: Path, tmp_path: Path, command: str, sheet: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "lijst.xlsx"
    assert run(command, "--database", database, "--out", out, "--date", "2026-11-22") == 0
    assert [one.name for one in read_file(out).sheets] == [sheet]
    assert capsys.readouterr().out == f"{out}: geschreven, 22-11-2026\n"


def test_what_cannot_be_is_one_line_and_writes_nothing(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "bestand"
    taken.write_text("oud")
    assert run("export-vacancies", "--database", database, "--out", taken) == 2
    assert capsys.readouterr().out.startswith(f"{taken} is een bestand.")
    assert taken.read_text() == "oud"
    assert run("export-requests", "--database", tmp_path / "niet.db", "--out", tmp_path / "uit.xlsx") == 2
    assert len(capsys.readouterr().out.splitlines()) == 1
    nowhere = tmp_path / "geen map" / "uit.xlsx"
    assert run("export-placements", "--database", database, "--out", nowhere) == 2
    assert str(nowhere) in capsys.readouterr().err
    assert not (tmp_path / "uit.xlsx").exists()


def test_another_kind_of_file_is_refused_and_not_written(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "uit.csv"
    assert run("export-requests", "--database", database, "--out", out) == 2
    assert ".xlsx" in capsys.readouterr().out and not out.exists()
