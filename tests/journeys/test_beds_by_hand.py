"""A matcher on the phone: what is known of every bed, and writing down what was said, with keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.pages.beds_panel import BedsPanel
from app.presenters.bed_views import KEYS
from app.presenters.beds import BedsPresenter
from app.widgets.date_field import DateField
from app.widgets.page import Page
from db.opening import open_register
from matching.entities.administration import Actor, User
from matching.entities.children import Child, Occupancy, Request
from matching.entities.codes import KeptKind, OccupancyKind, RequestState, Role, Source
from matching.entities.facilities import VacancyConfirmation
from matching.entities.identifiers import FacilityId, UserId
from tests.support.databases import ADMINISTRATOR, MATCHER, new_register
from tests.support.desks import DAY, Desk, desk_on
from tests.support.small_registers import ENSCHEDE, make_child, make_house, make_request, occupancy

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups without a real screen

LISTED = DAY - timedelta(days=13)
SOON = DAY + timedelta(days=8)


class Phone:
    """The panel with somebody at the keyboard."""

    def __init__(self, desk: Desk, qtbot: QtBot, facility: int) -> None:
        self.desk, self._qtbot = desk, qtbot
        self.presenter = BedsPresenter(desk.session)
        self.panel = BedsPanel(self.presenter)
        self.notices: list[str] = []
        self.done: list[str] = []
        self.panel.notice_requested.connect(lambda words, _: self.notices.append(words))
        desk.session.undo.act_done.connect(self.done.append)
        self.page = Page("beds", "Plekken", "bed-single")
        self.page.content.addWidget(self.panel)
        qtbot.addWidget(self.page)
        self.page.resize(1260, 700)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.panel.show_facility(facility)
        self.settle()
        self.panel.table.setFocus()

    def settle(self) -> None:
        self.desk.settle(self._qtbot)

    def rows(self) -> list[tuple[str, ...]]:
        model = self.panel.model
        return [tuple(str(model.index(row, at).data()) for at in range(3)) for row in range(model.rowCount())]

    def bed(self, number: int) -> None:
        self.panel.table.select_record(number - 1)

    def key(self, letter: str) -> None:
        self._qtbot.keyClick(self.panel.table, letter.lower())
        self.settle()

    def control(self, name: str) -> QWidget:
        return self.panel.form.fields.bindings[name].field.control

    def write(self, name: str, words: str) -> None:
        control = self.control(name)
        assert control.isVisible()
        line = control if isinstance(control, QLineEdit) else control.findChild(QLineEdit)
        if isinstance(control, DateField) or line is not None:
            assert line is not None
            line.selectAll()
            self._qtbot.keyClicks(line, words)
        else:
            self._qtbot.keyClicks(control, words)

    def choose(self, name: str, words: str) -> None:
        control = self.control(name)
        assert isinstance(control, QComboBox) and control.isVisible()
        control.setCurrentIndex(control.findText(words))

    def look_for(self, number: str) -> None:
        line = self.panel.form.chooser.line
        line.selectAll()
        self._qtbot.keyClicks(line, number)
        self.settle()

    def save(self) -> None:
        form = self.panel.form
        self._qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible() and widget.isEnabled()
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def words(self, widget: QWidget) -> str:
        return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())

    def on_bed(self, number: int) -> list[Occupancy]:
        with self.desk.session.register.read(MATCHER) as work:
            (house,) = (one for one in work.facilities.all() if one.name == "Testhuis Noord")
            return list(work.occupancies.of_bed(work.beds.of_facility(house.id)[number - 1].id))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Free; occupied by nobody knows whom; a child, then a hold; a kept home. And another house."""
    path = tmp_path / "register.db"
    with new_register(path) as register, register.begin(MATCHER) as work:
        made = make_house(work, "Testhuis Noord", beds=4)
        other = make_house(work, "Testhuis Zuid", beds=2)
        one, two, three, four = (make_child(work, birth_date=date(2010 + at, 3, 1)) for at in range(4))
        free, unknown, lived, kept = made.beds
        del free
        stays = (
            occupancy(
                unknown,
                OccupancyKind.OCCUPIED_UNKNOWN,
                LISTED,
                expected_end=SOON,
                source=Source.LIST,
                stated_on=LISTED,
            ),
            occupancy(
                lived,
                OccupancyKind.LIVES,
                date(2026, 3, 1),
                SOON,
                child=one.id,
                source=Source.PLACEMENT,
                stated_on=LISTED,
            ),
            occupancy(lived, OccupancyKind.HELD, SOON, child=two.id, expires_on=SOON + timedelta(days=4)),
            occupancy(
                kept, OccupancyKind.KEPT, LISTED, child=three.id, kept_kind=KeptKind.KEPT_HOME, review_on=SOON
            ),
            occupancy(other.beds[0], OccupancyKind.LIVES, date(2025, 5, 5), child=four.id),
        )
        for stay in stays:
            work.occupancies.save(stay)
        make_request(work, four)
        work.confirmations.save(VacancyConfirmation(0, made.facility.id, LISTED, Source.LIST, work.moment, "", 1))
        work.commit()
    return path


