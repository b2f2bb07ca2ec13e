"""The only place that creates the desktop program and hands its parts to each other."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_path
from PySide6.QtCore import QCoreApplication, QObject, QSettings, QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from app import translation
from app.background.change_feed import ChangeFeed
from app.background.jobs import JobRunner, Progress
from app.clock import today
from app.dialogs.undo_refused import UndoRefusedDialog
from app.error_words import error_words
from app.main_window import FIRST_SIZE, MainWindow
from app.page_making import Around, page_entries
from app.presenters.register_state import RegisterState, RegisterStatePresenter
from app.presenters.session import Session
from app.presenters.undo import RefusedUndo, UndoPresenter
from app.translation import text
from app.widgets import icons
from app.widgets.buttons import icon_button
from app.widgets.map_ground import MapGround
from app.widgets.memory import Memory, SettingsMemory
from app.widgets.page import Page, PageEntry
from app.widgets.status_line import StatusFact
from app.widgets.theme import Scheme, Theme
from app.workflows.live_register import LiveRegister
from db.opening import open_register
from db.register import Marker, Register
from matching.entities.administration import Actor
from matching.entities.codes import CARE_FORMS
from matching.entities.facilities import Region
from matching.geography import Geography
from matching.place_names import PlaceNames
from resources import loader

if TYPE_CHECKING:
    from app.pages.start import StartPage

SCHEME_KEY = "window/scheme"
ADDRESS_KEY = "register/address"
WATCH_EVERY_MS = 4000
DEMONSTRATION_SEED = 5
SETTLE_MS = 400
BREATH_MS = 150
WITHOUT_QT = (
    "app.workflows.import_vacancies",
    "app.workflows.match_lists",
    "app.workflows.paper_pages",
    "app.workflows.proposals",
    "app.workflows.request_draft",
    "app.reports.proposal",
    "matching.prepared",
    "matching.problem_building",
)


@dataclass(frozen=True)
class Opened:
    """A register that is open, with the geography around it; made off the interface thread."""

    register: Register
    actor: Actor
    region: Region
    geography: Geography
    place_names: PlaceNames
    municipality_names: dict[str, str]
    ground: MapGround


def make_application() -> QApplication:
    """Qt's application, made once; the names decide where settings are kept."""
    QCoreApplication.setOrganizationName("Plekwijzer")
    QCoreApplication.setApplicationName("Plekwijzer")
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication(sys.argv[:1])


def kept_settings() -> Memory:
    """What the window remembers, where this system keeps settings."""
    return SettingsMemory(QSettings())


def dress(application: QApplication, scheme: Scheme = Scheme.SYSTEM) -> Theme:
    """Give the application its words, icons, fonts and colours."""
    translation.use(loader.translation_documents())
    icons.use(loader.resource_path("icons"))
    return Theme(
        application,
        fonts=sorted(loader.resource_path("fonts").glob("*.ttf")),
        template=loader.resource_path("styles", "plekwijzer.qss").read_text("utf-8"),
        images=loader.resource_path("styles"),
        scheme=scheme,
    )


def kept_scheme(memory: Memory) -> Scheme:
    """The look the user chose before; following the system when there was no choice."""
    kept = memory.read(SCHEME_KEY)
    return Scheme(kept) if kept in set(Scheme) else Scheme.SYSTEM


def make_window(pages: Sequence[Page | PageEntry], theme: Theme, memory: Memory) -> MainWindow:
    """The window with its pages and the switch between light and dark."""
    window = MainWindow(pages, memory)
    window.status.add_switch(_scheme_switch(theme, memory))
    return window


def _scheme_switch(theme: Theme, memory: Memory) -> QToolButton:
    switch = icon_button("sun", text("window.scheme.name"))
    switch.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(switch)
    group = QActionGroup(menu)
    for scheme in Scheme:
        action = QAction(text(f"window.scheme.{scheme}"), menu)
        action.setCheckable(True)
        action.setChecked(scheme is theme.scheme)
        action.triggered.connect(partial(_choose_scheme, theme, memory, scheme))
        group.addAction(action)
        menu.addAction(action)
    switch.setMenu(menu)
    return switch


def _choose_scheme(theme: Theme, memory: Memory, scheme: Scheme, _checked: bool = False) -> None:
    theme.set_scheme(scheme)
    memory.write(SCHEME_KEY, scheme)


def default_address(memory: Memory) -> str:
    """The register used last on this computer, else the place of the demonstration region."""
    return memory.read(ADDRESS_KEY) or str(demonstration_path())


def demonstration_path() -> Path:
    """Where the demonstration region stands on this computer."""
    return user_data_path("plekwijzer", appauthor=False) / "demo.sqlite"


