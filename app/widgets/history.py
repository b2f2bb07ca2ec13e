"""Where the user has been in the window, for back and forward."""

from __future__ import annotations

from dataclasses import dataclass, field

LIMIT = 50


@dataclass(frozen=True)
class Stop:
    """A page and what it showed."""

    page: str
    subject: object = None


@dataclass
class History:
    """Stops in order with the present one; going somewhere new forgets what lay ahead."""

    stops: list[Stop] = field(default_factory=list)
    place: int = -1

    def visit(self, stop: Stop) -> None:
        """Add a new stop after the present one, unless it is the same."""
        if self.stops and self.stops[self.place] == stop:
            return
        self.stops = [*self.stops[: self.place + 1], stop][-LIMIT:]
        self.place = len(self.stops) - 1

    def update_subject(self, subject: object) -> None:
        """Remember what the present page shows just before it is left."""
        if self.stops:
            self.stops[self.place] = Stop(self.stops[self.place].page, subject)

    def step(self, by: int) -> Stop | None:
        """Go one back (-1) or forward (1); nothing at either end."""
        if not self.can_step(by):
            return None
        self.place += by
        return self.stops[self.place]

    def can_step(self, by: int) -> bool:
        """Whether there is a stop that way."""
        return 0 <= self.place + by < len(self.stops)
