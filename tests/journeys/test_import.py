"""Lists come in through the window: read, looked at, asked, written, and seen on the page of free places."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.pages.imports import PAST, ImportsPage
from app.presenters.import_sections import Part
from app.presenters.imports import FileState, ImportsPresenter
from app.widgets.memory import ForgetfulMemory
from db.opening import create_register
from resources import loader
from tests.support.databases import LOGIN, MATCHER, Clock
from tests.support.desks import Desk, desk_on
from tests.support.netherlands import place_names

SAMPLES = Path(__file__).resolve().parents[1] / "samples" / "provider_lists"


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    path = tmp_path / "register.db"
    names = place_names()
    municipalities = [(one.code, one.name) for one in names.municipalities]
    create_register(
        path,
        region=names.regions["JZ14"],
        policy=loader.default_policy(),
        municipalities=municipalities,
        login=LOGIN,
        clock=Clock(),
    ).close()
    with desk_on(path, qapp) as desk:
        yield desk


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ImportsPage:
    page = ImportsPage(ImportsPresenter(desk.session), ForgetfulMemory(), dict(desk.session.municipality_names))
    qtbot.addWidget(page)
    page.resize(1262, 640)
    with qtbot.waitExposed(page):
        page.show()
    page.on_shown()
    desk.settle(qtbot)
    return page


def drop(page: ImportsPage, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    nothing = Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, nothing))


def column(page: ImportsPage, key: str) -> list[str]:
    """What the list of files says: `file`, `below` it, or the `state`."""
    place = next(
        number
        for number, one in enumerate(page.files_model.columns())
        if one.key == ("state" if key == "state" else "file")
    )
    cells = [str(page.files_model.index(row, place).data()) for row in range(page.files_model.rowCount())]
    if key == "state":
        return cells
    return [cell.split("\n")[key == "below"] for cell in cells]


def shown_rows(page: ImportsPage, part: Part) -> list[tuple[str, ...]]:
    page.preview.choose_part(part)
    section = page.preview.section()
    assert section is not None and section.part is part
    assert page.preview.model.rowCount() == len(section.rows)
    return list(section.rows)


def facilities(desk: Desk) -> int:
    with desk.session.register.read(MATCHER) as work:
        return len(work.facilities.all())


def test_a_list_is_shown_before_anything_is_written(page: ImportsPage, desk: Desk, qtbot: QtBot) -> None:
    assert not page.apply_button.isEnabled()
    drop(page, SAMPLES / "138_clean.xlsx")
    desk.settle(qtbot)
    assert column(page, "state") == ["klaar"]
    assert column(page, "below") == ["Jeugdzorg Oost 21 · 9 nieuw"]
    assert "Aanbieder: Jeugdzorg Oost 21, uit een kolom van de lijst." in page.preview.line.accessibleName()
    assert len(shown_rows(page, Part.NEW)) == 9
    assert facilities(desk) == 0
    qtbot.mouseClick(page.apply_button, Qt.MouseButton.LeftButton)
    desk.settle(qtbot)
    assert facilities(desk) == 9
    assert column(page, "state") == ["verwerkt"]
    assert page.history_model.rowCount() == 1


def test_twelve_lists_at_once(page: ImportsPage, desk: Desk, qtbot: QtBot) -> None:
    files = sorted(
        path for path in SAMPLES.iterdir() if path.suffix in (".xlsx", ".csv") and "999" not in path.name
    )
    assert len(files) == 12
    drop(page, *files)
    desk.settle(qtbot)
    unknown = [one for one in page._presenter.entries() if one.state is FileState.NO_PROVIDER]
    ready = [one for one in page._presenter.entries() if one.state is FileState.READY]
    assert len(unknown) + len(ready) == 12 and len(ready) == 6
    for one in unknown:
        page.files.select_record(list(column(page, "file")).index(one.path.name))
        assert page.preview.ask.isVisible()
        page.preview.ask.box.setEditText(f"Aanbieder van {one.path.stem}")
        qtbot.mouseClick(page.preview.ask.use_button, Qt.MouseButton.LeftButton)
        desk.settle(qtbot)
    assert page.apply_button.accessibleName() == "Verwerk 12 lijsten"
    expected = sum(
        len(shown.preview.recognised.facilities) for shown in page._presenter.entries() if shown.preview
    )
    told: list[tuple[str, str]] = []
    page.notice_requested.connect(lambda words, tone: told.append((words, tone)))
    changed: list[frozenset[str]] = []
    desk.session.changes.data_changed.connect(lambda kinds, _: changed.append(kinds))
    qtbot.mouseClick(page.apply_button, Qt.MouseButton.LeftButton)
    desk.settle(qtbot)
    assert facilities(desk) == expected
    assert told == [(f"12 lijsten verwerkt: {expected} nieuw", "good")]
    assert "facilities" in changed[0]
    assert page.history_model.rowCount() == 12


def test_the_same_list_again_changes_nothing(page: ImportsPage, desk: Desk, qtbot: QtBot) -> None:
    for _ in range(2):
        drop(page, SAMPLES / "174_titled.xlsx")
        desk.settle(qtbot)
        page.apply_button.click()
        desk.settle(qtbot)
    assert column(page, "state") == ["geen verschil"]
    assert len(shown_rows(page, Part.UNCHANGED)) == facilities(desk) == 4
    assert not page.apply_button.isEnabled()


def test_mistakes_are_named_with_their_place(page: ImportsPage, desk: Desk, qtbot: QtBot) -> None:
    drop(page, SAMPLES / "999_mistakes.xlsx")
    desk.settle(qtbot)
    rows = shown_rows(page, Part.PROBLEMS)
    assert [row[0] for row in rows] == ["3", "4", "5", "6", "7", "8", "9", "13"]
    assert rows[0][1:3] == ("Plaats", "Hengeloo") and rows[0][4] == "Hengelo"
    page.preview.table.select_record(0)
    assert page.preview.fix_bar.story.accessibleName() == rows[0][3]
    assert len(shown_rows(page, Part.NEW)) == 3


def test_what_changed_stands_beside_what_was(page: ImportsPage, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    first, second = tmp_path / "week 1.csv", tmp_path / "week 2.csv"
    head = "Aanbieder;Voorziening;Zorgvorm;Plaats;Leeftijd;Aantal plekken;Vrije plekken\n"
    first.write_text(head + "Proefzorg;Berk;gezinshuis;Almelo;4-12;4;1\nProefzorg;Weg;gezinshuis;Borne;4-12;2;0\n")
    second.write_text(
        head + "Proefzorg;Berk;gezinshuis;Almelo;6-12;4;2\nProefzorg;Linde;gezinshuis;Goor;4-12;3;3\n"
    )
    drop(page, first)
    desk.settle(qtbot)
    page.apply_button.click()
    desk.settle(qtbot)
    drop(page, second)
    desk.settle(qtbot)
    page.files.select_record(1)
    assert set(shown_rows(page, Part.CHANGED)) == {
        ("Berk", "leeftijd vanaf", "4", "6"),
        ("Berk", "vrije plekken", "1", "2"),
    }
    assert [row[0] for row in shown_rows(page, Part.STALE)] == ["Weg"]
    assert [row[0] for row in shown_rows(page, Part.NEW)] == ["Linde"]


def test_a_list_is_compared_again_when_the_register_changed(
    page: ImportsPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    copy = Path(shutil.copy(SAMPLES / "138_clean.xlsx", tmp_path / "138 kopie.xlsx"))
    drop(page, SAMPLES / "138_clean.xlsx", copy)
    desk.settle(qtbot)
    assert column(page, "state") == ["klaar"] * 2
    page.apply_button.click()
    desk.settle(qtbot)
    assert column(page, "state") == ["verwerkt", "geen verschil"]
    assert facilities(desk) == 9


def test_a_broken_file_says_so_and_stops_nobody(
    page: ImportsPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "kapot.xlsx"
    broken.write_bytes(b"PK\x03\x04 geen rekenblad")
    drop(page, broken, SAMPLES / "174_titled.xlsx")
    desk.settle(qtbot)
    assert column(page, "state") == ["niet te lezen", "klaar"]
    assert "kapot.xlsx" in column(page, "below")[0]
    page.files.select_record(0)
    qtbot.mouseClick(page.preview.remove_button, Qt.MouseButton.LeftButton)
    assert column(page, "file") == ["174_titled.xlsx"]


def test_stopping_keeps_whole_lists_or_nothing(page: ImportsPage, desk: Desk, qtbot: QtBot) -> None:
    drop(page, SAMPLES / "138_clean.xlsx", SAMPLES / "148_titled.xlsx", SAMPLES / "174_titled.xlsx")
    desk.settle(qtbot)
    page.apply_button.click()
    page.progress.cancel_button.click()
    desk.settle(qtbot)
    first, *others = column(page, "state")
    assert others == ["klaar", "klaar"]
    assert (first, facilities(desk)) in [("klaar", 0), ("verwerkt", 9)]  # stopped, or written before it could be
    assert page.progress.isHidden()
    page.apply_button.click()
    desk.settle(qtbot)
    assert column(page, "state") == ["verwerkt"] * 3
    assert facilities(desk) == 23


WAITING = (
    "Dossiernummer;Naam;Geboortedatum;Geslacht;Gemeente;Urgentie;Aangemeld;Gevraagde zorgvorm\n"
    "{case};Proefkind Drie;13-04-2014;meisje;Almelo;spoed;16-11-2026;gezinshuis\n"
)


def test_a_child_that_looks_known_is_asked_one_by_one(
    page: ImportsPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    for number, case in enumerate(("K-2026-9003", "K-2026-9103")):
        path = tmp_path / f"wachtlijst {number}.csv"
        path.write_text(WAITING.format(case=case))
        drop(page, path)
        desk.settle(qtbot)
        if number == 0:
            page.apply_button.click()
            desk.settle(qtbot)
    page.files.select_record(1)
    rows = shown_rows(page, Part.PROBLEMS)
    assert len(rows) == 1 and rows[0][4] == "K-2026-9003"
    page.preview.table.select_record(0)
    fixes = page.preview.fix_bar
    assert fixes.accept_button.isVisible() and not fixes.all_button.isVisible()
    qtbot.mouseClick(fixes.other_button, Qt.MouseButton.LeftButton)
    desk.settle(qtbot)
    assert shown_rows(page, Part.PROBLEMS) == []
    assert [row[0] for row in shown_rows(page, Part.NEW)] == ["K-2026-9103"]


def test_another_kind_of_list_is_read_as_a_person_says(
    page: ImportsPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text(WAITING.format(case="K-2026-9003"))
    drop(page, path)
    desk.settle(qtbot)
    assert page.preview.kind_box.currentText() == "Wie wacht"
    page.preview.kind_box.setFocus()
    qtbot.keyClick(page.preview.kind_box, Qt.Key.Key_Home)
    desk.settle(qtbot)
    assert page._presenter.entries()[0].order.kind == "vacancies"
    qtbot.keyClick(page.preview.kind_box, Qt.Key.Key_End)
    desk.settle(qtbot)
    assert [row[0] for row in shown_rows(page, Part.NEW)] == ["K-2026-9003"]


def test_a_typed_value_mends_a_cell_and_can_be_forgotten(page: ImportsPage, desk: Desk, qtbot: QtBot) -> None:
    drop(page, SAMPLES / "999_mistakes.xlsx")
    desk.settle(qtbot)
    before = shown_rows(page, Part.PROBLEMS)
    page.preview.table.select_record(0)
    qtbot.keyClicks(page.preview.fix_bar.value, "Hengelo")
    qtbot.keyClick(page.preview.fix_bar.value, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert len(shown_rows(page, Part.PROBLEMS)) == len(before) - 1
    qtbot.mouseClick(page.preview.fix_bar.forget_button, Qt.MouseButton.LeftButton)
    desk.settle(qtbot)
    assert shown_rows(page, Part.PROBLEMS) == before


def test_another_row_of_headings_and_a_sheet_that_is_skipped(
    page: ImportsPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    book = Workbook()
    first, other = book.active, book.create_sheet("Oud")
    assert first is not None
    first.title = "Nu"
    for sheet, name in ((first, "Berk"), (other, "Oude Berk")):
        sheet.append(["Stand", "van", "nu"])
        sheet.append(["Voorziening", "Plaats", "Zorgvorm"])
        sheet.append([name, "Almelo", "gezinshuis"])
    path = tmp_path / "Proefzorg.xlsx"
    book.save(path)
    drop(page, path)
    desk.settle(qtbot)
    page.preview.choose_part(Part.RECOGNISED)
    panel = page.preview.recognition
    assert panel.sheet_box.count() == 2
    for row, keys in ((1, ["stand", "van", "nu"]), (2, ["voorziening", "plaats", "zorgvorm"])):
        panel.head_box.setValue(row)
        panel.head_box.editingFinished.emit()
        desk.settle(qtbot)
        assert list(panel.boxes) == keys
    panel.choose_sheet(1)
    qtbot.mouseClick(panel.used_box, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    desk.settle(qtbot)
    entry = page._presenter.entries()[0]
    preview, view = entry.preview, entry.view
    assert view is not None and [sheet.used for sheet in view.recognition.sheets] == [True, False]
    assert preview is not None and [one.name for one in preview.recognised.facilities] == ["Berk"]


def test_the_kept_file_is_saved_and_opened_as_it_came(
    page: ImportsPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    class Files:
        shown: list[tuple[str, bytes]] = []  # noqa: RUF012 — one test only

        def ask_lists(self, parent: QWidget) -> Sequence[Path]:
            return [SAMPLES / "138_clean.xlsx"]

        def ask_target(self, parent: QWidget, suggestion: str) -> Path | None:
            return tmp_path / suggestion

        def show(self, name: str, content: bytes) -> bool:
            self.shown.append((name, content))
            return True

    page._files = page.past._files = files = Files()
    qtbot.mouseClick(page.choose_button, Qt.MouseButton.LeftButton)
    desk.settle(qtbot)
    page.apply_button.click()
    desk.settle(qtbot)
    page.switch.choose(PAST)
    for one in (page.past.save_button, page.past.open_button):
        qtbot.mouseClick(one, Qt.MouseButton.LeftButton)
        desk.settle(qtbot)
    came = (SAMPLES / "138_clean.xlsx").read_bytes()
    assert (tmp_path / "138_clean.xlsx").read_bytes() == came
    assert files.shown == [("138_clean.xlsx", came)]
    qtbot.mouseClick(page.past.undo_button, Qt.MouseButton.LeftButton)
    desk.settle(qtbot)
    assert facilities(desk) == 0 and column(page, "state") == ["ongedaan gemaakt"]
    qtbot.mouseClick(page.past.redo_button, Qt.MouseButton.LeftButton)
    desk.settle(qtbot)
    assert facilities(desk) == 9 and column(page, "state") == ["verwerkt"]
