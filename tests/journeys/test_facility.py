"""One facility, with the phone in hand: who to call, what is assumed, what changes, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.dialogs.undo_refused import UndoRefusedDialog
from app.main_window import MainWindow
from app.pages.facility import FacilityView
from app.pages.facility_forms import StopForm
from app.pages.request_conflict import ConflictCard
from app.pages.vacancies import VacanciesPage
from app.presenters.facility import FacilityPresenter
from app.presenters.vacancies import VacanciesPresenter
from app.startup import connect_undo
from app.widgets.memory import ForgetfulMemory
from app.widgets.page import Page, PageEntry
from matching.entities.administration import Actor, User
from matching.entities.codes import Assumption, Role, Source
from matching.entities.facilities import Contact, Contract, Facility, LegalCheck, VacancyConfirmation
from matching.entities.identifiers import ContractId, FacilityId, ProviderId, UserId
from tests.support.databases import ADMINISTRATOR, MATCHER, NOW, new_register
from tests.support.desks import DAY, Desk, desk_on
from tests.support.small_registers import make_house

PHONE = Contact("Iemand", "000-1111 (werkdagen)", "000-2222", "plek@voorbeeld.invalid")
ACCESS = Actor("toegang", Role.ACCESS_WORKER, "")


class Host(Page):
    """Shows what it is asked for, as Aanbieders does."""

    def __init__(self, view: FacilityView) -> None:
        super().__init__("providers", "Aanbieders", "house")
        self.view = view
        self.content.addWidget(view)
        view.notice_requested.connect(self.notice_requested)
        view.page_requested.connect(self.page_requested)

    def on_shown(self, subject: object = None) -> None:
        if isinstance(subject, tuple):
            kind, number = subject
            (self.view.show_facility if kind == "facility" else self.view.start_new)(number)

    def focus_target(self) -> QWidget:
        return self.view.focus_target()


@dataclass
class Office:
    """The window with Aanbieders and Vrije plekken; what was handed to the system is kept."""

    desk: Desk
    window: MainWindow
    view: FacilityView
    house: FacilityId
    foster: FacilityId
    provider: ProviderId
    settle: Callable[[], None]
    opened: list[str] = field(default_factory=list)

    def show(self, facility: int) -> None:
        self.window.show_page("providers", ("facility", facility))
        self.settle()

    def stored(self) -> Facility:
        with self.desk.session.register.read(MATCHER) as work:
            return work.facilities.get(self.house)

    def words(self, part: QWidget | None = None) -> list[str]:
        labels = (part or self.view).findChildren(QLabel)
        return [one.text() for one in labels if one.text() and one.isVisible()]

    def press(self, name: str, part: QWidget | None = None) -> None:
        """Click the button that is called so."""
        buttons = [*(part or self.view).findChildren(QPushButton), *(part or self.view).findChildren(QToolButton)]
        (found,) = [one for one in buttons if name in (one.accessibleName(), one.text()) and one.isVisible()]
        found.click()
        self.settle()

    def write(self, label: str, words: str) -> None:
        """Type in a field of what is in front."""
        (line,) = [
            one
            for one in (*self.view.findChildren(QLineEdit), *self.view.findChildren(QPlainTextEdit))
            if one.accessibleName() == label and one.isVisible()
        ]
        line.setText(words) if isinstance(line, QLineEdit) else line.setPlainText(words)


@dataclass(frozen=True)
class Made:
    """The register on disk."""

    path: Path
    house: FacilityId
    foster: FacilityId
    provider: ProviderId


@pytest.fixture
def made(tmp_path: Path) -> Made:
    path = tmp_path / "register.db"
    with new_register(path) as register, register.begin(ADMINISTRATOR) as work:
        berk = make_house(
            work, "Berk 7", 2, place="Almelo", postcode="7607 AB", offers={"trauma": 2}, contact=PHONE, age_min=4,
            assumptions=frozenset({Assumption.GENDER, Assumption.LEVELS, Assumption.SCREENING}), age_max=12,
        )  # fmt: skip
        foster = make_house(work, "Pleeggezin Q", 1, care_form="foster_care", street="Geheimpad 3")
        contract = Contract(
            ContractId(0), berk.provider.id, frozenset({"*"}), date(2025, 1, 1), price_per_day=18750
        )
        work.contracts.save(replace(contract, ends=date(2027, 1, 1), other_regions_share=15))
        work.legal_checks.save(LegalCheck(0, berk.facility.id, "fire_safety", None, DAY - timedelta(days=3)))
        said = DAY - timedelta(days=9)
        work.confirmations.save(VacancyConfirmation(0, berk.facility.id, said, Source.LIST, NOW, free_beds=2))
        work.users.save(User(UserId(0), ACCESS.login, "T", ACCESS.role))
        work.commit()
    return Made(path, berk.facility.id, foster.facility.id, berk.provider.id)


def office_on(made: Made, qapp: QApplication, qtbot: QtBot, actor: Actor) -> Iterator[Office]:
    with desk_on(made.path, qapp, actor) as desk:
        session, memory, opened = desk.session, ForgetfulMemory(), list[str]()
        view = FacilityView(FacilityPresenter(session), memory, opened.append)
        free = PageEntry(
            "vacancies",
            "Vrije plekken",
            "bed-single",
            lambda: VacanciesPage(VacanciesPresenter(session), desk.ground, memory),
        )
        window = MainWindow([Host(view), free], memory)
        qtbot.addWidget(window)
        connect_undo(window, session.undo)
        with qtbot.waitExposed(window):
            window.show()

        def settle() -> None:
            desk.settle(qtbot)

        settle()
        yield Office(desk, window, view, made.house, made.foster, made.provider, settle, opened)
        settle()


@pytest.fixture
def office(made: Made, qapp: QApplication, qtbot: QtBot) -> Iterator[Office]:
    for one in office_on(made, qapp, qtbot, MATCHER):
        one.show(one.house)
        yield one


def test_who_to_call_and_what_holds(office: Office) -> None:
    words = office.words()
    assert {"Berk 7", "gezinshuis in Almelo, Aanbieder van Berk 7", "4–12 jaar", "trauma 2"} <= set(words)
    assert {"9 dagen geleden bevestigd", "vr 13 nov, lijst van de aanbieder: 2 vrij"} <= set(words)
    assert {"verlopen, gold t/m do 19 nov", "loopt t/m do 31 dec", "€ 187,50", "15 % van de plekken"} <= set(words)
    assert "aangenomen: geslacht, niveau, VOG" in words
    office.press("Bel: 000-1111 (werkdagen)")
    office.press("Bel: 000-2222")
    office.press("Mail: plek@voorbeeld.invalid")
    assert office.opened == ["tel:0001111", "tel:0002222", "mailto:plek@voorbeeld.invalid"]
    office.press("Kopieer 000-2222")
    assert QGuiApplication.clipboard().text() == "000-2222"


def test_the_providers_number_where_the_house_has_none(office: Office) -> None:
    with office.desk.session.register.begin(MATCHER) as work:
        provider = work.providers.get(work.facilities.get(office.foster).provider)
        work.providers.save(replace(provider, contact=Contact(phone="000-7777")))
        work.commit()
    office.show(office.foster)
    assert "Van de aanbieder: de voorziening heeft geen eigen gegevens." in office.words()
    office.press("Bel: 000-7777")
    assert office.opened == ["tel:0007777"]


def test_an_assumption_is_right_in_one_click_and_back_with_ctrl_z(office: Office, qtbot: QtBot) -> None:
    right = next(
        one
        for one in office.view.findChildren(QPushButton)
        if one.accessibleName() == "Geslacht klopt zoals het er staat"
    )
    right.setFocus()
    qtbot.keyClick(right, Qt.Key.Key_Space)
    office.settle()
    focused = QApplication.focusWidget()
    assert focused is not None and focused.accessibleName() == "Aanbod klopt zoals het er staat"
    assert Assumption.GENDER not in office.stored().assumptions
    assert "aangenomen: niveau, VOG" in office.words()
    assert office.window.toast.words() == "Geslacht bij Berk 7 klopt"
    qtbot.keyClick(office.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    office.settle()
    assert Assumption.GENDER in office.stored().assumptions
    assert "aangenomen: geslacht, niveau, VOG" in office.words()


def test_ages_are_changed_and_the_history_tells_it(office: Office, qtbot: QtBot) -> None:
    office.press("Voor wie: Wijzig")
    office.write("Leeftijd t/m", "3")
    assert "De hoogste leeftijd ligt onder de laagste (4)." in office.words(office.view.sheet.editor)
    qtbot.keyClick(office.view.sheet.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    office.settle()
    assert office.stored().age_max == 12
    office.write("Leeftijd t/m", "15")
    qtbot.keyClick(office.view.sheet.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    office.settle()
    assert (office.stored().age_min, office.stored().age_max) == (4, 15)
    assert office.view.sheet.panel() is None
    story = office.words(office.view.sheet.history)
    assert {"Berk 7 gewijzigd", "leeftijd t/m: 15, was 12"} <= set(story)
    office.press("Maak ongedaan: Berk 7 gewijzigd")
    assert office.stored().age_max == 12
    assert "ongedaan gemaakt" in office.words(office.view.sheet.history)


def test_filling_in_the_level_ends_the_assumption(office: Office) -> None:
    office.press("Contact: Wijzig")
    office.write("Telefoon", "000-4444")
    office.press("Bewaar")
    assert (office.stored().contact.phone, office.stored().contact.person) == ("000-4444", "Iemand")
    assert Assumption.LEVELS in office.stored().assumptions
    office.press("Wijzig: Verklaringen omtrent het gedrag")
    office.write("Geldig t/m", "1-12-26")
    office.press("Bewaar")
    assert office.stored().screening_valid_until == date(2026, 12, 1)
    assert office.stored().assumptions == {Assumption.GENDER, Assumption.LEVELS}
    assert "geldig t/m di 1 dec, nog 9 dagen" in office.words()


def test_an_unknown_postcode_is_not_saved(office: Office) -> None:
    office.press("Adres: Wijzig")
    office.write("Postcode", "0000 XX")
    office.press("Bewaar")
    assert office.stored().postcode == "7607 AB"
    office.write("Postcode", "7605cd")
    office.press("Bewaar")
    assert office.stored().postcode == "7605 CD"


def test_a_stop_with_reason_and_end_is_set_changed_and_lifted(office: Office) -> None:
    office.press("Opnamestop: Stel in")
    office.press("Bewaar")
    assert "Schrijf op waarom." in office.words(office.view.sheet.forms)
    office.write("Reden", "ziekte in huis")
    office.write("Verwacht einde", "6-12-2026")
    office.press("Bewaar")
    assert "opnamestop sinds zo 22 nov, naar verwachting tot zo 6 dec" in office.words(office.view.sheet.head)
    assert "ziekte in huis" in office.words(office.view.sheet.stop)
    office.press("Wijzig", office.view.sheet.stop)
    form = office.view.sheet.forms.form
    assert isinstance(form, StopForm)
    office.write("Verwacht einde", "")
    office.press("Bewaar")
    assert "opnamestop sinds zo 22 nov, einde niet bekend" in office.words(office.view.sheet.head)
    office.press("Hef op")
    assert "Geen: er kunnen kinderen komen." in office.words(office.view.sheet.stop)
    assert "Opnamestop bij Berk 7 opgeheven" in office.words(office.view.sheet.history)


def test_somebody_else_changes_the_stop_while_i_do(office: Office) -> None:
    office.press("Opnamestop: Stel in")
    office.write("Reden", "ziekte")
    office.press("Bewaar")
    office.press("Wijzig", office.view.sheet.stop)
    with office.desk.session.register.begin(MATCHER) as work:
        (stop,) = work.admission_stops.of_facility(office.house)
        work.admission_stops.save(replace(stop, reason="van hen", ends=date(2026, 12, 24)))
        work.commit()
    office.write("Reden", "van mij")
    office.press("Bewaar")
    shown = office.words(office.view.sheet.forms)
    assert "In het register staat nu: van hen, vanaf 22-11-2026, einde 24-12-2026." in shown
    with office.desk.session.register.read(MATCHER) as work:
        assert [one.reason for one in work.admission_stops.of_facility(office.house)] == ["van hen"]
    office.press("Bewaar")
    with office.desk.session.register.read(MATCHER) as work:
        assert [(one.reason, one.ends) for one in work.admission_stops.of_facility(office.house)] == [
            ("van mij", None)
        ]


def test_somebody_else_saves_while_i_write(office: Office) -> None:
    office.press("Voor wie: Wijzig")
    office.write("Leeftijd t/m", "14")
    with office.desk.session.register.begin(MATCHER) as work:
        work.facilities.save(replace(work.facilities.get(office.house), note="van hen", age_max=9))
        work.commit()
    office.press("Bewaar")
    (card,) = office.view.sheet.editor.findChildren(ConflictCard)
    assert {"Leeftijd t/m", "14", "9", "Opmerking", "(niet gewijzigd)", "van hen"} <= set(office.words(card))
    assert office.stored().age_max == 9
    card.mine.click()
    office.settle()
    assert (office.stored().age_max, office.stored().note) == (14, "van hen")
    assert office.view.sheet.panel() is None


def test_what_stands_in_the_register_can_be_taken_over(office: Office) -> None:
    office.press("Voor wie: Wijzig")
    office.write("Leeftijd t/m", "14")
    with office.desk.session.register.begin(MATCHER) as work:
        work.facilities.save(replace(work.facilities.get(office.house), age_max=9))
        work.commit()
    office.press("Bewaar")
    (card,) = office.view.sheet.editor.findChildren(ConflictCard)
    card.theirs.click()
    office.settle()
    assert office.stored().age_max == 9
    assert not office.view.unsaved()
    assert "4–9 jaar" in office.words(office.view.sheet.profile)


def test_a_refused_undo_shows_both_versions(office: Office, qtbot: QtBot) -> None:
    office.press("Opmerking: Wijzig")
    office.write("Opmerking", "van mij")
    office.press("Bewaar")
    with office.desk.session.register.begin(MATCHER) as work:
        work.facilities.save(replace(work.facilities.get(office.house), note="van een ander"))
        work.commit()
    with qtbot.waitSignal(office.desk.session.undo.refused, timeout=10_000):
        office.press("Maak ongedaan: Berk 7 gewijzigd")
        office.settle()
    (dialog,) = office.window.findChildren(UndoRefusedDialog)
    assert {"van mij", "van een ander"} <= {one.text() for one in dialog.findChildren(QLabel)}
    assert office.stored().note == "van een ander"
    dialog.accept()


def test_unchanged_under_one_key(office: Office, qtbot: QtBot) -> None:
    qtbot.keyClick(office.view.sheet.head.back, Qt.Key.Key_U)
    office.settle()
    assert "vandaag bevestigd" in office.words(office.view.sheet.head)
    with office.desk.session.register.read(MATCHER) as work:
        newest = work.confirmations.of_facility(office.house)[0]
    assert (newest.confirmed_on, newest.source, newest.free_beds) == (DAY, Source.PHONE, 2)


def test_escape_closes_the_panel_then_goes_back(office: Office, qtbot: QtBot) -> None:
    office.press("Contact: Wijzig")
    office.write("Telefoon", "000-9999")
    qtbot.keyClick(office.view.sheet.editor, Qt.Key.Key_Escape)
    assert office.view.sheet.panel() is office.view.sheet.editor
    assert office.window.toast.words().startswith("Dit is nog niet bewaard.")
    qtbot.keyClick(office.view.sheet.editor, Qt.Key.Key_Escape)
    assert office.view.sheet.panel() is None
    assert (office.view.unsaved(), office.stored().contact.phone) == ("", "000-1111 (werkdagen)")
    with qtbot.waitSignal(office.view.closed):
        qtbot.keyClick(office.view.sheet.head.back, Qt.Key.Key_Escape)


def test_a_facility_without_a_spreadsheet_is_free_at_once(office: Office, qtbot: QtBot) -> None:
    office.window.show_page("providers", ("new_facility", office.provider))
    office.settle()
    assert "Nieuwe voorziening van Aanbieder van Berk 7" in office.words()
    qtbot.keyClick(office.view.form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert {"Geef de voorziening een naam.", "Vul in hoeveel plekken er zijn."} <= set(office.words())
    for label, words in (
        ("Naam", "Els 12"), ("Gemeente", "Enschede"), ("Plekken", "3"), ("Leeftijd vanaf", "0"),
        ("Leeftijd t/m", "7"), ("Waarvan nu vrij", "2"),
    ):  # fmt: skip
        office.write(label, words)
    office.view.form.parts.fields.bindings["care_form"].field.control.setCurrentIndex(4)  # type: ignore[attr-defined]
    office.press("Bewaar de voorziening")
    words = office.words()
    assert {"Els 12", "0–7 jaar", "aangenomen: geslacht, VOG, bewoners, postcode"} <= set(words)
    assert "Nieuwe voorziening Els 12 met 3 plekken" in office.words(office.view.sheet.history)
    office.window.show_page("vacancies")
    office.settle()
    page = office.window.current_page()
    assert isinstance(page, VacanciesPage)
    table = page.model
    rows = {
        str(table.index(row, 0).data()): [str(table.index(row, at).data()) for at in range(table.columnCount())]
        for row in range(table.rowCount())
    }
    assert set(rows) == {"Berk 7", "Els 12", "Pleeggezin Q"}
    assert "2 · nu" in rows["Els 12"] and "gezinshuis" in rows["Els 12"]


def test_a_new_facility_is_taken_back_as_long_as_nothing_happened_in_it(office: Office, qtbot: QtBot) -> None:
    with office.desk.session.register.read(MATCHER) as work:
        before = len(work.facilities.all()), len(work.beds.all())
    office.window.show_page("providers", ("new_facility", office.provider))
    office.settle()
    for label, words in (
        ("Naam", "Els 12"), ("Gemeente", "Almelo"), ("Plekken", "5"), ("Leeftijd vanaf", "1"),
        ("Leeftijd t/m", "9"),
    ):  # fmt: skip
        office.write(label, words)
    office.view.form.parts.fields.bindings["care_form"].field.control.setCurrentIndex(6)  # type: ignore[attr-defined]
    office.press("Bewaar de voorziening")
    assert "nooit bevestigd" in office.words(office.view.sheet.head)
    office.window.show_page("providers", ("new_facility", office.provider))
    office.settle()
    for label, words in (
        ("Naam", "els 12"), ("Gemeente", "Almelo"), ("Plekken", "1"), ("Leeftijd vanaf", "0"),
        ("Leeftijd t/m", "3"),
    ):  # fmt: skip
        office.write(label, words)
    office.view.form.parts.fields.bindings["care_form"].field.control.setCurrentIndex(6)  # type: ignore[attr-defined]
    office.press("Bewaar de voorziening")
    assert "Deze aanbieder heeft al een voorziening met deze naam in deze gemeente." in office.words()
    office.press("Gooi weg")
    with office.desk.session.register.read(MATCHER) as work:
        (made,) = work.facilities.by_name(office.provider, "Els 12")
    office.show(made.id)
    qtbot.keyClick(office.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    office.settle()
    assert "Deze voorziening is er niet (meer)" in office.words()
    with office.desk.session.register.read(MATCHER) as work:
        assert (len(work.facilities.all()), len(work.beds.all())) == before


def test_a_new_facility_is_not_lost_by_going_elsewhere(office: Office) -> None:
    office.window.show_page("providers", ("new_facility", office.provider))
    office.settle()
    office.write("Naam", "Els 12")
    assert office.view.unsaved() == "Er staat een nieuwe voorziening open."
    office.show(office.house)
    assert "Nieuwe voorziening van Aanbieder van Berk 7" in office.words()
    office.press("Gooi weg")
    assert office.view.unsaved() == ""
    office.show(office.house)
    assert "Berk 7" in office.words()


def test_beds_are_added_and_the_form_of_a_bed_opens_where_the_others_do(office: Office) -> None:
    office.press("Plekken: Plekken erbij")
    office.write("Hoeveel plekken", "0")
    office.press("Bewaar")
    assert "Vul een aantal in van 1 tot en met 50." in office.words(office.view.sheet.forms)
    office.write("Hoeveel plekken", "2")
    office.press("Bewaar")
    assert "4 plekken" in office.words(office.view.sheet.beds)
    panel = office.view.sheet.beds.panel
    assert panel.model.rowCount() == 4
    panel.table.select_record(1)
    panel.do("close")
    assert office.view.sheet.panel() is panel.form
    panel.form.close_panel()
    assert office.view.sheet.panel() is None


def test_a_legal_check_is_renewed(office: Office) -> None:
    office.press("Wijzig: Brandveiligheid")
    office.write("Geldig t/m", "1-6-2028")
    office.press("Bewaar")
    assert "geldig t/m do 1 jun 2028" in office.words(office.view.sheet.checks)
    office.press("Wijzig: Brandveiligheid")
    office.press("Verwijder deze controle")
    assert "Brandveiligheid" not in office.words(office.view.sheet.checks)


def test_a_facility_that_is_gone_says_so(office: Office) -> None:
    office.show(999)
    assert "Deze voorziening is er niet (meer)" in office.words()


def test_an_access_worker_sees_no_foster_family(made: Made, qapp: QApplication, qtbot: QtBot) -> None:
    for office in office_on(made, qapp, qtbot, ACCESS):
        office.show(office.foster)
        shown = " ".join(office.words()).replace("Aanbieder van Pleeggezin Q", "")
        assert "pleegzorg (voltijd)" in shown
        assert "Pleeggezin" not in shown and "Geheimpad" not in shown
        changing = [one for one in office.view.findChildren(QPushButton) if one.text().strip() == "Wijzig"]
        assert changing and not [one for one in changing if one.isVisible()]
        assert not office.view.sheet.history.isVisible()
        assert not office.view.sheet.contracts.isVisible() and not office.view.sheet.checks.isVisible()
