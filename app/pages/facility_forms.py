"""Small forms beside the facility: admission stop, legal check, more beds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.error_words import ErrorWords
from app.presenters.facility import FacilityPresenter
from app.presenters.facility_views import stored_words
from app.translation import text, word
from app.widgets.buttons import button, danger_button, primary_button
from app.widgets.date_field import DateField
from app.widgets.form import Field, choice_input, text_input
from app.widgets.page import clear
from app.widgets.side_panel import SidePanel
from app.widgets.states import ErrorPanel, Notice
from app.widgets.tokens import GROUPS
from matching.entities.codes import LEGAL_CHECKS
from matching.entities.facilities import AdmissionStop, LegalCheck
from matching.entities.identifiers import FacilityId

WIDTH = 460
MOST = 50


class SmallForm(QWidget):
    """Fields below each other. `problems` says per field what is wrong; `send` gives it to the presenter."""

    def __init__(self, presenter: FacilityPresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self._fields: list[Field] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GROUPS)

    def add(self, name: str, control: QWidget, hint: str = "", required: bool = False) -> Field:
        """One field more."""
        field = Field(text(f"facility.small.{name}"), control, hint, required)
        self._fields.append(field)
        self._layout.addWidget(field)
        return field

    def first(self) -> QWidget:
        """Where the keyboard should be."""
        return self._fields[0].control

    def check(self) -> bool:
        """Say below every field what is wrong; the first wrong one gets the focus."""
        found = self.problems()
        for field in self._fields:
            field.set_problem(found.get(field, ""))
        for field in self._fields:
            if field in found:
                field.control.setFocus(Qt.FocusReason.OtherFocusReason)
                return False
        return True

    def problems(self) -> dict[Field, str]:
        """What is wrong, by field."""
        return {}

    def send(self) -> None:
        """Hand what was filled in to the presenter."""

    def rebase(self, stored: object) -> None:
        """What is sent next goes over this version of the record, which somebody else made."""


class StopForm(SmallForm):
    """Set an admission stop, or change the one there is."""

    def __init__(self, presenter: FacilityPresenter, stop: AdmissionStop | None) -> None:
        super().__init__(presenter)
        self._stop = stop
        self._reason, self._starts, self._ends = (
            text_input(),
            DateField(presenter.today),
            DateField(presenter.today),
        )
        self.reason = self.add("stop_reason", self._reason, text("facility.small.stop_reason_hint"), True)
        self.starts = self.add("stop_starts", self._starts, required=True)
        self.ends = self.add("stop_ends", self._ends, text("facility.small.stop_ends_hint"))
        self._starts.set_value(self._stop.starts if self._stop else presenter.today)
        if self._stop is not None:
            self._reason.setText(self._stop.reason)
            self._ends.set_value(self._stop.ends)

    def problems(self) -> dict[Field, str]:
        found = {one: words for one in (self.starts, self.ends) if (words := _day_problem(one))}
        if not self._reason.text().strip():
            found[self.reason] = text("facility.small.reason_missing")
        starts, ends = self._starts.value(), self._ends.value()
        if starts is None and self.starts not in found:
            found[self.starts] = text("facility.small.day_missing")
        if starts is not None and ends is not None and ends <= starts:
            found[self.ends] = text("facility.small.ends_before")
        return found

    def send(self) -> None:
        starts = self._starts.value()
        assert starts is not None
        blank = AdmissionStop(0, FacilityId(self.presenter.facility), starts, None, "")
        reason = self._reason.text().strip()
        stop = replace(self._stop or blank, starts=starts, ends=self._ends.value(), reason=reason)
        self.presenter.set_stop(stop)

    def rebase(self, stored: object) -> None:
        if isinstance(stored, AdmissionStop):
            self._stop = stored


class CheckForm(SmallForm):
    """Add a legal check or change one; one that was wrong can be taken away."""

    def __init__(self, presenter: FacilityPresenter, check: LegalCheck | None) -> None:
        super().__init__(presenter)
        self._stored = check
        self._kind = choice_input([(kind, word("legal_check", kind)) for kind in LEGAL_CHECKS])
        self._checked, self._until = DateField(presenter.today), DateField(presenter.today)
        self._note = text_input()
        self.kind = self.add("check_kind", self._kind)
        self.checked = self.add("checked_on", self._checked)
        self.until = self.add("valid_until", self._until, text("facility.small.valid_until_hint"))
        self.add("check_note", self._note)
        if check is not None:
            self._kind.setCurrentIndex(max(0, self._kind.findData(check.kind)))
            self._checked.set_value(check.checked_on)
            self._until.set_value(check.valid_until)
            self._note.setText(check.note)
            remove = danger_button(text("facility.check.remove"), "trash-2")
            remove.clicked.connect(lambda: presenter.remove_check(check))
            self._layout.addWidget(remove)

    def problems(self) -> dict[Field, str]:
        found = {one: words for one in (self.checked, self.until) if (words := _day_problem(one))}
        checked, until = self._checked.value(), self._until.value()
        if checked is None and until is None and not found:
            found[self.checked] = text("facility.small.check_empty")
        if checked is not None and until is not None and until < checked:
            found[self.until] = text("facility.small.ends_before")
        return found

    def send(self) -> None:
        blank = LegalCheck(0, FacilityId(self.presenter.facility), "")
        made = replace(
            self._stored or blank,
            kind=str(self._kind.currentData()),
            checked_on=self._checked.value(),
            valid_until=self._until.value(),
            note=self._note.text().strip(),
        )
        self.presenter.save_check(made)

    def rebase(self, stored: object) -> None:
        if isinstance(stored, LegalCheck):
            self._stored = stored


class BedsForm(SmallForm):
    """More beds."""

    def __init__(self, presenter: FacilityPresenter) -> None:
        super().__init__(presenter)
        self._count = text_input(width=96)
        self._count.setText("1")
        self._pair = QCheckBox(text("facility.small.pair_words"))
        self.count = self.add("bed_count", self._count, text("facility.small.bed_count_hint"), True)
        self.add("pair", self._pair)

    def problems(self) -> dict[Field, str]:
        count = self._count.text().strip()
        if not count.isdecimal() or not 0 < int(count) <= MOST:
            return {self.count: text("facility.small.bed_count_wrong", most=MOST)}
        return {}

    def send(self) -> None:
        self.presenter.add_beds(int(self._count.text()), 2 if self._pair.isChecked() else 1)


class SmallForms(SidePanel):
    """One small form at a time, made anew when it is opened; it closes when its change is stored."""

    notice_requested = Signal(str, str)

    def __init__(self, presenter: FacilityPresenter) -> None:
        super().__init__(text("facility.small.stop"), WIDTH)
        self._presenter = presenter
        self.form: SmallForm | None = None
        self._error = QVBoxLayout()
        self.content.addLayout(self._error)
        self.save = primary_button(text("facility.save"), "check")
        cancel = button(text("facility.cancel"))
        self.save.clicked.connect(self.save_now)
        cancel.clicked.connect(self.close_panel)
        for one in (self.save, cancel):
            self.footer.addWidget(one)
        self.footer.addStretch(1)
        for keys in ("Ctrl+S", "Return"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save_now)
        presenter.done.connect(self.close_panel)
        presenter.failed.connect(self._show_failure)
        presenter.overtaken.connect(self._show_overtaken)

    def open_form(self, name: str, subject: object = None) -> None:
        """Open `stop`, `check` or `beds`; `subject` is the stop or check that is changed."""
        makers: dict[str, Callable[[], SmallForm]] = {
            "stop": partial(StopForm, self._presenter, subject if isinstance(subject, AdmissionStop) else None),
            "check": partial(CheckForm, self._presenter, subject if isinstance(subject, LegalCheck) else None),
            "beds": partial(BedsForm, self._presenter),
        }
        self._clear()
        self.form = makers[name]()
        self.content.addWidget(self.form)
        self.form.show()
        self.set_heading(text(f"facility.small.{name}"))
        self.open_panel(self.form.first())

    def save_now(self) -> None:
        """Store it, unless something is wrong."""
        if self.form is not None and self.form.check():
            self.form.send()

    def _show_failure(self, words: ErrorWords) -> None:
        if not self.isHidden():
            self._clear_error()
            panel = ErrorPanel(words.what, words.safe, words.next_step)
            self._error.addWidget(panel)
            panel.show()

    def _show_overtaken(self, stored: AdmissionStop | LegalCheck) -> None:
        """Both versions: theirs in words, mine still in the fields."""
        if self.form is None or self.isHidden():
            return
        self.form.rebase(stored)
        self._clear_error()
        theirs = text("facility.small.theirs", what=stored_words(stored))
        notice = Notice(text("error.stale_edit.what"), "attention", (theirs, text("facility.small.overtake")))
        self._error.addWidget(notice)
        notice.show()

    def _clear(self) -> None:
        self._clear_error()
        if self.form is not None:
            self.form.hide()
            self.content.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None

    def _clear_error(self) -> None:
        clear(self._error)


def _day_problem(field: Field) -> str:
    control = field.control
    return control.problem() if isinstance(control, DateField) else ""
