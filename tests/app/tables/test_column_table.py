"""Tables: filter, sort, search, copy, selection that stays, widths that are remembered."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from pytestqt.qtbot import QtBot

from app.tables.column_table_model import MARK_ROLE, SORT_ROLE, ColumnTableModel
from app.tables.columns import Cell, Column, TextSearch, sort_ranks, sorted_rows
from app.tables.table_view import TableView
from app.translation import in_natural_order
from app.widgets.memory import ForgetfulMemory

NAMES = ["Regge 61", "de Brink 12", "Éénhoorn 3", "Esch 67", "Zonhof 5"]
KILOMETRES = [16, 4, 160, 35, 4]
FREE: list[str | None] = ["nu", None, "1 dec", None, "nu"]


def columns() -> list[Column]:
    return [
        Column("name", "Plek", NAMES, width=160),
        Column("km", "Afstand", np.array(KILOMETRES), lambda km: f"≈ {km} km", Cell.NUMBER, 90),
        Column("free", "Vrij", FREE),
        Column("age", "Vers", [0, 6, 23, 1, 9], str, Cell.FRESHNESS, mark=lambda d: "fresh" if d < 2 else "stale"),
    ]


@pytest.fixture
def model(qtbot: QtBot) -> ColumnTableModel:
    made = ColumnTableModel()
    made.fill(columns())
    return made


@pytest.fixture
def view(model: ColumnTableModel, qtbot: QtBot) -> TableView:
    made = TableView(model, "Vrije plekken", ForgetfulMemory(), "places", stretch="name")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.resize(700, 300)
        made.show()
    return made


def shown(model: ColumnTableModel, column: int = 0) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_order_of_the_data_comes_first(model: ColumnTableModel) -> None:
    assert shown(model) == NAMES
    assert (model.rowCount(), model.columnCount()) == (5, 4)
    assert model.rowCount(model.index(0, 0)) == 0


def test_words_sort_without_capitals_and_accents(model: ColumnTableModel) -> None:
    model.sort(0)
    assert shown(model) == ["de Brink 12", "Éénhoorn 3", "Esch 67", "Regge 61", "Zonhof 5"]
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert shown(model)[0] == "Zonhof 5"


def test_numbers_sort_as_numbers_and_ties_keep_their_order(model: ColumnTableModel) -> None:
    model.sort(1)
    assert shown(model, 1) == ["≈ 4 km", "≈ 4 km", "≈ 16 km", "≈ 35 km", "≈ 160 km"]
    assert shown(model)[:2] == ["de Brink 12", "Zonhof 5"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert shown(model)[-2:] == ["de Brink 12", "Zonhof 5"]


def test_what_is_missing_comes_last_both_ways(model: ColumnTableModel) -> None:
    model.sort(2)
    assert shown(model, 2) == ["1 dec", "nu", "nu", "", ""]
    model.sort(2, Qt.SortOrder.DescendingOrder)
    assert shown(model, 2) == ["nu", "nu", "1 dec", "", ""]


def test_missing_numbers_come_last_too() -> None:
    column = Column("km", "Afstand", np.array([3.5, np.nan, -2.0]))
    rows = sorted_rows(np.arange(3), *sort_ranks(column), descending=True)
    assert rows.tolist() == [0, 2, 1]


def test_a_filter_keeps_the_order_and_tells_the_count(model: ColumnTableModel, qtbot: QtBot) -> None:
    model.sort(1)
    with qtbot.waitSignal(model.count_changed) as told:
        model.show_only(np.array([True, False, True, True, False]))
    assert told.args == [3, 5]
    assert shown(model) == ["Regge 61", "Esch 67", "Éénhoorn 3"]
    assert [model.record_of(row) for row in range(3)] == [0, 3, 2]
    assert (model.row_of(2), model.row_of(1)) == (2, -1)
    model.sort(-1)
    assert shown(model) == ["Regge 61", "Éénhoorn 3", "Esch 67"]


def test_nothing_and_wrong_lengths(model: ColumnTableModel) -> None:
    model.show_only(np.zeros(5, bool))
    assert model.rowCount() == 0
    with pytest.raises(ValueError, match="4 truth values for 5 records"):
        model.show_only(np.ones(4, bool))
    with pytest.raises(ValueError, match="different length"):
        model.fill([Column("a", "A", [1]), Column("b", "B", [1, 2])])
    model.fill([])
    assert (model.rowCount(), model.columnCount()) == (0, 0)


def test_roles(model: ColumnTableModel) -> None:
    distance, age = model.index(2, 1), model.index(2, 3)
    assert distance.data(SORT_ROLE) == 160
    assert distance.data(Qt.ItemDataRole.AccessibleTextRole) == "ongeveer 160 km"
    assert age.data(MARK_ROLE) == "stale"
    assert Qt.AlignmentFlag(distance.data(Qt.ItemDataRole.TextAlignmentRole)) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Afstand"
    assert model.data(QModelIndex()) is None


@given(
    st.lists(st.one_of(st.none(), st.integers(-9, 9)), max_size=30),
    st.booleans(),
    st.data(),
)
def test_sorting_equals_plain_sorting(values: list[int | None], descending: bool, data: st.DataObject) -> None:
    rows = np.array(data.draw(st.permutations(range(len(values)))), int)
    found = sorted_rows(rows, *sort_ranks(Column("x", "X", values)), descending)
    known = [row for row in rows.tolist() if values[row] is not None]
    plain = sorted(known, key=lambda row: (values[row] or 0) * (-1 if descending else 1))
    assert found.tolist() == plain + [row for row in rows.tolist() if values[row] is None]


def test_search_finds_all_words_in_any_column() -> None:
    search = TextSearch(NAMES, ["Almelo", "Borne", "Súdwest-Fryslân", "Borne", "Hengelo"])
    assert search.mask("").tolist() == [True] * 5
    assert search.mask("sudwest eenh").tolist() == [False, False, True, False, False]
    assert search.mask("BORNE 1").tolist() == [False, True, False, False, False]
    assert not search.mask("borne hengelo").any()


def test_a_word_never_runs_from_one_column_into_the_next() -> None:
    assert not TextSearch(["ab"], ["cd"]).mask("bc").any()


def test_the_selection_stays_with_its_record(view: TableView, model: ColumnTableModel, qtbot: QtBot) -> None:
    told: list[int] = []
    view.record_selected.connect(told.append)
    view.select_record(3)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.show_only(np.array([False, True, True, True, False]))
    assert (view.selected_record(), told) == (3, [3])
    assert view.currentIndex().row() == model.row_of(3)
    model.show_only(np.array([True, True, False, False, False]))
    assert (view.selected_record(), told) == (-1, [3, -1])
    view.select_record(4)
    assert view.selected_record() == -1


def test_keys_walk_and_open(view: TableView, qtbot: QtBot) -> None:
    view.select_record(0)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.selected_record() == 1
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.selected_record() == 4
    with qtbot.waitSignal(view.record_activated) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [4]
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.selected_record() == 0


def test_copy_gives_lines_with_tabs(view: TableView, model: ColumnTableModel, qtbot: QtBot) -> None:
    select = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    view.select_record(3)
    view.selectionModel().select(model.index(0, 0), select)
    view.setColumnHidden(3, True)
    view.horizontalHeader().moveSection(1, 0)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines == ["Afstand\tPlek\tVrij", "≈ 16 km\tRegge 61\tnu", "≈ 35 km\tEsch 67\t"]
    assert view.selected_records() == [0, 3]


def test_what_looks_like_a_formula_is_copied_as_text(qtbot: QtBot) -> None:
    model = ColumnTableModel()
    model.fill([Column("name", "Naam", ["=1+1", "a\tb"]), Column("count", "Aantal", [-3, 4])])
    table = TableView(model, "Proef")
    qtbot.addWidget(table)
    table.selectAll()
    assert table.copied_text(header=False) == "'=1+1\t'-3\na b\t4"


def test_widths_are_remembered_and_the_rest_is_filled(model: ColumnTableModel, qtbot: QtBot) -> None:
    memory = ForgetfulMemory()
    first = TableView(model, "Plekken", memory, "places", stretch="name")
    qtbot.addWidget(first)
    first.resize(800, 200)
    first.show()
    first.horizontalHeader().resizeSection(1, 141)
    second = TableView(model, "Plekken", memory, "places", stretch="name")
    qtbot.addWidget(second)
    second.resize(800, 200)
    second.show()
    assert second.columnWidth(1) == 141
    widths = [second.columnWidth(column) for column in range(4)]
    assert sum(widths) == second.viewport().width()
    second.resize(300, 200)
    assert second.columnWidth(0) == 160


def test_screen_readers_see_a_table(view: TableView) -> None:
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.role() == QAccessible.Role.Table
    assert interface.text(QAccessible.Text.Name) == "Vrije plekken"


@pytest.mark.parametrize("cell", list(Cell))
def test_every_kind_of_cell_is_drawn(cell: Cell, qtbot: QtBot) -> None:
    marks = {Cell.FRESHNESS: lambda value: "ageing", Cell.BADGE: lambda value: "attention"}
    made = ColumnTableModel()
    made.fill([Column("x", "X", [740, None], str, cell, 200, mark=marks.get(cell))])
    view = TableView(made, "X")
    qtbot.addWidget(view)
    view.resize(220, 160)
    view.show()
    image = view.viewport().grab().toImage()
    colours = [
        {image.pixelColor(x, y).name() for x in range(200) for y in range(top, top + 29)} for top in (1, 34)
    ]
    assert len(colours[0]) > 3
    assert len(colours[0]) > len(colours[1])


def test_names_with_numbers_sort_as_people_do() -> None:
    names = ["Regge 559", "regge 57", "Régge 8", "Dinkel 100"]
    assert sorted(names, key=in_natural_order) == ["Dinkel 100", "Régge 8", "regge 57", "Regge 559"]
    ranks, _ = sort_ranks(Column("name", "Plek", names))
    assert [names[row] for row in sorted(range(4), key=lambda row: ranks[row])][-1] == "Regge 559"
