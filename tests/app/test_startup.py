"""The program opens on a register, makes its pages when they are needed, and says so when it cannot open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.startup import Desktop
from app.widgets.memory import ForgetfulMemory
from tests.support.databases import MATCHER
from tests.support.small_region import make_small_region
from tests.support.window_look import dressed

PAGES = {
    "vacancies": "Vrije plekken",
    "requests": "Verzoeken",
    "matching": "Matchen",
    "providers": "Aanbieders",
    "tasks": "Taken",
    "import": "Import",
}


@pytest.fixture
def desktop(qapp: QApplication, qtbot: QtBot) -> Iterator[Desktop]:
    made = Desktop(dressed(qapp), ForgetfulMemory())
    yield made
    made.close()
    if made.window is not None:
        qtbot.addWidget(made.window)


def settle(desktop: Desktop, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: desktop.window is not None and not desktop.jobs.is_busy(), timeout=30_000)


def test_the_first_page_comes_first_and_the_others_follow(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "register.sqlite"
    make_small_region(path)
    monkeypatch.setattr("db.register.current_login", lambda: MATCHER.login)
    desktop.open(str(path))
    qtbot.waitUntil(lambda: desktop.window is not None, timeout=30_000)
    window = desktop.window
    assert window is not None
    assert [page.name for page in window.pages()] == ["vacancies"]
    qtbot.waitUntil(lambda: len(window.pages()) == len(PAGES), timeout=30_000)
    assert {page.name: page.rail_word for page in window.pages()} == PAGES
    assert [page.name for page in window.pages()] == list(PAGES)


def test_a_page_asked_for_early_is_made_at_once(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "register.sqlite"
    make_small_region(path)
    monkeypatch.setattr("db.register.current_login", lambda: MATCHER.login)
    desktop.open(str(path))
    qtbot.waitUntil(lambda: desktop.window is not None, timeout=30_000)
    window = desktop.window
    assert window is not None
    window.show_page("requests")
    front = window.current_page()
    assert front is not None and front.name == "requests"
    settle(desktop, qtbot)
    qtbot.waitUntil(lambda: len(window.pages()) == len(PAGES), timeout=30_000)


def test_a_register_that_is_not_there_is_said_in_the_window(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop.open(str(tmp_path / "nergens.sqlite"))
    settle(desktop, qtbot)
    assert desktop.window is not None
    (page,) = desktop.window.pages()
    assert page.name == "start"
