"""A matcher looks for a free place: types, chooses filters, reads the card, takes the list along."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.pages.vacancies import VacanciesPage
from app.presenters.vacancies import VacanciesPresenter
from app.widgets.explained_mark import ExplainedMark
from app.widgets.memory import ForgetfulMemory
from matching.entities.administration import Actor, User
from matching.entities.codes import Assumption, OccupancyKind, Role, Source
from matching.entities.facilities import AdmissionStop, Contact, VacancyConfirmation
from matching.entities.identifiers import UserId
from tests.support.databases import ADMINISTRATOR, MATCHER, NOW, new_register
from tests.support.desks import DAY, Desk, desk_on
from tests.support.small_registers import ENSCHEDE, make_house, occupancy

PHONE = Contact("Iemand", "000-1111", "000-2222", "plek@voorbeeld.invalid")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Berk: two free; Linde: one from December, expected; Vol: none; Geheim: a secret address."""
    path = tmp_path / "register.db"
    with new_register(path) as register, register.begin(MATCHER) as work:
        berk = make_house(
            work, "Berk", 2, place="Almelo", postcode="7607 AB", street="Laan 1", offers={"trauma": 2},
            contact=PHONE, assumptions=frozenset({Assumption.GENDER}), age_min=4, age_max=12,
        )  # fmt: skip
        linde = make_house(work, "Linde", 3, municipality=ENSCHEDE, care_form="foster_care", street="Pad 9")
        for number, bed in enumerate(linde.beds):
            expected = DAY + timedelta(days=9) if number == 0 else None
            kind = OccupancyKind.OCCUPIED_UNKNOWN
            work.occupancies.save(occupancy(bed, kind, DAY - timedelta(days=3), expected_end=expected))
        full = make_house(work, "Vol", 1)
        work.occupancies.save(occupancy(full.beds[0], OccupancyKind.CLOSED, DAY - timedelta(days=1)))
        make_house(work, "Geheim", 1, secret_address=True, place="Almelo", postcode="7607", street="Weg 3")
        stop = AdmissionStop(0, full.facility.id, DAY, DAY + timedelta(days=5), "verbouwing")
        work.admission_stops.save(stop)
        for facility, days in ((berk.facility, 0), (linde.facility, 6)):
            said = DAY - timedelta(days=days)
            work.confirmations.save(VacancyConfirmation(0, facility.id, said, Source.LIST, NOW, free_beds=2))
        work.commit()
    return path


@pytest.fixture
def memory() -> ForgetfulMemory:
    return ForgetfulMemory()


def open_page(desk: Desk, memory: ForgetfulMemory, qtbot: QtBot) -> VacanciesPage:
    page = VacanciesPage(VacanciesPresenter(desk.session), desk.ground, memory)
    qtbot.addWidget(page)
    page.resize(1262, 640)
    with qtbot.waitExposed(page):
        page.show()
    page.on_shown()
    desk.settle(qtbot)
    return page


@pytest.fixture
def desk(path: Path, qapp: QApplication) -> Iterator[Desk]:
    with desk_on(path, qapp) as desk:
        yield desk


@pytest.fixture
def page(desk: Desk, memory: ForgetfulMemory, qtbot: QtBot) -> VacanciesPage:
    return open_page(desk, memory, qtbot)


def column(page: VacanciesPage, key: str) -> list[str]:
    place = next(number for number, one in enumerate(page.model.columns()) if one.key == key)
    return [str(page.model.index(row, place).data()) for row in range(page.model.rowCount())]


def labels(page: VacanciesPage) -> list[str]:
    return [label.text() for label in page.panel.findChildren(QLabel) if label.text()]


def said(page: VacanciesPage) -> str:
    return f"{page.bar._count.text()} {page.bar._extra.text()}"


def test_every_place_with_a_bed_in_sight_and_how_sure(page: VacanciesPage) -> None:
    assert column(page, "name") == ["Berk", "Geheim", "Linde"]
    assert column(page, "free") == ["2 · nu", "1 · nu", "1 · di 1 dec, verwacht"]
    assert column(page, "place") == ["Almelo", "gem. Almelo", "gem. Enschede"]
    assert column(page, "said") == ["vandaag · lijst", "nooit · bel eerst", "6 dagen · lijst"]
    assert column(page, "offers") == ["trauma 2", "", ""]
    assert column(page, "assumed") == ["geslacht", "", ""]
    assert said(page) == "4 plekken · 3 nu vrij · 3 vers"
    assert page.status == "3 van 4 voorzieningen"


