"""The words about beds: every state, action, form and remark has its sentence, and a chance shows its sum."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from app.presenters.bed_drafts import FIELDS, NEW_CHILD_FIELDS, BedDraft, fields_of, new_child_of, remarks_of
from app.presenters.bed_views import ACTIONS, KEYS, mark, said, way_words
from app.presenters.chance_words import chance_words
from app.translation import keys, text
from app.workflows.bed_states import BedState, InTheWay, bed_states
from matching.entities.children import Occupancy
from matching.entities.codes import Gender, KeptKind, OccupancyKind, Source
from matching.entities.facilities import Bed
from matching.entities.identifiers import BedId, ChildId, FacilityId, OccupancyId
from matching.entities.snapshot import Freshness, ProviderRecord
from tests.support.window_look import dressed

TODAY = date(2026, 11, 22)
BED = Bed(BedId(3), FacilityId(1), 2)
FORMS = set(FIELDS)


@pytest.fixture(autouse=True)
def words(qapp: QApplication) -> None:
    dressed(qapp)


def covered(kind: OccupancyKind, **more: object) -> Occupancy:
    return Occupancy(OccupancyId(1), BED.id, kind, TODAY - timedelta(days=30), **more)  # type: ignore[arg-type]


def state(now: Occupancy | None, word: Freshness = Freshness()) -> BedState:  # noqa: B008
    (found,) = bed_states([BED], [now] if now else [], {}, word, TODAY)
    return found


def test_every_state_action_and_form_has_its_words() -> None:
    assert set(ACTIONS) == {"free", *OccupancyKind}
    known = keys()
    actions = {action for offered in ACTIONS.values() for action in offered} | {"unchanged"}
    assert actions == set(KEYS)
    for action in actions:
        assert f"beds.action.{action}" in known
    for form in FORMS:
        assert {f"beds.form.{form}", f"beds.save.{form}", f"beds.form_why.{form}"} <= known
    shown = {name for names in FIELDS.values() for name in names} | set(NEW_CHILD_FIELDS)
    assert shown <= {one.name for one in fields(BedDraft)}
    assert {f"beds.field.{name}" for name in shown} <= known
    assert {f"beds.kept.{kind}" for kind in KeptKind} <= known
    assert FORMS - {"correct"} <= actions and "correct" in actions


def test_what_is_missing_is_said_for_every_form_in_words() -> None:
    for form in FORMS:
        for is_new in (False, True):
            draft = BedDraft(form, 3, is_new=is_new)
            found = remarks_of(draft, lives=True, duplicates=2, today=TODAY)
            assert all(text(f"beds.remark.{one.field}.{one.code}", **one.facts) for one in found)
            missing = {one.field for one in found if one.code == "missing"}
            assert missing <= {"child", *fields_of(draft)}


def test_a_full_form_has_no_remarks_and_makes_the_child() -> None:
    draft = BedDraft(
        "place", 0, is_new=True, birth_date=date(2015, 2, 3), gender=Gender.OTHER,
        responsible_municipality="GM0153", responsible_ground=2, origin_municipality="GM0141",
        starts=TODAY, case_number="A 1",
    )  # fmt: skip
    assert remarks_of(draft, lives=False, duplicates=0, today=TODAY) == ()
    made = new_child_of(draft)
    assert (made.case_number, made.gender, made.responsible.ground) == ("A 1", Gender.OTHER, 2)
    late = replace(draft, birth_date=TODAY + timedelta(days=1), expected_end=TODAY)
    assert {(one.field, one.code) for one in remarks_of(late, False, 0, TODAY)} == {
        ("birth_date", "born_in_future"),
        ("expected_end", "before_start"),
    }
    old = replace(draft, birth_date=date(2003, 11, 22))
    assert [one.code for one in remarks_of(old, False, 0, TODAY)] == ["too_old"]


def test_the_word_about_a_bed_grows_old_and_our_own_does_not() -> None:
    listed = Freshness(TODAY - timedelta(days=8), Source.LIST, 1)
    assert (said(state(None, listed), TODAY), mark(state(None, listed), TODAY)) == ("lijst, 8 dagen", "stale")
    called = Freshness(TODAY - timedelta(days=1), Source.PHONE, 1)
    assert (said(state(None, called), TODAY), mark(state(None, called), TODAY)) == ("telefoon, 1 dag", "fresh")
    assert (said(state(None), TODAY), mark(state(None), TODAY)) == ("niemand heeft iets gezegd", "unknown")
    own = state(covered(OccupancyKind.CLOSED, source=Source.TEAM, stated_on=date(2026, 1, 1)), listed)
    assert mark(own, TODAY) == "fresh"
    placed = covered(OccupancyKind.LIVES, child=ChildId(7), source=Source.PLACEMENT, stated_on=TODAY)
    assert said(state(placed, listed), TODAY) == "plaatsing sinds vr 23 okt"


def test_what_is_in_the_way_says_until_when() -> None:
    hold = covered(OccupancyKind.HELD, expires_on=TODAY + timedelta(days=2))
    words = way_words(InTheWay(hold, 2, "Testhuis", "K-1"), TODAY)
    assert words == "Testhuis, plek 2: gereserveerd voor K-1, van vr 23 okt tot di 24 nov."
    unknown = way_words(InTheWay(covered(OccupancyKind.OCCUPIED_UNKNOWN), 2, "Testhuis"), TODAY)
    assert unknown == "Testhuis, plek 2: bezet, bewoner onbekend, vanaf vr 23 okt."


def test_a_chance_shows_how_it_came_about() -> None:
    record = ProviderRecord(confirmed=3, turned_out_taken=4)
    found = chance_words(Freshness(TODAY - timedelta(days=7), Source.LIST), record, TODAY)
    assert (found.call_first, found.words) == (True, "bel eerst: 50 op 100")
    assert "3 keer klopte het, 4 keer bleek een plek bezet" in found.lines[0]
    assert found.lines[1].endswith("= 12 / 17 = 70,6 %.")
    assert found.lines[2] == "Het laatste bericht is 7 dagen oud."
    assert found.lines[3] == "Met de leeftijd erbij: 70,6 % tot de macht 2,00 = 50 op 100."
    fresh = chance_words(Freshness(TODAY, Source.LIST), record, TODAY)
    assert (fresh.call_first, fresh.words) == (False, "71 op 100 zeker")
    never = chance_words(Freshness(), ProviderRecord(), TODAY)
    assert never.call_first and "60 dagen" in never.lines[2]
