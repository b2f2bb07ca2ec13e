"""Draws every page offscreen: light and dark, at 100 and 200 %.

`python packaging/screenshots.py OUT [--database FILE] [--only NAME] [--size 1366x768]`. The gallery of controls
always comes first; with a register, every page the program has is drawn too, as `app.startup` makes them, in the
scenes of `page_scenes`. The register itself is not touched: a copy is. One process per scale, because Qt takes its
scale at the start.

`python packaging/screenshots.py OUT --database FILE --readme-picture` draws only the picture of the README,
`main_window.png`, in light at 100 %.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

from gallery import gallery_pages  # noqa: E402
from page_scenes import MATCHING, Stage, scenes  # noqa: E402
from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from app import startup  # noqa: E402
from app.background.change_feed import ChangeFeed  # noqa: E402
from app.background.jobs import JobRunner, Progress  # noqa: E402
from app.main_window import MainWindow  # noqa: E402
from app.presenters.register_state import RegisterStatePresenter  # noqa: E402
from app.widgets.memory import ForgetfulMemory  # noqa: E402
from app.widgets.page import Page  # noqa: E402
from app.widgets.status_line import StatusFact  # noqa: E402
from app.widgets.theme import Scheme, Theme  # noqa: E402

SCALES = ("1", "2")
SETTLE_MS = 80
README_PICTURE = "main_window.png"
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
        """The gallery, and the pages of the program when there is a register; first light, then dark."""
        readme = self._options.readme_picture
        for scheme in (Scheme.LIGHT,) if readme else (Scheme.LIGHT, Scheme.DARK):
            self._theme.set_scheme(scheme)  # while there is no window: dressing a full one again takes seconds
            if not readme:
                self._draw_gallery()
            if self._options.database is not None:
                with TemporaryDirectory() as folder:
                    copy = Path(folder) / "register.sqlite"
                    shutil.copy(self._options.database, copy)
                    self._draw_register(copy)
        self._jobs.shut_down()

    def _draw_gallery(self) -> None:
        window = self._window(gallery_pages())
        window.status.show_facts(SAMPLE_FACTS)
        for page in window.pages():
            window.show_page(page.name)
            self._settle()
            self._draw(window, f"gallery-{page.name}")
        window.close()
        window.deleteLater()
        self._settle()

    def _draw_register(self, path: Path) -> None:
        opened = startup.open_parts(str(path), Progress(lambda _: None))
        session = startup.make_session(opened, self._jobs, ChangeFeed())
        state = RegisterStatePresenter(session)
        window = self._window(startup.build_pages(session, ForgetfulMemory(), opened))
        state.state_changed.connect(lambda one: window.status.show_facts(startup.status_facts(one)))
        state.refresh()
        self._wait_for_jobs()
        for name in scenes(Stage(window, self._wait_for_jobs)):
            if self._options.readme_picture:
                if name == MATCHING:
                    window.grab().save(str(self._options.out / README_PICTURE))
                    break
            else:
                self._draw(window, f"page-{name}")
        window.close()
        window.deleteLater()
        self._settle()
        opened.register.close()

    def _window(self, pages: Sequence[Page]) -> MainWindow:
        window = startup.make_window(pages, self._theme, ForgetfulMemory())
        window.resize(*map(int, self._options.size.split("x")))
        window.show()
        return window

    def _draw(self, window: MainWindow, name: str) -> None:
        """The window as it stands."""
        if self._options.only in ("", *name.split("-")):
            target = self._options.out / f"{name}-{self._theme.scheme}-{self._options.scale}00.png"
            window.grab().save(str(target))
            print(target.name)

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
    parser.add_argument("--readme-picture", action="store_true", help="only the picture of the README")
    options = parser.parse_args()
    if options.readme_picture and options.database is None:
        parser.error("--readme-picture needs --database")
    options.out.mkdir(parents=True, exist_ok=True)
    if options.scale is None:
        return max(_run_again(scale) for scale in (SCALES[:1] if options.readme_picture else SCALES))
    Photographer(options).draw_everything()
    return 0


def _run_again(scale: str) -> int:
    environment = {**os.environ, "QT_SCALE_FACTOR": scale}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, __file__, *sys.argv[1:], "--scale", scale]
    return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
