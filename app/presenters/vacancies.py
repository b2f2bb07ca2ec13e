"""The free places: the register as a table, the question of the chips, what answers it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.background.jobs import JobHandle, Progress
from app.error_words import error_words
from app.presenters.facility_cards import FacilityCard, facility_card
from app.presenters.hand_acts import HandActs
from app.presenters.session import Session
from app.presenters.vacancy_views import VacancyTable, vacancy_table
from app.workflows.bed_words import confirm_unchanged, may_say, turned_out_taken
from app.workflows.live_register import RegisterView
from app.workflows.near_places import find_point
from app.workflows.vacancies import (
    Loosening,
    VacancyQuestion,
    answer,
    loosenings,
    road_hundredths,
)
from db.register import Register
from matching.entities.administration import Actor
from matching.entities.codes import Gender, Source
from matching.entities.identifiers import ActId, FacilityId

__all__ = ["Answer", "FacilityCard", "Loosening", "UnknownPlace", "VacanciesPresenter", "VacancyTable"]

FOLLOWS = frozenset({"facilities", "providers", "beds", "occupancies", "admission_stops", "confirmations"})


@dataclass(frozen=True, slots=True)
class UnknownPlace:
    """What was typed as a place and is none, with names that may have been meant."""

    typed: str
    suggestions: tuple[str, ...]


@dataclass(frozen=True)
class Answer:
    """Which rows fit, shape (rows,), and how much that is.

    `beds`, `fresh_beds` and `beds_now` (free today) count beds, `facilities` rows. `kilometres_hundredths`
    (rows,) is NaN where unknown, None when nobody asked for a distance. `easier` says what keeps most out when
    nothing fits.
    """

    fits: NDArray[np.bool_]
    facilities: int = 0
    beds: int = 0
    fresh_beds: int = 0
    beds_now: int = 0
    kilometres_hundredths: NDArray[np.float64] | None = None
    easier: tuple[Loosening, ...] = ()
    unknown_place: UnknownPlace | None = None


class VacanciesPresenter(QObject):
    """Reads the register beside the interface; answers a question at once, because that takes milliseconds."""

    table_changed = Signal()
    """Another table: `table` and `answer` are new, records have other numbers."""
    answer_changed = Signal()
    reading_failed = Signal(object)
    """`ErrorWords`: the register could not be read; what was shown stays."""
    refused = Signal(object)
    """`ErrorWords`: what was said about beds is not stored."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: JobHandle | None = None
        self._view: RegisterView | None = None
        self._asked: Mapping[str, Any] = {}
        self._acts = HandActs(session)
        self.table = VacancyTable()
        self.answer = Answer(np.ones(0, np.bool_))
        session.changes.data_changed.connect(self._follow)

    @property
    def is_loaded(self) -> bool:
        """Whether the register has been read."""
        return self._view is not None

    def refresh(self) -> None:
        """Read the register again; an answer that is still on its way is dropped."""
        if self._job is not None:
            self._job.cancel()
        session = self._session

        def job(progress: Progress) -> tuple[RegisterView, VacancyTable]:
            view = session.live.current()
            progress.check()
            table = vacancy_table(view.vacancies, view.geography, session.municipality_names)
            return view, table

        self._job = session.jobs.read(job, done=self._show, failed=self._fail)

    def ask(self, values: Mapping[str, Any]) -> None:
        """Answer what the chips say; see `question_of` for their names."""
        self._asked = dict(values)
        self._answer()
        self.answer_changed.emit()

    def card(self, record: int) -> FacilityCard | None:
        """Everything about the facility of a record."""
        if self._view is None or not 0 <= record < len(self.table):
            return None
        return facility_card(self._view.snapshot, self._view.vacancies, record, self._session.municipality_names)

    @property
    def may_say(self) -> bool:
        """Whether this user may write down what was said about beds."""
        return may_say(self._session.actor)

    def confirm_unchanged(self, facility: int) -> None:
        """Somebody called: the beds are as the register has them."""
        self._act(
            facility,
            lambda register, actor, one, day: confirm_unchanged(register, actor, [one], Source.PHONE, day),
        )

    def turned_out_taken(self, facility: int) -> None:
        """Somebody called: a bed that is called free is taken."""
        self._act(facility, turned_out_taken)

    def _act(self, facility: int, work: Callable[[Register, Actor, FacilityId, date], ActId]) -> None:
        if not self.may_say:
            return
        session, wanted = self._session, FacilityId(facility)
        self._acts.do(
            lambda: work(session.register, session.actor, wanted, session.today()),
            {facility},
            lambda _: None,
            lambda error: self.refused.emit(error_words(error)),
        )

    def today(self) -> date:
        """The day the page speaks of."""
        return self._session.today()

    def _show(self, answer: tuple[RegisterView, VacancyTable]) -> None:
        self._view, self.table = answer
        self._answer()
        self.table_changed.emit()

    def _fail(self, error: BaseException) -> None:
        self.reading_failed.emit(error_words(error))

    def _follow(self, kinds: frozenset[str], _ids: frozenset[object]) -> None:
        if self.is_loaded and kinds & FOLLOWS:
            self.refresh()

    def _answer(self) -> None:
        view = self._view
        if view is None:
            return
        columns, geography = view.vacancies, view.geography
        question, unknown = self._question()
        fits = answer(columns, question, geography)
        beds = columns.in_sight if question.free_on is None else columns.free_on(question.free_on)
        away = None
        if question.near is not None:
            table = road_hundredths(columns, geography, question.near)
            away = np.where(table < 0, np.nan, table)
        self.answer = Answer(
            fits,
            int(fits.sum()),
            int(beds[fits].sum()),
            int(beds[fits & columns.is_fresh()].sum()),
            int(columns.free_on(columns.day)[fits].sum()),
            away,
            () if fits.any() or not len(columns) else loosenings(columns, question, geography),
            unknown,
        )

    def _question(self) -> tuple[VacancyQuestion, UnknownPlace | None]:
        asked = self._asked
        near, unknown = None, None
        if "near" in asked:
            session = self._session
            typed = asked["near"]["place"]
            found = find_point(typed, session.place_names, session.geography, session.region.municipalities)
            near = found.index if found.index >= 0 else None
            unknown = UnknownPlace(typed, found.suggestions) if near is None else None
        return question_of(asked, near), unknown


def question_of(values: Mapping[str, Any], near: int | None) -> VacancyQuestion:
    """The question of chips: `form`, `age`, `gender`, `near`, `needs`, `day`, `fresh`, `full` and `search`."""
    gender = values.get("gender")
    free_on = values.get("day")
    return VacancyQuestion(
        forms=frozenset(values.get("form", ())),
        age=int(values["age"]["number"]) if "age" in values else None,
        gender=Gender(gender[0]) if gender else None,
        near=near,
        within_km=int(values["near"]["km"]) if near is not None else None,
        needs=frozenset(values.get("needs", ())),
        free_on=date.fromisoformat(free_on) if free_on else None,
        only_fresh=bool(values.get("fresh")),
        include_full=bool(values.get("full")),
        text=str(values.get("search", "")),
    )
