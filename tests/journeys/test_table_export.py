"""What stands on the screen goes along in a file: those rows and columns, in that order, nothing more."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.dialogs.table_files import with_ending
from app.page_making import Around, page_entries
from app.pages.table_export import BUSY_AFTER_MS, CorrectableLists, PageExport, add_export
from app.presenters.list_exports import ListExports
from app.presenters.table_export import TableExport
from app.tables.column_table_model import ColumnTableModel
from app.tables.columns import Cell, Column
from app.tables.table_view import TableView
from app.widgets.memory import ForgetfulMemory
from app.widgets.page import Page
from db.opening import open_register
from matching.entities.administration import Actor, Organisation, User
from matching.entities.codes import FOSTER_FORMS, Role
from matching.entities.identifiers import OrganisationId, UserId
from resources import loader
from tests.support.databases import ADMINISTRATOR
from tests.support.desks import DAY, Desk, desk_on
from tests.support.small_region import make_small_region
from tests.support.small_registers import ALMELO


class Folder:
    """Answers in the place of the system: a path, or nothing when the user cancels."""

    def __init__(self, path: Path | None):
        self.path = path
        self.suggested = ""
        self.endings: tuple[str, ...] = ()
        self.shown: Path | None = None

    def ask_file(self, parent: QWidget, suggestion: str, endings: tuple[str, ...]) -> Path | None:
        self.suggested, self.endings = suggestion, endings
        return self.path

    def show_folder(self, folder: Path) -> None:
        self.shown = folder


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    make_small_region(tmp_path / "register.db")
    with desk_on(tmp_path / "register.db", qapp) as made:
        yield made


class Sheet(Page):
    """A page with two tables, of which one is hidden."""

    def __init__(self) -> None:
        super().__init__("sheet", "Testblad", "inbox")
        self.model = ColumnTableModel(self)
        self.table = TableView(self.model, "lijst", ForgetfulMemory(), "sheet")
        self.other_model = ColumnTableModel(self)
        self.other = TableView(self.other_model, "andere", ForgetfulMemory(), "other")
        self.other.hide()
        self.content.addWidget(self.table)
        self.content.addWidget(self.other)

    def fill(self, count: int = 4) -> None:
        names = ["=1+1", "Berk", "+31612345678", "'t Hoekje"]
        self.model.fill(
            [
                Column("name", "Naam", [names[row % 4] for row in range(count)]),
                Column("free", "Vrij", np.arange(count), cell=Cell.NUMBER),
                Column(
                    "far",
                    "Ver",
                    [100 * row for row in range(count)],
                    lambda value: f"{value // 100} km",
                    Cell.NUMBER,
                ),
                Column("secret", "Geheim", ["adres"] * count),
                Column(
                    "since", "Sinds", [DAY if row else None for row in range(count)], lambda day: f"{day:%d-%m-%Y}"
                ),
            ]
        )


def exported(page: Page, desk: Desk, path: Path | None, qtbot: QtBot) -> tuple[PageExport, Folder]:
    folder = Folder(path)
    made = add_export(page, TableExport(desk.session.jobs, desk.session.today, page), folder)
    assert made is not None
    qtbot.addWidget(page)
    qtbot.addWidget(made.button)
    page.show()
    made.button.show()
    return made, folder


def test_the_screen_as_it_stands_is_written(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    """Filtered, sorted, a column hidden and one moved: so it is in the file; numbers and days are that."""
    page = Sheet()
    made, folder = exported(page, desk, tmp_path / "uit.xlsx", qtbot)
    assert not made.button.isEnabled()
    page.fill()
    page.model.show_only(np.array([True, True, False, True]))
    page.model.sort(1, Qt.SortOrder.DescendingOrder)
    page.table.setColumnHidden(3, True)
    page.table.horizontalHeader().moveSection(0, 1)
    assert made.button.isEnabled()
    with qtbot.waitSignal(page.offer_requested) as told:
        made.button.click()
    words, tone, action, act = told.args
    assert (words, tone, action) == ("3 regels geschreven in uit.xlsx.", "good", "Open map")
    act()
    assert folder.shown == tmp_path
    assert folder.suggested == "Testblad 2026-11-22.xlsx"
    sheet = load_workbook(tmp_path / "uit.xlsx")["Testblad"]
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == ("Vrij", "Naam", "Ver", "Sinds")
    assert [row[:3] for row in rows[1:]] == [(3, "'t Hoekje", "3 km"), (1, "Berk", "1 km"), (0, "=1+1", "0 km")]
    assert [row[3].date() if row[3] else None for row in rows[1:]] == [DAY, DAY, None]
    assert sheet["B4"].data_type == "s"


def test_a_text_file_keeps_formulas_text(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    page = Sheet()
    made, _ = exported(page, desk, tmp_path / "uit.csv", qtbot)
    page.fill(3)
    with qtbot.waitSignal(page.offer_requested):
        made.ask()
    with (tmp_path / "uit.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert rows == [
        ["Naam", "Vrij", "Ver", "Geheim", "Sinds"],
        ["'=1+1", "0", "0 km", "adres", ""],
        ["Berk", "1", "1 km", "adres", "22-11-2026"],
        ["'+31612345678", "2", "2 km", "adres", "22-11-2026"],
    ]


def test_of_two_tables_the_one_in_use_is_meant(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    page = Sheet()
    made, _ = exported(page, desk, None, qtbot)
    page.fill()
    page.other_model.fill([Column("only", "Alleen", ["x"])])
    assert made.table() is page.table
    page.other.show()
    made._follow_focus(None, page.other)
    assert made.table() is page.other
    page.other.hide()
    assert made.table() is page.table
    made.ask()
    assert not desk.session.jobs.is_busy()


def test_a_file_that_cannot_be_written_is_told(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    page = Sheet()
    made, _ = exported(page, desk, tmp_path / "geen map" / "uit.xlsx", qtbot)
    page.fill()
    with qtbot.waitSignal(page.notice_requested) as told:
        made.ask()
    words, tone = told.args
    assert tone == "wrong"
    assert "uit.xlsx" in words


def test_a_long_export_can_be_stopped_and_leaves_nothing(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    page = Sheet()
    made, _ = exported(page, desk, None, qtbot)
    export = made._export

    def endless(check: object) -> Iterator[tuple[str]]:
        assert callable(check)
        for _ in itertools.count():
            check()
            yield ("x",)

    export.export(tmp_path / "uit.xlsx", "Titel", ["Kolom"], endless)
    made._busy.start()
    with qtbot.waitSignal(page.offer_requested, timeout=20 * BUSY_AFTER_MS) as told:
        pass
    assert told.args[:3] == ["Het bestand wordt geschreven.", "info", "Stop"]
    with qtbot.waitSignal(page.notice_requested) as ended:
        told.args[3]()
    assert ended.args == ["Exporteren gestopt. Er is niets geschreven.", "info"]
    assert list(tmp_path.glob("*uit*")) == []


def test_every_page_with_a_table_has_the_button(desk: Desk, qtbot: QtBot) -> None:
    found: dict[str, list[str]] = {}
    for entry in page_entries(desk.session, ForgetfulMemory(), Around(desk.ground, loader.resource_path("fonts"))):
        page = entry.make()
        qtbot.addWidget(page)
        for action in page.actions_shown:
            qtbot.addWidget(action)
            if isinstance(action, QPushButton) and action.objectName() == f"{entry.name}-export":
                entries = action.menu().actions() if action.menu() else []
                found[entry.name] = [one.text() for one in entries]
    assert found == {
        "vacancies": [],
        "requests": ["Deze tabel…", "Wachtlijst om te verbeteren en weer in te lezen…"],
        "providers": ["Deze tabel…", "Plaatsingen om te verbeteren en weer in te lezen…"],
        "tasks": [],
        "import": [],
    }


def test_what_a_user_may_not_see_is_not_in_the_file(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """An access worker: no name or address of foster families, no children of other municipalities."""
    path = tmp_path / "register.db"
    make_small_region(path)
    with open_register(path) as register, register.begin(ADMINISTRATOR) as work:
        own = work.organisations.save(
            Organisation(OrganisationId(0), "Toegang Almelo", "municipality", frozenset({ALMELO}))
        )
        work.users.save(User(UserId(0), "toegang", "Toegang", Role.ACCESS_WORKER, own.id))
        foster = {one.name for one in work.facilities.all() if one.care_form in FOSTER_FORMS}
        others = {one.case_number for one in work.children.all() if one.responsible.municipality != ALMELO}
        work.commit()
    assert foster
    assert others
    with desk_on(path, qapp, Actor("toegang", Role.ACCESS_WORKER)) as desk:
        for name in ("vacancies", "requests"):
            around = Around(desk.ground, loader.resource_path("fonts"))
            page = next(
                entry.make()
                for entry in page_entries(desk.session, ForgetfulMemory(), around)
                if entry.name == name
            )
            qtbot.addWidget(page)
            page.show()
            page.on_shown(None)
            desk.settle(qtbot)
            made = page.findChild(PageExport)
            table = made.table()
            assert table is not None
            with qtbot.waitSignal(page.offer_requested):
                made.write(table, tmp_path / f"{name}.csv")
            with (tmp_path / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
                rows = list(csv.reader(file, delimiter=";"))[1:]
            # Providers are named after their only house here; what counts is the first column.
            assert rows
            assert not {row[0] for row in rows} & (foster | others)


def test_the_waiting_list_goes_out_to_be_corrected(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    page = Sheet()
    folder = Folder(tmp_path / "lijst.xlsx")
    exports = ListExports(desk.session, page)
    lists = CorrectableLists(("requests",), exports)
    made = add_export(page, TableExport(desk.session.jobs, desk.session.today, page), folder, lists)
    assert made is not None
    assert made.menu is not None
    qtbot.addWidget(page)
    qtbot.addWidget(made.button)
    table, requests = made.menu.actions()
    assert (table.text(), table.isEnabled()) == ("Deze tabel…", False)
    with qtbot.waitSignal(page.offer_requested) as told:
        requests.trigger()
    assert told.args[:3] == ["De lijst staat in lijst.xlsx.", "good", "Open map"]
    assert (folder.suggested, folder.endings) == ("Wachtlijst 2026-11-22.xlsx", (".xlsx",))
    sheet = load_workbook(tmp_path / "lijst.xlsx")["Wachtlijst"]
    waiting = [row[1] for row in sheet.iter_rows(min_row=7, values_only=True) if row[1]]
    with desk.session.register.read(desk.session.actor) as work:
        assert len(waiting) == len(work.requests.open()) > 0


def test_a_page_without_tables_has_no_button(desk: Desk, qtbot: QtBot) -> None:
    page = Page("leeg", "Leeg", "inbox")
    qtbot.addWidget(page)
    assert add_export(page, TableExport(desk.session.jobs, desk.session.today, page), Folder(None)) is None
    assert page.actions_shown == []


@pytest.mark.parametrize(
    ("typed", "chosen", "meant"),
    [("a.xlsx", ".csv", "a.xlsx"), ("a", ".csv", "a.csv"), ("a", "", "a.xlsx"), ("22.11", ".xlsx", "22.11.xlsx")],
)
def test_a_file_ends_in_what_it_is(typed: str, chosen: str, meant: str) -> None:
    assert with_ending(Path(typed), chosen) == Path(meant)
