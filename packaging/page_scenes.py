"""What the pages are asked to show before their picture is taken: real work on an invented region."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from facility_scenes import facility_scenes
from provider_scenes import provider_scenes
from task_scenes import task_scenes

from app.main_window import MainWindow
from app.pages.imports import PAST, ImportsPage
from app.pages.matching import MatchingPage
from app.pages.providers import ProvidersPage
from app.pages.request_steps import STEPS
from app.pages.requests import RequestsPage
from app.pages.tasks import TasksPage
from app.pages.vacancies import VacanciesPage
from app.presenters.import_sections import Part
from app.widgets.page import Page

LISTS = Path(__file__).resolve().parents[1] / "tests" / "samples" / "provider_lists"
MATCHING = "matching"
FAIR_CHOICE = 8
TRIES = 20


@dataclass(frozen=True)
class Stage:
    """The window, and how to wait until it has done what was asked."""

    window: MainWindow
    wait: Callable[[], None]

    def page(self, name: str, kind: type[Page]) -> Page:
        """Bring a page to the front."""
        self.window.show_page(name)
        self.wait()
        page = self.window.current_page()
        assert isinstance(page, kind)
        return page


def scenes(stage: Stage) -> Iterator[str]:
    """Set up one scene after the other; gives its name when it can be drawn."""
    for part in (_vacancies, _requests, _matching, _providers, _tasks, _imports):
        for name in part(stage):
            stage.wait()
            yield name


def _vacancies(stage: Stage) -> Iterator[str]:
    page = stage.page("vacancies", VacanciesPage)
    assert isinstance(page, VacanciesPage)
    yield "vacancies"
    page.bar.set_values({"form": ["family_home", "foster_care"], "age": {"number": 7}})
    stage.wait()
    if page.model.rowCount():
        page.table.select_record(page.model.record_of(0))
    yield "vacancies-chosen"
    page.bar.set_values({})


def _requests(stage: Stage) -> Iterator[str]:
    page = stage.page("requests", RequestsPage)
    assert isinstance(page, RequestsPage)
    yield "requests"
    stage.window.show_page("requests", _with_siblings(page)[0])
    stage.wait()
    for step, name in enumerate(STEPS):
        page.form.go_to(step)
        yield f"requests-form-{step + 1}-{name}"
    page.form.left.emit()


def _with_siblings(page: RequestsPage) -> Sequence[int]:
    """Open requests, those with brothers or sisters first."""
    waiting = [row for row in page.list.rows() if row.state.value == "open"]
    return [int(row.request) for row in sorted(waiting, key=lambda row: (-min(row.siblings, 1), row.registered))]


def _matching(stage: Stage) -> Iterator[str]:
    requests = stage.page("requests", RequestsPage)
    assert isinstance(requests, RequestsPage)
    page = stage.page(MATCHING, MatchingPage)
    assert isinstance(page, MatchingPage)
    for request in _with_siblings(requests)[:TRIES]:
        stage.window.show_page(MATCHING, request)
        stage.wait()
        if page.fits.rows.rowCount() >= FAIR_CHOICE and page.head.together.isVisible():
            break
    yield MATCHING
    if page.head.together.isVisible():
        page.head.together.click()
        yield "matching-together"
    page.lists.choose(1)
    yield "matching-excluded"
    page.lists.choose(0)
    stage.wait()
    yield from _compared(stage, page)
    yield from _proposed(stage, page)


def _compared(stage: Stage, page: MatchingPage) -> Iterator[str]:
    for place in range(min(3, page.fits.rows.rowCount())):
        page.fits.mark_requested.emit(page.fits.rows.row(place).key)
    if page.lists.compare_button.isVisible():
        page.lists.compare_button.click()
        yield "matching-compare"
    page.lists.reselect()
    stage.wait()


def _proposed(stage: Stage, page: MatchingPage) -> Iterator[str]:
    if not page.propose.isEnabled():
        return
    page.open_proposal()
    box = page.panel.boxes[0]
    box.choose(page.fits.rows.row(0).key)
    box.reason.setCurrentIndex(1)
    yield "matching-proposal"
    page.panel.record.click()
    stage.wait()
    yield "matching-paper"
    page.preview.closed.emit()


def _providers(stage: Stage) -> Iterator[str]:
    page = stage.page("providers", ProvidersPage)
    assert isinstance(page, ProvidersPage)

    def show(kind: str, number: int) -> None:
        stage.window.show_page("providers", (kind, number))

    yield from provider_scenes(page, show, stage.wait)
    yield from facility_scenes(page.facility, show, stage.wait)


def _tasks(stage: Stage) -> Iterator[str]:
    page = stage.page("tasks", TasksPage)
    assert isinstance(page, TasksPage)
    yield from task_scenes(page, lambda view: stage.window.show_page("tasks", view), stage.wait)


def _imports(stage: Stage) -> Iterator[str]:
    page = stage.page("import", ImportsPage)
    assert isinstance(page, ImportsPage)
    yield "import"
    lists = sorted(str(path) for path in LISTS.iterdir() if path.suffix in (".xlsx", ".csv"))
    stage.window.show_page("import", lists)
    yield "import-lists"
    page.files.select_record(len(lists) - 1)
    for part in (Part.PROBLEMS, Part.RECOGNISED):
        page.preview.choose_part(part)
        if part is Part.PROBLEMS:
            page.preview.table.select_record(0)
        yield f"import-{part}"
    page.apply_button.click()
    yield "import-applied"
    page.switch.choose(PAST)
    yield "import-past"
