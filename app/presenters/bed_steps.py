"""From what a form says to the workflow that stores it. No Qt: runs on the writing thread."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from app.presenters.bed_drafts import BedDraft, new_child_of
from app.translation import text, word
from app.workflows.bed_changes import say_occupied
from app.workflows.bed_states import FacilityBeds
from app.workflows.child_corrections import correct_child, replace_child
from app.workflows.facility_standing import Closing, close_bed, reopen_bed
from app.workflows.placing_by_hand import (
    NewChild,
    PlacementByHand,
    bed_fits,
    end_placement,
    propose_bed,
    record_placement,
)
from db.register import Register
from matching.entities.administration import Actor
from matching.entities.children import Child, ResponsibleMunicipality
from matching.entities.identifiers import ActId, BedId, ChildId, FacilityId, MunicipalityCode, RequestId


def acted(
    register: Register,
    actor: Actor,
    facility: FacilityId,
    draft: BedDraft,
    subject: Any,
    request: RequestId | None,
    today: date,
) -> ActId:
    """Do what the form says; `subject` is the occupancy or child as it was read when the form was opened.

    `request` is the live request of the child that was chosen.
    """
    match draft.form:
        case "place":
            return record_placement(register, actor, placement_of(facility, draft, request), today)
        case "end":
            assert draft.ends is not None
            return end_placement(register, actor, subject, draft.ends, draft.reason, today)
        case "replace":
            who = None if draft.unknown else _child(draft)
            return replace_child(register, actor, subject, who, draft.why, today)
        case "correct":
            return correct_child(register, actor, corrected(subject, draft), draft.why)
        case "occupied":
            return say_occupied(register, actor, BedId(draft.bed), today, draft.expected_end)
        case "close" | "open":
            return _close_or_open(register, actor, facility, draft, subject, today)
    raise ValueError(f"no such form: {draft.form}")


def _close_or_open(
    register: Register, actor: Actor, facility: FacilityId, draft: BedDraft, subject: Any, today: date
) -> ActId:
    with register.read(actor) as work:
        house, bed = work.facilities.get(facility), work.beds.get(draft.bed)
    starts = draft.starts or today
    if draft.form == "open":
        return reopen_bed(register, actor, house, bed, subject, starts)
    return close_bed(register, actor, house, Closing(bed, starts, draft.until, draft.why), today)


def placement_of(facility: FacilityId, draft: BedDraft, request: RequestId | None) -> PlacementByHand:
    """The placement that the form describes."""
    assert draft.starts is not None
    return PlacementByHand(
        facility,
        _child(draft),
        draft.starts,
        BedId(draft.bed) if draft.bed else None,
        draft.expected_end,
        request if draft.close_request else None,
        draft.earlier_reason,
    )


def corrected(child: Child, draft: BedDraft) -> Child:
    """The child as the form has it."""
    assert draft.birth_date is not None
    return replace(
        child,
        case_number=draft.case_number,
        name=draft.name,
        birth_date=draft.birth_date,
        gender=draft.gender,
        responsible=ResponsibleMunicipality(
            MunicipalityCode(draft.responsible_municipality),
            draft.responsible_ground,
            draft.chain_start,
            draft.evidence_date,
        ),
        origin_municipality=MunicipalityCode(draft.origin_municipality),
    )


def _child(draft: BedDraft) -> ChildId | NewChild:
    return new_child_of(draft) if draft.is_new else ChildId(draft.child)


def bed_choices(beds: FacilityBeds, draft: BedDraft) -> list[tuple[int, str]]:
    """The beds a child can have from the day in the form: 0 is the one the program proposes, with why."""
    if draft.starts is None:
        return []
    child = ChildId(draft.child) if draft.child else None
    house = [one.bed for one in beds.beds]
    said = beds.freshness.confirmed_on
    meant = propose_bed(house, beds.occupancies, child, draft.starts, draft.expected_end, beds.day, said)
    found: list[tuple[int, str]] = []
    for bed in house:
        covers = [one for one in beds.occupancies if one.bed == bed.id]
        fits = bed_fits(covers, child, draft.starts, draft.expected_end, beds.day)
        if fits:
            found.append((int(bed.id), _choice(fits, bed.number)))
    proposal = next((words for bed, words in found if bed == meant), "")
    first = text("beds.proposal", bed=proposal) if proposal else text("beds.no_bed")
    return [(0, first), *found]


def _choice(fits: str, number: int) -> str:
    state = text(f"beds.fits.{fits}") if fits != "unknown" else word("occupancy_kind", "occupied_unknown")
    return text("beds.choice", bed=number, state=state)
