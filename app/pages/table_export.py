"""The button «Exporteer…» of every page with a table: what stands on the screen goes to a file.

Made from outside by `app.startup`, so that every page has it and none has to know. Of several tables on a page the
one that had the focus last is meant, else the first one in view. Some pages offer beside it a list that can be
corrected and read back.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from app.dialogs.table_files import ENDINGS, TableFiles
from app.error_words import ErrorWords
from app.presenters.list_exports import ListExports
from app.presenters.table_export import TableExport
from app.tables.table_export import shown_table
from app.tables.table_view import TableView
from app.translation import text
from app.widgets.buttons import button
from app.widgets.page import Page

BUSY_AFTER_MS = 500


@dataclass(frozen=True)
class CorrectableLists:
    """The lists that a page offers to correct and read back: their kinds, and who writes them."""

    kinds: tuple[str, ...]
    exports: ListExports


def add_export(
    page: Page, export: TableExport, files: TableFiles, lists: CorrectableLists | None = None
) -> PageExport | None:
    """Give a page its button; None for a page without tables."""
    return PageExport(page, export, files, lists) if page.findChildren(TableView) else None


class PageExport(QObject):
    """Asks for a file, has it written and tells what became of it."""

    def __init__(
        self, page: Page, export: TableExport, files: TableFiles, lists: CorrectableLists | None = None
    ) -> None:
        super().__init__(page)
        self._page = page
        self._export = export
        self._files = files
        self._last: TableView | None = None
        self.button: QPushButton = button(text("export.button"), "download")
        self.button.setObjectName(f"{page.name}-export")
        self.button.setShortcut("Ctrl+E")
        self.button.setToolTip(text("export.tip"))
        self.menu: QMenu | None = None
        if lists is None:
            self.button.clicked.connect(self.ask)
        else:
            self._offer(lists)
        page.add_action_widget(self.button, first=True)
        for table in page.findChildren(TableView):
            table.installEventFilter(self)
            table.model().modelReset.connect(self._show_state)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.setInterval(BUSY_AFTER_MS)
        self._busy.timeout.connect(self._tell_busy)
        export.finished.connect(self._tell_written)
        export.failed.connect(self._tell_failure)
        export.stopped.connect(self._tell_stopped)
        self._show_state()

    def _offer(self, lists: CorrectableLists) -> None:
        """A menu with the table first, then the lists."""
        self.menu = QMenu(self.button)
        self._table_action = self.menu.addAction(text("export.table"), self.ask)
        for kind in lists.kinds:
            self.menu.addAction(text(f"export.list.{kind}"), partial(self._ask_list, lists.exports, kind))
        self.button.setMenu(self.menu)
        lists.exports.written.connect(self._tell_list)
        lists.exports.failed.connect(self._tell_failure)

    def _ask_list(self, exports: ListExports, kind: str) -> None:
        path = self._files.ask_file(self._page, exports.suggestion(kind), ENDINGS[:1])
        if path is not None:
            exports.write(kind, path)

    def table(self) -> TableView | None:
        """The table that would be written, or None when there is nothing in view."""
        tables = self._page.findChildren(TableView)
        shown = [one for one in tables if _has_rows(one) and one.isVisibleTo(self._page)]
        return self._last if self._last in shown else next(iter(shown), None)

    def ask(self) -> None:
        """Ask for a file and write the table there."""
        table = self.table()
        if table is None:
            return
        path = self._files.ask_file(self._page, self.suggestion(), ENDINGS)
        if path is not None:
            self.write(table, path)

    def suggestion(self) -> str:
        """A file name: the page and the day, never who or what was searched for."""
        return f"{self._page.rail_word} {self._export.today().isoformat()}.xlsx"

    def write(self, table: TableView, path: Path) -> None:
        """Write what a table shows; the rest is told when it is there."""
        shown = shown_table(table)
        self._export.export(path, self._page.rail_word, shown.headings, shown.rows)
        self._busy.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            QTimer.singleShot(0, self, self._show_state)
        return False

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, TableView) and self._page.isAncestorOf(now):
            self._last = now

    def _show_state(self) -> None:
        target = self.button if self.menu is None else self._table_action
        target.setEnabled(self.table() is not None)

    def _tell_busy(self) -> None:
        if self._export.is_running:
            self._page.offer_requested.emit(text("export.busy"), "info", text("export.stop"), self._export.stop)

    def _tell_written(self, path: Path, count: int) -> None:
        self._busy.stop()
        words = text("export.written", file=path.name, count=count)
        self._page.offer_requested.emit(
            words, "good", text("export.folder"), lambda: self._files.show_folder(path.parent)
        )

    def _tell_list(self, path: Path) -> None:
        words = text("export.list.written", file=path.name)
        self._page.offer_requested.emit(
            words, "good", text("export.folder"), lambda: self._files.show_folder(path.parent)
        )

    def _tell_failure(self, words: ErrorWords) -> None:
        self._busy.stop()
        self._page.notice_requested.emit(words.in_one_line(), "wrong")

    def _tell_stopped(self) -> None:
        self._busy.stop()
        self._page.notice_requested.emit(text("export.stopped"), "info")


def _has_rows(table: TableView) -> bool:
    return table.model().rowCount() > 0
