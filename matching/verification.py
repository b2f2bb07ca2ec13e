"""Checks a ranking, whoever made it, against its problem with the slow second program.

Facts are compared where they carry the names this program uses; a smallest change is not compared but tried:
put in, ranked again, the rule must be gone. Every difference is one line.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from matching.broken_try import BrokenTry, ZoneRoad
from matching.facts import facts_of
from matching.plain_groups import group_differences
from matching.plain_problem import PlainProblem
from matching.plain_ranking import best_candidate, best_try, plain_ranking
from matching.problem import Facility, Problem, ProblemError, Request
from matching.results import PLAN_FORMAT, RANKING_FORMAT, Change
from matching.roads import RoadDistances
from matching.what_if import with_change

PERSON_DECIDES = frozenset({"veto", "keep_apart"})
MAY_BE_UNSOLVED = PERSON_DECIDES | {"contra_indication", "group_limits"}
_KEYS = (
    "format",
    "problem",
    "policy",
    "request",
    "own_best",
    "candidates",
    "excluded",
    "joint",
    "split",
)


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where a result is not what the problem asks."""

    path: str
    expected: Any
    found: Any

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, found {self.found}"


class _Nothing:
    def __repr__(self) -> str:
        return "nothing"


NOTHING = _Nothing()


def check_format(document: Any) -> None:
    """Passes a ranking; refuses what is no result, or one that cannot be checked.

    Raises:
        ProblemError: not a ranking.
    """
    found = document.get("format") if isinstance(document, dict) else None
    if found == PLAN_FORMAT:
        raise ProblemError("format", "plans are checked from a later version; this version checks rankings")
    if found != RANKING_FORMAT:
        raise ProblemError("format", f"expected {RANKING_FORMAT}")


def check_ranking(
    problem: Problem, digest: str, document: Mapping[str, Any], geography: RoadDistances | None = None
) -> list[Difference]:
    """Every difference between a ranking and what the problem asks; empty when it is right.

    Raises:
        ProblemError: the document is no ranking.
    """
    check_format(document)
    plain = PlainProblem(problem, geography)
    policy = {"name": problem.policy.name, "version": problem.policy.version}
    found = differences({"problem": digest, "policy": policy}, _part(document, ("problem", "policy")), "")
    found += [Difference(key, "this field", NOTHING) for key in _KEYS if key not in document]
    found += [Difference(str(key), "no such field", "one") for key in document if key not in _KEYS]
    request = document.get("request")
    if not isinstance(request, str) or request not in plain.requests:
        return [*found, Difference("request", "a request of the problem", request)]
    expected = plain_ranking(plain, request)
    found += differences(expected["own_best"], document.get("own_best"), "own_best")
    found += _list_differences(expected["candidates"], document.get("candidates"), "candidates")
    found += _excluded_differences(plain, request, expected["excluded"], document.get("excluded"))
    wrong = group_differences(plain, request, document.get("joint"), document.get("split"))
    return found + [Difference(path, expected, given) for path, expected, given in wrong]


def _part(document: Mapping[str, Any], keys: Sequence[str]) -> dict[str, Any]:
    return {key: document[key] for key in keys if key in document}


def _same(expected: Any, found: Any) -> bool:
    if isinstance(expected, bool) or isinstance(found, bool):
        return expected is found
    return bool(expected == found)


def differences(expected: Any, found: Any, path: str) -> list[Difference]:
    """Where two JSON values differ; 5 and 5.0 are the same, true and 1 are not."""
    if isinstance(expected, dict) and isinstance(found, dict):
        result = []
        for key in [*expected, *(key for key in found if key not in expected)]:
            place = f"{path}.{key}" if path else key
            result += differences(expected.get(key, NOTHING), found.get(key, NOTHING), place)
        return result
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        pairs = zip(expected, found, strict=True)
        return [d for i, pair in enumerate(pairs) for d in differences(*pair, f"{path}[{i}]")]
    return [] if _same(expected, found) else [Difference(path, expected, found)]


def _by_facility(entries: Any, path: str) -> tuple[dict[str, tuple[int, Any]], list[Difference]]:
    """Entries by facility with their place, and what is wrong with the list itself."""
    if not isinstance(entries, list):
        return {}, [Difference(path, "a list", entries)]
    result: dict[str, tuple[int, Any]] = {}
    wrong = []
    for place, entry in enumerate(entries):
        facility = entry.get("facility") if isinstance(entry, dict) else None
        if not isinstance(facility, str) or facility in result:
            wrong.append(Difference(f"{path}[{place}].facility", "each facility once", facility))
        else:
            result[facility] = (place, entry)
    return result, wrong


def _list_differences(expected: Sequence[Mapping[str, Any]], entries: Any, path: str) -> list[Difference]:
    given, found = _by_facility(entries, path)
    wanted = {entry["facility"]: entry for entry in expected}
    for facility in wanted.keys() - given.keys():
        found.append(Difference(path, f"facility {facility}", NOTHING))
    for facility, (place, entry) in given.items():
        if facility in wanted:
            found += differences(wanted[facility], entry, f"{path}[{place}]")
        else:
            found.append(Difference(f"{path}[{place}]", NOTHING, f"facility {facility}"))
    order = [facility for facility in given if facility in wanted]
    right = [facility for facility in wanted if facility in given]
    wrong_place = next((i for i, pair in enumerate(zip(right, order, strict=True)) if pair[0] != pair[1]), None)
    if wrong_place is not None:
        found.append(Difference(f"{path} (order)", right[wrong_place], order[wrong_place]))
    return sorted(found, key=lambda one: (one.path, str(one.expected)))


