"""Which child a row means and what it says that is new. A child is known by its case number only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from app.exchange.list_types import ListProblem
from app.exchange.people.people_types import Listed, ListedPerson, PeopleList, PersonColumn
from app.exchange.people.person_plan import iso
from app.exchange.people.person_values import number_key
from app.exchange.reconciliation import ASSUMED_LEVEL, Conflict, FieldChange
from matching.ages import completed_years
from matching.entities.children import Child, NeedLevel, ResponsibleMunicipality
from matching.entities.codes import Gender
from matching.entities.identifiers import ChildId, MunicipalityCode

_K = PersonColumn
USUAL_GROUND = 1
"""Ground of the responsible municipality that lists hardly ever give: the registered address before the stay."""


@dataclass(frozen=True, slots=True)
class Matched:
    """Whom a row is about. `after` None: nothing to store about the child. `conflict` blocks only if `blocked`."""

    child: Child | None = None
    after: Child | None = None
    changes: tuple[FieldChange, ...] = ()
    assumed: tuple[str, ...] = ()
    conflict: Conflict | None = None
    blocked: bool = False

    @property
    def known(self) -> ChildId:
        """The child's id; 0 for a new one."""
        return ChildId(0) if self.child is None else self.child.id


class PersonMatcher:
    """Lays the people of one list beside the children of the register."""

    def __init__(
        self,
        children: Sequence[Child],
        listed: PeopleList,
        today: date,
        same_child: Mapping[str, str],
    ):
        self._today = today
        self._listed = listed
        self._answers = {number_key(one): number_key(other) for one, other in same_child.items()}
        self._by_key: dict[str, list[Child]] = {}
        self._by_birth: dict[tuple[date, str], list[Child]] = {}
        for child in children:
            self._by_key.setdefault(number_key(child.case_number), []).append(child)
            self._by_birth.setdefault((child.birth_date, child.responsible.municipality), []).append(child)
        self._named = {number_key(row.person.case_number) for row in listed.rows}
        self.problems: list[ListProblem] = []

    def key(self, number: str) -> str:
        """What is compared of a case number, after a person's answer that two numbers are one child."""
        key = number_key(number)
        return self._answers.get(key, key)

    def match(self, row: Listed, person: ListedPerson) -> Matched | None:
        """The child of a row with everything its rows say (`person`); None after a problem."""
        known = self._known(row, person)
        if isinstance(known, Child):
            return self._compared(known, person)
        return None if known is None else self._new(row, person)

    def problem(
        self,
        row: Listed,
        code: str,
        column: PersonColumn | None = None,
        value: str | None = None,
        suggestion: str | None = None,
        blocking: bool = True,
        **facts: str | int | date,
    ) -> None:
        """A row that waits for a person: where, what and why."""
        heading = "" if column is None else self.heading(row.sheet, column)
        shown = row.person.case_number if value is None else value
        self.problems.append(
            ListProblem(row.sheet, row.row, heading, shown, code, tuple(facts.items()), suggestion, blocking)
        )

    def heading(self, sheet: str, kind: PersonColumn) -> str:
        """The heading of a column in a sheet, or nothing."""
        columns = (one.column(kind) for one in self._listed.sheets if one.name == sheet)
        return next((column.heading for column in columns if column is not None), "")

    def _known(self, row: Listed, person: ListedPerson) -> Child | bool | None:
        """The child of this number, True for a new one, None after a problem."""
        found = self._by_key.get(self.key(person.case_number), [])
        exact = [child for child in found if child.case_number == person.case_number]
        if exact or len(found) == 1:
            return (exact or found)[0]
        if found:
            self.problem(row, "case_number_ambiguous", _K.CASE_NUMBER, suggestion=found[0].case_number)
            return None
        return self._without_zeros(person) or True

    def _without_zeros(self, person: ListedPerson) -> Child | None:
        """«123» for «00123»: zeros that a spreadsheet dropped, only where the day of birth agrees."""
        key = number_key(person.case_number)
        if not key.isdecimal() or person.birth_date is None:
            return None
        found = [
            child
            for width in range(len(key) + 1, 13)
            for child in self._by_key.get(key.zfill(width), [])
            if child.birth_date == person.birth_date
        ]
        return found[0] if len(found) == 1 else None

    def _new(self, row: Listed, person: ListedPerson) -> Matched | None:
        if person.birth_date is None:
            if person.age is not None:
                self.problem(row, "only_age", _K.AGE, str(person.age))
            else:
                self.problem(row, "birth_missing", _K.BIRTH_DATE)
            return None
        municipality = person.municipality or person.origin_municipality
        if municipality is None:
            self.problem(row, "municipality_missing", _K.MUNICIPALITY)
            return None
        double = self._double(person, municipality)
        if double is not None:
            self.problem(row, "maybe_same_child", _K.CASE_NUMBER, suggestion=double.case_number)
            return None
        return self._made(person, person.birth_date, municipality)

    def _double(self, person: ListedPerson, municipality: str) -> Child | None:
        """A child of the register with this birth date and municipality that the list does not name itself."""
        if number_key(person.case_number) in self._answers or person.birth_date is None:
            return None
        for child in self._by_birth.get((person.birth_date, municipality), []):
            named = number_key(child.case_number) in self._named
            if not named and _may_be_same(child, person):
                return child
        return None

    def _made(self, person: ListedPerson, birth: date, municipality: str) -> Matched:
        assumed = ["ground"]
        if person.municipality is None:
            assumed.append("municipality")
        if person.gender is None:
            assumed.append("gender")
        if any(need.level is None for need in person.needs or ()):
            assumed.append("levels")
        child = Child(
            ChildId(0),
            person.case_number,
            birth,
            Gender(person.gender or Gender.OTHER),
            ResponsibleMunicipality(MunicipalityCode(municipality), USUAL_GROUND),
            MunicipalityCode(person.origin_municipality or municipality),
            person.origin_postcode,
            name=person.name or "",
            school_postcode=person.school_postcode,
            needs=tuple(NeedLevel(one.need, one.level or ASSUMED_LEVEL) for one in person.needs or ()),
        )
        return Matched(None, child, (), tuple(assumed))

    def _compared(self, child: Child, person: ListedPerson) -> Matched:
        if person.birth_date is not None and person.birth_date != child.birth_date:
            return Matched(child, conflict=_birth_conflict(child, person.birth_date), blocked=True)
        if person.birth_date is None and person.age is not None and self._other_age(child, person.age):
            age = completed_years(child.birth_date, self._today)
            other = Conflict("other_age", (("age", person.age),), (("age", age),))
            return Matched(child, conflict=other, blocked=True)
        after, assumed = _said(child, person)
        changes = tuple(
            FieldChange(name, getattr(child, name), getattr(after, name))
            for name in ("gender", "name", "origin_municipality", "origin_postcode", "school_postcode", "needs")
            if getattr(child, name) != getattr(after, name)
        )
        conflict: Conflict | None = None
        if person.municipality is not None and person.municipality != child.responsible.municipality:
            conflict = Conflict(
                "other_municipality",
                (("municipality", person.municipality),),
                (("municipality", child.responsible.municipality),),
            )
        return Matched(child, after if changes else None, changes, assumed if changes else (), conflict)

    def _other_age(self, child: Child, age: int) -> bool:
        """More than a year beside the age the register gives: a list may be half a year old."""
        young = completed_years(child.birth_date, self._today - timedelta(days=366))
        return not young <= age <= completed_years(child.birth_date, self._today)


