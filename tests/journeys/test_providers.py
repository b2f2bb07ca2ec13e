"""A matcher keeps the providers: a new one, a contract, what it reports, and the way back of each."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date, timedelta
from email import message_from_bytes
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.pages.provider_sheet import CONTRACTS, HISTORY, REPORTS
from app.pages.vacancies import VacanciesPage
from app.presenters.vacancies import VacanciesPresenter
from app.widgets.memory import ForgetfulMemory
from app.workflows.provider_editing import save_provider
from db.opening import open_register
from matching.entities.administration import Actor, User
from matching.entities.codes import Role
from matching.entities.facilities import AdmissionStop, Contact, LegalCheck
from matching.entities.identifiers import FacilityId, UserId
from tests.support.databases import ADMINISTRATOR, MATCHER, new_register
from tests.support.desks import DAY
from tests.support.provider_desktop import CONTROL, REACH, Desktop, desktop_on, make_providers

Opening = Callable[..., AbstractContextManager[Desktop]]


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("providers") / "register.db"
    make_providers(path)
    return path


@pytest.fixture
def path(built: Path, tmp_path: Path) -> Path:
    """A register of one's own."""
    return Path(shutil.copy(built, tmp_path / "register.db"))


@pytest.fixture
def open_desktop(qapp: QApplication, qtbot: QtBot) -> Opening:
    return lambda path, actor=MATCHER: desktop_on(path, qapp, qtbot, actor)


@pytest.fixture
def desktop(path: Path, open_desktop: Opening) -> Iterator[Desktop]:
    with open_desktop(path) as desktop:
        yield desktop


def test_every_provider_with_how_sure_its_beds_are(desktop: Desktop) -> None:
    assert desktop.column("name") == ["Aanbieder van Berk", "Aanbieder van Linde"]
    assert desktop.column("free") == ["3", "3"]
    assert desktop.column("said") == ["9 dagen", "vandaag"]
    assert desktop.column("oldest") == ["nooit", "vandaag"]
    assert desktop.column("state") == ["aangenomen", "geen contract"]
    assert desktop.page.status == "2 van 2 aanbieders"
    said = desktop.said()
    assert "Aanbieder van Berk" in said and "2 voorzieningen · 3 plekken · 3 nu vrij" in said
    assert "laatste woord: 9 dagen, lijst" in said and "oudste: nooit · 2 van 2 verouderd" in said


def test_searching_and_filtering(desktop: Desktop) -> None:
    search = desktop.page.overview.list.search
    for typed, names in (
        ("tweede", ["Aanbieder van Berk"]),
        ("000-111", ["Aanbieder van Berk"]),
        ("linde", ["Aanbieder van Linde"]),
        ("geen van beide", []),
    ):
        search.setText(typed)
        assert desktop.column("name") == names
    search.clear()
    bar = desktop.page.overview.list.bar
    for chip, names in (
        ("stale", ["Aanbieder van Berk"]),
        ("no_contract", ["Aanbieder van Linde"]),
        ("assumed", ["Aanbieder van Berk"]),
        ("report", []),
    ):
        bar.set_values({chip: "on"})
        assert desktop.column("name") == names, chip


def test_enter_goes_from_the_words_to_the_list(desktop: Desktop) -> None:
    overview = desktop.page.overview
    overview.list.search.setFocus()
    for letter in "linde":
        desktop.press(letter)
    desktop.press(Qt.Key.Key_Return)
    assert overview.list.table.hasFocus() and "Aanbieder van Linde" in desktop.said()
    desktop.press("u")
    assert desktop.window.toast.words() == "Aanbieder van Linde: 1 voorziening bevestigd, ongewijzigd"


