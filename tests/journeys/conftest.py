"""Journeys run through the real window on a copy of a small invented region."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.pages.matching import MatchingPage
from app.pages.requests import RequestsPage
from app.presenters.matching import MatchingPresenter
from app.presenters.place_fields import PlaceFields
from app.presenters.proposals import ProposalPresenter
from app.presenters.request_form import RequestFormPresenter
from app.presenters.waiting_list import WaitingListPresenter
from app.reports.styles import FontPaths
from app.widgets.memory import ForgetfulMemory
from resources import loader
from tests.support.desks import Desk, desk_on
from tests.support.small_region import SmallRegion, make_small_region


@dataclass
class PaperTray:
    """Takes what would go to a printer, and answers where to save."""

    file: Path | None = None
    printed: list[int] = field(default_factory=list)
    suggestions: list[str] = field(default_factory=list)

    def print_pages(self, parent: QWidget, pages: Sequence[QImage]) -> bool:
        self.printed.append(len(pages))
        return True

    def ask_file(self, parent: QWidget, suggestion: str) -> Path | None:
        self.suggestions.append(suggestion)
        return self.file


@dataclass
class Office:
    """The window with the two pages, on a register of its own."""

    desk: Desk
    window: MainWindow
    requests: RequestsPage
    matching: MatchingPage
    tray: PaperTray
    region: SmallRegion
    settle: Callable[[], None]


@pytest.fixture(scope="session")
def small_region(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, SmallRegion]:
    path = tmp_path_factory.mktemp("small") / "region.sqlite"
    return path, make_small_region(path)


@pytest.fixture
def office(
    small_region: tuple[Path, SmallRegion], tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> Iterator[Office]:
    path = tmp_path / "register.sqlite"
    shutil.copy(small_region[0], path)
    with desk_on(path, qapp) as desk:
        session, memory, tray = desk.session, ForgetfulMemory(), PaperTray()
        requests = RequestsPage(
            WaitingListPresenter(session), RequestFormPresenter(session), PlaceFields(session), memory
        )
        proposals = ProposalPresenter(session, FontPaths.in_folder(loader.resource_path("fonts")))
        matching = MatchingPage(MatchingPresenter(session), proposals, desk.ground, memory, tray)
        window = MainWindow([requests, matching], memory)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()

        def settle() -> None:
            desk.settle(qtbot)

        settle()
        yield Office(desk, window, requests, matching, tray, small_region[1], settle)
        settle()
