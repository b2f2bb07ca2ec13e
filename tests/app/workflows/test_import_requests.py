"""Waiting lists beside a register and into it, on both kinds of database."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.exchange.reconciliation import Outcome
from db.register import Register
from matching.entities.children import NeedLevel, Request, SiblingGroup
from matching.entities.codes import Gender, RequestState, Together, Urgency
from matching.entities.identifiers import SiblingGroupId
from tests.support.databases import (
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
from tests.support.people_desk import REQUESTS, Desk, only
from tests.support.people_exports import Cell
from tests.support.small_registers import (
    make_child,
    make_request,
)

__all__ = [
    "address", "clock", "engine_name", "postgres_server", "register", "restorable_database", "server_address",
    "template_file",
]  # fmt: skip


@pytest.fixture
def desk(register: Register, tmp_path: Path) -> Desk:
    return Desk(register, tmp_path)


def ask(
    number: str,
    form: Cell = "gezinshuis",
    urgency: Cell = "spoed",
    registered: Cell = "01-11-2026",
    family: Cell = None,
    together: Cell = None,
    birth: Cell = "03-03-2017",
) -> tuple[Cell, ...]:
    return (number, birth, "jongen", "Almelo", form, urgency, registered, family, together)


def requests_of(desk: Desk, number: str) -> tuple[Request, ...]:
    with desk.register.read(MATCHER) as work:
        child = work.children.by_case_number(number)
        assert child is not None
        return work.requests.of_child(child.id)


def test_a_new_request_comes_on_the_waiting_list(desk: Desk) -> None:
    desk.take_in(ask("K-1", "gezinshuis of pleegzorg"), kind=REQUESTS)
    (one,) = requests_of(desk, "K-1")
    assert (one.state, one.forms, one.urgency, one.registered) == (
        RequestState.OPEN, ("family_home", "foster_care"), Urgency.URGENT, date(2026, 11, 1),
    )  # fmt: skip
    assert one.number.startswith("V-2026-")
    assert only(desk.seen).assumed == ("ground", "referrer")
    assert desk.take_in(ask("K-1", "pleegzorg / gezinshuis"), kind=REQUESTS).import_id is None


def test_a_request_without_a_form_is_a_draft_until_it_is_known(desk: Desk) -> None:
    desk.take_in(ask("K-1", None, None), kind=REQUESTS)
    (one,) = requests_of(desk, "K-1")
    assert (one.state, one.urgency) == (RequestState.DRAFT, Urgency.REGULAR)
    assert "urgency" in only(desk.seen).assumed
    assert [problem.code for problem in desk.seen.problems] == ["forms_missing"]


def test_an_existing_request_is_compared_field_by_field(desk: Desk) -> None:
    with desk.register.begin(MATCHER) as work:
        child = make_child(work, birth_date=date(2017, 3, 3), needs=(NeedLevel("trauma", 3, True),))
        before = make_request(work, child, urgency=Urgency.REGULAR, start_from=date(2026, 12, 1), question="Stil")
        work.commit()
    desk.take_in(ask(child.case_number, "gezinshuis", "crisis", "22-11-2026"), kind=REQUESTS)
    plan = only(desk.seen)
    assert {one.field: (one.old, one.new) for one in plan.changes} == {
        "urgency": (Urgency.REGULAR, Urgency.CRISIS), "gender": (Gender.FEMALE, Gender.MALE),
    }  # fmt: skip
    (after,) = requests_of(desk, child.case_number)
    assert after == replace(before, urgency=Urgency.CRISIS, version=after.version)


def test_a_request_that_is_over_is_asked(desk: Desk) -> None:
    with desk.register.begin(MATCHER) as work:
        child = make_child(work, birth_date=date(2017, 3, 3), gender=Gender.MALE)
        make_request(work, child, state=RequestState.PLACED)
        work.commit()
    desk.take_in(ask(child.case_number), kind=REQUESTS)
    plan = only(desk.seen)
    assert plan.conflict is not None and plan.conflict.code == "closed_in_register"
    assert len(requests_of(desk, child.case_number)) == 1


def test_who_waits_in_the_register_only_is_shown(desk: Desk) -> None:
    desk.take_in(ask("K-1"), ask("K-2"), kind=REQUESTS)
    desk.take_in(ask("K-2"), kind=REQUESTS)
    assert {one.case_number: one.outcome for one in desk.seen.plans} == {
        "K-2": Outcome.UNCHANGED, "K-1": Outcome.STALE,
    }  # fmt: skip
    assert requests_of(desk, "K-1")[0].state is RequestState.OPEN


def groups(desk: Desk) -> list[tuple[set[str], Together, str]]:
    with desk.register.read(MATCHER) as work:
        numbers = {child.id: child.case_number for child in work.children.all()}
        return [
            ({numbers[one] for one in group.children}, group.together, group.reason)
            for group in work.sibling_groups.all()
        ]


def test_brothers_and_sisters_by_family_number(desk: Desk) -> None:
    rows = [ask("K-1", family="G1", together="verplicht"), ask("K-2", family="G1"), ask("K-3", family="G2")]
    desk.take_in(*rows, kind=REQUESTS)
    assert groups(desk) == [({"K-1", "K-2"}, Together.REQUIRED, "")]
    assert desk.take_in(*rows, kind=REQUESTS).import_id is None
    desk.take_in(*rows, ask("K-4", family="G1"), kind=REQUESTS)
    assert groups(desk) == [({"K-1", "K-2", "K-4"}, Together.REQUIRED, "")]


def test_apart_without_a_reason_is_said_and_not_stored(desk: Desk) -> None:
    desk.take_in(ask("K-1", family="G1", together="apart"), ask("K-2", family="G1"), kind=REQUESTS)
    assert groups(desk) == []
    assert [one.code for one in desk.seen.problems] == ["apart_without_reason"]
    desk.take_in(ask("K-1", family="G1", together="apart, bedreiging"), ask("K-2", family="G1"), kind=REQUESTS)
    assert groups(desk) == [({"K-1", "K-2"}, Together.APART, "threat")]


def test_two_known_groups_are_asked(desk: Desk) -> None:
    with desk.register.begin(MATCHER) as work:
        four = [make_child(work, birth_date=date(2010 + number, 1, 1), gender=Gender.MALE) for number in range(4)]
        for pair in (four[:2], four[2:]):
            work.sibling_groups.save(SiblingGroup(SiblingGroupId(0), tuple(child.id for child in pair)))
        work.commit()
    rows = [
        ask(child.case_number, family="G1", birth=f"01-01-{child.birth_date.year}") for child in (four[0], four[3])
    ]
    desk.take_in(*rows, kind=REQUESTS)
    assert [one.conflict.code for one in desk.seen.plans if one.conflict] == ["two_groups"]
    assert len(groups(desk)) == 2
