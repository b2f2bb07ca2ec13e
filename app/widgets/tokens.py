"""The colours and measures of the house, as plain values.

Colour carries meaning only and never stands alone. Widgets that paint ask `tokens_now()`, which reads the
application's palette, so a switch between light and dark reaches every widget without a global object. This
module must not know the style sheet or the application.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor, QGuiApplication, QPalette

STEP = 4
INSIDE = STEP
RELATED = 2 * STEP
GROUPS = 4 * STEP
PAGE_EDGE = 6 * STEP
ROW_HEIGHT = 32
DENSE_ROW_HEIGHT = 26
CORNER = 6
CONTROL_HEIGHT = 32


@dataclass(frozen=True)
class Tokens:
    """One set of colours, `#RRGGBB`; the first eleven are the agreement, the rest is derived from them."""

    name: str
    page: str
    surface: str
    line: str
    text: str
    secondary: str
    accent: str
    accent_soft: str
    good: str
    attention: str
    wrong: str
    info: str
    on_accent: str

    @property
    def good_soft(self) -> str:
        """Ground behind words in `good`."""
        return mixed(self.surface, self.good, 0.10)

    @property
    def attention_soft(self) -> str:
        """Ground behind words in `attention`."""
        return mixed(self.surface, self.attention, 0.10)

    @property
    def wrong_soft(self) -> str:
        """Ground behind words in `wrong`."""
        return mixed(self.surface, self.wrong, 0.10)

    @property
    def info_soft(self) -> str:
        """Ground behind words in `info`."""
        return mixed(self.surface, self.info, 0.10)

    @property
    def neutral_soft(self) -> str:
        """Ground of neutral badges, tracks of bars, hovered rows."""
        return mixed(self.surface, self.text, 0.06)

    @property
    def hover(self) -> str:
        """Ground of a control under the pointer."""
        return mixed(self.surface, self.text, 0.05)

    @property
    def pressed(self) -> str:
        """Ground of a control that is held down."""
        return mixed(self.surface, self.text, 0.11)

    @property
    def accent_hover(self) -> str:
        """Ground of a primary button under the pointer."""
        return mixed(self.accent, self.text, 0.14)

    @property
    def control_line(self) -> str:
        """Edge of a field or button: at least 3 to 1 against page and surface."""
        return mixed(self.line, self.secondary, 0.66)

    @property
    def disabled(self) -> str:
        """Words of a control that cannot be used now."""
        return mixed(self.secondary, self.surface, 0.35)

    def colour(self, role: str) -> QColor:
        """The colour of a token by its name, as Qt wants it."""
        return _colour(self, role)


LIGHT = Tokens(
    name="light",
    page="#F5F6F8",
    surface="#FFFFFF",
    line="#D8DDE4",
    text="#1A2330",
    secondary="#556171",
    accent="#0A6A6A",
    accent_soft="#E1F0EF",
    good="#1A7446",
    attention="#8A5200",
    wrong="#B0231B",
    info="#1C5A9E",
    on_accent="#FFFFFF",
)
DARK = Tokens(
    name="dark",
    page="#13171C",
    surface="#1B2128",
    line="#323B46",
    text="#E6EBF1",
    secondary="#A0ACBA",
    accent="#57C7C1",
    accent_soft="#17383A",
    good="#63C48D",
    attention="#E2A84B",
    wrong="#F28B82",
    info="#7DB3EC",
    on_accent="#0B1F20",
)


@lru_cache(maxsize=256)
def _colour(tokens: Tokens, role: str) -> QColor:
    return QColor(getattr(tokens, role))


@lru_cache(maxsize=256)
def mixed(ground: str, colour: str, share: float) -> str:
    """`ground` with `share` (0–1) of `colour` in it, as `#RRGGBB`."""
    parts = zip(_channels(ground), _channels(colour), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in parts)


def _channels(colour: str) -> tuple[int, int, int]:
    value = QColor(colour)
    return value.red(), value.green(), value.blue()


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours after WCAG 2.2, 1 (equal) to 21 (black on white)."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = [part / 255 for part in _channels(colour)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def tokens_for(palette: QPalette) -> Tokens:
    """The tokens that belong to a palette: the dark ones when its page is dark."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def tokens_now() -> Tokens:
    """The tokens to paint with now: those of the application's palette.

    A widget's own palette will not do: the style sheet puts transparent grounds in it.
    """
    return tokens_for(QGuiApplication.palette())
