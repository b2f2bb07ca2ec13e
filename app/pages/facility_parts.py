"""The small parts of the facility view: cards with a heading, lines of facts, ways to reach people."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from app.presenters.facility_views import Detail, Reach
from app.translation import text
from app.widgets.buttons import icon_button, quiet_button
from app.widgets.labels import paragraph, secondary, section, styled
from app.widgets.marks import assumed_mark
from app.widgets.page import row
from app.widgets.tokens import CONTROL_HEIGHT, GROUPS, INSIDE, RELATED

LABELS = 124
WIDEST_CONTACT, WIDEST_DETAILS = 560, 720
"""On a wide screen what belongs to a value stays near it."""
SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class Card(QFrame):
    """A part of the page: heading, perhaps one action right of it, and content that is made anew."""

    action_requested = Signal()

    def __init__(self, heading: str, action: str = "", icon_name: str = "pencil") -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(heading)
        self.heading = section(heading)
        self.heading.setMinimumHeight(CONTROL_HEIGHT)
        self.action = quiet_button(action, icon_name) if action else None
        self._body: QWidget | None = None
        self._head: QHBoxLayout = row(self.heading, None)
        if self.action is not None:
            self.action.setAccessibleName(f"{heading}: {action}")
            self.action.clicked.connect(self.action_requested)
            self._head.addWidget(self.action)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(GROUPS, RELATED, GROUPS, GROUPS)
        self._layout.setSpacing(RELATED)
        self._layout.addLayout(self._head)

    def show_body(self, body: QWidget) -> None:
        """Replace what stands below the heading; who was in it with the keyboard stays in this card."""
        focused = QApplication.focusWidget()
        inside = self._body is not None and focused is not None and self._body.isAncestorOf(focused)
        if self._body is not None:
            self._body.hide()
            self._layout.removeWidget(self._body)
            self._body.deleteLater()
        self._body = body
        self._layout.addWidget(body)
        body.show()
        if inside:
            self._keep_focus(body)

    def _keep_focus(self, body: QWidget) -> None:
        buttons = [one for one in body.findChildren(QAbstractButton) if one.isEnabled()]
        target = buttons[0] if buttons else self.action
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def allow(self, may: bool) -> None:
        """Show the action only to who may use it."""
        if self.action is not None:
            self.action.setVisible(may)


def holder(layout: QLayout) -> QWidget:
    """A widget around a layout, without margins."""
    widget = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    widget.setLayout(layout)
    return widget


def value_label(label: str, words: str, tone: str = "") -> QLabel:
    """Words that can be selected and copied."""
    value = paragraph(words)
    value.setProperty("tone", tone)
    value.setAccessibleName(f"{label}: {words}")
    value.setTextInteractionFlags(SELECTABLE)
    value.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return value


def detail_grid(
    details: Sequence[Detail], confirm: Callable[[Detail], None] | None = None, may_edit: bool = False
) -> QWidget:
    """Facts below each other; what is assumed carries its mark, and one click says that it is right."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(RELATED + INSIDE)
    grid.setVerticalSpacing(INSIDE)
    grid.setColumnMinimumWidth(0, LABELS)
    grid.setColumnStretch(1, 1)
    for line, detail in enumerate(details):
        label = secondary(detail.label)
        label.setFixedWidth(LABELS)
        label.setWordWrap(True)
        label.setContentsMargins(0, 2, 0, 0)  # smaller type on the same line as the value
        assumed = detail.assumption is not None
        middle = Qt.AlignmentFlag.AlignVCenter if assumed else Qt.AlignmentFlag.AlignTop
        grid.addWidget(label, line, 0, middle)
        grid.addWidget(value_label(detail.label, detail.words, detail.tone), line, 1, middle)
        if assumed:
            grid.addWidget(_assumed(detail, confirm, may_edit), line, 2, middle)
    made = holder(grid)
    made.setMaximumWidth(WIDEST_DETAILS)
    return made


def _assumed(detail: Detail, confirm: Callable[[Detail], None] | None, may_edit: bool) -> QWidget:
    mark = assumed_mark()
    if detail.assumption is not None:
        mark.setToolTip(text(f"vacancies.why_assumed.{detail.assumption}"))
    layout = row(mark)
    if detail.confirmable and may_edit and confirm is not None:
        right = quiet_button(text("facility.confirm"), "check")
        right.setProperty("size", "small")
        right.setAccessibleName(text("facility.confirm_what", what=detail.label))
        right.setToolTip(text("facility.confirm_what", what=detail.label))
        right.clicked.connect(lambda: confirm(detail))
        layout.addWidget(right)
    return holder(layout)


def reach_lines(
    ways: Sequence[Reach], open_address: Callable[[str], object], tell: Callable[[str], None]
) -> QWidget:
    """Names, numbers and addresses, each with call or mail and copy."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(RELATED + INSIDE)
    grid.setVerticalSpacing(INSIDE)
    grid.setColumnMinimumWidth(0, LABELS)
    grid.setColumnStretch(1, 1)
    for line, way in enumerate(ways):
        grid.addWidget(secondary(way.label), line, 0)
        words = value_label(way.label, way.words)
        if way.address:
            words.setProperty("role", "strong")
        grid.addWidget(words, line, 1)
        if way.address:
            grid.addWidget(_reach_actions(way, open_address, tell), line, 2)
    made = holder(grid)
    made.setMaximumWidth(WIDEST_CONTACT)
    return made


def _reach_actions(way: Reach, open_address: Callable[[str], object], tell: Callable[[str], None]) -> QWidget:
    verb = text("facility.mail" if way.icon == "mail" else "facility.call")
    act = quiet_button(verb, way.icon)
    act.setAccessibleName(f"{verb}: {way.words}")
    act.clicked.connect(lambda: open_address(way.address))
    copy = icon_button("copy", text("facility.copy", what=way.words))
    copy.clicked.connect(lambda: _copy(way.words, tell))
    return holder(row(act, copy, spacing=INSIDE))


def _copy(words: str, tell: Callable[[str], None]) -> None:
    QGuiApplication.clipboard().setText(words)
    tell(text("facility.copied", what=words))


def tone_line(words: str, tone: str) -> QLabel:
    """A sentence in the colour of a tone; the words say the same."""
    return styled(words, "", tone, wrap=True)
