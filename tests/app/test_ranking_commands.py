"""`rank` and `check` from the command line: what they print, write and return."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.commands import main

SAMPLES = Path(__file__).resolve().parent.parent / "samples" / "problems"
PROBLEM = SAMPLES / "small_1.json"


def rank_to(file: Path, request: str = "R5") -> dict[str, Any]:
    assert main(["rank", str(PROBLEM), "--request", request, "--json", str(file)]) == 0
    document: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return document


def test_rank_prints_a_table_and_the_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rank", str(PROBLEM), "--request", "R5"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Verzoek R5: 3 plekken passen, 5 niet."
    assert lines[2].split() == ["1", "F0", "F0-0", "684", "62", "km", "16-12-2026"]
    assert [line.split()[1] for line in lines[2:5]] == ["F0", "F4", "F3"]
    assert "  te weinig geschikt (5): F1, F2, F5, F6, F7" in lines


def test_rank_writes_what_the_sample_expects_and_check_passes_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = rank_to(tmp_path / "ranking.json")
    expected = json.loads((SAMPLES / "small_1.expected.json").read_text("utf-8"))["rankings"]["R5"]
    assert [c["score"] for c in document["candidates"]] == [c["score"] for c in expected["candidates"]]
    rules = {e["facility"]: sorted(b["rule"] for b in e["broken"]) for e in document["excluded"]}
    assert rules == expected["excluded"]
    capsys.readouterr()
    assert main(["check", str(PROBLEM), str(tmp_path / "ranking.json")]) == 0
    assert capsys.readouterr().out == "De rangschikking klopt met small_1.json.\n"


def test_check_names_each_difference_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = rank_to(tmp_path / "ranking.json")
    document["candidates"][1]["score"] += 1
    document["own_best"] = None
    (tmp_path / "ranking.json").write_text(json.dumps(document), "utf-8")
    capsys.readouterr()
    assert main(["check", str(PROBLEM), str(tmp_path / "ranking.json")]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "own_best: verwacht 684, gevonden null",
        "candidates[1].score: verwacht 673, gevonden 674",
    ]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ('{"format": "plekwijzer-plan/1"}', "plans are checked from a later version"),
        ('{"format": "other"}', "expected plekwijzer-ranking/1"),
        ("{", "JSON"),
    ],
)
def test_check_refuses_what_is_no_ranking(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, line: str
) -> None:
    (tmp_path / "result.json").write_text(content, "utf-8")
    assert main(["check", str(PROBLEM), str(tmp_path / "result.json")]) == 2
    printed = capsys.readouterr().out.splitlines()
    assert len(printed) == 1
    assert line in printed[0]


def test_a_wrong_problem_is_one_clear_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = json.loads(PROBLEM.read_text("utf-8"))
    document["requests"][3]["start_by"] = "2026-01-01"
    wrong = tmp_path / "wrong.json"
    wrong.write_text(json.dumps(document), "utf-8")
    assert main(["rank", str(wrong), "--request", "R0"]) == 2
    assert main(["rank", str(PROBLEM), "--request", "R77"]) == 2
    assert main(["rank", str(tmp_path / "none.json"), "--request", "R0"]) == 2
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "wrong.json klopt niet. requests[3].start_by: expected not before start_from"
    assert lines[1] == "small_1.json heeft geen verzoek R77."
    assert lines[2].startswith("none.json kan niet worden gelezen: ")
    assert len(lines) == 3


def test_a_result_that_cannot_be_written_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "missing" / "ranking.json"
    assert main(["rank", str(PROBLEM), "--request", "R5", "--json", str(target)]) == 2
    assert capsys.readouterr().out.startswith("ranking.json kan niet worden geschreven: ")
