"""The steps of a form at its top: which is in front, which are complete, where something must be mended."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.translation import text
from app.widgets.icons import paint_icon
from app.widgets.signs import draw_text
from app.widgets.theme import TEXT_POINTS, font
from app.widgets.tokens import INSIDE, RELATED, tokens_now


class StepHeader(QWidget):
    """The steps of a form with their state: done, here, still to do, something wrong. Click or keys to go."""

    step_requested = Signal(int)

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        self._buttons = [_Step(number, name) for number, name in enumerate(names, 1)]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(INSIDE)
        for place, step in enumerate(self._buttons):
            step.clicked.connect(lambda _=False, place=place: self.step_requested.emit(place))
            layout.addWidget(step)
        layout.addStretch(1)
        self.show_states(0, set(), set())

    def show_states(self, here: int, done: set[int], wrong: set[int]) -> None:
        """Which step is in front, which are complete and which have something to mend (numbers from 0)."""
        for place, step in enumerate(self._buttons):
            state = "here" if place == here else "todo"
            if place in wrong:
                state = "wrong_here" if place == here else "wrong"
            elif place in done:
                state = "done_here" if place == here else "done"
            step.show_state(state)


class _Step(QPushButton):
    """A number in a circle and the name of the step, painted; a check when done, a cross when wrong."""

    CIRCLE = 24

    def __init__(self, number: int, name: str) -> None:
        super().__init__()
        self._number = number
        self._name = name
        self._state = "todo"
        self.setProperty("role", "step")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        width = QFontMetricsF(self._face()).horizontalAdvance(name)
        self.setFixedSize(round(width) + self.CIRCLE + 4 * RELATED, 40)

    def show_state(self, state: str) -> None:
        """`todo`, `here`, `done`, `wrong`, `done_here`, `wrong_here`."""
        self._state = state
        kind = state.removesuffix("_here")
        self.setAccessibleName(text("form.step", number=str(self._number), name=self._name))
        self.setAccessibleDescription(text(f"form.step_{kind}"))
        self.setToolTip(text(f"form.step_{kind}"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tokens = tokens_now()
        here, wrong, done = "here" in self._state, "wrong" in self._state, "done" in self._state
        role = "wrong" if wrong else "accent" if here or done else "control_line"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(RELATED, (self.height() - self.CIRCLE) / 2, self.CIRCLE, self.CIRCLE)
        painter.setPen(tokens.colour(role))
        painter.setBrush(tokens.colour(role if here else "surface"))
        painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(self._face())
        ink = "on_accent" if here else role if wrong or done else "secondary"
        if wrong or done:
            paint_icon(painter, circle.adjusted(5, 5, -5, -5), "x" if wrong else "check", tokens.colour(ink))
        else:
            painter.setPen(tokens.colour(ink))
            draw_text(painter, circle, str(self._number), Qt.AlignmentFlag.AlignHCenter)
        painter.setPen(tokens.colour("text" if here else "secondary"))
        draw_text(painter, QRectF(self.rect()).adjusted(self.CIRCLE + 2 * RELATED, 0, 0, 0), self._name)
        if here:
            line = QRectF(RELATED, self.height() - 2, self.width() - 2 * RELATED, 2)
            painter.fillRect(line, tokens.colour(role))
        painter.end()

    def _face(self) -> QFont:
        return font(TEXT_POINTS, QFont.Weight.DemiBold)
