"""Memory for calculated rows of distances: the most recently used ones, bounded, safe between threads."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

import numpy as np
from numpy.typing import NDArray

MOST_ROWS = 1024  # of 4,428 points in int32: 18 MB; a region uses some hundreds


class RowMemory:
    """Keeps at most `most` rows; the one that was not used for longest goes first."""

    def __init__(self, most: int = MOST_ROWS) -> None:
        self._most = most
        self._rows: OrderedDict[int, NDArray[np.int32]] = OrderedDict()
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._rows)

    def get(self, index: int) -> NDArray[np.int32] | None:
        """The row of a point if it is kept."""
        with self._lock:
            row = self._rows.get(index)
            if row is not None:
                self._rows.move_to_end(index)
            return row

    def keep(self, index: int, row: NDArray[np.int32]) -> NDArray[np.int32]:
        """Keep a row and return it; makes room when there are too many."""
        with self._lock:
            self._rows[index] = row
            self._rows.move_to_end(index)
            if len(self._rows) > self._most:
                self._rows.popitem(last=False)
            return row
