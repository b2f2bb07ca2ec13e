"""One child and one place that fits, to change one thing at a time in a test."""

from dataclasses import replace
from datetime import date
from typing import Any

from matching.plain_problem import PlainProblem
from matching.plain_ranking import plain_ranking
from matching.prepared import prepare
from matching.problem import (
    CRITERIA,
    GENDERS,
    URGENCIES,
    Bed,
    Contract,
    Facility,
    Interval,
    Origin,
    Policy,
    Problem,
    Request,
)
from matching.problem_validation import validate
from matching.ranking import rank
from matching.results import Candidate, Ranking
from matching.roads import RoadDistances

TODAY = date(2026, 11, 22)

POLICY = Policy(
    name="simple",
    version=3,
    weights=dict(zip(CRITERIA, (40, 12, 14, 8, 10, 6, 4, 4, 2), strict=True)),
    minimum_suitability=dict.fromkeys(URGENCIES, 500),
    maximum_shortfall=dict.fromkeys(URGENCIES, 1),
    minimum_chance=200,
    form_weights={"foster_care": 1, "kinship_foster": 1, "family_home": 2, "secure_care": 5},
    form_step=250,
    proximity_full_hundredths=500,
    proximity_zero_hundredths=6000,
    school_under_12_hundredths=600,
    school_from_12_hundredths=1500,
    sibling_full_hundredths=500,
    sibling_zero_hundredths=3000,
    provider_known=500,
    age_gap_full=3,
    age_gap_zero=9,
    friction=250,
    delay_step=10,
    minimum_open_days=182,
    worst_off_slack_percent=1,
)
FACILITY = Facility(
    id="F1",
    provider="P1",
    form="family_home",
    municipality="GM0153",
    age_min=4,
    age_max=17,
    genders=GENDERS,
    contracts=(Contract(("*",), date(2025, 1, 1)),),
    postcode="7511AB",
    beds=(Bed("F1-1", 1, (Interval(TODAY),)),),
)
REQUEST = Request(
    id="R1",
    child="K1",
    birth_date=date(2016, 3, 2),
    gender="female",
    origin=Origin("GM0164", "7553AB"),
    responsible_municipality="GM0164",
    forms=("foster_care", "family_home"),
    urgency="regular",
    registered=date(2026, 9, 1),
    start_from=TODAY,
    start_by=date(2027, 2, 1),
)


def simple(
    facility: dict[str, Any] | None = None,
    request: dict[str, Any] | None = None,
    policy: dict[str, Any] | None = None,
    **parts: Any,
) -> Problem:
    """The simple problem with these fields changed; it must stay valid."""
    problem = Problem(
        date=TODAY,
        policy=replace(POLICY, **(policy or {})),
        facilities=(replace(FACILITY, **(facility or {})),),
        requests=(replace(REQUEST, **(request or {})),),
    )
    problem = replace(problem, **parts)
    validate(problem)
    return problem


def ranked(problem: Problem, request: str = "R1", geography: RoadDistances | None = None) -> Ranking:
    """The ranking by the fast program, after the slow one agreed about the rules."""
    found = rank(prepare(problem, geography), request)
    plain = plain_ranking(PlainProblem(problem, geography), request)
    assert [c.facility for c in found.candidates] == [c["facility"] for c in plain["candidates"]]
    assert [list(p.rules) for p in found.excluded] == [place["rules"] for place in plain["excluded"]]
    return found


def broken(problem: Problem, request: str = "R1", geography: RoadDistances | None = None) -> tuple[str, ...]:
    """The rules that keep F1 out; empty when it is a candidate."""
    return next((p.rules for p in ranked(problem, request, geography).excluded if p.facility == "F1"), ())


def candidate(problem: Problem, request: str = "R1", geography: RoadDistances | None = None) -> Candidate:
    """F1 as a candidate."""
    return next(c for c in ranked(problem, request, geography).candidates if c.facility == "F1")
