"""What is being written down about a bed: one flat draft for every form, and what is missing or wrong in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.workflows.placing_by_hand import NewChild
from app.workflows.requests import FormRemark
from matching.ages import completed_years
from matching.entities.children import Child, ResponsibleMunicipality
from matching.entities.codes import Gender
from matching.entities.identifiers import MunicipalityCode

CHOOSES_CHILD = ("place", "replace")
NEW_CHILD = ("birth_date", "responsible_municipality", "origin_municipality")
FIELDS = {
    "place": ("starts", "expected_end", "bed", "earlier_reason", "close_request"),
    "end": ("ends", "reason"),
    "replace": ("why",),
    "correct": (
        "case_number", "birth_date", "gender", "name", "responsible_municipality", "responsible_ground",
        "chain_start", "evidence_date", "origin_municipality", "why",
    ),
    "occupied": ("expected_end",),
    "close": ("starts", "until", "why"),
    "open": ("starts",),
}  # fmt: skip
"""Which fields a form shows, beside those that choose a child."""
NEW_CHILD_FIELDS = (
    "birth_date", "gender", "name", "responsible_municipality", "responsible_ground", "origin_municipality",
)  # fmt: skip
OLDEST = 23


@dataclass(frozen=True, slots=True)
class BedDraft:
    """The fields of the forms. `bed` 0 leaves the bed to the program; `child` is the one that was chosen.

    `is_new`: the child is new; `unknown`: nobody knows who lives here.
    """

    form: str = ""
    bed: int = 0
    child: int = 0
    is_new: bool = False
    unknown: bool = False
    case_number: str = ""
    name: str = ""
    birth_date: date | None = None
    gender: Gender = Gender.FEMALE
    responsible_municipality: str = ""
    responsible_ground: int = 1
    chain_start: date | None = None
    evidence_date: date | None = None
    origin_municipality: str = ""
    starts: date | None = None
    expected_end: date | None = None
    ends: date | None = None
    until: date | None = None
    earlier_reason: str = ""
    reason: str = ""
    why: str = ""
    close_request: bool = True


def fields_of(draft: BedDraft) -> tuple[str, ...]:
    """The fields that the form of this draft shows now."""
    if draft.form in CHOOSES_CHILD and draft.is_new:
        return (*NEW_CHILD_FIELDS, *FIELDS[draft.form])
    return FIELDS.get(draft.form, ())


def remarks_of(draft: BedDraft, lives: bool, duplicates: int, today: date) -> tuple[FormRemark, ...]:
    """What keeps this from being stored. `lives`: the chosen child lives somewhere now; `duplicates`: how many
    children the new one resembles, as long as nobody said that it is another."""
    shown = fields_of(draft)
    found = [*_who(draft, duplicates), *_child_data(draft, shown, today), *_days(draft, shown)]
    if "earlier_reason" in shown and lives and not draft.earlier_reason:
        found.append(FormRemark("earlier_reason", "missing", {}))
    if "reason" in shown and not draft.reason:
        found.append(FormRemark("reason", "missing", {}))
    if "why" in shown and not draft.why:
        found.append(FormRemark("why", "missing", {}))
    return tuple(found)


def _who(draft: BedDraft, duplicates: int) -> Iterable[FormRemark]:
    if draft.form not in CHOOSES_CHILD or draft.unknown:
        return
    if draft.is_new and duplicates:
        yield FormRemark("child", "duplicate", {"count": duplicates})
    elif not draft.is_new and not draft.child:
        yield FormRemark("child", "missing", {})


def _child_data(draft: BedDraft, shown: tuple[str, ...], today: date) -> Iterable[FormRemark]:
    for name in NEW_CHILD:
        if name in shown and not getattr(draft, name):
            yield FormRemark(name, "missing", {})
    if "birth_date" in shown and draft.birth_date is not None:
        if draft.birth_date > today:
            yield FormRemark("birth_date", "born_in_future", {})
        elif completed_years(draft.birth_date, today) >= OLDEST:
            yield FormRemark("birth_date", "too_old", {"age": completed_years(draft.birth_date, today)})
    if draft.form == "correct" and not draft.case_number:
        yield FormRemark("case_number", "missing", {})


def _days(draft: BedDraft, shown: tuple[str, ...]) -> Iterable[FormRemark]:
    for name in ("starts", "ends"):
        if name in shown and getattr(draft, name) is None:
            yield FormRemark(name, "missing", {})
    for later in ("expected_end", "until"):
        value = getattr(draft, later)
        if later in shown and value is not None and draft.starts is not None and value <= draft.starts:
            yield FormRemark(later, "before_start", {})


def new_child_of(draft: BedDraft) -> NewChild:
    """The new child that was typed; call only when nothing is missing."""
    assert draft.birth_date is not None
    return NewChild(
        birth_date=draft.birth_date,
        gender=draft.gender,
        responsible=ResponsibleMunicipality(
            MunicipalityCode(draft.responsible_municipality), draft.responsible_ground
        ),
        origin_municipality=MunicipalityCode(draft.origin_municipality),
        case_number=draft.case_number,
        name=draft.name,
    )


def draft_of_child(child: Child) -> BedDraft:
    """A child's own data, to be corrected."""
    return BedDraft(
        form="correct",
        child=int(child.id),
        case_number=child.case_number,
        name=child.name,
        birth_date=child.birth_date,
        gender=child.gender,
        responsible_municipality=child.responsible.municipality,
        responsible_ground=child.responsible.ground,
        chain_start=child.responsible.chain_start,
        evidence_date=child.responsible.evidence_date,
        origin_municipality=child.origin_municipality,
    )