def test_the_count_follows_every_keystroke(page: VacanciesPage, qtbot: QtBot) -> None:
    seen = []
    for letter in "lind":
        qtbot.keyClick(page.search, letter)
        seen.append(column(page, "name"))
    assert seen == [["Berk", "Linde"], ["Linde"], ["Linde"], ["Linde"]]
    assert said(page) == "1 plek · 0 nu vrij · 1 vers"
    page.bar.clear()
    assert len(column(page, "name")) == 3


def test_filters_are_remembered(page: VacanciesPage, desk: Desk, memory: ForgetfulMemory, qtbot: QtBot) -> None:
    page.bar.set_values({"needs": ["trauma"], "age": {"number": "7"}, "day": "2026-11-30"})
    again = open_page(desk, memory, qtbot)
    assert column(again, "name") == ["Berk"]
    assert again.bar.values() == {"needs": ["trauma"], "age": {"number": "7"}, "day": "2026-11-30"}


def test_a_remembered_day_that_has_passed_is_dropped(desk: Desk, memory: ForgetfulMemory, qtbot: QtBot) -> None:
    memory.write("filter/vacancies", '{"day": "2026-11-21", "fresh": "on"}')
    assert open_page(desk, memory, qtbot).bar.values() == {"fresh": "on"}


def test_distance_shows_only_when_asked(page: VacanciesPage, desk: Desk, qtbot: QtBot) -> None:
    place = next(number for number, one in enumerate(page.model.columns()) if one.key == "km")
    assert page.table.isColumnHidden(place)
    page.bar.set_values({"near": {"place": "7607", "km": "5"}})
    assert not page.table.isColumnHidden(place)
    assert column(page, "name") == ["Berk", "Geheim"]
    assert column(page, "km")[0] == "≈ 0,0 km"


def test_an_unknown_place_offers_what_was_meant(page: VacanciesPage, qtbot: QtBot) -> None:
    page.bar.set_values({"near": {"place": "Almeloo", "km": "5"}})
    assert not page.unknown_place.isHidden()
    assert len(column(page, "name")) == 3
    assert page.unknown_place.words()[0] == "Almelo"
    way = page.unknown_place.findChildren(QPushButton)[0]
    qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
    assert page.unknown_place.isHidden()
    assert column(page, "name") == ["Berk", "Geheim"]


def test_nothing_found_says_which_filter_costs_most(page: VacanciesPage, qtbot: QtBot) -> None:
    page.bar.set_values({"needs": ["trauma"], "age": {"number": "15"}})
    assert page.nothing.isVisible()
    assert list(page.nothing.words()) == ["Zonder ‘trauma’ zijn er 2", "Voor elke leeftijd is er 1"]
    qtbot.mouseClick(page.nothing.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert column(page, "name") == ["Geheim", "Linde"]
    assert page.table.isVisible()


def test_table_and_map_share_one_selection(page: VacanciesPage, qtbot: QtBot) -> None:
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Home)
    assert page.map.selected_record() == 0
    record = page.model.record_of(2)
    page.map.record_selected.emit(record)
    assert page.table.selected_record() == record
    assert page.panel.accessibleName() == "Linde"


def test_the_card_says_beds_contact_and_what_is_assumed(page: VacanciesPage) -> None:
    page.table.select_record(page.model.record_of(0))
    words = labels(page)
    assert {"000-1111", "000-2222", "plek@voorbeeld.invalid", "Laan 1, 7607 AB Almelo"} <= set(words)
    assert words.count("aangenomen") == 2
    assert words.count("vrij") == 2
    assert "vandaag bevestigd" in words


def test_a_secret_address_is_shown_to_nobody(page: VacanciesPage) -> None:
    page.table.select_record(page.model.record_of(1))
    words = " ".join(labels(page))
    assert "geheim adres" in words
    assert "Weg 3" not in words and "7607" not in words


def test_full_places_show_why(page: VacanciesPage) -> None:
    page.bar.set_values({"full": "on"})
    assert column(page, "name")[-1] == "Vol"
    assert column(page, "free")[-1] == "vol"
    assert column(page, "state")[-1] == "opnamestop"
    page.table.select_record(page.model.record_of(3))
    assert "tot vr 27 nov, naar verwachting: verbouwing" in labels(page)


