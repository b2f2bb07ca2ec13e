"""Keeps books beside a register of which lists and people change the beds: what must be true after every step."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from random import Random
from typing import Any

from hypothesis.stateful import RuleBasedStateMachine

from app.exchange.list_types import ListedFacility, ProviderSource, RecognisedList
from app.workflows.conflicts import Ending, OpenConflict, open_conflicts
from app.workflows.import_vacancies import ImportPreview, ImportSettings, compare_import
from db.register import Register
from db.transactions import Work
from matching.entities.children import Child, Occupancy, ResponsibleMunicipality
from matching.entities.codes import Gender, OccupancyKind, Source
from matching.entities.identifiers import ActId, ChildId, FacilityId, MunicipalityCode
from tests.support.databases import MATCHER, Clock
from tests.support.list_model import Model, ModelFacility, Row, Word

NAMES = ("Abeelhof", "Beukenhorst", "Cederlaan")
TOWNS = {"Abeelhof": "GM0141", "Beukenhorst": "GM0153", "Cederlaan": "GM0164"}
ELSEWHERE = "GM0147"
FORM, OTHER_FORM = "family_home", "crisis_group"
CLOSED_BY_LIST = "list_smaller"
CASES = itertools.count(1)


@dataclass(frozen=True)
class Desk:
    """An open register with the clock that a machine may move."""

    register: Register
    clock: Clock
    settings: ImportSettings


@dataclass
class Known:
    """What people wrote down about a bed, as it must still stand."""

    facility: int
    stored: Occupancy


@dataclass
class Books:
    """Everything the machine remembers, so that undoing can put it back."""

    model: Model = field(default_factory=Model)
    known: dict[int, Known] = field(default_factory=dict)
    ages: dict[int, int] = field(default_factory=dict)
    answers: dict[tuple[Any, ...], str] = field(default_factory=dict)

    def copy(self) -> Books:
        return Books(self.model.copy(), dict(self.known), dict(self.ages), dict(self.answers))


@dataclass
class Done:
    """One act that can be undone: how things were before it."""

    act: ActId
    import_id: int | None
    day: date
    before: Books
    state: dict[str, Any]


def written_rows(random: Random) -> dict[str, dict[str, Any]]:
    """What a list says of each house that it names: mostly all of them, mostly by their own name and place."""
    found = {}
    for name in NAMES:
        if random.random() < 0.85:
            capacity = random.choice((1, 2, 2, 3, 3, 4))
            found[name] = {
                "moved": random.random() < 0.06,
                "reformed": random.random() < 0.06,
                "capacity": capacity,
                "free": None if random.random() < 0.15 else random.randint(0, capacity),
                "now": random.random() < 0.5,
                "age": 12 if random.random() < 0.4 else None,
            }
    return found


class Bookkeeper(RuleBasedStateMachine):
    """One provider in a register with the books of it; a machine adds what happens."""

    desk: Desk
    provider: str
    today: date
    books: Books
    done: list[Done]
    imports: list[int]

    # ---- what the model makes of it

    def _count_in(self, asked: list[Row], found: list[ListedFacility]) -> None:
        """Every row of a list in the model; questions it raises must wait in the register."""
        meant = [self.books.model.named(row) for row in asked]
        for row, one, (code, number) in zip(asked, found, meant, strict=True):
            if code in ("form_changed", "place_changed"):
                assert number is not None
                answer = self.books.answers.get(_identity(code, row, self._model(number)))
                if answer == "register":
                    self._count_row(number, row, one.age_max)
                elif answer is None:
                    assert self._asked(number, code), (code, row)
            elif number is None:
                self._add(row)
            else:
                self._count_row(number, row, one.age_max)

    def _add(self, row: Row) -> None:
        with self.desk.register.read(MATCHER) as work:
            known = self.books.model.facilities
            (fresh,) = (
                one.id
                for one in self._facilities(work)
                if one.id not in known
                and (one.name, one.municipality, one.care_form) == (row.name, row.town, row.form)
            )
        free = row.free if row.free is not None else min(row.capacity, 1 if row.now else 0)
        model = ModelFacility(row.name, row.town, row.form, row.capacity, 0, row.capacity - free)
        model.say(Word(row.said_on, row.free, by_list=True))
        self.books.model.facilities[fresh] = model

    def _count_row(self, number: int, row: Row, age: int | None) -> None:
        model = self._model(number)
        against = model.counter_word(row)
        if against is None and model.is_overtaken(row):
            return
        key: tuple[Any, ...] | None = None
        if against is not None:
            key = (
                "newer_word",
                number,
                row.said_on,
                row.free if row.free is not None else 1,
                against.day,
                against.free,
            )
        elif not model.take_counts(row, self.today):
            key = ("counts", number, row.capacity, row.free, self._ids(number))
        if key is None:
            self._say(model, row, row.free)
        elif key in self.books.answers:
            self._say(model, row, None)
        else:
            assert self._asked(number, ""), (key, row)

    def _say(self, model: ModelFacility, row: Row, free: int | None) -> None:
        word = Word(row.said_on, free, by_list=True)
        if word not in model.words:
            model.say(word)

    def _follow_answer(self, conflict: OpenConflict, code: str, row: Row, endings: tuple[Ending, ...]) -> None:
        number = int(conflict.facility or 0)
        model = self._model(number)
        if conflict.code in ("form_changed", "place_changed"):
            if code == "another_facility":
                self._add(row)
                return
            if code in ("register", "aside"):
                self.books.answers[_identity(conflict.code, row, model)] = code
            if code == "aside":
                return
            if code in ("moved", "new_form"):
                model.town, model.form = (row.town, model.form) if code == "moved" else (model.town, row.form)
            self._count_row(number, row, None)
        elif conflict.code == "profile_changed":
            if code == "list":
                self.books.ages.pop(number, None)
        elif code == "register":
            self.books.answers[self._count_key(conflict, number, row)] = code
        elif code == "list":
            if model.take_counts(row, self.today, is_right=True):
                model.say(Word(self.today, model.free, by_list=False))
            else:
                assert self._asked(number, "")
        else:
            self._leave(model, row, endings)

    def _count_key(self, conflict: OpenConflict, number: int, row: Row) -> tuple[Any, ...]:
        if conflict.code == "newer_word":
            against = dict(conflict.conflict.register_side)
            free = dict(conflict.conflict.list_side)["free"]
            return (
                "newer_word",
                number,
                row.said_on,
                free,
                date.fromisoformat(str(against["said_on"])),
                against["free"],
            )
        return ("counts", number, row.capacity, row.free, frozenset(conflict.conflict.records))

    def _leave(self, model: ModelFacility, row: Row, endings: tuple[Ending, ...]) -> None:
        """Who was named leaves; then the row is right, but for what happened since its day."""
        target = None if row.free is None else max(0, row.free + model.since(row.said_on, self.today))
        with self.desk.register.read(MATCHER) as work:
            for ending in endings:
                known = self.books.known[ending.occupancy]
                stored = work.occupancies.find(ending.occupancy)
                if stored is None:
                    del self.books.known[ending.occupancy]
                else:
                    assert stored.ends == self.today
                    self.books.known[ending.occupancy] = replace(known, stored=stored)
        model.known -= len(endings)
        followed = replace(row, free=target, said_on=self.today)
        assert model.take_counts(followed, self.today, is_right=target is not None)
        for _ in endings:
            model.did(self.today, 1)
        model.say(Word(self.today, model.free, by_list=False))

    # ---- what the register says

    def _step(self, act: Callable[[], None]) -> None:
        """Do something and check everything that must always hold."""
        before, marks = self._rows(), self._marks()
        act()
        after = self._rows()
        self._check_trail(before, after, marks)
        self._check()

    def _by_hand(self, write: Callable[[Work], None]) -> None:
        before, state = self.books.copy(), self._state()

        def act() -> None:
            with self.desk.register.begin(MATCHER) as work:
                work.end_expired(self.today)
                number = work.act("by_hand")
                write(work)
                work.commit()
            self.done.append(Done(number, None, self.today, before, state))

        self._step(act)

    def _check(self) -> None:
        with self.desk.register.read(MATCHER) as work:
            facilities = {one.id: one for one in self._facilities(work)}
            occupancies = self._occupancies(work)
        assert set(facilities) == set(self.books.model.facilities)
        _assert_no_bed_doubled(occupancies)
        stored = {one.id: one for one in occupancies}
        for number, known in self.books.known.items():
            assert number in stored, f"lost: {known.stored}"
            now = stored[number]
            if known.stored.kind is OccupancyKind.HELD and is_over(known.stored.expires_on, self.today):
                continue
            assert replace(now, version=1) == replace(known.stored, version=1)
        for number, age in self.books.ages.items():
            assert facilities[FacilityId(number)].age_max == age
        free = self._free_counts()
        assert free == {number: one.free for number, one in self.books.model.facilities.items()}

    def _check_trail(self, before: dict[Any, Any], after: dict[Any, Any], marks: tuple[int, int]) -> None:
        """Every record that came, changed or went has its row in the trail and its step in an act."""
        changed = {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
        with self.desk.register.read(MATCHER) as work:
            trail = [row for row in work.audit.latest(200) if row.id > marks[0]]
            acts = [one for one in work.acts.latest(20) if one.id > marks[1]]
            steps = [step for one in acts for step in work.acts.steps(one.id)]
        told = {(row.kind, number) for row in trail for number in _numbers(row.record)}
        expired = {
            (row.kind, number) for row in trail if row.action == "expire" for number in _numbers(row.record)
        }
        stepped = {(step.kind, number) for step in steps for number in range(step.first, step.last + 1)}
        assert changed <= told
        assert changed - expired <= stepped

    def _marks(self) -> tuple[int, int]:
        with self.desk.register.read(MATCHER) as work:
            trail, acts = work.audit.latest(1), work.acts.latest(1)
        return (trail[0].id if trail else 0), (acts[0].id if acts else 0)

    def _rows(self) -> dict[tuple[str, int], Any]:
        return {(kind, one.id): one for kind, found in self._everything().items() for one in found}

    def _state(self) -> dict[str, Any]:
        """Everything of this provider, without versions."""
        return {
            kind: tuple(replace(one, version=1) if hasattr(one, "version") else one for one in found)
            for kind, found in self._everything().items()
        }

    def _everything(self) -> dict[str, tuple[Any, ...]]:
        with self.desk.register.read(MATCHER) as work:
            provider = work.providers.by_name(self.provider)
            if provider is None:
                return {}
            number = provider.id
            return {
                "providers": (provider,),
                "facilities": work.facilities.of_provider(number),
                "beds": work.beds.of_provider(number),
                "occupancies": work.occupancies.of_provider(number),
                "confirmations": work.confirmations.of_provider(number),
                "contracts": work.contracts.of_provider(number),
                "tasks": work.tasks.of_provider(number, "list_conflict"),
            }

    def _facilities(self, work: Work) -> tuple[Any, ...]:
        provider = work.providers.by_name(self.provider)
        return () if provider is None else work.facilities.of_provider(provider.id)

    def _occupancies(self, work: Work) -> tuple[Occupancy, ...]:
        provider = work.providers.by_name(self.provider)
        return () if provider is None else work.occupancies.of_provider(provider.id)

    def _free_beds(self) -> list[tuple[int, Any]]:
        """Facility and bed of every bed that nothing covers today."""
        with self.desk.register.read(MATCHER) as work:
            provider = work.providers.by_name(self.provider)
            if provider is None:
                return []
            covered = {one.bed for one in work.occupancies.of_provider(provider.id) if covers_on(one, self.today)}
            return [(bed.facility, bed.id) for bed in work.beds.of_provider(provider.id) if bed.id not in covered]

    def _free_counts(self) -> dict[int, int]:
        found = dict.fromkeys(self.books.model.facilities, 0)
        for facility, _ in self._free_beds():
            found[facility] += 1
        return found

    def _unknown(self, facility: FacilityId) -> list[Occupancy]:
        with self.desk.register.read(MATCHER) as work:
            covers = work.occupancies.of_facility(facility)
        return [one for one in covers if one.kind is OccupancyKind.OCCUPIED_UNKNOWN and covers_on(one, self.today)]

    def _waiting(self) -> list[OpenConflict]:
        waiting = open_conflicts(self.desk.register, MATCHER)
        return [one for one in waiting if one.facility in self.books.model.facilities]

    def _asked(self, number: int, code: str) -> bool:
        return any(one.facility == number and code in (one.code, "") for one in self._waiting())

    def _ids(self, number: int) -> frozenset[int]:
        """What people know of a facility today."""
        own = {key for key, one in self.books.known.items() if one.facility == number}
        with self.desk.register.read(MATCHER) as work:
            found = work.occupancies.of_facility(number)
        return frozenset(int(one.id) for one in found if one.id in own and covers_on(one, self.today))

    def _read_again(self) -> None:
        """After an older list was taken back the numbers are those of the register."""
        with self.desk.register.read(MATCHER) as work:
            facilities = {one.id: one for one in self._facilities(work)}
            for number in set(self.books.model.facilities) - set(facilities):
                del self.books.model.facilities[number]
                self.books.ages.pop(number, None)
            for number, model in self.books.model.facilities.items():
                covers = [one for one in work.occupancies.of_facility(number) if covers_on(one, self.today)]
                closed = sum(1 for one in covers if one.note == CLOSED_BY_LIST)
                model.unknown = sum(1 for one in covers if one.kind is OccupancyKind.OCCUPIED_UNKNOWN)
                model.capacity = len(work.beds.of_facility(number)) - closed
                model.words = [
                    Word(one.confirmed_on, one.free_beds, one.source is Source.LIST)
                    for one in work.confirmations.of_facility(number)
                ]

    def _model(self, number: int) -> ModelFacility:
        return self.books.model.facilities[FacilityId(number)]

    def _settings(self) -> Any:
        return replace(self.desk.settings, today=self.today)

    def _preview(self, found: list[ListedFacility], day: date) -> ImportPreview:
        recognised = RecognisedList(
            "lijst.csv",
            "csv",
            None,
            None,
            (),
            (),
            self.provider,
            ProviderSource.COLUMN,
            tuple(found),
            (),
            as_of=day,
        )
        preview = ImportPreview("lijst.csv", "00", recognised, (), content=b"lijst")
        return compare_import(self.desk.register, MATCHER, preview, self._settings())

    def _listed(self, name: str, says: dict[str, Any]) -> ListedFacility:
        free = says["free"]
        return ListedFacility(
            "Blad", 1, self.provider, name, OTHER_FORM if says["reformed"] else FORM,
            ELSEWHERE if says["moved"] else TOWNS[name], capacity=says["capacity"],
            free=None if free is None else min(free, says["capacity"]), open_now=free is None and says["now"],
            age_min=None if says["age"] is None else 4, age_max=says["age"],
        )  # fmt: skip

    def _row(self, one: ListedFacility, day: date) -> Row:
        assert one.name is not None
        assert one.municipality is not None
        assert one.form is not None
        assert one.capacity is not None
        return Row(one.name, one.municipality, one.form, one.capacity, one.free, one.open_now, day)

    def _row_of_task(self, conflict: OpenConflict) -> Row:
        with self.desk.register.read(MATCHER) as work:
            facts = work.tasks.get(conflict.task).facts
        row = facts["row"]
        day = date.fromisoformat(facts["said_on"])
        return Row(
            row["name"], row["municipality"], row.get("form", ""), row["capacity"], row.get("free"),
            row.get("open_now", False), day,
        )  # fmt: skip


def _identity(code: str, row: Row, model: ModelFacility) -> tuple[Any, ...]:
    return (code, row.name, row.town, row.form if code == "form_changed" else "", model.town, model.form)


def is_over(day: date | None, today: date) -> bool:
    return day is not None and day <= today


def covers_on(one: Occupancy, day: date) -> bool:
    if one.kind is OccupancyKind.HELD and is_over(one.expires_on, day):
        return False
    return one.starts <= day and (one.ends is None or one.ends > day)


def is_kept(one: Occupancy, day: date) -> bool:
    return one.kind is OccupancyKind.KEPT and one.ends is None and one.starts <= day


def _numbers(record: str) -> range:
    first, _, last = record.partition("-")
    return range(int(first), int(last or first) + 1) if first.isdigit() else range(0)


def _assert_no_bed_doubled(occupancies: tuple[Occupancy, ...]) -> None:
    for one, other in itertools.combinations(occupancies, 2):
        if one.bed == other.bed:
            apart = (one.ends is not None and one.ends <= other.starts) or (
                other.ends is not None and other.ends <= one.starts
            )
            assert apart, (one, other)


def a_child(work: Work) -> ChildId:
    code = MunicipalityCode("GM0141")
    return work.children.save(
        Child(
            ChildId(0), f"K-2030-{next(CASES):05}", date(2018, 5, 6), Gender.FEMALE,
            ResponsibleMunicipality(code, 1), code,
        )
    ).id  # fmt: skip
