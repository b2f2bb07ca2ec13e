"""Brothers and sisters that a list names, by a family number or by each other's case numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace

from app.exchange.people.people_types import ListedPerson, PeopleList, PersonColumn
from app.exchange.people.person_matching import PersonMatcher
from app.exchange.people.person_plan import GroupPlan, PersonPlan, RegisterState
from app.exchange.people.person_values import number_key
from app.exchange.plain_text import plain
from app.exchange.reconciliation import Conflict, FieldChange, Outcome
from matching.entities.children import Child, SiblingGroup
from matching.entities.codes import Together
from matching.entities.identifiers import ChildId

_MERGED = tuple(one.name for one in fields(ListedPerson) if one.name != "case_number")
MOST_SIBLINGS = 12
"""More children under one number are no brothers and sisters: the number means something else."""


def merged_people(listed: PeopleList, matcher: PersonMatcher) -> dict[str, ListedPerson]:
    """What all rows of a child say of it together. Rows that contradict each other are a problem, all of them."""
    merged: dict[str, ListedPerson] = {}
    wrong: set[str] = set()
    for row in listed.rows:
        key = matcher.key(row.person.case_number)
        known = merged.get(key)
        if known is None:
            merged[key] = row.person
            continue
        both = (known.birth_date, row.person.birth_date)
        if None not in both and both[0] != both[1]:
            matcher.problem(row, "rows_disagree", PersonColumn.BIRTH_DATE)
            wrong.add(key)
        said = {name: getattr(row.person, name) for name in _MERGED if getattr(known, name) in (None, ())}
        merged[key] = replace(known, **said)
    return {key: person for key, person in merged.items() if key not in wrong}


def plan_groups(
    listed: PeopleList, plans: Sequence[PersonPlan], state: RegisterState, matcher: PersonMatcher
) -> tuple[tuple[GroupPlan, ...], tuple[PersonPlan, ...]]:
    """The groups to be stored, and the plans with the change of their group added."""
    people = _People(plans, state, matcher)
    groups: list[GroupPlan] = []
    changed: dict[str, FieldChange] = {}
    conflicts: dict[str, Conflict] = {}
    for keys, level, reason in _families(listed, matcher):
        members = [key for key in keys if people.present(key)]
        if len(members) < 2:
            continue
        if len(members) > MOST_SIBLINGS:
            continue
        _plan_one(members, level, reason, people, groups, changed, conflicts)
    return tuple(groups), tuple(_with_group(plan, matcher, changed, conflicts) for plan in plans)


def _plan_one(
    members: Sequence[str],
    level: str | None,
    reason: str | None,
    people: _People,
    groups: list[GroupPlan],
    changed: dict[str, FieldChange],
    conflicts: dict[str, Conflict],
) -> None:
    """One family: a new group, more members of a known one, or two known groups against each other."""
    known = {group.id: group for key in members if (group := people.group(key)) is not None}
    numbers = tuple(people.number(key) for key in members)
    if len(known) > 1:
        sides = tuple("+".join(people.numbers(group)) for group in known.values())
        conflict = Conflict("two_groups", (("siblings", ", ".join(numbers)),), (("siblings", " / ".join(sides)),))
        conflicts.update({members[0]: conflict})
        return
    if level == "apart" and reason is None:
        return
    group = next(iter(known.values()), None)
    before = people.numbers(group) if group is not None else ()
    after = (*before, *(number for number in numbers if number not in before))
    together = Together(level) if level else group.together if group is not None else Together.PREFERRED
    kept_reason = reason or (group.reason if group is not None and together is Together.APART else "")
    if together is not Together.APART:
        kept_reason = group.reason if group is not None and group.together is together else ""
    elif not kept_reason:
        return
    if group is not None and (after, together, kept_reason) == (before, group.together, group.reason):
        return
    groups.append(GroupPlan(group, after, together, kept_reason))
    for key in members:
        if after != before:
            changed[key] = FieldChange("siblings", ", ".join(before), ", ".join(after))
        elif group is not None and together is not group.together:
            changed[key] = FieldChange("together", group.together.value, together.value)


class _People:
    """The children of a list and the register by what is compared of their numbers."""

    def __init__(self, plans: Sequence[PersonPlan], state: RegisterState, matcher: PersonMatcher):
        self._matcher = matcher
        self._stored: dict[str, Child] = {number_key(child.case_number): child for child in state.children}
        self._by_id: dict[ChildId, Child] = {child.id: child for child in state.children}
        self._fresh = {
            matcher.key(plan.case_number): plan.case_number
            for plan in plans
            if plan.child is None and plan.child_after is not None
        }
        self._groups: dict[ChildId, SiblingGroup] = {
            child: group for group in state.groups for child in group.children
        }

    def present(self, key: str) -> bool:
        """Whether the child is in the register, or will be."""
        return key in self._stored or key in self._fresh

    def number(self, key: str) -> str:
        """The case number as the register writes it, or will."""
        return self._stored[key].case_number if key in self._stored else self._fresh[key]

    def group(self, key: str) -> SiblingGroup | None:
        """The group the child is in."""
        child = self._stored.get(key)
        return None if child is None else self._groups.get(child.id)

    def numbers(self, group: SiblingGroup) -> tuple[str, ...]:
        """The case numbers of a group's members."""
        return tuple(self._by_id[child].case_number for child in group.children if child in self._by_id)


def _families(listed: PeopleList, matcher: PersonMatcher) -> list[tuple[list[str], str | None, str | None]]:
    """Keys of the members, level and reason, per family of the list. Named in two ways is one family."""
    parent: dict[str, str] = {}

    def root(one: str) -> str:
        while parent.setdefault(one, one) != one:
            one = parent[one]
        return one

    for row in listed.rows:
        own = f"c:{matcher.key(row.person.case_number)}"
        root(own)
        if row.person.family:
            parent[root(f"f:{plain(row.person.family)}")] = root(own)
        for other in row.person.siblings:
            parent[root(f"c:{matcher.key(other)}")] = root(own)
    members: dict[str, list[str]] = {}
    for one in parent:
        if one.startswith("c:"):
            members.setdefault(root(one), []).append(one[2:])
    said = _levels(listed, matcher)
    return [(keys, *_level_of(keys, said)) for keys in members.values() if len(keys) > 1]


def _levels(listed: PeopleList, matcher: PersonMatcher) -> Mapping[str, tuple[str, str | None]]:
    return {
        matcher.key(row.person.case_number): (row.person.together, row.person.together_reason)
        for row in listed.rows
        if row.person.together is not None
    }


def _level_of(keys: Sequence[str], said: Mapping[str, tuple[str, str | None]]) -> tuple[str | None, str | None]:
    """The level of a family: apart before required before preferred, whoever's row says it."""
    found = [said[key] for key in keys if key in said]
    for level in ("apart", "required", "preferred"):
        same = [one for one in found if one[0] == level]
        if same:
            return level, next((reason for _, reason in same if reason), None)
    return None, None


def _with_group(
    plan: PersonPlan,
    matcher: PersonMatcher,
    changed: Mapping[str, FieldChange],
    conflicts: Mapping[str, Conflict],
) -> PersonPlan:
    key = matcher.key(plan.case_number)
    if key in conflicts and plan.conflict is None:
        return replace(plan, outcome=Outcome.CONFLICT, conflict=conflicts[key])
    if key not in changed or plan.outcome is Outcome.NEW or plan.conflict is not None:
        return plan
    outcome = Outcome.CHANGED if plan.outcome is Outcome.UNCHANGED else plan.outcome
    return replace(plan, outcome=outcome, changes=(*plan.changes, changed[key]))
