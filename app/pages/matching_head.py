"""The line about the child above the matching page: who, from where, how long, with whom."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.presenters.matching_views import ChildHead, GroupView
from app.translation import text
from app.widgets.buttons import button, quiet_button
from app.widgets.labels import secondary, section
from app.widgets.marks import Badge
from app.widgets.tokens import GROUPS, RELATED


class MatchingHead(QFrame):
    """Case number, age, origin, urgency and norm; brothers and sisters lead to their own request."""

    sibling_requested = Signal(int)
    together_requested = Signal()
    form_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(GROUPS, RELATED, RELATED, RELATED)
        self._row.setSpacing(RELATED)
        self.together = button(text("match.together"), "users")
        self.together.clicked.connect(self.together_requested)
        self.together.hide()
        self.edit = quiet_button(text("match.open_form"), "pencil")
        self.edit.clicked.connect(self.form_requested)
        self._parts: list[QWidget] = []

    def show_head(self, head: ChildHead) -> None:
        """Show another child."""
        self._clear()
        self._add(section(head.case_number))
        self._add(secondary(" · ".join(head.facts)))
        self._add(Badge(head.urgency, head.urgency_tone))
        self._add(Badge(head.waiting, head.waiting_tone))
        if head.siblings:
            self._add(secondary(text("match.with_siblings", level=head.together)))
        for one in head.siblings:
            self._add(self._sibling(one.words, one.request))
        self._row.addStretch(1)
        self._row.addWidget(self.together)
        self._row.addWidget(self.edit)
        self.together.hide()
        self.setAccessibleName(", ".join((head.case_number, *head.facts, head.urgency, head.waiting)))

    def show_group(self, group: GroupView) -> None:
        """Offer the joint places when there is more than one open request in the group."""
        self.together.setVisible(bool(group.joint or group.split))
        self.together.setText(f" {text('match.together_count', count=len(group.joint))}")

    def _sibling(self, words: str, request: int) -> QWidget:
        if not request:
            return secondary(words)
        link = quiet_button(words)
        link.setToolTip(text("match.to_sibling"))
        link.clicked.connect(lambda: self.sibling_requested.emit(request))
        return link

    def _add(self, widget: QWidget) -> None:
        self._parts.append(widget)
        self._row.addWidget(widget)

    def _clear(self) -> None:
        for widget in self._parts:
            widget.hide()
            widget.deleteLater()
        self._parts.clear()
        while self._row.takeAt(0) is not None:
            pass
