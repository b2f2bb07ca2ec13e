"""A request for a child the register may know already: asked before there are two of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import Office
from tests.journeys.test_request_to_proposal import control, fill_child
from tests.support.databases import MATCHER


def children(office: Office) -> int:
    with office.desk.session.register.read(MATCHER) as work:
        return len(work.children.all())


def start(office: Office) -> None:
    """A new request with the birth date and municipality of a child that waits already."""
    office.window.show_page("requests", 0)
    office.settle()
    fill_child(office)
    office.settle()


def test_the_same_child_is_pointed_out_and_its_request_opened(office: Office, qtbot: QtBot) -> None:
    before = children(office)
    start(office)
    card = office.requests.form.duplicates
    assert card.isVisible()
    words = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "K-2026-0001" in words and "wacht op een plek (V-2026-0001)" in words
    (same,) = card.same
    qtbot.mouseClick(same, Qt.MouseButton.LeftButton)
    office.settle()
    assert office.requests.form._presenter.request == office.region.lonely
    assert not card.isVisible() and children(office) == before


def test_another_child_is_asked_about_once(office: Office, qtbot: QtBot) -> None:
    before = children(office)
    start(office)
    card = office.requests.form.duplicates
    qtbot.mouseClick(card.other, Qt.MouseButton.LeftButton)
    control(office, "name").setText("Iemand Anders")
    office.settle()
    assert not card.isVisible()
    assert office.requests.form.save_now()
    office.settle()
    assert children(office) == before + 1


def test_a_known_child_without_a_request_gets_a_new_one(office: Office, qtbot: QtBot) -> None:
    register = office.desk.session.register
    with register.begin(MATCHER) as work:
        known = work.requests.get(office.region.lonely)
        work.requests.delete(known)
        work.commit()
    before = children(office)
    start(office)
    control(office, "name").setText("wordt niet bewaard")
    office.settle()
    (same,) = office.requests.form.duplicates.same
    qtbot.mouseClick(same, Qt.MouseButton.LeftButton)
    office.settle()
    presenter = office.requests.form._presenter
    assert presenter.draft.case_number == "K-2026-0001" and presenter.draft.needs
    assert office.requests.form.save_now()
    office.settle()
    assert children(office) == before
    with register.read(MATCHER) as work:
        (made,) = work.requests.of_child(known.child)
        assert made.number != known.number and work.children.get(known.child).name == ""


def test_another_birth_date_is_another_child(office: Office) -> None:
    start(office)
    assert office.requests.form.duplicates.isVisible()
    control(office, "responsible_municipality").setText("Enschede")
    control(office, "origin_municipality").setText("Enschede")
    office.settle()
    assert not office.requests.form.duplicates.isVisible()
