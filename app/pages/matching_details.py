"""The middle of the matching page: one place with everything behind its score, or why it does not fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.pages.matching_compare import comparison
from app.presenters.matching_views import ExcludedDetails, GroupOption, GroupView, PlaceDetails, SumLine
from app.translation import kilometres, number, text
from app.widgets.explained_mark import ExplainedMark
from app.widgets.labels import SignLabel, paragraph, secondary, section, strong, styled
from app.widgets.marks import Badge, FreshnessMark, assumed_mark
from app.widgets.page import row
from app.widgets.score_bars import ScoreBar, ScoreLine, ScoreList, SumTerm
from app.widgets.states import ToneIcon
from app.widgets.tokens import GROUPS, INSIDE, RELATED

ICON = 16
NARROWEST = 384  # pixels under which scores would be cut off


class DetailPanel(QScrollArea):
    """Scrolls; is filled anew for every selection."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(NARROWEST)
        self._bars: list[ScoreBar] = []
        self.kind = ""
        """What is shown: `place` (fitting or not), `group`, `comparison`, or nothing."""
        self.shown: PlaceDetails | ExcludedDetails | None = None
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self._remember("")
        self._fill([])

    def show_place(self, details: PlaceDetails) -> None:
        """A place that fits."""
        self._remember("place", details)
        scores = ScoreList()
        scores.show_lines([_score_line(line) for line in details.lines])
        total = ScoreBar(_total_line(details))
        self._fill(
            [*_head(details), _gap(), scores, total, *_reasons(details), *_higher(details), *_facts(details)]
        )
        self._bars = [*scores.bars(), total]

    def show_excluded(self, details: ExcludedDetails) -> None:
        """A place that does not fit, with every broken rule."""
        self._remember("place", details)
        parts: list[QWidget] = [section(details.name), secondary(details.facts, wrap=True)]
        parts += [_icon_line("phone", "secondary", line) for line in details.contact]
        parts += [_gap(), strong(text("match.broken", count=len(details.broken)))]
        for one in details.broken:
            parts += [_gap(INSIDE), _icon_line("x", "wrong", one.title, bold=True), _indented(one.why)]
            if one.change:
                parts.append(_indented(one.change, "accent"))
        self._fill(parts)

    def show_group(self, group: GroupView) -> None:
        """Brothers and sisters: joint places first, then the best ways apart with their price."""
        self._remember("group")
        parts: list[QWidget] = [section(text("match.group.joint", count=len(group.joint)))]
        if not group.joint:
            parts.append(paragraph(text("match.group.none")))
        parts += [_option(option) for option in group.joint]
        if group.split:
            parts += [
                _gap(),
                section(text("match.group.split")),
                secondary(text("match.group.price_why"), wrap=True),
            ]
            parts += [_option(option) for option in group.split]
        if not group.proven:
            parts.append(secondary(text("match.group.unproven"), wrap=True))
        self._fill(parts)

    def show_comparison(self, places: Sequence[PlaceDetails]) -> None:
        """Two to four places side by side."""
        self._remember("comparison")
        self._fill(comparison(places))

    def toggle_sums(self) -> None:
        """Open every sum, or close them when all are open."""
        bars = [bar for bar in self._bars if bar.line.terms]
        opening = not all(bar.is_open() for bar in bars)
        for bar in bars:
            bar.open_sum(opening)

    def bars(self) -> Sequence[ScoreBar]:
        """The score lines that are shown, the total last."""
        return self._bars

    def _remember(self, kind: str, details: PlaceDetails | ExcludedDetails | None = None) -> None:
        self.kind, self.shown = kind, details

    def _fill(self, parts: Sequence[QWidget]) -> None:
        self._bars = []
        inside = QWidget()
        inside.setProperty("role", "surface")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(GROUPS, GROUPS, GROUPS, GROUPS)
        layout.setSpacing(INSIDE)
        for part in parts:
            layout.addWidget(part)
        layout.addStretch(1)
        self.setWidget(inside)
        self.verticalScrollBar().setValue(0)


def _score_line(line: SumLine) -> ScoreLine:
    terms: tuple[SumTerm, ...] = (
        SumTerm(text("match.sum.weight"), number(line.weight)),
        SumTerm(text("match.sum.value"), f"× {number(line.value)}"),
        SumTerm(text("match.sum.weights"), f"÷ {number(line.weights)}"),
    )
    if line.kind == "siblings":
        terms = (SumTerm(text("match.sum.siblings"), number(line.points)),)
    return ScoreLine(line.name, line.value, line.points, line.why, terms, line.assumed)


def _total_line(details: PlaceDetails) -> ScoreLine:
    total = details.place.sum
    parts = [line for line in details.lines if line.kind != "siblings"]
    terms = [
        SumTerm(f"{line.name}: {number(line.weight)} × {number(line.value)}", number(line.weight * line.value))
        for line in parts
    ]
    terms += [
        SumTerm(text("match.sum.together"), number(total.products)),
        SumTerm(text("match.sum.weights"), f"÷ {number(total.weights)}"),
        SumTerm(text("match.sum.rounded"), number(total.base)),
    ]
    if total.siblings:
        terms.append(SumTerm(text("match.sum.siblings"), f"+ {number(total.siblings)}"))
    return ScoreLine(text("match.sum.total"), total.score, total.score, "", tuple(terms))


