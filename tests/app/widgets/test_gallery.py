"""The sheets with all controls: every control has a name and a role, and can be reached by key."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QHeaderView, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.widgets.memory import ForgetfulMemory
from app.widgets.page import Page
from app.widgets.theme import Scheme, Theme
from resources import loader


def gallery_pages() -> Sequence[Page]:
    path = loader.ROOT.parent / "packaging" / "gallery.py"
    spec = importlib.util.spec_from_file_location("gallery", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.gallery_pages()  # type: ignore[no-any-return]


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> MainWindow:
    made = MainWindow(gallery_pages(), ForgetfulMemory())
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
    return made


def is_part(widget: QWidget) -> bool:
    """Whether a widget is the inside of another control, which carries the name."""
    inside = isinstance(widget.parent(), QAbstractScrollArea) and widget.objectName() == "qt_scrollarea_viewport"
    return inside or isinstance(widget, (QScrollBar, QHeaderView)) or widget.objectName().startswith("qt_")


def reachable(window: MainWindow) -> list[QWidget]:
    """Everything one can get to with Tab now."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not is_part(widget)
    ]


def test_every_control_has_a_name_and_a_role(window: MainWindow) -> None:
    nameless, seen = [], set()
    for page in window.pages():
        window.show_page(page.name)
        for widget in reachable(window):
            interface = QAccessible.queryAccessibleInterface(widget)
            seen.add(type(widget).__name__)
            scrolls_only = type(widget).__name__ == "QScrollArea"
            if not interface.text(QAccessible.Text.Name).strip() and not scrolls_only:
                nameless.append(f"{page.name}: {type(widget).__name__} {widget.objectName()}")
            assert interface.role() != QAccessible.Role.NoRole
    assert nameless == []
    assert seen >= {"TableView", "MapView", "QPushButton", "QLineEdit", "QComboBox", "_ScoreFace", "_Step"}


def test_tab_goes_around_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    for page in window.pages():
        window.show_page(page.name)
        visited, wanted = set(), set(reachable(window))
        for _ in range(2 * len(wanted) + 8):
            window.focusNextChild()
            visited.add(QApplication.focusWidget())
        exclusive = {w for w in wanted if getattr(w, "autoExclusive", bool)() and not w.isChecked()}  # type: ignore[attr-defined]
        missed = [(type(w).__name__, w.accessibleName()) for w in wanted - visited - exclusive]
        assert missed == [], page.name


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_every_sheet_is_drawn_in_both_schemes(scheme: Scheme, window: MainWindow, theme: Theme) -> None:
    theme.set_scheme(scheme)
    for page in window.pages():
        window.show_page(page.name)
        image = window.grab().toImage()
        ground = image.pixelColor(112, 90)
        assert (ground.lightness() < 128) is (scheme is Scheme.DARK), page.name
