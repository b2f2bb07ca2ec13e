"""Keeps Python's collector of cyclic garbage from stopping the interface while a job makes many objects.

A full collection walks through everything that lives, in whichever thread was making objects, and holds the
interpreter meanwhile: measured while a list of 20,000 rows came in, six times a quarter of a second of the
interface's time. While a job runs nothing is collected; what is no longer used is freed as always, by count. What
a large job made is set aside from later collections: it is plain data without cycles.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

MANY_OBJECTS = 50_000
"""Objects made and kept during a job, from which walking through them again would be felt."""


class QuietCollecting:
    """Counts the jobs that run; the collector rests while there is one."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._running = 0
        self._was_on = True

    @contextmanager
    def during_job(self) -> Iterator[None]:
        """Nothing is collected inside."""
        self._begin()
        try:
            yield
        finally:
            self._end()

    def _begin(self) -> None:
        with self._lock:
            if self._running == 0:
                self._was_on = gc.isenabled()
                gc.disable()
            self._running += 1

    def _end(self) -> None:
        with self._lock:
            self._running -= 1
            if gc.get_count()[0] > MANY_OBJECTS:
                gc.freeze()
            if self._running == 0 and self._was_on:
                gc.enable()
