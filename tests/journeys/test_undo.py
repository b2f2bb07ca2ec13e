"""Ctrl+Z in the real window: what was done by hand goes back, and later work by somebody else is not lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.dialogs.undo_refused import UndoRefusedDialog
from app.main_window import MainWindow
from app.startup import connect_undo
from app.widgets.memory import ForgetfulMemory
from app.widgets.page import Page
from app.widgets.search_field import SearchField
from matching.entities.facilities import Facility
from matching.entities.identifiers import ActId, FacilityId
from tests.support.databases import MATCHER
from tests.support.desks import Desk, desk_on
from tests.support.small_region import SmallRegion, make_small_region


@dataclass
class Workplace:
    """A window with an empty page on a register of its own."""

    desk: Desk
    window: MainWindow
    settle: Callable[[], None]
    facility: Facility

    def note(self, words: str) -> ActId:
        """Write a note at the facility, as a page would."""
        with self.desk.session.register.begin(MATCHER) as work:
            act = work.act("test", {}, [("facilities", self.facility.id)])
            work.facilities.save(replace(work.facilities.get(self.facility.id), note=words))
            work.commit()
        return act

    def stored(self) -> str:
        with self.desk.session.register.read(MATCHER) as work:
            return work.facilities.get(self.facility.id).note


@pytest.fixture
def workplace(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Workplace]:
    path = tmp_path / "region.sqlite"
    region: SmallRegion = make_small_region(path)
    assert region
    with desk_on(path, qapp) as desk:
        window = MainWindow([Page("empty", "Leeg", "inbox")], ForgetfulMemory())
        qtbot.addWidget(window)
        connect_undo(window, desk.session.undo)
        window.show()
        with desk.session.register.read(MATCHER) as work:
            facility = work.facilities.get(FacilityId(1))
        yield Workplace(desk, window, lambda: desk.settle(qtbot), facility)


def test_ctrl_z_takes_back_and_ctrl_y_puts_back(workplace: Workplace, qtbot: QtBot) -> None:
    undo = workplace.desk.session.undo
    undo.did(workplace.note("eerst"), "Opmerking gewijzigd")
    undo.did(workplace.note("toen"), "Opmerking nog eens gewijzigd")
    assert workplace.window.toast.words() == "Opmerking nog eens gewijzigd"
    for expected in ("eerst", ""):
        qtbot.keyClick(workplace.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        workplace.settle()
        assert workplace.stored() == expected
    assert workplace.window.toast.words() == "Ongedaan gemaakt: Opmerking gewijzigd"
    undo.redo_last()
    workplace.settle()
    assert workplace.stored() == "eerst"
    undo.undo_last()
    workplace.settle()
    assert workplace.stored() == ""
    undo.undo_last()
    workplace.settle()
    assert workplace.window.toast.words() == "Er is in dit venster niets om ongedaan te maken."


def test_later_work_is_shown_in_both_versions(workplace: Workplace, qtbot: QtBot) -> None:
    undo = workplace.desk.session.undo
    undo.did(workplace.note("van mij"), "Opmerking gewijzigd")
    workplace.note("van een ander")
    with qtbot.waitSignal(undo.refused, timeout=10_000):
        undo.undo_last()
    workplace.settle()
    (dialog,) = workplace.window.findChildren(UndoRefusedDialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert workplace.facility.name in words
    assert {"opmerking", "van mij", "van een ander"} <= set(words)
    assert any("tester" in one for one in words)
    assert workplace.stored() == "van een ander"
    dialog.accept()


def test_an_empty_search_field_leaves_the_undo_key_to_the_window(workplace: Workplace, qtbot: QtBot) -> None:
    field = SearchField("Zoek")
    page = workplace.window.pages()[0]
    page.content.addWidget(field)
    field.show()
    undo = workplace.desk.session.undo
    undo.did(workplace.note("eerst"), "Opmerking gewijzigd")
    workplace.window.activateWindow()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    workplace.settle()
    assert workplace.stored() == ""
    undo.redo_last()
    workplace.settle()
    qtbot.keyClicks(field, "abc")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    workplace.settle()
    assert field.text() == "" and workplace.stored() == "eerst"
