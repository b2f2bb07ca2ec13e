"""What the font cannot say, drawn: score bars, level dots, the sign for "about", tick boxes.

Everything is read in black and white: solid ink is known, hatching is assumed, an outline is what is missing.
"""

from __future__ import annotations

from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from app.reports.styles import ACCENT, BOLD, INK, REGULAR, RULE, SECONDARY, printable

HATCH_STEP = 3.2


class Mark(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A drawing of a fixed size inside a table cell."""

    def __init__(self, width: float, height: float) -> None:
        super().__init__()
        self.width, self.height = width, height

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height


class ScoreBar(Mark):
    """A value of 0-1000 as a bar; `assumed` hatches it."""

    def __init__(self, value: int, width: float, assumed: bool = False) -> None:
        super().__init__(width, 11)
        self.value, self.assumed = max(0, min(1000, value)), assumed

    def draw(self) -> None:
        canvas: Canvas = self.canv
        filled = self.width * self.value / 1000
        canvas.setLineWidth(0.5)
        canvas.setStrokeColor(RULE)
        canvas.rect(0, 2, self.width, 6, stroke=1, fill=0)
        if filled <= 0:
            return
        canvas.setStrokeColor(ACCENT)
        canvas.setFillColor(ACCENT)
        if self.assumed:
            hatch(canvas, filled)
        canvas.rect(0, 2, filled, 6, stroke=1, fill=0 if self.assumed else 1)


def hatch(canvas: Canvas, width: float) -> None:
    """Slanting lines in a strip of `width` by 6 points, 2 above the ground line."""
    canvas.saveState()
    outline = canvas.beginPath()
    outline.rect(0, 2, width, 6)
    canvas.clipPath(outline, stroke=0, fill=0)
    canvas.setLineWidth(0.9)
    at = -6.0
    while at < width:
        canvas.line(at, 2, at + 6, 8)
        at += HATCH_STEP
    canvas.restoreState()


class LevelDots(Mark):
    """A level of 0-3 as dots: filled is there, hollow is not; ringed and crossed is asked but not offered."""

    def __init__(self, level: int, asked: int | None = None, assumed: bool = False) -> None:
        super().__init__(3 * 9, 11)
        self.level, self.asked, self.assumed = level, asked, assumed

    def draw(self) -> None:
        for step in range(1, 4):
            self._dot(4 + (step - 1) * 9, step)

    def _dot(self, x: float, step: int) -> None:
        canvas: Canvas = self.canv
        missing = self.asked is not None and self.level < step <= self.asked
        canvas.setLineWidth(0.7)
        canvas.setStrokeColor(INK if missing or step <= self.level else RULE)
        canvas.setFillColor(INK)
        canvas.circle(x, 5, 2.9, stroke=1, fill=int(step <= self.level and not self.assumed))
        if missing:
            canvas.line(x - 1.7, 3.3, x + 1.7, 6.7)
            canvas.line(x - 1.7, 6.7, x + 1.7, 3.3)
        elif step <= self.level and self.assumed:
            canvas.circle(x, 5, 1.2, stroke=0, fill=1)


class Kilometres(Mark):
    """A road distance with the sign for "about" before it, aligned left or right in its cell."""

    def __init__(self, text: str, size: float = 8.5, bold: bool = False, right: bool = False) -> None:
        super().__init__(0, size + 2.5)
        self.text, self.size = printable(text), size
        self.font, self.right = (BOLD if bold else REGULAR), right

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width if self.right else self._needed()
        return self.width, self.height

    def _needed(self) -> float:
        return self.size * 0.85 + float(stringWidth(self.text, self.font, self.size))

    def draw(self) -> None:
        canvas: Canvas = self.canv
        start = self.width - self._needed() if self.right else 0
        draw_about(canvas, start, 2 + self.size * 0.2, self.size * 0.6, INK)
        canvas.setFont(self.font, self.size)
        canvas.setFillColor(INK)
        canvas.drawString(start + self.size * 0.85, 2, self.text)


def draw_about(canvas: Canvas, x: float, y: float, width: float, ink: Color) -> None:
    """The sign for "about": two waves, one above the other."""
    canvas.setLineWidth(max(0.6, width * 0.13))
    canvas.setStrokeColor(ink)
    wave = width * 0.26
    for height in (y, y + width * 0.42):
        canvas.bezier(
            x, height, x + width * 0.3, height + 2 * wave, x + width * 0.7, height - 2 * wave, x + width, height
        )


class TickBox(Mark):
    """An empty box to tick, with the words behind it drawn by the cell beside it."""

    def __init__(self) -> None:
        super().__init__(11, 11)

    def draw(self) -> None:
        self.canv.setLineWidth(0.8)
        self.canv.setStrokeColor(INK)
        self.canv.rect(0.5, 0.5, 9, 9, stroke=1, fill=0)


class WritingLine(Mark):
    """Room to write with a pen: a dotted line of a given width, `height` above it free."""

    def __init__(self, width: float, height: float = 20) -> None:
        super().__init__(width, height)

    def draw(self) -> None:
        self.canv.setLineWidth(0.5)
        self.canv.setStrokeColor(SECONDARY)
        self.canv.setDash(1, 2)
        self.canv.line(0, 2, self.width, 2)
        self.canv.setDash()