def test_a_new_provider_with_contract_and_report_and_back(desktop: Desktop) -> None:
    overview = desktop.page.overview
    desktop.press(Qt.Key.Key_N, CONTROL)
    desktop.write("name", "Aanbieder van Berk")
    form = overview.form
    assert form.fields.bindings["name"].field.problem() == "Er is al een aanbieder die Aanbieder van Berk heet."
    desktop.write("name", "De Proef")
    assert form.fields.bindings["name"].field.problem() == ""
    desktop.write("email", "geen")
    assert form.fields.bindings["email"].field.problem() == "Dit is geen e-mailadres."
    desktop.press(Qt.Key.Key_S, CONTROL)
    assert desktop.stored("De Proef") is None
    desktop.write("email", "proef@voorbeeld.invalid")
    desktop.press(Qt.Key.Key_S, CONTROL)
    stored = desktop.stored("De Proef")
    assert stored is not None and stored.contact == Contact(email="proef@voorbeeld.invalid")
    assert desktop.column("name")[overview.list.table.currentIndex().row()] == "De Proef"
    assert desktop.window.toast.words() == "Aanbieder De Proef toegevoegd"

    overview.sheet.show_part(CONTRACTS)
    desktop.click(desktop.button("Nieuw contract"))
    desktop.write("price_per_day", "271,50")
    desktop.write("price_per_absent_day", "veel")
    desktop.press(Qt.Key.Key_S, CONTROL)
    assert desktop.contracts("De Proef") == ()
    desktop.write("price_per_absent_day", "100")
    desktop.write("other_regions_share", "0")
    desktop.write("last_day", "31-12-2027")
    desktop.click(overview.form.save)
    (agreed,) = desktop.contracts("De Proef")
    assert (agreed.price_per_day, agreed.price_per_absent_day, agreed.other_regions_share) == (27_150, 10_000, 0)
    assert (agreed.starts, agreed.ends, agreed.confirmed) == (DAY, date(2028, 1, 1), True)
    assert agreed.municipalities == {"GM0141", "GM0153"} and agreed.forms == frozenset()
    assert "22-11-2026 t/m 31-12-2027 · € 271,50 per dag · € 100,00 per afwezige dag · andere regio’s: 0 %" in (
        desktop.said()
    )
    assert desktop.column("state")[2] == ""

    overview.sheet.show_part(REPORTS)
    desktop.click(desktop.button("Meld wachttijd"))
    desktop.choose("care_form", "gezinshuis")
    desktop.write("weeks", "14")
    desktop.press(Qt.Key.Key_S, CONTROL)
    assert "gezinshuis: 14 weken wachten" in desktop.said()
    assert desktop.column("state")[2] == "wachttijd"
    desktop.click(desktop.button("Weer goed"))
    assert "gemeld op zo 22 nov, voorbij sinds zo 22 nov" in desktop.said()
    assert desktop.column("state")[2] == ""

    overview.sheet.show_part(HISTORY)
    assert [words for words in desktop.said() if "De Proef " in words or words.endswith("De Proef gemeld")] == [
        "Wachttijd van De Proef is weer goed", "Wachttijd van De Proef gemeld",
        "Contract van De Proef toegevoegd", "Aanbieder De Proef toegevoegd",
    ]  # fmt: skip
    for _ in range(4):
        desktop.press(Qt.Key.Key_Z, CONTROL)
    assert desktop.stored("De Proef") is None
    assert desktop.column("name") == ["Aanbieder van Berk", "Aanbieder van Linde"]


def test_one_act_of_the_history_is_taken_back(desktop: Desktop) -> None:
    desktop.press(Qt.Key.Key_F2)
    desktop.write("phone", "000-9")
    desktop.press(Qt.Key.Key_S, CONTROL)
    desktop.page.overview.sheet.show_part(HISTORY)
    assert "telefoon: was 000-111 22 33, nu 000-9" in desktop.said()
    desktop.click(desktop.button("Maak ongedaan", desktop.page.overview.sheet))
    stored = desktop.stored("Aanbieder van Berk")
    assert stored is not None and stored.contact == REACH
    said = desktop.said()
    assert "Ongedaan gemaakt: Aanbieder Aanbieder van Berk gewijzigd" in said and "Ongedaan gemaakt" in said


