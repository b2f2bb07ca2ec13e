"""The request form: steps, what must be mended beside its field, saving, and two versions laid side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.error_words import ErrorWords
from app.pages.duplicate_card import DuplicateCard
from app.pages.request_conflict import ConflictCard
from app.pages.request_fields import remark_words
from app.pages.request_review import ReviewSheet
from app.pages.request_steps import STEPS, RequestSteps
from app.presenters.place_fields import PlaceFields
from app.presenters.request_form import Conflict, FormRemark, RequestFormPresenter
from app.translation import text
from app.widgets.buttons import button, primary_button, quiet_button
from app.widgets.labels import secondary, section
from app.widgets.page import clear, row
from app.widgets.step_header import StepHeader
from app.widgets.tokens import GROUPS, RELATED

LAST = len(STEPS) - 1


class RequestFormView(QWidget):
    """Works on the presenter's draft; leaving it never loses anything."""

    left = Signal()
    """Back to the list."""
    notice_requested = Signal(str, str)
    opened = Signal(int)
    """The request went onto the waiting list."""

    def __init__(self, presenter: RequestFormPresenter, places: PlaceFields) -> None:
        super().__init__()
        self._presenter = presenter
        self._visited: set[int] = set()
        self._pressed = False
        self.steps = RequestSteps(presenter, places)
        self.review = ReviewSheet(places.name_of)
        self.review.step_requested.connect(self.go_to)
        self.header = StepHeader([text(f"form.step.{name}") for name in STEPS])
        self.header.step_requested.connect(self.go_to)
        self._title = section("")
        self._state = secondary("")
        self.back = quiet_button(text("form.back_to_list"), "arrow-left")
        self.previous = button(text("form.previous"))
        self.next = button(text("form.next"))
        self.undo = quiet_button(text("form.undo"), "undo-2")
        self.save = button(text("form.save"), "save")
        self.save.setToolTip(text("form.save_key"))
        self.open = primary_button(text("form.open"), "check")
        self._conflict = QVBoxLayout()
        self.duplicates = DuplicateCard(wide=True)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    def go_to(self, step: int) -> None:
        """Show a step; the one that is left counts as seen."""
        self._visited.add(self._pages.currentIndex())
        self._pages.setCurrentIndex(step)
        self._show_remarks()
        self.focus_step()

    def step(self) -> int:
        """The step in front."""
        return self._pages.currentIndex()

    def focus_step(self) -> None:
        """The first control of the step."""
        self.first_control().setFocus(Qt.FocusReason.OtherFocusReason)

    def first_control(self) -> QWidget:
        """Where the keyboard should be in this step."""
        return next((one for one in self._step_bindings() if one.isEnabled()), self.open)

    def save_now(self) -> bool:
        """Save, unless something stands here that cannot be read; gives whether saving was asked for."""
        readable = self._is_readable()
        if readable:
            self._presenter.save()
        return readable

    def open_now(self) -> None:
        """Save and put on the waiting list."""
        if self._is_readable():
            self._presenter.open_request()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _is_readable(self) -> bool:
        problems = self.steps.fields.own_problems()
        if not problems:
            return True
        field = next(iter(problems))
        self.go_to(self.steps.step_of(field))
        self.steps.fields.bindings[field].field.control.setFocus()
        self.notice_requested.emit(text("form.unreadable", problem=problems[field]), "attention")
        return False

    def _step_bindings(self) -> list[QWidget]:
        if self.step() == LAST:
            return []
        names = self.steps.fields_of[STEPS[self.step()]]
        return [self.steps.fields.bindings[name].field.control for name in names]

    def _fill(self) -> None:
        self._visited = set(range(LAST)) if self._presenter.request else set()
        self._pressed = False
        self._clear_conflict()
        self.steps.fields.fill()
        self._pages.setCurrentIndex(0)
        self._show_remarks()

    def _refill(self) -> None:
        self.steps.fields.fill(everything=False)
        self._show_remarks()

    def _show_remarks(self) -> None:
        remarks, here = self._presenter.remarks, self.step()
        self.steps.fields.show_remarks(remarks, self._is_quiet)
        wrong = {self.steps.step_of(one.field) for one in remarks if one.blocking and not self._is_quiet(one)} | {
            self.steps.step_of(name) for name in self.steps.fields.own_problems()
        }
        self.header.show_states(here, self._visited - wrong - {LAST}, wrong)
        if here == LAST:
            self.review.show_draft(self._presenter.draft, remarks, self.steps.fields_of)
        self._show_state()

    def _is_quiet(self, remark: FormRemark) -> bool:
        """What is only missing is not said before the step was left or saving was tried."""
        seen = self._pressed or self.steps.step_of(remark.field) in self._visited
        return not seen and remark.code in ("missing", "no_needs", "only_municipality")

    def _show_state(self) -> None:
        presenter = self._presenter
        form = presenter.base
        number = form.child.case_number if form and presenter.request else text("form.new")
        self._title.setText(number)
        changed = text("form.unsaved") if presenter.is_changed() else text("form.all_saved")
        state = text("form.state.open") if presenter.is_open() else text("form.state.draft")
        self._state.setText(f"{state} · {changed}")
        self.undo.setVisible(presenter.can_undo())
        self.previous.setEnabled(self.step() > 0)
        self.next.setVisible(self.step() < LAST)
        self.open.setVisible(not presenter.is_open())

    def _show_saved(self, opened: bool) -> None:
        self._clear_conflict()
        self._show_remarks()
        self.notice_requested.emit(text("form.opened" if opened else "form.saved"), "good")
        if opened:
            self.opened.emit(self._presenter.request)

    def _refuse(self, remarks: Sequence[FormRemark]) -> None:
        self._pressed = True
        first = remarks[0]
        self.go_to(self.steps.step_of(first.field))
        binding = self.steps.fields.bindings.get(first.field)
        if binding is not None:
            binding.field.control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.notice_requested.emit(
            text("form.refused", first=remark_words(first), count=len(remarks)), "attention"
        )

    def _show_conflict(self, conflict: Conflict) -> None:
        self._clear_conflict()
        card = ConflictCard(conflict.fields, self.review.words_of)
        card.mine.clicked.connect(self._presenter.keep_mine)
        card.theirs.clicked.connect(self._presenter.take_theirs)
        self._conflict.addWidget(card)
        card.mine.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear_conflict(self) -> None:
        clear(self._conflict)

    def _use_child(self, child: int) -> None:
        found = next(one for one in self._presenter.duplicates.alike if one.child == child)
        self._presenter.use_child(child, found.request)

    def _tell_failure(self, words: ErrorWords) -> None:
        self.notice_requested.emit(words.in_one_line(), "wrong")

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.form_loaded.connect(self._fill)
        presenter.draft_changed.connect(self._refill)
        presenter.remarks_changed.connect(self._show_remarks)
        presenter.saved.connect(self._show_saved)
        presenter.saving_refused.connect(self._refuse)
        presenter.conflict_found.connect(self._show_conflict)
        presenter.failed.connect(self._tell_failure)
        watch = presenter.duplicates
        watch.found.connect(lambda: self.duplicates.show_children(watch.alike))
        self.duplicates.other_chosen.connect(watch.say_other)
        self.duplicates.same_chosen.connect(self._use_child)
        self.back.clicked.connect(self.left)
        self.previous.clicked.connect(lambda: self.go_to(self.step() - 1))
        self.next.clicked.connect(lambda: self.go_to(self.step() + 1))
        self.save.clicked.connect(self.save_now)
        self.open.clicked.connect(self.open_now)
        self.undo.clicked.connect(presenter.undo)
        case_number = self.steps.fields.bindings["case_number"].field.control
        case_number.editingFinished.connect(presenter.check_case_number)  # type: ignore[attr-defined]

    def _lay_out(self) -> None:
        for name in STEPS[:-1]:
            self._pages.addWidget(self.steps.sheets[name])
        self._pages.addWidget(self.review)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(RELATED)
        layout.addLayout(row(self.back, self._title, self._state, None))
        layout.addWidget(self.header)
        layout.addLayout(self._conflict)
        layout.addWidget(self.duplicates)
        layout.addWidget(self._pages, 1)
        footer: QHBoxLayout = row(self.previous, self.next, None, self.undo, self.save, self.open)
        footer.setContentsMargins(0, GROUPS - RELATED, 0, 0)
        layout.addLayout(footer)
