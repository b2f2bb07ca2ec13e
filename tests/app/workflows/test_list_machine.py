"""Random weeks of lists, work by hand, answers and undoing, beside a plain book-keeping of numbers and days.

After every step: no hold lost, no bed doubled, no facility gone but by undoing, nothing overridden that people
wrote down, as many free beds as the last word implies (or a question that waits), and a trail of every change.
"""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule, run_state_machine_as_test

from app.workflows.bed_changes import say_free
from app.workflows.bed_words import confirm_unchanged, turned_out_taken
from app.workflows.conflicts import (
    Answer,
    AnswerRefused,
    ConsequenceSettings,
    Ending,
    answer_conflict,
)
from app.workflows.import_undo import redo_import, undo_import
from app.workflows.import_vacancies import apply_import
from app.workflows.undoing import undo_act
from db.opening import open_register
from db.transactions import Work
from db.undoing import UndoRefused
from matching.entities.children import Occupancy
from matching.entities.codes import KeptKind, OccupancyKind, Source
from matching.entities.identifiers import ActId, FacilityId, OccupancyId
from tests.app.workflows.test_import_vacancies import (
    SETTINGS,
    TODAY,
    engine_name,
    postgres_server,
    twente_database,
    twente_file,
)
from tests.support.databases import MATCHER, NOW, Clock, PostgresServer
from tests.support.list_bookkeeper import (
    Bookkeeper,
    Books,
    Desk,
    Done,
    Known,
    a_child,
    covers_on,
    is_kept,
    is_over,
    written_rows,
)
from tests.support.list_model import Word

__all__ = ["engine_name", "postgres_server", "twente_database", "twente_file"]

PROVIDERS = itertools.count(1)
AGE_BY_HAND = 16

seeds = st.integers(0, 2**32 - 1)
choices = st.integers(0, 11)