@pytest.mark.parametrize("keep", ["mine", "theirs"])
def test_two_versions_meet(desktop: Desktop, keep: str) -> None:
    desktop.press(Qt.Key.Key_F2)
    desktop.write("person", "Wij")
    before = desktop.stored("Aanbieder van Berk")
    assert before is not None
    with open_register(desktop.desk.session.register.address) as other:
        save_provider(other, MATCHER, replace(before, contact=replace(REACH, person="Zij", phone="000-8")))
    desktop.press(Qt.Key.Key_S, CONTROL)
    form = desktop.page.overview.form
    said = {label.text() for label in form.findChildren(QLabel) if label.isVisible()}
    assert {"Wij", "Zij", "000-111 22 33", "000-8"} <= said
    mine, theirs = (
        desktop.button(words, form) for words in ("Bewaar mijn versie", "Neem de versie uit het register")
    )
    desktop.click(mine if keep == "mine" else theirs)
    stored = desktop.stored("Aanbieder van Berk")
    assert stored is not None
    if keep == "mine":
        assert stored.contact == replace(REACH, person="Wij")
        return
    person = desktop.field("person")
    assert stored.contact.person == "Zij"
    assert isinstance(person, QLineEdit) and person.text() == "Zij"
    assert not desktop.page.unsaved()


def test_unchanged_under_one_key_but_not_while_typing(desktop: Desktop) -> None:
    desktop.page.overview.list.search.setFocus()
    desktop.press("u")
    assert desktop.column("said") == [] and desktop.page.overview.list.search.text() == "u"
    desktop.press(Qt.Key.Key_Escape)
    desktop.page.overview.list.table.setFocus()
    desktop.press("u")
    assert desktop.column("oldest") == ["vandaag", "vandaag"]
    assert "laatste woord: vandaag, aanbieder" in desktop.said()
    desktop.press(Qt.Key.Key_Z, CONTROL)
    assert desktop.column("oldest") == ["nooit", "vandaag"]


def test_what_is_missing_from_the_list_is_not_confirmed(path: Path, open_desktop: Opening) -> None:
    with open_register(path) as register, register.begin(MATCHER) as work:
        (second,) = [one for one in work.facilities.all() if one.name == "Tweede"]
        work.facilities.save(replace(second, listed_until=DAY - timedelta(days=2)))
        work.commit()
    with open_desktop(path) as desktop:
        desktop.press("u")
        table = desktop.page.overview.sheet.model
        said = [str(table.index(row, 2).data()) for row in range(2)]
        assert said == ["vandaag · aanbieder", "niet meer op de lijst"]


def test_an_assumed_contract_is_confirmed_under_one_key(desktop: Desktop) -> None:
    desktop.page.overview.sheet.show_part(CONTRACTS)
    assert "aangenomen" in desktop.said()
    desktop.press("b")
    (agreed,) = desktop.contracts("Aanbieder van Berk")
    assert agreed.confirmed and "aangenomen" not in desktop.said()
    assert desktop.column("state") == ["", "geen contract"]
    desktop.press("b")
    assert desktop.window.toast.words() == "Contract van Aanbieder van Berk bevestigd"


def test_a_contract_that_never_was_one_goes_and_comes_back(desktop: Desktop) -> None:
    desktop.page.overview.sheet.show_part(CONTRACTS)
    (trash,) = [
        one for one in desktop.page.overview.sheet.contracts.findChildren(QWidget)
        if one.accessibleName().startswith("Verwijder contract alle vormen")
    ]  # fmt: skip
    desktop.click(trash)
    assert desktop.contracts("Aanbieder van Berk") == ()
    desktop.press(Qt.Key.Key_Z, CONTROL)
    assert len(desktop.contracts("Aanbieder van Berk")) == 1


