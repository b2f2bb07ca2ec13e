"""What pages need to work on a real register in a test: a session with its threads, on a day that stands still."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.background.change_feed import ChangeFeed
from app.background.jobs import JobRunner
from app.presenters.session import Session
from app.presenters.undo import UndoPresenter
from app.translation import text, word
from app.widgets.map_ground import MapGround
from app.workflows.live_register import LiveRegister
from db.opening import open_register
from matching.entities.administration import Actor
from matching.entities.codes import CARE_FORMS
from resources import loader
from tests.support.databases import MATCHER
from tests.support.netherlands import geography, place_names, tables
from tests.support.window_look import dressed

DAY = date(2026, 11, 22)


@dataclass(frozen=True)
class Desk:
    """A session on a register, with the ground for its maps."""

    session: Session
    ground: MapGround

    def settle(self, qtbot: QtBot) -> None:
        """Wait until nothing is read or written any more."""
        while self.session.jobs.is_busy():
            with qtbot.waitSignal(self.session.jobs.busy_changed, timeout=60_000):
                pass


@contextmanager
def desk_on(path: Path, application: QApplication, actor: Actor = MATCHER) -> Iterator[Desk]:
    """A desk on a register file; at the end the threads are done and the file is let go."""
    dressed(application)
    register = open_register(path)
    with register.read(actor) as work:
        region = work.regions.current()
    jobs = JobRunner()
    forms = {form.code: word("care_form", form.code) for form in CARE_FORMS}
    names = {one.code: one.everyday_name for one in place_names().municipalities}
    live = LiveRegister(register, actor, geography(), forms, lambda: DAY)
    changes = ChangeFeed()
    undo = UndoPresenter(register, actor, jobs, changes)
    session = Session(
        register, actor, region, live, geography(), place_names(), names, jobs, changes, lambda: DAY, undo
    )  # fmt: skip
    areas, roads = loader.load_municipality_areas(), tables()
    notice = text("map.notice")
    try:
        yield Desk(
            session,
            MapGround(areas, names, roads.road_nodes, roads.road_edges, region.municipalities, notice),
        )
    finally:
        jobs.shut_down()
        register.close()