class ListMachine(Bookkeeper):
    """One provider in a register; every example has its own."""

    @initialize()
    def start(self) -> None:
        self.desk.clock.now = NOW
        self.provider = f"Testhuis {next(PROVIDERS)} BV"
        self.today = TODAY
        self.books = Books()
        self.done: list[Done] = []
        self.imports: list[int] = []

    def teardown(self) -> None:
        """Leave no questions behind for the next example."""
        with self.desk.register.begin(MATCHER) as work:
            for task in work.tasks.unresolved():
                work.tasks.resolve(task, "test")
            work.commit()

    # ---- rules

    @rule(seed=seeds, old=st.sampled_from([0, 0, 0, 1, 2]))
    def take_in(self, seed: int, old: int) -> None:
        """A list comes in, perhaps of some days ago; the same list again changes nothing."""
        self._take_in(written_rows(Random(seed)), old)

    @precondition(lambda self: bool(self.books.known))
    @rule(seed=seeds)
    def take_in_what_people_know_of(self, seed: int) -> None:
        """A list of today of houses in which people placed, held, kept or closed beds."""
        self._take_in(written_rows(Random(seed)), 0)

    def _take_in(self, listed: dict[str, dict[str, Any]], old: int) -> None:
        day = self.today - timedelta(days=old)
        found = [self._listed(name, says) for name, says in listed.items()]
        preview = self._preview(found, day)
        before, state = self.books.copy(), self._state()

        def apply() -> None:
            result = apply_import(self.desk.register, MATCHER, preview, self._settings())
            if result.act is not None and result.import_id is not None:
                self.done.append(Done(result.act, result.import_id, self.today, before, state))
                self.imports.append(result.import_id)
            self._count_in([self._row(one, day) for one in found], found)

        self._step(apply)
        again = self._preview(found, day)
        assert apply_import(self.desk.register, MATCHER, again, self._settings()).import_id is None

    @precondition(lambda self: bool(self.books.model.facilities))
    @rule(which=choices, kind=st.sampled_from(["lives", "held", "kept", "closed"]), days=st.integers(1, 4))
    def take_bed(self, which: int, kind: str, days: int) -> None:
        """People place a child, hold, keep or close a bed that is free."""
        self._take_bed(which, kind, days)

    def _take_bed(self, which: int, kind: str, days: int) -> None:
        free = self._free_beds()
        if not free:
            return
        facility, bed = free[which % len(free)]

        def write(work: Work) -> None:
            child = None if kind == "closed" else a_child(work)
            facts: dict[str, Any] = {"source": Source.TEAM, "stated_on": self.today}
            if kind == "held":
                facts["expires_on"] = self.today + timedelta(days=days)
            if kind == "kept":
                facts |= {"kept_kind": KeptKind.KEPT_HOME, "review_on": self.today + timedelta(days=42)}
            one = Occupancy(OccupancyId(0), bed, OccupancyKind(kind), self.today, child=child, **facts)
            stored = work.occupancies.save(one)
            self.books.known[stored.id] = Known(facility, stored)
            self._model(facility).known += 1
            self._model(facility).did(self.today, -1)

        self._by_hand(write)

    @precondition(lambda self: bool(self.books.known))
    @rule(which=choices)
    def free_bed(self, which: int) -> None:
        """Somebody leaves, a hold is let go, a closed bed opens."""
        running = [
            one
            for one in self.books.known.values()
            if one.stored.ends is None and covers_on(one.stored, self.today)
        ]
        if not running:
            return
        known = running[which % len(running)]

        def write(work: Work) -> None:
            now = work.occupancies.get(known.stored.id)
            if now.starts < self.today:
                self.books.known[now.id] = Known(known.facility, work.occupancies.end(now, self.today, "adult"))
            else:
                work.occupancies.delete(now)
                del self.books.known[now.id]
            self._model(known.facility).known -= 1
            self._model(known.facility).did(self.today, 1)

        self._by_hand(write)

    @precondition(lambda self: bool(self.books.known))
    @rule(which=choices, days=st.integers(1, 2))
    def receive_guest(self, which: int, days: int) -> None:
        """A guest uses a kept bed for some days; the bed stays covered."""
        kept = [one for one in self.books.known.values() if is_kept(one.stored, self.today)]
        if not kept:
            return
        known = kept[which % len(kept)]

        def write(work: Work) -> None:
            facility = work.facilities.get(known.facility)
            if not facility.guests_allowed:
                facility = work.facilities.save(replace(facility, guests_allowed=True))
            guest = Occupancy(
                OccupancyId(0), known.stored.bed, OccupancyKind.RESPITE_GUEST, self.today,
                self.today + timedelta(days=days), child=a_child(work), source=Source.TEAM, stated_on=self.today,
            )  # fmt: skip
            for stored in work.occupancies.add_guest(guest):
                self.books.known[stored.id] = Known(known.facility, stored)

        self._by_hand(write)

    @precondition(lambda self: bool(self.books.model.facilities))
    @rule(which=choices, word=st.sampled_from(["unchanged", "taken", "free"]))
    def hear(self, which: int, word: str) -> None:
        """The provider says something by telephone."""
        numbers = sorted(self.books.model.facilities)
        if not numbers:
            return
        facility = FacilityId(numbers[which % len(numbers)])
        model = self._model(facility)
        unknown = self._unknown(facility)
        if (word == "taken" and model.free < 1) or (word == "free" and not unknown):
            return
        before, state = self.books.copy(), self._state()

        def say() -> None:
            register, day = self.desk.register, self.today
            if word == "unchanged":
                act = confirm_unchanged(register, MATCHER, [facility], Source.PHONE, day)
            elif word == "taken":
                act = turned_out_taken(register, MATCHER, facility, day)
                model.unknown += 1
                model.did(day, -1)
            else:
                act = say_free(register, MATCHER, unknown[which % len(unknown)], day, Source.PHONE)
                model.unknown -= 1
                model.did(day, 1)
            model.say(Word(day, model.free, by_list=False))
            self.done.append(Done(act, None, day, before, state))

        self._step(say)

    @precondition(lambda self: bool(self.books.model.facilities))
    @rule(which=choices)
    def correct(self, which: int) -> None:
        """Somebody corrects the upper age of a facility by hand."""
        numbers = sorted(self.books.model.facilities)
        if not numbers:
            return
        facility = numbers[which % len(numbers)]

        def write(work: Work) -> None:
            stored = work.facilities.get(facility)
            wanted = AGE_BY_HAND if stored.age_max != AGE_BY_HAND else AGE_BY_HAND + 1
            work.facilities.save(replace(stored, age_max=wanted))
            self.books.ages[facility] = wanted

        self._by_hand(write)

    @rule(days=st.integers(1, 3))
    def sleep(self, days: int) -> None:
        """Days pass; holds run out."""
        self._sleep(days)

    @precondition(lambda self: bool(self.books.model.facilities))
    @rule(seed=seeds, which=choices, kind=st.sampled_from(["lives", "held", "closed"]))
    def take_in_too_late(self, seed: int, which: int, kind: str) -> None:
        """A list of yesterday comes in after people took a bed today."""
        self._sleep(1)
        self._take_bed(which, kind, 3)
        self._take_in(written_rows(Random(seed)), 1)

    def _sleep(self, days: int) -> None:
        self.today += timedelta(days=days)
        self.desk.clock.now += timedelta(days=days)
        for number, known in list(self.books.known.items()):
            one = known.stored
            if one.kind is OccupancyKind.HELD and one.ends is None and is_over(one.expires_on, self.today):
                assert one.expires_on is not None
                self._model(known.facility).known -= 1
                self._model(known.facility).did(one.expires_on, 1)
                self.books.known[number] = Known(known.facility, replace(one, ends=one.expires_on))
        with self.desk.register.begin(MATCHER) as work:
            work.end_expired(self.today)
            work.commit()

    @precondition(lambda self: bool(self.done))
    @rule(again=st.booleans())
    def undo_last(self, again: bool) -> None:
        """The last thing is taken back: everything is as it was; put back, it is as it was after."""
        last = self.done.pop()
        if last.day != self.today:
            self.done.clear()
            return
        after, books = self._state(), self.books.copy()
        undone: list[ActId] = []

        def undo() -> None:
            if last.import_id is None:
                undone.append(undo_act(self.desk.register, MATCHER, last.act).act)
            else:
                done = undo_import(self.desk.register, MATCHER, last.import_id)
                assert done.refusals == ()
                undone.append(done.act)
                self.imports.remove(last.import_id)
            self.books = last.before.copy()

        self._step(undo)
        assert self._state() == last.state
        if again:
            self._step(lambda: self._redo(last, undone[0], books))
            assert self._state() == after
            self.done.clear()

    def _redo(self, last: Done, undo: ActId, books: Books) -> None:
        if last.import_id is None:
            undo_act(self.desk.register, MATCHER, undo)
        else:
            redo_import(self.desk.register, MATCHER, last.import_id)
            self.imports.append(last.import_id)
        self.books = books

    @precondition(lambda self: len(self.imports) > 1)
    @rule(which=choices)
    def undo_older(self, which: int) -> None:
        """An older list is taken back: what later work touched stays and is named."""
        number = self.imports.pop(which % (len(self.imports) - 1))
        self.done.clear()

        def undo() -> None:
            try:
                undo_import(self.desk.register, MATCHER, number)
            except UndoRefused as refused:
                assert refused.refusals
            self._read_again()

        self._step(undo)

    @precondition(lambda self: bool(self.books.model.facilities))
    @rule(which=choices, how=choices)
    def answer(self, which: int, how: int) -> None:
        """Somebody answers a question that waits."""
        waiting = self._waiting()
        if not waiting:
            return
        conflict = waiting[which % len(waiting)]
        code = conflict.answers[how % len(conflict.answers)]
        before, state = self.books.copy(), self._state()

        def give() -> None:
            endings = tuple(
                Ending(one.occupancy.id, one.occupancy.version, self.today, "adult")
                for one in conflict.known[: conflict.must_end if code == "left" else 0]
            )
            row = self._row_of_task(conflict)
            given = Answer(conflict.task, conflict.version, code, endings)
            answered = answer_conflict(
                self.desk.register, MATCHER, given, ConsequenceSettings(self.today, SETTINGS.region)
            )
            self.done.append(Done(answered.act, None, self.today, before, state))
            self._follow_answer(conflict, code, row, endings)

        try:
            self._step(give)
        except AnswerRefused:
            assert self._state() == state


@pytest.fixture
def desk(engine_name: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """A register of Twente with its clock, once on each kind of database."""
    clock = Clock()
    if engine_name == "sqlite":
        file = Path(shutil.copy(request.getfixturevalue("twente_file"), tmp_path))
        with open_register(file, clock=clock) as opened:
            yield Desk(opened, clock, SETTINGS)
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    address = server.new_database(request.getfixturevalue("twente_database"))
    with open_register(address, clock=clock) as opened:
        yield Desk(opened, clock, SETTINGS)
    server.drop(address)


def run(desk: Desk, examples: int, steps: int, **more: Any) -> None:
    machine = type("OneDesk", (ListMachine,), {"desk": desk})
    checks = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        machine,
        settings=settings(
            max_examples=examples, stateful_step_count=steps, deadline=None, database=None,
            suppress_health_check=checks, **more,
        ),
    )  # fmt: skip


def test_lists_and_work_by_hand_agree_with_the_books(desk: Desk) -> None:
    run(desk, 12, 12, derandomize=True)


@pytest.mark.long
def test_lists_and_work_by_hand_agree_with_the_books_at_length(desk: Desk) -> None:
    run(desk, 300, 25)