def test_calling_writing_and_copying(desktop: Desktop) -> None:
    desktop.click(desktop.button("000-111 22 33"))
    desktop.click(desktop.button("plek@voorbeeld.invalid"))
    assert desktop.post.opened == ["tel:000-1112233", "mailto:plek@voorbeeld.invalid"]
    (copy,) = [
        one for one in desktop.page.overview.sheet.findChildren(QWidget)
        if one.accessibleName() == "Kopieer 000-2222"
    ]  # fmt: skip
    desktop.click(copy)
    assert QGuiApplication.clipboard().text() == "000-2222"


def test_a_list_is_asked_for(desktop: Desktop) -> None:
    desktop.click(desktop.button("Vraag lijst op"))
    message = message_from_bytes(desktop.post.file.read_bytes())
    assert message["To"] == "plek@voorbeeld.invalid"
    assert [part.get_content_subtype() for part in message.walk()][-1].endswith("sheet")
    assert desktop.post.opened == [desktop.post.file]
    assert desktop.column("reminded") == ["zo 22 nov", ""]
    assert desktop.window.toast.words() == "Aanbieder van Berk om een nieuwe opgave gevraagd"
    desktop.press(Qt.Key.Key_Z, CONTROL)
    assert desktop.column("reminded") == ["", ""]


def test_a_facility_opens_and_one_comes_back(desktop: Desktop) -> None:
    page = desktop.page
    page.overview.list.table.setFocus()
    desktop.press(Qt.Key.Key_Return)
    assert page.overview.sheet.table.hasFocus()
    desktop.press(Qt.Key.Key_Return)
    assert page.facility.isVisible() and page.subject() == ("facility", page.facility.facility())
    assert page.facility.facility() > 0
    desktop.press(Qt.Key.Key_Escape)
    assert page.overview.isVisible() and page.subject() == ("provider", page.overview.presenter.chosen)
    desktop.click(desktop.button("Nieuwe voorziening"))
    assert page.facility.isVisible() and not page.overview.isVisible()


def test_from_a_free_place_to_everything_about_it(desktop: Desktop) -> None:
    page = VacanciesPage(VacanciesPresenter(desktop.desk.session), desktop.desk.ground, ForgetfulMemory())
    asked: list[tuple[str, object]] = []
    page.page_requested.connect(lambda name, subject: asked.append((name, subject)))
    desktop.qtbot.addWidget(page)
    page.show()
    page.on_shown(3)
    desktop.settle()
    page.panel.more.click()
    assert asked == [("providers", ("facility", 3))]
    desktop.window.show_page(*asked[0])
    desktop.settle()
    assert desktop.page.facility.isVisible() and desktop.page.facility.facility() == 3
    page.hide()
    desktop.window.activateWindow()
    desktop.press(Qt.Key.Key_Escape)
    assert "Aanbieder van Linde" in desktop.said() and desktop.page.subject() == ("provider", 2)


def test_what_is_not_saved_keeps_the_window_and_the_panel_open(desktop: Desktop) -> None:
    desktop.press(Qt.Key.Key_F2)
    assert not desktop.page.unsaved()
    desktop.write("person", "Ander")
    desktop.press(Qt.Key.Key_Escape)
    assert desktop.page.overview.form.isVisible()
    assert desktop.page.unsaved() == "Wat u over een aanbieder invulde is nog niet bewaard."
    saved: list[bool] = []
    desktop.page.save_unsaved(lambda: saved.append(True))
    desktop.settle()
    stored = desktop.stored("Aanbieder van Berk")
    assert saved == [True] and stored is not None and stored.contact.person == "Ander"
    assert not desktop.page.unsaved() and not desktop.page.overview.form.isVisible()


def test_an_empty_register_offers_both_first_steps(tmp_path: Path, open_desktop: Opening) -> None:
    path = tmp_path / "leeg.db"
    new_register(path).close()
    with open_desktop(path) as desktop:
        page = desktop.page
        assert page.overview.empty.isVisible()
        asked: list[str] = []
        page.page_requested.disconnect()
        page.page_requested.connect(lambda name, _: asked.append(name))
        desktop.click(page.overview.empty.action_button)
        assert asked == ["import"]
        desktop.click(page.new_button)
        desktop.write("name", "De Eerste")
        desktop.press(Qt.Key.Key_S, CONTROL)
        assert desktop.column("name") == ["De Eerste"]
        assert page.overview.sheet.no_facilities.isVisible()


