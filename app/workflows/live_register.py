"""The register as the pages look at it: read whole, prepared for ranking once, read again when it changed.

Held by one reading thread. Knows no screen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from app.clock import HERE
from app.workflows.vacancy_columns import VacancyColumns, vacancy_columns
from db.errors import NotAllowed
from db.register import Marker, Register
from matching.entities.administration import Actor
from matching.entities.codes import Role
from matching.entities.snapshot import RegisterSnapshot
from matching.geography import Geography

if TYPE_CHECKING:
    from matching.prepared import PreparedProblem
    from matching.problem import Problem

RANKING_ROLES = frozenset({Role.MATCHER, Role.ADMINISTRATOR, Role.BEHAVIOURAL_SCIENTIST})


@dataclass(frozen=True)
class RegisterView:
    """One state of the register with what was made of it; everything in it belongs together.

    `read_at` is the moment of reading, in Europe/Amsterdam.

    What only ranking needs is made when it is asked for the first time: searching does not wait for it.
    """

    snapshot: RegisterSnapshot
    vacancies: VacancyColumns
    geography: Geography
    read_at: datetime
    actor: Actor

    @cached_property
    def problem(self) -> Problem:
        """The matching problem. Raises `matching.problem.ProblemError` for what the ranking cannot use.

        `NotAllowed` for a role that does not see all residents and contracts: it would rank with half the truth.
        """
        if self.actor.role not in RANKING_ROLES:
            raise NotAllowed(self.actor, "read", "problem")
        # Loaded here, on the reading thread: the window need not wait for what ranking needs.
        from matching.problem_building import build_problem
        from matching.problem_validation import validate

        problem = build_problem(self.snapshot)
        validate(problem)
        return problem

    @cached_property
    def prepared(self) -> PreparedProblem:
        """The problem as arrays. Raises as `problem` does."""
        from matching.prepared import prepare

        return prepare(self.problem, self.geography)


class LiveRegister:
    """Gives the current `RegisterView`, made anew only when somebody changed something or the day turned."""

    def __init__(
        self,
        register: Register,
        actor: Actor,
        geography: Geography,
        form_words: Mapping[str, str],
        today: Callable[[], date],
    ) -> None:
        self._register = register
        self._actor = actor
        self._geography = geography
        self._form_words = form_words
        self._today = today
        self._marker: Marker | None = None
        self._view: RegisterView | None = None

    def current(self) -> RegisterView:
        """The register as it is now. Takes seconds for a country, milliseconds when nothing changed."""
        marker, changed = self._register.changes_since(self._marker)
        day = self._today()
        if self._view is None or changed or self._view.snapshot.day != day:
            self._view = view_of(self._register, self._actor, self._geography, self._form_words, day)
        self._marker = marker
        return self._view


def view_of(
    register: Register, actor: Actor, geography: Geography, form_words: Mapping[str, str], day: date
) -> RegisterView:
    """Read the register on a day, ready for searching and, when asked, for ranking."""
    with register.read(actor) as work:
        snapshot = work.snapshot(day)
    columns = vacancy_columns(snapshot, geography, form_words)
    return RegisterView(snapshot, columns, geography, datetime.now(HERE), actor)
