"""What was agreed with a provider and what it reports itself: contracts, and waiting times that get too long."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.presenters.providers import ContractView, ProviderView, ReportView
from app.translation import text
from app.widgets.buttons import button, icon_button, quiet_button
from app.widgets.labels import ElidedLabel, paragraph, secondary, strong
from app.widgets.marks import Badge, assumed_mark
from app.widgets.page import row
from app.widgets.tokens import GROUPS, INSIDE, RELATED

STATE_TONES = {"running": "", "later": "info", "ended": ""}


class CardList(QScrollArea):
    """Cards below each other that scroll, made anew for every provider; the first line holds the one action."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.setWidget(QWidget())

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Replace what is shown; who was in it with the keyboard stays in it."""
        now = QApplication.focusWidget()
        had_focus = now is not None and self.isAncestorOf(now)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, RELATED, 0)
        layout.setSpacing(RELATED)
        for card in cards:
            layout.addWidget(card)
        layout.addStretch(1)
        self.setWidget(body)
        if had_focus and self.isVisible():
            first = next((one for one in body.findChildren(QAbstractButton)), None)
            (first or self).setFocus(Qt.FocusReason.OtherFocusReason)


class ContractList(CardList):
    """The provider's contracts, those of its main provider below them."""

    edit_requested = Signal(object)
    """A `Contract`, or None for a new one."""
    confirm_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__(text("providers.view.contracts"))

    def show_provider(self, view: ProviderView) -> None:
        """Show the contracts of a provider."""
        may_edit = view.details.rights.edit
        cards: list[QWidget] = []
        if may_edit:
            new = button(text("providers.contract.new"), "plus")
            new.clicked.connect(lambda: self.edit_requested.emit(None))
            cards.append(_line(new))
        own = [one for one in view.contracts if one.own]
        if not own:
            why = "providers.contract.none_main" if len(own) < len(view.contracts) else "providers.contract.none"
            cards.append(secondary(text(why), wrap=True))
        cards += [self._card(one, may_edit) for one in own]
        others = [one for one in view.contracts if not one.own]
        if others and view.details.main is not None:
            cards.append(strong(text("providers.contract.of_main", name=view.details.main.name)))
            cards += [self._card(one, False) for one in others]
        self.show_cards(cards)

    def _card(self, one: ContractView, may_edit: bool) -> QWidget:
        name = f"{one.forms}, {one.period}"
        head: list[QWidget | None] = [ElidedLabel(one.forms, "strong")]
        if one.state == "assumed":
            head.append(assumed_mark())
        elif one.state != "running":
            head.append(Badge(text(f"providers.contract.state.{one.state}"), STATE_TONES[one.state]))
        if may_edit:
            head += self._actions(one, name)
        where = secondary(text("providers.contract.for", places=one.municipalities), wrap=True)
        where.setToolTip(one.municipalities_in_full)
        where.setAccessibleName(text("providers.contract.for", places=one.municipalities_in_full))
        agreed = (
            one.period,
            one.price,
            one.absent_price,
            text("providers.contract.share", share=one.share),
        )
        return _card(name, row(*head, spacing=INSIDE), paragraph(" · ".join(agreed)), where)

    def _actions(self, one: ContractView, name: str) -> list[QWidget]:
        actions: list[QWidget] = []
        if one.state == "assumed":
            confirm = button(text("providers.contract.confirm"), "check")
            confirm.setToolTip(text("providers.contract.confirm_why"))
            confirm.clicked.connect(lambda: self.confirm_requested.emit(one.contract))
            actions.append(_named(confirm, name))
        change = quiet_button(text("providers.change"), "pencil")
        change.clicked.connect(lambda: self.edit_requested.emit(one.contract))
        delete = icon_button("trash-2", text("providers.contract.delete", what=name))
        delete.clicked.connect(lambda: self.delete_requested.emit(one.contract))
        return [*actions, _named(change, name), delete]


class ReportList(CardList):
    """The provider's own reports of waiting too long, the newest first."""

    edit_requested = Signal(object)
    """A `WaitingReport`, or None for a new one."""
    end_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__(text("providers.view.reports"))

    def show_provider(self, view: ProviderView) -> None:
        """Show the reports of a provider."""
        may_edit = view.details.rights.edit
        cards: list[QWidget] = []
        if may_edit:
            new = button(text("providers.report.new"), "plus")
            new.clicked.connect(lambda: self.edit_requested.emit(None))
            cards.append(_line(new))
        if not view.reports:
            cards.append(secondary(text("providers.report.none"), wrap=True))
        self.show_cards([*cards, *(self._card(one, may_edit) for one in view.reports)])

    def _card(self, one: ReportView, may_edit: bool) -> QWidget:
        state = text("providers.report.running" if one.is_running else "providers.report.ended")
        head: list[QWidget | None] = [
            ElidedLabel(one.heading, "strong"),
            Badge(state, "attention" if one.is_running else ""),
        ]
        if may_edit and one.is_running:
            end = button(text("providers.report.end"), "check")
            end.clicked.connect(lambda: self.end_requested.emit(one.report))
            head.append(_named(end, one.heading))
        if may_edit:
            change = quiet_button(text("providers.change"), "pencil")
            change.clicked.connect(lambda: self.edit_requested.emit(one.report))
            head.append(_named(change, one.heading))
        below: list[QWidget] = [secondary(one.detail, wrap=True)]
        if one.note:
            below.append(paragraph(one.note))
        return _card(one.heading, row(*head, spacing=INSIDE), *below)


def _named(widget: QWidget, about: str) -> QWidget:
    """A button that says to a screen reader which one it is about."""
    widget.setAccessibleName(f"{widget.accessibleName()}: {about}")
    return widget


def _line(widget: QWidget) -> QWidget:
    holder = QWidget()
    holder.setLayout(row(widget, None))
    return holder


def _card(name: str, head: QHBoxLayout, *below: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    card.setAccessibleName(name)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(GROUPS, RELATED, RELATED, RELATED + INSIDE)
    layout.setSpacing(INSIDE)
    head.setStretch(0, 1)
    layout.addLayout(head)
    for widget in below:
        layout.addWidget(widget)
    return card
