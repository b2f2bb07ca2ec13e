"""A waiting list beside the register: who is new, changed, missing or in contradiction. Pure planning.

A child has one live request. An existing one is compared field by field; what the list does not say stays.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from app.exchange.list_types import ListProblem
from app.exchange.people.people_types import ListedRequest, PeopleList, PersonColumn
from app.exchange.people.person_matching import Matched, PersonMatcher
from app.exchange.people.person_plan import PeoplePlans, PersonPlan, RegisterState, iso
from app.exchange.people.person_values import number_key
from app.exchange.people.sibling_plan import merged_people, plan_groups
from app.exchange.plain_text import tidy
from app.exchange.reconciliation import Conflict, FieldChange, Outcome
from matching.entities.children import Request
from matching.entities.codes import RequestState, Urgency
from matching.entities.identifiers import ChildId, RequestId

_K = PersonColumn
LIVE = (RequestState.OPEN, RequestState.DRAFT)
_COMPARED = (
    "urgency", "registered", "forms", "start_from", "start_by", "expected_days", "referrer",
    "referrer_organisation", "question",
)  # fmt: skip


def plan_requests(
    listed: PeopleList, state: RegisterState, today: date, same_child: Mapping[str, str]
) -> tuple[PeoplePlans, tuple[ListProblem, ...]]:
    """What a waiting list would do, and the rows that cannot be laid beside the register."""
    planner = _Planner(listed, state, today, same_child)
    plans = planner.plans()
    groups, plans = plan_groups(listed, plans, state, planner.matcher)
    return PeoplePlans((*plans, *planner.missing()), groups), tuple(planner.matcher.problems)


class _Planner:
    """Plans one waiting list."""

    def __init__(self, listed: PeopleList, state: RegisterState, today: date, same_child: Mapping[str, str]):
        self._listed = listed
        self._today = today
        self._listed_on = min(listed.as_of or today, today)
        self.matcher = PersonMatcher(state.children, listed, today, same_child)
        self._children = {child.id: child for child in state.children}
        self._requests: dict[ChildId, list[Request]] = {}
        self._numbers: dict[str, Request] = {}
        for one in state.requests:
            self._requests.setdefault(one.child, []).append(one)
            self._numbers[number_key(one.number)] = one
        self._mentioned: set[ChildId] = set()
        self._taken: set[str] = set()

    def plans(self) -> tuple[PersonPlan, ...]:
        """Every usable row once, in the order of the list."""
        people = merged_people(self._listed, self.matcher)
        seen: dict[str, int] = {}
        found = []
        for row in self._listed.rows:
            assert isinstance(row, ListedRequest)
            key = self.matcher.key(row.person.case_number)
            if key not in people:
                continue
            if key in seen:
                self.matcher.problem(row, "listed_again", _K.CASE_NUMBER, other_row=seen[key])
                continue
            seen[key] = row.row
            match = self.matcher.match(row, people[key])
            if match is None:
                continue
            if match.child is not None:
                self._mentioned.add(match.child.id)
            plan = self._planned(row, match)
            if plan is not None:
                found.append(plan)
        return tuple(found)

    def missing(self) -> tuple[PersonPlan, ...]:
        """Children who wait in the register and do not stand in the list: shown, nothing is withdrawn.

        Whose request is still a draft does not wait yet.
        """
        blocked = {self.matcher.key(number) for number in self._listed.blocked_numbers}
        blocked |= {self.matcher.key(str(one.value)) for one in self.matcher.problems}
        said = {row.person.municipality for row in self._listed.rows}
        only = said.pop() if len(said) == 1 and len(self._listed.rows) > 1 else None
        found = []
        for child_id, requests in self._requests.items():
            child = self._children.get(child_id)
            live = next((one for one in requests if one.state is RequestState.OPEN), None)
            if child is None or live is None or child_id in self._mentioned:
                continue
            if self.matcher.key(child.case_number) in blocked or only not in (
                None,
                child.responsible.municipality,
            ):
                continue
            found.append(PersonPlan(Outcome.STALE, child.case_number, live.number, None, child, request=live))
        return tuple(found) if self._listed.rows else ()

    def _planned(self, row: ListedRequest, match: Matched) -> PersonPlan | None:
        if match.blocked and match.conflict is not None:
            return self._conflict(row, replace(match, after=None, changes=()), match.conflict, self._live(match))
        live = self._live(match)
        if not row.waits:
            return self._closed_in_list(row, match, live)
        other = self._number_of_another(row, match, live)
        if other is not None:
            return self._conflict(row, match, other, live)
        if live is not None:
            return self._compared(row, match, live)
        before = self._closed_before(row, match)
        return self._conflict(row, match, before, None) if before is not None else self._new(row, match)

    def _live(self, match: Matched) -> Request | None:
        own = self._requests.get(match.known, []) if match.child is not None else []
        return next((one for one in own if one.state in LIVE), None)

    def _closed_in_list(self, row: ListedRequest, match: Matched, live: Request | None) -> PersonPlan | None:
        """The list calls it placed or withdrawn: asked when the register still has it, else said."""
        if live is None:
            self.matcher.problem(row, "not_waiting", _K.STATE, "", blocking=False)
            return None
        conflict = Conflict(
            "closed_in_list", (("waits", "no"),), (("number", live.number), ("state", live.state.value))
        )
        return self._conflict(row, match, conflict, live)

    def _number_of_another(self, row: ListedRequest, match: Matched, live: Request | None) -> Conflict | None:
        """The number of the list is that of another child's request, or of one that is over."""
        known = self._numbers.get(number_key(row.number)) if row.number else None
        if known is None or (live is not None and known.id == live.id):
            return None
        if match.child is None or known.child != match.child.id:
            other = self._children.get(known.child)
            register = (("case_number", other.case_number if other is not None else None),)
            return Conflict("number_of_another", (("number", row.number),), register)
        if live is not None:
            return None
        return _over(row, known)

    def _closed_before(self, row: ListedRequest, match: Matched) -> Conflict | None:
        """A request that is over in the register and not clearly another one than the list's."""
        own = self._requests.get(match.known, []) if match.child is not None else []
        over = max(own, key=lambda one: one.registered, default=None)
        if over is None or (row.registered is not None and row.registered > over.registered):
            return None
        return _over(row, over)

    def _compared(self, row: ListedRequest, match: Matched, live: Request) -> PersonPlan:
        after = replace(live, **self._said(row))
        if set(after.forms) == set(live.forms):
            after = replace(after, forms=live.forms)
        if after.question == tidy(live.question):
            after = replace(after, question=live.question)
        if after.start_from is not None and after.start_by is not None and after.start_by < after.start_from:
            after = replace(after, start_by=live.start_by, start_from=live.start_from)
            self.matcher.problem(row, "start_by_before_start", _K.START_BY, "", blocking=False)
        changes = tuple(
            FieldChange(name, getattr(live, name), getattr(after, name))
            for name in _COMPARED
            if getattr(live, name) != getattr(after, name)
        )
        outcome = Outcome.CHANGED if changes or match.changes else Outcome.UNCHANGED
        if match.conflict is not None:
            outcome = Outcome.CONFLICT
        return PersonPlan(
            outcome, self._number(row, match), live.number, row, match.child, match.after, changes + match.changes,
            match.assumed, match.conflict, request=live, request_after=after if changes else None,
        )  # fmt: skip

    def _said(self, row: ListedRequest) -> dict[str, Any]:
        """The fields the list gives; empty is not said."""
        said: dict[str, Any] = {
            name: getattr(row, name) for name in _COMPARED if getattr(row, name) not in (None, (), "")
        }
        if "urgency" in said:
            said["urgency"] = Urgency(said["urgency"])
        if "question" in said:
            said["question"] = said["question"][:4000]
        if "referrer_organisation" in said:
            said["referrer_organisation"] = said["referrer_organisation"][:200]
        return said

    def _new(self, row: ListedRequest, match: Matched) -> PersonPlan:
        said = self._said(row)
        assumed = list(match.assumed)
        for name in ("urgency", "registered", "referrer"):
            if name not in said:
                assumed.append(name)
        said.setdefault("registered", self._listed_on)
        state = RequestState.OPEN if row.forms else RequestState.DRAFT
        if not row.forms:
            self.matcher.problem(row, "forms_missing", _K.FORMS, "", blocking=False)
        request = Request(RequestId(0), self._own_number(row), match.known, state=state, **said)
        changes = match.changes if match.child is not None else ()
        return PersonPlan(
            Outcome.NEW if match.conflict is None else Outcome.CONFLICT, self._number(row, match), request.number,
            row, match.child, match.after, changes, tuple(dict.fromkeys(assumed)), match.conflict,
            request_after=request,
        )  # fmt: skip

    def _own_number(self, row: ListedRequest) -> str:
        """The list's own number where nobody has it; else the register gives one when it is stored."""
        key = number_key(row.number) if row.number else ""
        if not row.number or key in self._numbers or key in self._taken:
            return ""
        self._taken.add(key)
        return row.number

    def _conflict(
        self, row: ListedRequest, match: Matched, conflict: Conflict, live: Request | None
    ) -> PersonPlan:
        known = match.child is not None
        return PersonPlan(
            Outcome.CONFLICT, self._number(row, match), live.number if live is not None else "", row, match.child,
            match.after if known else None, match.changes if known else (), match.assumed if known else (),
            conflict, request=live,
        )  # fmt: skip

    def _number(self, row: ListedRequest, match: Matched) -> str:
        return row.person.case_number if match.child is None else match.child.case_number


def _over(row: ListedRequest, known: Request) -> Conflict:
    return Conflict(
        "closed_in_register",
        (("number", row.number), ("registered", iso(row.registered))),
        (("number", known.number), ("state", known.state.value), ("registered", iso(known.registered))),
    )