def _head(details: PlaceDetails) -> list[QWidget]:
    place = details.place
    name = section(place.name)
    name.setWordWrap(True)
    score = styled(number(place.score), "title", "accent")
    score.setAccessibleName(text("match.score", score=place.score))
    heading = row(name, score)
    heading.setStretch(0, 1)
    head = _holder(heading)
    facts = " · ".join(part for part in (place.form, place.locality, place.provider) if part)
    fresh = FreshnessMark(details.freshness, details.freshness_words)
    fresh.setToolTip(place.freshness)
    marks: list[QWidget | None] = [fresh]
    if details.chance is not None:
        chance = details.chance
        marks.append(ExplainedMark(chance.words, "attention", chance.lines, text("chance.heading")))
    if place.assumptions:
        marks.append(assumed_mark())
    parts: list[QWidget] = [head, secondary(facts, wrap=True), _holder(row(*marks, None))]
    parts.append(_icon_line("calendar", "secondary", details.free))
    parts.append(secondary(place.availability, wrap=True))
    parts += [_icon_line("phone", "secondary", line) for line in details.contact]
    return parts


def _reasons(details: PlaceDetails) -> list[QWidget]:
    place = details.place
    parts: list[QWidget] = []
    if place.reasons_for:
        parts += [_gap(), strong(text("match.for"))]
        parts += [_icon_line("plus", "good", line) for line in place.reasons_for]
    if place.reasons_against:
        parts += [_gap(), strong(text("match.against"))]
        parts += [_icon_line("minus", "attention", line) for line in place.reasons_against]
    return parts


def _higher(details: PlaceDetails) -> list[QWidget]:
    if not details.losses and not details.above:
        return []
    parts: list[QWidget] = [_gap(), strong(text("match.why_not_higher"))]
    for loss in details.losses:
        badge = Badge(text("match.points_lost", count=loss.points), "attention")
        badge.setFixedWidth(84)
        parts.append(_holder(row(badge, _wrapping(loss.sentence))))
    parts += [_icon_line("arrow-up", "secondary", line) for line in details.above]
    return parts


def _facts(details: PlaceDetails) -> list[QWidget]:
    place = details.place
    parts: list[QWidget] = []
    if place.distances:
        parts += [_gap(), strong(text("match.distances"))]
        for one in place.distances:
            words = text("match.distance_line", to=one.to, km=_about(one.hundredths))
            mark = Badge(text("match.estimated"), "attention") if one.estimated else None
            parts.append(_holder(row(SignLabel(words), *([mark] if mark else []), None)))
    for heading, lines in (("match.together_here", place.siblings), ("match.kept", place.kept_beds)):
        if lines:
            parts += [_gap(), strong(text(heading)), *(_wrapping(line) for line in lines)]
    if place.assumptions:
        parts += [_gap(), _holder(row(strong(text("match.assumed")), assumed_mark(), None))]
        parts += [_wrapping(line) for line in place.assumptions]
    return parts


def _about(hundredths: int | None) -> str:
    words = kilometres(hundredths)
    return words if hundredths is None or hundredths < 0 else f"≈ {words}"


def _option(option: GroupOption) -> QWidget:
    card = QFrame()
    card.setProperty("role", "card")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(RELATED + INSIDE, RELATED, RELATED + INSIDE, RELATED)
    layout.setSpacing(INSIDE)
    names = {place for _, place in option.places}
    if len(names) == 1:
        layout.addLayout(row(strong(names.pop()), None, strong(number(option.score))))
        layout.addWidget(secondary(", ".join(child for child, _ in option.places), wrap=True))
        return card
    for child, place in option.places:
        layout.addLayout(row(secondary(child), strong(place), None))
    facts = [text("match.group.score", score=option.score)]
    if option.price is not None:
        key = "match.group.price" if option.price >= 0 else "match.group.gain"
        facts.append(text(key, count=abs(option.price)))
    if option.between:
        facts.append(text("match.group.between", km=option.between))
    layout.addWidget(SignLabel(" · ".join(facts), "secondary"))
    return card


def _icon_line(icon: str, tone: str, words: str, bold: bool = False) -> QWidget:
    label = _wrapping(words)
    if bold:
        label.setProperty("role", "strong")
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(RELATED)
    line.addWidget(ToneIcon(icon, tone, ICON), alignment=Qt.AlignmentFlag.AlignTop)
    line.addWidget(label, 1)
    return _holder(line)


def _wrapping(words: str) -> QWidget:
    return SignLabel(words) if "≈" in words else paragraph(words)


def _indented(words: str, tone: str = "") -> QWidget:
    label = styled(words, "", tone, wrap=True)
    line = QHBoxLayout()
    line.setContentsMargins(ICON + RELATED, 0, 0, 0)
    line.addWidget(label)
    return _holder(line)


def _holder(layout: QHBoxLayout) -> QWidget:
    holder = QWidget()
    holder.setLayout(layout)
    return holder


def _gap(height: int = RELATED) -> QWidget:
    gap = QWidget()
    gap.setFixedHeight(height)
    return gap
