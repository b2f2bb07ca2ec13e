"""A wrong child mended by hand, with a reason: another child lives in this bed, or its own data were wrong.

One act each. What was stands in the act's steps; proposals that were made keep the snapshot they were made from.
"""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

from app.workflows.bed_words import shown_name
from app.workflows.placing_by_hand import NewChild, child_by_hand
from db.register import Register
from db.transactions import Work
from matching.entities.administration import Actor
from matching.entities.children import Child, Occupancy
from matching.entities.codes import OccupancyKind, RequestState, Source
from matching.entities.identifiers import ActId, ChildId

LIVE = (RequestState.DRAFT, RequestState.OPEN)


def replace_child(
    register: Register, actor: Actor, placement: Occupancy, child: ChildId | NewChild | None, why: str, day: date
) -> ActId:
    """It is another child that lives here, or (None) nobody knows who. `why` goes into the history: no names.

    The request that ended as placed with the wrong child is open again when that child has no other live one.
    Raises `StaleEdit`, and `ChildLivesElsewhere` where the right child lives in another bed on these days.
    """
    with register.begin(actor) as work:
        bed = work.beds.get(placement.bed)
        facility = work.facilities.get(bed.facility)
        was = work.children.get(int(placement.child or 0))
        now = None if child is None else child_by_hand(work, child, day)
        facts = {
            "was": was.case_number,
            "now": now.case_number if now else "",
            "facility": shown_name(facility),
            "why": why.strip(),
        }
        kind = "child_replaced" if now else "child_unknown"
        act = work.act(kind, facts, [("facilities", facility.id), ("providers", facility.provider)])
        if now is not None and not now.id:
            now = work.children.save(now)
        _reopen(work, placement)
        work.occupancies.save(_corrected(placement, now, day))
        work.about(("beds", bed.id), ("children", was.id), *([("children", now.id)] if now else []))
        work.commit()
    return act


def correct_child(register: Register, actor: Actor, child: Child, why: str) -> ActId:
    """Store a child's own data as they should have been; `StaleEdit` when somebody changed them since.

    Another case number is followed where other children must be kept apart from this one.
    """
    with register.begin(actor) as work:
        stored = work.children.get(child.id)
        changed = [one.name for one in fields(Child) if getattr(stored, one.name) != getattr(child, one.name)]
        facts = {"child": stored.case_number, "fields": changed, "why": why.strip()}
        act = work.act("child_corrected", facts, [("children", child.id)])
        work.children.save(child)
        if stored.case_number != child.case_number:
            _follow_number(work, stored.case_number, child.case_number)
        work.commit()
    return act


def _corrected(placement: Occupancy, child: Child | None, day: date) -> Occupancy:
    said = replace(placement, request=None, source=Source.TEAM, stated_on=day)
    if child is None:
        return replace(said, kind=OccupancyKind.OCCUPIED_UNKNOWN, child=None)
    return replace(said, child=child.id)


def _reopen(work: Work, placement: Occupancy) -> None:
    if placement.request is None:
        return
    request = work.requests.get(placement.request)
    others = work.requests.of_child(request.child)
    if request.state is RequestState.PLACED and not any(one.state in LIVE for one in others):
        work.requests.save(replace(request, state=RequestState.OPEN))
        work.about(("requests", request.id))


def _follow_number(work: Work, old: str, new: str) -> None:
    for other in work.children.all():
        if old in other.keep_apart:
            work.children.save(replace(other, keep_apart=other.keep_apart - {old} | {new}))
