"""A facility that no list brought in: the least that is needed on top, everything else may wait."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.error_words import ErrorWords
from app.pages.facility_fields import FacilityFields
from app.pages.request_steps import sheet_of
from app.presenters.facility import FacilityPresenter, FormRemark
from app.translation import text
from app.widgets.buttons import button, primary_button, quiet_button
from app.widgets.labels import ElidedLabel, secondary, section
from app.widgets.page import clear, row
from app.widgets.states import ErrorPanel
from app.widgets.tokens import GROUPS, RELATED


class NewFacilityForm(QWidget):
    """Works on the presenter's draft; what is only missing is said when saving was tried."""

    left = Signal()
    given_up = Signal()
    notice_requested = Signal(str, str)

    def __init__(self, presenter: FacilityPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._pressed = False
        self.parts = FacilityFields(presenter)
        self.back = quiet_button(text("facility.back"), "arrow-left")
        self.title = ElidedLabel(role="section")
        self.save = primary_button(text("facility.new.save"), "check")
        self.save.setToolTip(text("form.save_key"))
        self.cancel = button(text("facility.new.cancel"))
        self._error = QVBoxLayout()
        self._fields = QVBoxLayout()
        self._lay_out()
        self._connect()

    def first_control(self) -> QWidget:
        """Where the keyboard should be."""
        return self.parts.fields.bindings["name"].field.control

    def save_now(self) -> bool:
        """Store it, unless something cannot be read; gives whether storing was asked for."""
        self._pressed = True
        self._show_remarks()
        problems = self.parts.fields.own_problems()
        if problems:
            self._focus(next(iter(problems)))
            return False
        self._presenter.save()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        top = row(self.back, self.title, spacing=RELATED)
        top.setStretch(1, 1)
        footer = row(self.save, self.cancel, None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GROUPS)
        layout.addLayout(top)
        layout.addLayout(self._error)
        layout.addLayout(self._fields, 1)
        layout.addLayout(footer)

    def _connect(self) -> None:
        presenter = self._presenter
        self.back.clicked.connect(self.left)
        self.save.clicked.connect(self.save_now)
        self.cancel.clicked.connect(self._give_up)
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.save_now)
        presenter.form_loaded.connect(self._fill)
        presenter.remarks_changed.connect(self._show_remarks)
        presenter.loaded.connect(self._show_provider)
        presenter.saving_refused.connect(self._refuse)
        presenter.failed.connect(self._show_failure)

    def _give_up(self) -> None:
        self._presenter.give_up()
        self.given_up.emit()

    def _make_fields(self) -> None:
        """Made when it is needed first: most people only look."""
        parts = self.parts
        fields = [
            *parts.least(),
            secondary(text("facility.new.rest"), wrap=True),
            section(text("facility.new.whom")),
            *parts.whom(),
            section(text("facility.new.reach")),
            *parts.reach(),
        ]
        self._fields.addWidget(sheet_of(fields))

    def _fill(self) -> None:
        if self._presenter.is_new:
            if not self._fields.count():
                self._make_fields()
            self._pressed = False
            self._clear_error()
            self.parts.fields.fill()
            self._show_remarks()
            self._show_provider()

    def _show_provider(self) -> None:
        provider = self._presenter.provider
        self.title.set_words(text("facility.new.title", provider=provider.name if provider else ""))

    def _show_remarks(self) -> None:
        if self._presenter.is_new:
            self.parts.fields.show_remarks(self._presenter.remarks, self._is_quiet)

    def _is_quiet(self, remark: FormRemark) -> bool:
        return not self._pressed and remark.code == "missing"

    def _refuse(self, remarks: Sequence[FormRemark]) -> None:
        if self._presenter.is_new:
            self._pressed = True
            self._show_remarks()
            self._focus(remarks[0].field)

    def _focus(self, field: str) -> None:
        binding = self.parts.fields.bindings.get(field)
        if binding is not None:
            binding.field.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_failure(self, words: ErrorWords) -> None:
        if self._presenter.is_new:
            self._clear_error()
            panel = ErrorPanel(words.what, words.safe, words.next_step)
            self._error.addWidget(panel)
            panel.show()

    def _clear_error(self) -> None:
        clear(self._error)
