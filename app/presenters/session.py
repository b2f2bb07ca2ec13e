"""What every presenter of one opened register shares, made by `app.startup` and handed to constructors."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from app.background.change_feed import ChangeFeed
from app.background.jobs import JobRunner
from app.presenters.undo import UndoPresenter
from app.workflows.live_register import LiveRegister
from db.register import Register
from matching.entities.administration import Actor
from matching.entities.facilities import Region
from matching.geography import Geography
from matching.place_names import PlaceNames


@dataclass(frozen=True)
class Session:
    """One opened register and the machinery around it.

    `live` belongs to the reading thread: only call it inside `jobs.read`. `today` is the clock of the screen.
    A presenter that changed something by hand tells `undo` what it did. `municipality_names` are the everyday
    names by CBS code.
    """

    register: Register
    actor: Actor
    region: Region
    live: LiveRegister
    geography: Geography
    place_names: PlaceNames
    municipality_names: Mapping[str, str]
    jobs: JobRunner
    changes: ChangeFeed
    today: Callable[[], date]
    undo: UndoPresenter