@pytest.fixture
def phone(path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Phone]:
    with desk_on(path, qapp) as desk:
        phone = Phone(desk, qtbot, 1)
        yield phone
        phone.settle()


def child(phone: Phone, number: str) -> Child:
    with phone.desk.session.register.read(MATCHER) as work:
        found = work.children.by_case_number(number)
    assert found is not None
    return found


def request_of(phone: Phone, number: str) -> Request:
    with phone.desk.session.register.read(MATCHER) as work:
        return work.requests.of_child(child(phone, number).id)[0]


def test_every_bed_says_who_until_when_and_by_whose_word(phone: Phone) -> None:
    assert phone.rows() == [
        ("1", "vrij", "lijst, 13 dagen"),
        ("2", "bezet, bewoner onbekend · verwacht tot ma 30 nov", "lijst, 13 dagen"),
        (
            "3",
            "K-2026-0001, 16 jaar · tot ma 30 nov · dan gereserveerd voor K-2026-0002",
            "plaatsing sinds zo 1 mrt",
        ),
        ("4", "woonplek aangehouden voor K-2026-0003", "niemand heeft iets gezegd"),
    ]
    assert phone.panel.chance.text() == "74 op 100 zeker"
    assert "= 90,0 %" in phone.panel.chance.explanation() and "13 dagen oud" in phone.panel.chance.explanation()


def test_the_letters_of_the_actions_differ() -> None:
    assert len(set(KEYS.values())) == len(KEYS)


def test_unchanged_is_one_key(phone: Phone) -> None:
    phone.key("U")
    assert phone.rows()[0][2] == "telefoon, vandaag"
    assert phone.panel.chance.text() == "91 op 100 zeker"
    assert phone.done == ["Plekken van Testhuis Noord bevestigd: ongewijzigd"]
    phone.desk.session.undo.undo_last()
    phone.settle()
    assert phone.rows()[0][2] == "lijst, 13 dagen"


def test_turned_out_to_be_taken_is_one_key_and_undone_by_one(phone: Phone) -> None:
    phone.bed(1)
    phone.key("T")
    assert phone.rows()[0][1:] == ("bezet, bewoner onbekend", "telefoon, vandaag")
    assert phone.panel.chance.isHidden()
    (taken,) = phone.on_bed(1)
    assert (taken.kind, taken.source) == (OccupancyKind.OCCUPIED_UNKNOWN, Source.PHONE)
    phone.desk.session.undo.undo_last()
    phone.settle()
    assert phone.rows()[0][1] == "vrij" and phone.on_bed(1) == []


def test_call_first_after_a_bad_record(phone: Phone) -> None:
    with phone.desk.session.register.begin(MATCHER) as work:
        for _ in range(3):
            work.confirmations.save(
                VacancyConfirmation(
                    0, FacilityId(1), LISTED, Source.PHONE, work.moment, "", 1, turned_out_taken=True
                )
            )
        work.commit()
    phone.presenter.refresh()
    phone.settle()
    assert phone.panel.chance.text() == "bel eerst: 35 op 100"
    assert "0 keer klopte het, 3 keer bleek een plek bezet" in phone.panel.chance.explanation()
    assert "9 / 13 = 69,2 %" in phone.panel.chance.explanation()


def test_a_placement_made_elsewhere_moves_the_child_and_ends_its_request(phone: Phone) -> None:
    phone.click(phone.panel.place)
    phone.look_for("0004")
    (match,) = phone.panel.form.chooser.matches
    phone.click(match)
    assert "woont in Testhuis Zuid" in phone.words(phone.panel.form.chooser)
    phone.write("starts", "20-11-2026")
    phone.save()
    assert phone.panel.form.fields.bindings["earlier_reason"].field.problem()
    phone.choose("earlier_reason", "gepland doorgestroomd")
    bed = phone.control("bed")
    assert isinstance(bed, QComboBox) and bed.currentText() == "Voorstel: plek 1, vrij"
    phone.save()
    (lives,) = phone.on_bed(1)
    assert (lives.kind, lives.child, lives.starts) == (
        OccupancyKind.LIVES,
        child(phone, "K-2026-0004").id,
        date(2026, 11, 20),
    )
    assert request_of(phone, "K-2026-0004").state is RequestState.PLACED
    assert phone.rows()[0][1].startswith("K-2026-0004")
    assert phone.done == ["Plaatsing van K-2026-0004 bij Testhuis Noord vastgelegd"]
    phone.desk.session.undo.undo_last()
    phone.settle()
    assert phone.on_bed(1) == []
    assert request_of(phone, "K-2026-0004").state is RequestState.OPEN


