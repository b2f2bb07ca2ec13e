"""The window: rail, head with the page's own actions, the page, the status line. It knows no page by name.

Pages come in through the constructor, made by `app.startup`. The window's title never tells whom a page is
about.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.dialogs.unsaved import UnsavedQuestion
from app.translation import text
from app.widgets.buttons import icon_button
from app.widgets.history import History, Stop
from app.widgets.labels import ElidedLabel, rule
from app.widgets.memory import Memory, packed, unpacked
from app.widgets.page import Page, PageEntry
from app.widgets.rail import Rail
from app.widgets.status_line import StatusLine
from app.widgets.toast import Toast
from app.widgets.tokens import GROUPS, INSIDE, PAGE_EDGE, RELATED

HEAD_HEIGHT = 60
SMALLEST = QSize(1024, 640)
FIRST_SIZE = QSize(1366, 768)


class MainWindow(QMainWindow):
    """Shows one page at a time and remembers where the user has been."""

    page_shown = Signal(str)

    def __init__(self, pages: Sequence[Page | PageEntry], memory: Memory) -> None:
        super().__init__()
        self._memory = memory
        self._pages: dict[str, Page] = {}
        self._entries: dict[str, PageEntry] = {}
        self._front: Page | None = None
        self._history = History()
        self._rail = Rail()
        self._rail.page_chosen.connect(self.show_page)
        self.status = StatusLine()
        self._title = ElidedLabel(role="title")
        self._actions = QHBoxLayout()
        self._stack = QStackedWidget()
        self._build()
        self.toast = Toast(self._stack)
        for page in pages:
            self._rail.add_page(page.name, page.rail_word, page.icon_name)
            if isinstance(page, PageEntry):
                self._entries[page.name] = page
            else:
                self._add(page)
        self._restore()
        if pages:
            self.show_page(pages[0].name)

    def pages(self) -> Sequence[Page]:
        """The pages that have been made so far."""
        return list(self._pages.values())

    def make_next_page(self) -> bool:
        """Make one page that nobody asked for yet; false when there is none left."""
        for name in self._entries:
            if name not in self._pages:
                self._page(name)
                return True
        return False

    def current_page(self) -> Page | None:
        """The page in front."""
        return self._front

    def show_page(self, name: str, subject: object = None) -> None:
        """Bring a page to the front, with what it must show, and remember the stop."""
        if self._front is not None:
            self._history.update_subject(self._front.subject())
        self._history.visit(Stop(name, subject))
        self._bring(name, subject)

    def go_back(self) -> None:
        """Return to the stop before this one."""
        self._step(-1)

    def go_forward(self) -> None:
        """Go to the stop from which the user went back."""
        self._step(1)

    def tell(
        self, words: str, tone: str = "info", action: str = "", act: Callable[[], None] | None = None
    ) -> None:
        """Say something without interrupting; see `Toast.tell`."""
        self.toast.tell(words, tone, action, act)

    def closeEvent(self, event: QCloseEvent) -> None:
        for page in self._pages.values():
            if page.unsaved():
                event.ignore()
                self._ask_unsaved(page)
                return
        self._memory.write("window/geometry", packed(self.saveGeometry()))
        super().closeEvent(event)

    def _ask_unsaved(self, page: Page) -> None:
        """Ask what to do with what is not saved; closing goes on when it is saved or thrown away."""
        if self.findChild(UnsavedQuestion) is not None:
            return
        question = UnsavedQuestion(page.unsaved(), self)
        question.save_chosen.connect(lambda: page.save_unsaved(self.close))
        question.discard_chosen.connect(page.discard_unsaved)
        question.discard_chosen.connect(self.close, Qt.ConnectionType.QueuedConnection)
        question.go_on_chosen.connect(page.show_unsaved)
        question.open()

    def _step(self, by: int) -> None:
        if self._front is not None:
            self._history.update_subject(self._front.subject())
        stop = self._history.step(by)
        if stop is not None:
            self._bring(stop.page, stop.subject)

    def _bring(self, name: str, subject: object) -> None:
        page = self._page(name)
        if self._front is not None and self._front is not page:
            self._front.on_hidden()
        self._front = page
        self._stack.setCurrentWidget(page)
        self.toast.raise_()  # a page that comes to the front would cover it
        self._rail.mark(name)
        self._show_head(page)
        page.on_shown(subject)
        page.focus_target().setFocus(Qt.FocusReason.OtherFocusReason)
        self.page_shown.emit(name)

    def _show_head(self, page: Page) -> None:
        self._title.set_words(page.title)
        self.setWindowTitle(f"{page.rail_word} – {text('window.brand')}")
        self.status.show_page_words(page.status)
        for other in self._pages.values():
            for widget in other.actions_shown:
                widget.setVisible(other is page)
        self._back.setEnabled(self._history.can_step(-1))
        self._forward.setEnabled(self._history.can_step(1))

    def _page(self, name: str) -> Page:
        if name not in self._pages:
            self._add(self._entries[name].make())
        return self._pages[name]

    def _add(self, page: Page) -> None:
        self._pages[page.name] = page
        self._stack.addWidget(page)
        for widget in page.actions_shown:
            self._actions.addWidget(widget)
            widget.setVisible(page is self._front)
        page.page_requested.connect(self.show_page)
        page.notice_requested.connect(self.tell)
        page.offer_requested.connect(self.tell)
        page.head_changed.connect(lambda: self._show_head(page) if page is self._front else None)

    def _build(self) -> None:
        self.setMinimumSize(SMALLEST)
        body = QWidget()
        body.setProperty("role", "content")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head())
        layout.addWidget(rule())
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.status)
        frame = QWidget()
        across = QHBoxLayout(frame)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._rail)
        across.addWidget(body, 1)
        self.setCentralWidget(frame)
        for keys in (QKeySequence.StandardKey.Back, QKeySequence.StandardKey.Forward):
            step = self.go_back if keys == QKeySequence.StandardKey.Back else self.go_forward
            QShortcut(QKeySequence(keys), self, step)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setProperty("role", "header")
        head.setFixedHeight(HEAD_HEIGHT)
        self._back = icon_button("arrow-left", text("window.back"))
        self._forward = icon_button("arrow-right", text("window.forward"))
        self._back.clicked.connect(self.go_back)
        self._forward.clicked.connect(self.go_forward)
        self._actions.setSpacing(RELATED)
        layout = QHBoxLayout(head)
        layout.setContentsMargins(PAGE_EDGE, 0, PAGE_EDGE, 0)
        layout.setSpacing(INSIDE)
        layout.addWidget(self._title, 1)
        layout.addSpacing(GROUPS)
        layout.addLayout(self._actions)
        layout.addSpacing(RELATED)
        layout.addWidget(self._back)
        layout.addWidget(self._forward)
        return head

    def _restore(self) -> None:
        kept = self._memory.read("window/geometry")
        if not kept or not self.restoreGeometry(unpacked(kept)):
            self.resize(FIRST_SIZE)
