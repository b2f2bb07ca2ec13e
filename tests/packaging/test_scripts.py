"""The scripts answer before they change anything, and count what pytest reports."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"

REPORT = """<testsuites>
<testsuite name="pytest" tests="7" failures="2" errors="1" skipped="1"/>
<testsuite name="more" tests="5" failures="0" errors="0" skipped="0"/>
</testsuites>"""


def shell(script: str, *arguments: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", str(PACKAGING / script), *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=folder,
    )


def count(report: Path) -> list[str]:
    command = [sys.executable, str(PACKAGING / "count_tests.py"), str(report)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout.split()


@pytest.mark.parametrize("script", ["run.sh", "test.sh"])
def test_help_names_the_options_from_any_folder(script: str, tmp_path: Path) -> None:
    answer = shell(script, "--help", folder=tmp_path)
    assert answer.returncode == 0
    assert answer.stdout.startswith(f"sh packaging/{script}")
    assert "--check" in answer.stdout or "--long" in answer.stdout
    assert answer.stderr == ""


@pytest.mark.parametrize("script", ["run.sh", "test.sh"])
def test_a_wrong_option_is_refused_and_nothing_starts(script: str) -> None:
    answer = shell(script, "--chek")
    assert answer.returncode == 2
    assert answer.stderr.startswith("unknown option: --chek")
    assert answer.stdout == ""


def test_a_database_without_a_name_is_refused() -> None:
    assert shell("run.sh", "--database").returncode == 2


def test_passed_and_failed_are_added_up_over_suites(tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    report.write_text(REPORT, "utf-8")
    assert count(report) == ["8", "3"]


def test_a_run_that_left_no_report_counts_nothing(tmp_path: Path) -> None:
    assert count(tmp_path / "missing.xml") == ["0", "0"]
