"""What a page is to the window: a title, an icon, its own actions, and a place for the focus.

A page is made by `app.startup` with its presenter and handed to the window; it knows neither the window nor
the other pages. It asks for another page with `page_requested`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.widgets.tokens import GROUPS, PAGE_EDGE, RELATED


class Page(QWidget):
    """One screen of the program; subclasses fill `content` and override what they need.

    `title` is also the word on the rail, `name` the key in history, settings and shortcuts, `icon_name` a
    drawing of `app.widgets.icons`.
    """

    page_requested = Signal(str, object)
    """Ask the window for another page: its name and what to show there (or None)."""
    notice_requested = Signal(str, str)
    """Tell the user something without interrupting: words and tone (`good`, `info`, `wrong`)."""
    offer_requested = Signal(str, str, str, object)
    """The same with something to do about it: words, tone, the word on the button, and what it calls."""
    head_changed = Signal()
    """Title or status words changed; the window shows them anew."""

    def __init__(self, name: str, title: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.icon_name = icon_name
        self.rail_word = title
        self.status = ""
        self._title = title
        self._actions: list[QWidget] = []
        self.setProperty("role", "page")
        self.setAccessibleName(title)
        self.content = QVBoxLayout(self)
        self.content.setContentsMargins(PAGE_EDGE, GROUPS, PAGE_EDGE, GROUPS)
        self.content.setSpacing(GROUPS)

    @property
    def title(self) -> str:
        """What the head of the window says."""
        return self._title

    def set_title(self, title: str) -> None:
        """Change the head while the page is shown; never with a person's name."""
        self._title = title
        self.setAccessibleName(title)
        self.head_changed.emit()

    def set_status(self, words: str) -> None:
        """Say something about the page in the status line, for instance a count."""
        self.status = words
        self.head_changed.emit()

    @property
    def actions_shown(self) -> Sequence[QWidget]:
        """The page's own buttons, shown right in the head, most important last."""
        return self._actions

    def add_action_widget(self, widget: QWidget, first: bool = False) -> None:
        """Put a button (or another small control) in the head, right of the ones already there or left of them."""
        self._actions.insert(0 if first else len(self._actions), widget)

    def focus_target(self) -> QWidget:
        """The control that gets the focus when the page is shown."""
        return self

    def on_shown(self, subject: object = None) -> None:
        """The page comes to the front; `subject` is what was asked to be shown, for instance an id."""

    def on_hidden(self) -> None:
        """Another page comes to the front."""

    def subject(self) -> object:
        """What the page shows now, remembered by back and forward and given to `on_shown` again."""
        return None

    def unsaved(self) -> str:
        """What would be lost if the window closed now, in one sentence without a name; empty: nothing."""
        return ""

    def save_unsaved(self, done: Callable[[], object]) -> None:
        """Save that; `done` is called when it is safe, never when it could not be saved."""

    def discard_unsaved(self) -> None:
        """Throw that away."""

    def show_unsaved(self) -> None:
        """Bring that to the front."""


@dataclass(frozen=True)
class PageEntry:
    """A page on the rail that is made when it is shown first, so that a start waits for one page only."""

    name: str
    rail_word: str
    icon_name: str
    make: Callable[[], Page]


def row(*widgets: QWidget | None, spacing: int = RELATED) -> QHBoxLayout:
    """Widgets beside each other; None is a stretch."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget)
    return layout


def column(*widgets: QWidget | None, spacing: int = RELATED) -> QVBoxLayout:
    """Widgets below each other; None is a stretch."""
    layout = QVBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget)
    return layout


def clear(layout: QLayout) -> None:
    """Take everything out of a layout; its widgets disappear at once."""
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
