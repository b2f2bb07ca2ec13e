"""The form's flat draft: what is missing, what even a draft cannot be stored with, and back from the register."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app import translation
from app.pages.request_review import shown
from app.workflows.request_draft import (
    RequestDraft,
    Sibling,
    differences,
    draft_of,
    draft_remarks,
    form_of,
    new_draft,
    stops_saving,
)
from matching.entities.children import NeedLevel, NetworkPlace, SafetyZone, Wish
from matching.entities.codes import Consent, Gender, Together, Urgency
from matching.entities.identifiers import ChildId
from resources import loader

DAY = date(2026, 11, 22)
BROTHER = Sibling(ChildId(9), "K-2026-0009", date(2014, 1, 2), Gender.MALE)


@pytest.fixture(autouse=True)
def dutch() -> None:
    translation.use(loader.translation_documents())


def full_draft() -> RequestDraft:
    """Everything filled in, each field with a value of its own."""
    return RequestDraft(
        registered=date(2026, 11, 3), case_number="K-1", name="x", birth_date=date(2011, 2, 3), gender=Gender.MALE,
        persons=2, responsible_municipality="GM0141", responsible_ground=2, chain_start=date(2026, 1, 4),
        evidence_date=date(2026, 1, 5), origin_municipality="GM0153", origin_postcode="7511 AB", school="School",
        school_postcode="7512", network=(NetworkPlace("oma", "7513"),), needs=(NeedLevel("trauma", 3, True),),
        traits=frozenset({"aggression"}), excludes=frozenset({"pets"}), requires=frozenset({"lift"}),
        safety_zones=(SafetyZone("7514", 5),), keep_apart=frozenset({"K-2"}), wishes=(Wish("farm", "child"),),
        tried_at_home="van alles", measure="supervision", measure_starts=date(2026, 2, 6),
        measure_ends=date(2027, 2, 6), authorisation=True, authorisation_starts=date(2026, 3, 7),
        authorisation_ends=date(2026, 9, 7), consent=Consent.BOTH, urgency=Urgency.URGENT,
        forms=("family_home", "foster_care"), start_from=date(2026, 11, 8), start_by=date(2026, 11, 9),
        expected_days=180, fallback=True, referrer="judge", referrer_organisation="Testrechtbank",
        referral_valid_until=date(2026, 11, 21), question="een vraag",
        siblings=(BROTHER,), together=Together.APART, sibling_reason="threat",
    )  # fmt: skip


def codes(draft: RequestDraft) -> set[tuple[str, str]]:
    return {(one.field, one.code) for one in draft_remarks(draft, None, DAY)}


def test_nothing_is_lost_between_form_and_draft() -> None:
    draft = full_draft()
    assert draft_of(form_of(draft, None), draft.siblings) == draft


def test_an_empty_form_asks_what_the_register_needs() -> None:
    stopping = {one.field for one in draft_remarks(new_draft(DAY), None, DAY) if stops_saving(one)}
    assert stopping == {"birth_date", "origin_municipality", "responsible_municipality"}
    assert ("forms", "missing") in codes(new_draft(DAY))


def test_a_complete_form_has_nothing_that_stops_it() -> None:
    assert not [one for one in draft_remarks(full_draft(), None, DAY) if one.blocking]


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"measure_ends": date(2026, 2, 6)}, ("measure_ends", "before_start")),
        ({"authorisation_starts": None}, ("authorisation_starts", "missing")),
        ({"start_by": date(2026, 11, 7)}, ("start_by", "before_start")),
        ({"sibling_reason": ""}, ("sibling_reason", "split_without_reason")),
        ({"birth_date": None}, ("birth_date", "missing")),
    ],
)
def test_what_the_register_cannot_hold_stops_saving(changes: dict[str, object], found: tuple[str, str]) -> None:
    draft = replace(full_draft(), **changes)  # type: ignore[arg-type]
    stopping = {(one.field, one.code) for one in draft_remarks(draft, None, DAY) if stops_saving(one)}
    assert stopping == {found}


def test_every_remark_has_its_sentence_and_every_field_its_name_and_words() -> None:
    empty, full = new_draft(DAY), full_draft()
    for remark in (*draft_remarks(empty, None, DAY), *draft_remarks(full, None, DAY)):
        assert translation.text(f"form.remark.{remark.field}.{remark.code}", **remark.facts)
    for name, (one, other) in differences(full, empty).items():
        assert translation.text(f"form.field.{name}")
        assert shown(name, one, str) or shown(name, other, str), name


@pytest.mark.parametrize(("day", "expired"), [(21, True), (22, False), (23, False)])
def test_a_referral_that_ran_out_is_said_and_stops_nothing(day: int, expired: bool) -> None:
    draft = replace(full_draft(), referral_valid_until=date(2026, 11, day))
    found = [one for one in draft_remarks(draft, None, DAY) if one.field == "referral_valid_until"]
    assert [(one.code, one.blocking) for one in found] == [("expired", False)] * expired


def test_differences_are_only_what_differs() -> None:
    draft = full_draft()
    assert differences(draft, draft) == {}
    assert differences(draft, replace(draft, question="anders")) == {"question": ("een vraag", "anders")}
