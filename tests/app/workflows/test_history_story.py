"""The story of a facility: its own changes only, in words, with what can still be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app import translation
from app.workflows.facilities import load_facility
from app.workflows.facility_editing import CONFIRMABLE, confirm_assumption, draft_of, save_facility
from app.workflows.facility_standing import Closing, add_beds, close_bed, save_check, set_stop
from app.workflows.history_story import StoryEntry, StoryLine, facility_story, sentence_of
from app.workflows.undoing import undo_act
from db.register import Register
from matching.entities.administration import Actor, User
from matching.entities.codes import Assumption, OccupancyKind, Role, Source
from matching.entities.facilities import AdmissionStop, LegalCheck, VacancyConfirmation
from matching.entities.identifiers import UserId
from resources import loader
from tests.support.databases import (
    ADMINISTRATOR,
    LOGIN,
    MATCHER,
    address,
    clock,
    engine_name,
    postgres_server,
    register,
    restorable_database,
    server_address,
    template_file,
)
from tests.support.databases import Clock as StandingClock
from tests.support.small_registers import DAY, House, make_child, make_house, occupancy

__all__ = [
    "address", "clock", "engine_name", "postgres_server", "register", "restorable_database", "server_address",
    "template_file",
]  # fmt: skip


@pytest.fixture(autouse=True)
def dutch() -> None:
    translation.use(loader.translation_documents())


@pytest.fixture
def house(register: Register) -> House:
    with register.begin(MATCHER) as work:
        made = make_house(work, "Testhuis 1", 2, age_max=15, assumptions=frozenset({Assumption.GENDER}))
        said = DAY - timedelta(days=9)
        work.confirmations.save(
            VacancyConfirmation(0, made.facility.id, said, Source.LIST, work.moment, "", free_beds=2)
        )
        work.commit()
    return made


def story(register: Register, house: House, actor: Actor = MATCHER) -> tuple[StoryEntry, ...]:
    return facility_story(register, actor, load_facility(register, actor, house.facility.id, DAY))


def test_old_and_new_per_field(register: Register, house: House, clock: StandingClock) -> None:
    clock.now += timedelta(hours=3)
    draft = replace(draft_of(house.facility), age_max=11, offers={"trauma": 3}, municipality="GM0153")
    save_facility(register, MATCHER, draft, house.facility)
    newest, word = story(register, house)
    assert newest.sentence == "Testhuis 1 gewijzigd"
    assert set(newest.lines) == {
        StoryLine("", "gemeente", "Almelo", "Enschede"),
        StoryLine("", "leeftijd t/m", "15", "11"),
        StoryLine("", "aanbod", "niet bekend", "trauma 3"),
    }
    assert (newest.can_undo, newest.undone, f"{newest.at:%H:%M}") == (True, False, "13:41")
    assert (word.sentence, word.act, word.can_undo) == (
        "Plekken bevestigd, 2 vrij: lijst van de aanbieder",
        0,
        False,
    )


def test_what_came_and_what_went(register: Register, house: House, clock: StandingClock) -> None:
    stop = AdmissionStop(0, house.facility.id, DAY, DAY + timedelta(days=9), "ziekte")
    check = LegalCheck(0, house.facility.id, "fire_safety", None, date(2027, 5, 1))
    for act in (
        lambda: set_stop(register, MATCHER, house.facility, stop),
        lambda: save_check(register, MATCHER, house.facility, check),
        lambda: close_bed(register, MATCHER, house.facility, Closing(house.beds[1], DAY, None, "verbouwing"), DAY),
        lambda: add_beds(register, MATCHER, house.facility, 3),
        lambda: confirm_assumption(register, MATCHER, house.facility, Assumption.GENDER),
    ):
        clock.now += timedelta(minutes=1)
        act()
    told = {one.sentence: one.lines for one in story(register, house)}
    assert told["Opnamestop bij Testhuis 1"] == (
        StoryLine("opnamestop", "", "", "erbij: reden ziekte, vanaf 22-11-2026, tot 01-12-2026"),
    )
    assert told["Wettelijke controle bij Testhuis 1 toegevoegd"] == (
        StoryLine("controle", "", "", "erbij: controle brandveiligheid, geldig t/m 01-05-2027"),
    )
    (closed,) = told["Plek 2 bij Testhuis 1 gesloten"]
    assert (closed.subject, closed.new) == (
        "Testhuis 1, plek 2", "erbij: soort gesloten, vanaf 22-11-2026, opmerking verbouwing",
    )  # fmt: skip
    assert [line.new for line in told["3 plekken erbij bij Testhuis 1"]] == ["3 erbij"]
    assert told["Geslacht bij Testhuis 1 klopt"] == ()
    assert list(told)[-1].startswith("Plekken bevestigd")


def test_an_undo_is_told_and_what_was_undone_is_marked(
    register: Register, house: House, clock: StandingClock
) -> None:
    clock.now += timedelta(hours=1)
    act, _ = save_facility(register, MATCHER, replace(draft_of(house.facility), note="x"), house.facility)
    clock.now += timedelta(hours=1)
    undo_act(register, MATCHER, act)
    undone, changed, _ = story(register, house)
    assert (undone.sentence, undone.can_undo) == ("Ongedaan gemaakt: Testhuis 1 gewijzigd", True)
    assert (changed.undone, changed.can_undo) == (True, False)


def test_of_an_import_only_what_is_about_this_facility(register: Register, house: House) -> None:
    with register.begin(MATCHER) as work:
        other = make_house(work, "Ander huis", 2)
        work.commit()
    with register.begin(MATCHER) as work:
        work.act(
            "import_placements",
            {"count": 2, "file": "lijst.xlsx"},
            [("facilities", house.facility.id), ("facilities", other.facility.id)],
        )
        mine, theirs = make_child(work), make_child(work)
        for bed, child in ((house.beds[0], mine), (other.beds[0], theirs)):
            work.occupancies.save(occupancy(bed, OccupancyKind.LIVES, DAY, child=child.id, source=Source.LIST))
        work.facilities.save(replace(other.facility, note="van het andere"))
        work.facilities.save(replace(house.facility, note="van dit"))
        work.commit()
    entry = next(one for one in story(register, house) if one.act)
    told = " ".join(f"{line.subject} {line.field} {line.new}" for line in entry.lines)
    assert mine.case_number in told and "van dit" in told
    assert theirs.case_number not in told and "van het andere" not in told and "Ander huis" not in told
    assert not entry.can_undo


def test_a_word_inside_an_act_is_told_once(register: Register, house: House) -> None:
    with register.begin(MATCHER) as work:
        work.act("unchanged", {"count": 1, "facility": "Testhuis 1"}, [("facilities", house.facility.id)])
        said = VacancyConfirmation(0, house.facility.id, DAY, Source.PHONE, work.moment, LOGIN, free_beds=2)
        work.confirmations.add_many([said])
        work.commit()
    assert [one.act > 0 for one in story(register, house)] == [True, False]


def test_who_may_not_see_acts_sees_none(register: Register, house: House) -> None:
    with register.begin(ADMINISTRATOR) as work:
        work.users.save(User(UserId(0), "regie", "R", Role.MANAGER))
        work.commit()
    assert story(register, house, Actor("regie", Role.MANAGER, "")) == ()


def test_who_may_only_read_takes_nothing_back(register: Register, house: House) -> None:
    with register.begin(ADMINISTRATOR) as work:
        work.users.save(User(UserId(0), "gw", "G", Role.BEHAVIOURAL_SCIENTIST))
        work.commit()
    act, _ = save_facility(register, MATCHER, replace(draft_of(house.facility), note="x"), house.facility)
    assert [one.can_undo for one in story(register, house, Actor("gw", Role.BEHAVIOURAL_SCIENTIST, ""))] == [
        False,
        False,
    ]
    assert sentence_of(register, MATCHER, act) == "Testhuis 1 gewijzigd"


@pytest.mark.parametrize(
    "kind",
    [
        "facility_changed", "facility_added", "facility_added_secret", "stop_set", "stop_changed", "stop_lifted",
        "beds_added", "bed_closed", "bed_reopened", "check_added", "check_changed", "check_removed",
        *(f"confirmed_{one.value}" for one in sorted(CONFIRMABLE)),
    ],
)  # fmt: skip
def test_every_act_has_its_sentence(kind: str) -> None:
    assert translation.text(f"act.{kind}", facility="Huis", count=2, number=3)


def test_an_act_that_left_nothing_has_no_sentence(register: Register, house: House) -> None:
    act, _ = save_facility(register, MATCHER, draft_of(house.facility), house.facility)
    assert sentence_of(register, MATCHER, act) == ""
