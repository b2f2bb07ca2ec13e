"""How soon the window can be used on a region, and whether it stays awake while lists come in.

The aim is 1.5 s and no gap over 100 ms; fails only where something is clearly broken, because times move with
the machine. Best of three.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.background.heartbeat import Heartbeat
from app.pages.imports import ImportsPage
from app.presenters.imports import ImportsPresenter
from app.widgets.memory import ForgetfulMemory
from tests.support.databases import new_register
from tests.support.desks import desk_on
from tests.support.large_registers import REGION_SIZE, fill

pytestmark = pytest.mark.benchmark_run

ROOT = Path(__file__).resolve().parents[2]
LISTS = ROOT / "tests" / "samples" / "provider_lists"
START = """
from time import perf_counter
begin = perf_counter()
import sys
from app import startup
from app.widgets.memory import ForgetfulMemory
application = startup.make_application()
desktop = startup.Desktop(startup.dress(application), ForgetfulMemory())
desktop.open(sys.argv[1])
def look(shown):
    page = desktop.window.pages()[0]
    page._presenter.table_changed.connect(lambda: (print(perf_counter() - begin), application.quit()))
show = desktop._show_window
desktop._show_window = lambda pages: (show(pages), look(pages))
application.exec()
desktop.close()
"""


def test_the_window_is_usable_soon(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    demo = [sys.executable, "-m", "app", "demo", "--database", str(path)]
    subprocess.run(demo, cwd=ROOT, check=True, capture_output=True)
    run = [sys.executable, "-c", START, str(path)]
    times = [float(subprocess.run(run, cwd=ROOT, check=True, capture_output=True).stdout) for _ in range(3)]
    print(f"\nwindow on a region: usable after {min(times):.2f} s (best of three, {max(times):.2f} s at worst)")
    assert min(times) < 4.0


def test_the_window_stays_awake_while_lists_come_in(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    gaps = [import_gap(tmp_path / str(turn), qapp, qtbot) for turn in range(3)]
    print(f"\nreading and writing the sample lists: worst gap {min(gaps):.0f} ms (best of three)")
    assert min(gaps) < 500


def import_gap(folder: Path, application: QApplication, qtbot: QtBot) -> float:
    """The longest time in ms that the interface thread was away while twelve lists came in."""
    folder.mkdir()
    with new_register(folder / "register.db") as register:
        fill(register, REGION_SIZE)
    with desk_on(folder / "register.db", application) as desk:
        page = ImportsPage(ImportsPresenter(desk.session), ForgetfulMemory(), {})
        qtbot.addWidget(page)
        page.show()
        beat = Heartbeat()
        beat.start()
        page._presenter.add_files(sorted(LISTS.glob("*.xlsx")))
        desk.settle(qtbot)
        page.apply_button.click()
        desk.settle(qtbot)
        beat.stop()
        return beat.worst_gap_ms()
