"""A request while it is being written: every field of the form in one flat value, whatever is still missing.

The field names are those of `FormRemark.field`. Turns into child, request and sibling group only when it is
stored; what the register could not hold is said first, so that saving half done never fails halfway.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from app.workflows.requests import FormRemark, RequestForm, load_form, remarks
from db.register import Register
from matching.entities.administration import Actor
from matching.entities.children import (
    Child,
    Involved,
    LegalMeasure,
    NeedLevel,
    NetworkPlace,
    Request,
    ResponsibleMunicipality,
    SafetyZone,
    SiblingGroup,
    Wish,
)
from matching.entities.codes import Consent, Gender, Perspective, Together, Urgency
from matching.entities.identifiers import ChildId, MunicipalityCode, RequestId, SiblingGroupId

SECURE = "secure_authorisation"
CHILD_FIELDS = (
    "case_number", "name", "gender", "origin_municipality", "origin_postcode", "school_postcode", "school",
    "network", "needs", "traits", "excludes", "requires", "safety_zones", "keep_apart", "wishes", "perspective",
    "tried_at_home", "involved", "consent", "persons",
)  # fmt: skip
REQUEST_FIELDS = (
    "registered", "urgency", "forms", "start_from", "start_by", "expected_days", "fallback", "referrer",
    "referrer_organisation", "referral_valid_until", "question",
)  # fmt: skip
UNSAVEABLE = frozenset(
    {
        ("birth_date", "missing"),
        ("birth_date", "born_in_future"),
        ("origin_municipality", "missing"),
        ("responsible_municipality", "missing"),
        ("start_by", "before_start"),
        ("measure_ends", "before_start"),
        ("authorisation_ends", "before_start"),
        ("authorisation_starts", "missing"),
        ("sibling_reason", "split_without_reason"),
        ("case_number", "taken"),
    }
)
"""Remarks about what the register cannot hold: also a draft waits for these."""


@dataclass(frozen=True, slots=True)
class Sibling:
    """A brother or sister in the form."""

    child: ChildId
    case_number: str
    birth_date: date
    gender: Gender


@dataclass(frozen=True, slots=True)
class RequestDraft:
    """What stands in the form. Empty text, None and empty tuples are "not filled in"."""

    registered: date
    case_number: str = ""
    name: str = ""
    birth_date: date | None = None
    gender: Gender = Gender.FEMALE
    persons: int = 1
    responsible_municipality: str = ""
    responsible_ground: int = 1
    chain_start: date | None = None
    evidence_date: date | None = None
    origin_municipality: str = ""
    origin_postcode: str | None = None
    school: str = ""
    school_postcode: str | None = None
    network: tuple[NetworkPlace, ...] = ()
    needs: tuple[NeedLevel, ...] = ()
    traits: frozenset[str] = frozenset()
    excludes: frozenset[str] = frozenset()
    requires: frozenset[str] = frozenset()
    safety_zones: tuple[SafetyZone, ...] = ()
    keep_apart: frozenset[str] = frozenset()
    wishes: tuple[Wish, ...] = ()
    perspective: Perspective = Perspective.UNCLEAR
    tried_at_home: str = ""
    involved: tuple[Involved, ...] = ()
    measure: str = "none"
    measure_starts: date | None = None
    measure_ends: date | None = None
    authorisation: bool = False
    authorisation_starts: date | None = None
    authorisation_ends: date | None = None
    consent: Consent = Consent.PENDING
    urgency: Urgency = Urgency.REGULAR
    forms: tuple[str, ...] = ()
    start_from: date | None = None
    start_by: date | None = None
    expected_days: int | None = None
    fallback: bool = False
    referrer: str = "municipality"
    referrer_organisation: str = ""
    referral_valid_until: date | None = None
    question: str = ""
    siblings: tuple[Sibling, ...] = ()
    together: Together = Together.PREFERRED
    sibling_reason: str = ""


@dataclass(frozen=True, slots=True)
class StoredRequest:
    """A draft beside what it was read from; `form` None: never stored."""

    draft: RequestDraft
    form: RequestForm | None = None


def new_draft(day: date) -> RequestDraft:
    """An empty form, registered today and wanted from today."""
    return RequestDraft(registered=day, start_from=day)


def load_draft(register: Register, actor: Actor, request: RequestId) -> StoredRequest:
    """A stored request as a form; raises `db.errors.NotFound`."""
    form = load_form(register, actor, request)
    members = form.group.children if form.group is not None else ()
    with register.read(actor) as work:
        children = work.children.get_many([one for one in members if one != form.child.id])
    return StoredRequest(draft_of(form, tuple(sibling_of(one) for one in children)), form)


def sibling_of(child: Child) -> Sibling:
    """What the form keeps of a brother or sister."""
    return Sibling(child.id, child.case_number, child.birth_date, child.gender)


def draft_of(form: RequestForm, siblings: tuple[Sibling, ...] = ()) -> RequestDraft:
    """The fields of a stored request."""
    child, request, group = form.child, form.request, form.group
    held: dict[str, Any] = {name: getattr(child, name) for name in CHILD_FIELDS}
    held |= {name: getattr(request, name) for name in REQUEST_FIELDS}
    secure = child.authorisation
    return RequestDraft(
        **held,
        birth_date=child.birth_date,
        responsible_municipality=child.responsible.municipality,
        responsible_ground=child.responsible.ground,
        chain_start=child.responsible.chain_start,
        evidence_date=child.responsible.evidence_date,
        measure=child.legal_measure.kind,
        measure_starts=child.legal_measure.starts,
        measure_ends=child.legal_measure.ends,
        authorisation=secure is not None,
        authorisation_starts=secure.starts if secure else None,
        authorisation_ends=secure.ends if secure else None,
        siblings=siblings,
        together=group.together if group else Together.PREFERRED,
        sibling_reason=group.reason if group else "",
    )


def form_of(draft: RequestDraft, base: RequestForm | None) -> RequestForm:
    """Child, request and group as they would be stored; a missing birth date becomes the registration day,
    which `draft_remarks` never lets through to the register."""
    measure = LegalMeasure(draft.measure, draft.measure_starts, draft.measure_ends)
    secure = LegalMeasure(SECURE, draft.authorisation_starts, draft.authorisation_ends)
    child = Child(
        id=base.child.id if base else ChildId(0),
        version=base.child.version if base else 1,
        birth_date=draft.birth_date or draft.registered,
        responsible=ResponsibleMunicipality(
            MunicipalityCode(draft.responsible_municipality),
            draft.responsible_ground,
            draft.chain_start,
            draft.evidence_date,
        ),
        legal_measure=LegalMeasure("none") if draft.measure == "none" else measure,
        authorisation=secure if draft.authorisation else None,
        **{name: getattr(draft, name) for name in CHILD_FIELDS},
    )
    held = {name: getattr(draft, name) for name in REQUEST_FIELDS}
    fresh = Request(RequestId(0), "", ChildId(0), registered=draft.registered)
    request = replace(base.request if base is not None else fresh, **held)
    return RequestForm(child, request, _group(draft, child.id, base))


def _group(draft: RequestDraft, own: ChildId, base: RequestForm | None) -> SiblingGroup | None:
    stored = base.group if base is not None else None
    if not draft.siblings and stored is None:
        return None
    reason = draft.sibling_reason if draft.together is Together.APART else ""
    children = (own, *(one.child for one in draft.siblings)) if draft.siblings else ()
    made = stored or SiblingGroup(SiblingGroupId(0), ())
    kept = tuple(one for one in made.children if one in children)
    added = tuple(one for one in children if one not in kept)
    return replace(made, children=(*kept, *added), together=draft.together, reason=reason)


def draft_remarks(draft: RequestDraft, base: RequestForm | None, day: date) -> tuple[FormRemark, ...]:
    """Everything missing or doubtful, in form order; also what only a draft can lack."""
    found = list(remarks(form_of(draft, base), day))
    if draft.birth_date is None:
        found = [one for one in found if one.field != "birth_date"]
        found.insert(0, FormRemark("birth_date", "missing", {}))
    for name in ("measure", "authorisation"):
        starts, ends = getattr(draft, f"{name}_starts"), getattr(draft, f"{name}_ends")
        if starts is not None and ends is not None and ends <= starts:
            found.append(FormRemark(f"{name}_ends", "before_start", {"start": starts}))
    if draft.authorisation and draft.authorisation_starts is None:
        found.append(FormRemark("authorisation_starts", "missing", {}))
    return tuple(found)


def stops_saving(remark: FormRemark) -> bool:
    """Whether even a draft cannot be stored with this."""
    return (remark.field, remark.code) in UNSAVEABLE


def differences(mine: RequestDraft, theirs: RequestDraft) -> Mapping[str, tuple[Any, Any]]:
    """Field → my value and theirs, where they differ, in form order."""
    pairs = {one.name: (getattr(mine, one.name), getattr(theirs, one.name)) for one in fields(RequestDraft)}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


@dataclass(frozen=True, slots=True)
class SiblingFound:
    """A child found by case number, with the other members of its group if it has one already."""

    sibling: Sibling
    group: SiblingGroup | None
    others: tuple[Sibling, ...]


def find_sibling(register: Register, actor: Actor, case_number: str) -> SiblingFound | None:
    """The child with this case number, or None when there is none (or not for this user)."""
    with register.read(actor) as work:
        child = work.children.by_case_number(case_number)
        if child is None:
            return None
        group = work.sibling_groups.of_child(child.id)
        members = [one for one in group.children if one != child.id] if group else []
        others = work.children.get_many(members)
    return SiblingFound(sibling_of(child), group, tuple(sibling_of(one) for one in others))


def case_number_taken(register: Register, actor: Actor, case_number: str, own: ChildId) -> bool:
    """Whether another child has this case number."""
    with register.read(actor) as work:
        child = work.children.by_case_number(case_number)
    return child is not None and child.id != own
