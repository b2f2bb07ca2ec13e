"""The register as the pages look at it: read whole, prepared for ranking once, read again when it changed.

Held by one reading thread. Knows no screen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from app.workflows.vacancy_columns import VacancyColumns, vacancy_columns
from db.register import Marker, Register
from matching.entities.administration import Actor
from matching.entities.snapshot import RegisterSnapshot
from matching.geography import Geography
from matching.prepared import PreparedProblem, prepare
from matching.problem import Problem
from matching.problem_building import build_problem
from matching.problem_validation import validate


@dataclass(frozen=True)
class RegisterView:
    """One state of the register with what was made of it; everything in it belongs together."""

    snapshot: RegisterSnapshot
    problem: Problem
    prepared: PreparedProblem
    vacancies: VacancyColumns
    geography: Geography


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
        """The register as it is now. Takes seconds for a country, milliseconds when nothing changed.

        Raises `matching.problem.ProblemError` when the register holds something the ranking cannot use.
        """
        marker, changed = self._register.changes_since(self._marker)
        day = self._today()
        if self._view is None or changed or self._view.snapshot.day != day:
            self._view = view_of(self._register, self._actor, self._geography, self._form_words, day)
        self._marker = marker
        return self._view


def view_of(
    register: Register, actor: Actor, geography: Geography, form_words: Mapping[str, str], day: date
) -> RegisterView:
    """Read the register on a day and prepare it for searching and ranking."""
    with register.read(actor) as work:
        snapshot = work.snapshot(day)
    problem = build_problem(snapshot)
    validate(problem)
    return RegisterView(
        snapshot,
        problem,
        prepare(problem, geography),
        vacancy_columns(snapshot, geography, form_words),
        geography,
    )
