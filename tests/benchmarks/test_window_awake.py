"""How soon the window can be used on a region, and whether it stays awake while it works.

The aim is 1.5 s and no gap over 100 ms; fails only where something is clearly broken, because times move with
the machine. Best of three.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.background.heartbeat import Heartbeat
from app.dialogs.paper_output import SystemOutput
from app.pages.imports import ImportsPage
from app.pages.matching import MatchingPage
from app.pages.vacancies import VacanciesPage
from app.presenters.imports import ImportsPresenter
from app.presenters.matching import MatchingPresenter
from app.presenters.proposals import ProposalPresenter
from app.presenters.vacancies import VacanciesPresenter
from app.reports.styles import FontPaths
from app.widgets.memory import ForgetfulMemory
from db.opening import open_register
from matching.entities.codes import RequestState
from resources import loader
from tests.support.desks import DAY, Desk, desk_on

pytestmark = pytest.mark.benchmark_run

ROOT = Path(__file__).resolve().parents[2]
LISTS = ROOT / "tests" / "samples" / "provider_lists"
LIMIT_MS = 500
NEAR = {"near": {"place": "7553", "km": "20"}, "needs": ["trauma"]}
START = """
from time import perf_counter
begin = perf_counter()
import sys
from app import startup
from app.widgets.memory import ForgetfulMemory
from db.opening import open_register
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
PEER = """
from time import perf_counter
begin = perf_counter()
import numpy, sqlalchemy
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
window.show()
QTimer.singleShot(0, lambda: (print(perf_counter() - begin), application.quit()))
application.exec()
"""
"""The least any program with these libraries needs: load them, show an empty window, be idle."""


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration region on the day of the tests, to be copied."""
    path = tmp_path_factory.mktemp("region") / "register.db"
    demo = [sys.executable, "-m", "app", "demo", "--database", str(path), "--date", DAY.isoformat()]
    subprocess.run(demo, cwd=ROOT, check=True, capture_output=True)
    return path


@contextmanager
def copied(region: Path, copy: Path, application: QApplication) -> Iterator[Desk]:
    """A desk on a copy, for the account that made the region."""
    shutil.copy(region, copy)
    with open_register(copy) as register:
        actor = register.actor()
    with desk_on(copy, application, actor) as desk:
        yield desk


def test_the_window_is_usable_soon(region: Path, capsys: pytest.CaptureFixture[str]) -> None:
    window, peer = [], []
    for _ in range(3):  # by turns, so that both meet the same machine
        window.append(seconds_said(START, str(region)))
        peer.append(seconds_said(PEER))
    with capsys.disabled():
        print(
            f"\nwindow on a region: usable after {min(window):.2f} s (best of three, {max(window):.2f} s at"
            f" worst); an empty window with the same libraries {min(peer):.2f} s ({max(peer):.2f} s at worst)"
        )
    assert min(window) < 4.0


def seconds_said(program: str, *arguments: str) -> float:
    """What a program prints when it is run in a process of its own."""
    run = [sys.executable, "-c", program, *arguments]
    return float(subprocess.run(run, cwd=ROOT, check=True, capture_output=True).stdout)


@pytest.fixture
def desk(region: Path, tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    with copied(region, tmp_path / "register.db", qapp) as desk:
        yield desk


@contextmanager
def beating() -> Iterator[Heartbeat]:
    """Measures while the block runs."""
    beat = Heartbeat()
    beat.start()
    yield beat
    beat.stop()


def tell(what: str, gaps: Sequence[float], capsys: pytest.CaptureFixture[str]) -> None:
    """Print the best of three and hold it against the limit."""
    with capsys.disabled():
        print(f"\n{what}: worst gap of the window {min(gaps):.0f} ms (best of three, {max(gaps):.0f} ms at worst)")
    assert min(gaps) < LIMIT_MS


def show(widget: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(widget)
    widget.resize(1366, 708)
    with qtbot.waitExposed(widget):
        widget.show()


def test_awake_while_lists_come_in(
    region: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    gaps = []
    for turn in range(3):
        with copied(region, tmp_path / f"{turn}.db", qapp) as desk:
            gaps.append(import_gap(desk, qtbot))
    tell("reading and writing the sample lists", gaps, capsys)


def import_gap(desk: Desk, qtbot: QtBot) -> float:
    """The longest time in ms that the interface thread was away while lists came in."""
    page = ImportsPage(ImportsPresenter(desk.session), ForgetfulMemory(), {})
    show(page, qtbot)
    with beating() as beat:
        page._presenter.add_files(sorted(LISTS.glob("*.xlsx")))
        desk.settle(qtbot)
        page.apply_button.click()
        desk.settle(qtbot)
    assert page.history_model.rowCount() == 7  # the lists that name their provider
    return beat.worst_gap_ms()


def test_awake_while_requests_are_ranked(desk: Desk, qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    """Every request anew, with its reasons why not, and each part of the page looked at."""
    session = desk.session
    fonts = FontPaths.in_folder(loader.resource_path("fonts"))
    presenter = MatchingPresenter(session)
    page = MatchingPage(
        presenter, ProposalPresenter(session, fonts), desk.ground, ForgetfulMemory(), SystemOutput()
    )
    show(page, qtbot)
    with session.register.read(session.actor) as work:
        waiting = [int(one.id) for one in work.requests.with_state(RequestState.OPEN)]
    gaps = []
    for first in range(0, 9, 3):
        with beating() as beat:
            for request in waiting[first : first + 3]:
                page.on_shown(request)
                desk.settle(qtbot)
                for part in (1, 0):
                    page.show_part(part)
                    desk.settle(qtbot)
                assert presenter.view is not None and presenter.view.excluded_count > 100
        gaps.append(beat.worst_gap_ms())
    tell("ranking a region for three requests", gaps, capsys)


def test_awake_while_free_places_are_filtered(
    desk: Desk, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each letter of a word, then chips that ask for a distance and a need."""
    page = VacanciesPage(VacanciesPresenter(desk.session), desk.ground, ForgetfulMemory())
    show(page, qtbot)
    page.on_shown()
    desk.settle(qtbot)
    desk.session.jobs.read(lambda _: desk.session.geography.hundredths_from(0))
    desk.settle(qtbot)
    gaps = []
    for _ in range(3):
        with beating() as beat:
            for letter in "huis 12":
                with qtbot.waitSignal(beat._timer.timeout):
                    qtbot.keyClick(page.search, letter)
            for chips in (NEAR, {"form": ["family_home"], "age": {"number": "9"}}, {"full": "on"}, {}):
                with qtbot.waitSignal(beat._timer.timeout):
                    page.bar.clear()
                    page.bar.set_values(chips)
        gaps.append(beat.worst_gap_ms())
    tell("filtering the free places of a region", gaps, capsys)
