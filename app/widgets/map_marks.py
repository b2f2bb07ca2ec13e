"""What stands on the map: dots in clusters, numbered candidates, home, school, brothers and sisters."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen

from app.widgets.icons import paint_icon
from app.widgets.map_ground import Points
from app.widgets.theme import SECONDARY_POINTS, font
from app.widgets.tokens import Tokens

CLUSTER_PIXELS = 46
DOT_RADIUS = 5.0
MARKER_RADIUS = 12.0


class MarkerKind(Enum):
    """What a marker stands for."""

    HOME = "home"
    SCHOOL = "school"
    SIBLING = "sibling"
    CANDIDATE = "candidate"


@dataclass(frozen=True)
class Marker:
    """One place that must be found at once. `record` is what is selected with it (-1: nothing).

    `words` is the tooltip and what a screen reader says; `number` is written in a candidate.
    """

    kind: MarkerKind
    latitude: float
    longitude: float
    words: str
    number: int = 0
    record: int = -1


@dataclass(frozen=True)
class Cluster:
    """Dots that stand too close to draw apart: their middle (km), and the records in it."""

    east: float
    south: float
    records: NDArray[np.intp]

    @property
    def radius(self) -> float:
        """Radius in pixels; grows slowly with the number of dots."""
        count = len(self.records)
        return DOT_RADIUS if count == 1 else 10.0 + 3.0 * float(np.log10(count)) * 1.6


def clusters_of(points: Points, records: NDArray[np.intp], scale: float) -> list[Cluster]:
    """Points (km on the plane, shape (n, 2)) gathered on a grid that is fixed to the ground.

    `scale` is in pixels per kilometre. A point without a place (NaN) is left out.
    """
    known = ~np.isnan(points).any(axis=1)
    points, records = points[known], records[known]
    if not len(points):
        return []
    cells = np.floor(points * scale / CLUSTER_PIXELS).astype(np.int64)
    keys = cells[:, 0] * 1_000_003 + cells[:, 1]
    order = np.argsort(keys, kind="stable")
    starts = np.flatnonzero(np.r_[True, np.diff(keys[order]) != 0])
    sums = np.add.reduceat(points[order], starts, axis=0)
    counts = np.diff(np.r_[starts, len(order)])
    middles = sums / counts[:, None]
    groups = np.split(records[order], starts[1:])
    return [Cluster(east, south, group) for (east, south), group in zip(middles.tolist(), groups, strict=True)]


def draw_cluster(painter: QPainter, at: QPointF, cluster: Cluster, selected: bool, tokens: Tokens) -> None:
    """A dot, or a circle with the number of dots in it; a ring when the selection is inside."""
    radius = cluster.radius
    if selected:
        painter.setPen(QPen(tokens.colour("text"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, radius + 4, radius + 4)
    painter.setPen(QPen(tokens.colour("surface"), 1.5))
    painter.setBrush(tokens.colour("accent"))
    painter.drawEllipse(at, radius, radius)
    if len(cluster.records) > 1:
        painter.setFont(
            font(SECONDARY_POINTS - (0.5 if len(cluster.records) < 1000 else 1.5), QFont.Weight.DemiBold)
        )
        painter.setPen(tokens.colour("on_accent"))
        box = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(len(cluster.records)))


def draw_marker(painter: QPainter, at: QPointF, marker: Marker, selected: bool, tokens: Tokens) -> None:
    """A candidate is a numbered pin; home, school and siblings have shapes of their own."""
    if marker.kind is MarkerKind.CANDIDATE:
        _draw_candidate(painter, at, marker, selected, tokens)
        return
    box = QRectF(at.x() - MARKER_RADIUS, at.y() - MARKER_RADIUS, 2 * MARKER_RADIUS, 2 * MARKER_RADIUS)
    role = MARKER_ROLES[marker.kind]
    painter.setPen(QPen(tokens.colour("surface"), 2))
    painter.setBrush(tokens.colour(role))
    if marker.kind is MarkerKind.SIBLING:
        painter.drawEllipse(box)
    elif marker.kind is MarkerKind.SCHOOL:
        painter.drawPath(_diamond(at))
    else:
        painter.drawRoundedRect(box, 5, 5)
    inside = box.adjusted(5, 5, -5, -5)
    paint_icon(painter, inside, MARKER_ICONS[marker.kind], tokens.colour("surface"))


def _draw_candidate(painter: QPainter, at: QPointF, marker: Marker, selected: bool, tokens: Tokens) -> None:
    radius = MARKER_RADIUS + (3 if selected else 0)
    middle = QPointF(at.x(), at.y() - radius - 6)
    pin = QPainterPath(at)
    pin.lineTo(middle.x() - radius * 0.62, middle.y() + radius * 0.62)
    pin.lineTo(middle.x() + radius * 0.62, middle.y() + radius * 0.62)
    pin.closeSubpath()
    circle = QPainterPath()
    circle.addEllipse(middle, radius, radius)
    painter.setPen(QPen(tokens.colour("surface" if selected else "accent"), 1.5))
    painter.setBrush(tokens.colour("accent" if selected else "surface"))
    painter.drawPath(pin.united(circle))
    painter.setFont(font(SECONDARY_POINTS + 0.5, QFont.Weight.Bold))
    painter.setPen(tokens.colour("on_accent" if selected else "accent"))
    box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(marker.number))


def _diamond(at: QPointF) -> QPainterPath:
    reach = MARKER_RADIUS * 1.28
    path = QPainterPath(QPointF(at.x(), at.y() - reach))
    for east, south in ((reach, 0.0), (0.0, reach), (-reach, 0.0)):
        path.lineTo(at.x() + east, at.y() + south)
    path.closeSubpath()
    return path


def marker_reach(marker: Marker, at: QPointF) -> QRectF:
    """The pixels on which a click means this marker."""
    up = 2 * MARKER_RADIUS + 8 if marker.kind is MarkerKind.CANDIDATE else MARKER_RADIUS
    down = 0.0 if marker.kind is MarkerKind.CANDIDATE else MARKER_RADIUS
    return QRectF(at.x() - MARKER_RADIUS, at.y() - up, 2 * MARKER_RADIUS, up + down)


MARKER_ROLES = {MarkerKind.HOME: "text", MarkerKind.SCHOOL: "info", MarkerKind.SIBLING: "attention"}
MARKER_ICONS = {MarkerKind.HOME: "house", MarkerKind.SCHOOL: "school", MarkerKind.SIBLING: "users"}
