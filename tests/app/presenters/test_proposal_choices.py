"""What keeps choices from being recorded, which of them pass over a higher rank, and how a reason is written."""

from __future__ import annotations

import pytest

from app import translation
from app.presenters.proposals import ChoiceDraft, deviations, problems
from resources import loader

NOTHING = ChoiceDraft()


@pytest.fixture(autouse=True)
def dutch() -> None:
    translation.use(loader.translation_documents())


def chosen(facility: int, reason: str = "near", explanation: str = "") -> ChoiceDraft:
    return ChoiceDraft(facility, reason, explanation)


@pytest.mark.parametrize(
    ("drafts", "found"),
    [
        ([NOTHING, NOTHING, NOTHING], {0: "none"}),
        ([chosen(7), NOTHING, NOTHING], {}),
        ([NOTHING, chosen(7), NOTHING], {0: "gap"}),
        ([chosen(7), chosen(7), NOTHING], {1: "twice"}),
        ([chosen(7, ""), NOTHING, NOTHING], {0: "reason"}),
        ([chosen(7, "other", "  "), NOTHING, NOTHING], {0: "explanation"}),
        ([chosen(7, "other", "oma woont er naast"), chosen(8), chosen(9)], {}),
    ],
)
def test_problems(drafts: list[ChoiceDraft], found: dict[int, str]) -> None:
    assert problems(drafts) == {place: f"proposal.problem.{key}" for place, key in found.items()}


def test_a_choice_deviates_when_a_higher_rank_was_left() -> None:
    ranks = {11: 1, 12: 2, 13: 3, 14: 4}
    assert deviations([chosen(11), chosen(12), chosen(13)], ranks) == (False, False, False)
    assert deviations([chosen(12), chosen(11), chosen(13)], ranks) == (True, False, False)
    assert deviations([chosen(11), chosen(14), NOTHING], ranks) == (False, True, False)
    assert deviations([NOTHING, NOTHING, NOTHING], {}) == (False, False, False)


def test_a_reason_is_its_words_with_the_explanation_behind() -> None:
    assert chosen(7).reason_words() == "dicht bij huis en netwerk"
    assert chosen(7, "near", " om de hoek ").reason_words() == "dicht bij huis en netwerk: om de hoek"
    assert chosen(7, "other", "oma").reason_words() == "oma"
