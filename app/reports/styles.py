"""Type, ink and measures of everything printed: Noto Sans, black ink, one accent, steps of four points."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color, HexColor, black
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 20 * mm
CONTENT_WIDTH = PAGE_WIDTH - 2 * MARGIN

INK: Color = black
SECONDARY: Color = HexColor("#444B55")
ACCENT: Color = HexColor("#0A6A6A")
RULE: Color = HexColor("#9AA2AC")
SHADE: Color = HexColor("#F0F2F4")

REGULAR, ITALIC, BOLD, BOLD_ITALIC = "PlekRegular", "PlekItalic", "PlekBold", "PlekBoldItalic"

REPLACEMENTS = {
    "≈": "ca. ",
    "≤": "ten hoogste ",
    "≥": "ten minste ",
    "→": "–",
    "−": "–",
    "●": "•",
    "\u00a0": " ",
    "\t": " ",
}
"""Signs the font lacks, in words or the nearest sign."""


@dataclass(frozen=True, slots=True)
class FontPaths:
    """The four faces of the family as TrueType files."""

    regular: Path
    italic: Path
    bold: Path
    bold_italic: Path

    @classmethod
    def in_folder(cls, folder: Path) -> FontPaths:
        """The Noto Sans faces under their usual file names."""
        return cls(*(folder / f"NotoSans-{face}.ttf" for face in ("Regular", "Italic", "Bold", "BoldItalic")))


def register_fonts(paths: FontPaths) -> None:
    """Make the family known to ReportLab; registering it again is harmless."""
    faces = (
        (REGULAR, paths.regular),
        (ITALIC, paths.italic),
        (BOLD, paths.bold),
        (BOLD_ITALIC, paths.bold_italic),
    )
    for name, path in faces:
        pdfmetrics.registerFont(TTFont(name, str(path)))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD_ITALIC)


def printable(text: str) -> str:
    """The text in signs the font has: composed letters, known signs in words, anything else as `?`."""
    composed = unicodedata.normalize("NFC", text)
    for sign, words in REPLACEMENTS.items():
        composed = composed.replace(sign, words)
    glyphs = pdfmetrics.getFont(REGULAR).face.charToGlyph
    return "".join(sign if sign == "\n" or ord(sign) in glyphs else "?" for sign in composed)


def _style(name: str, size: float, leading: float, **changes: object) -> ParagraphStyle:
    wanted: dict[str, object] = {"fontName": REGULAR, "textColor": INK, "splitLongWords": 1, **changes}
    return ParagraphStyle(name, fontSize=size, leading=leading, **wanted)


FINE = _style("fine", 8, 10.5)
BODY = _style("body", 9.5, 13)
STRONG = _style("strong", 9.5, 13, fontName=BOLD)
QUIET = _style("quiet", 8, 11, textColor=SECONDARY)
CELL = _style("cell", 8.5, 11)
CELL_STRONG = _style("cell strong", 8.5, 11, fontName=BOLD)
CELL_RIGHT = _style("cell right", 8.5, 11, alignment=TA_RIGHT)
CELL_RIGHT_STRONG = _style("cell right strong", 8.5, 11, alignment=TA_RIGHT, fontName=BOLD)
HEAD = _style("head", 8, 10.5, textColor=SECONDARY)
HEAD_RIGHT = _style("head right", 8, 10.5, textColor=SECONDARY, alignment=TA_RIGHT)
TITLE = _style("title", 18, 23, fontName=BOLD)
SECTION = _style("section", 12, 16, fontName=BOLD, spaceBefore=14, spaceAfter=4, keepWithNext=1)
PLACE = _style("place", 11, 15, fontName=BOLD)
PLACE_RIGHT = _style("place right", 11, 15, fontName=BOLD, alignment=TA_RIGHT)
SMALL_HEAD = _style("small head", 8, 11, textColor=SECONDARY, spaceBefore=5, keepWithNext=1)
BULLET = _style("bullet", 9.5, 13, leftIndent=12, bulletIndent=0)
NAMES = _style("names", 8, 11)


def paragraph(text: str, style: ParagraphStyle = BODY, bullet: str | None = None) -> Paragraph:
    """A paragraph of plain text: nothing in it is taken for markup, line ends are kept."""
    safe = escape(printable(text)).replace("\n", "<br/>")
    return Paragraph(safe, style, bulletText=bullet)


def cut(text: str, limit: int) -> str:
    """The text for a table row, cut with an ellipsis: a row longer than a page cannot be printed."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def labelled(label: str, text: str, style: ParagraphStyle = BODY) -> Paragraph:
    """A bold label and plain text in one paragraph."""
    return Paragraph(f"<b>{escape(printable(label))}</b>: {escape(printable(text))}", style)
