"""Problem files are read strictly: every mistake is one error with its path, and nothing else is changed."""

import copy
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from matching.problem import ProblemError
from matching.problem_reading import read_policy, read_problem
from matching.problem_writing import problem_digest, problem_document
from tests.support.problems import invented_problem, seeds

SAMPLES = Path(__file__).resolve().parent.parent / "samples" / "problems"
SAMPLE = (SAMPLES / "small_2.json").read_text("utf-8")


def sample() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(SAMPLE)
    return document


def put(path: str, value: Any) -> Callable[[dict[str, Any]], None]:
    """Sets a value: `requests.0.start_by`; a place after the end of a list is added."""

    def change(document: Any) -> None:
        *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
        for step in way:
            document = document[step]
        if isinstance(last, int) and last == len(document):
            document.append(value)
        else:
            document[last] = value

    return change


def drop(path: str) -> Callable[[dict[str, Any]], None]:
    def change(document: Any) -> None:
        *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
        for step in way:
            document = document[step]
        del document[last]

    return change


def again(path: str) -> Callable[[dict[str, Any]], None]:
    """Repeats the first entry of a list at its end."""

    def change(document: dict[str, Any]) -> None:
        document[path].append(copy.deepcopy(document[path][0]))

    return change


GROUP = {"id": "S9", "requests": ["R2"], "placed": [], "together": "preferred"}
JUDGEMENT = {"request": "R0", "facility": "F0", "suitability": 10, "reason": ""}
STOP = {"from": "2026-12-02", "until": "2026-12-01"}
WRONG: list[tuple[str, Callable[[dict[str, Any]], None], str]] = [
    ("unknown field at the top", put("colour", 1), "colour"),
    ("unknown field in a bed", put("facilities.0.beds.0.colour", 1), "facilities[0].beds[0].colour"),
    ("unknown criterion", put("policy.weights.luck", 1), "policy.weights.luck"),
    ("missing field", drop("requests.3.urgency"), "requests[3].urgency"),
    ("missing criterion", drop("policy.weights.school"), "policy.weights.school"),
    ("other format", put("format", "plekwijzer-problem/2"), "format"),
    ("unknown facility judged", put("judgements", [{**JUDGEMENT, "facility": "F99"}]), "judgements[0].facility"),
    ("unknown request judged", put("judgements", [{**JUDGEMENT, "request": "R99"}]), "judgements[0].request"),
    ("unknown request in a group", put("sibling_groups.0.requests.0", "R99"), "sibling_groups[0].requests[0]"),
    (
        "unknown facility of a sibling",
        put("sibling_groups.1.placed.0.facility", "F99"),
        "sibling_groups[1].placed[0].facility",
    ),
    ("unknown known facility", put("requests.0.known_facilities", ["F99"]), "requests[0].known_facilities[0]"),
    ("unknown bed locked", put("locks", [{"request": "R0", "bed": "B99"}]), "locks[0].bed"),
    ("unknown request vetoed", put("vetoes.0.request", "R99"), "vetoes[0].request"),
    ("unknown facility far away", put("distances.4.facility", "F99"), "distances[4].facility"),
    ("unknown form", put("facilities.2.form", "tent"), "facilities[2].form"),
    ("unknown form asked", put("requests.2.forms.1", "tent"), "requests[2].forms[1]"),
    ("unknown gender", put("requests.2.gender", "f"), "requests[2].gender"),
    ("unknown urgency", put("requests.2.urgency", "high"), "requests[2].urgency"),
    ("unknown wisher", put("requests.0.wishes", [{"trait": "pets", "by": "aunt"}]), "requests[0].wishes[0].by"),
    ("facility twice", again("facilities"), "facilities[8].id"),
    ("request twice", again("requests"), "requests[6].id"),
    ("group twice", again("sibling_groups"), "sibling_groups[2].id"),
    ("child in two requests", put("requests.1.child", "K0"), "requests[1].child"),
    ("bed twice", put("facilities.2.beds.0.id", "F0-0"), "facilities[2].beds[0].id"),
    (
        "request in two groups",
        put("sibling_groups.2", {**GROUP, "requests": ["R1"]}),
        "sibling_groups[2].requests[0]",
    ),
    ("request in a group twice", put("sibling_groups.0.requests", ["R1", "R1"]), "sibling_groups[0].requests[1]"),
    ("two judgements for a pair", put("judgements", [JUDGEMENT, JUDGEMENT]), "judgements[1]"),
    ("contract reversed", put("facilities.1.contracts.0.until", "2024-12-31"), "facilities[1].contracts[0].until"),
    ("stop reversed", put("facilities.1.admission_stops", [STOP]), "facilities[1].admission_stops[0].until"),
    ("authorisation reversed", put("requests.1.authorisation", STOP), "requests[1].authorisation.until"),
    (
        "free reversed",
        put("facilities.0.beds.0.free", [["2026-12-02", "2026-12-01"]]),
        "facilities[0].beds[0].free[0][1]",
    ),
    ("ages reversed", put("facilities.0.age_max", 0), "facilities[0].age_max"),
    (
        "free overlaps",
        put("facilities.0.beds.0.free", [["2026-12-05", None], ["2026-12-01", "2026-12-06"]]),
        "facilities[0].beds[0].free[0]",
    ),
    (
        "free overlaps for ever",
        put("facilities.0.beds.0.free", [["2026-12-01", None], ["2027-12-01", None]]),
        "facilities[0].beds[0].free[1]",
    ),
    ("start_by before start_from", put("requests.3.start_from", "2029-01-01"), "requests[3].start_by"),
    ("start_by before today", put("requests.3.start_by", "2026-11-21"), "requests[3].start_by"),
    ("registered tomorrow", put("requests.3.registered", "2026-11-23"), "requests[3].registered"),
    ("stay of no days", put("requests.3.expected_days", 0), "requests[3].expected_days"),
    ("full above zero", put("policy.proximity_full_km", 60.01), "policy.proximity_full_km"),
    ("full above zero for siblings", put("policy.sibling_full_km", 31), "policy.sibling_full_km"),
    ("full above zero for ages", put("policy.age_gap_full", 10), "policy.age_gap_full"),
    ("negative capacity", put("facilities.0.max_residents", -1), "facilities[0].max_residents"),
    ("negative bed", put("facilities.0.beds.0.persons", -1), "facilities[0].beds[0].persons"),
    ("all weights 0", put("policy.weights", dict.fromkeys(sample()["policy"]["weights"], 0)), "policy.weights"),
    ("whole number with a point", put("policy.version", 1.0), "policy.version"),
    ("truth as number", put("policy.version", True), "policy.version"),
    (
        "number as truth",
        put("requests.0.needs", {"trauma": {"level": 1, "essential": 0}}),
        "requests[0].needs.trauma.essential",
    ),
    ("number as text", put("facilities.0.age_min", "4"), "facilities[0].age_min"),
    ("too large a number", put("policy.form_step", 10**18), "policy.form_step"),
    ("chance above 1000", put("facilities.0.chance_free", 1001), "facilities[0].chance_free"),
    ("date as number", put("date", 20261122), "date"),
    ("date that does not exist", put("date", "2026-02-30"), "date"),
    ("date written otherwise", put("date", "20261122"), "date"),
    ("date with time", put("date", "2026-11-22T00:00"), "date"),
    ("date with other digits", put("date", "٢٠٢٦-11-22"), "date"),
    ("three decimals", put("distances.1.km", 1.005), "distances[1].km"),
    ("negative km", put("distances.1.km", -0.01), "distances[1].km"),
    ("null where nothing may be null", put("facilities.0.chance_free", None), "facilities[0].chance_free"),
    ("null list", put("facilities.0.beds", None), "facilities[0].beds"),
    ("no contracts", put("facilities.0.contracts", []), "facilities[0].contracts"),
    ("contracts left out", drop("facilities.0.contracts"), "facilities[0].contracts"),
    ("no genders", put("facilities.0.genders", []), "facilities[0].genders"),
    ("no forms", put("requests.0.forms", []), "requests[0].forms"),
    ("object as list", put("facilities.0.offers", []), "facilities[0].offers"),
    ("free without end", put("facilities.0.beds.0.free", [["2026-12-01"]]), "facilities[0].beds[0].free[0]"),
    ("zone nowhere", put("requests.0.safety_zones", [{"km": 3}]), "requests[0].safety_zones[0].postcode"),
    (
        "level of a strange name",
        put("facilities.0.offers", {"eating out": -1}),
        'facilities[0].offers["eating out"]',
    ),
    ("two distances for a pair", put("distances.0", {**sample()["distances"][1], "km": 77.7}), "distances[1].km"),
]


