"""Makes the pages of the window, each with its presenter: the part of start-up that grows with every page.

A page and what it needs are imported when it is made, so that a start waits for one page only.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from app.pages.vacancies import VacanciesPage
from app.presenters.session import Session
from app.presenters.vacancies import VacanciesPresenter
from app.translation import text
from app.widgets.map_ground import MapGround
from app.widgets.memory import Memory
from app.widgets.page import Page, PageEntry
from matching.entities.codes import Role

DECIDING_ROLES = frozenset({Role.MATCHER, Role.ADMINISTRATOR})
"""Who answers conflicts and reminds providers."""


@dataclass(frozen=True)
class Around:
    """What pages need besides the session: the ground of maps, and the folder with the fonts of the paper."""

    ground: MapGround
    fonts: Path


def page_entries(session: Session, memory: Memory, around: Around) -> list[PageEntry]:
    """The pages of the rail, in order. Only what works stands here.

    Every page is made, and what it needs imported, when it is shown first or when the window is idle.
    """
    entries = [
        PageEntry(
            "vacancies",
            text("vacancies.title"),
            "bed-single",
            lambda: VacanciesPage(VacanciesPresenter(session), around.ground, memory),
        ),
        PageEntry("requests", text("requests.title"), "inbox", partial(_requests_page, session, memory)),
        PageEntry("matching", text("match.title"), "scale", partial(_matching_page, session, memory, around)),
        PageEntry("providers", text("providers.title"), "building-2", partial(_providers_page, session, memory)),
        PageEntry("import", text("imports.title"), "import", partial(_imports_page, session, memory)),
    ]
    if session.actor.role in DECIDING_ROLES:
        make = partial(_tasks_page, session, memory)
        entries.insert(-1, PageEntry("tasks", text("tasks.title"), "list-checks", make))
    return [replace(entry, make=partial(_with_export, session, entry)) for entry in entries]


CORRECTABLE = {"requests": ("requests",), "providers": ("placements",)}
"""Lists that pages offer to correct and read back, by the name of the page."""


def _with_export(session: Session, entry: PageEntry) -> Page:
    """A page, with a button that writes its table to a file when it has one."""
    from app.dialogs.table_files import SystemTableFiles
    from app.pages.table_export import CorrectableLists, add_export
    from app.presenters.list_exports import ListExports
    from app.presenters.table_export import TableExport

    page = entry.make()
    kinds = CORRECTABLE.get(entry.name)
    lists = CorrectableLists(kinds, ListExports(session, page)) if kinds else None
    add_export(page, TableExport(session.jobs, session.today, page), SystemTableFiles(), lists)
    return page


def _requests_page(session: Session, memory: Memory) -> Page:
    from app.pages.requests import RequestsPage
    from app.presenters.place_fields import PlaceFields
    from app.presenters.request_form import RequestFormPresenter
    from app.presenters.waiting_list import WaitingListPresenter

    return RequestsPage(WaitingListPresenter(session), RequestFormPresenter(session), PlaceFields(session), memory)


def _matching_page(session: Session, memory: Memory, around: Around) -> Page:
    from app.dialogs.paper_output import SystemOutput
    from app.pages.matching import MatchingPage
    from app.presenters.matching import MatchingPresenter
    from app.presenters.proposals import ProposalPresenter
    from app.reports.styles import FontPaths

    proposals = ProposalPresenter(session, FontPaths.in_folder(around.fonts))
    return MatchingPage(MatchingPresenter(session), proposals, around.ground, memory, SystemOutput())


def _providers_page(session: Session, memory: Memory) -> Page:
    from app.dialogs.mail_output import SystemMailOutput
    from app.pages.facility import FacilityView
    from app.pages.providers import ProvidersPage
    from app.presenters.facility import FacilityPresenter
    from app.presenters.place_fields import PlaceFields
    from app.presenters.provider_editing import ProviderEditingPresenter
    from app.presenters.providers import ProvidersPresenter

    return ProvidersPage(
        ProvidersPresenter(session),
        ProviderEditingPresenter(session),
        PlaceFields(session),
        FacilityView(FacilityPresenter(session), memory),
        memory,
        SystemMailOutput(),
    )


def _tasks_page(session: Session, memory: Memory) -> Page:
    from app.dialogs.mail_output import SystemMailOutput
    from app.pages.tasks import TasksPage
    from app.presenters.conflicts import ConflictsPresenter
    from app.presenters.tasks import TasksPresenter

    return TasksPage(TasksPresenter(session), ConflictsPresenter(session), memory, SystemMailOutput())


def _imports_page(session: Session, memory: Memory) -> Page:
    from app.pages.imports import ImportsPage
    from app.presenters.imports import ImportsPresenter

    return ImportsPage(ImportsPresenter(session), memory, dict(session.municipality_names))
