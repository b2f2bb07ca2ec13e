"""Broken rules become sentences a worker would say: why a place does not fit, and what would mend it.

Used by window, paper and command line; knows no Qt, no storage and computes nothing about the match: facts and
change come from `matching.explanation`. `discreet` is for paper that leaves the team: it says nothing about
other children, nor where a child is not safe.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app import translation
from matching.results import BrokenRule, Change

Facts = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Saying:
    """How to say it: on which day, how municipalities are called, and whether to spare other people."""

    today: date
    municipality: Callable[[str], str] = str
    discreet: bool = False

    def day(self, value: str | None) -> str:
        """A day of a problem file as people say it."""
        return "?" if value is None else translation.day(date.fromisoformat(value), self.today)


def title(rule: str) -> str:
    """The rule's name as a reason to group by: `geen plek vrij op tijd`."""
    return translation.text(f"rule.title.{rule}")


def why_not(broken: BrokenRule, saying: Saying) -> str:
    """Why this rule keeps the place from fitting, with the numbers that were compared."""
    return "; ".join(_WHY[broken.rule](broken.facts, saying))


def smallest_change(broken: BrokenRule, saying: Saying) -> str:
    """What would make this rule hold: `had gepast vanaf za 1 mrt`; says so when only people can decide."""
    if broken.change is None:
        return translation.text("rule.change.person_decides")
    return _CHANGE[broken.rule](broken.facts, broken.change, saying)


def _why(key: str, **values: object) -> str:
    return translation.text(f"rule.why.{key}", **values)


def _change(key: str, **values: object) -> str:
    return translation.text(f"rule.change.{key}", **values)


def _words(kind: str, codes: Sequence[str]) -> str:
    return ", ".join(trait_word(code) if kind == "trait" else translation.word(kind, code) for code in codes)


def trait_word(code: str) -> str:
    """The word for a trait. Traits and needs are one growing list of words: `behaviour` is known as a need."""
    known = translation.keys()
    known_as_need = f"code.trait.{code}" not in known and f"code.need.{code}" in known
    return translation.word("need" if known_as_need else "trait", code)


