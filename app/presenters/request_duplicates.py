"""While a new child is typed in a request: the children of the register that it resembles."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.presenters.bed_views import ChildLine, child_line
from app.presenters.session import Session
from app.workflows.duplicate_children import KnownChild, find_duplicates
from app.workflows.request_draft import REQUEST_FIELDS, RequestDraft, StoredRequest, draft_of
from app.workflows.requests import RequestForm, new_form
from db.register import Register
from matching.entities.administration import Actor
from matching.entities.identifiers import ChildId

Likeness = tuple[object, ...]


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

    def look(self, draft: RequestDraft) -> None:
        """Search when birth date and a municipality are known and differ from the last time."""
        places = tuple(sorted({one for one in (draft.responsible_municipality, draft.origin_municipality) if one}))
        wanted = (draft.birth_date, places, draft.name, draft.case_number)
        if wanted == self._looked:
            return
        self._looked = wanted
        born = draft.birth_date
        if born is None or not places:
            self._put(())
            return
        session = self._session

        def job(_: object) -> tuple[KnownChild, ...]:
            known: dict[int, KnownChild] = {}
            for place in places:
                for one in find_duplicates(
                    session.register, session.actor, born, place, draft.name, draft.case_number, session.today()
                ):
                    known.setdefault(int(one.child.id), one)
            return tuple(known.values())

        session.jobs.read(job, done=partial(self._show, wanted))

    def _show(self, wanted: Likeness, known: tuple[KnownChild, ...]) -> None:
        if wanted != self._looked:
            return  # something else was typed meanwhile
        names, today = self._session.municipality_names, self._session.today()
        fresh = (one for one in known if int(one.child.id) not in self._answered)
        self._put(tuple(child_line(one, names, today) for one in fresh))

    def _put(self, children: tuple[ChildLine, ...]) -> None:
        if children != self.alike:
            self.alike = children
            self.found.emit()


def request_for(register: Register, actor: Actor, child: ChildId, draft: RequestDraft) -> StoredRequest:
    """What was typed about the request, for a child the register has: its own data as they are stored."""
    with register.read(actor) as work:
        known = work.children.get(child)
        group = work.sibling_groups.of_child(child)
    form = RequestForm(known, new_form(known, draft.registered).request, group)
    kept = {name: getattr(draft, name) for name in REQUEST_FIELDS}
    return StoredRequest(replace(draft_of(form), **kept), form)
