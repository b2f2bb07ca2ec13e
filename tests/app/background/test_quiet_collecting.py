"""The collector of garbage rests while jobs run, and works again when the last one is done."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from app.background import quiet_collecting
from app.background.quiet_collecting import QuietCollecting


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_nothing_is_collected_while_any_job_runs() -> None:
    collecting = QuietCollecting()
    with collecting.during_job():
        assert not gc.isenabled()
        with collecting.during_job():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_job_that_fails_leaves_the_collector_working() -> None:
    collecting = QuietCollecting()
    with pytest.raises(ValueError, match="mis"), collecting.during_job():
        raise ValueError("mis")
    assert gc.isenabled()


def test_only_what_a_large_job_made_is_set_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quiet_collecting, "MANY_OBJECTS", 1_000)
    collecting, before = QuietCollecting(), gc.get_freeze_count()
    with collecting.during_job():
        few = [[number] for number in range(10)]
    assert gc.get_freeze_count() == before
    with collecting.during_job():
        many = [[number] for number in range(5_000)]
    assert gc.get_freeze_count() > before + 5_000
    assert len(few) + len(many) == 5_010


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    with QuietCollecting().during_job():
        pass
    assert not gc.isenabled()
