"""The request form's state: the draft, what is missing or doubtful, saving, and two versions that meet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.background.jobs import JobHandle, Progress
from app.error_words import error_words
from app.presenters.child_search import DuplicateWatch
from app.presenters.request_duplicates import request_for
from app.presenters.request_siblings import sibling_refusal, with_sibling
from app.presenters.session import Session
from app.workflows import requests
from app.workflows.request_draft import (
    RequestDraft,
    Sibling,
    SiblingFound,
    StoredRequest,
    case_number_taken,
    differences,
    draft_of,
    draft_remarks,
    find_sibling,
    form_of,
    load_draft,
    new_draft,
    stops_saving,
)
from app.workflows.requests import FormRemark, RequestForm
from db.errors import AlreadyThere, StaleEdit
from matching.entities.codes import RequestState
from matching.entities.identifiers import ChildId, RequestId

__all__ = ["Conflict", "FormRemark", "RequestDraft", "RequestFormPresenter", "Sibling"]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Somebody else saved meanwhile: per field what stands here and what stands in the register."""

    fields: dict[str, tuple[Any, Any]]
    theirs: StoredRequest


class RequestFormPresenter(QObject):
    """One request in the form at a time; nothing typed is lost by an error, a conflict or another page."""

    form_loaded = Signal()
    """`draft` is another request, or another version of it: fill every field."""
    draft_changed = Signal()
    """Some fields changed by themselves: fill those."""
    remarks_changed = Signal()
    saved = Signal(bool)
    """Stored; True when it went onto the waiting list with this."""
    saving_refused = Signal(object)
    """Tuple of `FormRemark` that must be mended first."""
    conflict_found = Signal(object)
    """`Conflict`."""
    failed = Signal(object)
    """`ErrorWords`; what was typed is still here."""
    sibling_refused = Signal(str)
    """Key of a sentence: why this case number cannot be added."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: JobHandle | None = None
        self._taken = ""
        self._before: RequestDraft | None = None
        self._conflict: Conflict | None = None
        self.base: RequestForm | None = None
        self.draft = new_draft(session.today())
        self._clean = self.draft
        self.remarks: tuple[FormRemark, ...] = ()
        self.is_busy = False
        self.duplicates = DuplicateWatch(session, self)

    @property
    def today(self) -> date:
        """The day of the form."""
        return self._session.today()

    @property
    def request(self) -> int:
        """The stored request in the form; 0 for a new one."""
        return int(self.base.request.id) if self.base else 0

    def is_changed(self) -> bool:
        """Whether something here is not stored."""
        return self.draft != self._clean

    def is_open(self) -> bool:
        """Whether the request is on the waiting list already."""
        return self.base is not None and self.base.request.state is RequestState.OPEN

    def can_undo(self) -> bool:
        """Whether the last saving can be taken back."""
        return self._before is not None and not self.is_changed()

    def start_new(self) -> None:
        """An empty form."""
        self._show(StoredRequest(new_draft(self._session.today())))

    def load(self, request: int) -> None:
        """Read a stored request into the form."""
        session = self._session
        if self._job is not None:
            self._job.cancel()
        self._job = session.jobs.read(
            lambda _: load_draft(session.register, session.actor, RequestId(request)),
            done=self._show,
            failed=self._fail,
        )

    def change(self, field: str, value: object) -> None:
        """One field says something else."""
        if getattr(self.draft, field) == value:
            return
        changes: dict[str, Any] = {field: value}
        self.draft = replace(self.draft, **changes)
        if self.base is None:
            draft = self.draft
            places = (draft.responsible_municipality, draft.origin_municipality)
            self.duplicates.look(draft.birth_date, places, draft.name, draft.case_number)
        self._check()

    def use_child(self, child: int, live_request: int) -> None:
        """It is this child of the register: its live request, or what was typed as a new request for it."""
        if live_request:
            self.load(live_request)
            return
        session, draft = self._session, self.draft
        session.jobs.read(
            lambda _: request_for(session.register, session.actor, ChildId(child), draft),
            done=self._show,
            failed=self._fail,
        )

    def check_case_number(self) -> None:
        """Ask whether another child has this case number."""
        number, session = self.draft.case_number, self._session
        own = self.base.child.id if self.base else ChildId(0)
        if not number:
            self._show_taken("", False)
            return
        session.jobs.read(
            lambda _: case_number_taken(session.register, session.actor, number, own),
            done=lambda taken: self._show_taken(number, taken),
        )

    def add_sibling(self, case_number: str) -> None:
        """Look a brother or sister up by case number and add it, with the group it is in already."""
        session, wanted = self._session, case_number.strip()
        if not wanted or wanted == self.draft.case_number:
            self.sibling_refused.emit("form.sibling.self" if wanted else "form.sibling.empty")
            return
        session.jobs.read(
            lambda _: find_sibling(session.register, session.actor, wanted),
            done=self._take_sibling,
            failed=self._fail,
        )

    def remove_sibling(self, child: int) -> None:
        """Take a brother or sister out of the group."""
        self.change("siblings", tuple(one for one in self.draft.siblings if one.child != child))

    def save(self) -> None:
        """Store as it stands, half done or not."""
        self._store(open_too=False)

    def open_request(self) -> None:
        """Store and put on the waiting list; refused while something is missing."""
        self._store(open_too=True)

    def undo(self) -> None:
        """Store what stood there before the last saving, as a new change."""
        if self._before is not None:
            self.draft, self._before = self._before, None
            self.form_loaded.emit()
            self._check()
            self.save()

    def keep_mine(self) -> None:
        """Save what stands here over the version in the register."""
        if self._conflict is not None:
            self.base, self._conflict = self._conflict.theirs.form, None
            self.save()

    def take_theirs(self) -> None:
        """Show the version in the register; what stood here is given up."""
        if self._conflict is not None:
            theirs, self._conflict = self._conflict.theirs, None
            self._show(theirs)

    def give_up(self) -> None:
        """Forget what was not saved."""
        if self.base is None:
            self.start_new()
        else:
            self._show(StoredRequest(self._clean, self.base))

    def _store(self, open_too: bool) -> None:
        if self.is_busy:
            return
        refused = [one for one in self.remarks if stops_saving(one) or (open_too and one.blocking)]
        if refused:
            self.saving_refused.emit(tuple(refused))
            return
        session, draft, base = self._session, self.draft, self.base
        form, day = form_of(draft, base), self._session.today()

        def work(_: Progress) -> RequestForm:
            if open_too:
                return requests.open_request(session.register, session.actor, form, day)
            return requests.save(session.register, session.actor, form)

        self.is_busy = True
        session.jobs.write(
            work, done=lambda stored: self._show_saved(stored, draft, open_too), failed=self._fail_saving
        )

    def _show_saved(self, stored: RequestForm, draft: RequestDraft, opened: bool) -> None:
        self.is_busy = False
        self._before = self._clean if self.base is not None and self._clean != draft else None
        typed_on = self.draft != draft
        self.base = stored
        self.duplicates.clear()
        self._clean = draft_of(stored, draft.siblings)
        if not typed_on:
            self.draft = self._clean
        elif not self.draft.case_number:
            self.draft = replace(self.draft, case_number=stored.child.case_number)
        self._check()
        self._session.changes.tell({"requests", "children", "sibling_groups"}, {int(stored.request.id)})
        self.draft_changed.emit()
        self.saved.emit(opened)

    def _fail_saving(self, error: BaseException) -> None:
        self.is_busy = False
        if isinstance(error, StaleEdit) and self.base is not None:
            self._read_theirs(self.base.request.id)
        elif isinstance(error, AlreadyThere) and "case_number" in error.constraint:
            self._show_taken(self.draft.case_number, True)
            self.saving_refused.emit(tuple(one for one in self.remarks if one.code == "taken"))
        else:
            self._fail(error)

    def _read_theirs(self, request: RequestId) -> None:
        session = self._session
        session.jobs.read(
            lambda _: load_draft(session.register, session.actor, request), done=self._meet, failed=self._fail
        )

    def _meet(self, theirs: StoredRequest) -> None:
        self._conflict = Conflict(dict(differences(self.draft, theirs.draft)), theirs)
        self.conflict_found.emit(self._conflict)

    def _take_sibling(self, found: SiblingFound | None) -> None:
        refusal = sibling_refusal(self.draft, self.base, found)
        if found is None or refusal:
            self.sibling_refused.emit(refusal)
            return
        self.draft, self.base = with_sibling(self.draft, self.base, found)
        self._check()
        self.draft_changed.emit()

    def _show(self, stored: StoredRequest) -> None:
        self._job = None
        self.base, self.draft, self._clean = stored.form, stored.draft, stored.draft
        self._before, self._conflict, self._taken = None, None, ""
        self.duplicates.clear()
        self._check()
        self.form_loaded.emit()

    def _show_taken(self, number: str, taken: bool) -> None:
        self._taken = number if taken else ""
        self._check()

    def _check(self) -> None:
        found = draft_remarks(self.draft, self.base, self._session.today())
        if self._taken and self._taken == self.draft.case_number:
            found = (FormRemark("case_number", "taken", {"case_number": self._taken}), *found)
        self.remarks = found
        self.remarks_changed.emit()

    def _fail(self, error: BaseException) -> None:
        self.failed.emit(error_words(error))
