"""Work beside the interface: one thread that writes to the database and one that reads.

A job is a callable that gets a `Progress` and returns its result. What becomes of it is told on the interface
thread: the result to `done`, the exception to `failed`, nothing but `stopped` after a cancel. A failure nobody
asked for is not lost: `JobRunner.failed` carries it. This module knows neither database nor widgets.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.background.quiet_collecting import QuietCollecting

Result = TypeVar("Result")


class Stopped(Exception):
    """The job noticed that it was asked to stop; nothing of it remains."""


@dataclass(frozen=True)
class Step:
    """How far a job is: `done` of `total` (0 = unknown), and the key of a sentence about what it does."""

    done: int
    total: int
    key: str = ""


class Progress:
    """What a running job holds: it reports steps and asks whether it should stop."""

    def __init__(self, tell: Callable[[Step], None]) -> None:
        self._tell = tell
        self._stop = Event()

    def report(self, done: int, total: int, key: str = "") -> None:
        """Tell how far the job is; raises `Stopped` when it was cancelled."""
        self.check()
        self._tell(Step(done, total, key))

    def tell(self, done: int, total: int, key: str = "") -> None:
        """Tell how far the job is without asking whether to stop, where leaving would not be safe."""
        self._tell(Step(done, total, key))

    def check(self) -> None:
        """Raise `Stopped` when the job was cancelled: call it where leaving is safe."""
        if self._stop.is_set():
            raise Stopped

    def is_stopping(self) -> bool:
        """Whether the job was cancelled, for code that leaves in its own way."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Ask the job to stop."""
        self._stop.set()


@dataclass
class JobHandle:
    """A job that waits or runs."""

    progress: Progress
    future: Future[Any] = field(default_factory=Future)
    drops_result: bool = True

    def cancel(self) -> None:
        """Do not start it, or ask it to stop. A reading job's result is dropped from here on; a writing job
        that is past its last check still reports that it is done, because it is."""
        self.progress.stop()
        self.future.cancel()

    def is_finished(self) -> bool:
        """Whether the thread is done with it; the callbacks may still be on their way."""
        return self.future.done()


@dataclass(frozen=True)
class _Callbacks:
    done: Callable[[Any], None] | None
    failed: Callable[[BaseException], None] | None
    stopped: Callable[[], None] | None
    step: Callable[[Step], None] | None


INTERFACE_WAITS_SECONDS = 0.0002
"""How long the interface thread may wait for the interpreter while a job computes.

Painting a table goes in and out of Python hundreds of times; at Python's own 5 ms a turn, one repaint beside a
busy job took half a second. Measured on the import of lists: worst gap 540 ms at 5 ms, 160 at 1 ms, 100 at this.
"""


class JobRunner(QObject):
    """Starts jobs and brings back what became of them; lives on the interface thread."""

    failed = Signal(object)
    """An exception of a job without a `failed` callback."""
    busy_changed = Signal(bool)
    """Whether any job waits or runs."""

    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(INTERFACE_WAITS_SECONDS)
        self._reader = ThreadPoolExecutor(1, "reader")
        self._writer = ThreadPoolExecutor(1, "writer")
        self._open = 0
        self._delivered.connect(_call, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        job: Callable[[Progress], Result],
        done: Callable[[Result], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        stopped: Callable[[], None] | None = None,
        step: Callable[[Step], None] | None = None,
    ) -> JobHandle:
        """Run a job that only reads, after the reading jobs before it."""
        return self._start(self._reader, True, job, _Callbacks(done, failed, stopped, step))

    def write(
        self,
        job: Callable[[Progress], Result],
        done: Callable[[Result], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        stopped: Callable[[], None] | None = None,
        step: Callable[[Step], None] | None = None,
    ) -> JobHandle:
        """Run a job that writes, after the writing jobs before it; reading jobs go on beside it."""
        return self._start(self._writer, False, job, _Callbacks(done, failed, stopped, step))

    def is_busy(self) -> bool:
        """Whether any job waits, runs or has something to tell."""
        return self._open > 0

    def shut_down(self) -> None:
        """Drop the jobs that wait, let the two that run finish, end both threads."""
        for lane in (self._reader, self._writer):
            lane.shutdown(wait=True, cancel_futures=True)

    def _start(
        self,
        lane: ThreadPoolExecutor,
        drops_result: bool,
        job: Callable[[Progress], Any],
        callbacks: _Callbacks,
    ) -> JobHandle:
        progress = Progress(lambda step: self._send_step(callbacks, step))
        self._count(1)
        future = lane.submit(_undisturbed, job, progress)
        handle = JobHandle(progress, future, drops_result)
        future.add_done_callback(lambda _: self._delivered.emit(lambda: self._finish(handle, callbacks)))
        return handle

    def _send_step(self, callbacks: _Callbacks, step: Step) -> None:
        tell = callbacks.step
        if tell is not None:
            self._delivered.emit(lambda: tell(step))

    def _finish(self, handle: JobHandle, callbacks: _Callbacks) -> None:
        self._count(-1)
        future = handle.future
        problem = None if future.cancelled() else future.exception()
        dropped = handle.drops_result and handle.progress.is_stopping()
        if future.cancelled() or isinstance(problem, Stopped) or dropped:
            if callbacks.stopped is not None:
                callbacks.stopped()
        elif problem is None:
            if callbacks.done is not None:
                callbacks.done(future.result())
        elif callbacks.failed is not None:
            callbacks.failed(problem)
        else:
            self.failed.emit(problem)

    def _count(self, by: int) -> None:
        was_busy = self.is_busy()
        self._open += by
        if was_busy != self.is_busy():
            self.busy_changed.emit(self.is_busy())


_COLLECTING = QuietCollecting()


def _undisturbed(job: Callable[[Progress], Any], progress: Progress) -> Any:
    with _COLLECTING.during_job():
        return job(progress)


def _call(message: Callable[[], None]) -> None:
    message()
