"""Jobs: results, failures, steps and cancels come back on the interface thread, in order."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.background.change_feed import ChangeFeed
from app.background.heartbeat import Heartbeat
from app.background.jobs import JobRunner, Progress, Step, Stopped


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    made.shut_down()
    qtbot.waitUntil(lambda: not made.is_busy())


def finished(runner: JobRunner, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not runner.is_busy(), timeout=5000)


def test_the_result_comes_back_on_the_interface_thread(runner: JobRunner, qtbot: QtBot) -> None:
    seen: dict[str, object] = {}

    def done(result: int) -> None:
        seen.update(result=result, thread=threading.current_thread())

    runner.read(lambda progress: (seen.update(worker=threading.current_thread().name), 42)[1], done)
    finished(runner, qtbot)
    assert seen["result"] == 42
    assert seen["thread"] is threading.main_thread()
    assert str(seen["worker"]).startswith("reader")


def test_a_failure_carries_its_exception(runner: JobRunner, qtbot: QtBot) -> None:
    caught: list[BaseException] = []
    runner.write(lambda progress: 1 // 0, done=lambda _: caught.append(AssertionError()), failed=caught.append)
    finished(runner, qtbot)
    assert [type(problem) for problem in caught] == [ZeroDivisionError]


def test_a_failure_nobody_asked_for_is_told(runner: JobRunner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.failed) as told:
        runner.read(lambda progress: {}["nothing"])
    assert isinstance(told.args[0], KeyError)


def test_steps_arrive_before_the_result(runner: JobRunner, qtbot: QtBot) -> None:
    told: list[object] = []

    def job(progress: Progress) -> str:
        for number in range(3):
            progress.report(number + 1, 3, "import.reading")
        return "ready"

    runner.write(job, told.append, step=told.append)
    finished(runner, qtbot)
    assert told == [
        Step(1, 3, "import.reading"),
        Step(2, 3, "import.reading"),
        Step(3, 3, "import.reading"),
        "ready",
    ]


def test_jobs_of_one_lane_keep_their_order_and_lanes_run_beside_each_other(
    runner: JobRunner, qtbot: QtBot
) -> None:
    gate, order = threading.Event(), list[str]()
    runner.write(lambda progress: (gate.wait(5), order.append("first write"))[1])
    runner.write(lambda progress: order.append("second write"))
    runner.read(lambda progress: order.append("read"), lambda _: gate.set())
    finished(runner, qtbot)
    assert order == ["read", "first write", "second write"]


def test_a_waiting_job_that_is_cancelled_never_starts(runner: JobRunner, qtbot: QtBot) -> None:
    gate, ran, stopped = threading.Event(), list[str](), list[str]()
    runner.read(lambda progress: gate.wait(5))
    waiting = runner.read(lambda progress: ran.append("ran"), stopped=lambda: stopped.append("stopped"))
    waiting.cancel()
    gate.set()
    finished(runner, qtbot)
    assert (ran, stopped, waiting.is_finished()) == ([], ["stopped"], True)


def test_a_running_job_stops_where_it_asks(runner: JobRunner, qtbot: QtBot) -> None:
    begun, gate, told = threading.Event(), threading.Event(), list[str]()

    def job(progress: Progress) -> None:
        begun.set()
        gate.wait(5)
        progress.check()
        told.append("went on")

    handle = runner.write(job, lambda _: told.append("done"), stopped=lambda: told.append("stopped"))
    begun.wait(5)
    handle.cancel()
    gate.set()
    finished(runner, qtbot)
    assert told == ["stopped"]


@pytest.mark.parametrize(("lane", "outcome"), [("read", "stopped"), ("write", "done")])
def test_late_cancel_drops_what_was_read_but_not_what_was_written(
    lane: str, outcome: str, runner: JobRunner, qtbot: QtBot
) -> None:
    begun, gate, told = threading.Event(), threading.Event(), list[str]()
    start = runner.read if lane == "read" else runner.write
    handle = start(
        lambda progress: (begun.set(), gate.wait(5)),
        done=lambda _: told.append("done"),
        stopped=lambda: told.append("stopped"),
    )
    begun.wait(5)
    handle.cancel()
    gate.set()
    finished(runner, qtbot)
    assert told == [outcome]


def test_busy_is_told_once_each_way(runner: JobRunner, qtbot: QtBot) -> None:
    told: list[bool] = []
    runner.busy_changed.connect(told.append)
    runner.read(lambda progress: 1)
    runner.write(lambda progress: 2)
    finished(runner, qtbot)
    assert told == [True, False]


def test_shut_down_drops_what_waits_and_ends_the_threads(qtbot: QtBot) -> None:
    runner = JobRunner()
    begun, gate, ran = threading.Event(), threading.Event(), list[str]()
    runner.write(lambda progress: (begun.set(), gate.wait(5), ran.append("first")))
    runner.write(lambda progress: ran.append("second"))
    begun.wait(5)
    gate.set()
    runner.shut_down()
    finished(runner, qtbot)
    assert ran in (["first"], ["first", "second"])
    assert not [t for t in threading.enumerate() if t.name.startswith(("reader", "writer"))]
    with pytest.raises(RuntimeError):
        runner.read(lambda progress: 3)


def test_a_stopped_job_raises_where_it_reports() -> None:
    progress = Progress(lambda step: None)
    progress.report(1, 2)
    progress.stop()
    with pytest.raises(Stopped):
        progress.report(2, 2)
    assert progress.is_stopping()


def test_the_feed_tells_kinds_and_ids(qtbot: QtBot) -> None:
    feed = ChangeFeed()
    with qtbot.waitSignal(feed.data_changed) as told:
        feed.tell(["bed", "request", "bed"], [17])
    assert told.args == [frozenset({"bed", "request"}), frozenset({17})]


def test_the_heartbeat_feels_a_hole(qtbot: QtBot) -> None:
    heart = Heartbeat()
    heart.start()
    threading.Event().wait(0.12)
    heart.stop()
    assert heart.worst_gap_ms() >= 110
    assert len(heart.gaps_over(100)) == 1
    heart.start()
    qtbot.wait(60)
    heart.stop()
    assert len(heart.gaps_over(-1)) > 3
    assert heart.worst_gap_ms() < 110
