"""The first two weeks of a region that starts with lists: three kinds in, then changes, a conflict and an undo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.pages.imports import LISTS, PAST
from app.presenters.import_recognition import choices
from app.presenters.import_sections import Part
from app.presenters.imports import FileState
from matching.entities.codes import OccupancyKind, RequestState
from matching.entities.facilities import Facility
from tests.support.whole_program import WholeProgram, whole_program

HEAD = "Plekkenlijst Proefzorg Oost\n\nLocatie;Soort;Plaats;Lft;Capaciteit;Nog vrij;TT\n"
FIRST = (
    f"{HEAD}Berkhuis;gezinshuis;Almelo;4-12;4;1;x\nLindehuis;gezinshuis;Borne;4-12;3;0;\n"
    "Esdoorn;behandelgroep;Hengeloo;6-18;6;2;x\nWilghuis;gezinshuis;Hengeloo;6-18;2;1;\n"
)
SECOND = (
    f"{HEAD}Berkhuis;gezinshuis;Almelo;6-12;4;4;x\nLindehuis;gezinshuis;Borne;4-12;3;1;x\n"
    "Esdoorn;behandelgroep;Hengelo;6-18;6;2;x\nPopulier;crisisgroep;Enschede;0-18;5;3;\n"
)
NAMELESS = "Voorziening;Zorgvorm;Plaats;Leeftijd;Aantal plekken;Vrije plekken\nDuinhuis;pleegzorg;Goor;0-12;2;1\n"
LIVING = (
    "Dossiernummer;Naam;Geboortedatum;Geslacht;Gemeente;Locatie;Sinds\n"
    "K-2026-9001;Proefkind Een;03-04-2015;meisje;Almelo;Berkhuis;01-09-2026\n"
    "K-2026-9002;Proefkind Twee;25-06-2016;jongen;Borne;Lindehuis;15-10-2026\n"
)
WAITING = (
    "Dossiernummer;Naam;Geboortedatum;Geslacht;Gemeente;Urgentie;Aangemeld;Gevraagde zorgvorm\n"
    "K-2026-9003;Proefkind Drie;13-04-2014;meisje;Almelo;spoed;16-11-2026;gezinshuis\n"
)
PROVIDER = "Proefzorg Oost"


@pytest.fixture
def program(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[WholeProgram]:
    with whole_program(tmp_path / "register.db", qapp, qtbot) as program:
        program.go("import")
        yield program


def written(folder: Path, name: str, words: str) -> Path:
    path = folder / name
    path.write_text(words, "utf-8")
    return path


def known(program: WholeProgram) -> dict[str, Facility]:
    session = program.desk.session
    with session.register.read(session.actor) as work:
        return {one.name: one for one in work.facilities.all()}


def free_beds(program: WholeProgram, name: str) -> int:
    """Beds on which nothing lies today."""
    session, facility = program.desk.session, known(program)[name].id
    with session.register.read(session.actor) as work:
        today = date(2026, 11, 22)
        taken = {
            one.bed
            for bed in work.beds.of_facility(facility)
            for one in work.occupancies.of_bed(bed.id)
            if one.starts <= today and (one.ends is None or one.ends > today)
        }
        return len([bed for bed in work.beds.of_facility(facility) if bed.id not in taken])


def show(program: WholeProgram, name: str, part: Part) -> None:
    """Select a file of this sitting and one part of it."""
    page = program.imports
    entries = page._presenter.entries()
    page.files.select_record(next(n for n, one in enumerate(entries) if one.path.name == name))
    page.preview.choose_part(part)


def state(program: WholeProgram, name: str) -> FileState:
    return next(one.state for one in program.imports._presenter.entries() if one.path.name == name)


def step(program: WholeProgram, words: str) -> QPushButton:
    """A button of the band above the preview."""
    buttons = program.imports.preview.findChildren(QPushButton)
    return next(one for one in buttons if one.accessibleName() == words and one.isVisible())


def correct_the_column(program: WholeProgram, name: str) -> None:
    """«TT» means that there is a trauma team: said once, read again at once."""
    page = program.imports
    show(program, name, Part.RECOGNISED)
    box = page.preview.recognition.boxes["tt"]
    assert box.currentIndex() == -1 or box.currentText() == "niet gebruiken"
    program.tab_to(box)
    place = [code for code, _ in choices("vacancies")].index("need_flag|trauma")
    program.press(Qt.Key.Key_Home, *[Qt.Key.Key_Down] * place)
    program.settle()
    assert page.preview.recognition._labels[6][1].text() == "door u gezegd"


def mend_the_places(program: WholeProgram, name: str) -> None:
    """Two cells say «Hengeloo»: one click for both."""
    page = program.imports
    show(program, name, Part.PROBLEMS)
    table = page.preview.table
    assert page.preview.model.rowCount() == 2
    table.select_record(0)
    assert page.preview.fix_bar.accept_button.accessibleName() == "Maak er ‘Hengelo’ van"
    program.click(page.preview.fix_bar.all_button)
    assert page.preview.model.rowCount() == 0
    assert "2 cellen" in page.preview.fix_bar.changed.text()


def first_week(program: WholeProgram, folder: Path) -> None:
    page = program.imports
    mine = written(folder, "Proefzorg week 46.csv", FIRST)
    program.drop(page, [mine, written(folder, "duin.csv", NAMELESS)])
    correct_the_column(program, mine.name)
    mend_the_places(program, mine.name)
    show(program, "duin.csv", Part.NEW)
    page.preview.ask.box.setFocus()
    program.press(*"Duinzorg", Qt.Key.Key_Return)
    program.settle()
    assert known(program) == {}
    program.click(page.apply_button)
    assert set(known(program)) == {"Berkhuis", "Lindehuis", "Esdoorn", "Wilghuis", "Duinhuis"}
    assert known(program)["Berkhuis"].offers == {"trauma": 2} and known(program)["Lindehuis"].offers == {}
    assert [free_beds(program, name) for name in ("Berkhuis", "Lindehuis", "Esdoorn")] == [1, 0, 2]
    people(program, folder)


def people(program: WholeProgram, folder: Path) -> None:
    """Who lives where and who waits: recognised as such, shown by case number."""
    page = program.imports
    program.drop(page, [written(folder, "bewoners.csv", LIVING), written(folder, "wachtlijst.csv", WAITING)])
    kinds = {one.path.name: str(one.order.kind) for one in page._presenter.entries()}
    assert kinds["bewoners.csv"] == "placements" and kinds["wachtlijst.csv"] == "requests"
    show(program, "bewoners.csv", Part.NEW)
    section = page.preview.section()
    assert section is not None and [row[:2] for row in section.rows] == [
        ("K-2026-9001", "Berkhuis"), ("K-2026-9002", "Lindehuis"),
    ]  # fmt: skip
    assert "Proefkind" not in str(section.rows)
    program.click(page.apply_button)
    assert {one.state for one in page._presenter.entries()} == {FileState.APPLIED}
    session = program.desk.session
    with session.register.read(session.actor) as work:
        living = [one for one in work.occupancies.all() if one.kind is OccupancyKind.LIVES]
        waiting = work.requests.with_state(RequestState.OPEN)
    assert len(living) == 2 and len(waiting) == 1
    assert free_beds(program, "Berkhuis") == 1  # somebody known took the place of somebody unknown


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_two_weeks_of_lists(program: WholeProgram, tmp_path: Path) -> None:
    first_week(program, tmp_path)
    page = program.imports
    before = known(program)
    again = written(tmp_path, "Proefzorg week 47.csv", SECOND)
    program.drop(page, [again])
    assert state(program, again.name) is FileState.READY
    show(program, again.name, Part.RECOGNISED)
    assert page.preview.recognition._labels[6][1].text() == "onthouden"
    show(program, again.name, Part.CHANGED)
    section = page.preview.section()
    assert section is not None and ("Lindehuis", "aanbod", "niets", "trauma 2") in section.rows
    show(program, again.name, Part.STALE)
    assert page.preview.model.rowCount() == 1
    show(program, again.name, Part.CONFLICT)
    assert page.preview.model.rowCount() == 1
    program.click(page.preview.apply_button)
    assert state(program, again.name) is FileState.APPLIED
    assert set(known(program)) - set(before) == {"Populier"}
    assert known(program)["Wilghuis"].listed_until is not None
    assert free_beds(program, "Lindehuis") == 1 and free_beds(program, "Berkhuis") == 1
    follow_the_conflict(program)
    take_it_back(program, before)


def follow_the_conflict(program: WholeProgram) -> None:
    """The band leads to the page where contradictions are answered."""
    page = program.imports
    asked: list[tuple[str, object]] = []
    page.page_requested.disconnect(program.window.show_page)
    page.page_requested.connect(lambda name, subject: asked.append((name, subject)))
    program.click(step(program, "Bekijk 1 tegenspraak"))
    assert asked == [("tasks", "conflicts")]
    page.page_requested.connect(program.window.show_page)


def take_it_back(program: WholeProgram, before: dict[str, Facility]) -> None:
    """Everything goes but the house that a colleague changed since: that stays, with both versions."""
    page, session = program.imports, program.desk.session
    with session.register.begin(session.actor) as work:
        work.act("facility_changed", {"facility": "Lindehuis"})
        house = work.facilities.get(known(program)["Lindehuis"].id)
        work.facilities.save(replace(house, age_max=15))
        work.commit()
    program.click(step(program, "Maak ongedaan"))
    now = known(program)
    assert set(now) == set(before)
    assert (now["Berkhuis"].age_min, now["Wilghuis"].listed_until) == (4, None)
    assert now["Lindehuis"].age_max == 15
    page.switch.choose(PAST)
    program.settle()
    one = page.past.chosen()
    assert one is not None and one.file_name == "Proefzorg week 47.csv" and one.refused == 1
    refused = page._presenter.past.refused(one.id)
    assert refused is not None and refused.partly and "Lindehuis" in refused.records[0].name
    assert ("15") in {version.now for record in refused.records for version in record.versions}
    page.switch.choose(LISTS)
    assert [row[2] for row in past_rows(program)][:1] == ["Proefzorg week 47.csv"]


def past_rows(program: WholeProgram) -> list[tuple[str, ...]]:
    model = program.imports.history_model
    return [
        tuple(str(model.index(row, place).data()) for place in range(model.columnCount()))
        for row in range(model.rowCount())
    ]
