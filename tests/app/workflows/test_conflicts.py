"""Contradictions between lists and the register: asked once, answered by people, undone as a whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app import translation
from app.exchange.list_words import conflict_sentence
from app.translation import text
from app.workflows.conflicts import (
    Answer,
    Answered,
    AnswerRefused,
    ConsequenceSettings,
    Ending,
    OpenConflict,
    answer_conflict,
    answers_to,
    open_conflicts,
)
from app.workflows.undoing import undo_act
from db.errors import StaleEdit
from db.register import Register
from matching.entities.administration import Task
from matching.entities.codes import KeptKind, OccupancyKind, Source
from matching.entities.facilities import VacancyConfirmation
from matching.entities.identifiers import TaskId
from resources import loader
from tests.app.workflows.test_import_undo import state
from tests.app.workflows.test_import_vacancies import (
    HEADINGS,
    HOUSE,
    SETTINGS,
    TODAY,
    TakeIn,
    engine_name,
    free_count,
    kinds,
    occupy,
    only_facility,
    postgres_server,
    register,
    take_in,
    twente_database,
    twente_file,
)
from tests.support.databases import MATCHER

__all__ = ["engine_name", "postgres_server", "register", "take_in", "twente_database", "twente_file"]


@pytest.fixture(autouse=True)
def words() -> None:
    translation.use(loader.translation_documents())


TOMORROW = TODAY + timedelta(days=1)
FOUR_FREE = HOUSE.replace(";6;2;", ";6;4;")
FIVE_FREE = HOUSE.replace(";6;2;", ";6;5;")


def only_conflict(register: Register) -> OpenConflict:
    (found,) = open_conflicts(register, MATCHER)
    return found


def give(
    register: Register, conflict: OpenConflict, code: str, *endings: Ending, day: date = TOMORROW, note: str = ""
) -> Answered:
    settings = ConsequenceSettings(day, SETTINGS.region)
    answer = Answer(conflict.task, conflict.version, code, endings, note)
    return answer_conflict(register, MATCHER, answer, settings)


def resolutions(register: Register) -> list[str]:
    with register.read(MATCHER) as work:
        return [one.resolution for one in work.tasks.all()]


@pytest.fixture
def two_live_here(register: Register, take_in: TakeIn) -> OpenConflict:
    """Six beds, four occupied by somebody unknown, two by children; the list of tomorrow says five free."""
    take_in(HOUSE)
    occupy(register, 0, OccupancyKind.LIVES)
    occupy(register, 0, OccupancyKind.LIVES)
    take_in(FIVE_FREE, day=TOMORROW)
    return only_conflict(register)


def test_what_waits_shows_both_sides_and_who_is_known(register: Register, two_live_here: OpenConflict) -> None:
    one = two_live_here
    assert (one.code, one.name, one.facility_name, one.provider_name, one.file) == (
        "more_free_than_known", "De Proef 1", "De Proef 1", "Testhuis BV", "lijst.csv",
    )  # fmt: skip
    assert (one.answers, one.must_end) == (("left", "register"), 1)
    assert [bed.occupancy.kind for bed in one.known] == [OccupancyKind.LIVES] * 2
    assert all(bed.case_number.startswith("K-2026-") for bed in one.known)
    assert "5" in conflict_sentence(one.conflict)
    assert one.since.utcoffset() == timedelta(hours=1)


def test_who_left_ends_and_the_list_is_followed(register: Register, two_live_here: OpenConflict) -> None:
    before = state(register)
    leaving, staying = (bed.occupancy for bed in two_live_here.known)
    ending = Ending(leaving.id, leaving.version, TODAY + timedelta(days=1), "returned_home")
    done = give(register, two_live_here, "left", ending)
    with register.read(MATCHER) as work:
        ended = work.occupancies.get(leaving.id)
        assert work.occupancies.get(staying.id) == staying
        assert work.confirmations.freshness()[only_id(register)].free_beds == 5
        act = work.acts.find(done.act)
    assert (ended.ends, ended.end_reason, ended.source) == (TOMORROW, "returned_home", Source.PLACEMENT)
    assert kinds(register, TOMORROW).count("") == 5
    assert open_conflicts(register, MATCHER) == ()
    assert act is not None
    assert ("children", leaving.child) in act.subjects
    undo_act(register, MATCHER, done.act)
    assert state(register) == before
    assert only_conflict(register).task == two_live_here.task


def only_id(register: Register) -> int:
    return only_facility(register).id


@pytest.mark.parametrize(
    ("ends", "reason", "refusal"),
    [
        (TOMORROW, "", "reason_missing"),
        (TODAY, "returned_home", "ends_before_start"),
        (TOMORROW + timedelta(days=9), "returned_home", "not_enough"),
    ],
)
def test_an_ending_that_cannot_be_changes_nothing(
    register: Register, two_live_here: OpenConflict, ends: date, reason: str, refusal: str
) -> None:
    before = state(register)
    one = two_live_here.known[0].occupancy
    with pytest.raises(AnswerRefused) as refused:
        give(register, two_live_here, "left", Ending(one.id, one.version, ends, reason))
    assert refused.value.reason == refusal
    assert state(register) == before


def test_nobody_named_is_not_enough(register: Register, two_live_here: OpenConflict) -> None:
    with pytest.raises(AnswerRefused) as refused:
        give(register, two_live_here, "left")
    assert refused.value.reason == "not_enough"


def test_only_what_the_question_is_about_can_end(register: Register, two_live_here: OpenConflict) -> None:
    known = {bed.occupancy.id for bed in two_live_here.known}
    with register.read(MATCHER) as work:
        other = next(one for one in work.occupancies.all() if one.id not in known)
    with pytest.raises(AnswerRefused) as refused:
        give(register, two_live_here, "left", Ending(other.id, other.version, TOMORROW))
    assert refused.value.reason == "not_known"


def test_an_answer_to_what_changed_meanwhile_is_stale(register: Register, two_live_here: OpenConflict) -> None:
    one = two_live_here.known[0].occupancy
    with register.begin(MATCHER) as work:
        work.occupancies.save(replace(one, expected_end=TODAY + timedelta(days=90)))
        work.commit()
    with pytest.raises(StaleEdit):
        give(register, two_live_here, "left", Ending(one.id, one.version, TOMORROW, "adult"))
    with pytest.raises(StaleEdit):
        give(register, replace(two_live_here, version=7), "register")


def test_the_register_is_right_and_the_same_facts_are_not_asked_again(
    register: Register, take_in: TakeIn, two_live_here: OpenConflict
) -> None:
    give(register, two_live_here, "register")
    next_week = TODAY + timedelta(days=8)
    assert take_in(FIVE_FREE, day=next_week).conflict_tasks == 0
    assert resolutions(register) == ["register"]
    assert kinds(register, next_week).count("") == 0
    with register.read(MATCHER) as work:
        said = work.confirmations.freshness()[only_id(register)]
    assert (said.confirmed_on, said.free_beds) == (next_week, None)
    assert take_in(HOUSE.replace(";6;2;", ";6;6;"), day=next_week).conflict_tasks == 1


def test_an_answer_is_given_once(register: Register, two_live_here: OpenConflict) -> None:
    give(register, two_live_here, "register")
    with register.read(MATCHER) as work:
        (task,) = work.tasks.all()
    assert (task.resolved_by, task.resolution) == ("tester", "register")
    assert task.resolved_at is not None
    with pytest.raises(AnswerRefused) as refused:
        give(register, replace(two_live_here, version=task.version), "register")
    assert refused.value.reason == "answered_before"


def test_a_later_list_that_agrees_overtakes_the_question(
    register: Register, take_in: TakeIn, two_live_here: OpenConflict
) -> None:
    take_in(HOUSE.replace(";6;2;", ";6;4;"), day=TODAY + timedelta(days=2))
    assert open_conflicts(register, MATCHER) == ()
    assert resolutions(register) == ["overtaken"]


def test_another_number_takes_the_place_of_the_question(
    register: Register, take_in: TakeIn, two_live_here: OpenConflict
) -> None:
    take_in(HOUSE.replace(";6;2;", ";6;6;"), day=TODAY + timedelta(days=2))
    assert only_conflict(register).must_end == 2
    assert resolutions(register) == ["overtaken", ""]


def test_a_hold_goes_only_when_it_is_named(register: Register, take_in: TakeIn) -> None:
    take_in(HOUSE)
    held = occupy(register, 0, OccupancyKind.HELD, expires_on=TODAY + timedelta(days=9))
    kept = occupy(
        register, 0, OccupancyKind.KEPT, kept_kind=KeptKind.KEPT_HOME, review_on=TODAY + timedelta(days=42)
    )
    take_in(HOUSE.replace(";6;2;", ";1;0;"), day=TOMORROW)
    conflict = only_conflict(register)
    assert (conflict.code, conflict.must_end) == ("fewer_beds_than_known", 1)
    give(register, conflict, "left", Ending(held.id, held.version, TOMORROW))
    with register.read(MATCHER) as work:
        assert work.occupancies.get(kept.id) == kept
        assert work.occupancies.get(held.id).end_reason == "list_conflict"
    assert sorted(kinds(register, TOMORROW)) == [*["closed"] * 5, "kept"]


@pytest.mark.parametrize(("answer", "free"), [("list", 3), ("register", 2)])
def test_a_newer_word_stays_or_gives_way(register: Register, take_in: TakeIn, answer: str, free: int) -> None:
    take_in(HOUSE)
    with register.begin(MATCHER) as work:
        said = VacancyConfirmation(0, only_id(register), TOMORROW, Source.PHONE, work.moment, "tester", 2)
        work.confirmations.save(said)
        work.commit()
    take_in(HOUSE.replace(";6;2;", ";6;3;"), day=TOMORROW)
    conflict = only_conflict(register)
    assert (conflict.code, conflict.answers) == ("newer_word", ("list", "register"))
    give(register, conflict, answer)
    assert kinds(register, TOMORROW).count("") == free
    assert take_in(HOUSE.replace(";6;2;", ";6;3;"), day=TOMORROW).conflict_tasks == 0
    assert kinds(register, TOMORROW).count("") == free


IDENTITIES: list[tuple[str, str, str, str]] = [
    ("place_changed", FOUR_FREE.replace("Almelo", "Borne"), "moved", "Borne"),
    (
        "name_changed",
        HOUSE.replace("De Proef 1", "De Proeff 1").replace(";6;2;", ";6;4;"),
        "renamed",
        "De Proeff 1",
    ),
    (
        "form_changed",
        HOUSE.replace("gezinshuis", "crisisgroep").replace(";6;2;", ";6;4;"),
        "new_form",
        "crisis_group",
    ),
]


@pytest.mark.parametrize(("code", "row", "answer", "now"), IDENTITIES)
def test_the_same_facility_takes_over_what_the_list_calls_it(
    register: Register, take_in: TakeIn, code: str, row: str, answer: str, now: str
) -> None:
    take_in(HOUSE)
    take_in(row, day=TOMORROW)
    conflict = only_conflict(register)
    assert (conflict.code, conflict.answers[0]) == (code, answer)
    assert free_count(register, TOMORROW) == 2
    before = state(register)
    done = give(register, conflict, answer)
    facility = only_facility(register)
    assert now in (facility.place, facility.name, facility.care_form)
    assert free_count(register, TOMORROW) == 4
    assert take_in(row, day=TOMORROW).import_id is None
    undo_act(register, MATCHER, done.act)
    assert state(register) == before


@pytest.mark.parametrize(("code", "row", "answer", "now"), IDENTITIES)
def test_another_facility_comes_beside_it(
    register: Register, take_in: TakeIn, code: str, row: str, answer: str, now: str
) -> None:
    take_in(HOUSE)
    take_in(row, day=TOMORROW)
    give(register, only_conflict(register), "another_facility")
    with register.read(MATCHER) as work:
        old, new = work.facilities.all()
        assert len(work.beds.of_facility(new.id)) == 6
    assert now in (new.place, new.name, new.care_form)
    assert old == replace(old, place="Almelo", name="De Proef 1", care_form="family_home")
    result = take_in(row, HOUSE, day=TOMORROW + timedelta(days=1))
    assert result.conflict_tasks == 0
    with register.read(MATCHER) as work:
        assert len(work.facilities.all()) == 2


@pytest.mark.parametrize(("code", "row", "answer", "now"), IDENTITIES)
def test_where_the_register_is_right_the_row_still_counts_for_it(
    register: Register, take_in: TakeIn, code: str, row: str, answer: str, now: str
) -> None:
    take_in(HOUSE)
    take_in(row, day=TOMORROW)
    before = only_facility(register)
    give(register, only_conflict(register), "register")
    assert replace(only_facility(register), version=before.version) == before
    assert free_count(register, TOMORROW) == 4
    later = TOMORROW + timedelta(days=6)
    result = take_in(row.replace(";6;4;", ";6;1;"), day=later)
    assert (result.conflict_tasks, free_count(register, later)) == (0, 1)
    assert replace(only_facility(register), version=before.version) == before


def test_a_row_set_aside_says_nothing_any_more(register: Register, take_in: TakeIn) -> None:
    take_in(HOUSE)
    row = IDENTITIES[0][1]
    take_in(row, day=TOMORROW)
    before = state(register)
    give(register, only_conflict(register), "aside")
    assert take_in(row, day=TOMORROW + timedelta(days=7)).import_id is None
    assert state(register)["occupancies"] == before["occupancies"]
    assert only_facility(register).listed_until is None


@pytest.mark.parametrize(("answer", "age"), [("list", 12), ("register", 15)])
def test_what_people_corrected_is_asked(register: Register, take_in: TakeIn, answer: str, age: int) -> None:
    take_in(HOUSE)
    with register.begin(MATCHER) as work:
        work.act("facility_changed")
        work.facilities.save(replace(only_facility(register), age_max=15))
        work.commit()
    take_in(HOUSE.replace(";6;2;", ";6;3;").replace("trauma", "LVB"), day=TOMORROW)
    conflict = only_conflict(register)
    assert (conflict.code, dict(conflict.conflict.list_side)) == ("profile_changed", {"age_max": 12})
    assert (only_facility(register).age_max, free_count(register, TOMORROW)) == (15, 3)
    assert set(only_facility(register).offers) == {"learning_disability"}
    assert "15" in conflict_sentence(conflict.conflict)
    give(register, conflict, answer)
    assert only_facility(register).age_max == age
    assert take_in(HOUSE.replace(";6;2;", ";6;3;"), day=TOMORROW + timedelta(days=7)).conflict_tasks == 0
    assert only_facility(register).age_max == age


def test_a_correction_that_stands_again_after_an_undo_is_asked_too(register: Register, take_in: TakeIn) -> None:
    take_in(HOUSE)
    for age in (15, 16):
        with register.begin(MATCHER) as work:
            act = work.act("facility_changed")
            work.facilities.save(replace(work.facilities.all()[0], age_max=age))
            work.commit()
    undo_act(register, MATCHER, act)
    take_in(HOUSE, day=TOMORROW)
    assert (only_conflict(register).code, only_facility(register).age_max) == ("profile_changed", 15)


def test_every_answer_and_refusal_has_words(register: Register, take_in: TakeIn) -> None:
    codes = {
        code for one in ("place_changed", "name_changed", "form_changed", "newer_word") for code in answers_to(one)
    }
    codes |= {*answers_to("more_free_than_known"), *answers_to("lives_elsewhere")}
    assert all(text(f"conflict.answer.{code}") for code in codes)
    reasons = (
        "answered_before", "not_an_answer", "no_row", "not_enough", "not_known", "reason_missing",
        "ends_before_start", "note_missing",
    )  # fmt: skip
    assert all(text(f"conflict.refused.{reason}") for reason in reasons)


def test_a_conflict_of_people_is_settled_by_hand_with_a_note(register: Register) -> None:
    facts = {
        "code": "lives_elsewhere",
        "name": "K-2026-0001",
        "list": {"facility": "A"},
        "register": {},
        "file": "x",
    }
    with register.begin(MATCHER) as work:
        work.tasks.save(Task(TaskId(0), "list_conflict", facts, work.moment))
        work.commit()
    conflict = only_conflict(register)
    assert (conflict.name, conflict.answers, conflict.facility) == ("K-2026-0001", ("settled", "register"), None)
    with pytest.raises(AnswerRefused) as refused:
        give(register, conflict, "settled")
    assert refused.value.reason == "note_missing"
    with pytest.raises(AnswerRefused) as refused:
        give(register, conflict, "left")
    assert refused.value.reason == "not_an_answer"
    give(register, conflict, "settled", note="plaatsing overgezet")
    assert resolutions(register) == ["settled"]


def test_per_direct_in_a_known_house_leaves_the_others_as_they_are(register: Register, take_in: TakeIn) -> None:
    take_in(HOUSE)
    take_in(HOUSE.replace(";6;2;;", ";6;;per direct;"), day=TOMORROW)
    assert free_count(register, TOMORROW) == 2
    later = TOMORROW + timedelta(days=1)
    take_in(HOUSE.replace(";6;2;", ";6;0;"), day=later)
    take_in(HOUSE.replace(";6;2;;", ";6;;per direct;"), day=later + timedelta(days=1))
    assert free_count(register, later + timedelta(days=1)) == 1


def test_more_beds_of_which_nothing_is_said_count_as_full(register: Register, take_in: TakeIn) -> None:
    take_in(HOUSE)
    take_in(HOUSE.replace(";6;2;", ";9;;"), day=TOMORROW)
    covers = kinds(register, TOMORROW)
    assert (len(covers), covers.count("")) == (9, 2)


DATED = HEADINGS.replace("\n", ";Bijgewerkt\n")


def place_one(register: Register) -> None:
    occupy(register, 0, OccupancyKind.LIVES)


def test_who_came_after_the_day_of_the_list_is_not_in_its_count(register: Register, take_in: TakeIn) -> None:
    """Two free last Friday and a placement today are one free bed, whenever the list comes in."""
    take_in(HOUSE.replace("trauma", "trauma;20-11-2026"), headings=DATED)
    place_one(register)
    assert free_count(register) == 1
    changed = HOUSE.replace("4-12", "4-13").replace("trauma", "trauma;20-11-2026")
    assert take_in(changed, headings=DATED, day=TOMORROW).conflict_tasks == 0
    assert sorted(kinds(register, TOMORROW)) == ["", "lives", *["occupied_unknown"] * 4]
    today = HOUSE.replace("trauma", "trauma;23-11-2026")
    take_in(today, headings=DATED, day=TOMORROW)
    assert free_count(register, TOMORROW) == 2


def test_of_one_day_the_list_that_came_first_is_the_older(register: Register, take_in: TakeIn) -> None:
    take_in(HOUSE)
    assert take_in(HOUSE.replace(";6;2;", ";6;3;")).conflict_tasks == 0
    assert free_count(register) == 3
    assert take_in(HOUSE).conflict_tasks == 1
    assert free_count(register) == 3


def test_an_older_list_does_not_make_stale_what_a_later_one_names(register: Register, take_in: TakeIn) -> None:
    other = HOUSE.replace("De Proef 1", "De Proef 2").replace("Almelo", "Borne")
    take_in(
        HOUSE.replace("trauma", "trauma;20-11-2026"), other.replace("trauma", "trauma;20-11-2026"), headings=DATED
    )
    older = "Peildatum 10-11-2026\n" + HEADINGS
    take_in(other, headings=older, name="oud.csv")
    with register.read(MATCHER) as work:
        assert {one.listed_until for one in work.facilities.all()} == {None}


def test_two_rows_of_one_name_and_place_are_two_facilities(register: Register, take_in: TakeIn) -> None:
    crisis = HOUSE.replace("gezinshuis", "crisisgroep").replace(";6;2;", ";3;1;")
    take_in(HOUSE, crisis)
    assert take_in(HOUSE, crisis, day=TOMORROW).conflict_tasks == 0
    with register.read(MATCHER) as work:
        assert sorted(one.care_form for one in work.facilities.all()) == ["crisis_group", "family_home"]
