"""The panel in which something about a bed is written down: one form at a time, the fields it needs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.pages.child_chooser import ChildChooser
from app.pages.request_fields import FormFields, remark_words
from app.presenters.beds import BedsPresenter, FormRemark, Refusal, fields_of
from app.translation import text, word
from app.widgets.buttons import primary_button, quiet_button
from app.widgets.form import choice_input
from app.widgets.labels import paragraph, secondary
from app.widgets.page import clear
from app.widgets.side_panel import SidePanel
from app.widgets.states import Notice
from app.widgets.tokens import GROUPS, RELATED
from matching.entities.codes import END_REASONS, Gender

AREA = "beds"
CHOOSES_CHILD = ("place", "replace")


class BedForm(SidePanel):
    """Works on the presenter's draft; Escape or the cross closes it and forgets what was typed."""

    notice_requested = Signal(str, str)

    def __init__(self, presenter: BedsPresenter) -> None:
        super().__init__("")
        self.setObjectName("bed-form")
        self._presenter = presenter
        self._pressed = False
        self.fields = FormFields(presenter, presenter.places, AREA)
        self.chooser = ChildChooser(presenter)
        self.bed = choice_input([])
        self._about = secondary("", wrap=True)
        self._problem = QVBoxLayout()
        self._request = paragraph("")
        self.save = primary_button(text("beds.save"), "check")
        self.cancel = quiet_button(text("beds.cancel"))
        self._make_fields()
        self._lay_out()
        self._connect()

    def open_form(self, number: int) -> None:
        """Show the form of the presenter's draft; `number` is the bed's, 0: about the facility."""
        draft = self._presenter.draft
        about = "" if number else "_facility"
        self.set_heading(text(f"beds.form.{draft.form}{about}", bed=number))
        self._about.setText(text(f"beds.form_why.{draft.form}"))
        self.save.setText(f" {text(f'beds.save.{draft.form}')}")
        self.save.setAccessibleName(text(f"beds.save.{draft.form}"))
        self.open_panel(self.first_control())

    def first_control(self) -> QWidget:
        """Where the keyboard begins."""
        draft = self._presenter.draft
        if draft.form in CHOOSES_CHILD:
            return self.chooser.first_control()
        shown = fields_of(draft)
        return self.fields.bindings[shown[0]].field.control if shown else self.save

    def keyPressEvent(self, event: QKeyEvent) -> None:
        strong = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if strong and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save_now()
            return
        super().keyPressEvent(event)

    def save_now(self) -> None:
        """Store, unless something stands here that cannot be read."""
        self._pressed = True
        self._show_remarks()
        unreadable = [name for name in fields_of(self._presenter.draft) if name in self.fields.own_problems()]
        if unreadable:
            self.fields.bindings[unreadable[0]].field.control.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._presenter.save()

    def problem(self) -> Notice | None:
        """What the register refused, as it stands above the buttons."""
        item = self._problem.itemAt(0)
        widget = item.widget() if item is not None else None
        return widget if isinstance(widget, Notice) else None

    def _make_fields(self) -> None:
        make = self.fields
        reasons = [("", text("beds.choose_reason")), *((one, word("end_reason", one)) for one in END_REASONS)]
        grounds = [(at, word("ground", str(at))) for at in (1, 2, 3)]
        make.line("case_number")
        make.day("birth_date", required=True)
        make.choice("gender", [(one, word("gender", one)) for one in Gender])
        make.line("name")
        make.municipality("responsible_municipality")
        make.choice("responsible_ground", grounds)
        make.day("chain_start")
        make.day("evidence_date")
        make.municipality("origin_municipality")
        make.day("starts", required=True)
        make.day("expected_end")
        make.custom("bed", self.bed, lambda: int(self.bed.currentData() or 0), self._show_beds)
        self.bed.currentIndexChanged.connect(lambda _: make.tell("bed"))
        make.choice("earlier_reason", reasons)
        make.tick("close_request")
        make.day("ends", required=True)
        make.choice("reason", reasons)
        make.day("until")
        make.area("why", 2)

    def _lay_out(self) -> None:
        self.content.setSpacing(GROUPS - 4)
        self.content.addWidget(self._about)
        self.content.addWidget(self.chooser)
        for binding in self.fields.bindings.values():
            self.content.addWidget(binding.field)
        problem = QVBoxLayout()
        problem.setContentsMargins(GROUPS, 0, GROUPS, 0)
        problem.setSpacing(RELATED)
        problem.addWidget(self.chooser.duplicates)
        problem.addLayout(self._problem)
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.insertLayout(outer.count() - 1, problem)
        self.footer.addStretch(1)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.save)
        self.footer.setSpacing(RELATED)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.form_loaded.connect(self._fill)
        presenter.draft_changed.connect(self._refill)
        presenter.remarks_changed.connect(self._show_remarks)
        presenter.saving_refused.connect(self._refuse)
        presenter.refused.connect(self._show_refusal)
        presenter.loaded.connect(lambda: self._show_beds(presenter.draft.bed))
        self.chooser.new_requested.connect(
            lambda: self.fields.bindings["birth_date"].field.control.setFocus(Qt.FocusReason.OtherFocusReason)
        )
        self.save.clicked.connect(self.save_now)
        self.save.setToolTip(text("beds.save_key"))
        self.cancel.clicked.connect(self.close_panel)

    def _fill(self) -> None:
        self._pressed = False
        self._clear_problem()
        self._show_fields()
        self.fields.fill()
        self.chooser.fill()
        self._show_remarks()

    def _refill(self) -> None:
        self._show_fields()
        self.fields.fill(everything=False)
        self.chooser.fill()
        self._show_remarks()

    def _show_fields(self) -> None:
        draft, chosen = self._presenter.draft, self._presenter.chosen
        shown = set(fields_of(draft))
        if chosen is None or not chosen.lives:
            shown.discard("earlier_reason")
        if chosen is None or not chosen.request:
            shown.discard("close_request")
        elif "close_request" in shown:
            tick = self.fields.bindings["close_request"].field.control
            tick.setText(text("beds.tick.close_request_which", number=chosen.request_number))  # type: ignore[attr-defined]
        for name, binding in self.fields.bindings.items():
            binding.field.setVisible(name in shown)
        self.chooser.setVisible(draft.form in CHOOSES_CHILD)
        self.chooser.duplicates.setVisible(draft.form in CHOOSES_CHILD and bool(self._presenter.duplicates.alike))

    def _show_beds(self, bed: int) -> None:
        """The beds this child can have, as they now are; the choice stays when it still can be made."""
        choices = self._presenter.bed_choices()
        self.bed.blockSignals(True)
        self.bed.clear()
        for number, words in choices:
            self.bed.addItem(words, number)
        self.bed.setCurrentIndex(max(0, self.bed.findData(bed)))
        self.bed.blockSignals(False)

    def _show_remarks(self) -> None:
        presenter = self._presenter
        if presenter.draft.form == "place":
            self._show_beds(presenter.draft.bed)
        self.fields.show_remarks(presenter.remarks, lambda one: not self._pressed and one.code == "missing")
        own = [
            one for one in presenter.remarks if one.field == "child" and (self._pressed or one.code != "missing")
        ]
        self.chooser.show_problem(remark_words(own[0], AREA) if own else "")

    def _refuse(self, remarks: Sequence[FormRemark]) -> None:
        self._pressed = True
        self._show_remarks()
        first = remarks[0].field
        if first == "child":
            self.chooser.first_control().setFocus(Qt.FocusReason.OtherFocusReason)
        elif first in self.fields.bindings:
            self.fields.bindings[first].field.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_refusal(self, refusal: Refusal) -> None:
        if self.isHidden():
            return
        self._clear_problem()
        lines = (*refusal.ways, refusal.words.safe, refusal.words.next_step)
        self._problem.addWidget(Notice(refusal.words.what, "wrong", tuple(one for one in lines if one)))

    def _clear_problem(self) -> None:
        clear(self._problem)