def test_a_new_child_that_looks_like_a_known_one_is_asked_about(phone: Phone) -> None:
    phone.bed(1)
    phone.key("P")
    phone.click(phone.panel.form.chooser.new)
    phone.write("birth_date", "1-3-2012")
    phone.write("responsible_municipality", "Almelo")
    phone.settle()
    card = phone.panel.form.chooser.duplicates
    assert card.isVisible() and "K-2026-0003" in phone.words(card)
    phone.write("origin_municipality", "Enschede")
    phone.settle()
    phone.save()
    assert phone.on_bed(1) == []
    assert phone.panel.form.chooser.problem.text() == "Kies eerst of dit hetzelfde kind is."
    phone.click(card.other)
    phone.save()
    (lives,) = phone.on_bed(1)
    fresh = child(phone, "K-2026-0005")
    assert (lives.child, fresh.birth_date) == (fresh.id, date(2012, 3, 1))
    assert (fresh.responsible.municipality, fresh.origin_municipality) == ("GM0141", "GM0153")


def test_the_same_child_is_taken_instead_of_made_twice(phone: Phone) -> None:
    phone.bed(1)
    phone.key("P")
    phone.click(phone.panel.form.chooser.new)
    phone.write("birth_date", "1-3-2012")
    phone.write("responsible_municipality", "Almelo")
    phone.settle()
    (same,) = phone.panel.form.chooser.duplicates.same
    phone.click(same)
    phone.save()
    (lives,) = phone.on_bed(1)
    assert lives.child == child(phone, "K-2026-0003").id
    with phone.desk.session.register.read(MATCHER) as work:
        assert len(work.children.all()) == 4


def test_what_is_in_the_way_is_named(phone: Phone) -> None:
    with phone.desk.session.register.begin(MATCHER) as work:
        house = work.facilities.get(1)
        late = occupancy(work.beds.of_facility(house.id)[0], OccupancyKind.CLOSED, SOON)
        phone.bed(1)
        work.occupancies.save(late)
        work.commit()
    phone.key("P")
    phone.look_for("0002")
    phone.click(phone.panel.form.chooser.matches[0])
    phone.write("starts", "23-11-2026")
    bed = phone.control("bed")
    assert isinstance(bed, QComboBox)
    offered = [bed.itemText(at) for at in range(bed.count())]
    assert offered[0] == "Voorstel: plek 1, vrij"
    phone.save()
    problem = phone.panel.form.problem()
    assert problem is not None
    said = phone.words(problem)
    assert "Testhuis Noord, plek 1: gesloten, vanaf ma 30 nov." in said
    assert phone.panel.form.isVisible() and len(phone.on_bed(1)) == 1


def test_what_somebody_else_changed_meanwhile_is_shown_first(phone: Phone) -> None:
    phone.bed(3)
    phone.key("E")
    phone.write("ends", "22-11-2026")
    phone.choose("reason", "terug naar huis")
    with phone.desk.session.register.begin(MATCHER) as work:
        lives = phone.on_bed(3)[0]
        work.occupancies.save(replace(lives, ends=DAY + timedelta(days=5)))
        work.commit()
    phone.save()
    problem = phone.panel.form.problem()
    assert problem is not None
    said = phone.words(problem)
    assert "daar woont K-2026-0001, van zo 1 mrt tot vr 27 nov" in said and "leg het opnieuw vast" in said
    assert phone.on_bed(3)[0].ends == DAY + timedelta(days=5)
    phone.save()
    assert phone.on_bed(3)[0].ends == DAY and phone.panel.form.isHidden()


def test_two_corrections_of_one_child_meet(phone: Phone) -> None:
    phone.bed(3)
    phone.key("G")
    phone.write("birth_date", "2-3-2010")
    phone.write("why", "typefout")
    with phone.desk.session.register.begin(MATCHER) as work:
        one = child(phone, "K-2026-0001")
        work.children.save(replace(one, origin_municipality=ENSCHEDE))
        work.commit()
    phone.save()
    problem = phone.panel.form.problem()
    assert problem is not None and "Gemeente van herkomst is nu: Enschede" in phone.words(problem)
    assert child(phone, "K-2026-0001").birth_date == date(2010, 3, 1)
    phone.write("origin_municipality", "Enschede")
    phone.save()
    mended = child(phone, "K-2026-0001")
    assert (mended.birth_date, mended.origin_municipality) == (date(2010, 3, 2), ENSCHEDE)


