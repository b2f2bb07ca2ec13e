"""The window: rail, head, history, keys, what it remembers and what it never shows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.widgets.buttons import primary_button
from app.widgets.history import LIMIT, History, Stop
from app.widgets.memory import ForgetfulMemory
from app.widgets.page import Page, PageEntry
from app.widgets.rail import Rail
from app.widgets.status_line import StatusFact
from tests.support.window_look import dressed


class PlacesPage(Page):
    """A page that remembers what it was asked to show."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__(name, title, "inbox")
        self.shown: list[object] = []
        self.field = QLineEdit()
        self.content.addWidget(self.field)
        self.action = primary_button(f"Nieuw in {title}")
        self.add_action_widget(self.action)

    def focus_target(self) -> QWidget:
        return self.field

    def on_shown(self, subject: object = None) -> None:
        self.shown.append(subject)

    def subject(self) -> object:
        return self.shown[-1] if self.shown else None


@pytest.fixture
def pages(qapp: QApplication) -> list[PlacesPage]:
    dressed(qapp)
    names = {"places": "Vrije plekken", "requests": "Verzoeken", "import": "Import"}
    return [PlacesPage(name, title) for name, title in names.items()]


@pytest.fixture
def window(pages: list[PlacesPage], qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(pages, ForgetfulMemory())
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    yield made


def test_history_forgets_what_lay_ahead() -> None:
    history = History()
    for page in ("a", "b", "c"):
        history.visit(Stop(page))
    history.visit(Stop("c"))
    assert history.step(-1) == Stop("b")
    history.visit(Stop("d"))
    assert not history.can_step(1)
    assert [stop.page for stop in history.stops] == ["a", "b", "d"]
    assert History().step(-1) is None


def test_history_has_an_end() -> None:
    history = History()
    for number in range(LIMIT + 7):
        history.visit(Stop(str(number)))
    assert len(history.stops) == LIMIT
    assert history.stops[0].page == "7"


def test_the_first_page_is_in_front_with_its_focus(window: MainWindow, pages: list[PlacesPage]) -> None:
    assert window.current_page() is pages[0]
    assert pages[0].field.hasFocus()
    assert pages[0].action.isVisible()
    assert not pages[1].action.isVisible()


def test_numbers_choose_pages(window: MainWindow, pages: list[PlacesPage], qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.current_page() is pages[2])
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.current_page() is pages[1])
    assert pages[1].action.isVisible()
    assert not pages[2].action.isVisible()


def test_back_and_forward_bring_what_was_shown(window: MainWindow, pages: list[PlacesPage], qtbot: QtBot) -> None:
    pages[0].page_requested.emit("requests", "K-2026-0412")
    window.show_page("import")
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window, Qt.Key.Key_Left, alt)
    assert window.current_page() is pages[1]
    assert pages[1].shown == ["K-2026-0412", "K-2026-0412"]
    qtbot.keyClick(window, Qt.Key.Key_Left, alt)
    qtbot.keyClick(window, Qt.Key.Key_Left, alt)
    assert window.current_page() is pages[0]
    qtbot.keyClick(window, Qt.Key.Key_Right, alt)
    qtbot.keyClick(window, Qt.Key.Key_Right, alt)
    assert window.current_page() is pages[2]


def test_the_title_of_the_window_names_no_case(window: MainWindow, pages: list[PlacesPage]) -> None:
    pages[0].set_title("Vrije plekken voor K-2026-0412")
    assert "K-2026-0412" in window._title.accessibleName()
    assert window.windowTitle() == "Vrije plekken – Plekwijzer"


def test_only_the_page_in_front_changes_the_head(window: MainWindow, pages: list[PlacesPage]) -> None:
    pages[1].set_status("17 verzoeken")
    assert window.status._page_words.text() == ""
    pages[0].set_status("84 van 174 plekken")
    assert window.status._page_words.text() == "84 van 174 plekken"
    window.show_page("requests")
    assert window.status._page_words.text() == "17 verzoeken"


def test_a_page_tells_without_interrupting(window: MainWindow, pages: list[PlacesPage]) -> None:
    pages[0].notice_requested.emit("Bewaard", "good")
    assert (window.toast.words(), window.toast.isVisible()) == ("Bewaard", True)
    assert pages[0].field.hasFocus()


def test_a_notice_stays_above_the_page_that_comes_to_the_front(
    window: MainWindow, pages: list[PlacesPage]
) -> None:
    window.tell("Opgeslagen", "good")
    window.show_page(pages[1].name)
    around = window.toast.parentWidget().children()
    assert around.index(window.toast) > around.index(pages[1])


def test_the_status_line_says_it_in_words(window: MainWindow) -> None:
    window.status.show_facts([StatusFact("verbonden", "good"), StatusFact("register 09:41")])
    window.status.show_facts([StatusFact("geen verbinding", "wrong"), StatusFact("register 09:41")])
    assert window.status.accessibleDescription() == "geen verbinding, register 09:41"


def test_the_rail_is_walked_with_arrows(window: MainWindow, qtbot: QtBot) -> None:
    rail = window.findChild(Rail)
    first, second, third = rail.findChildren(QToolButton)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    qtbot.keyClick(second, Qt.Key.Key_Down)
    qtbot.keyClick(third, Qt.Key.Key_Down)
    assert third.hasFocus()
    qtbot.keyClick(third, Qt.Key.Key_Up)
    assert second.hasFocus()
    assert first.toolTip() == "Vrije plekken (Ctrl+1)"


def test_every_button_has_a_name(window: MainWindow) -> None:
    buttons = [button for button in window.findChildren(QAbstractButton) if button.isVisible()]
    names = [QAccessible.queryAccessibleInterface(b).text(QAccessible.Text.Name) for b in buttons]
    assert len(buttons) >= 6
    assert [b for b, name in zip(buttons, names, strict=True) if not name.strip()] == []


def test_the_window_comes_back_where_it_was(pages: list[PlacesPage], qtbot: QtBot) -> None:
    memory = ForgetfulMemory()
    first = MainWindow(pages[:2], memory)
    qtbot.addWidget(first)
    first.show()
    first.resize(1111, 701)
    first.close()
    second = MainWindow(pages[2:], memory)
    qtbot.addWidget(second)
    assert second.height() == 701


def test_a_page_made_later_keeps_its_actions_to_itself(pages: list[PlacesPage], qtbot: QtBot) -> None:
    later = PlacesPage("later", "Later")
    entry = PageEntry("later", "Later", "inbox", lambda: later)
    window = MainWindow([pages[0], entry], ForgetfulMemory())
    qtbot.addWidget(window)
    window.show()
    assert window.make_next_page()
    assert pages[0].action.isVisible() and not later.action.isVisible()
    window.show_page("later")
    assert later.action.isVisible() and not pages[0].action.isVisible()