def open_parts(address: str, _progress: Progress) -> Opened:
    """Open the register at an address and read the geography; raises what `db.errors` names."""
    register = open_register(address if "://" in address else Path(address))
    actor = register.actor()
    with register.read(actor) as work:
        region = work.regions.current()
    tables = loader.load_geography_tables()
    names = PlaceNames(tables)
    everyday = {one.code: one.everyday_name for one in names.municipalities}
    areas = loader.load_municipality_areas()
    edges, notice = tables.road_edges, text("map.notice")
    return Opened(
        register=register,
        actor=actor,
        region=region,
        geography=Geography(tables),
        place_names=names,
        municipality_names=everyday,
        ground=MapGround(areas, everyday, tables.road_nodes, edges, region.municipalities, notice),
    )


def make_demonstration_file(path: Path, progress: Progress) -> None:
    """Make the invented region; imported here, because only this once it is needed."""
    from app.demonstration_command import DEFAULT_REGION, demonstration_materials
    from app.workflows.demonstration.region import DemonstrationOrder
    from app.workflows.demonstration.storing import make_demonstration
    from app.workflows.demonstration.territory import Size

    tables = loader.load_geography_tables()
    region = next(one for one in tables.regions if one["code"] == DEFAULT_REGION)
    members = tuple(region["municipalities"])
    order = DemonstrationOrder(region["code"], region["name"], members, Size.REGION, DEMONSTRATION_SEED, today())
    materials = demonstration_materials(tables, loader.load_region_figures(), loader.default_policy())
    path.parent.mkdir(parents=True, exist_ok=True)
    make_demonstration(path, order, materials, lambda _, done, total: progress.report(done, total))


def make_session(opened: Opened, jobs: JobRunner, changes: ChangeFeed) -> Session:
    """What every presenter gets."""
    form_words = {form.code: translation.word("care_form", form.code) for form in CARE_FORMS}
    return Session(
        register=opened.register,
        actor=opened.actor,
        region=opened.region,
        live=LiveRegister(opened.register, opened.actor, opened.geography, form_words, today),
        geography=opened.geography,
        place_names=opened.place_names,
        municipality_names=opened.municipality_names,
        jobs=jobs,
        changes=changes,
        today=today,
        undo=UndoPresenter(opened.register, opened.actor, jobs, changes, jobs),
    )


class Desktop(QObject):
    """The running program: opens a register beside the interface, then shows the window on it."""

    def __init__(self, theme: Theme, memory: Memory, screenshot: Path | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._memory = memory
        self._screenshot = screenshot
        self._opened: Opened | None = None
        self._marker: Marker | None = None
        self._state: RegisterStatePresenter | None = None
        self.jobs = JobRunner(self)
        self.jobs.failed.connect(self._tell_failure)
        self.changes = ChangeFeed(self)
        self.window: MainWindow | None = None
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_EVERY_MS)
        self._watch.timeout.connect(self._look_for_changes)

    def open(self, address: str) -> None:
        """Open a register; what goes wrong is said in the window, with the way out."""
        self.jobs.read(
            partial(open_parts, address),
            done=partial(self._show, address),
            failed=partial(self._show_problem, address),
        )

    def close(self) -> None:
        """End all work and let go of the register."""
        self._watch.stop()
        self.jobs.shut_down()
        if self._opened is not None:
            self._opened.register.close()

    def _show(self, address: str, opened: Opened) -> None:
        self._opened = opened
        self._memory.write(ADDRESS_KEY, address)
        session = make_session(opened, self.jobs, self.changes)
        self._state = RegisterStatePresenter(session, self)
        self._show_window(page_entries(session, self._memory, around(opened)))
        assert self.window is not None
        self._state.state_changed.connect(self._show_state)
        connect_undo(self.window, session.undo)
        self._show_state(self._state.state)
        self._state.refresh()
        self.jobs.read(partial(_warm_up, opened), done=lambda _: self._make_next_page())
        self._watch.start()

    def _show_problem(self, address: str, error: BaseException) -> None:
        from app.pages.start import StartPage

        words = error_words(error)
        page = StartPage(words.what, words.safe, words.next_step, demonstration_path().exists())
        page.address_chosen.connect(self.open)
        page.demonstration_requested.connect(partial(self._demonstrate, page))
        self._show_window([page])

    def _demonstrate(self, page: StartPage) -> None:
        """Open the invented region; make it first when it is not there."""
        path = demonstration_path()
        if path.exists():
            self.open(str(path))
            return
        page.show_progress(0, 1)

        def failed(error: BaseException) -> None:
            page.show_progress(0, 0)
            self._tell_failure(error)

        job = self.jobs.write(
            partial(make_demonstration_file, path),
            done=lambda _: self.open(str(path)),
            failed=failed,
            stopped=lambda: page.show_progress(0, 0),
            step=lambda step: page.show_progress(step.done, max(step.total, 1)),
        )
        page.stop_requested.connect(job.cancel)

    def _make_next_page(self) -> None:
        """Make the other pages one by one, with room for the user in between."""
        if self.window is not None and self.window.make_next_page():
            QTimer.singleShot(BREATH_MS, self._make_next_page)

    def _show_window(self, pages: Sequence[Page | PageEntry]) -> None:
        old, self.window = self.window, make_window(pages, self._theme, self._memory)
        self.window.show()
        if old is not None:
            old.close()
            old.deleteLater()
        if self._screenshot is not None:
            self.window.resize(FIRST_SIZE)
            QTimer.singleShot(SETTLE_MS, self._take_picture)

    def _tell_failure(self, error: BaseException) -> None:
        if self.window is not None:
            self.window.tell(error_words(error).in_one_line(), "wrong")

    def _look_for_changes(self) -> None:
        opened = self._opened
        if opened is not None and not self.jobs.is_busy():
            assert self._state is not None
            marker = self._marker
            self.jobs.read(
                lambda _: opened.register.changes_since(marker), done=self._tell_changes, failed=self._state.lost
            )

    def _tell_changes(self, answer: tuple[Marker, frozenset[str]]) -> None:
        if self._state is not None:
            self._state.reached()
        first = self._marker is None
        self._marker, kinds = answer
        if kinds and not first:
            self.changes.tell(kinds)

    def _show_state(self, state: RegisterState) -> None:
        if self.window is not None:
            self.window.status.show_facts(status_facts(state))

    def _take_picture(self) -> None:
        if self.jobs.is_busy():
            QTimer.singleShot(SETTLE_MS, self._take_picture)
            return
        assert self.window is not None and self._screenshot is not None
        self.window.grab().save(str(self._screenshot))
        self.window.close()
        QApplication.exit(0 if self._opened is not None else 2)


