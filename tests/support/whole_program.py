"""The window with all its pages on a register that starts empty, worked as a person does: with keys and clicks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.pages.imports import ImportsPage
from app.pages.matching import MatchingPage
from app.pages.requests import RequestsPage
from app.pages.vacancies import VacanciesPage
from app.presenters.imports import ImportsPresenter
from app.presenters.matching import MatchingPresenter
from app.presenters.place_fields import PlaceFields
from app.presenters.proposals import ProposalPresenter
from app.presenters.request_form import RequestFormPresenter
from app.presenters.vacancies import VacanciesPresenter
from app.presenters.waiting_list import WaitingListPresenter
from app.reports.styles import FontPaths
from app.widgets.memory import ForgetfulMemory
from db.opening import create_register
from resources import loader
from tests.support.databases import Clock
from tests.support.desks import Desk, desk_on
from tests.support.netherlands import place_names

FARTHEST = 120
"""Tabs after which a control counts as out of reach of the keyboard."""


@dataclass
class Tray:
    """Where a paper is saved; nothing goes to a printer."""

    file: Path | None = None
    suggestions: list[str] = field(default_factory=list)

    def print_pages(self, parent: QWidget, pages: Sequence[QImage]) -> bool:
        return False

    def ask_file(self, parent: QWidget, suggestion: str) -> Path | None:
        self.suggestions.append(suggestion)
        return self.file


@dataclass
class WholeProgram:
    """The window, its pages and what a person can do to them."""

    path: Path
    desk: Desk
    window: MainWindow
    vacancies: VacanciesPage
    requests: RequestsPage
    matching: MatchingPage
    imports: ImportsPage
    tray: Tray
    qtbot: QtBot

    def settle(self) -> None:
        """Wait until nothing is read or written any more."""
        self.desk.settle(self.qtbot)

    def go(self, name: str) -> None:
        """To the page with this name, by its key."""
        place = [page.name for page in self.window.pages()].index(name)
        with self.qtbot.waitSignal(self.window.page_shown) as shown:
            self.press(Qt.Key.Key_1 + place, modifier=Qt.KeyboardModifier.ControlModifier)
        assert shown.args == [name]
        self.settle()

    def click(self, widget: QWidget) -> None:
        """A click on something that can be seen and used, and all that follows of it."""
        assert widget.isVisible() and widget.isEnabled()
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def press(
        self, *keys: Qt.Key | int | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Keys of the keyboard: they go where the focus is, past shortcuts and popups."""
        for key in keys:
            if isinstance(key, str):
                QTest.keyClick(self.window.windowHandle(), key, modifier)
            else:
                QTest.keyClick(self.window.windowHandle(), Qt.Key(key), modifier)

    def tab_to(self, control: QWidget) -> None:
        """Bring the focus to a control as a person without a mouse does."""
        for _ in range(FARTHEST):
            now = QApplication.focusWidget()
            if now is control or now is control.focusProxy() or (now and control.isAncestorOf(now)):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"‘{control.accessibleName()}’ cannot be reached with Tab")

    def type_in(self, control: QWidget, words: str) -> None:
        """Tab to a line and type."""
        self.tab_to(control)
        self.press(*words)

    def pick(self, box: QWidget, place: int) -> None:
        """Tab to a list and take the line with this number."""
        assert isinstance(box, QComboBox)
        self.tab_to(box)
        self.press(Qt.Key.Key_Home, *[Qt.Key.Key_Down] * place)
        assert box.currentIndex() == place

    def use(self, control: QWidget) -> None:
        """Tab to a button or box and press it."""
        self.tab_to(control)
        self.press(Qt.Key.Key_Space)

    def drop(self, page: ImportsPage, paths: Sequence[Path]) -> None:
        """Let files go above a page."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        copy, left, bare = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        page.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, bare))
        self.settle()


@contextmanager
def whole_program(path: Path, application: QApplication, qtbot: QtBot) -> Iterator[WholeProgram]:
    """The program on a new register of region JZ14 in this file, for the account that runs the test."""
    names = place_names()
    policy = {**loader.default_policy(), "date": "2026-11-01"}
    codes = [(one.code, one.name) for one in names.municipalities]
    with create_register(
        path, region=names.regions["JZ14"], policy=policy, municipalities=codes, clock=Clock()
    ) as register:
        actor = register.actor()
    with desk_on(path, application, actor) as desk:
        program = _opened(path, desk, qtbot)
        yield program
        program.settle()


def _opened(path: Path, desk: Desk, qtbot: QtBot) -> WholeProgram:
    """The pages in the order of the rail; only papers go to a tray."""
    session, memory, tray = desk.session, ForgetfulMemory(), Tray()
    vacancies = VacanciesPage(VacanciesPresenter(session), desk.ground, memory)
    requests = RequestsPage(
        WaitingListPresenter(session), RequestFormPresenter(session), PlaceFields(session), memory
    )
    proposals = ProposalPresenter(session, FontPaths.in_folder(loader.resource_path("fonts")))
    matching = MatchingPage(MatchingPresenter(session), proposals, desk.ground, memory, tray)
    imports = ImportsPage(ImportsPresenter(session), memory, dict(session.municipality_names))
    window = MainWindow([vacancies, requests, matching, imports], memory)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    desk.settle(qtbot)
    return WholeProgram(path, desk, window, vacancies, requests, matching, imports, tray, qtbot)
