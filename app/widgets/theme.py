"""The look of the program: fonts, palette and style sheet, light or dark, following the system.

`app.startup` makes one `Theme` with what `resources` holds and hands it to whoever may switch it. Widgets do
not ask the theme: they ask `tokens_now()` and the style sheet does the rest.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.widgets.tokens import CONTROL_HEIGHT, CORNER, DARK, LIGHT, Tokens

FAMILY = "Noto Sans"
TEXT_POINTS = 10.5
SECONDARY_POINTS = 9.0
SECTION_POINTS = 13.0
TITLE_POINTS = 18.0


class Scheme(StrEnum):
    """What the user chose: follow the system, or always one of the two."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class FontsMissing(RuntimeError):
    """A font file could not be read; the installation is damaged."""


def load_fonts(paths: Iterable[Path]) -> None:
    """Make the embedded faces available to Qt; paths of TTF files."""
    for path in paths:
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FontsMissing(path.name)


def font(points: float = TEXT_POINTS, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The house face in a size in points; its digits are tabular by nature."""
    face = QFont(FAMILY)
    face.setPointSizeF(points)
    face.setWeight(weight)
    return face


def palette_of(tokens: Tokens) -> QPalette:
    """Qt's palette for one set of tokens, disabled group included."""
    roles = QPalette.ColorRole
    palette = QPalette()
    pairs = {
        roles.Window: tokens.page,
        roles.Base: tokens.surface,
        roles.AlternateBase: tokens.surface,
        roles.Button: tokens.surface,
        roles.ToolTipBase: tokens.text,
        roles.ToolTipText: tokens.page,
        roles.WindowText: tokens.text,
        roles.Text: tokens.text,
        roles.ButtonText: tokens.text,
        roles.BrightText: tokens.wrong,
        roles.PlaceholderText: tokens.secondary,
        roles.Highlight: tokens.accent,
        roles.HighlightedText: tokens.on_accent,
        roles.Accent: tokens.accent,
        roles.Link: tokens.accent,
        roles.LinkVisited: tokens.accent,
        roles.Light: tokens.surface,
        roles.Midlight: tokens.line,
        roles.Mid: tokens.line,
        roles.Dark: tokens.control_line,
        roles.Shadow: tokens.control_line,
    }
    for role, colour in pairs.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled))
    return palette


def style_sheet(template: str, tokens: Tokens, images: Path, text_scale: float = 1.0) -> str:
    """The style sheet with colours, measures and image paths filled in."""
    values: dict[str, object] = {name: getattr(tokens, name) for name in _colour_names()}
    sizes = {"text": TEXT_POINTS, "secondary": SECONDARY_POINTS, "section": SECTION_POINTS, "title": TITLE_POINTS}
    values |= {f"{name}_size": f"{points * text_scale:g}pt" for name, points in sizes.items()}
    values |= {"family": FAMILY, "corner": f"{CORNER}px", "control_height": f"{CONTROL_HEIGHT - 2}px"}
    values |= {"images": images.as_posix(), "scheme": tokens.name}
    return Template(template).substitute(values)


def _colour_names() -> list[str]:
    stored = [name for name in Tokens.__dataclass_fields__ if name != "name"]
    derived = [name for name, value in vars(Tokens).items() if isinstance(value, property)]
    return stored + derived


class Theme(QObject):
    """Applies the look to the application and keeps following the system when asked to."""

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        fonts: Iterable[Path],
        template: str,
        images: Path,
        scheme: Scheme = Scheme.SYSTEM,
        text_scale: float = 1.0,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._template = template
        self._images = images
        self._scheme = scheme
        self._text_scale = text_scale
        self._shown: Tokens | None = None
        load_fonts(fonts)
        application.setStyle("fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    @property
    def scheme(self) -> Scheme:
        """What was chosen."""
        return self._scheme

    @property
    def tokens(self) -> Tokens:
        """The colours in use now."""
        if self._scheme is Scheme.SYSTEM:
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if self._scheme is Scheme.DARK else LIGHT

    def set_scheme(self, scheme: Scheme) -> None:
        """Switch between light, dark and following the system."""
        self._scheme = scheme
        self._apply()

    def _apply(self) -> None:
        tokens = self.tokens
        if tokens == self._shown:
            return
        self._shown = tokens
        self._application.setFont(font(TEXT_POINTS * self._text_scale))
        self._application.setPalette(palette_of(tokens))
        sheet = style_sheet(self._template, tokens, self._images, self._text_scale)
        self._application.setStyleSheet(sheet)
        self.changed.emit()