def test_a_placement_ends_with_a_reason(phone: Phone) -> None:
    phone.bed(3)
    phone.key("E")
    phone.save()
    assert phone.panel.form.fields.bindings["ends"].field.problem() == "Vul een dag in."
    phone.write("ends", "22-11-2026")
    phone.choose("reason", "terug naar huis")
    phone.save()
    ended, held = phone.on_bed(3)
    assert (ended.ends, ended.end_reason, held.kind) == (DAY, "returned_home", OccupancyKind.HELD)
    assert phone.rows()[2][1] == "vrij tot ma 30 nov · dan gereserveerd voor K-2026-0002"


def test_a_wrong_child_is_put_right_with_why(phone: Phone) -> None:
    phone.bed(3)
    phone.key("K")
    phone.look_for("0002")
    phone.click(phone.panel.form.chooser.matches[0])
    phone.save()
    assert phone.panel.form.fields.bindings["why"].field.problem()
    phone.write("why", "nummers verwisseld")
    phone.save()
    assert phone.on_bed(3)[0].child == child(phone, "K-2026-0002").id
    assert phone.done == ["Bij Testhuis Noord woont K-2026-0002, niet K-2026-0001: nummers verwisseld"]


def test_a_childs_data_are_put_right(phone: Phone) -> None:
    phone.bed(3)
    phone.key("G")
    phone.write("birth_date", "2-3-2010")
    phone.write("why", "typefout")
    phone.save()
    assert child(phone, "K-2026-0001").birth_date == date(2010, 3, 2)
    assert phone.done == ["Gegevens van K-2026-0001 gecorrigeerd: typefout"]


def test_occupied_free_closed_and_open_again(phone: Phone) -> None:
    phone.bed(2)
    phone.key("V")
    assert phone.rows()[1][1] == "vrij" and phone.rows()[1][2] == "aanbieder, vandaag"
    phone.key("B")
    phone.write("expected_end", "1-12-2026")
    phone.save()
    assert phone.rows()[1][1] == "bezet, bewoner onbekend · verwacht tot di 1 dec"
    phone.bed(1)
    phone.key("S")
    phone.write("why", "lekkage")
    phone.save()
    assert phone.rows()[0][1] == "gesloten: lekkage"
    phone.key("O")
    phone.save()
    assert phone.rows()[0][1] == "vrij"
    assert len(phone.done) == 4


def test_a_key_that_means_nothing_here_says_so(phone: Phone) -> None:
    phone.bed(3)
    phone.key("T")
    (told,) = phone.notices
    assert told.startswith("Dat kan niet met plek 3: K-2026-0001, 16 jaar · tot ma 30 nov")
    assert phone.done == [] and phone.panel.buttons["end"].isVisible()
    assert not phone.panel.buttons["taken"].isVisible()


def test_escape_forgets_the_form_and_gives_the_table_back(phone: Phone, qtbot: QtBot) -> None:
    phone.bed(1)
    phone.key("P")
    assert phone.panel.form.isVisible()
    qtbot.keyClick(phone.panel.form, Qt.Key.Key_Escape)
    assert phone.panel.form.isHidden() and phone.presenter.draft.form == ""
    assert phone.panel.table.hasFocus()


def test_who_may_not_change_beds_sees_no_way_to(path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    manager = Actor("baas", Role.MANAGER)

    with open_register(path) as register, register.begin(ADMINISTRATOR) as work:
        work.users.save(User(UserId(0), "baas", "De Baas", Role.MANAGER))
        work.commit()
    with desk_on(path, qapp, manager) as desk:
        phone = Phone(desk, qtbot, 1)
        assert phone.rows()[2][1] == "bewoond · tot ma 30 nov · dan gereserveerd"
        phone.bed(1)
        phone.key("T")
        assert phone.rows()[0][1] == "vrij" and phone.done == []
        assert not phone.panel.unchanged.isVisible() and not phone.panel.place.isVisible()


def test_house_of_the_story(path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """The other house has a free bed and a child: another facility, another table."""
    with desk_on(path, qapp) as desk:
        phone = Phone(desk, qtbot, 2)
        assert [one[1].split(" · ")[0] for one in phone.rows()] == ["K-2026-0004, 13 jaar", "vrij"]
