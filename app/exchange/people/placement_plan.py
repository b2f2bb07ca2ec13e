"""A list of placements beside the register: who is new, moved, changed, gone, missing or in contradiction.

Pure planning. A list never takes the bed of a known child, or what is held or kept for somebody else; where it
would have to, both sides are shown. What is held for the child itself ends with its arrival, and the request it
was held for is placed. Ends come first, then everybody who stays, then who arrives, as often as beds come free.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.exchange.list_types import ListProblem
from app.exchange.people.bed_book import BedBook, FoundBed, bed_number, meets, moves_that_fit
from app.exchange.people.people_types import PeopleList, PersonColumn, Stay
from app.exchange.people.person_plan import OccupancyStep, PeoplePlans, PersonPlan, RegisterState, iso
from app.exchange.people.placement_rows import PlacementRow, PlacementRows
from app.exchange.people.sibling_plan import plan_groups
from app.exchange.reconciliation import Conflict, FieldChange, Outcome
from matching.entities.children import Occupancy, Request
from matching.entities.codes import KeptKind, OccupancyKind, RequestState, Source
from matching.entities.facilities import Bed
from matching.entities.identifiers import BedId, ChildId, OccupancyId, RequestId

_K = PersonColumn
REVIEW_DAYS = 42
"""A kept bed is reviewed every six weeks; the day that a list does not give."""
LEFT = "list"
MOVED = "list"
PLACED = "placed"
"""Why a hold ended: the child it was for came to live there."""
_LIVE = (RequestState.DRAFT, RequestState.OPEN)
_Steps = list[tuple[Occupancy | None, Occupancy | None]]
_KEPT = {
    Stay.KEPT_HOME: KeptKind.KEPT_HOME,
    Stay.RELAPSE_BED: KeptKind.RELAPSE_BED,
    Stay.HOME_HELP_BED: KeptKind.HOME_HELP_BED,
}


def plan_placements(
    listed: PeopleList, state: RegisterState, today: date, same_child: Mapping[str, str]
) -> tuple[PeoplePlans, tuple[ListProblem, ...]]:
    """What a list of placements would do, and the rows that cannot be laid beside the register."""
    planner = _Planner(listed, state, today, same_child)
    plans = planner.plans()
    groups, plans = plan_groups(listed, plans, state, planner.matcher)
    return PeoplePlans((*plans, *planner.rows.missing()), groups), tuple(planner.matcher.problems)


class _Planner:
    """Plans one list; `_book` holds what the rows so far would change."""

    def __init__(self, listed: PeopleList, state: RegisterState, today: date, same_child: Mapping[str, str]):
        self._today = today
        self._stated_on = min(listed.as_of or today, today)
        self.rows = PlacementRows(listed, state, today, same_child)
        self.matcher = self.rows.matcher
        self._facilities = {facility.id: facility for facility in state.facilities}
        self._book = BedBook(state.beds, state.occupancies, today)
        self._requests: dict[ChildId, list[Request]] = {}
        for one in state.requests:
            if one.state in _LIVE:
                self._requests.setdefault(one.child, []).append(one)
        self._moves: dict[OccupancyId, Bed] = {}

    def plans(self) -> tuple[PersonPlan, ...]:
        """Every usable row once, in the order of the list."""
        rows = self.rows.usable()
        made: dict[int, PersonPlan] = {}
        waiting: list[tuple[int, PlacementRow]] = []
        for number, row in enumerate(rows):
            if row.listed.stay is Stay.ENDED:
                made[number] = self._ended(row)
        staying = [(number, row) for number, row in enumerate(rows) if number not in made]
        for number, row in self._movers_first(staying):
            plan = self._staying(row)
            if plan is None:
                waiting.append((number, row))
            else:
                made[number] = plan
        waiting.sort(key=lambda one: one[0])
        made |= self._arrivals(waiting)
        return self._children_once([made[number] for number in sorted(made)])

    def _ended(self, row: PlacementRow) -> PersonPlan:
        """A placement that the list ends: the known one there ends that day; an unknown one is only said."""
        own = [
            one
            for one in self._of_child(row)
            if self._book.facility_of(one) == row.facility.id and one.kind is not OccupancyKind.HELD
        ]
        ends = row.listed.ends
        assert ends is not None
        if any(one.ends == ends for one in own):
            return self._unchanged(row)
        running = [one for one in own if one.ends is None or one.ends > self._today]
        if not running:
            past = [one for one in own if one.ends is not None and meets(one, row.listed.since or ends, ends)]
            if past:
                return self._conflict(row, "other_end", ends=past[-1].ends)
            self.matcher.problem(row.listed, "ended_unknown", _K.END, "", blocking=False)
            return PersonPlan(
                Outcome.UNCHANGED, row.number, row.facility.name, row.listed, row.match.child,
                facility=row.facility.id,
            )  # fmt: skip
        one = running[-1]
        if one.starts >= ends:
            return self._conflict(row, "ends_before_known_start", since=one.starts)
        after = replace(one, ends=ends, end_reason=LEFT, source=Source.LIST, stated_on=self._stated_on)
        return self._changed(row, [(one, after)], (FieldChange("ends", one.ends, ends),))

    def _movers_first(self, rows: Sequence[tuple[int, PlacementRow]]) -> list[tuple[int, PlacementRow]]:
        """Who goes to another bed of the same house before the others, so that what follows sees them there."""
        times = Counter(self.matcher.key(row.number) for _, row in rows)
        wanted = {
            number: move
            for number, row in rows
            if times[self.matcher.key(row.number)] == 1 and (move := self._wanted_move(row)) is not None
        }
        self._moves = {stay.id: bed for stay, bed in moves_that_fit(self._book, list(wanted.values()))}
        moving = {number for number, (stay, _) in wanted.items() if stay.id in self._moves}
        return sorted(rows, key=lambda one: one[0] not in moving)

    def _wanted_move(self, row: PlacementRow) -> tuple[Occupancy, Bed] | None:
        """The known stay and the other bed that the list names for it, from the same day."""
        if row.match.blocked or row.listed.stay not in (None, Stay.LIVES):
            return None
        number = bed_number(row.listed.bed)
        bed = None if number is None else self._book.bed(row.facility.id, number)
        here = [one for one in self._current(row) if self._book.facility_of(one) == row.facility.id]
        stay = next((one for one in here if one.kind is OccupancyKind.LIVES), None)
        if bed is None or stay is None or bed.id == stay.bed or row.listed.since not in (None, stay.starts):
            return None
        return stay, bed

    def _say_other_bed(self, row: PlacementRow, one: Occupancy) -> None:
        """The list names another bed and the child stays where it is: that is said, never passed over."""
        number, known = bed_number(row.listed.bed), self._book.number_of(one)
        if number in (None, known) or one.id in self._moves:
            return
        if number is not None and self._book.bed(row.facility.id, number) is None:
            code = "bed_unknown"
        elif one.kind is OccupancyKind.KEPT or row.listed.since not in (None, one.starts):
            code = "bed_not_moved"
        else:
            code = "bed_not_free"
        self.matcher.problem(row.listed, code, _K.BED, row.listed.bed, blocking=False, known=known)

    def _of_child(self, row: PlacementRow) -> list[Occupancy]:
        return self._book.of_child(row.match.known) if row.match.child is not None else []

    def _staying(self, row: PlacementRow) -> PersonPlan | None:
        """The plan of a row whose child keeps its bed, or cannot be placed; None for who arrives."""
        if row.match.blocked and row.match.conflict is not None:
            return PersonPlan(
                Outcome.CONFLICT, row.number, row.facility.name, row.listed, row.match.child,
                conflict=row.match.conflict, facility=row.facility.id,
            )  # fmt: skip
        kept = _KEPT.get(row.listed.stay) if row.listed.stay is not None else None
        kind = OccupancyKind.KEPT if kept is not None else OccupancyKind.LIVES
        here = [one for one in self._current(row) if self._book.facility_of(one) == row.facility.id]
        same = next((one for one in here if one.kind is kind), None)
        if same is not None:
            return self._known_here(row, same, kept)
        return self._other_kind_here(row, here[0], kept) if here else None

    def _current(self, row: PlacementRow) -> list[Occupancy]:
        """What covers beds for this child today or later."""
        covers = (OccupancyKind.LIVES, OccupancyKind.KEPT)
        return [
            one
            for one in self._of_child(row)
            if one.kind in covers and (one.ends is None or one.ends > self._today)
        ]

    def _known_here(self, row: PlacementRow, one: Occupancy, kept: KeptKind | None) -> PersonPlan:
        """The child has a bed here already: which one, since when and until when are compared."""
        self._say_other_bed(row, one)
        if kept is not None and one.kept_kind is not kept:
            known = one.kept_kind.value if one.kept_kind else ""
            return self._conflict(row, "other_kept_kind", stay=known)
        since, expected = row.listed.since or one.starts, row.listed.expected_end or one.expected_end
        if since != one.starts and not self._may_begin(row, one, since):
            return self._conflict(row, "other_since", since=one.starts)
        if expected is not None and expected <= since:
            expected = one.expected_end
        bed = self._moves.get(one.id)
        after = replace(one, starts=since, expected_end=expected, bed=one.bed if bed is None else bed.id)
        if after == one:
            return self._unchanged(row)
        after = replace(after, source=Source.LIST, stated_on=self._stated_on)
        changes = [
            FieldChange(name, old, new)
            for name, old, new in (("since", one.starts, since), ("expected_end", one.expected_end, expected))
            if old != new
        ]
        if bed is not None:
            changes.insert(0, FieldChange("bed", self._book.number_of(one), bed.number))
        return self._changed(row, [(one, after)], tuple(changes))

    def _may_begin(self, row: PlacementRow, one: Occupancy, since: date) -> bool:
        """Whether a known placement may have begun on another day; one the team made itself may not."""
        if one.request is not None or since > self._today or (one.ends is not None and since >= one.ends):
            return False
        others = [other for other in self._of_child(row) if other != one and other.kind is one.kind]
        if any(meets(other, since, one.ends) for other in others):
            return False
        return self._book.is_free(one.bed, since, one.ends, (one,))

    def _other_kind_here(self, row: PlacementRow, one: Occupancy, kept: KeptKind | None) -> PersonPlan:
        """Went away with the bed kept, or came back to it: the same bed, from the day the list gives."""
        self._say_other_bed(row, one)
        since = row.listed.since
        if since is None or since <= one.starts or since > self._today:
            return self._conflict(row, "lives_in_register" if kept else "kept_in_register", since=one.starts)
        leaves, problem = self._leaving(row, since, one) if kept is None else ([], None)
        if problem is not None:
            return problem
        before = replace(one, ends=since, end_reason=MOVED, source=Source.LIST, stated_on=self._stated_on)
        fresh = self._occupancy(row, one.bed, since, kept)
        old, new = ("lives", kept.value) if kept else (one.kept_kind.value if one.kept_kind else "kept", "lives")
        changes = (FieldChange("stay", old, new), FieldChange("since", one.starts, since))
        return self._changed(row, [*leaves, (one, before), (None, fresh)], changes)

    def _leaving(
        self, row: PlacementRow, since: date, aside: Occupancy | None = None
    ) -> tuple[_Steps, PersonPlan | None]:
        """The end of where the child lives now, or why it cannot be."""
        steps: _Steps = []
        for one in self._of_child(row):
            if one == aside or one.kind is not OccupancyKind.LIVES or not meets(one, since, None):
                continue
            if one.ends is not None and one.ends <= self._today:
                return [], self._conflict(row, "ended_in_register", ends=one.ends, facility=self._name_of(one))
            if one.starts >= since:
                return [], self._conflict(row, "lives_elsewhere", since=one.starts, facility=self._name_of(one))
            steps.append(
                (one, replace(one, ends=since, end_reason=MOVED, source=Source.LIST, stated_on=self._stated_on))
            )
        return steps, None

    def _name_of(self, one: Occupancy) -> str:
        return self._facilities[self._book.facility_of(one)].name

    def _arrivals(self, waiting: Sequence[tuple[int, PlacementRow]]) -> dict[int, PersonPlan]:
        """Everybody who comes to live somewhere, again and again while beds come free by moves of others."""
        made: dict[int, PersonPlan] = {}
        left = list(waiting)
        while left:
            still = []
            for number, row in left:
                plan = self._arriving(row)
                if plan is None:
                    still.append((number, row))
                else:
                    made[number] = plan
            if len(still) == len(left):
                break
            left = still
        for number, row in left:
            if number not in made:
                made[number] = self._full(row)
        return made

    def _arriving(self, row: PlacementRow) -> PersonPlan | None:
        """The plan of an arrival; None while there is no bed."""
        kept = _KEPT.get(row.listed.stay) if row.listed.stay is not None else None
        lives = [one for one in self._current(row) if one.kind is OccupancyKind.LIVES]
        since = row.listed.since
        if since is None and lives and kept is None:
            return self._conflict(row, "lives_elsewhere", since=lives[0].starts, facility=self._name_of(lives[0]))
        assumed = () if since is not None else ("since",)
        since = since or self._stated_on
        leaves, problem = self._leaving(row, since) if kept is None else ([], None)
        if problem is not None:
            return problem
        held = [] if row.match.child is None else self._book.holds(row.match.child.id, row.facility.id, since)
        found = self._book.free_for(row.facility.id, since, row.listed.expected_end, row.listed.bed, held)
        if found is None:
            return None
        request = self._request_of(row, held) if kept is None else None
        fresh = self._occupancy(row, found.bed.id, since, kept, None if request is None else request.id)
        steps = [*leaves, *_ended_holds(held, since), *self._taken_over(found, since), (None, fresh)]
        changes = [FieldChange("facility", self._name_of(one), row.facility.name) for one, _ in leaves if one]
        if held:
            changes.append(FieldChange("stay", Stay.HELD.value, kept.value if kept else Stay.LIVES.value))
        plan = self._changed(row, steps, tuple(changes), assumed + (("review_on",) if kept else ()))
        return plan if kept else self._with_request(row, plan, request)

    def _live_requests(self, row: PlacementRow) -> Sequence[Request]:
        return [] if row.match.child is None else self._requests.get(row.match.child.id, [])

    def _request_of(self, row: PlacementRow, held: Sequence[Occupancy]) -> Request | None:
        """The live request that a bed was held for."""
        asked = {one.request for one in held}
        return next((one for one in self._live_requests(row) if one.id in asked), None)

    def _with_request(self, row: PlacementRow, plan: PersonPlan, request: Request | None) -> PersonPlan:
        """The request that the bed was held for is placed; any other stays as it is, and that is said."""
        for one in self._live_requests(row):
            if one != request:
                self.matcher.problem(row.listed, "request_left_open", blocking=False, number=one.number)
        if request is None:
            return plan
        change = FieldChange("request_state", request.state.value, RequestState.PLACED.value)
        after = replace(request, state=RequestState.PLACED)
        return replace(plan, request=request, request_after=after, changes=(*plan.changes, change))

    def _taken_over(self, found: FoundBed, since: date) -> _Steps:
        """The unknown occupant was this child: the unknown one ends when the child came, or never was."""
        unknown = found.unknown
        if unknown is None:
            return []
        if unknown.starts >= since:
            return [(unknown, None)]
        after = replace(unknown, ends=since, end_reason=LEFT, source=Source.LIST, stated_on=self._stated_on)
        return [(unknown, after)]

    def _occupancy(
        self,
        row: PlacementRow,
        bed: BedId,
        since: date,
        kept: KeptKind | None,
        request: RequestId | None = None,
    ) -> Occupancy:
        listed = row.listed
        expected = listed.expected_end if listed.expected_end is None or listed.expected_end > since else None
        fresh = Occupancy(
            OccupancyId(0), bed, OccupancyKind.LIVES, since, child=row.match.known, request=request,
            expected_end=expected, source=Source.LIST, stated_on=self._stated_on,
        )  # fmt: skip
        if kept is None:
            return fresh
        review = self._today + timedelta(days=REVIEW_DAYS)
        return replace(fresh, kind=OccupancyKind.KEPT, kept_kind=kept, review_on=review)

    def _full(self, row: PlacementRow) -> PersonPlan:
        """No bed that is not somebody else's: both sides."""
        covering = self._book.covering(row.facility.id)
        known = sum(one.kind is OccupancyKind.LIVES for one in covering)
        other = sum(one.kind is not OccupancyKind.LIVES for one in covering)
        return self._conflict(row, "no_bed", beds=self._book.count(row.facility.id), known=known, other=other)

    def _conflict(self, row: PlacementRow, code: str, **register: date | str | int | None) -> PersonPlan:
        """Both sides; what the list says of the child itself is taken over all the same."""
        listed = (
            ("facility", row.facility.name),
            ("since", iso(row.listed.since)),
            ("ends", iso(row.listed.ends)),
            ("stay", row.listed.stay.value if row.listed.stay else Stay.LIVES.value),
        )
        register_side = tuple(
            (name, iso(value) if isinstance(value, date) else value) for name, value in register.items()
        )
        known = row.match.child is not None
        return PersonPlan(
            Outcome.CONFLICT, row.number, row.facility.name, row.listed, row.match.child,
            row.match.after if known else None, row.match.changes, row.match.assumed,
            Conflict(code, listed, register_side), row.facility.id,
        )  # fmt: skip

    def _unchanged(self, row: PlacementRow) -> PersonPlan:
        return self._plan(row, (), (), ())

    def _changed(
        self,
        row: PlacementRow,
        steps: Sequence[tuple[Occupancy | None, Occupancy | None]],
        changes: tuple[FieldChange, ...],
        assumed: tuple[str, ...] = (),
    ) -> PersonPlan:
        for before, after in steps:
            if before is not None:
                self._book.remove(before)
            if after is not None:
                self._book.add(after)
        return self._plan(row, tuple(OccupancyStep(*step) for step in steps), changes, assumed)

    def _plan(
        self,
        row: PlacementRow,
        steps: tuple[OccupancyStep, ...],
        changes: tuple[FieldChange, ...],
        assumed: tuple[str, ...],
    ) -> PersonPlan:
        match = row.match
        moves = any(step.before is not None and step.before.child for step in steps)
        if match.conflict is not None:
            outcome = Outcome.CONFLICT
        elif match.child is None or (steps and not moves):
            outcome = Outcome.NEW
        else:
            outcome = Outcome.CHANGED if steps or match.changes else Outcome.UNCHANGED
        return PersonPlan(
            outcome, row.number, row.facility.name, row.listed, match.child, match.after,
            changes + match.changes, tuple(dict.fromkeys((*match.assumed, *assumed))), match.conflict,
            row.facility.id, steps,
        )  # fmt: skip

    def _children_once(self, plans: Sequence[PersonPlan]) -> tuple[PersonPlan, ...]:
        """What is said of the child itself stands in its first row only; nobody is stored without a place."""
        seen: set[str] = set()
        result = []
        for plan in plans:
            key = self.matcher.key(plan.case_number)
            if key in seen:
                plan = replace(
                    plan,
                    child_after=None,
                    changes=tuple(one for one in plan.changes if one.field in _ABOUT_PLACE),
                    outcome=_without_child(plan),
                )
            elif plan.child_after is not None:
                seen.add(key)
            result.append(plan)
        return tuple(result)


_ABOUT_PLACE = frozenset({"facility", "bed", "since", "expected_end", "ends", "stay", "request_state"})


def _ended_holds(held: Sequence[Occupancy], since: date) -> _Steps:
    """What was held for a child ends on the day it comes; a hold from that day or later never was."""
    return [(one, None if one.starts >= since else replace(one, ends=since, end_reason=PLACED)) for one in held]


def _without_child(plan: PersonPlan) -> Outcome:
    if plan.outcome is Outcome.CHANGED and not plan.steps:
        return Outcome.UNCHANGED
    return plan.outcome