def test_an_access_worker_sees_no_name_of_a_foster_family(
    path: Path, memory: ForgetfulMemory, qapp: QApplication, qtbot: QtBot
) -> None:
    from db.opening import open_register

    with open_register(path) as register, register.begin(ADMINISTRATOR) as work:
        work.users.save(User(UserId(0), "toegang", "Toegang", Role.ACCESS_WORKER))
        work.commit()
    with desk_on(path, qapp, Actor("toegang", Role.ACCESS_WORKER)) as desk:
        page = open_page(desk, memory, qtbot)
        assert not {"Linde", "Geheim"} & set(column(page, "name"))
        page.bar.set_values({"form": ["foster_care"]})
        page.table.select_record(page.model.record_of(0))
        assert "Pad 9" not in " ".join(labels(page))


def test_rows_are_copied_with_their_headings(page: VacanciesPage, qtbot: QtBot) -> None:
    page.table.select_record(page.model.record_of(0))
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines()[1].startswith("Berk\tgezinshuis\tAlmelo")


def test_a_change_elsewhere_comes_in_by_itself(page: VacanciesPage, desk: Desk, qtbot: QtBot) -> None:
    page.table.select_record(page.model.record_of(2))
    with desk.session.register.begin(MATCHER) as work:
        make_house(work, "Aak", 1)
        work.commit()
    desk.session.changes.tell({"facilities"})
    desk.settle(qtbot)
    assert column(page, "name") == ["Aak", "Berk", "Geheim", "Linde"]
    assert page.panel.accessibleName() == "Linde"
    assert page.table.selected_record() == page.model.record_of(3)


def test_an_empty_register_offers_the_first_step(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    path = tmp_path / "empty.db"
    new_register(path).close()
    with desk_on(path, qapp) as desk:
        page = open_page(desk, ForgetfulMemory(), qtbot)
        with qtbot.waitSignal(page.page_requested) as asked:
            page._empty.action_button.click()
        assert asked.args == ["import", None]


def test_an_unsure_place_says_call_first_and_a_key_makes_it_sure(
    page: VacanciesPage, desk: Desk, qtbot: QtBot
) -> None:
    assert column(page, "said") == ["vandaag · lijst", "nooit · bel eerst", "6 dagen · lijst"]
    place = page.model.index(1, [one.key for one in page.model.columns()].index("said"))
    assert "37 op 100" in place.data(Qt.ItemDataRole.ToolTipRole)
    page.table.select_record(page.model.record_of(1))
    (chance,) = page.panel.findChildren(ExplainedMark)
    assert chance.text() == "bel eerst: 37 op 100"
    assert "telt als een bericht van 60 dagen oud" in chance.explanation()
    qtbot.keyClick(page.table, "u")
    desk.settle(qtbot)
    assert column(page, "said")[1] == "vandaag · telefoon"
    assert page.panel.findChildren(ExplainedMark)[-1].text() == "91 op 100 zeker"
    desk.session.undo.undo_last()
    desk.settle(qtbot)
    assert column(page, "said")[1] == "nooit · bel eerst"


def test_turned_out_to_be_taken_takes_the_place_away(page: VacanciesPage, desk: Desk, qtbot: QtBot) -> None:
    page.table.select_record(page.model.record_of(0))
    qtbot.mouseClick(page.panel.taken, Qt.MouseButton.LeftButton)
    desk.settle(qtbot)
    assert column(page, "free")[0] == "1 · nu"
    qtbot.keyClick(page.table, "t")
    desk.settle(qtbot)
    assert column(page, "name") == ["Geheim", "Linde"]
    desk.session.undo.undo_last()
    desk.settle(qtbot)
    assert column(page, "name") == ["Berk", "Geheim", "Linde"]


def test_a_place_that_is_not_free_today_cannot_turn_out_taken(
    page: VacanciesPage, desk: Desk, qtbot: QtBot
) -> None:
    told: list[str] = []
    page.notice_requested.connect(lambda words, _: told.append(words))
    page.table.select_record(page.model.record_of(2))
    assert not page.panel.taken.isEnabled()
    qtbot.keyClick(page.table, "t")
    desk.settle(qtbot)
    assert told == ["Hier staat vandaag geen plek vrij."]
    assert column(page, "free")[2] == "1 · di 1 dec, verwacht"
