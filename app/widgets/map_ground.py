"""What lies under the dots of the map: areas and main roads, made once from arrays that are handed in.

Everything is turned into a flat plane in kilometres around the middle of the Netherlands; at this size of
country that is straight enough to look at and good enough to draw a circle.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from app.widgets.theme import SECONDARY_POINTS, font
from app.widgets.tokens import Tokens, mixed

Points = NDArray[np.float64]

MIDDLE_LATITUDE = 52.2
MIDDLE_LONGITUDE = 5.4
KM_PER_DEGREE = 111.32
MASK_SIDE = 800  # pixels; with two per kilometre the whole country fits
MASK_SCALE = 2.0
ALL_NAMES_FROM = 6.0  # pixels per kilometre from which every area's name is written


def plane(points: Points) -> Points:
    """Kilometres east and south of the middle of the country, from latitude and longitude; shape (n, 2)."""
    given = np.asarray(points, float).reshape(-1, 2)
    east = (given[:, 1] - MIDDLE_LONGITUDE) * KM_PER_DEGREE * np.cos(np.radians(MIDDLE_LATITUDE))
    south = (MIDDLE_LATITUDE - given[:, 0]) * KM_PER_DEGREE
    return np.column_stack([east, south])


@dataclass(frozen=True)
class MapArea:
    """A municipality on the plane."""

    code: str
    name: str
    path: QPainterPath
    middle: QPointF
    in_region: bool


class MapGround:
    """Areas and roads, drawn for a view; `notice` names the sources, as their licences ask."""

    def __init__(
        self,
        areas: Mapping[str, Sequence[Points]],
        names: Mapping[str, str],
        road_nodes: Points,
        road_edges: NDArray[np.int32],
        region: Collection[str] = (),
        notice: str = "",
    ) -> None:
        """`areas`: rings of latitude and longitude by municipality code; `road_nodes`: latitude and longitude,
        shape (nodes, 2); `road_edges`: pairs of nodes, shape (edges, 2); `region`: codes that stand out."""
        self.notice = notice
        self.areas = [_area(code, rings, names.get(code, code), code in region) for code, rings in areas.items()]
        nodes = plane(road_nodes)
        here = _inside(nodes, self.areas)
        edges = road_edges[here[road_edges[:, 0]] & here[road_edges[:, 1]]]
        self._roads = np.hstack([nodes[edges[:, 0]], nodes[edges[:, 1]]])
        shown = [area for area in self.areas if area.in_region] or self.areas
        self.extent = QRectF()
        for area in shown:
            self.extent = self.extent.united(area.path.boundingRect())

    def area_names(self) -> list[str]:
        """Names of the areas of the region."""
        return [area.name for area in self.areas if area.in_region]

    def draw(self, painter: QPainter, view: QTransform, room: QRectF, tokens: Tokens) -> None:
        """Paint what lies in `room` (pixels); `view` turns kilometres into pixels."""
        painter.fillRect(room, _outside(tokens))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        back, _ = view.inverted()
        seen = back.mapRect(room)
        visible = [area for area in self.areas if area.path.boundingRect().intersects(seen)]
        self._draw_areas(painter, view, visible, tokens)
        self._draw_roads(painter, view, seen, tokens)
        _draw_names(painter, view, visible, tokens)

    def _draw_areas(self, painter: QPainter, view: QTransform, visible: Sequence[MapArea], tokens: Tokens) -> None:
        border = QPen(tokens.colour("line"), 1)
        stronger = QPen(_region_line(tokens), 1.4)
        painter.setPen(border)
        painter.setBrush(_land(tokens))
        for area in visible:
            if not area.in_region:
                painter.drawPath(view.map(area.path))
        painter.setPen(stronger)
        painter.setBrush(tokens.colour("surface"))
        for area in visible:
            if area.in_region:
                painter.drawPath(view.map(area.path))

    def _draw_roads(self, painter: QPainter, view: QTransform, seen: QRectF, tokens: Tokens) -> None:
        roads = self._roads
        east, south = (roads[:, [0, 2]], roads[:, [1, 3]])
        inside = (east.max(1) >= seen.left()) & (east.min(1) <= seen.right())
        inside &= (south.max(1) >= seen.top()) & (south.min(1) <= seen.bottom())
        scale, shift = view.m11(), np.array([view.dx(), view.dy(), view.dx(), view.dy()])
        lines = [QLineF(*line) for line in (roads[inside] * scale + shift).tolist()]
        painter.setPen(QPen(_road(tokens), 1.6 if scale > 2.5 else 1.0))
        painter.drawLines(lines)


def _area(code: str, rings: Sequence[Points], name: str, in_region: bool) -> MapArea:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    largest, middle = -1.0, QPointF()
    for ring in rings:
        polygon = QPolygonF([QPointF(east, south) for east, south in plane(ring).tolist()])
        path.addPolygon(polygon)
        path.closeSubpath()
        size = polygon.boundingRect().width() * polygon.boundingRect().height()
        if size > largest:
            largest, middle = size, _centroid(plane(ring))
    return MapArea(code, name, path, middle, in_region)


def _inside(places: Points, areas: Sequence[MapArea]) -> NDArray[np.bool_]:
    """Which places (kilometres) lie in any area: looked up in a small black and white picture of the land."""
    picture = QImage(MASK_SIDE, MASK_SIDE, QImage.Format.Format_Grayscale8)
    picture.fill(0)
    painter = QPainter(picture)
    painter.setTransform(QTransform(MASK_SCALE, 0, 0, MASK_SCALE, MASK_SIDE / 2, MASK_SIDE / 2))
    for area in areas:
        painter.fillPath(area.path, QColor("white"))
    painter.end()
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(MASK_SIDE, picture.bytesPerLine())
    columns = np.clip(places * MASK_SCALE + MASK_SIDE / 2, 0, MASK_SIDE - 1).astype(int)
    found: NDArray[np.bool_] = pixels[columns[:, 1], columns[:, 0]] > 0
    return found


def _centroid(ring: Points) -> QPointF:
    east, south = ring[:, 0], ring[:, 1]
    cross = east * np.roll(south, -1) - np.roll(east, -1) * south
    total = cross.sum()
    if abs(total) < 1e-9:
        return QPointF(float(east.mean()), float(south.mean()))
    middle_east = ((east + np.roll(east, -1)) * cross).sum() / (3 * total)
    middle_south = ((south + np.roll(south, -1)) * cross).sum() / (3 * total)
    return QPointF(float(middle_east), float(middle_south))


def _draw_names(painter: QPainter, view: QTransform, visible: Sequence[MapArea], tokens: Tokens) -> None:
    painter.setFont(font(SECONDARY_POINTS - 0.5, QFont.Weight.Normal))
    metrics = painter.fontMetrics()
    for area in visible:
        wide = area.path.boundingRect().width() * view.m11()
        width = metrics.horizontalAdvance(area.name)
        if not (area.in_region or view.m11() >= ALL_NAMES_FROM) or width > wide * 0.92:
            continue
        at = view.map(area.middle)
        box = QRectF(at.x() - width / 2 - 2, at.y() - metrics.height() / 2, width + 4, metrics.height())
        painter.setPen(tokens.colour("secondary"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), area.name)


def _outside(tokens: Tokens) -> QColor:
    return QColor(mixed(tokens.page, tokens.text, 0.055))


def _land(tokens: Tokens) -> QColor:
    return QColor(mixed(tokens.page, tokens.text, 0.015))


def _region_line(tokens: Tokens) -> QColor:
    return QColor(mixed(tokens.line, tokens.secondary, 0.30))


def _road(tokens: Tokens) -> QColor:
    return QColor(mixed(tokens.surface, tokens.attention, 0.28))
