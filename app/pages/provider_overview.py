"""The providers in a table with one of them beside it; a form takes its place while something is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.dialogs.mail_output import MailOutput
from app.error_words import ErrorWords
from app.pages.provider_form import ProviderForm
from app.pages.provider_list import ProviderList
from app.pages.provider_sheet import FACILITIES, ProviderSheet
from app.presenters.place_fields import PlaceFields
from app.presenters.provider_editing import ProviderEditingPresenter
from app.presenters.providers import ProvidersPresenter
from app.translation import text
from app.widgets.memory import Memory, packed, unpacked
from app.widgets.page import clear
from app.widgets.states import EmptyState, ErrorPanel
from app.widgets.tokens import GROUPS

PAGE = "providers"
ICON = "building-2"
FIRST_WIDTHS = [664, 582]
SPLITTER_KEY = "providers/across"


class ProviderOverview(QWidget):
    """One selection for table and sheet; every change goes through the presenters."""

    notice_requested = Signal(str, str)
    counted = Signal(str)
    import_requested = Signal()
    facility_requested = Signal(int)
    new_facility_requested = Signal(int)
    """With the provider it will belong to."""

    def __init__(
        self,
        presenter: ProvidersPresenter,
        editing: ProviderEditingPresenter,
        places: PlaceFields,
        memory: Memory,
        output: MailOutput,
        open_address: Callable[[str], object],
    ) -> None:
        super().__init__()
        self.presenter = presenter
        self._editing = editing
        self._memory = memory
        self._output = output
        self._after_saving: Callable[[], object] | None = None
        self.list = ProviderList(presenter, memory)
        self.sheet = ProviderSheet(memory, open_address)
        self.form = ProviderForm(editing, places)
        self._build()
        self._connect()

    def show_provider(self, provider: int) -> None:
        """Bring a provider to the front."""
        self.presenter.choose(provider)
        self.list.select_chosen()

    def focus_target(self) -> QWidget:
        """One starts with the list, or goes on where one was writing."""
        if self._editing.is_open:
            return self.form.first_control()
        return self.list.focus_target()

    def save_unsaved(self, done: Callable[[], object]) -> None:
        """Save what is being written; `done` is called when it is safe."""
        self._after_saving = done
        if not self.form.save_now():
            self._after_saving = None

    def ask_new(self) -> None:
        """A form for a new provider, unless another has to be finished first."""
        if self.presenter.rights.edit and self._may_start():
            self._state.setCurrentWidget(self._across)
            self._editing.edit_provider(None, self.presenter.table)

    def _build(self) -> None:
        self.choose = EmptyState(ICON, text("providers.choose"), text("providers.choose_why"))
        self.empty = EmptyState(
            ICON, text("providers.empty"), text("providers.empty_why"), text("providers.empty_action")
        )
        self._right, self._state = QStackedWidget(), QStackedWidget()
        self._across = QSplitter(Qt.Orientation.Horizontal)
        for stack, parts in (
            (self._right, (self.choose, self.sheet, self.form)),
            (self._across, (self.list, self._right)),
            (self._state, (self._across, self.empty)),
        ):
            for part in parts:
                stack.addWidget(part)
        self._across.setHandleWidth(GROUPS)
        self._across.setChildrenCollapsible(False)
        self._across.setStretchFactor(0, 1)
        self._across.setStretchFactor(1, 1)
        self._recall_sizes()
        self._error = QVBoxLayout()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GROUPS)
        inside.addLayout(self._error)
        inside.addWidget(self.list.bar)
        inside.addWidget(self._state, 1)

    def _connect(self) -> None:
        presenter, editing, sheet = self.presenter, self._editing, self.sheet
        presenter.table_changed.connect(self._show_table)
        presenter.provider_changed.connect(self._show_provider)
        presenter.reading_failed.connect(self._show_problem)
        presenter.failed.connect(self._tell_failure)
        presenter.mail_written.connect(self._open_mail)
        editing.opened.connect(self._open_form)
        editing.saved.connect(self._show_saved)
        for trouble in (editing.saving_refused, editing.conflict_found, editing.failed):
            trouble.connect(self._forget_closing)
        self.list.chosen.connect(presenter.choose)
        self.list.entered.connect(self._enter)
        self.list.counted.connect(self.counted)
        self.empty.action_requested.connect(self.import_requested)
        self.form.notice_requested.connect(self.notice_requested)
        self.form.left.connect(self._leave_form)
        sheet.head.notice_requested.connect(self.notice_requested)
        sheet.facility_chosen.connect(self.facility_requested)
        sheet.head.edit.clicked.connect(self._edit)
        sheet.head.unchanged.clicked.connect(presenter.confirm_unchanged)
        sheet.contracts.edit_requested.connect(lambda one: self._with_shown(editing.edit_contract, one))
        sheet.contracts.confirm_requested.connect(presenter.confirm_contract)
        sheet.contracts.delete_requested.connect(presenter.delete_contract)
        sheet.reports.edit_requested.connect(lambda one: self._with_shown(editing.edit_report, one))
        sheet.reports.end_requested.connect(presenter.end_report)
        sheet.history.undo_requested.connect(presenter.undo)
        sheet.head.new_facility.clicked.connect(self._ask_new_facility)
        sheet.head.ask_list.clicked.connect(self._ask_list)
        self._across.splitterMoved.connect(self._keep_sizes)
        self._bind_keys()

    def _bind_keys(self) -> None:
        single = {"U": self.presenter.confirm_unchanged, "B": self.presenter.confirm_contracts}
        self._single_keys = [self._shortcut(keys, act) for keys, act in single.items()]
        for keys, act in (("F2", self._edit), ("Ctrl+N", self.ask_new), ("Ctrl+S", self._save)):
            self._shortcut(keys, act)

    def _shortcut(self, keys: str, act: Callable[[], object]) -> QShortcut:
        """A key of the overview only: a facility that is in front has its own."""
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
        return shortcut

    def _show_table(self) -> None:
        self._clear_problem()
        known = bool(len(self.presenter.table))
        self._state.setCurrentWidget(self._across if known or self._editing.is_open else self.empty)
        self.list.show_table()

    def _show_provider(self) -> None:
        view = self.presenter.shown
        if view is not None:
            self.sheet.show_provider(view)
        self._bring_right()

    def _open_form(self) -> None:
        for shortcut in self._single_keys:
            shortcut.setEnabled(False)
        self._right.setCurrentWidget(self.form)
        self.form.show_draft()

    def _bring_right(self) -> None:
        if self._editing.is_open:
            self._right.setCurrentWidget(self.form)
            return
        known = self.presenter.shown is not None
        self._right.setCurrentWidget(self.sheet if known else self.choose)
        for shortcut in self._single_keys:
            shortcut.setEnabled(known and self.presenter.rights.edit)

    def _enter(self) -> None:
        """From the list into the provider."""
        if self._right.currentWidget() is self.sheet:
            self.sheet.show_part(FACILITIES)
            self.sheet.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _ask_new_facility(self) -> None:
        if self.presenter.chosen:
            self.new_facility_requested.emit(self.presenter.chosen)

    def _ask_list(self) -> None:
        """An e-mail that asks for a new list: where it is kept is asked, sending it is up to the mail program."""
        if self.presenter.shown is not None:
            path = self._output.ask_file(self, self.presenter.mail_name())
            if path is not None:
                self.presenter.write_mail(path)

    def _open_mail(self, path: Path, words: str) -> None:
        if not self._output.open_path(path):
            words = text("providers.mail_not_opened", file=path.name)
        if words:
            self.notice_requested.emit(words, "info")

    def _edit(self) -> None:
        if self.presenter.rights.edit:
            self._with_shown(self._editing.edit_provider, self.presenter.table)

    def _with_shown(self, edit: Callable[[Any, Any], None], what: object) -> None:
        view = self.presenter.shown
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
        self.presenter.tell_edited(edited)
        if edited.kind == "provider_added":
            self.presenter.choose(int(edited.record.id))
        after, self._after_saving = self._after_saving, None
        if after is not None:
            after()

    def _forget_closing(self, _why: object) -> None:
        """What could not be saved keeps the window open."""
        self._after_saving = None

    def _leave_form(self) -> None:
        self._bring_right()
        if not len(self.presenter.table):
            self._state.setCurrentWidget(self.empty)
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_failure(self, words: ErrorWords) -> None:
        self.notice_requested.emit(words.in_one_line(), "wrong")

    def _show_problem(self, words: ErrorWords) -> None:
        if self.presenter.is_loaded:
            self._tell_failure(words)
            return
        self._clear_problem()
        panel = ErrorPanel(words.what, words.safe, words.next_step, text("providers.again"))
        panel.action_requested.connect(self.presenter.refresh)
        self._error.addWidget(panel)

    def _clear_problem(self) -> None:
        clear(self._error)

    def _keep_sizes(self) -> None:
        self._memory.write(SPLITTER_KEY, packed(self._across.saveState()))

    def _recall_sizes(self) -> None:
        kept: QByteArray = unpacked(self._memory.read(SPLITTER_KEY))
        if kept.isEmpty() or not self._across.restoreState(kept):
            self._across.setSizes(FIRST_WIDTHS)
