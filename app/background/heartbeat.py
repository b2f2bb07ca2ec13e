"""Measures how long the interface thread was not there for the user."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 5


class Heartbeat(QObject):
    """A timer that should beat every 5 ms; what it misses is what a user would feel."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gaps_ms: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Forget what was measured and begin."""
        self._gaps_ms = []
        self._last = perf_counter()
        self._timer.start()

    def stop(self) -> None:
        """Stop, with the time since the last beat counted as a gap."""
        self._beat()
        self._timer.stop()

    def worst_gap_ms(self) -> float:
        """The longest time between two beats, in milliseconds."""
        return max(self._gaps_ms, default=0.0)

    def gaps_over(self, limit_ms: float) -> list[float]:
        """Every gap longer than a limit, in milliseconds, in the order they came."""
        return [gap for gap in self._gaps_ms if gap > limit_ms]

    def _beat(self) -> None:
        now = perf_counter()
        self._gaps_ms.append((now - self._last) * 1000)
        self._last = now
