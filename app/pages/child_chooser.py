"""Which child it is: by case number with suggestions, a new one, or (where that is possible) nobody knows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.pages.duplicate_card import DuplicateCard
from app.presenters.beds import BedsPresenter, ChildLine
from app.translation import text
from app.widgets.buttons import icon_button, quiet_button
from app.widgets.form import Field, text_input
from app.widgets.labels import ElidedLabel, paragraph, secondary, strong, styled
from app.widgets.page import row
from app.widgets.tokens import INSIDE, RELATED

MATCH_HEIGHT = 50


class ChildChooser(QWidget):
    """A line to type a case number in, the children that fit, and the one that was chosen."""

    new_requested = Signal()

    def __init__(self, presenter: BedsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.line = text_input(text("beds.child_hint"))
        self.field = Field(text("beds.field.child"), self.line)
        self.matches: list[QPushButton] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(INSIDE)
        self._listed: QWidget | None = None
        self.new = quiet_button(text("beds.new_child"), "plus")
        self.unknown = quiet_button(text("beds.nobody_knows"), "circle-question-mark")
        self.card = _ChosenCard()
        self.problem = styled("", "error", wrap=True)
        self.duplicates = DuplicateCard()
        self._lay_out()
        self._connect()

    def fill(self) -> None:
        """Show what the draft says."""
        draft = self._presenter.draft
        if self.line.text().strip() != draft.case_number:
            self.line.setText(draft.case_number)
        chosen = self._presenter.chosen
        self.field.setVisible(chosen is None and not draft.unknown)
        self.new.setVisible(chosen is None and not draft.unknown and not draft.is_new)
        self.unknown.setVisible(draft.form == "replace" and chosen is None and not draft.unknown)
        self.card.show_child(chosen, draft.unknown)
        looking = chosen is None and not draft.is_new and not draft.unknown
        self._show_found(self._presenter.search.lines if looking else ())
        self.duplicates.show_children(self._presenter.duplicates.alike)
        self.field.set_remark(self._hint())

    def show_problem(self, words: str) -> None:
        """What is wrong with the choice, or nothing."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.line.setAccessibleDescription(words)

    def first_control(self) -> QWidget:
        """Where the keyboard begins."""
        return self.line

    def _hint(self) -> str:
        draft = self._presenter.draft
        if draft.is_new:
            return text("beds.new_number")
        looked = len(draft.case_number.strip()) > 1
        return text("beds.none_found") if looked and not self._presenter.search.lines and not draft.child else ""

    def _show_found(self, found: Sequence[ChildLine]) -> None:
        if self._listed is not None:
            self._listed.hide()
            self._list.removeWidget(self._listed)
            self._listed.deleteLater()
        self._listed = QWidget()
        lines = QVBoxLayout(self._listed)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        self.matches = [self._match(one) for one in found]
        for match in self.matches:
            lines.addWidget(match)
        self._list.addWidget(self._listed)
        self._listed.setVisible(bool(found))

    def _match(self, one: ChildLine) -> QPushButton:
        match = _Match(one)
        match.clicked.connect(lambda: self._presenter.choose_child(one.child))
        return match

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(RELATED)
        layout.addWidget(self.field)
        layout.addLayout(self._list)
        layout.addWidget(self.card)
        layout.addWidget(self.problem)
        layout.addLayout(row(self.new, self.unknown, None, spacing=INSIDE))

    def _connect(self) -> None:
        presenter = self._presenter
        self.line.textChanged.connect(lambda typed: presenter.change("case_number", typed.strip()))
        self.line.returnPressed.connect(self._take_first)
        self.new.clicked.connect(presenter.start_new_child)
        self.new.clicked.connect(self.new_requested)
        self.unknown.clicked.connect(presenter.say_unknown)
        self.card.removed.connect(self._again)
        self.duplicates.same_chosen.connect(presenter.choose_child)
        self.duplicates.other_chosen.connect(presenter.duplicates.say_other)

    def _take_first(self) -> None:
        """Enter takes the child when only one fits."""
        if len(self._presenter.search.lines) == 1 and not self._presenter.draft.is_new:
            self._presenter.choose_child(self._presenter.search.lines[0].child)

    def _again(self) -> None:
        self._presenter.choose_child(0)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()


class _Match(QPushButton):
    """A child that fits what was typed: two lines, shortened where there is no room."""

    def __init__(self, one: ChildLine) -> None:
        super().__init__()
        self.setProperty("role", "row")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{one.case_number}, {one.about}, {one.now}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(RELATED, INSIDE, RELATED, INSIDE)
        layout.setSpacing(0)
        for words, role in ((f"{one.case_number} · {one.about}", ""), (one.now, "secondary")):
            line = ElidedLabel(words, role)
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(line)
        self.setToolTip(f"{one.case_number} · {one.about}\n{one.now}")

    def sizeHint(self) -> QSize:
        return QSize(0, MATCH_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class _ChosenCard(QFrame):
    """The child that was chosen, with the way to choose again."""

    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._name = strong("")
        self._about = paragraph("")
        self._now = secondary("", wrap=True)
        remove = icon_button("x", text("beds.choose_again"))
        remove.clicked.connect(self.removed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(RELATED + INSIDE, RELATED, RELATED, RELATED)
        layout.setSpacing(INSIDE)
        layout.addLayout(row(self._name, None, remove))
        layout.addWidget(self._about)
        layout.addWidget(self._now)

    def show_child(self, chosen: ChildLine | None, unknown: bool) -> None:
        """Show the child, or that nobody knows; hidden when nothing was chosen."""
        self.setVisible(chosen is not None or unknown)
        if chosen is not None:
            self._name.setText(chosen.case_number)
            self._about.setText(chosen.about)
            self._now.setText(chosen.now)
        elif unknown:
            self._name.setText(text("beds.nobody_knows"))
            self._about.setText(text("beds.nobody_knows_why"))
            self._now.setText("")
        self._now.setVisible(bool(self._now.text()))