def _excluded_differences(
    plain: PlainProblem, request: str, expected: Sequence[Mapping[str, Any]], entries: Any
) -> list[Difference]:
    given, found = _by_facility(entries, "excluded")
    for wanted in expected:
        facility = wanted["facility"]
        if facility not in given:
            found.append(Difference("excluded", f"facility {facility}", NOTHING))
            continue
        place, entry = given.pop(facility)
        found += _exclusion_differences(plain, request, wanted, entry, f"excluded[{place}]")
    for facility, (place, _) in given.items():
        found.append(Difference(f"excluded[{place}]", NOTHING, f"facility {facility}"))
    return found


def _exclusion_differences(
    plain: PlainProblem, request: str, wanted: Mapping[str, Any], entry: Mapping[str, Any], path: str
) -> list[Difference]:
    keys = ("facility", "bed", "start")
    found = differences(_part(wanted, keys), _part(entry, keys), path)
    broken = entry.get("broken")
    if not isinstance(broken, list) or not all(isinstance(one, dict) for one in broken):
        return [*found, Difference(f"{path}.broken", "a list of rules", broken)]
    rules = [one.get("rule") for one in broken]
    if sorted(map(str, rules)) != sorted(wanted["rules"]):
        return [*found, Difference(f"{path}.broken", wanted["rules"], rules)]
    for place, one in enumerate(broken):
        found += _reason_differences(plain, request, wanted, one, f"{path}.broken[{place}]")
    return found


def _reason_differences(
    plain: PlainProblem, request: str, wanted: Mapping[str, Any], one: Mapping[str, Any], path: str
) -> list[Difference]:
    if not isinstance(one.get("facts"), dict):
        return [Difference(f"{path}.facts", "an object", one.get("facts", NOTHING))]
    change, rule = one.get("change", NOTHING), one["rule"]
    found = _fact_differences(plain, request, wanted, rule, one["facts"], f"{path}.facts")
    return found + _change_claims(plain, request, wanted, rule, change, path)


def _fact_differences(
    plain: PlainProblem,
    request: str,
    wanted: Mapping[str, Any],
    rule: str,
    given: Mapping[str, Any],
    path: str,
) -> list[Difference]:
    """Facts under the names this program uses; others are left alone."""
    facts = facts_of(rule, _broken_try(plain, request, wanted))
    return differences({key: facts[key] for key in given if key in facts}, _part(given, list(facts)), path)


def _broken_try(plain: PlainProblem, request_id: str, wanted: Mapping[str, Any]) -> BrokenTry:
    problem, request = plain.problem, plain.requests[request_id]
    facility = plain.facilities[wanted["facility"]]
    return BrokenTry(
        problem=problem,
        request=request,
        request_index=plain.request_places[request.id],
        facility=facility,
        facility_index=plain.facility_places[facility.id],
        bed_index=None if wanted["bed"] is None else [bed.id for bed in facility.beds].index(wanted["bed"]),
        start=date.fromisoformat(wanted["start"]),
        zones=[ZoneRoad(*plain.road(z.postcode, z.municipality, facility)) for z in request.safety_zones],
        judgement_index=plain.judgement_places.get((request.id, facility.id)),
        bed_ids=frozenset,
    )


def _change_claims(
    plain: PlainProblem, request: str, wanted: Mapping[str, Any], rule: str, change: Any, path: str
) -> list[Difference]:
    if change is None:
        return [] if rule in MAY_BE_UNSOLVED else [Difference(f"{path}.change", "a change", None)]
    if rule in PERSON_DECIDES:
        return [Difference(f"{path}.change", None, change)]
    if not isinstance(change, dict) or set(change) != {"field", "value"}:
        return [Difference(f"{path}.change", "field and value", change)]
    return _change_differences(plain, request, wanted, rule, change, path)


def _change_differences(
    plain: PlainProblem,
    request: str,
    wanted: Mapping[str, Any],
    rule: str,
    change: Mapping[str, Any],
    path: str,
) -> list[Difference]:
    """Puts the change in and ranks this facility again: the rule must be gone."""
    facility = plain.facilities[wanted["facility"]]
    try:
        alone, field = _alone(plain, plain.requests[request], facility, str(change["field"]))
        changed = with_change(alone, Change(field, change["value"]))
    except ValueError:
        return [Difference(f"{path}.change.field", "a field of the problem and a value for it", change)]
    again = PlainProblem(changed, plain.geography)
    child, place = again.requests[request], again.facilities[facility.id]
    if best_candidate(again, child, place) is not None or rule not in best_try(again, child, place)["rules"]:
        return []
    return [Difference(f"{path}.change", f"a change after which {rule} is gone", change)]


def _alone(plain: PlainProblem, request: Request, facility: Facility, field: str) -> tuple[Problem, str]:
    """The problem with only this pair and the homes of placed siblings, and the field's path in there.

    Raises:
        ValueError: the field belongs to another facility, request or judgement.
    """
    group = plain.group(request)
    homes = {sibling.facility for sibling in (group.placed if group else ())} - {None, facility.id}
    judged = plain.judgement_places.get((request.id, facility.id))
    problem = replace(
        plain.problem,
        facilities=(facility, *(plain.facilities[home] for home in homes if home is not None)),
        requests=(request,),
        distances=tuple(plain.distances_to.get(facility.id, ())),
        judgements=() if judged is None else (plain.problem.judgements[judged],),
        locks=(),
    )
    own = {
        "facilities": plain.facility_places[facility.id],
        "requests": plain.request_places[request.id],
        "judgements": judged,
    }
    found = re.fullmatch(r"(facilities|requests|judgements)\[(\d+)\](.*)", field, re.DOTALL)
    if found is None:
        return problem, field
    if own[found[1]] != int(found[2]):
        raise ValueError(field)
    return problem, f"{found[1]}[0]{found[3]}"
