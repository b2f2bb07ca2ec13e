"""The best pairing of columns with kinds: every column at most one kind, every kind at most one column."""

from __future__ import annotations

from collections.abc import Sequence


def best_assignment(values: Sequence[Sequence[float]], threshold: float) -> list[int | None]:
    """For each row the number of its column in the pairing of highest total; None where nothing beats `threshold`.

    `values[row][column]` is what a pair is worth. The Hungarian method with potentials (Kuhn 1955, in the
    form of Jonker and Volgenant): O(rows² · columns), tiny here. Leaving a row free is worth `threshold`.
    """
    rows = len(values)
    if rows == 0:
        return []
    real = len(values[0])
    width = real + rows
    cost = [[-value for value in row] + [-threshold] * rows for row in values]
    matched = _matched_rows(cost, rows, width)
    result: list[int | None] = [None] * rows
    for column, row in enumerate(matched[1:]):
        if row and column < real and values[row - 1][column] > threshold:
            result[row - 1] = column
    return result


def _matched_rows(cost: list[list[float]], rows: int, width: int) -> list[int]:
    """Row (from 1) matched to each column (from 1); 0 for none."""
    row_potential = [0.0] * (rows + 1)
    column_potential = [0.0] * (width + 1)
    matched = [0] * (width + 1)
    for row in range(1, rows + 1):
        matched[0] = row
        came_from = _shortest_path(cost, width, matched, row_potential, column_potential)
        column = came_from[0]
        while column:
            before = came_from[column]
            matched[column] = matched[before]
            column = before
    return matched


def _shortest_path(
    cost: list[list[float]],
    width: int,
    matched: list[int],
    row_potential: list[float],
    column_potential: list[float],
) -> list[int]:
    """One augmenting path from the unmatched row in `matched[0]`; entry 0 holds its last column."""
    least = [float("inf")] * (width + 1)
    came_from = [0] * (width + 1)
    seen = [False] * (width + 1)
    column = 0
    while matched[column]:
        seen[column] = True
        row, step, following = matched[column], float("inf"), 0
        for other in range(1, width + 1):
            if seen[other]:
                continue
            reduced = cost[row - 1][other - 1] - row_potential[row] - column_potential[other]
            if reduced < least[other]:
                least[other], came_from[other] = reduced, column
            if least[other] < step:
                step, following = least[other], other
        for other in range(width + 1):
            if seen[other]:
                row_potential[matched[other]] += step
                column_potential[other] -= step
            else:
                least[other] -= step
        column = following
    came_from[0] = column
    return came_from
