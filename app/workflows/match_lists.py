"""A ranking as the lists beside the map show it: head, candidates, what does not fit and how little is missing.

Plain data and Dutch words; no screen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from app.rule_sentences import Saying, smallest_change, title, why_not
from app.workflows.ranking import ExcludedFacility, RequestRanking
from matching.problem import RULES
from matching.results import BrokenRule

EXPLAINED_RULES = 2
"""A facility that breaks more rules gets no sentence in the list: no single change brings it nearer."""
FAR = 10**6


@dataclass(frozen=True, slots=True)
class NearMiss:
    """One facility that does not fit, with the sentence of its main rule and how much it lacks there.

    `missing` orders within a rule: days, years, points or persons, whatever the rule counts.
    """

    facility: ExcludedFacility
    rule: str
    sentence: str
    missing: int


@dataclass(frozen=True, slots=True)
class MissGroup:
    """Facilities whose main reason is the same rule, nearest to fitting first."""

    rule: str
    title: str
    misses: tuple[NearMiss, ...]


def miss_groups(
    ranked: RequestRanking, municipality: Callable[[str], str], pause: Callable[[], None] = lambda: None
) -> tuple[MissGroup, ...]:
    """Every excluded facility under its main reason: the first broken rule of the problem page's order.

    Within a reason by how little is missing; first the reason that alone keeps most places out, last a form
    nobody asked for.
    `pause` is called between facilities; it may raise to stop.
    """
    saying = Saying(ranked.view.snapshot.day, municipality)
    found: dict[str, list[NearMiss]] = defaultdict(list)
    for miss in _misses(ranked, saying, pause):
        found[miss.rule].append(miss)
    groups = [MissGroup(rule, title(rule), tuple(sorted(misses, key=_distance))) for rule, misses in found.items()]
    return tuple(sorted(groups, key=_order))


def _misses(ranked: RequestRanking, saying: Saying, pause: Callable[[], None]) -> Iterator[NearMiss]:
    for one in ranked.excluded:
        pause()
        rule = one.place.rules[0]
        if rule == "form_allowed" or len(one.place.rules) > EXPLAINED_RULES:
            names = ", ".join(title(other) for other in one.place.rules[:EXPLAINED_RULES])
            yield NearMiss(one, rule, names, FAR)
            continue
        broken = ranked.why_not(one.facility.id).broken
        change = smallest_change(broken[0], saying)
        sentence = change if broken[0].change is not None else why_not(broken[0], saying)
        yield NearMiss(one, rule, sentence, missing(broken[0]))


def _distance(miss: NearMiss) -> tuple[int, int, object, str]:
    place = miss.facility.place
    return len(place.rules), miss.missing, place.start, miss.facility.facility.name


def _order(group: MissGroup) -> tuple[bool, int, int, int, int]:
    nearest = group.misses[0]
    single = sum(len(one.facility.place.rules) == 1 for one in group.misses)
    fewest = len(nearest.facility.place.rules)
    # Years, days and levels cannot be compared: what most places lack and nothing else, comes first.
    return group.rule == "form_allowed", fewest, -single, nearest.missing, RULES.index(group.rule)


def missing(broken: BrokenRule) -> int:
    """How much this rule lacks, in its own unit; `FAR` when it cannot be counted or only people decide."""
    if broken.change is None:
        return FAR
    counted = _COUNTED.get(broken.rule)
    return FAR if counted is None else counted(broken)


def _bed_days(broken: BrokenRule) -> int:
    facts = broken.facts
    starts = [date.fromisoformat(one[0]) for one in facts["free"] if one[0] > facts["start"]]
    if not starts:
        return FAR
    return (min(starts) - date.fromisoformat(facts["start"])).days


def _age_years(broken: BrokenRule) -> int:
    facts = broken.facts
    return max(int(facts["age_min"]) - int(facts["age"]), int(facts["age"]) - int(facts["age_max"]))


def _suitability_points(broken: BrokenRule) -> int:
    return max(0, int(broken.facts["minimum_suitability"]) - int(broken.facts["suitability"]))


def _chance_points(broken: BrokenRule) -> int:
    facts = broken.facts
    return max(0, int(facts["minimum_chance"]) - int(facts["chance_free"]))


_COUNTED: dict[str, Callable[[BrokenRule], int]] = {
    "bed_free": _bed_days,
    "age": _age_years,
    "minimum_suitability": _suitability_points,
    "likely_free": _chance_points,
}
