"""The map: places stand where they belong, dots gather, selection goes both ways, keys and mouse work."""

from __future__ import annotations

from time import perf_counter

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.widgets.map_ground import MapGround, plane
from app.widgets.map_marks import Marker, MarkerKind, clusters_of
from app.widgets.map_view import MapView
from app.widgets.tokens import LIGHT
from resources import loader

ENSCHEDE, ALMELO, DEN_HAAG = (52.2215, 6.8937), (52.3567, 6.6625), (52.0705, 4.3007)


def square(latitude: float, longitude: float, side: float = 0.2) -> tuple[np.ndarray, ...]:
    corners = [(0, 0), (0, side), (side, side), (side, 0)]
    return (np.array([(latitude + up, longitude + right) for up, right in corners]),)


def small_ground() -> MapGround:
    areas = {"GM0001": square(52.2, 6.6), "GM0002": square(52.2, 6.8), "GM0003": square(51.0, 4.0)}
    nodes = np.array([(52.25, 6.65), (52.35, 6.95), (40.0, 0.0)])
    edges = np.array([(0, 1), (1, 2)], np.int32)
    names = {"GM0001": "Voorbeeldstad", "GM0002": "Proefdorp"}
    return MapGround(areas, names, nodes, edges, {"GM0001", "GM0002"}, "Bron: verzonnen")


@pytest.fixture
def view(qtbot: QtBot) -> MapView:
    made = MapView(small_ground(), "Kaart")
    qtbot.addWidget(made)
    made.resize(600, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def pixel(view: MapView, latitude: float, longitude: float) -> QPointF:
    east, south = plane(np.array([[latitude, longitude]]))[0].tolist()
    return view._camera.seen_at(QPointF(east, south))


def test_the_plane_keeps_distances() -> None:
    enschede, almelo, den_haag = plane(np.array([ENSCHEDE, ALMELO, DEN_HAAG]))
    assert np.hypot(*(enschede - almelo)) == pytest.approx(21.8, abs=0.4)
    assert np.hypot(*(enschede - den_haag)) == pytest.approx(178, abs=2)
    assert enschede[0] > almelo[0] > den_haag[0]
    assert almelo[1] < enschede[1] < den_haag[1]


def test_only_roads_of_the_country_are_kept() -> None:
    assert len(small_ground()._roads) == 1


def test_the_region_is_fitted_and_named() -> None:
    ground = small_ground()
    assert ground.area_names() == ["Voorbeeldstad", "Proefdorp"]
    assert 25 < ground.extent.width() < 29


def test_dots_that_stand_close_gather_and_unknown_ones_are_left_out() -> None:
    points = np.array([[0.1, 0.1], [0.2, 0.1], [30.0, 5.0], [np.nan, np.nan]])
    records = np.array([7, 3, 11, 5])
    far = clusters_of(points, records, scale=2.0)
    near = clusters_of(points, records, scale=2000.0)
    assert sorted(sorted(cluster.records.tolist()) for cluster in far) == [[3, 7], [11]]
    assert len(near) == 3
    pair = next(cluster for cluster in far if len(cluster.records) == 2)
    assert (pair.east, pair.south) == pytest.approx((0.15, 0.1))
    assert clusters_of(np.empty((0, 2)), np.empty(0, int), 2.0) == []


def test_a_click_selects_and_a_selection_from_elsewhere_is_silent(view: MapView, qtbot: QtBot) -> None:
    view.show_dots(np.array([[52.25, 6.65], [52.35, 6.95]]), np.array([4, 9]), [f"plek {n}" for n in range(10)])
    told: list[int] = []
    view.record_selected.connect(told.append)
    at = pixel(view, 52.35, 6.95).toPoint()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert (told, view.selected_record()) == ([9], 9)
    assert view.words_at(QPointF(at)) == "plek 9"
    assert view.accessibleDescription() == "2 plekken op de kaart. 0 kandidaten. Gekozen: plek 9"
    view.select_record(4)
    assert (told, view.selected_record()) == ([9], 4)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at - at / 2)
    assert told == [9]


def test_a_selection_out_of_sight_is_brought_into_view(view: MapView) -> None:
    view.show_dots(np.array([[51.05, 4.05]]), np.array([6]))
    assert not view.rect().contains(pixel(view, 51.05, 4.05).toPoint())
    view.select_record(6)
    assert view.rect().center().x() == pytest.approx(pixel(view, 51.05, 4.05).x(), abs=2)