def connect_undo(window: MainWindow, undo: UndoPresenter) -> None:
    """The window says what was done, with the way back; Ctrl+Z takes back, Ctrl+Y puts back."""

    def offer(sentence: str) -> None:
        window.tell(sentence, "good", text("undo.button"), undo.undo_last)

    def taken_back(sentence: str) -> None:
        window.tell(text("undo.undone", what=sentence), "good", text("undo.again"), undo.redo_last)

    undo.act_done.connect(offer)
    undo.undone.connect(taken_back)
    undo.redone.connect(lambda sentence: window.tell(text("undo.redone", what=sentence), "good"))
    undo.nothing_left.connect(lambda: window.tell(text("undo.nothing")))
    undo.failed.connect(lambda error: window.tell(error_words(error).in_one_line(), "wrong"))
    undo.refused.connect(partial(_explain_refusal, window))
    QShortcut(QKeySequence.StandardKey.Undo, window, undo.undo_last)
    QShortcut(QKeySequence.StandardKey.Redo, window, undo.redo_last)


def _explain_refusal(window: MainWindow, refused: RefusedUndo) -> None:
    UndoRefusedDialog(refused.sentence, refused.records, refused.partly, window).open()


def status_facts(state: RegisterState) -> list[StatusFact]:
    """What the status line says, most important first."""
    if not state.connected:
        return [StatusFact(text("status.lost", place=state.place), "wrong")]
    key = "status.file" if state.is_file else "status.server"
    facts = [StatusFact(text(key, place=state.place), "good")]
    if state.read_at is not None:
        facts.append(StatusFact(text("status.read_at", time=f"{state.read_at:%H:%M}")))
    if state.old:
        facts.append(StatusFact(text("status.old", count=state.old), "attention"))
    if state.silent:
        facts.append(StatusFact(text("status.silent", count=state.silent), "attention"))
    return facts


def build_pages(session: Session, memory: Memory, opened: Opened) -> list[Page]:
    """All pages at once, for pictures of every one."""
    return [entry.make() for entry in page_entries(session, memory, around(opened))]


def around(opened: Opened) -> Around:
    """What pages need besides the session."""
    return Around(opened.ground, loader.resource_path("fonts"))


def _warm_up(opened: Opened, _progress: Progress) -> None:
    """What the other pages and the first ranking need, loaded while the user looks at the first page.

    The first road distance loads scipy: most of a second that nobody should wait for. Never a module that
    knows Qt: its classes are made on the interface thread only, because Qt for Python makes them unguarded.
    """
    for module in WITHOUT_QT:
        import_module(module)
    opened.geography.hundredths_from(0)


def run_window(database: str | None = None, screenshot: Path | None = None) -> int:
    """Open the desktop program and run it until its window is closed; gives the exit code."""
    application = make_application()
    memory = kept_settings()
    theme = dress(application, kept_scheme(memory))
    desktop = Desktop(theme, memory, screenshot)
    desktop.open(database or default_address(memory))
    try:
        return application.exec()
    finally:
        desktop.close()
