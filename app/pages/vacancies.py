"""Vrije plekken: every free place as a table with a sentence of filters, the map beside it, one facility below."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QByteArray, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from app.error_words import ErrorWords
from app.pages.vacancy_columns import DISTANCE, vacancy_columns
from app.pages.vacancy_filters import easier_words, loosened, make_chips, without_past_day
from app.pages.vacancy_panel import VacancyPanel
from app.presenters.vacancies import Answer, VacanciesPresenter
from app.tables.column_table_model import ColumnTableModel
from app.tables.table_view import TableView
from app.translation import text
from app.widgets.filter_bar import FilterBar
from app.widgets.map_view import MapGround, MapView
from app.widgets.memory import Memory, packed, unpacked
from app.widgets.page import Page
from app.widgets.search_field import SearchField
from app.widgets.states import EmptyState, ErrorPanel
from app.widgets.tokens import GROUPS
from app.widgets.ways_out import WaysOut

NAME = "vacancies"
IMPORT_PAGE = "import"
PROVIDERS_PAGE = "providers"
FIRST_WIDTHS = [934, 264]
FIRST_HEIGHTS = [260, 360]


class VacanciesPage(Page):
    """Filters, table, map and panel share one selection; the map and the table tell each other."""

    def __init__(self, presenter: VacanciesPresenter, ground: MapGround, memory: Memory) -> None:
        super().__init__(NAME, text("vacancies.title"), "bed-single")
        self._presenter = presenter
        self._memory = memory
        self._facility = -1
        self._panel_wanted = True
        self.model = ColumnTableModel(self)
        self.table = TableView(self.model, text("vacancies.table"), memory, NAME, stretch="offers")
        self.map = MapView(ground, text("vacancies.map"))
        self.panel = VacancyPanel(presenter.may_say)
        self.search = SearchField(text("vacancies.search"), 220)
        self.bar = FilterBar(make_chips(presenter.today()), self.search, memory, NAME)
        self._build()
        self._connect()

    def focus_target(self) -> QWidget:
        """One starts by typing or by choosing a filter."""
        return self.search

    def on_shown(self, subject: object = None) -> None:
        """Read the register the first time; a facility's id as subject selects it."""
        if isinstance(subject, int):
            self._facility = subject
        if not self._presenter.is_loaded:
            self._presenter.refresh()
        elif isinstance(subject, int):
            self._select_facility()

    def subject(self) -> object:
        """The facility that is selected."""
        return self._facility if self._facility >= 0 else None

    def _build(self) -> None:
        self.nothing = WaysOut(text("vacancies.nothing"), text("vacancies.nothing_next"))
        self._left = QStackedWidget()
        self._left.addWidget(self.table)
        self._left.addWidget(self.nothing)
        self._right = QSplitter(Qt.Orientation.Vertical)
        self._across = QSplitter(Qt.Orientation.Horizontal)
        for splitter, parts in ((self._right, (self.map, self.panel)), (self._across, (self._left, self._right))):
            splitter.setHandleWidth(GROUPS)
            splitter.setChildrenCollapsible(False)
            for part in parts:
                splitter.addWidget(part)
        self._across.setStretchFactor(0, 1)
        self._recall_sizes()
        self.unknown_place = WaysOut("", "")
        self.unknown_place.hide()
        self._content = QWidget()
        self._state = QStackedWidget()
        self._empty = EmptyState(
            "bed-single", text("vacancies.empty"), text("vacancies.empty_why"), text("vacancies.empty_action")
        )
        self._state.addWidget(self._across)
        self._state.addWidget(self._empty)
        self.content.addWidget(self.bar)
        self.content.addWidget(self.unknown_place)
        self.content.addWidget(self._state, 1)
        self.bar.show_count(text("vacancies.reading"))

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.table_changed.connect(self._show_table)
        presenter.answer_changed.connect(self._show_answer)
        presenter.reading_failed.connect(self._show_problem)
        self.bar.changed.connect(lambda: presenter.ask(self.bar.values()))
        self.table.record_selected.connect(self._follow_table)
        self.table.record_activated.connect(self._open_panel)
        self.map.record_selected.connect(self._follow_map)
        self.map.cluster_selected.connect(lambda records: self._follow_map(int(records[0])))
        self.panel.closed.connect(self._keep_closed)
        self.panel.unchanged_requested.connect(self._confirm_unchanged)
        self.panel.taken_requested.connect(self._say_taken)
        self.panel.facility_requested.connect(self._open_facility)
        self.table.installEventFilter(self)
        presenter.refused.connect(lambda words: self.notice_requested.emit(words.in_one_line(), "wrong"))
        self.nothing.chosen.connect(self._loosen)
        self.unknown_place.chosen.connect(self._correct_place)
        self._empty.action_requested.connect(lambda: self.page_requested.emit(IMPORT_PAGE, None))
        self._across.splitterMoved.connect(self._keep_sizes)
        self._right.splitterMoved.connect(self._keep_sizes)
        kept = self.bar.values()
        current = without_past_day(kept, presenter.today())
        if current != kept:
            self.bar.set_values(current)
        presenter.ask(current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """U and T on the table: what was just heard about the selected facility."""
        if watched is self.table and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            act = {"U": self._confirm_unchanged, "T": self._say_taken}.get(event.text().upper())
            if act is not None and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
                act()
                return True
        return super().eventFilter(watched, event)

    def _confirm_unchanged(self) -> None:
        if self.table.selected_record() >= 0:
            self._presenter.confirm_unchanged(self._facility)

    def _say_taken(self) -> None:
        card = self._presenter.card(self.table.selected_record())
        if card is None:
            return
        if card.free_now:
            self._presenter.turned_out_taken(self._facility)
        else:
            self.notice_requested.emit(text("vacancies.none_free_now"), "info")

    def _show_table(self) -> None:
        self._state.setCurrentWidget(self._across if len(self._presenter.table) else self._empty)
        self.bar.setVisible(bool(len(self._presenter.table)))
        self._fill()
        self._show_answer()
        self._select_facility()

    def _fill(self) -> None:
        away = self._presenter.answer.kilometres_hundredths
        columns = vacancy_columns(self._presenter.table, away)
        self.model.fill(columns)
        place = next(number for number, one in enumerate(columns) if one.key == DISTANCE)
        self.table.setColumnHidden(place, away is None)

    def _show_answer(self) -> None:
        answer = self._presenter.answer
        if not self._presenter.is_loaded:
            return
        self._follow_distance(answer)
        self.model.show_only(answer.fits)
        self._show_counts(answer)
        self._show_ways_out(answer)
        records = np.flatnonzero(answer.fits)
        table = self._presenter.table
        self.map.show_dots(table.points[records], records, table.dot_words)

    def _follow_distance(self, answer: Answer) -> None:
        place, held = next((number, one) for number, one in enumerate(self.model.columns()) if one.key == DISTANCE)
        away = answer.kilometres_hundredths
        if (away is None) != self.table.isColumnHidden(place) or (away is not None and away is not held.values):
            self._fill()

    def _show_counts(self, answer: Answer) -> None:
        counts = {"now": answer.beds_now, "fresh": answer.fresh_beds}
        extra = text("vacancies.count_extra", **counts) if answer.beds else ""
        self.bar.show_count(text("vacancies.count", count=answer.beds), extra)
        self.set_status(text("vacancies.status", shown=answer.facilities, all=len(self._presenter.table)))

    def _show_ways_out(self, answer: Answer) -> None:
        self._left.setCurrentWidget(self.table if answer.facilities else self.nothing)
        self.nothing.show_ways([easier_words(one) for one in answer.easier[:4]])
        unknown = answer.unknown_place
        self.unknown_place.setVisible(unknown is not None)
        if unknown is not None:
            heading = text("vacancies.unknown_place", typed=unknown.typed)
            next_step = text("vacancies.meant" if unknown.suggestions else "vacancies.meant_nothing")
            self.unknown_place.set_words(heading, next_step)
            self.unknown_place.show_ways(unknown.suggestions)

    def _loosen(self, place: int) -> None:
        self.bar.set_values(loosened(self.bar.values(), self._presenter.answer.easier[place]))

    def _correct_place(self, place: int) -> None:
        unknown = self._presenter.answer.unknown_place
        if unknown is not None:
            values = self.bar.values()
            values["near"] = {**values["near"], "place": unknown.suggestions[place]}
            self.bar.set_values(values)

    def _select_facility(self) -> None:
        ids = self._presenter.table.ids
        record = ids.index(self._facility) if self._facility in ids else -1
        self.table.select_record(record)
        self.map.select_record(record)
        self._show_card(record)

    def _follow_table(self, record: int) -> None:
        self.map.select_record(record)
        self._take(record)

    def _follow_map(self, record: int) -> None:
        self.table.select_record(record)
        self._take(record)

    def _take(self, record: int) -> None:
        if record >= 0:
            self._facility = self._presenter.table.ids[record]
            self._show_card(record)

    def _show_card(self, record: int) -> None:
        card = self._presenter.card(record)
        if card is None:
            self.panel.hide()
            return
        self.panel.show_card(card)
        self.panel.setVisible(self._panel_wanted)

    def _open_panel(self, record: int) -> None:
        self._panel_wanted = True
        self._take(record)
        self.panel.hide()
        self.panel.open_panel()

    def _open_facility(self) -> None:
        self.page_requested.emit(PROVIDERS_PAGE, ("facility", self._facility))

    def _keep_closed(self) -> None:
        self._panel_wanted = False

    def _show_problem(self, words: ErrorWords) -> None:
        if self._presenter.is_loaded:
            self.notice_requested.emit(words.in_one_line(), "wrong")
            return
        panel = ErrorPanel(words.what, words.safe, words.next_step, text("vacancies.read_again"))
        panel.action_requested.connect(self._presenter.refresh)
        self._state.addWidget(panel)
        self._state.setCurrentWidget(panel)
        self.bar.hide()

    def _keep_sizes(self) -> None:
        self._memory.write("vacancies/across", packed(self._across.saveState()))
        self._memory.write("vacancies/right", packed(self._right.saveState()))

    def _recall_sizes(self) -> None:
        for splitter, key, first in (
            (self._across, "vacancies/across", FIRST_WIDTHS),
            (self._right, "vacancies/right", FIRST_HEIGHTS),
        ):
            kept: QByteArray = unpacked(self._memory.read(key))
            if kept.isEmpty() or not splitter.restoreState(kept):
                splitter.setSizes(first)
