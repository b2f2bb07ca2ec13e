"""What speaks for and against a place that fits, per criterion, in sentences a worker would say.

The numbers are the ranking's own; nothing is judged here but which side of the middle a value is on. A criterion
that does not count (weight 0) gives no reason. Qt-free.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from app import translation
from app.rule_sentences import trait_word
from matching.availability import CALL_FIRST_BELOW
from matching.problem import Facility, Policy, Request
from matching.results import Candidate

GOOD, POOR = 700, 400
"""From this value on something speaks for a place, under that against it (0-1000)."""


@dataclass(frozen=True, slots=True)
class SiblingDistance:
    """A brother or sister and the road to the place in hundredths of km; `here`: lives in the same facility."""

    child: str
    hundredths: int | None
    here: bool = False


@dataclass
class Reasons:
    """Sentences for and against, in the order of the criteria."""

    speaks_for: list[str] = field(default_factory=list)
    against: list[str] = field(default_factory=list)

    def say(self, good: bool, key: str, **values: object) -> None:
        """Add the sentence to one of the two sides."""
        (self.speaks_for if good else self.against).append(translation.text(f"reason.{key}", **values))


def road_words(hundredths: int) -> str:
    """A road distance in a sentence: `ongeveer 16 km`, or that it is under a kilometre."""
    if hundredths < 100:
        return translation.text("reason.under_one_km")
    return translation.text("reason.about", distance=translation.kilometres(hundredths))


def reasons(
    candidate: Candidate,
    request: Request,
    facility: Facility,
    policy: Policy,
    day: date,
    judgement: tuple[int, str] | None = None,
    siblings: tuple[SiblingDistance, ...] = (),
) -> Reasons:
    """Everything that speaks for and against this place; `judgement` is suitability and reason, if given."""
    found = Reasons()
    _suitability(found, request, facility, judgement)
    _lightest_form(found, candidate, request, facility, policy)
    _roads(found, candidate)
    _siblings(found, siblings, policy)
    _familiar(found, candidate)
    _group(found, candidate, request, facility)
    _wishes(found, request, facility)
    _readiness(found, candidate, max(day, request.start_from), facility)
    return found


def _suitability(found: Reasons, request: Request, facility: Facility, judgement: tuple[int, str] | None) -> None:
    if judgement is not None:
        found.say(judgement[0] >= GOOD, "suitability.judged", value=judgement[0], reason=judgement[1])
    if not request.needs:
        found.say(True, "suitability.none_needed")
    met = [name for name, need in request.needs.items() if facility.offers.get(name, 0) >= need.level]
    if met:
        key = "suitability.full" if len(met) == len(request.needs) else "suitability.part"
        found.say(True, key, needs=", ".join(translation.word("need", name) for name in met))
    for name, need in request.needs.items():
        short = need.level - facility.offers.get(name, 0)
        if short > 0:
            found.say(False, "suitability.short", need=translation.word("need", name), count=short)


def _lightest_form(
    found: Reasons, candidate: Candidate, request: Request, facility: Facility, policy: Policy
) -> None:
    value = candidate.values.get("lightest_form")
    if value is None:
        return
    if value == 1000:
        found.say(True, "lightest_form.lightest", form=translation.word("care_form", facility.form))
        return
    lightest = min(request.forms, key=lambda form: policy.form_weights[form])
    found.say(False, "lightest_form.heavier", form=translation.word("care_form", lightest))


def _roads(found: Reasons, candidate: Candidate) -> None:
    _origin(found, candidate)
    _school(found, candidate)


def _origin(found: Reasons, candidate: Candidate) -> None:
    value = candidate.values.get("proximity")
    if value is None:
        return
    if candidate.hundredths is None:
        found.say(False, "proximity.unknown")
    elif value >= GOOD:
        found.say(True, "proximity.near", distance=road_words(candidate.hundredths))
    elif value < POOR:
        found.say(False, "proximity.far", distance=road_words(candidate.hundredths))


def _school(found: Reasons, candidate: Candidate) -> None:
    school = candidate.values.get("school")
    if school is None:
        return
    if candidate.school_hundredths is None:
        found.say(False, "school.unknown")
        return
    key = {1000: "school.stays", 0: "school.too_far"}.get(school, "school.farther")
    found.say(school == 1000, key, distance=road_words(candidate.school_hundredths))


def _siblings(found: Reasons, siblings: tuple[SiblingDistance, ...], policy: Policy) -> None:
    for one in siblings:
        if one.here:
            found.say(True, "siblings.here", child=one.child)
        elif one.hundredths is None:
            found.say(False, "siblings.unknown", child=one.child)
        else:
            near = 2 * one.hundredths <= policy.sibling_full_hundredths + policy.sibling_zero_hundredths
            distance = road_words(one.hundredths)
            found.say(near, "siblings.near" if near else "siblings.far", child=one.child, distance=distance)


def _familiar(found: Reasons, candidate: Candidate) -> None:
    value = candidate.values.get("continuity")
    if value == 1000:
        found.say(True, "continuity.facility")
    elif value:
        found.say(True, "continuity.provider")
    elif value == 0:
        found.say(False, "continuity.new")


def _group(found: Reasons, candidate: Candidate, request: Request, facility: Facility) -> None:
    present = [one for one in facility.residents if one.until is None or one.until > candidate.start]
    value = candidate.values.get("group_fit")
    friction = [trait for trait in facility.avoids if trait in request.traits]
    if friction:
        found.say(False, "group_fit.friction", traits=", ".join(trait_word(trait) for trait in friction))
    elif present and value is not None and value >= GOOD:
        found.say(True, "group_fit.fits")
    elif present and value is not None and value < POOR:
        found.say(False, "group_fit.gap")


def _wishes(found: Reasons, request: Request, facility: Facility) -> None:
    for wish in request.wishes:
        met = wish.trait in facility.traits
        by = translation.text(f"reason.by.{wish.by}")
        found.say(met, "wishes.met" if met else "wishes.unmet", by=by, trait=trait_word(wish.trait))


def _readiness(found: Reasons, candidate: Candidate, first: date, facility: Facility) -> None:
    late = (candidate.start - first).days
    if late <= 0:
        found.say(True, "readiness.first_day")
    else:
        found.say(False, "readiness.later", count=late)
    if facility.chance_free < CALL_FIRST_BELOW:
        found.say(False, "readiness.unsure", chance=str((facility.chance_free + 5) // 10))
