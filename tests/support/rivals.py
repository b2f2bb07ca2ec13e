"""Other programs on the same register, in processes of their own."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from multiprocessing.synchronize import Barrier
from pathlib import Path

from db.errors import BedTaken
from db.opening import open_register
from matching.entities.children import Occupancy
from matching.entities.codes import OccupancyKind
from matching.entities.facilities import Provider
from matching.entities.identifiers import BedId, OccupancyId, ProviderId
from tests.support.databases import MATCHER

RIVALS = 8
_start: list[Barrier] = []


@dataclass(frozen=True, slots=True)
class Attempt:
    """What one rival got: its occupancy, or which occupancies were in the way."""

    rival: int
    won: int | None = None
    in_the_way: tuple[int, ...] = ()


def _prepare(barrier: Barrier) -> None:
    _start.append(barrier)


def take_bed(address: Path | str, rival: int, bed: int, starts: date) -> Attempt:
    """Wait for the other rivals, write something, then take the bed; forget all when it is taken."""
    with open_register(address) as register:
        _start[0].wait(timeout=60)
        try:
            with register.begin(MATCHER) as work:
                work.providers.save(Provider(ProviderId(0), f"Mededinger {rival}"))
                wanted = Occupancy(OccupancyId(0), BedId(bed), OccupancyKind.CLOSED, starts, note=str(rival))
                stored = work.occupancies.save(wanted)
                work.commit()
        except BedTaken as taken:
            return Attempt(rival, in_the_way=tuple(occupancy.id for occupancy in taken.covering))
    return Attempt(rival, won=stored.id)


class Rivals:
    """Eight processes that start at the same moment."""

    def __init__(self, executor: ProcessPoolExecutor) -> None:
        self._executor = executor

    def fight(self, address: Path | str, bed: int, starts: date) -> list[Attempt]:
        """Let all want the same bed from the same day, at once."""
        tasks = [self._executor.submit(take_bed, address, rival, bed, starts) for rival in range(RIVALS)]
        return [task.result(timeout=120) for task in tasks]


@contextmanager
def running_rivals() -> Iterator[Rivals]:
    """Start the processes, once for many fights."""
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(RIVALS)
    with ProcessPoolExecutor(RIVALS, context, _prepare, (barrier,)) as executor:
        yield Rivals(executor)


def write_and_wait(address: str) -> None:
    """Begin a transaction, write in it, say so, and wait to be killed."""
    target = address if address.startswith("postgresql") else Path(address)
    register = open_register(target)
    with register.begin(MATCHER) as work:
        provider = work.providers.save(Provider(ProviderId(0), "Halverwege"))
        work.imports.remember_file("half.xlsx", provider.id)
        print("written", flush=True)  # noqa: T201 - the test waits for this line
        sys.stdin.read()


if __name__ == "__main__":
    write_and_wait(sys.argv[1])
