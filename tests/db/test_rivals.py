"""Several programs at once: one wins a bed, edits of others are seen, a killed program leaves nothing."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from db.errors import Busy, RegisterError, StaleEdit
from db.opening import open_register
from db.register import Register
from matching.entities.codes import OccupancyKind
from tests.support.databases import MATCHER
from tests.support.older_schemas import make_first_schema
from tests.support.rivals import RIVALS, Rivals, running_rivals
from tests.support.small_registers import DAY, make_child, make_house, occupancy

THREADS = 6
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def rivals() -> Iterator[Rivals]:
    with running_rivals() as running:
        yield running


def one_wins(register: Register, rivals: Rivals, bed: int) -> None:
    attempts = rivals.fight(register.address, bed, DAY)
    winners = [attempt for attempt in attempts if attempt.won is not None]
    assert len(attempts) == RIVALS
    assert len(winners) == 1
    (winner,) = winners
    assert {attempt.in_the_way for attempt in attempts if attempt.won is None} == {(winner.won,)}
    with register.read(MATCHER) as work:
        (stored,) = work.occupancies.covering(bed, DAY, None)
        assert (stored.id, stored.note) == (winner.won, str(winner.rival))
        names = [provider.name for provider in work.providers.all() if "Mededinger" in provider.name]
        assert [name for name in names if name.startswith("Mededinger")] == [f"Mededinger {winner.rival}"]
        added = [row for row in work.audit.latest() if (row.kind, row.action) == ("providers", "add")]
        assert len([row for row in added if "Mededinger" in str(row.after)]) == len(names)


def test_eight_want_one_bed_and_one_gets_it(register: Register, rivals: Rivals) -> None:
    with register.begin(MATCHER) as work:
        house = make_house(work, beds=3)
        work.commit()
    for bed in house.beds:
        with register.begin(MATCHER) as work:
            for provider in work.providers.all():
                if provider.name.startswith("Mededinger"):
                    work.providers.save(replace(provider, name=f"was {provider.name} {bed.id}"))
            work.commit()
        one_wins(register, rivals, bed.id)


def test_also_after_an_upgrade(empty_address: Path | str, rivals: Rivals) -> None:
    make_first_schema(empty_address)
    with open_register(empty_address) as register:
        one_wins(register, rivals, 2)


def test_programs_that_meet_again_and_again_never_hang(register: Register) -> None:
    with register.begin(MATCHER) as work:
        house = make_house(work, beds=60)
        work.commit()
    outcomes: Counter[str] = Counter()
    start = threading.Barrier(THREADS)

    def want_every_bed() -> None:
        with open_register(register.address) as program:
            for bed in house.beds:
                start.wait(timeout=60)
                try:
                    with program.begin(MATCHER) as work:
                        work.occupancies.save(occupancy(bed, OccupancyKind.CLOSED, DAY))
                        work.commit()
                    outcomes["won"] += 1
                except RegisterError as refused:
                    outcomes[refused.code] += 1

    together(want_every_bed)
    assert outcomes == {"won": 60, "bed_taken": 60 * (THREADS - 1)}


def together(work: Callable[[], None]) -> None:
    """Do it in six threads at once."""
    threads = [threading.Thread(target=work) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_on_a_server_a_bed_is_asked_for_before_it_is_taken(server_address: str) -> None:
    """Two who both write first and look afterwards wait for each other until the server ends one of them."""
    with open_register(server_address) as register, register.begin(MATCHER) as work:
        bed = make_house(work).beds[0]
        work.commit()
        with register.begin(MATCHER) as other, psycopg.connect(server_address) as second:
            other.occupancies.save(occupancy(bed, OccupancyKind.CLOSED, DAY))
            with pytest.raises(psycopg.errors.LockNotAvailable):
                second.execute("select id from beds where id = %s for no key update nowait", (bed.id,))


def test_an_edit_over_an_edit_shows_both_versions(register: Register) -> None:
    with register.begin(MATCHER) as work:
        house, child = make_house(work), make_child(work)
        work.commit()
    with open_register(register.address) as other, other.begin(MATCHER) as work:
        theirs = work.facilities.save(replace(house.facility, name="Van een ander"))
        work.children.save(replace(child, school="De Ander"))
        work.commit()
    with register.begin(MATCHER) as work:
        yours = replace(house.facility, note="van mij")
        with pytest.raises(StaleEdit) as stale:
            work.facilities.save(yours)
        assert (stale.value.kind, stale.value.id) == ("facilities", house.facility.id)
        assert (stale.value.yours, stale.value.stored) == (yours, theirs)
        with pytest.raises(StaleEdit):
            work.children.save(replace(child, persons=2))
        again = work.facilities.save(replace(theirs, note="van mij"))
        assert (again.name, again.note, again.version) == ("Van een ander", "van mij", 3)


def test_deleting_what_another_deleted_is_stale(register: Register) -> None:
    with register.begin(MATCHER) as work:
        house = make_house(work)
        work.beds.delete(house.beds[0])
        with pytest.raises(StaleEdit) as stale:
            work.beds.delete(house.beds[0])
        assert stale.value.stored is None
        assert [bed.number for bed in work.beds.of_facility(house.facility.id)] == [2]


def test_a_reader_sees_one_moment(register: Register) -> None:
    with register.begin(MATCHER) as work:
        house = make_house(work)
        work.commit()
    with register.read(MATCHER) as reader:
        assert reader.facilities.get(house.facility.id).name == "Testhuis 1"
        with register.begin(MATCHER) as work:
            work.facilities.save(replace(house.facility, name="Veranderd"))
            work.commit()
        assert reader.facilities.get(house.facility.id).name == "Testhuis 1"
    with register.read(MATCHER) as reader:
        assert reader.facilities.get(house.facility.id).name == "Veranderd"


def test_threads_of_one_program_take_turns(register: Register) -> None:
    with register.begin(MATCHER) as work:
        house = make_house(work)
        work.commit()
    numbers: list[str] = []

    def work_a_little() -> None:
        for _ in range(5):
            with register.begin(MATCHER) as work:
                numbers.append(work.requests.next_number(DAY))
                facility = work.facilities.get(house.facility.id)
                work.facilities.save(replace(facility, note=f"{facility.note}x"))
                work.commit()

    together(work_a_little)
    with register.read(MATCHER) as work:
        assert work.facilities.get(house.facility.id).note == "x" * 5 * THREADS
    assert sorted(numbers) == [f"V-2026-{number:04d}" for number in range(1, 5 * THREADS + 1)]


def test_who_waits_too_long_is_told(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.engine.WAIT_SECONDS", 0.1)
    monkeypatch.setattr("db.engine.POSTGRES_OPTIONS", "-c lock_timeout=100")
    with register.begin(MATCHER) as work:
        house = make_house(work)
        work.commit()
    with open_register(register.address) as other, register.begin(MATCHER) as work:
        work.facilities.save(replace(house.facility, name="Bezig"))
        with pytest.raises(Busy), other.begin(MATCHER) as second:
            second.facilities.save(replace(house.facility, name="Wacht"))


def test_a_killed_program_leaves_nothing(register: Register) -> None:
    command = [sys.executable, "-m", "tests.support.rivals", str(register.address)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "written\n"
        program.send_signal(signal.SIGKILL)
        assert program.wait(timeout=30) == -signal.SIGKILL
    with register.begin(MATCHER) as work:
        assert work.providers.by_name("Halverwege") is None
        assert work.imports.provider_of_file("half.xlsx") is None
        assert [row for row in work.audit.latest() if row.kind in ("providers", "imports")] == []
        make_house(work)
        work.commit()
