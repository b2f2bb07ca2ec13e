"""Looking for a child in the register: by its number while that is typed, and those a new child resembles."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.background.jobs import JobHandle
from app.presenters.bed_views import ChildLine, child_line
from app.presenters.session import Session
from app.workflows.duplicate_children import KnownChild, find_children, find_duplicates

Likeness = tuple[object, ...]


class ChildSearch(QObject):
    """The children whose case number holds what was typed."""

    found = Signal()
    """`lines` are others than before."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: JobHandle | None = None
        self.lines: tuple[ChildLine, ...] = ()

    def clear(self) -> None:
        """Nothing is looked for any more."""
        if self._job is not None:
            self._job.cancel()
        self.lines = ()

    def look(self, typed: str) -> None:
        """Search beside the interface; the answer to an earlier question is dropped."""
        if self._job is not None:
            self._job.cancel()
        session = self._session
        self._job = session.jobs.read(
            lambda _: find_children(session.register, session.actor, typed, session.today()), done=self._show
        )

    def _show(self, children: tuple[KnownChild, ...]) -> None:
        self.lines = lines_of(self._session, children)
        self.found.emit()


class DuplicateWatch(QObject):
    """Looks again when what tells children apart changes; an answer given once is not asked again."""

    found = Signal()
    """`alike` are others than before."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._looked: Likeness = ()
        self._answered: frozenset[int] = frozenset()
        self.alike: tuple[ChildLine, ...] = ()

    def clear(self) -> None:
        """Another form is in front."""
        self._looked, self._answered = (), frozenset()
        self._put(())

    def say_other(self) -> None:
        """The child is another one than these."""
        self._answered |= {one.child for one in self.alike}
        self._put(())

    def look(self, born: date | None, municipalities: Iterable[str], name: str, case_number: str) -> None:
        """Search when birth date and a municipality are known and something differs from the last time."""
        places = tuple(sorted({one for one in municipalities if one}))
        wanted: Likeness = (born, places, name, case_number)
        if wanted == self._looked:
            return
        self._looked = wanted
        if born is None or not places:
            self._put(())
            return
        session = self._session

        def job(_: object) -> tuple[KnownChild, ...]:
            known: dict[int, KnownChild] = {}
            for place in places:
                alike = find_duplicates(
                    session.register, session.actor, born, place, name, case_number, session.today()
                )
                known |= {int(one.child.id): one for one in alike if int(one.child.id) not in known}
            return tuple(known.values())

        session.jobs.read(job, done=partial(self._show, wanted))

    def _show(self, wanted: Likeness, known: tuple[KnownChild, ...]) -> None:
        if wanted == self._looked:  # else something was typed meanwhile
            fresh = [one for one in known if int(one.child.id) not in self._answered]
            self._put(lines_of(self._session, fresh))

    def _put(self, alike: tuple[ChildLine, ...]) -> None:
        if alike != self.alike:
            self.alike = alike
            self.found.emit()


def lines_of(session: Session, children: Iterable[KnownChild]) -> tuple[ChildLine, ...]:
    """Children of the register as choices."""
    return tuple(child_line(one, session.municipality_names, session.today()) for one in children)
