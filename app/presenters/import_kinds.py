"""The kinds of lists that come in, behind the same few calls, so that the page need not tell them apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.exchange.file_reading import content_of, read_content
from app.exchange.list_types import ListFile
from app.exchange.people.kind_guess import guess_kind
from app.exchange.people.people_types import PeopleKind
from app.presenters.session import Session
from app.workflows.import_corrections import NOTHING_SAID, ListCorrections, remember
from app.workflows.import_people import (
    PeoplePreview,
    PeopleResult,
    PeopleSettings,
    apply_people,
    compare_people,
    preview_people_file,
)
from app.workflows.import_vacancies import (
    ImportPreview,
    ImportResult,
    ImportSettings,
    apply_import,
    compare_import,
    preview_file,
)
from db.errors import RegisterError

Progress = Callable[[int, int], None]
Preview = ImportPreview | PeoplePreview
Result = ImportResult | PeopleResult


class ListKind(StrEnum):
    """What a list is about."""

    VACANCIES = "vacancies"
    PLACEMENTS = "placements"
    REQUESTS = "requests"


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that is open: its cells and its bytes, and the kind of list it seems to be (how sure, 0–1000)."""

    file: ListFile
    content: bytes
    guess: ListKind = ListKind.VACANCIES
    certainty: int = 1000


@dataclass(frozen=True, slots=True)
class Order:
    """How one file must be read, as far as a person said: its kind, whose it is, and what was corrected."""

    kind: ListKind
    provider: str = ""
    said: ListCorrections = NOTHING_SAID
    new_children: frozenset[str] = frozenset()
    """Case numbers of children that look like known ones and are not."""


def open_list(path: Path) -> Opened:
    """Read the file and guess what it is about; nothing is recognised yet. Raises `ListError`."""
    content = content_of(path)
    file = read_content(path.name, content)
    guess = guess_kind(file)
    return Opened(file, content, ListKind(guess.kind), guess.certainty)


def preview_list(
    session: Session, opened: Opened, order: Order, progress: Progress, cancelled: Callable[[], bool]
) -> Preview:
    """Recognise the list and lay it beside the register. Raises `ListReadingCancelled`."""
    register, actor, file, content = session.register, session.actor, opened.file, opened.content
    if order.kind is ListKind.VACANCIES:
        settings = _vacancy_settings(session, order)
        return preview_file(register, actor, file, content, settings, progress, cancelled)
    people = _people_settings(session, order)
    return preview_people_file(register, actor, file, content, people, progress, cancelled)


def compare_list(session: Session, read: Preview, order: Order) -> Preview:
    """Lay a list that was read beside the register again."""
    if isinstance(read, ImportPreview):
        return compare_import(session.register, session.actor, read, _vacancy_settings(session, order))
    return compare_people(session.register, session.actor, read, _people_settings(session, order))


def apply_list(session: Session, preview: Preview, order: Order, opened: Opened, progress: Progress) -> Result:
    """Write what was shown, and remember what was corrected for the next list. Raises `PreviewOutdated`.

    `progress` may raise to stop: then nothing is written.
    """
    register, actor = session.register, session.actor
    result: Result
    if isinstance(preview, ImportPreview):
        result = apply_import(register, actor, preview, _vacancy_settings(session, order), progress)
    else:
        result = apply_people(register, actor, preview, _people_settings(session, order), progress)
    try:
        remember(register, actor, order.kind, opened.file, one_provider(preview, order), order.said)
    except RegisterError:
        return result  # the list is written, that is what counts; what was corrected shows again next time
    return result


def one_provider(preview: Preview, order: Order) -> str | None:
    """Whose list this is; None for a list of several providers or of the region itself."""
    if not isinstance(preview, ImportPreview):
        return order.provider or None
    names = preview.recognised.providers
    return names[0] if len(names) == 1 else None


def provider_unknown(preview: Preview) -> bool:
    """Whether nothing can be done before somebody says whose list it is."""
    return isinstance(preview, ImportPreview) and preview.provider_unknown


def list_owner(preview: Preview) -> str:
    """The providers of a list, for its line; lists of people are of the region."""
    return ", ".join(plan.name for plan in preview.plans) if isinstance(preview, ImportPreview) else ""


def _vacancy_settings(session: Session, order: Order) -> ImportSettings:
    return ImportSettings(session.place_names, session.region, session.today(), order.provider or None, order.said)


def _people_settings(session: Session, order: Order) -> PeopleSettings:
    kind = PeopleKind(order.kind.value)
    return PeopleSettings(
        kind, session.place_names, session.region, session.today(), order.provider or None, order.said,
        {one: one for one in order.new_children},
    )  # fmt: skip