def _hundred(permille: int) -> str:
    return str((permille + 5) // 10)


def _kilometres(km: float) -> str:
    return translation.kilometres(round(km * 100))


def _form_why(facts: Facts, saying: Saying) -> list[str]:
    if facts["form"] == "kinship_foster" and not facts["known"]:
        return [_why("form_allowed.kinship")]
    return [_why("form_allowed.other", form=translation.word("care_form", facts["form"]))]


def _form_change(facts: Facts, change: Change, saying: Saying) -> str:
    if change.field.endswith("known_facilities"):
        return _change("form_allowed.known")
    form = change.value if isinstance(change.value, str) else facts["form"]
    key = "form_allowed.form" if isinstance(change.value, str) else "form_allowed.forms"
    return _change(key, form=translation.word("care_form", form))


def _bed_state(facts: Facts) -> tuple[str, Mapping[str, Any]]:
    """Which of the ways in which a bed is not free this is, and the free interval that says so."""
    if facts["beds"] == 0:
        return "no_beds", {}
    inside = [
        one for one in facts["free"] if one[0] <= facts["start"] and (one[1] is None or one[1] > facts["start"])
    ]
    if inside:
        return "short", {"free_until": inside[0][1]}
    later = [one[0] for one in facts["free"] if one[0] > facts["start"]]
    if later:
        return "later", {"next": min(later)}
    return ("past" if facts["free"] else "full"), {}


def _bed_why(facts: Facts, saying: Saying) -> list[str]:
    state, found = _bed_state(facts)
    days = {name: saying.day(value) for name, value in found.items()}
    return [_why(f"bed_free.{state}", start=saying.day(facts["start"]), until=saying.day(facts["until"]), **days)]


def _bed_change(facts: Facts, change: Change, saying: Saying) -> str:
    if change.field == "policy.minimum_open_days":
        return _change("bed_free.policy", count=change.value)
    state, found = _bed_state(facts)
    if state == "short":
        return _change("bed_free.longer", until=saying.day(facts["until"]))
    if state == "later":
        return _change("bed_free.earlier", start=saying.day(facts["start"]), next=saying.day(found["next"]))
    return _change("bed_free.start", start=saying.day(facts["start"]))


def _parent_why(facts: Facts, saying: Saying) -> list[str]:
    return [_why("parent_included.small", count=facts["bed_persons"], persons=facts["persons"])]


def _parent_change(facts: Facts, change: Change, saying: Saying) -> str:
    return _change("parent_included.persons", count=change.value)


def _age_why(facts: Facts, saying: Saying) -> list[str]:
    return [_why("age.young" if facts["age"] < facts["age_min"] else "age.old", **facts)]


def _age_change(facts: Facts, change: Change, saying: Saying) -> str:
    if change.field.endswith("age_min"):
        return _change("age.young", count=facts["age_min"] - change.value)
    return _change("age.old", count=change.value - facts["age_max"])


def _gender_why(facts: Facts, saying: Saying) -> list[str]:
    return [
        _why("gender.only", genders=", ".join(translation.text(f"reason.genders.{g}") for g in facts["genders"]))
    ]


def _gender_change(facts: Facts, change: Change, saying: Saying) -> str:
    if facts["gender"] == "other":
        return _change("gender.also_other")
    return _change("gender.also", gender=translation.word("gender", facts["gender"]))


def _contract_why(facts: Facts, saying: Saying) -> list[str]:
    municipality = saying.municipality(facts["municipality"])
    later = [one["from"] for one in facts["contracts"] if one["from"] > facts["start"]]
    ended = [one["until"] for one in facts["contracts"] if one["until"] and one["until"] <= facts["start"]]
    if later:
        return [_why("contract.later", municipality=municipality, **{"from": saying.day(min(later))})]
    if ended:
        return [_why("contract.ended", municipality=municipality, until=saying.day(max(ended)))]
    return [_why("contract.none", municipality=municipality)]


def _contract_change(facts: Facts, change: Change, saying: Saying) -> str:
    for field in ("from", "until"):
        if change.field.endswith(f".{field}"):
            return _change(f"contract.{field}", start=saying.day(facts["start"]))
    return _change("contract.municipality", municipality=saying.municipality(facts["municipality"]))


def _admission_why(facts: Facts, saying: Saying) -> list[str]:
    ends = [one["until"] for one in facts["stops"]]
    if None in ends:
        return [_why("admission_open.open")]
    return [_why("admission_open.until", until=saying.day(max(ends)))]


def _admission_change(facts: Facts, change: Change, saying: Saying) -> str:
    return _change("admission_open.until", start=saying.day(facts["start"]))


def _likely_why(facts: Facts, saying: Saying) -> list[str]:
    return [_why("likely_free.chance", chance=_hundred(facts["chance_free"]))]


def _likely_change(facts: Facts, change: Change, saying: Saying) -> str:
    return _change("likely_free.confirm", chance=_hundred(change.value))


def _screening_why(facts: Facts, saying: Saying) -> list[str]:
    return [_why("screening.ended", until=saying.day(facts["screening_valid_until"]))]


def _screening_change(facts: Facts, change: Change, saying: Saying) -> str:
    return _change("screening.until", start=saying.day(facts["start"]))


def _authorisation_why(facts: Facts, saying: Saying) -> list[str]:
    return [_why("authorisation.none" if facts["authorisation"] is None else "authorisation.period")]


def _authorisation_change(facts: Facts, change: Change, saying: Saying) -> str:
    if change.field.endswith(".from"):
        return _change("authorisation.from", **{"from": saying.day(change.value)})
    if change.field.endswith(".until"):
        if change.value is None:
            return _change("authorisation.open")
        return _change("authorisation.until", until=saying.day(change.value))
    return _change("authorisation.given", **{"from": saying.day(facts["start"])})


def _short_needs(needs: Mapping[str, Mapping[str, int]]) -> str:
    return ", ".join(_why("need.short", need=translation.word("need", name), **one) for name, one in needs.items())


def _raised_needs(facts: Facts, change: Change) -> str:
    """The needs whose offer the change raises, with their new level."""
    raised = {
        name: change.value[name] for name, one in facts["needs"].items() if change.value[name] > one["offered"]
    }
    return ", ".join(
        _change("need.level", need=translation.word("need", name), level=str(level))
        for name, level in raised.items()
    )


def _essential_why(facts: Facts, saying: Saying) -> list[str]:
    return [_why("essential_needs.short", needs=_short_needs(facts["needs"]))]


def _needs_change(facts: Facts, change: Change, saying: Saying) -> str:
    if change.field.endswith(".suitability"):
        return _change("minimum_suitability.judged", minimum=change.value)
    return _change("needs.raised", needs=_raised_needs(facts, change))


def _suitability_why(facts: Facts, saying: Saying) -> list[str]:
    numbers = {"suitability": facts["suitability"], "minimum": facts["minimum_suitability"]}
    if facts["judged"]:
        return [_why("minimum_suitability.judged", **numbers)]
    if facts["suitability"] >= facts["minimum_suitability"]:
        return [_why("minimum_suitability.shortfall", needs=_short_needs(facts["needs"]))]
    return [_why("minimum_suitability.low", needs=_short_needs(facts["needs"]), **numbers)]


CONTRA_INDICATIONS = (
    ("excluded_traits_of_facility", "facility_has"),
    ("excluded_traits_of_residents", "resident_has"),
    ("traits_excluded_by_facility", "facility_excludes"),
    ("traits_excluded_by_residents", "resident_excludes"),
)


def _contra_why(facts: Facts, saying: Saying) -> list[str]:
    found = [(name, key) for name, key in CONTRA_INDICATIONS if facts[name]]
    told = [one for one in found if not (saying.discreet and one[1].startswith("resident"))]
    lines = [_why(f"contra_indication.{key}", traits=_words("trait", facts[name])) for name, key in told]
    return lines if len(told) == len(found) else [*lines, _why("contra_indication.discreet")]


def _contra_change(facts: Facts, change: Change, saying: Saying) -> str:
    """Residents who leave are no wish to put on paper: the discreet way leaves it to people."""
    if "residents" in change.field:
        if saying.discreet:
            return _change("person_decides")
        return _change("contra_indication.resident", start=_leaves_on(change, saying))
    if change.field.startswith("facilities"):
        return _change("contra_indication.facility")
    return _change("contra_indication." + ("traits" if change.field.endswith(".traits") else "request"))


def _leaves_on(change: Change, saying: Saying) -> str:
    """The day on which a resident would have to leave: the change is that day, or the whole list."""
    if isinstance(change.value, str):
        return saying.day(change.value)
    days = [one["until"] for one in change.value if one.get("until")]
    return saying.day(min(days) if days else None)


def _safety_why(facts: Facts, saying: Saying) -> list[str]:
    if saying.discreet:
        return [_why("safety_distance.discreet")]
    return [_zone_why(zone) for zone in facts["zones"]]


def _zone_why(zone: Mapping[str, Any]) -> str:
    if zone["km"] is None:
        return _why("safety_distance.unknown")
    if zone["estimated"]:
        return _why("safety_distance.estimated")
    return _why("safety_distance.near", km=_kilometres(zone["km"]), minimum=_kilometres(zone["minimum_km"]))


def _safety_change(facts: Facts, change: Change, saying: Saying) -> str:
    if saying.discreet:
        return _change("person_decides")
    if change.field.endswith(".km"):
        return _change("safety_distance.km", km=_kilometres(change.value))
    return _change("safety_distance.without")


def _apart_why(facts: Facts, saying: Saying) -> list[str]:
    if saying.discreet:
        return [_why("keep_apart.discreet")]
    children = dict.fromkeys([*facts["named"], *facts["naming"], *facts["apart_siblings"]])
    return [_why("keep_apart.with", children=", ".join(children))]


def _accessibility_why(facts: Facts, saying: Saying) -> list[str]:
    return [_why("accessibility.missing", missing=_words("accessibility", facts["missing"]))]


def _accessibility_change(facts: Facts, change: Change, saying: Saying) -> str:
    return _change("accessibility.missing", missing=_words("accessibility", facts["missing"]))


def _group_why(facts: Facts, saying: Saying) -> list[str]:
    lines: list[str] = []
    for key, number, limit in (("persons", "persons", "max_residents"), ("ages", "age_spread", "max_age_spread")):
        if facts[limit] is not None and facts[number] > facts[limit]:
            lines.append(_why(f"group_limits.{key}", count=facts[number], limit=facts[limit]))
    for trait, one in facts["mix"].items():
        if one["count"] > one["limit"]:
            name = trait_word(trait)
            lines.append(_why("group_limits.mix", trait=name, count=one["count"], limit=one["limit"]))
    return lines


def _group_change(facts: Facts, change: Change, saying: Saying) -> str:
    if "residents" in change.field and not change.field.endswith("max_residents"):
        if saying.discreet:
            return _change("person_decides")
        return _change("group_limits.residents", start=_leaves_on(change, saying))
    if change.field.endswith("max_residents"):
        return _change("group_limits.max_residents", count=change.value - facts["max_residents"])
    if change.field.endswith("max_age_spread"):
        return _change("group_limits.max_age_spread", count=change.value)
    return _change("group_limits.mix_limits")


def _veto_why(facts: Facts, saying: Saying) -> list[str]:
    reasons = [_why("veto.reason", reason=reason) for reason in facts["reasons"] if reason]
    return reasons or [_why("veto.plain")]


def _nobody_can(facts: Facts, change: Change, saying: Saying) -> str:
    return _change("person_decides")


_WHY: Mapping[str, Callable[[Facts, Saying], list[str]]] = {
    "form_allowed": _form_why,
    "bed_free": _bed_why,
    "parent_included": _parent_why,
    "age": _age_why,
    "gender": _gender_why,
    "contract": _contract_why,
    "admission_open": _admission_why,
    "likely_free": _likely_why,
    "screening": _screening_why,
    "authorisation": _authorisation_why,
    "essential_needs": _essential_why,
    "contra_indication": _contra_why,
    "safety_distance": _safety_why,
    "keep_apart": _apart_why,
    "accessibility": _accessibility_why,
    "group_limits": _group_why,
    "minimum_suitability": _suitability_why,
    "veto": _veto_why,
}
_CHANGE: Mapping[str, Callable[[Facts, Change, Saying], str]] = {
    "form_allowed": _form_change,
    "bed_free": _bed_change,
    "parent_included": _parent_change,
    "age": _age_change,
    "gender": _gender_change,
    "contract": _contract_change,
    "admission_open": _admission_change,
    "likely_free": _likely_change,
    "screening": _screening_change,
    "authorisation": _authorisation_change,
    "essential_needs": _needs_change,
    "contra_indication": _contra_change,
    "safety_distance": _safety_change,
    "keep_apart": _nobody_can,
    "accessibility": _accessibility_change,
    "group_limits": _group_change,
    "minimum_suitability": _needs_change,
    "veto": _nobody_can,
}