def test_numbers_choose_candidates(view: MapView, qtbot: QtBot) -> None:
    kind = MarkerKind.CANDIDATE
    places = [(52.25, 6.65, 31), (52.35, 6.95, 8), (float("nan"), 6.7, 5)]
    view.show_markers([Marker(kind, la, lo, f"nr {n}", n, r) for n, (la, lo, r) in enumerate(places, 1)])
    with qtbot.waitSignal(view.record_selected) as told:
        qtbot.keyClick(view, Qt.Key.Key_2)
    assert told.args == [8]
    with qtbot.assertNotEmitted(view.record_selected):
        qtbot.keyClick(view, Qt.Key.Key_3)
    assert view.accessibleDescription() == "0 plekken op de kaart. 2 kandidaten. Gekozen: nr 2"


def test_a_home_is_no_choice(view: MapView, qtbot: QtBot) -> None:
    view.show_markers([Marker(MarkerKind.HOME, 52.3, 6.8, "thuis")])
    at = pixel(view, 52.3, 6.8)
    with qtbot.assertNotEmitted(view.record_selected):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert view.words_at(at) == "thuis"


def test_dots_on_one_spot_are_handed_over_others_are_zoomed_into(view: MapView, qtbot: QtBot) -> None:
    view.show_dots(np.array([[52.3, 6.8], [52.3, 6.8]]), np.array([2, 5]))
    spot = pixel(view, 52.3, 6.8)
    with qtbot.waitSignal(view.cluster_selected) as told:
        view.click(spot)
    assert sorted(told.args[0].tolist()) == [2, 5]
    view.show_dots(np.array([[52.3, 6.8], [52.3, 6.802]]), np.array([2, 5]))
    before = view.scale()
    view.click(spot)
    assert view.scale() > before


def test_keys_move_and_zoom(view: MapView, qtbot: QtBot) -> None:
    start, scale = pixel(view, 52.3, 6.8), view.scale()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert pixel(view, 52.3, 6.8).x() == pytest.approx(start.x() + 60)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.scale() == pytest.approx(scale * 1.4)
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert pixel(view, 52.3, 6.8).x() == pytest.approx(start.x())
    view.zoom(1e9)
    assert view.scale() == 120
    view.zoom(1e-9)
    assert view.scale() == 1.2


def test_zooming_keeps_the_ground_under_the_pointer(view: MapView) -> None:
    at = QPointF(111, 222)
    before = view._camera.place_at(at)
    view.zoom(1.7, at)
    after = view._camera.place_at(at)
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()))


def test_a_drag_pans_and_selects_nothing(view: MapView, qtbot: QtBot) -> None:
    view.show_dots(np.array([[52.3, 6.8]]), np.array([2]))
    start = pixel(view, 52.3, 6.8).toPoint()
    with qtbot.assertNotEmitted(view.record_selected):
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(view, start + start / 4)
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + start / 4)
    moved = pixel(view, 52.3, 6.8).toPoint() - start
    assert (moved - start / 4).manhattanLength() <= 2


def test_the_region_stands_out_on_the_picture(view: MapView) -> None:
    image = view.grab().toImage()
    inside, outside = pixel(view, 52.22, 6.72).toPoint(), view.rect().topLeft()
    assert image.pixelColor(inside) == QColor(LIGHT.surface)
    assert image.pixelColor(outside.x() + 20, outside.y() + 20) != QColor(LIGHT.surface)


@pytest.fixture(scope="module")
def country() -> MapGround:
    tables = loader.load_geography_tables()
    names = dict(zip(tables.municipality_codes, tables.municipality_names, strict=True))
    twente = tables.regions[0]["municipalities"]
    return MapGround(loader.load_municipality_areas(), names, tables.road_nodes, tables.road_edges, twente)


def test_fifteen_thousand_dots_move_smoothly(country: MapGround, qtbot: QtBot) -> None:
    tables = loader.load_geography_tables()
    picks = np.random.default_rng(3).integers(0, len(tables.postcode_points), 15_000)
    view = MapView(country, "Kaart")
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    view.show_dots(tables.postcode_points[picks], np.arange(15_000))
    view.zoom(0.2)
    view.grab()
    times = []
    for _ in range(7):
        begin = perf_counter()
        view.pan(9, 4)
        view.grab()
        times.append(perf_counter() - begin)
    assert len(view.clusters()) > 50
    assert sorted(times)[3] < 0.2


def test_names_are_the_official_ones(country: MapGround) -> None:
    assert len(country.areas) == 342
    assert "Enschede" in country.area_names()
