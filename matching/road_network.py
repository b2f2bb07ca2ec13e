"""The main road network as a graph, and the shortest way over it from one point to all others.

Lengths are whole metres, so that a sum does not depend on the direction it is added in: distances are symmetric
to the integer. scipy is imported at the first distance, to keep the start of the program quick.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

EARTH_RADIUS_METRES = 6_371_008.8
ACCESS_FACTOR = 1.3  # how much longer a local road is than the straight line
NEAREST_NODES = 4  # how many of the very nearest nodes are tried as the way onto and off the network
SPREAD_NODES = 12  # and how many a little further, at most one per cell: a junction alone has dozens of nodes
CELL_DEGREES = (0.01, 0.016)  # about one kilometre
LINK_NODES = 3  # to how many nearby nodes the end of an extra link is joined

Vectors = NDArray[np.float64]
Metres = NDArray[np.float64]
Nodes = NDArray[np.int32]


class RoadTables(Protocol):
    """The network as the loader hands it in."""

    @property
    def road_nodes(self) -> NDArray[np.float64]:
        """Latitude and longitude of the nodes, shape (nodes, 2)."""

    @property
    def road_edges(self) -> NDArray[np.int32]:
        """Node numbers of both ends, shape (edges, 2)."""

    @property
    def road_metres(self) -> NDArray[np.int32]:
        """Length of each edge in metres, shape (edges,)."""

    @property
    def extra_links(self) -> Sequence[Mapping[str, Any]]:
        """Links the network lacks: `from` and `to` points, `km`; with `island` the only way to a municipality."""


def vectors(points: NDArray[np.float64]) -> Vectors:
    """Latitudes and longitudes in degrees, shape (n, 2), as positions on a sphere in metres, shape (n, 3)."""
    latitude, longitude = np.radians(points[:, 0]), np.radians(points[:, 1])
    across = np.cos(latitude)
    unit = np.stack([across * np.cos(longitude), across * np.sin(longitude), np.sin(latitude)], axis=1)
    return unit * EARTH_RADIUS_METRES


def metres_between(many: Vectors, one: Vectors) -> Metres:
    """Great-circle distance in metres, for points at most some hundreds of kilometres apart.

    From the chord, with only additions, products and one square root: both directions give the same bits. The
    series of the arc sine is exact to a millimetre at 1,000 km.
    """
    step = many - one
    chord = np.sqrt(step[..., 0] ** 2 + step[..., 1] ** 2 + step[..., 2] ** 2)
    half = (chord / (2 * EARTH_RADIUS_METRES)) ** 2
    return np.asarray(chord * (1 + half * (1 / 6 + half * (3 / 40 + half * (15 / 336)))))


class RoadNetwork:
    """Shortest ways from each of a fixed set of points; nothing is calculated before the first question."""

    def __init__(self, tables: RoadTables, points: NDArray[np.float64], municipalities: Sequence[str]) -> None:
        self._tables = tables
        self._points = points
        self._municipalities = np.array(municipalities)

    def metres_from(self, origin: int) -> Metres:
        """Shortest way over the network to every point, access legs included; infinite where there is none."""
        from scipy.sparse import csr_array
        from scipy.sparse.csgraph import dijkstra

        heads, targets, lengths = self._outgoing
        nodes, legs = self._access
        own = np.isfinite(legs[origin])
        targets = np.concatenate([targets, nodes[origin][own]])
        lengths = np.concatenate([lengths, legs[origin][own]])
        heads = np.append(heads, len(targets))
        size = len(heads) - 1
        graph = csr_array((lengths, targets, heads), shape=(size, size))
        ways = dijkstra(graph, directed=True, indices=[size - 1])[0]
        return np.asarray((ways[nodes] + legs).min(axis=1))

    def lines(self) -> tuple[NDArray[np.float32], ...]:
        """The roads as lines that run through nodes where only two edges meet, shape (corners, 2) each."""
        return chained(self._tables.road_nodes, self._tables.road_edges)

    @cached_property
    def _positions(self) -> NDArray[np.float64]:
        """Nodes of the network followed by both ends of every extra link."""
        ends = [link[end] for link in self._tables.extra_links for end in ("from", "to")]
        return np.concatenate([self._tables.road_nodes, np.array(ends, float).reshape(-1, 2)])

    @cached_property
    def _undirected(self) -> tuple[Nodes, Metres]:
        """Edges (n, 2) and metres (n,): roads, extra links, and what joins those links to the roads."""
        count = len(self._tables.road_nodes)
        ends = np.arange(count, len(self._positions), dtype=np.int32)
        metres = np.array([round(1000 * float(link["km"])) for link in self._tables.extra_links], float)
        mainland = ~self._island_nodes
        joined = ends[mainland[ends]]
        near, legs = _nearest(self._positions[joined], self._positions[:count], LINK_NODES)
        joints = np.stack([np.repeat(joined, near.shape[1]), near.ravel()], axis=1)
        edges = np.concatenate([self._tables.road_edges, ends.reshape(-1, 2), joints]).astype(np.int32)
        return edges, np.concatenate([self._tables.road_metres, metres, legs.ravel()]).astype(np.float64)

    @cached_property
    def _island_nodes(self) -> NDArray[np.bool_]:
        """The far ends of the links to islands, which no road on the mainland comes near."""
        islands = np.zeros(len(self._positions), bool)
        for number, link in enumerate(self._tables.extra_links):
            islands[len(self._tables.road_nodes) + 2 * number + 1] = bool(link.get("island"))
        return islands

    @cached_property
    def _outgoing(self) -> tuple[Nodes, Nodes, Metres]:
        """The graph row by row, both directions of every edge; parallel edges keep the shortest."""
        edges, metres = self._undirected
        both = np.concatenate([edges, edges[:, ::-1]])
        length = np.concatenate([metres, metres])
        order = np.lexsort((length, both[:, 1], both[:, 0]))
        both, length = both[order], length[order]
        first = np.append(True, np.any(both[1:] != both[:-1], axis=1))
        both, length = both[first], np.maximum(length[first], 1.0)
        heads = np.searchsorted(both[:, 0], np.arange(len(self._positions) + 1))
        return heads.astype(np.int32), both[:, 1].astype(np.int32), length

    @cached_property
    def _access(self) -> tuple[Nodes, Metres]:
        """Per point the nodes where it reaches the network and the metres to them, shape (points, tried nodes).

        Only nodes of the largest connected part count. Points on an island have its harbour only; the rest of
        their row is infinite.
        """
        usable = np.flatnonzero(self._largest_part & ~self._island_nodes)
        spread = usable[_one_per_cell(self._positions[usable])]
        near, near_legs = _nearest(self._points, self._positions[usable], NEAREST_NODES)
        far, far_legs = _nearest(self._points, self._positions[spread], SPREAD_NODES)
        nodes = np.hstack([usable[near], spread[far]]).astype(np.int32)
        legs = np.hstack([near_legs, far_legs])
        for number, link in enumerate(self._tables.extra_links):
            if island := link.get("island"):
                harbour = len(self._tables.road_nodes) + 2 * number + 1
                there = self._municipalities == island
                nodes[there], legs[there] = harbour, np.inf
                leg = metres_between(vectors(self._points[there]), vectors(self._positions[[harbour]])[0])
                legs[there, 0] = np.rint(leg * ACCESS_FACTOR)
        return nodes, legs

    @cached_property
    def _largest_part(self) -> NDArray[np.bool_]:
        """Which nodes belong to the largest part of the network that hangs together."""
        from scipy.sparse import csr_array
        from scipy.sparse.csgraph import connected_components

        heads, targets, lengths = self._outgoing
        size = len(heads) - 1
        _, parts = connected_components(csr_array((lengths, targets, heads), shape=(size, size)), directed=False)
        return np.asarray(parts == np.bincount(parts).argmax())


def _one_per_cell(nodes: NDArray[np.float64]) -> NDArray[np.intp]:
    """The first node of each cell of about a kilometre."""
    cells = np.floor(nodes / CELL_DEGREES).astype(np.int64)
    _, first = np.unique(cells, axis=0, return_index=True)
    return np.sort(first)


def _nearest(
    points: NDArray[np.float64], nodes: NDArray[np.float64], most: int
) -> tuple[NDArray[np.intp], Metres]:
    """The nearest nodes of each point and the whole metres of the access legs, both of shape (points, most)."""
    from scipy.spatial import cKDTree

    positions = vectors(nodes)
    _, near = cKDTree(positions).query(vectors(points), k=most)
    legs = metres_between(positions[near], vectors(points)[:, None, :])
    return np.asarray(near), np.rint(legs * ACCESS_FACTOR)


def chained(nodes: NDArray[np.float64], edges: NDArray[np.int32]) -> tuple[NDArray[np.float32], ...]:
    """Edges joined into lines; each edge is drawn once. Shape (corners, 2) each, latitude and longitude."""
    meeting: dict[int, list[int]] = {}
    for number, (a, b) in enumerate(edges.tolist()):
        meeting.setdefault(a, []).append(number)
        meeting.setdefault(b, []).append(number)
    pairs, drawn = edges.tolist(), [False] * len(edges)
    lines = []
    starts = sorted(range(len(pairs)), key=lambda number: len(meeting[pairs[number][0]]) == 2)
    for number in starts:
        if not drawn[number]:
            corners = _followed(number, pairs, meeting, drawn)
            lines.append(nodes[corners].astype(np.float32))
    return tuple(lines)


def _followed(number: int, pairs: list[list[int]], meeting: dict[int, list[int]], drawn: list[bool]) -> list[int]:
    """The nodes of one line, from an edge onwards until roads meet or end."""
    corners = [pairs[number][0]]
    while True:
        drawn[number] = True
        here = pairs[number][0] + pairs[number][1] - corners[-1]
        corners.append(here)
        onward = [other for other in meeting[here] if not drawn[other]]
        if len(meeting[here]) != 2 or not onward:
            return corners
        number = onward[0]
