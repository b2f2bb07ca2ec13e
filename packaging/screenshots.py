"""Draws every page offscreen: light and dark, at 100 and 200 %.

`python packaging/screenshots.py OUT [--only NAME] [--size 1366x768]`. One process per scale, because Qt takes
its scale at the start. The gallery of controls comes first; the program's own pages are added by
`SHEETS`: functions that give pages, shown in one window.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

from gallery import gallery_pages  # noqa: E402
from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402 — after the path is set
from PySide6.QtWidgets import QApplication  # noqa: E402

from app import startup  # noqa: E402
from app.main_window import MainWindow  # noqa: E402
from app.widgets.memory import ForgetfulMemory  # noqa: E402
from app.widgets.page import Page  # noqa: E402
from app.widgets.status_line import StatusFact  # noqa: E402
from app.widgets.theme import Scheme, Theme  # noqa: E402

SCALES = ("1", "2")
SETTLE_MS = 60
SHEETS: dict[str, Callable[[], Sequence[Page]]] = {"gallery": gallery_pages}


def main() -> int:
    """Draw in this process at the given scale, or start one process per scale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="", help="only pages with this name")
    parser.add_argument("--size", default="1366x768", help="size of the window in pixels at 100 %%")
    parser.add_argument("--scale", choices=SCALES, help="only this scale, in this process")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    if options.scale is None:
        return max(_run_again(scale) for scale in SCALES)
    _draw_all(options.out, options.only, options.scale, tuple(map(int, options.size.split("x"))))
    return 0


def _run_again(scale: str) -> int:
    environment = {**os.environ, "QT_SCALE_FACTOR": scale}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, __file__, *sys.argv[1:], "--scale", scale]
    return subprocess.run(command, env=environment, check=False).returncode


def _draw_all(out: Path, only: str, scale: str, size: tuple[int, ...]) -> None:
    application = startup.make_application()
    theme = startup.dress(application, Scheme.LIGHT)
    for sheet, pages_of in SHEETS.items():
        window = _window(pages_of(), theme, size)
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            theme.set_scheme(scheme)
            for page in window.pages():
                if only in ("", page.name):
                    _draw(window, page, out / f"{sheet}-{page.name}-{scheme}-{scale}00.png")
        window.close()
        theme.set_scheme(Scheme.LIGHT)
    application.quit()


def _window(pages: Sequence[Page], theme: Theme, size: tuple[int, ...]) -> MainWindow:
    window = startup.make_window(pages, theme, ForgetfulMemory())
    facts = [StatusFact("verbonden", "good"), StatusFact("register 09:41")]
    window.status.show_facts([*facts, StatusFact("3 lijsten ouder dan 7 dagen", "attention")])
    window.resize(size[0], size[1])
    window.show()
    return window


def _draw(window: MainWindow, page: Page, target: Path) -> None:
    window.show_page(page.name)
    waiting = QEventLoop()
    QTimer.singleShot(SETTLE_MS, waiting.quit)
    waiting.exec()
    window.grab().save(str(target))
    print(target.name)


if __name__ == "__main__":
    QApplication.setDesktopSettingsAware(True)
    raise SystemExit(main())
