"""Several lists of people after each other, as the commands take them in: one transaction per file.

A file that cannot be read does not stop the others. A register is made only for a waiting list, and only when
there is something to write and this is not a rehearsal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.exchange.list_types import ListError
from app.workflows.import_people import (
    PeoplePreview,
    PeopleResult,
    PeopleSettings,
    PreviewOutdated,
    apply_people,
    compare_people,
    preview_people,
)
from db.errors import Busy
from db.register import Register

ATTEMPTS = 5
"""How often a list is laid beside a register that others keep changing before it is called busy."""


@dataclass(frozen=True, slots=True)
class PeopleOutcome:
    """What became of one file. `error` for a file that is no list; `result` None when it was not applied."""

    path: Path
    preview: PeoplePreview | None = None
    result: PeopleResult | None = None
    error: ListError | None = None

    @property
    def left_over(self) -> bool:
        """Whether something of this file still asks for attention."""
        if self.preview is None or not self.preview.can_be_applied:
            return True
        conflicts = any(plan.conflict is not None for plan in self.preview.plans)
        return bool(self.preview.problems) or conflicts


class PeopleRun:
    """Takes lists in, one by one. `make_register` is called at most once, for the first list to be written."""

    def __init__(
        self,
        register: Register | None,
        make_register: Callable[[], Register],
        settings: PeopleSettings,
        rehearsal: bool = False,
    ):
        self.register = register
        self._make_register = make_register
        self._settings = settings
        self._rehearsal = rehearsal

    def take_in(self, paths: Iterable[Path]) -> Iterator[PeopleOutcome]:
        """Each file in turn; the outcome of one is known before the next is read."""
        for path in paths:
            yield self._take_in(path)

    def _take_in(self, path: Path) -> PeopleOutcome:
        actor = None if self.register is None else self.register.actor()
        try:
            preview = preview_people(self.register, actor, path, self._settings)
        except ListError as error:
            return PeopleOutcome(path, error=error)
        if self._rehearsal or not preview.can_be_applied:
            return PeopleOutcome(path, preview)
        if self.register is None:
            self.register = self._make_register()
            preview = compare_people(self.register, self.register.actor(), preview, self._settings)
        return self._applied(self.register, path, preview)

    def _applied(self, register: Register, path: Path, preview: PeoplePreview) -> PeopleOutcome:
        """Written as the register is now: nobody has looked at the preview, so a newer one is as good."""
        actor = register.actor()
        for _ in range(ATTEMPTS):
            try:
                return PeopleOutcome(path, preview, apply_people(register, actor, preview, self._settings))
            except PreviewOutdated:
                preview = compare_people(register, actor, preview, self._settings)
        raise Busy()


def people_exit_code(outcomes: Iterable[PeopleOutcome], rehearsal: bool) -> int:
    """0 all read, 1 problems left, 2 nothing written (or, in a rehearsal, nothing that could be)."""
    known = list(outcomes)
    applied = [one for one in known if one.result is not None or (rehearsal and _could_be(one))]
    if not applied:
        return 2
    return 1 if any(one.left_over for one in known) else 0


def _could_be(outcome: PeopleOutcome) -> bool:
    return outcome.preview is not None and outcome.preview.can_be_applied
