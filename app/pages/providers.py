"""Aanbieders: every provider in a table, one of them beside it, and one facility when it is opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.error_words import ErrorWords
from app.pages.facility import FacilityView
from app.pages.provider_columns import NAME, fitting_rows, make_chips, provider_columns
from app.pages.provider_form import ProviderForm
from app.pages.provider_sheet import FACILITIES, ProviderSheet
from app.presenters.place_fields import PlaceFields
from app.presenters.provider_editing import ProviderEditingPresenter
from app.presenters.providers import ProvidersPresenter
from app.tables.column_table_model import ColumnTableModel
from app.tables.columns import TextSearch
from app.tables.table_view import TableView
from app.translation import text
from app.widgets.buttons import button, primary_button
from app.widgets.filter_bar import FilterBar
from app.widgets.memory import Memory, packed, unpacked
from app.widgets.outside import open_outside
from app.widgets.page import Page
from app.widgets.search_field import SearchField
from app.widgets.states import EmptyState, ErrorPanel
from app.widgets.tokens import GROUPS
from app.widgets.ways_out import WaysOut

PAGE = "providers"
ICON = "building-2"
IMPORT_PAGE = "import"
PROVIDER, FACILITY, NEW_FACILITY = "provider", "facility", "new_facility"
"""What a subject of this page is about: `(PROVIDER, 12)`, `(FACILITY, 34)`, `(NEW_FACILITY, 12)`."""
FIRST_WIDTHS = [600, 662]
SPLITTER_KEY = "providers/across"


class ProvidersPage(Page):
    """The overview in front; a facility that is opened takes its place until one goes back."""

    def __init__(
        self,
        presenter: ProvidersPresenter,
        editing: ProviderEditingPresenter,
        places: PlaceFields,
        facility: FacilityView,
        memory: Memory,
        open_address: Callable[[str], object] = open_outside,
    ) -> None:
        super().__init__(PAGE, text("providers.title"), ICON)
        self._presenter = presenter
        self._editing = editing
        self._memory = memory
        self._search_lines = TextSearch([])
        self._after_saving: Callable[[], object] | None = None
        self.facility = facility
        self.model = ColumnTableModel(self)
        self.table = TableView(self.model, text("providers.table"), memory, PAGE, stretch=NAME)
        self.search = SearchField(text("providers.search"), 280)
        self.bar = FilterBar(make_chips(presenter.rights.contracts), self.search, memory, PAGE)
        self.sheet = ProviderSheet(memory, open_address)
        self.form = ProviderForm(editing, places)
        self.new_facility = button(text("providers.new_facility"), "plus")
        self.new_button = primary_button(text("providers.new"), "plus")
        self.new_button.setToolTip(text("providers.new_key"))
        self.add_action_widget(self.new_button)
        self._build()
        self._connect()

    def on_shown(self, subject: object = None) -> None:
        """Read the register the first time; a subject brings a provider or facility to the front."""
        if not self._presenter.is_loaded:
            self._presenter.refresh()
        kind, number = subject if isinstance(subject, tuple) else ("", 0)
        if kind in (FACILITY, NEW_FACILITY):
            show = self.facility.show_facility if kind == FACILITY else self.facility.start_new
            show(int(number))
            self._stack.setCurrentWidget(self.facility)
            return
        self._stack.setCurrentWidget(self._overview)
        if kind == PROVIDER:
            self._presenter.choose(int(number))
            self._select()

    def subject(self) -> object:
        """The facility or provider in front."""
        if self._stack.currentWidget() is self.facility:
            number = self.facility.facility()
            return (FACILITY, number) if number else (NEW_FACILITY, self._presenter.chosen)
        return (PROVIDER, self._presenter.chosen) if self._presenter.chosen else None

    def focus_target(self) -> QWidget:
        """One starts with the list, or goes on where one was writing."""
        if self._stack.currentWidget() is self.facility:
            return self.facility.focus_target()
        if self._editing.is_open:
            return self.form.first_control()
        return self.table if self.model.rowCount() else self.search

    def unsaved(self) -> str:
        if self._editing.is_changed():
            return text("provider.unsaved")
        return self.facility.unsaved()

    def save_unsaved(self, done: Callable[[], object]) -> None:
        self.show_unsaved()
        if not self._editing.is_changed():
            self.facility.save_unsaved(done)
            return
        self._after_saving = done
        if not self.form.save_now():
            self._after_saving = None

    def discard_unsaved(self) -> None:
        if self._editing.is_changed():
            self.form.give_up()
        else:
            self.facility.discard_unsaved()

    def show_unsaved(self) -> None:
        if self._editing.is_changed():
            self._stack.setCurrentWidget(self._overview)
            self.form.first_control().setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._stack.setCurrentWidget(self.facility)

    def _build(self) -> None:
        self.nothing = WaysOut(text("providers.nothing"), text("providers.nothing_next"))
        self.nothing.show_ways([text("providers.nothing_clear")])
        self.choose = EmptyState(ICON, text("providers.choose"), text("providers.choose_why"))
        self.empty = EmptyState(
            ICON, text("providers.empty"), text("providers.empty_why"), text("providers.empty_action")
        )
        self._left, self._right, self._state = QStackedWidget(), QStackedWidget(), QStackedWidget()
        self._across = QSplitter(Qt.Orientation.Horizontal)
        for stack, parts in (
            (self._left, (self.table, self.nothing)),
            (self._right, (self.choose, self.sheet, self.form)),
            (self._across, (self._left, self._right)),
            (self._state, (self._across, self.empty)),
        ):
            for part in parts:
                stack.addWidget(part)
        self._across.setHandleWidth(GROUPS)
        self._across.setChildrenCollapsible(False)
        self._across.setStretchFactor(0, 1)
        self._across.setStretchFactor(1, 1)
        self._recall_sizes()
        self.sheet.head.action_row.insertWidget(1, self.new_facility)
        self._error = QVBoxLayout()
        self._overview = QWidget()
        inside = QVBoxLayout(self._overview)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GROUPS)
        inside.addLayout(self._error)
        inside.addWidget(self.bar)
        inside.addWidget(self._state, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._overview)
        self._stack.addWidget(self.facility)
        self.content.addWidget(self._stack, 1)
        self.bar.show_count(text("providers.reading"))

    def _connect(self) -> None:
        presenter, editing, sheet = self._presenter, self._editing, self.sheet
        presenter.table_changed.connect(self._show_table)
        presenter.provider_changed.connect(self._show_provider)
        presenter.reading_failed.connect(self._show_problem)
        presenter.failed.connect(self._tell_failure)
        editing.opened.connect(lambda: self._right.setCurrentWidget(self.form))
        editing.saved.connect(self._show_saved)
        for trouble in (editing.saving_refused, editing.conflict_found, editing.failed):
            trouble.connect(self._forget_closing)
        self.bar.changed.connect(self._filter)
        self.nothing.chosen.connect(lambda _: self.bar.clear())
        self.table.record_selected.connect(self._follow_table)
        self.table.record_activated.connect(self._enter)
        self.empty.action_requested.connect(lambda: self.page_requested.emit(IMPORT_PAGE, None))
        self.form.notice_requested.connect(self.notice_requested)
        self.form.left.connect(self._leave_form)
        sheet.head.notice_requested.connect(self.notice_requested)
        sheet.facility_chosen.connect(self._open_facility)
        sheet.head.edit.clicked.connect(self._edit)
        sheet.head.unchanged.clicked.connect(presenter.confirm_unchanged)
        sheet.contracts.edit_requested.connect(lambda one: self._with_shown(editing.edit_contract, one))
        sheet.contracts.confirm_requested.connect(presenter.confirm_contract)
        sheet.contracts.delete_requested.connect(presenter.delete_contract)
        sheet.reports.edit_requested.connect(lambda one: self._with_shown(editing.edit_report, one))
        sheet.reports.end_requested.connect(presenter.end_report)
        sheet.history.undo_requested.connect(presenter.undo)
        self.new_button.clicked.connect(self._ask_new)
        self.new_facility.clicked.connect(self._ask_new_facility)
        self._across.splitterMoved.connect(self._keep_sizes)
        self._bind_keys()
        self.facility.closed.connect(self._leave_facility)
        self.facility.notice_requested.connect(self.notice_requested)
        self.facility.page_requested.connect(self.page_requested)

    def _bind_keys(self) -> None:
        single = {"U": self._presenter.confirm_unchanged, "B": self._presenter.confirm_contracts}
        self._single_keys = [self._shortcut(keys, act) for keys, act in single.items()]
        for keys, act in (("F2", self._edit), ("Ctrl+N", self._ask_new), ("Ctrl+S", self._save)):
            self._shortcut(keys, act)

    def _shortcut(self, keys: str, act: Callable[[], object]) -> QShortcut:
        """A key of the overview; a facility that is in front has its own."""
        shortcut = QShortcut(QKeySequence(keys), self._overview)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
        return shortcut

    def _show_table(self) -> None:
        table, rights = self._presenter.table, self._presenter.rights
        self._clear_problem()
        self._search_lines = TextSearch(table.searched)
        self.model.fill(provider_columns(table, rights.contracts))
        self.new_button.setVisible(rights.edit)
        self._state.setCurrentWidget(self._across if len(table) or self._editing.is_open else self.empty)
        self.bar.setVisible(bool(len(table)))
        self._filter()
        if not self._presenter.chosen and len(table):
            self._presenter.choose(
                int(table.rows[self.model.record_of(0) if self.model.rowCount() else 0].provider)
            )
        self._select()

    def _filter(self) -> None:
        table = self._presenter.table
        if not self.model.columns():
            return
        self.model.show_only(fitting_rows(table, self._search_lines, self.bar.values()))
        shown, total = self.model.rowCount(), len(table)
        self._left.setCurrentWidget(self.table if shown else self.nothing)
        words = text("providers.count", count=total)
        if shown != total:
            words = text("providers.count_of", shown=shown, count=total)
        stale = sum(table.rows[record].counts.stale > 0 for record in self.model.shown_records().tolist())
        self.bar.show_count(words, text("providers.count_stale", count=stale) if stale else "")
        self.set_status(text("providers.status", shown=shown, all=total))

    def _select(self) -> None:
        self.table.select_record(self._presenter.table.record_of(self._presenter.chosen))

    def _follow_table(self, record: int) -> None:
        if record >= 0:
            self._presenter.choose(int(self._presenter.table.rows[record].provider))

    def _show_provider(self) -> None:
        view = self._presenter.shown
        if view is not None:
            self.sheet.show_provider(view)
            self.new_facility.setVisible(view.details.rights.edit)
        self._bring_right()

    def _bring_right(self) -> None:
        if self._editing.is_open:
            self._right.setCurrentWidget(self.form)
            return
        known = self._presenter.shown is not None
        self._right.setCurrentWidget(self.sheet if known else self.choose)
        for shortcut in self._single_keys:
            shortcut.setEnabled(known and self._presenter.rights.edit)

    def _enter(self, _record: int) -> None:
        """From the list into the provider."""
        if self._right.currentWidget() is self.sheet:
            self.sheet.show_part(FACILITIES)
            self.sheet.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_facility(self, facility: int) -> None:
        self.page_requested.emit(PAGE, (FACILITY, facility))

    def _ask_new_facility(self) -> None:
        if self._presenter.chosen:
            self.page_requested.emit(PAGE, (NEW_FACILITY, self._presenter.chosen))

    def _leave_facility(self) -> None:
        self.page_requested.emit(PAGE, (PROVIDER, self._presenter.chosen))

    def _ask_new(self) -> None:
        if self._presenter.rights.edit and self._may_start():
            self._state.setCurrentWidget(self._across)
            self._editing.edit_provider(None, self._presenter.table)

    def _edit(self) -> None:
        if self._presenter.rights.edit:
            self._with_shown(self._editing.edit_provider, self._presenter.table)

    def _with_shown(self, edit: Callable[[Any, Any], None], what: object) -> None:
        view = self._presenter.shown
        if view is not None and self._may_start():
            edit(view, what)

    def _may_start(self) -> bool:
        """What is being written comes first."""
        if not self._editing.is_changed():
            return True
        self.notice_requested.emit(text("provider.save_first"), "attention")
        self.form.first_control().setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _save(self) -> None:
        if self._editing.is_open:
            self.form.save_now()

    def _show_saved(self, edited: Any) -> None:
        self._presenter.tell_edited(edited)
        if edited.kind == "provider_added":
            self._presenter.choose(int(edited.record.id))
        after, self._after_saving = self._after_saving, None
        if after is not None:
            after()

    def _forget_closing(self, _why: object) -> None:
        """What could not be saved keeps the window open."""
        self._after_saving = None

    def _leave_form(self) -> None:
        self._bring_right()
        if not len(self._presenter.table):
            self._state.setCurrentWidget(self.empty)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_failure(self, words: ErrorWords) -> None:
        self.notice_requested.emit(words.in_one_line(), "wrong")

    def _show_problem(self, words: ErrorWords) -> None:
        if self._presenter.is_loaded:
            self._tell_failure(words)
            return
        self._clear_problem()
        panel = ErrorPanel(words.what, words.safe, words.next_step, text("providers.again"))
        panel.action_requested.connect(self._presenter.refresh)
        self._error.addWidget(panel)

    def _clear_problem(self) -> None:
        while (item := self._error.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def _keep_sizes(self) -> None:
        self._memory.write(SPLITTER_KEY, packed(self._across.saveState()))

    def _recall_sizes(self) -> None:
        kept: QByteArray = unpacked(self._memory.read(SPLITTER_KEY))
        if kept.isEmpty() or not self._across.restoreState(kept):
            self._across.setSizes(FIRST_WIDTHS)
