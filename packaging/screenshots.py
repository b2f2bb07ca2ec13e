"""Draws every page offscreen: light and dark, at 100 and 200 %.

`python packaging/screenshots.py OUT [--database FILE] [--only NAME] [--size 1366x768]`. The gallery of controls
always comes first; with a register, every page the program has is drawn too, as `app.startup` makes them. One
process per scale, because Qt takes its scale at the start.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

from gallery import gallery_pages  # noqa: E402
from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from app import startup  # noqa: E402
from app.background.change_feed import ChangeFeed  # noqa: E402
from app.background.jobs import JobRunner, Progress  # noqa: E402
from app.main_window import MainWindow  # noqa: E402
from app.tables.table_view import TableView  # noqa: E402
from app.widgets.memory import ForgetfulMemory  # noqa: E402
from app.widgets.page import Page  # noqa: E402
from app.widgets.status_line import StatusFact  # noqa: E402
from app.widgets.theme import Scheme, Theme  # noqa: E402

SCALES = ("1", "2")
SETTLE_MS = 80
# Only the gallery shows invented facts; the program's own pages show what the program knows.
SAMPLE_FACTS = (
    StatusFact("verbonden", "good"),
    StatusFact("register 09:41"),
    StatusFact("3 lijsten ouder dan 7 dagen", "attention"),
)


class Photographer:
    """Shows windows one after another and keeps their pictures."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._application: QApplication = startup.make_application()
        self._theme: Theme = startup.dress(self._application, Scheme.LIGHT)
        self._jobs = JobRunner()

    def draw_everything(self) -> None:
        """The gallery, and the pages of the program when there is a register."""
        self._draw_sheet("gallery", gallery_pages(), SAMPLE_FACTS)
        if self._options.database is not None:
            opened = startup.open_parts(str(self._options.database), Progress(lambda _: None))
            session = startup.make_session(opened, self._jobs, ChangeFeed())
            self._draw_sheet("page", startup.build_pages(session, ForgetfulMemory(), opened))
            self._jobs.shut_down()
            opened.register.close()

    def _draw_sheet(self, sheet: str, pages: Sequence[Page], facts: Sequence[StatusFact] = ()) -> None:
        window = self._window(pages)
        window.status.show_facts(facts)
        self._open_first_request(window)
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            self._theme.set_scheme(scheme)
            for page in window.pages():
                if self._options.only in ("", page.name):
                    name = f"{sheet}-{page.name}-{scheme}-{self._options.scale}00.png"
                    self._draw(window, page, self._options.out / name)
        window.close()
        self._theme.set_scheme(Scheme.LIGHT)

    def _window(self, pages: Sequence[Page]) -> MainWindow:
        window = startup.make_window(pages, self._theme, ForgetfulMemory())
        window.resize(*map(int, self._options.size.split("x")))
        window.show()
        return window

    def _draw(self, window: MainWindow, page: Page, target: Path) -> None:
        window.show_page(page.name, page.subject())
        self._wait_for_jobs()
        window.grab().save(str(target))
        print(target.name)

    def _open_first_request(self, window: MainWindow) -> None:
        """Give the matching page somebody to match, as Enter on the waiting list does."""
        for page in window.pages():
            if page.name == "requests":
                window.show_page(page.name)
                self._wait_for_jobs()
                table = page.findChild(TableView)
                if table is not None and table.model().rowCount():
                    table.record_activated.emit(0)
                    self._wait_for_jobs()

    def _wait_for_jobs(self) -> None:
        self._settle()
        while self._jobs.is_busy():
            self._settle()
        self._settle()

    def _settle(self) -> None:
        waiting = QEventLoop()
        QTimer.singleShot(SETTLE_MS, waiting.quit)
        waiting.exec()


def main() -> int:
    """Draw in this process at the given scale, or start one process per scale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--database", type=Path, help="register whose pages are drawn after the gallery")
    parser.add_argument("--only", default="", help="only pages with this name")
    parser.add_argument("--size", default="1366x768", help="size of the window in pixels at 100 %%")
    parser.add_argument("--scale", choices=SCALES, help="only this scale, in this process")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    if options.scale is None:
        return max(_run_again(scale) for scale in SCALES)
    Photographer(options).draw_everything()
    return 0


def _run_again(scale: str) -> int:
    environment = {**os.environ, "QT_SCALE_FACTOR": scale}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, __file__, *sys.argv[1:], "--scale", scale]
    return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
