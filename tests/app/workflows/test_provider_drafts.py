"""What is wrong or doubtful in the panel of a provider, and how a draft becomes a record and back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import pytest

from app.presenters.provider_words import amount_words, cents_of
from app.workflows.provider_drafts import (
    ContractDraft,
    ProviderDraft,
    ReportDraft,
    contract_draft,
    contract_of,
    contract_remarks,
    covers_the_same,
    differences,
    provider_draft,
    provider_of,
    provider_remarks,
    report_draft,
    report_of,
    report_remarks,
)
from app.workflows.requests import FormRemark
from matching.entities.facilities import Contact, Contract, Provider, WaitingReport
from matching.entities.identifiers import ContractId, FacilityId, ProviderId

DAY = date(2026, 11, 22)
OWN = ProviderId(4)


def codes(remarks: Iterable[FormRemark]) -> set[tuple[str, str, bool]]:
    return {(one.field, one.code, one.blocking) for one in remarks}


def agreed(**properties: Any) -> Contract:
    values: dict[str, Any] = {"municipalities": frozenset({"GM0141"}), "starts": date(2026, 1, 1), **properties}
    return Contract(ContractId(7), OWN, **values)


def drafted(**properties: Any) -> ContractDraft:
    values: dict[str, Any] = {
        "municipalities": frozenset({"GM0141"}), "starts": DAY, "price_per_day": 100, **properties,
    }  # fmt: skip
    return ContractDraft(**values)


def test_a_provider_comes_back_as_it_went_in() -> None:
    stored = Provider(OWN, "Een", ProviderId(2), Contact("P", "1", "2", "e@x.invalid"), reminded_on=DAY, version=3)
    assert provider_of(provider_draft(stored), stored) == stored


def test_a_contract_ends_on_its_last_day() -> None:
    stored = agreed(
        ends=date(2027, 1, 1), facility=FacilityId(3), forms=frozenset({"respite"}), price_per_day=27_150,
        price_per_absent_day=0, other_regions_share=0, version=2,
    )  # fmt: skip
    draft = contract_draft(stored)
    assert draft.last_day == date(2026, 12, 31)
    assert contract_of(draft, stored, OWN) == stored


def test_filling_in_by_hand_confirms() -> None:
    assumed = agreed(confirmed=False, municipalities=frozenset({"*"}))
    draft = contract_draft(assumed)
    assert draft.everywhere and draft.municipalities == frozenset()
    assert contract_of(draft, assumed, OWN) == agreed(municipalities=frozenset({"*"}))


def test_a_report_comes_back_as_it_went_in() -> None:
    stored = WaitingReport(3, OWN, DAY, FacilityId(9), "respite", 14, "druk", version=2)
    assert report_of(report_draft(stored), stored, OWN) == stored
    assert report_of(ReportDraft(DAY, note=" x "), None, OWN) == WaitingReport(0, OWN, DAY, note="x")


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (ProviderDraft("A", phone="000-1234567"), set()),
        (ProviderDraft(" ", phone="000-1234567"), {("name", "missing", True)}),
        (ProviderDraft("BERK", phone="000-1234567"), {("name", "taken", True)}),
        (ProviderDraft("A"), {("phone", "unreachable", False)}),
        (ProviderDraft("A", email="a@b.invalid"), set()),
        (ProviderDraft("A", email="a@b"), {("email", "no_address", True)}),
        (ProviderDraft("A", phone="bel"), {("phone", "no_number", False)}),
        (ProviderDraft("A", 5, phone="000-1234567"), {("main_provider", "has_subcontractors", True)}),
    ],
)
def test_what_is_wrong_with_a_provider(draft: ProviderDraft, said: set[tuple[str, str, bool]]) -> None:
    assert codes(provider_remarks(draft, {"berk"}, has_subcontractors=True)) == said


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (drafted(), set()),
        (drafted(municipalities=frozenset()), {("municipalities", "missing", True)}),
        (drafted(municipalities=frozenset(), everywhere=True), set()),
        (drafted(starts=None), {("starts", "missing", True)}),
        (drafted(last_day=DAY), set()),
        (drafted(last_day=DAY - timedelta(days=1)), {("last_day", "before_start", True)}),
        (drafted(other_regions_share=100), set()),
        (drafted(other_regions_share=101), {("other_regions_share", "too_much", True)}),
        (drafted(price_per_day=None), {("price_per_day", "no_price", False)}),
        (drafted(price_per_absent_day=101), {("price_per_absent_day", "above_full", False)}),
    ],
)
def test_what_is_wrong_with_a_contract(draft: ContractDraft, said: set[tuple[str, str, bool]]) -> None:
    assert codes(contract_remarks(draft, None, ())) == said


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ({}, True),
        ({"ends": DAY}, False),
        ({"ends": DAY + timedelta(days=1)}, True),
        ({"starts": DAY + timedelta(days=400)}, True),
        ({"forms": frozenset({"respite"})}, True),
        ({"municipalities": frozenset({"GM0153"})}, False),
        ({"municipalities": frozenset({"*"})}, True),
        ({"facility": FacilityId(1)}, False),
    ],
)
def test_contracts_that_say_something_about_the_same_child(other: dict[str, Any], same: bool) -> None:
    mine = agreed(starts=DAY)
    assert covers_the_same(agreed(**other), mine) is same
    assert covers_the_same(mine, agreed(**other)) is same
    warned = {("starts", "overlaps", False)} if same else set()
    assert codes(contract_remarks(drafted(), None, [agreed(**other)])) == warned


def test_a_contract_does_not_overlap_itself() -> None:
    assert codes(contract_remarks(drafted(), agreed(), [agreed()])) == set()


def test_other_forms_may_run_beside_each_other() -> None:
    foster, respite = agreed(forms=frozenset({"foster_care"})), agreed(forms=frozenset({"respite"}))
    assert not covers_the_same(foster, respite)


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (ReportDraft(DAY, weeks=14), set()),
        (ReportDraft(DAY), {("weeks", "unsaid", False)}),
        (ReportDraft(None, weeks=14), {("reported_on", "missing", True)}),
        (ReportDraft(DAY + timedelta(days=1), weeks=14), {("reported_on", "in_future", True)}),
    ],
)
def test_what_is_wrong_with_a_report(draft: ReportDraft, said: set[tuple[str, str, bool]]) -> None:
    assert codes(report_remarks(draft, DAY)) == said


def test_both_versions_field_by_field() -> None:
    mine, theirs = ProviderDraft("A", phone="1"), ProviderDraft("B", phone="1", email="e")
    assert differences(mine, theirs) == {"name": ("A", "B"), "email": ("", "e")}


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("271,50", 27_150), ("€ 1.271,5", 127_150), ("271", 27_100), ("0", 0), ("271.50", 27_150),
        ("271,-", 27_100), ("", None), ("veel", None), ("-3", None), ("1,234,56", None), ("271,505", None),
    ],
)  # fmt: skip
def test_amounts_as_people_type_them(typed: str, cents: int | None) -> None:
    assert cents_of(typed) == cents
    if cents is not None:
        assert cents_of(amount_words(cents)) == cents
