"""A list of placements beside the register: who is new, moved, changed, gone, missing or in contradiction.

Pure planning. A list never takes the bed of a known child, a hold or a kept bed; where it would have to, both
sides are shown. Ends come first, then everybody who stays, then who arrives, as often as beds come free.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.exchange.list_types import ListProblem
from app.exchange.people.bed_book import BedBook, FoundBed, meets
from app.exchange.people.people_types import PeopleList, PersonColumn, Stay
from app.exchange.people.person_plan import OccupancyStep, PeoplePlans, PersonPlan, RegisterState, iso
from app.exchange.people.placement_rows import PlacementRow, PlacementRows
from app.exchange.people.sibling_plan import plan_groups
from app.exchange.reconciliation import Conflict, FieldChange, Outcome
from matching.entities.children import Occupancy
from matching.entities.codes import KeptKind, OccupancyKind, Source
from matching.entities.identifiers import BedId, OccupancyId

_K = PersonColumn
REVIEW_DAYS = 42
"""A kept bed is reviewed every six weeks; the day that a list does not give."""
LEFT = "list"
MOVED = "list"
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

    def plans(self) -> tuple[PersonPlan, ...]:
        """Every usable row once, in the order of the list."""
        rows = self.rows.usable()
        made: dict[int, PersonPlan] = {}
        waiting: list[tuple[int, PlacementRow]] = []
        for number, row in enumerate(rows):
            if row.listed.stay is Stay.ENDED:
                made[number] = self._ended(row)
        for number, row in enumerate(rows):
            if number not in made:
                plan = self._staying(row)
                if plan is None:
                    waiting.append((number, row))
                else:
                    made[number] = plan
        made |= self._arrivals(waiting)
        return self._children_once([made[number] for number in sorted(made)])

    def _ended(self, row: PlacementRow) -> PersonPlan:
        """A placement that the list ends: the known one there ends that day; an unknown one is only said."""
        own = [one for one in self._of_child(row) if self._book.facility_of(one) == row.facility.id]
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
        """The child has this bed already: since when and until when are compared."""
        if kept is not None and one.kept_kind is not kept:
            known = one.kept_kind.value if one.kept_kind else ""
            return self._conflict(row, "other_kept_kind", stay=known)
        since, expected = row.listed.since or one.starts, row.listed.expected_end or one.expected_end
        if since != one.starts and not self._may_begin(row, one, since):
            return self._conflict(row, "other_since", since=one.starts)
        if expected is not None and expected <= since:
            expected = one.expected_end
        after = replace(one, starts=since, expected_end=expected)
        if after == one:
            return self._unchanged(row)
        after = replace(after, source=Source.LIST, stated_on=self._stated_on)
        changes = [
            FieldChange(name, old, new)
            for name, old, new in (("since", one.starts, since), ("expected_end", one.expected_end, expected))
            if old != new
        ]
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
    ) -> tuple[list[tuple[Occupancy | None, Occupancy | None]], PersonPlan | None]:
        """The end of where the child lives now, or why it cannot be."""
        steps: list[tuple[Occupancy | None, Occupancy | None]] = []
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
        found = self._book.free_for(row.facility.id, since, row.listed.expected_end, row.listed.bed)
        if found is None:
            return None
        steps = [*leaves, *self._taken_over(found, since), (None, self._occupancy(row, found.bed.id, since, kept))]
        changes = tuple(FieldChange("facility", self._name_of(one), row.facility.name) for one, _ in leaves if one)
        return self._changed(row, steps, changes, assumed + (("review_on",) if kept else ()))

    def _taken_over(self, found: FoundBed, since: date) -> list[tuple[Occupancy | None, Occupancy | None]]:
        """The unknown occupant was this child: the unknown one ends when the child came, or never was."""
        unknown = found.unknown
        if unknown is None:
            return []
        if unknown.starts >= since:
            return [(unknown, None)]
        after = replace(unknown, ends=since, end_reason=LEFT, source=Source.LIST, stated_on=self._stated_on)
        return [(unknown, after)]

    def _occupancy(self, row: PlacementRow, bed: BedId, since: date, kept: KeptKind | None) -> Occupancy:
        listed = row.listed
        expected = listed.expected_end if listed.expected_end is None or listed.expected_end > since else None
        fresh = Occupancy(
            OccupancyId(0), bed, OccupancyKind.LIVES, since, child=row.match.known, expected_end=expected,
            source=Source.LIST, stated_on=self._stated_on,
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


_ABOUT_PLACE = frozenset({"facility", "since", "expected_end", "ends", "stay"})


def _without_child(plan: PersonPlan) -> Outcome:
    if plan.outcome is Outcome.CHANGED and not plan.steps:
        return Outcome.UNCHANGED
    return plan.outcome