@pytest.mark.parametrize(("change", "path"), [case[1:] for case in WRONG], ids=[case[0] for case in WRONG])
def test_a_mistake_is_named_by_its_path(change: Callable[[dict[str, Any]], None], path: str) -> None:
    document = sample()
    change(document)
    with pytest.raises(ProblemError) as error:
        read_problem(json.dumps(document).encode())
    assert error.value.path == path
    assert error.value.expected.startswith("expected ")
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("content", "path"),
    [
        (b"", "file"),
        (b"[]", "file"),
        (b"null", "file"),
        (b"{", "file"),
        (b"\xff\xfe{}", "file"),
        (b"[" * 100_000, "file"),
        (b'{"date": NaN}', "file"),
        (b'{"date": -Infinity}', "file"),
        (b"1" * 5000, "file"),
        (SAMPLE.replace('"version": 1', '"version": 1, "version": 2').encode(), "policy.version"),
        (SAMPLE.replace('"name": "default"', r'"name": "\ud800"').encode(), "file"),
        (
            SAMPLE.replace('"proximity_full_km": 5', '"proximity_full_km": 1e999').encode(),
            "policy.proximity_full_km",
        ),
    ],
    ids=range(12),
)
def test_what_is_no_proper_json_is_refused(content: bytes, path: str) -> None:
    with pytest.raises(ProblemError) as error:
        read_problem(content)
    assert error.value.path == path