def test_an_access_worker_looks_and_changes_nothing(path: Path, open_desktop: Opening) -> None:
    with open_register(path) as register, register.begin(ADMINISTRATOR) as work:
        work.users.save(User(UserId(0), "toegang", "Toegang", Role.ACCESS_WORKER))
        work.commit()
    with open_desktop(path, Actor("toegang", Role.ACCESS_WORKER)) as desktop:
        page = desktop.page
        keys = [one.key for one in page.overview.list.model.columns()]
        assert "state" not in keys and "reminded" not in keys
        assert "Contactgegevens ziet alleen het matchingteam." in desktop.said()
        assert not page.overview.sheet.switch.isVisible() and page.overview.sheet.table.isVisible()
        words = {one.text().strip() for one in page.findChildren(QPushButton) if one.isVisible()}
        assert words == {"Verouderd"}
        assert page.actions_shown == []
        desktop.press("u")
        desktop.press(Qt.Key.Key_N, CONTROL)
        assert desktop.column("oldest") == ["nooit", "vandaag"] and not page.overview.form.isVisible()


def test_what_needs_attention_stands_at_the_top(path: Path, open_desktop: Opening) -> None:
    with open_register(path) as register, register.begin(MATCHER) as work:
        first, second, _ = work.facilities.all()
        work.admission_stops.save(AdmissionStop(0, FacilityId(first.id), DAY, None, "ziekte"))
        work.facilities.save(replace(second, screening_valid_until=DAY + timedelta(days=5)))
        work.legal_checks.save(LegalCheck(0, FacilityId(first.id), "preparation", valid_until=DAY))
        work.commit()
    with open_desktop(path) as desktop:
        assert desktop.page.overview.sheet.head.more.accessibleName() == (
            "oudste: nooit · 2 van 2 verouderd · 1 opnamestop · controle loopt af bij 2 voorzieningen"
        )
        table = desktop.page.overview.sheet.model
        cells = [[str(table.index(row, place).data()) for place in (7, 8)] for row in range(2)]
        assert cells == [["opnamestop", "voorbereiding afgerond t/m zo 22 nov"], ["", "VOG’s t/m vr 27 nov"]]


def test_a_manager_sees_agreements_but_no_history(path: Path, open_desktop: Opening) -> None:
    with open_register(path) as register, register.begin(ADMINISTRATOR) as work:
        work.users.save(User(UserId(0), "leiding", "Leiding", Role.MANAGER))
        work.commit()
    with open_desktop(path, Actor("leiding", Role.MANAGER)) as desktop:
        desktop.page.overview.sheet.show_part(CONTRACTS)
        assert (
            "aangenomen" in desktop.said()
            and "prijs per dag onbekend · prijs per afwezige dag onbekend" in " ".join(desktop.said())
        )
        desktop.page.overview.sheet.show_part(HISTORY)
        assert "De geschiedenis ziet alleen het matchingteam." in desktop.said()
        desktop.press("u")
        assert desktop.column("oldest") == ["nooit", "vandaag"]


def test_every_control_has_a_name(desktop: Desktop) -> None:
    kinds = (QPushButton, QLineEdit, QComboBox)
    for part in (CONTRACTS, REPORTS, HISTORY):
        desktop.page.overview.sheet.show_part(part)
        desktop.settle()
        for widget in desktop.page.overview.findChildren(QWidget):
            if isinstance(widget, kinds) and widget.isVisible():
                named = widget.accessibleName() or getattr(widget, "text", str)()
                assert named, widget
    desktop.press(Qt.Key.Key_F2)
    for name, binding in desktop.page.overview.form.fields.bindings.items():
        assert binding.field.control.accessibleName(), name