def _birth_conflict(child: Child, birth: date) -> Conflict:
    return Conflict("other_birth_date", (("birth_date", iso(birth)),), (("birth_date", iso(child.birth_date)),))


def _may_be_same(child: Child, person: ListedPerson) -> bool:
    """Not when gender or initials say otherwise."""
    if person.gender is not None and child.gender.value != person.gender:
        return False
    own, listed = initials(child.name), initials(person.name or "")
    return not own or not listed or bool(set(own) & set(listed))


def initials(name: str) -> str:
    """First letters of a name, «J.V.» as well as «Jan Voorbeeld»."""
    return "".join(part[0].casefold() for part in name.replace(".", " ").split() if part[0].isalpha())


def _said(child: Child, person: ListedPerson) -> tuple[Child, tuple[str, ...]]:
    """The child with what the list says taken over; what it does not say stays."""
    said: dict[str, Any] = {}
    if person.gender is not None:
        said["gender"] = Gender(person.gender)
    if person.name and not _same_name(child.name, person.name):
        said["name"] = person.name
    if person.origin_municipality is not None:
        said["origin_municipality"] = MunicipalityCode(person.origin_municipality)
    for name in ("origin_postcode", "school_postcode"):
        listed, own = getattr(person, name), getattr(child, name)
        if listed is not None and not (own or "").replace(" ", "").startswith(listed.replace(" ", "")):
            said[name] = listed
    needs, assumed = _needs(child, person)
    if needs != child.needs:
        said["needs"] = needs
    return replace(child, **said), assumed


def _same_name(own: str, listed: str) -> bool:
    """The same name, or only initials of the name that is known."""
    if own.casefold() == listed.casefold():
        return True
    letters = "".join(letter for letter in listed.casefold() if letter.isalpha())
    return bool(own) and letters == initials(own) and len(letters) <= 4


def _needs(child: Child, person: ListedPerson) -> tuple[tuple[NeedLevel, ...], tuple[str, ...]]:
    """Needs of the list added, levels it gives taken over; a need it does not name stays."""
    known = {one.need: one for one in child.needs}
    assumed: tuple[str, ...] = ()
    for listed in person.needs or ():
        own = known.get(listed.need)
        if own is None:
            known[listed.need] = NeedLevel(listed.need, listed.level or ASSUMED_LEVEL)
            assumed = ("levels",) if listed.level is None else assumed
        elif listed.level is not None and own.level != listed.level:
            known[listed.need] = replace(own, level=listed.level)
    fresh = tuple(known.values())
    return (child.needs if set(fresh) == set(child.needs) else fresh), assumed
