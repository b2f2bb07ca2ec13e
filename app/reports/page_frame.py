"""The frame of every page: header with region and case, footer with where the numbers come from, page x of y."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from app.reports.styles import (
    BOLD,
    CONTENT_WIDTH,
    INK,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    REGULAR,
    RULE,
    SECONDARY,
    FontPaths,
    printable,
    register_fonts,
)

HEADER_ROOM = 22
FOOTER_ROOM = 26


@dataclass(frozen=True, slots=True)
class FrameWords:
    """What stands around the text of every page, and what the file says about itself."""

    title: str
    author: str
    subject: str
    header_left: str
    header_right: str
    footer_left: str
    footer_second: str
    page_of: Callable[[int, int], str]
    keywords: str = ""


class Bookmark(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """An invisible mark that puts a heading in the outline of the file."""

    def __init__(self, title: str, key: str, level: int = 0) -> None:
        super().__init__()
        self.title, self.key, self.level = title, key, level
        self.keepWithNext = True

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        self.canv.bookmarkHorizontal(self.key, 0, 24)
        self.canv.addOutlineEntry(self.title, self.key, self.level, closed=False)


def render(words: FrameWords, fonts: FontPaths, story: Callable[[], Sequence[Flowable]]) -> bytes:
    """The finished PDF. The story is built twice: once to count the pages, once to print them.

    The same story gives the same bytes: the file carries no time and no random identifier.
    """
    register_fonts(fonts)
    _, pages = _build(words, story(), 0)
    finished, _ = _build(words, story(), pages)
    return finished


def _build(words: FrameWords, story: Sequence[Flowable], pages: int) -> tuple[bytes, int]:
    file = BytesIO()
    document = BaseDocTemplate(
        file,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        title=words.title,
        author=words.author,
        subject=words.subject,
        keywords=words.keywords,
        creator="Plekwijzer",
        producer="Plekwijzer",
        lang="nl-NL",
        invariant=1,
        displayDocTitle=True,
    )
    frame = Frame(
        MARGIN,
        MARGIN + FOOTER_ROOM,
        CONTENT_WIDTH,
        PAGE_HEIGHT - 2 * MARGIN - HEADER_ROOM - FOOTER_ROOM,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )

    def around(canvas: Canvas, built: BaseDocTemplate) -> None:
        draw_header(canvas, words)
        draw_footer(canvas, words, words.page_of(built.page, pages))

    document.addPageTemplates([PageTemplate(id="page", frames=[frame], onPage=around)])
    document.build(list(story))
    return file.getvalue(), int(document.page)


def draw_header(canvas: Canvas, words: FrameWords) -> None:
    """Region left, case right, a line under both."""
    height = PAGE_HEIGHT - MARGIN - 9
    canvas.setFillColor(INK)
    canvas.setFont(BOLD, 8.5)
    canvas.drawRightString(PAGE_WIDTH - MARGIN, height, printable(words.header_right))
    room = CONTENT_WIDTH - float(stringWidth(printable(words.header_right), BOLD, 8.5)) - 12
    canvas.setFillColor(SECONDARY)
    canvas.setFont(REGULAR, 8.5)
    canvas.drawString(MARGIN, height, shortened(words.header_left, room, 8.5))
    _line(canvas, height - 5)


def draw_footer(canvas: Canvas, words: FrameWords, page: str) -> None:
    """Date of data, policy and hash left, page x of y right."""
    _line(canvas, MARGIN + 18)
    canvas.setFillColor(SECONDARY)
    canvas.setFont(REGULAR, 7.5)
    canvas.drawString(MARGIN, MARGIN + 9, shortened(words.footer_left, CONTENT_WIDTH - 80, 7.5))
    canvas.drawString(MARGIN, MARGIN, shortened(words.footer_second, CONTENT_WIDTH, 7.5))
    canvas.setFillColor(INK)
    canvas.drawRightString(PAGE_WIDTH - MARGIN, MARGIN + 9, printable(page))


def _line(canvas: Canvas, height: float) -> None:
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.5)
    canvas.line(MARGIN, height, PAGE_WIDTH - MARGIN, height)


def shortened(text: str, room: float, size: float) -> str:
    """The text, cut with an ellipsis when it is wider than `room` points."""
    words = printable(text)
    if float(stringWidth(words, REGULAR, size)) <= room:
        return words
    while words and float(stringWidth(words + "…", REGULAR, size)) > room:
        words = words[:-1]
    return words.rstrip() + "…"
