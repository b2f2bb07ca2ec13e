"""The map: offline, painted, quick at 15,000 dots. Shows and selects; knows nothing about what it shows.

Wheel, pinch, + and - zoom; drag and arrow keys pan; 0 shows everything; 1–9 select a candidate; Tab leaves.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.translation import text
from app.widgets.buttons import icon_button
from app.widgets.map_camera import GroundPicture, MapCamera
from app.widgets.map_gestures import MapGestures
from app.widgets.map_ground import MapGround, Points, plane
from app.widgets.map_legend import draw_legend, draw_scale, legend_lines
from app.widgets.map_marks import (
    Cluster,
    Marker,
    MarkerKind,
    clusters_of,
    draw_cluster,
    draw_marker,
    marker_reach,
)
from app.widgets.tokens import CORNER, RELATED, tokens_now

ZOOM_STEP = 1.4
CLICK_REACH = 5
SHARPEN_AFTER_MS = 70  # the ground is drawn anew this long after the last move
LOWEST_FOR_LEGEND = 280  # pixels under which the legend would cover what it explains


class MapView(MapGestures):
    """Dots, markers, and one selection that goes both ways."""

    record_selected = Signal(int)
    """The user selected a record on the map."""
    cluster_selected = Signal(object)
    """The user clicked dots that no zoom can separate: an array of their records."""

    def __init__(self, ground: MapGround, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._camera = MapCamera()
        self._picture = GroundPicture(ground)
        self._points: Points = np.empty((0, 2))
        self._records: NDArray[np.intp] = np.empty(0, np.intp)
        self._words: Sequence[str] = ()
        self._clusters: list[Cluster] = []
        self._gathered_at = 0.0
        self._markers: list[tuple[Marker, QPointF]] = []
        self._selected = -1
        self._shown_box: QRectF | None = ground.extent
        self._sharpen = QTimer(self)
        self._sharpen.setSingleShot(True)
        self._sharpen.timeout.connect(self.update)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 200)
        self._tools = self._make_tools()
        self._describe()

    def show_dots(self, points: Points, records: NDArray[np.intp], words: Sequence[str] = ()) -> None:
        """Show dots at latitude and longitude, shape (n, 2), NaN where unknown.

        `records` are their numbers, shape (n,); `words[record]` is the tooltip.
        """
        self._points = plane(points)
        self._records = np.asarray(records, np.intp)
        self._words = words
        self._gathered_at = 0.0
        self._describe()
        self.update()

    def show_markers(self, markers: Sequence[Marker], fit: bool = False) -> None:
        """Show markers above the dots; `fit` brings them all into view. Unknown places are left out."""
        places = plane(np.array([[one.latitude, one.longitude] for one in markers], float)).tolist()
        pairs = zip(markers, places, strict=True)
        self._markers = [(marker, QPointF(*at)) for marker, at in pairs if not np.isnan(at).any()]
        if fit and self._markers:
            corners = [QRectF(at.x() - 2, at.y() - 2, 4, 4) for _, at in self._markers]
            box = corners[0]
            for corner in corners[1:]:
                box = box.united(corner)
            self._show_box(box)
        self._describe()
        self.update()

    def select_record(self, record: int) -> None:
        """Mark a record that was selected elsewhere (-1: none), and bring it into view."""
        self._selected = record
        self._bring_into_view()
        self._describe()
        self.update()

    def selected_record(self) -> int:
        """The marked record, or -1."""
        return self._selected

    def show_all(self) -> None:
        """Fit the region into the window."""
        self._show_box(self._ground.extent)

    def scale(self) -> float:
        """Pixels per kilometre."""
        return self._camera.scale

    def clusters(self) -> Sequence[Cluster]:
        """The dots as they are gathered at this scale."""
        if self._gathered_at != self.scale():
            self._clusters = clusters_of(self._points, self._records, self.scale())
            self._gathered_at = self.scale()
        return self._clusters

    def pan(self, right: float, down: float) -> None:
        """Shift the map by pixels."""
        self._camera.move(right, down)
        self._moved()

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Zoom in (over 1) or out, around a point in pixels or the middle."""
        self._camera.zoom(factor, around or self._room().center())
        self._moved()

    def click(self, pixel: QPointF) -> None:
        """Select what is at a pixel; zoom into dots that stand together."""
        marker = self._marker_at(pixel)
        if marker is not None:
            if marker.record >= 0:
                self._choose(marker.record)
            return
        cluster = self._cluster_at(pixel)
        if cluster is None:
            return
        if len(cluster.records) == 1:
            self._choose(int(cluster.records[0]))
        elif self._is_one_spot(cluster):
            self.cluster_selected.emit(cluster.records)
        else:
            self.zoom(2.2, pixel)

    def choose_number(self, candidate: int) -> None:
        """Select the candidate with a number."""
        for marker, _ in self._markers:
            if marker.kind is MarkerKind.CANDIDATE and marker.number == candidate and marker.record >= 0:
                self._choose(marker.record)

    def words_at(self, pixel: QPointF) -> str:
        """What stands at a pixel, in words."""
        marker = self._marker_at(pixel)
        if marker is not None:
            return marker.words
        cluster = self._cluster_at(pixel)
        if cluster is None:
            return ""
        if len(cluster.records) > 1:
            return text("map.together", count=len(cluster.records))
        record = int(cluster.records[0])
        return self._words[record] if record < len(self._words) else ""

    def sizeHint(self) -> QSize:
        return QSize(420, 420)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._bring_into_view()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tools.move(self.width() - self._tools.width() - RELATED, RELATED)
        if self._shown_box is not None:
            self._camera.fit(self._shown_box, QSizeF(self.size()))
        self._sharpen.start(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        view, room = self._camera.view, self._room()
        waiting = self._sharpen.isActive() and self._picture.is_usable(tokens.name)
        if not waiting and not self._picture.fits(view, tokens.name):
            self._picture.renew(view, QSizeF(self.size()), self.devicePixelRatioF(), tokens)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._picture.paint(painter, view)
        self._paint_marks(painter)
        lines = legend_lines({marker.kind for marker, _ in self._markers}, len(self._records) > 0)
        draw_scale(painter, room, self.scale(), self._ground.notice, tokens)
        if room.height() >= LOWEST_FOR_LEGEND:
            draw_legend(painter, room, lines, tokens)
        focused = self.hasFocus()
        painter.setPen(QPen(tokens.colour("accent" if focused else "line"), 2 if focused else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
        painter.end()

    def _paint_marks(self, painter: QPainter) -> None:
        tokens, room = tokens_now(), self._room().adjusted(-30, -30, 30, 40)
        for cluster in self.clusters():
            at = self._camera.seen_at(QPointF(cluster.east, cluster.south))
            if room.contains(at):
                inside = self._selected >= 0 and bool((cluster.records == self._selected).any())
                draw_cluster(painter, at, cluster, inside, tokens)
        for marker, place in sorted(self._markers, key=lambda one: self._depth(one[0])):
            draw_marker(painter, self._camera.seen_at(place), marker, self._is_selected(marker), tokens)

    def _depth(self, marker: Marker) -> tuple[bool, bool, int]:
        candidate = marker.kind is MarkerKind.CANDIDATE
        return (self._is_selected(marker), candidate, -marker.number)

    def _is_selected(self, marker: Marker) -> bool:
        return marker.record >= 0 and marker.record == self._selected

    def _choose(self, record: int) -> None:
        self.select_record(record)
        self.record_selected.emit(record)

    def _marker_at(self, pixel: QPointF) -> Marker | None:
        hit = [m for m, at in self._markers if marker_reach(m, self._camera.seen_at(at)).contains(pixel)]
        return max(hit, key=self._depth, default=None)

    def _cluster_at(self, pixel: QPointF) -> Cluster | None:
        for cluster in self.clusters():
            away = self._camera.seen_at(QPointF(cluster.east, cluster.south)) - pixel
            if np.hypot(away.x(), away.y()) <= cluster.radius + CLICK_REACH:
                return cluster
        return None

    def _is_one_spot(self, cluster: Cluster) -> bool:
        places = self._points[np.isin(self._records, cluster.records)]
        return bool(np.ptp(places, axis=0).max() < 0.05)

    def _place_of(self, record: int) -> QPointF | None:
        for marker, at in self._markers:
            if marker.record == record >= 0:
                return at
        found = np.flatnonzero(self._records == record)
        if not len(found) or np.isnan(self._points[found[0]]).any():
            return None
        east, south = self._points[found[0]].tolist()
        return QPointF(east, south)

    def _bring_into_view(self) -> None:
        at = self._place_of(self._selected)
        room = self._room()
        if at is None or not self.isVisible():
            return
        if not room.adjusted(30, 40, -30, -20).contains(self._camera.seen_at(at)):
            towards = room.center() - self._camera.seen_at(at)
            self.pan(towards.x(), towards.y())

    def _show_box(self, box: QRectF) -> None:
        self._shown_box = box
        self._camera.fit(box, QSizeF(self.size()))
        self._sharpen.start(SHARPEN_AFTER_MS)
        self.update()

    def _moved(self) -> None:
        self._shown_box = None
        self._sharpen.start(SHARPEN_AFTER_MS)
        self.update()

    def _room(self) -> QRectF:
        return QRectF(self.rect())

    def _make_tools(self) -> QFrame:
        tools = QFrame(self)
        tools.setProperty("role", "popup")
        layout = QVBoxLayout(tools)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        steps = {"plus": ZOOM_STEP, "minus": 1 / ZOOM_STEP}
        for icon_name, factor in steps.items():
            tool = icon_button(icon_name, text(f"map.{icon_name}"))
            tool.clicked.connect(lambda _=False, factor=factor: self.zoom(factor))
            layout.addWidget(tool)
        everything = icon_button("maximize", text("map.all"))
        everything.clicked.connect(self.show_all)
        layout.addWidget(everything)
        tools.adjustSize()
        return tools

    def _describe(self) -> None:
        candidates = sum(marker.kind is MarkerKind.CANDIDATE for marker, _ in self._markers)
        parts = [text("map.count_dots", count=len(self._records)), text("map.count_candidates", count=candidates)]
        chosen = [m.words for m, _ in self._markers if self._is_selected(m)]
        if not chosen and 0 <= self._selected < len(self._words):
            chosen = [self._words[self._selected]]
        if chosen:
            parts.append(text("map.selected", words=chosen[0]))
        self.setAccessibleDescription(". ".join(parts))


__all__ = ["MapGround", "MapView", "Marker", "MarkerKind"]
