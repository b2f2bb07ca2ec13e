"""Every broken rule of many invented problems becomes a Dutch sentence, and no sentence is never used."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

import pytest

from app import translation
from app.rule_sentences import Saying, smallest_change, title, why_not
from matching.prepared import prepare
from matching.problem import RULES
from matching.ranking import rank
from matching.results import BrokenRule, Change
from resources import loader
from tests.support.problems import InventedRoads, invented_problem

TODAY = date(2026, 11, 22)
OPENLY = Saying(TODAY, lambda code: {"GM0164": "Hengelo"}[code])
DISCREETLY = Saying(TODAY, discreet=True)


@pytest.fixture(autouse=True)
def dutch() -> None:
    translation.use(loader.translation_documents())


def why(rule: str, facts: Mapping[str, object], saying: Saying = OPENLY) -> str:
    return why_not(BrokenRule(rule, facts, None), saying)


def change(rule: str, facts: Mapping[str, object], field: str, value: object, saying: Saying = OPENLY) -> str:
    return smallest_change(BrokenRule(rule, facts, Change(field, value)), saying)


def test_every_rule_has_a_title() -> None:
    assert len({title(rule) for rule in RULES}) == len(RULES) == 18


def test_every_rule_of_invented_problems_is_said() -> None:
    told: dict[str, set[str]] = defaultdict(set)
    saying = Saying(TODAY)
    for seed in range(120):
        problem = invented_problem(seed)
        prepared = prepare(problem, InventedRoads())
        for request in problem.requests:
            ranking = rank(prepared, request.id)
            for place in ranking.excluded:
                for broken in ranking.exclusion(place.facility).broken:
                    told[broken.rule].add(why_not(broken, saying))
                    assert smallest_change(broken, saying)
                    assert why_not(broken, DISCREETLY)
                    assert smallest_change(broken, DISCREETLY)
    assert set(told) == set(RULES)
    for sentences in told.values():
        assert not any("{" in sentence or "None" in sentence or sentence == "" for sentence in sentences)


def test_a_bed_that_comes_free_later_says_when() -> None:
    facts = {"start": "2026-12-01", "until": "2027-06-01", "free": [["2027-03-01", None]], "beds": 2}
    assert why("bed_free", facts) == "Komt pas vrij op ma 1 mrt 2027"
    assert (
        change("bed_free", facts, "facilities[0].beds[0].free", [["2026-12-01", None]])
        == "had gepast vanaf ma 1 mrt 2027, of als de plek op di 1 dec al vrij was"
    )


def test_a_bed_that_is_free_too_short() -> None:
    facts = {"start": "2026-12-01", "until": "2027-06-01", "free": [["2026-11-22", "2026-12-20"]], "beds": 1}
    assert why("bed_free", facts) == "Vrij tot zo 20 dec; nodig tot ten minste di 1 jun 2027"
    assert "bleef tot di 1 jun 2027" in change("bed_free", facts, "facilities[0].beds[0].free", [])
    assert change("bed_free", facts, "policy.minimum_open_days", 19).endswith("19 dagen lang genoeg vond")


def test_full_and_without_beds() -> None:
    facts = {"start": "2026-12-01", "until": "2027-06-01", "free": [], "beds": 3}
    assert why("bed_free", facts) == "Alle plekken zijn bezet"
    assert why("bed_free", {**facts, "beds": 0}) == "Er staan geen plekken in het register"


def test_age_counts_years() -> None:
    young, old = {"age": 11, "age_min": 12, "age_max": 17}, {"age": 9, "age_min": 0, "age_max": 5}
    assert why("age", young) == "Vanaf 12 jaar; het kind is dan 11"
    assert change("age", young, "facilities[0].age_min", 11) == "één jaar te jong"
    assert change("age", old, "facilities[0].age_max", 9) == "4 jaar te oud"


def test_contract_names_the_municipality() -> None:
    facts = {"municipality": "GM0164", "start": "2026-12-01", "contracts": []}
    assert why("contract", facts) == "Geen contract met Hengelo"
    later = {**facts, "contracts": [{"from": "2027-01-01", "until": None}]}
    assert why("contract", later) == "Contract met Hengelo gaat pas in op vr 1 jan 2027"


def test_raised_needs_name_only_what_changes() -> None:
    facts = {
        "suitability": 400,
        "minimum_suitability": 500,
        "maximum_shortfall": 1,
        "judged": False,
        "needs": {"trauma": {"level": 3, "offered": 1}, "autism": {"level": 2, "offered": 1}},
    }
    said = change("minimum_suitability", facts, "facilities[0].offers", {"trauma": 2, "autism": 1, "eating": 3})
    assert said == "had gepast met trauma op niveau 2"


def test_paper_says_nothing_of_other_children() -> None:
    facts = {
        "excluded_traits_of_facility": [],
        "excluded_traits_of_residents": ["fire_setting"],
        "traits_excluded_by_facility": ["smoking"],
        "traits_excluded_by_residents": [],
    }
    assert "brandgevaarlijk" in why("contra_indication", facts)
    said = why("contra_indication", facts, DISCREETLY)
    assert said == "Deze plek neemt niet op: er wordt gerookt; Gaat niet samen met wie er al woont"
    apart = {"named": ["K-2026-0007"], "naming": [], "apart_siblings": []}
    assert "K-2026-0007" in why("keep_apart", apart)
    assert "K-2026" not in why("keep_apart", apart, DISCREETLY)


def test_only_people_undo_a_veto() -> None:
    broken = BrokenRule("veto", {"reasons": ["kent de ouders"]}, None)
    assert why_not(broken, OPENLY) == "Het team zei nee: kent de ouders"
    assert smallest_change(broken, OPENLY) == "alleen mensen kunnen dit anders besluiten"