def test_what_may_be_left_out_has_the_default_of_the_page() -> None:
    document = sample()
    for name in ("distances", "judgements", "locks", "vetoes", "sibling_groups"):
        document.pop(name, None)
    del document["policy"]["tiers"]
    for facility in document["facilities"]:
        for name in ("postcode", "offers", "traits", "chance_free", "residents", "beds", "max_residents"):
            del facility[name]
    for request in document["requests"]:
        for name in ("expected_days", "authorisation", "persons", "wishes", "school_postcode", "known_facilities"):
            del request[name]
    problem = read_problem(json.dumps(document).encode()).problem
    assert problem.policy.tiers == 9
    assert {(f.chance_free, f.postcode, f.beds) for f in problem.facilities} == {(1000, None, ())}
    assert {(r.persons, r.expected_days, r.wishes) for r in problem.requests} == {(1, None, ())}


@pytest.mark.parametrize(
    ("written", "hundredths"), [("12.39", 1239), ("0.29", 29), ("5", 500), ("4.10", 410), ("1e1", 1000)]
)
def test_km_become_exact_hundredths(written: str, hundredths: int) -> None:
    content = SAMPLE.replace('"proximity_full_km": 5', f'"proximity_full_km": {written}').encode()
    assert read_problem(content).problem.policy.proximity_full_hundredths == hundredths


@given(seeds)
def test_writing_and_reading_changes_nothing(seed: int) -> None:
    problem = invented_problem(seed)
    read = read_problem(json.dumps(problem_document(problem)).encode())
    assert read.problem == problem
    assert read.digest == problem_digest(problem)


def test_the_hash_sees_content_and_not_layout() -> None:
    document = sample()
    found = read_problem(SAMPLE.encode()).digest
    backwards = dict(reversed(document.items()))
    assert read_problem(json.dumps(backwards, indent=3).encode()).digest == found
    assert found == "ffb575611d8085478cbe877abab1d80018af69f3eba5d1a83accb15e26345289"
    document["requests"][0]["child"] = "Zoë"
    escaped = read_problem(json.dumps(document).encode()).digest
    assert escaped == read_problem(json.dumps(document, ensure_ascii=False).encode()).digest != found


def test_a_policy_comes_from_a_table_with_the_names_of_the_file() -> None:
    table = sample()["policy"]
    assert read_policy(table) == read_problem(SAMPLE.encode()).problem.policy
    del table["friction"]
    with pytest.raises(ProblemError, match=r"policy\.friction"):
        read_policy(table)


def test_importing_problem_and_results_stays_instant() -> None:
    program = "import sys, matching.problem, matching.results; print('numpy' in sys.modules)"
    root = SAMPLES.parent.parent.parent
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=root, check=True)
    assert done.stdout.strip() == "False"
