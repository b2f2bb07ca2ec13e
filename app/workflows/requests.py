"""Placement requests: the waiting list, and a request from first half-filled draft to open.

A draft may be saved with almost anything missing; opening it needs what the ranking needs. What is missing or
doubtful is said as `FormRemark`s: codes with facts, the words come later.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from db.register import Register
from db.transactions import Work
from matching.ages import completed_years
from matching.entities.administration import Actor
from matching.entities.children import Child, Request, SiblingGroup
from matching.entities.codes import NORM_DAYS, RequestState, Together, Urgency
from matching.entities.identifiers import ChildId, RequestId, SiblingGroupId

SOONEST_FIRST = {Urgency.CRISIS: 0, Urgency.URGENT: 1, Urgency.REGULAR: 2}


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """One line of the waiting list. `days` waited since registration, `norm` in days; over it is too late."""

    request: RequestId
    child: ChildId
    number: str
    case_number: str
    age: int
    gender: str
    municipality: str
    urgency: Urgency
    forms: tuple[str, ...]
    registered: date
    start_from: date | None
    days: int
    norm: int
    siblings: int
    together: Together | None
    state: RequestState

    @property
    def days_left(self) -> int:
        """Days until the norm; negative when it has passed."""
        return self.norm - self.days


@dataclass(frozen=True, slots=True)
class RequestForm:
    """What the form holds: the child, the request and its brothers and sisters."""

    child: Child
    request: Request
    group: SiblingGroup | None = None


@dataclass(frozen=True, slots=True)
class FormRemark:
    """Something about one field: `blocking` keeps the request from being opened, never from being saved."""

    field: str
    code: str
    facts: Mapping[str, object]
    blocking: bool = True


def waiting_list(register: Register, actor: Actor, day: date) -> tuple[WaitingRow, ...]:
    """Open and half-filled requests: crisis, urgent, regular; of each the furthest past its norm first."""
    with register.read(actor) as work:
        requests = work.requests.with_state(RequestState.OPEN, RequestState.DRAFT)
        children = {child.id: child for child in work.children.get_many([one.child for one in requests])}
        groups = {child: group for group in work.sibling_groups.all() for child in group.children}
    # A child that this user may not see is not in `children`; its request is left out with it.
    rows = [
        _row(one, children[one.child], groups.get(one.child), day) for one in requests if one.child in children
    ]
    return tuple(sorted(rows, key=_place_in_line))


def _place_in_line(row: WaitingRow) -> tuple[int, int, date, str]:
    return SOONEST_FIRST[row.urgency], row.days_left, row.registered, row.number


def _row(request: Request, child: Child, group: SiblingGroup | None, day: date) -> WaitingRow:
    return WaitingRow(
        request=request.id,
        child=child.id,
        number=request.number,
        case_number=child.case_number,
        age=completed_years(child.birth_date, day),
        gender=child.gender.value,
        municipality=child.origin_municipality,
        urgency=request.urgency,
        forms=request.forms,
        registered=request.registered,
        start_from=request.start_from,
        days=max(0, (day - request.registered).days),
        norm=NORM_DAYS[request.urgency],
        siblings=len(group.children) - 1 if group else 0,
        together=group.together if group else None,
        state=request.state,
    )


def load_form(register: Register, actor: Actor, request: RequestId) -> RequestForm:
    """The stored request with its child and sibling group, ready to be edited."""
    with register.read(actor) as work:
        stored = work.requests.get(request)
        return RequestForm(work.children.get(stored.child), stored, work.sibling_groups.of_child(stored.child))


def new_form(child: Child, day: date) -> RequestForm:
    """An empty request for a new child; it gets its numbers when it is saved first."""
    return RequestForm(child, Request(RequestId(0), "", ChildId(0), registered=day, start_from=day))


def remarks(form: RequestForm, day: date) -> tuple[FormRemark, ...]:
    """Everything that keeps this request from being opened, and what is doubtful, in form order."""
    found: list[FormRemark] = [*_child_remarks(form.child, form.request, day), *_request_remarks(form, day)]
    return tuple(found)


def _child_remarks(child: Child, request: Request, day: date) -> list[FormRemark]:
    found: list[FormRemark] = []
    age = completed_years(child.birth_date, day)
    if child.birth_date > day:
        found.append(FormRemark("birth_date", "born_in_future", {"birth_date": child.birth_date}))
    elif age >= 23:
        found.append(FormRemark("birth_date", "too_old", {"age": age}))
    elif age >= 18:
        found.append(FormRemark("birth_date", "adult", {"age": age}, blocking=False))
    if not child.origin_municipality:
        found.append(FormRemark("origin_municipality", "missing", {}))
    elif child.origin_postcode is None:
        found.append(FormRemark("origin_postcode", "only_municipality", {}, blocking=False))
    if not child.responsible.municipality:
        found.append(FormRemark("responsible_municipality", "missing", {}))
    if not child.needs:
        found.append(FormRemark("needs", "no_needs", {}, blocking=False))
    if age >= 12 and child.consent.value in ("parents", "pending"):
        found.append(FormRemark("consent", "child_consent", {"age": age}, blocking=False))
    if "secure_care" in request.forms and child.authorisation is None:
        found.append(FormRemark("authorisation", "secure_without_authorisation", {}, blocking=False))
    return found


def _request_remarks(form: RequestForm, day: date) -> list[FormRemark]:
    request = form.request
    found: list[FormRemark] = []
    if not request.forms:
        found.append(FormRemark("forms", "missing", {}))
    if request.registered > day:
        found.append(FormRemark("registered", "in_future", {"registered": request.registered}))
    # On the waiting list no day means as soon as possible: an open request is not called unfinished for it.
    if request.start_from is None and request.state is not RequestState.OPEN:
        found.append(FormRemark("start_from", "missing", {}))
    start, latest = request.start_from, request.start_by
    if start is not None and latest is not None and latest < start:
        found.append(FormRemark("start_by", "before_start", {"start_by": latest, "start_from": start}))
    referral = request.referral_valid_until
    if referral is not None and referral < day:
        found.append(FormRemark("referral_valid_until", "expired", {"until": referral}, blocking=False))
    norm_day = request.registered + timedelta(days=NORM_DAYS[request.urgency])
    if request.start_from is not None and request.start_from > norm_day:
        found.append(FormRemark("start_from", "past_norm", {"norm_day": norm_day}, blocking=False))
    if form.group is not None and form.group.together is Together.APART and not form.group.reason:
        found.append(FormRemark("sibling_reason", "split_without_reason", {}))
    return found


class NotReady(ValueError):
    """The request cannot be opened yet; `remarks` say what is missing."""

    def __init__(self, found: tuple[FormRemark, ...]) -> None:
        super().__init__(", ".join(f"{one.field}: {one.code}" for one in found))
        self.remarks = found


def save(register: Register, actor: Actor, form: RequestForm) -> RequestForm:
    """Store the form as it is, half done or not, and return it with its ids and versions."""
    with register.begin(actor) as work:
        child = work.children.save(_numbered_child(work, form))
        request = work.requests.save(_numbered_request(work, form, child.id))
        group = form.group
        if group is not None and len(group.children) < 2:
            _delete_group(work, group)
            group = None
        elif group is not None:
            members = tuple(child.id if one == 0 else one for one in group.children)
            group = work.sibling_groups.save(replace(group, id=SiblingGroupId(group.id), children=members))
        work.commit()
    return RequestForm(child, request, group)


def _delete_group(work: Work, group: SiblingGroup) -> None:
    """A group of one is no group: it goes when it was stored."""
    if group.id:
        work.sibling_groups.delete(group)


def _numbered_child(work: Work, form: RequestForm) -> Child:
    if form.child.case_number:
        return form.child
    return replace(form.child, case_number=work.children.next_case_number(form.request.registered))


def _numbered_request(work: Work, form: RequestForm, child: ChildId) -> Request:
    number = form.request.number or work.requests.next_number(form.request.registered)
    return replace(form.request, child=child, number=number)


def open_request(register: Register, actor: Actor, form: RequestForm, day: date) -> RequestForm:
    """Save the form and put the request on the waiting list; raises `NotReady` while something is missing."""
    blocking = tuple(one for one in remarks(form, day) if one.blocking)
    if blocking:
        raise NotReady(blocking)
    return save(register, actor, replace(form, request=replace(form.request, state=RequestState.OPEN)))
