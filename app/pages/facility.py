"""One facility: who they are and how to reach them, whom they take, which beds, and what was done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.error_words import ErrorWords
from app.pages.facility_new import NewFacilityForm
from app.pages.facility_sheet import FacilitySheetView
from app.presenters.facility import FacilityPresenter
from app.translation import text
from app.widgets.memory import Memory
from app.widgets.outside import open_outside
from app.widgets.page import clear
from app.widgets.states import EmptyState, ErrorPanel


class FacilityView(QWidget):
    """Hosted by a page: shows one facility, or the form of a new one."""

    closed = Signal()
    """Back to where the user came from."""
    page_requested = Signal(str, object)
    notice_requested = Signal(str, str)
    facility_shown = Signal(int)
    """Another facility stands here, also a new one that was just stored."""

    def __init__(
        self,
        presenter: FacilityPresenter,
        memory: Memory,
        open_address: Callable[[str], object] = open_outside,
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self._after_saving: Callable[[], object] | None = None
        self.sheet = FacilitySheetView(presenter, memory, open_address)
        self.form = NewFacilityForm(presenter)
        self.nothing = EmptyState("house", text("facility.gone"), text("facility.gone_why"), text("facility.back"))
        self._error = QVBoxLayout()
        self._stack = QStackedWidget()
        for part in (self.sheet, self.form, self.nothing):
            self._stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._error)
        layout.addWidget(self._stack, 1)
        self._connect()

    def show_facility(self, facility: int) -> None:
        """Show a facility; what is being written about another stays in front until it is saved or given up."""
        presenter = self._presenter
        if self.unsaved() and presenter.facility != facility:
            self.notice_requested.emit(text("facility.save_first"), "attention")
            return
        if presenter.facility != facility or presenter.record is None:
            self.sheet.clear()
            presenter.show_facility(facility)
        self._stack.setCurrentWidget(self.sheet)

    def start_new(self, provider: int) -> None:
        """An empty form for a new facility of this provider."""
        if self.unsaved():
            self.notice_requested.emit(text("facility.save_first"), "attention")
            return
        self._presenter.start_new(provider)
        self._stack.setCurrentWidget(self.form)

    def facility(self) -> int:
        """The facility that is shown; 0 for a new one."""
        return self._presenter.facility

    def focus_target(self) -> QWidget:
        """Where the keyboard should be."""
        return self.form.first_control() if self._stack.currentWidget() is self.form else self.sheet.focus_target()

    def unsaved(self) -> str:
        """What would be lost if the window closed now, without a name; empty: nothing."""
        if self._presenter.beds.is_changed():
            return text("facility.unsaved_bed")
        if not self._presenter.is_changed():
            return ""
        return text("facility.unsaved_new" if self._presenter.is_new else "facility.unsaved")

    def save_unsaved(self, done: Callable[[], object]) -> None:
        """Save that; `done` is called when it is safe."""
        self._after_saving = done
        if self._presenter.beds.is_changed():
            self.sheet.beds.panel.form.save_now()
            return
        writing = self.form if self._presenter.is_new else self.sheet.editor
        if not writing.save_now():
            self._after_saving = None

    def discard_unsaved(self) -> None:
        """Throw that away."""
        self._presenter.give_up()
        self.sheet.close_panels()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)

    def _leave(self) -> None:
        if self._presenter.is_new and self._presenter.is_changed():
            self.notice_requested.emit(text("facility.save_first"), "attention")
            return
        self.closed.emit()

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.loaded.connect(self._show_loaded)
        presenter.gone.connect(lambda: self._stack.setCurrentWidget(self.nothing))
        presenter.reading_failed.connect(self._show_problem)
        presenter.saved.connect(self._show_saved)
        presenter.saving_refused.connect(self._forget_closing)
        presenter.conflict_found.connect(self._forget_closing)
        presenter.failed.connect(self._tell_failure)
        presenter.overtaken.connect(lambda _: self._tell_overtaken())
        presenter.beds.saved.connect(lambda _: self._go_on())
        for trouble in (presenter.beds.refused, presenter.beds.saving_refused):
            trouble.connect(self._forget_closing)
        for part in (self.sheet, self.form):
            part.notice_requested.connect(self.notice_requested)
            part.left.connect(self._leave)
        self.form.given_up.connect(self.closed)
        self.sheet.page_requested.connect(self.page_requested)
        self.nothing.action_requested.connect(self.closed)
        unchanged = QShortcut(QKeySequence("U"), self)
        unchanged.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        unchanged.activated.connect(self._confirm_unchanged)

    def _confirm_unchanged(self) -> None:
        if self._stack.currentWidget() is self.sheet:
            self.sheet.confirm_unchanged()

    def _show_loaded(self) -> None:
        self._clear_problem()
        if not self._presenter.is_new:
            self._stack.setCurrentWidget(self.sheet)

    def _show_saved(self) -> None:
        if self._stack.currentWidget() is self.form:
            self.sheet.clear()
            self._stack.setCurrentWidget(self.sheet)
            self.facility_shown.emit(self._presenter.facility)
        self._go_on()

    def _go_on(self) -> None:
        """What waited for the saving."""
        after, self._after_saving = self._after_saving, None
        if after is not None:
            after()

    def _forget_closing(self, _why: object) -> None:
        self._after_saving = None

    def _tell_failure(self, words: ErrorWords) -> None:
        """An open panel or the form says it where the user looks; otherwise it is told without interrupting."""
        self._after_saving = None
        if self._stack.currentWidget() is self.sheet and self.sheet.panel() is None:
            self.notice_requested.emit(words.in_one_line(), "wrong")

    def _tell_overtaken(self) -> None:
        if self.sheet.panel() is None:
            self.notice_requested.emit(text("error.stale_edit.what"), "attention")

    def _show_problem(self, words: ErrorWords) -> None:
        self._clear_problem()
        panel = ErrorPanel(words.what, words.safe, words.next_step, text("requests.again"))
        panel.action_requested.connect(self._presenter.refresh)
        self._error.addWidget(panel)

    def _clear_problem(self) -> None:
        clear(self._error)
