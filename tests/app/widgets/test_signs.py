"""Signs the face lacks are drawn, measured and read aloud."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QRawFont

from app.widgets.labels import ElidedLabel, SignLabel, spoken
from app.widgets.signs import SIGNS, draw_dot, draw_text, elided, text_width
from app.widgets.theme import font


def ink(draw: object, width: int = 80, height: int = 30) -> list[list[bool]]:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setPen(QColor("black"))
    painter.setFont(font(12))
    draw(painter)  # type: ignore[operator]
    painter.end()
    return [[image.pixelColor(x, y).lightness() < 128 for x in range(width)] for y in range(height)]


def count(rows: list[list[bool]]) -> int:
    return sum(map(sum, rows))


def test_the_face_really_lacks_them() -> None:
    face = QRawFont.fromFont(font())
    assert [sign for sign in SIGNS if face.supportsCharacter(ord(sign))] == []


def test_every_sign_leaves_ink() -> None:
    for sign in SIGNS:
        drawn = ink(lambda painter, sign=sign: draw_text(painter, QRectF(0, 0, 80, 30), sign))
        assert 5 < count(drawn) < 120, sign


def test_arrows_point_their_way() -> None:
    right = ink(lambda painter: draw_text(painter, QRectF(0, 0, 80, 30), "→"))
    left = ink(lambda painter: draw_text(painter, QRectF(0, 0, 80, 30), "←"))
    columns = [sum(row[x] for row in right) for x in range(80)]
    others = [sum(row[x] for row in left) for x in range(80)]
    half = len([c for c in columns if c]) // 2
    inked, mirrored = [c for c in columns if c], [c for c in others if c]
    assert sum(inked[half:]) > sum(inked[:half])
    assert sum(mirrored[:half]) > sum(mirrored[half:])


def test_width_counts_signs_and_words() -> None:
    metrics = QFontMetricsF(font(12))
    assert text_width(metrics, "16 km") == metrics.horizontalAdvance("16 km")
    assert text_width(metrics, "≈ 16 km") > text_width(metrics, " 16 km")
    assert text_width(metrics, "") == 0


def test_a_line_that_does_not_fit_ends_with_dots() -> None:
    metrics = QFontMetricsF(font(12))
    line = "≈ 16 km van Hengelo"
    room = text_width(metrics, "≈ 16 km…") + 1
    assert elided(metrics, line, 500) == line
    assert elided(metrics, line, room) == "≈ 16 km…"


def test_a_dot_is_full_half_or_hollow() -> None:
    full, half, hollow = (
        count(ink(lambda painter, share=share: draw_dot(painter, QRectF(2, 2, 24, 24), share)))
        for share in (1.0, 0.5, 0.0)
    )
    assert full > half * 1.3 > half > hollow * 1.3 > 10


def test_signs_are_spoken_as_words() -> None:
    assert spoken("≈ 16 km, leeftijd ≥ 4 → Borne") == "ongeveer 16 km, leeftijd minstens 4 naar Borne"
    assert SignLabel("≤ 35 km").accessibleName() == "hoogstens 35 km"


def test_a_short_label_tells_the_rest_as_tooltip(qtbot: object) -> None:
    label = ElidedLabel("De Verzonnen Brink 35 in Oldenzaal")
    qtbot.addWidget(label)  # type: ignore[attr-defined]
    label.resize(90, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.toolTip() == label.accessibleName() == "De Verzonnen Brink 35 in Oldenzaal"
    label.resize(600, 20)
    assert (label.text(), label.toolTip()) == ("De Verzonnen Brink 35 in Oldenzaal", "")


def test_text_can_stand_right() -> None:
    drawn = ink(lambda painter: draw_text(painter, QRectF(0, 0, 80, 30), "≈ 1", Qt.AlignmentFlag.AlignRight))
    assert count([row[:40] for row in drawn]) == 0 < count(drawn)
