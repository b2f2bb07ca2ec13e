"""Pictures of what waits: conflicts, what runs out, and providers to remind, one and several at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QItemSelectionModel

from app.pages.tasks import VIEWS, TasksPage

SEVERAL = 4


def task_scenes(page: TasksPage, show: Callable[[str], None], wait: Callable[[], None]) -> Iterator[str]:
    """One picture per list; `show` brings one of them to the front."""
    for view in VIEWS:
        show(view)
        wait()
        yield f"tasks-{view}"
    table = page.reminders.table
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for line in range(min(SEVERAL, table.model().rowCount())):
        table.selectionModel().select(table.model().index(line, 0), flags)
    wait()
    yield "tasks-reminders-several"
