"""The panel in which a provider, a contract or a report of waiting too long is written; checked while typing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.error_words import ErrorWords
from app.pages.request_conflict import ConflictCard
from app.pages.request_fields import FormFields, remark_words
from app.pages.request_steps import beside
from app.presenters.place_fields import PlaceFields
from app.presenters.provider_editing import Conflict, FormRemark, ProviderEditingPresenter, form_choices
from app.presenters.provider_words import amount_words, cents_of
from app.translation import text
from app.widgets.buttons import button, primary_button
from app.widgets.form import Field, text_input
from app.widgets.labels import secondary
from app.widgets.page import clear
from app.widgets.side_panel import SidePanel
from app.widgets.tokens import GROUPS

AREA = "provider"
NARROWEST = 360
WIDEST = 16777215
QUIET = frozenset({"missing", "no_price", "unreachable", "unsaid"})
"""What is only missing is said when saving was tried, not while somebody has just begun."""


class ProviderForm(SidePanel):
    """Takes the place of the sheet while something is written; closing it never loses anything silently."""

    notice_requested = Signal(str, str)
    left = Signal()
    """Nothing is being written any more."""

    def __init__(self, presenter: ProviderEditingPresenter, places: PlaceFields) -> None:
        super().__init__(text("provider.heading.provider"))
        self.setObjectName("provider-form")
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDEST)
        self._presenter = presenter
        self._places = places
        self._pressed = False
        self._body: QWidget | None = None
        self.fields = FormFields(presenter, places, AREA)
        self.save = primary_button(text("provider.save"), "save")
        self.save.setToolTip(text("provider.save_key"))
        self.cancel = button(text("provider.cancel"))
        self._conflict = QVBoxLayout()
        self.content.addLayout(self._conflict)
        self.footer.addStretch(1)
        for widget in (self.cancel, self.save):
            self.footer.addWidget(widget)
        self.save.clicked.connect(self.save_now)
        self.cancel.clicked.connect(self.give_up)
        self.closed.connect(self._after_close)
        presenter.remarks_changed.connect(self._show_remarks)
        presenter.saving_refused.connect(self._refuse)
        presenter.conflict_found.connect(self._show_conflict)
        presenter.saved.connect(lambda _: self._leave())
        presenter.failed.connect(self._tell_failure)

    def save_now(self) -> bool:
        """Save, unless something stands here that cannot be read; gives whether saving was asked for."""
        problems = self.fields.own_problems()
        if problems:
            name = next(iter(problems))
            self._focus(name)
            self.notice_requested.emit(text("form.unreadable", problem=problems[name]), "attention")
            return False
        self._presenter.save()
        return True

    def give_up(self) -> None:
        """Throw away what was not saved."""
        self._presenter.give_up()
        self._leave()

    def close_panel(self) -> None:
        """Escape and the cross: what was typed is not thrown away by one key."""
        if self._presenter.is_changed():
            self.notice_requested.emit(text("provider.save_first"), "attention")
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.give_up()

    def first_control(self) -> QWidget:
        """Where the keyboard should be."""
        return next(iter(self.fields.bindings.values())).field.control if self.fields.bindings else self.cancel

    def _leave(self) -> None:
        super().close_panel()
        self.left.emit()

    def _after_close(self) -> None:
        self._clear_conflict()

    def show_draft(self) -> None:
        """Make the fields of the presenter's draft and put the focus in the first; called when in view."""
        self._pressed = False
        self._clear_conflict()
        self.fields = FormFields(self._presenter, self._places, AREA)
        layout = QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GROUPS)
        for part in MAKERS[self._presenter.kind](self):
            layout.addWidget(part)
        body = QWidget()
        body.setLayout(layout)
        if self._body is not None:
            self._body.hide()
            self.content.removeWidget(self._body)
            self._body.deleteLater()
        self._body = body
        self.content.addWidget(body)
        body.show()  # the focus goes only to what is in view
        self.set_heading(self._heading_words())
        self.fields.fill()
        self._show_remarks()
        self.open_panel(self.first_control())

    def _heading_words(self) -> str:
        presenter = self._presenter
        view, state = presenter.surroundings.view, "new" if presenter.base is None else "change"
        name = "" if view is None else view.name
        return text(f"provider.heading.{presenter.kind}_{state}", name=name)

    def _show_remarks(self) -> None:
        self.fields.show_remarks(self._presenter.remarks, self._is_quiet)
        places = self.fields.bindings.get("municipalities")
        if places is not None:
            places.field.setVisible(not getattr(self._presenter.draft, "everywhere", False))

    def _is_quiet(self, remark: FormRemark) -> bool:
        return remark.code in QUIET and not self._pressed

    def _refuse(self, remarks: Sequence[FormRemark]) -> None:
        self._pressed = True
        self._show_remarks()
        self._focus(remarks[0].field)
        words = remark_words(remarks[0], AREA)
        self.notice_requested.emit(text("provider.refused", first=words), "attention")

    def _focus(self, name: str) -> None:
        binding = self.fields.bindings.get(name)
        if binding is not None:
            binding.field.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_conflict(self, conflict: Conflict) -> None:
        self._clear_conflict()
        card = ConflictCard(conflict.fields, self._presenter.words_of, AREA)
        card.mine.clicked.connect(self._presenter.keep_mine)
        card.theirs.clicked.connect(self._presenter.take_theirs)
        self._conflict.addWidget(card)
        card.show()
        card.mine.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear_conflict(self) -> None:
        clear(self._conflict)

    def _tell_failure(self, words: ErrorWords) -> None:
        self.notice_requested.emit(words.in_one_line(), "wrong")

    def provider_fields(self) -> list[QWidget]:
        """Who it is and how to reach it."""
        make, around = self.fields, self._presenter.surroundings
        mains = [(0, text("provider.no_main")), *around.main_providers()]
        return [
            make.line("name", required=True),
            make.choice("main_provider", mains),
            make.line("person"),
            beside(make.line("phone"), make.line("out_of_hours_phone")),
            make.line("email"),
        ]

    def contract_fields(self) -> list[QWidget]:
        """What was agreed."""
        make, presenter = self.fields, self._presenter
        region = presenter.region_municipalities()
        known = {code for code, _ in region}
        drafted = sorted(getattr(presenter.draft, "municipalities", frozenset()) - known)
        others = [(code, presenter.municipality(code)) for code in drafted]
        return [
            beside(make.day("starts", required=True), make.day("last_day")),
            beside(self._money("price_per_day"), self._money("price_per_absent_day")),
            make.codes("forms", form_choices(), frozenset),
            make.tick("everywhere"),
            make.codes("municipalities", [*region, *others], frozenset),
            self._percent("other_regions_share"),
        ]

    def report_fields(self) -> list[QWidget]:
        """Since when, how long, where."""
        make, around = self.fields, self._presenter.surroundings
        houses = [(0, text("provider.all_facilities")), *around.facilities()]
        forms = [("", text("provider.all_forms")), *form_choices()]
        return [
            beside(make.day("reported_on", required=True), make.number("weeks")),
            make.choice("care_form", forms),
            make.choice("facility", houses),
            make.area("note", 3),
            secondary(text("provider.note_why"), wrap=True),
        ]

    def _money(self, name: str) -> Field:
        """An amount in euros, kept in cents."""
        return self._typed(name, 128, cents_of, amount_words, "provider.not_an_amount")

    def _percent(self, name: str) -> Field:
        """A whole percentage, 0 included."""
        return self._typed(name, 96, percent_of, str, "provider.not_a_percentage")

    def _typed(self, name: str, width: int, read: Any, write: Any, problem: str) -> Field:
        control: QLineEdit = text_input(width=width)
        control.textChanged.connect(lambda _: self.fields.tell(name))

        def wrong() -> str:
            typed = control.text().strip()
            return text(problem) if typed and read(typed) is None else ""

        return self.fields.custom(
            name,
            control,
            lambda: read(control.text().strip()),
            lambda value: control.setText("" if value is None else write(value)),
            own_problem=wrong,
        )


MAKERS = {
    "provider": ProviderForm.provider_fields,
    "contract": ProviderForm.contract_fields,
    "report": ProviderForm.report_fields,
}


def percent_of(typed: str) -> int | None:
    """The whole number of a percentage: «10», «10 %»; None when it is none."""
    digits = typed.replace("%", "").strip()
    return int(digits) if digits.isdecimal() and len(digits) < 4 else None
