"""Colours can be read, the face is there, icons follow the scheme."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QRawFont
from PySide6.QtWidgets import QApplication, QLabel

from app.widgets import icons
from app.widgets.buttons import primary_button
from app.widgets.theme import Scheme, Theme, font, style_sheet
from app.widgets.tokens import DARK, LIGHT, Tokens, contrast, mixed, tokens_now
from resources import loader

TONES = ("good", "attention", "wrong", "info")
AGREED = {
    "light": "F5F6F8 FFFFFF D8DDE4 1A2330 556171 0A6A6A E1F0EF 1A7446 8A5200 B0231B 1C5A9E",
    "dark": "13171C 1B2128 323B46 E6EBF1 A0ACBA 57C7C1 17383A 63C48D E2A84B F28B82 7DB3EC",
}
NAMES = [
    "page",
    "surface",
    "line",
    "text",
    "secondary",
    "accent",
    "accent_soft",
    "good",
    "attention",
    "wrong",
    "info",
]


def test_contrast_of_known_pairs() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#FFFFFF", "#FFFFFF") == pytest.approx(1.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_mixed_goes_from_ground_to_colour() -> None:
    assert mixed("#204060", "#FFFFFF", 0.0) == "#204060"
    assert mixed("#204060", "#FFFFFF", 1.0) == "#FFFFFF"
    assert mixed("#000000", "#64C8FF", 0.5) == "#326480"


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_colours_are_the_agreed_ones(tokens: Tokens) -> None:
    assert [getattr(tokens, name)[1:] for name in NAMES] == AGREED[tokens.name].split()


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_words_can_be_read_on_every_ground(tokens: Tokens) -> None:
    grounds = ("page", "surface", "accent_soft", "hover", "neutral_soft")
    pairs = list(product(("text", "secondary", *TONES), grounds))
    pairs += [(tone, f"{tone}_soft") for tone in TONES]
    pairs += [("text", f"{tone}_soft") for tone in TONES]
    pairs += [("accent", ground) for ground in ("page", "surface", "accent_soft", "hover")]
    pairs += [("on_accent", "accent"), ("on_accent", "accent_hover"), ("page", "text"), ("accent_soft", "text")]
    ratios = {pair: contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) for pair in pairs}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_edges_of_controls_can_be_seen(tokens: Tokens) -> None:
    assert contrast(tokens.control_line, tokens.surface) >= 3.0
    assert contrast(tokens.control_line, tokens.page) >= 3.0
    assert contrast(tokens.accent, tokens.surface) >= 3.0


def test_style_sheet_leaves_no_placeholder() -> None:
    template = loader.resource_path("styles", "plekwijzer.qss").read_text("utf-8")
    sheet = style_sheet(template, DARK, Path("images"), text_scale=2.0)
    assert "$" not in sheet
    assert "font-size: 21pt" in sheet
    assert set(re.findall(r"url\(images/([a-z-]+)\.svg\)", sheet)) == {
        "check-dark",
        "chevron-down-dark",
        "chevron-up-dark",
    }


def test_images_of_the_style_sheet_exist() -> None:
    template = loader.resource_path("styles", "plekwijzer.qss").read_text("utf-8")
    for name, scheme in product(re.findall(r"\$images/([a-z-]+)-\$scheme", template), ("light", "dark")):
        assert loader.resource_path("styles", f"{name}-{scheme}.svg").is_file()


def test_the_face_is_embedded_and_its_digits_are_equally_wide(theme: Theme) -> None:
    for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold):
        face = font(10.5, weight)
        assert QRawFont.fromFont(face).familyName().startswith("Noto Sans")
        metrics = QFontMetricsF(face)
        assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_the_fonts_are_small_and_licensed() -> None:
    folder = loader.resource_path("fonts")
    assert sum(path.stat().st_size for path in folder.iterdir()) < 3_000_000
    assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text("utf-8")


def test_a_switch_reaches_palette_style_and_words(theme: Theme, qapp: QApplication) -> None:
    label = QLabel("K-2026-0412")
    assert tokens_now() is LIGHT
    with_light = label.palette().color(label.foregroundRole()).name()
    theme.set_scheme(Scheme.DARK)
    assert tokens_now() is DARK
    label.ensurePolished()
    assert qapp.palette().window().color() == QColor(DARK.page)
    assert label.palette().color(label.foregroundRole()).name() != with_light


def test_an_icon_is_sharp_and_follows_the_scheme(theme: Theme) -> None:
    drawn = icons.icon("house", "accent")
    light = drawn.pixmap(QSize(16, 16), 2.0).toImage()
    assert (light.width(), light.height()) == (32, 32)
    theme.set_scheme(Scheme.DARK)
    dark = drawn.pixmap(QSize(16, 16), 2.0).toImage()
    assert _strongest(light) == QColor(LIGHT.accent).name()
    assert _strongest(dark) == QColor(DARK.accent).name()


def _strongest(image: object) -> str:
    found = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]  # type: ignore[attr-defined]
    return max(found, key=QColor.alpha).name()


def test_a_disabled_icon_is_fainter(theme: Theme) -> None:
    image = icons.icon("house", "accent").pixmap(QSize(16, 16), 1.0, QIcon.Mode.Disabled).toImage()
    assert _strongest(image) == QColor(LIGHT.disabled).name()


def test_an_unknown_icon_is_a_mistake() -> None:
    with pytest.raises(icons.UnknownIcon):
        icons.icon("unicorn")


def test_every_icon_that_is_named_exists() -> None:
    root = loader.ROOT.parent
    sources = [path.read_text("utf-8") for path in (root / "app").rglob("*.py")]
    calls = r"(?:icon_button|icon|ToneIcon|EmptyState)\(\s*\"([a-z0-9-]+)\""
    named = {name for source in sources for name in re.findall(calls, source)}
    assert named >= {"chevron-down", "calendar", "maximize"}
    assert named - icons.names() == set()


def test_a_primary_button_is_drawn_in_readable_colours(theme: Theme) -> None:
    button = primary_button("Voorstel maken")
    for scheme, tokens in ((Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)):
        theme.set_scheme(scheme)
        image = button.grab().toImage()
        colours = [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())]
        assert max(set(colours), key=colours.count) == QColor(tokens.accent).name()
        inks = {colour for colour in colours if contrast(colour, tokens.accent) >= 4.5}
        assert inks
