"""With the keyboard only, through the real window: from a free place to a placement on it, and Ctrl+Z."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.pages.beds_panel import BedsPanel
from app.pages.facility import FacilityView
from app.pages.providers import ProvidersPage
from app.pages.vacancies import VacanciesPage
from app.presenters.facility import FacilityPresenter
from app.presenters.place_fields import PlaceFields
from app.presenters.provider_editing import ProviderEditingPresenter
from app.presenters.providers import ProvidersPresenter
from app.presenters.vacancies import VacanciesPresenter
from app.startup import connect_undo
from app.widgets.memory import ForgetfulMemory
from matching.entities.children import Occupancy
from matching.entities.codes import OccupancyKind, RequestState, Source
from matching.entities.facilities import VacancyConfirmation
from tests.support.databases import MATCHER, new_register
from tests.support.desks import DAY, Desk, desk_on
from tests.support.small_registers import make_child, make_house, make_request

FARTHEST = 60


class MailBox:
    """No mail leaves a test."""

    def open_mail(self, parent: QWidget, path: Path) -> bool:
        return False

    def ask_folder(self, parent: QWidget) -> Path | None:
        return None


@dataclass
class Desktop:
    """The window and somebody without a mouse."""

    desk: Desk
    window: MainWindow
    vacancies: VacanciesPage
    panel: BedsPanel
    qtbot: QtBot

    def settle(self) -> None:
        self.desk.settle(self.qtbot)

    def press(self, *keys: Qt.Key | str, control: bool = False) -> None:
        """Keys go where the focus is, past shortcuts."""
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        for key in keys:
            QTest.keyClick(self.window.windowHandle(), key, held)
        self.settle()

    def tab_to(self, control: QWidget) -> None:
        for _ in range(FARTHEST):
            now = QApplication.focusWidget()
            if now is control or (now is not None and control.isAncestorOf(now)):
                return
            QTest.keyClick(self.window.windowHandle(), Qt.Key.Key_Tab)
        raise AssertionError(f"‘{control.accessibleName()}’ cannot be reached with Tab")

    def beds(self) -> list[Occupancy]:
        with self.desk.session.register.read(MATCHER) as work:
            return list(work.occupancies.all())

    def request(self) -> RequestState:
        with self.desk.session.register.read(MATCHER) as work:
            return work.requests.all()[0].state


@pytest.fixture
def desktop(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Desktop]:
    path = tmp_path / "register.db"
    with new_register(path) as register, register.begin(MATCHER) as work:
        house = make_house(work, "Testhuis Oost", beds=2)
        make_request(work, make_child(work))
        work.confirmations.save(
            VacancyConfirmation(0, house.facility.id, date(2026, 11, 2), Source.LIST, work.moment, "", 2)
        )
        work.commit()
    with desk_on(path, qapp) as desk:
        session, memory = desk.session, ForgetfulMemory()
        view = FacilityView(FacilityPresenter(session), memory)
        providers = ProvidersPage(
            ProvidersPresenter(session),
            ProviderEditingPresenter(session),
            PlaceFields(session),
            view,
            memory,
            MailBox(),  # type: ignore[arg-type]
        )
        vacancies = VacanciesPage(VacanciesPresenter(session), desk.ground, memory)
        window = MainWindow([vacancies, providers], memory)
        connect_undo(window, session.undo)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        desktop = Desktop(desk, window, vacancies, view.sheet.beds.panel, qtbot)
        desktop.settle()
        yield desktop
        desktop.settle()


def test_a_placement_by_keyboard_and_back(desktop: Desktop) -> None:
    desktop.tab_to(desktop.vacancies.table)
    assert desktop.vacancies.model.index(0, 0).data() == "Testhuis Oost"
    desktop.press("u")
    assert desktop.window.toast.words() == "Plekken van Testhuis Oost bevestigd: ongewijzigd"
    desktop.window.show_page("providers", ("facility", 1))
    desktop.settle()
    desktop.tab_to(desktop.panel.table)
    desktop.press(Qt.Key.Key_Home)
    desktop.press("p")
    assert desktop.panel.form.isVisible()
    desktop.press(*"0001")
    desktop.press(Qt.Key.Key_Return)
    assert desktop.panel.form.chooser.card.isVisible()
    desktop.press(Qt.Key.Key_Return, control=True)
    (lives,) = desktop.beds()
    assert (lives.kind, lives.starts) == (OccupancyKind.LIVES, DAY)
    assert desktop.request() is RequestState.PLACED
    assert desktop.window.toast.words() == "Plaatsing van K-2026-0001 bij Testhuis Oost vastgelegd"
    assert desktop.panel.table.hasFocus()
    desktop.press("z", control=True)
    assert desktop.beds() == [] and desktop.request() is RequestState.OPEN
    desktop.press("y", control=True)
    assert len(desktop.beds()) == 1 and desktop.request() is RequestState.PLACED


def test_turned_out_taken_by_keyboard_empties_the_list_of_free_places(desktop: Desktop) -> None:
    desktop.tab_to(desktop.vacancies.table)
    desktop.press("t", "t")  # pressed twice at once counts once
    assert len(desktop.beds()) == 1
    desktop.press("t")
    assert desktop.vacancies.model.rowCount() == 0
    assert [one.kind for one in desktop.beds()] == [OccupancyKind.OCCUPIED_UNKNOWN] * 2
    desktop.press("z", control=True)
    desktop.press("z", control=True)
    assert desktop.vacancies.model.rowCount() == 1 and desktop.beds() == []


def test_every_field_of_the_form_can_be_reached_with_tab(desktop: Desktop) -> None:
    desktop.window.show_page("providers", ("facility", 1))
    desktop.settle()
    desktop.tab_to(desktop.panel.table)
    desktop.press("p")
    form = desktop.panel.form
    desktop.tab_to(form.chooser.new)
    desktop.press(Qt.Key.Key_Space)
    for name in ("birth_date", "gender", "responsible_municipality", "origin_municipality", "starts", "bed"):
        desktop.tab_to(form.fields.bindings[name].field.control)
    desktop.tab_to(form.cancel)
    desktop.press(Qt.Key.Key_Space)
    assert form.isHidden()
