"""The whole register on one day, in one read: what ranking and the lists of free beds look at."""

from __future__ import annotations

import gc
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, or_, select, union

from db import tables
from matching.entities.children import Child
from matching.entities.codes import RequestState
from matching.entities.snapshot import RegisterSnapshot

if TYPE_CHECKING:
    from db.transactions import Work


def read(work: Work, day: date) -> RegisterSnapshot:
    """The snapshot of a day, seen with the rights of the transaction.

    Hundreds of thousands of objects that all stay: looking for rubbish meanwhile would take a third of the time.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _read(work, day)
    finally:
        if collecting:
            gc.enable()


def _read(work: Work, day: date) -> RegisterSnapshot:
    people = work.may_read("children")  # a manager looks at places and contracts, never at a child
    groups = work.sibling_groups.of_children(_children_of_interest(day)) if people else ()
    contracts = work.contracts.all() if work.may_read("contracts") else ()
    return RegisterSnapshot(
        day=day,
        region=work.regions.current(),
        policy=work.policies.current(),
        providers={provider.id: provider for provider in work.providers.all()},
        facilities={facility.id: facility for facility in work.facilities.all()},
        contracts=contracts,
        beds=work.beds.all(),
        occupancies=work.occupancies.not_ended(day),
        admission_stops=work.admission_stops.not_ended(day),
        freshness=work.confirmations.freshness(),
        records=work.confirmations.provider_records(),
        children={child.id: child for child in _children(work, day)} if people else {},
        sibling_groups=groups,
        requests=work.requests.open() if people else (),
        judgements=work.judgements.of_open_requests() if work.may_read("judgements") else (),
        vetoes=work.vetoes.of_open_requests() if work.may_read("vetoes") else (),
    )


def _children_of_interest(day: date) -> Select[Any]:
    """Ids of children on the waiting list or with a bed on this day or later."""
    requests, occupancies = tables.requests.c, tables.occupancies.c
    waiting = select(requests.child).where(requests.state == RequestState.OPEN)
    staying = select(occupancies.child).where(
        occupancies.child.is_not(None), or_(occupancies.ends.is_(None), occupancies.ends > day)
    )
    found = union(waiting, staying).subquery()
    return select(found.c[0])


def _children(work: Work, day: date) -> tuple[Child, ...]:
    """Those of interest and their brothers and sisters."""
    members = tables.sibling_members.c
    families = select(members.sibling_group).where(members.child.in_(_children_of_interest(day)))
    siblings = select(members.child).where(members.sibling_group.in_(families))
    return work.children.of_selection(union(_children_of_interest(day), siblings))
