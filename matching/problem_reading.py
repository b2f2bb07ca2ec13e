"""Reads a problem file (`plekwijzer-problem/1`) strictly; every mistake is one `ProblemError`.

Pure: bytes or parsed JSON in, `Problem` out. Paths in errors and in the `field` of a smallest change are
written alike: names with a point, places in a list counted from 0, for instance `requests[3].start_by` or
`facilities[0].beds[2].persons`; a name that is not one word is quoted: `facilities[0].offers["eat out"]`.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from matching import json_reading as read
from matching.json_reading import Wrong, items, mapping, nullable, optional, record, required, whole
from matching.problem import (
    CRITERIA,
    GENDERS,
    TOGETHER,
    URGENCIES,
    WISHED_BY,
    Bed,
    Contract,
    Distance,
    Facility,
    Interval,
    Judgement,
    Lock,
    Need,
    Origin,
    PlacedSibling,
    Policy,
    Problem,
    ProblemError,
    Request,
    Resident,
    SafetyZone,
    SiblingGroup,
    Veto,
    Wish,
)
from matching.problem_validation import validate

FORMAT = "plekwijzer-problem/1"
_names = items(read.name)
_permille = whole(0, 1000)
_count = whole(0)


def _per(keys: tuple[str, ...], reader: read.Reader[int]) -> read.Reader[Mapping[str, int]]:
    return record(dict, {key: required(key, reader) for key in keys})


def _some(reader: read.Reader[Any]) -> read.Reader[Any]:
    def read_some(value: Any) -> Any:
        result = reader(value)
        if not result:
            raise Wrong("at least one")
        return result

    return read_some


def _free(value: Any) -> Interval:
    if type(value) is not list or len(value) != 2:
        raise Wrong("a pair of dates [from, until]")
    try:
        start = read.day(value[0])
    except Wrong as wrong:
        raise wrong.inside("[0]") from None
    try:
        return Interval(start, None if value[1] is None else read.day(value[1]))
    except Wrong as wrong:
        raise wrong.inside("[1]") from None


_policy = record(
    Policy,
    {
        "name": required("name", read.text),
        "version": required("version", _count),
        "author": nullable("author", read.text),
        "date": nullable("decided_on", read.day),
        "reason": nullable("reason", read.text),
        "tiers": optional("tiers", whole(1, 9), 9),
        "weights": required("weights", _per(CRITERIA, _count)),
        "minimum_suitability": required("minimum_suitability", _per(URGENCIES, _permille)),
        "maximum_shortfall": required("maximum_shortfall", _per(URGENCIES, _count)),
        "minimum_chance": required("minimum_chance", _permille),
        "form_weights": required("form_weights", mapping(_count)),
        "form_step": required("form_step", _count),
        "proximity_full_km": required("proximity_full_hundredths", read.hundredths),
        "proximity_zero_km": required("proximity_zero_hundredths", read.hundredths),
        "school_km_under_12": required("school_under_12_hundredths", read.hundredths),
        "school_km_from_12": required("school_from_12_hundredths", read.hundredths),
        "sibling_full_km": required("sibling_full_hundredths", read.hundredths),
        "sibling_zero_km": required("sibling_zero_hundredths", read.hundredths),
        "provider_known": required("provider_known", _permille),
        "age_gap_full": required("age_gap_full", _count),
        "age_gap_zero": required("age_gap_zero", _count),
        "friction": required("friction", _count),
        "delay_step": required("delay_step", _count),
        "minimum_open_days": required("minimum_open_days", _count),
        "worst_off_slack_percent": required("worst_off_slack_percent", _count),
    },
)
_distance = record(
    Distance,
    {
        "from": required("origin", read.name),
        "facility": required("facility", read.name),
        "km": required("hundredths", read.hundredths),
    },
)
_contract = record(
    Contract,
    {
        "municipalities": optional("municipalities", _names, ()),
        "from": required("start", read.day),
        "until": nullable("until", read.day),
    },
)
_interval = record(Interval, {"from": required("start", read.day), "until": nullable("until", read.day)})
_resident = record(
    Resident,
    {
        "child": required("child", read.name),
        "birth_date": required("birth_date", read.day),
        "traits": optional("traits", _names, ()),
        "excludes": optional("excludes", _names, ()),
        "keep_apart": optional("keep_apart", _names, ()),
        "persons": optional("persons", whole(1), 1),
        "until": nullable("until", read.day),
    },
)
_bed = record(
    Bed,
    {
        "id": required("id", read.name),
        "persons": optional("persons", _count, 1),
        "free": optional("free", items(_free), ()),
    },
)
read_facility = record(
    Facility,
    {
        "id": required("id", read.name),
        "provider": required("provider", read.name),
        "form": required("form", read.name),
        "postcode": nullable("postcode", read.name),
        "municipality": required("municipality", read.name),
        "age_min": required("age_min", _count),
        "age_max": required("age_max", _count),
        "genders": required("genders", _some(items(read.one_of(*GENDERS)))),
        "offers": optional("offers", mapping(_count), {}),
        "traits": optional("traits", _names, ()),
        "excludes": optional("excludes", _names, ()),
        "avoids": optional("avoids", _names, ()),
        "accessibility": optional("accessibility", _names, ()),
        "contracts": required("contracts", _some(items(_contract))),
        "admission_stops": optional("admission_stops", items(_interval), ()),
        "screening_valid_until": nullable("screening_valid_until", read.day),
        "max_residents": nullable("max_residents", _count),
        "max_age_spread": nullable("max_age_spread", _count),
        "mix_limits": optional("mix_limits", mapping(_count), {}),
        "chance_free": optional("chance_free", _permille, 1000),
        "residents": optional("residents", items(_resident), ()),
        "beds": optional("beds", items(_bed), ()),
    },
)
_origin = record(
    Origin,
    {"postcode": nullable("postcode", read.name), "municipality": required("municipality", read.name)},
)
_zone = record(
    SafetyZone,
    {
        "postcode": nullable("postcode", read.name),
        "municipality": nullable("municipality", read.name),
        "km": required("hundredths", read.hundredths),
    },
)
_need = record(Need, {"level": required("level", _count), "essential": required("essential", read.truth)})
_wish = record(Wish, {"trait": required("trait", read.name), "by": required("by", read.one_of(*WISHED_BY))})
read_request = record(
    Request,
    {
        "id": required("id", read.name),
        "child": required("child", read.name),
        "birth_date": required("birth_date", read.day),
        "gender": required("gender", read.one_of(*GENDERS)),
        "traits": optional("traits", _names, ()),
        "persons": optional("persons", whole(1), 1),
        "origin": required("origin", _origin),
        "responsible_municipality": required("responsible_municipality", read.name),
        "school_postcode": nullable("school_postcode", read.name),
        "forms": required("forms", _some(_names)),
        "urgency": required("urgency", read.one_of(*URGENCIES)),
        "registered": required("registered", read.day),
        "start_from": required("start_from", read.day),
        "start_by": required("start_by", read.day),
        "expected_days": nullable("expected_days", whole(1)),
        "needs": optional("needs", mapping(_need), {}),
        "requires": optional("requires", _names, ()),
        "excludes": optional("excludes", _names, ()),
        "safety_zones": optional("safety_zones", items(_zone), ()),
        "keep_apart": optional("keep_apart", _names, ()),
        "authorisation": nullable("authorisation", _interval),
        "known_facilities": optional("known_facilities", _names, ()),
        "known_providers": optional("known_providers", _names, ()),
        "wishes": optional("wishes", items(_wish), ()),
    },
)
_placed = record(
    PlacedSibling,
    {
        "child": required("child", read.name),
        "facility": nullable("facility", read.name),
        "postcode": nullable("postcode", read.name),
    },
)
_group = record(
    SiblingGroup,
    {
        "id": required("id", read.name),
        "requests": optional("requests", _names, ()),
        "placed": optional("placed", items(_placed), ()),
        "together": required("together", read.one_of(*TOGETHER)),
    },
)
read_judgement = record(
    Judgement,
    {
        "request": required("request", read.name),
        "facility": required("facility", read.name),
        "suitability": required("suitability", _permille),
        "reason": required("reason", read.text),
    },
)
_lock = record(Lock, {"request": required("request", read.name), "bed": required("bed", read.name)})
_veto = record(
    Veto,
    {
        "request": required("request", read.name),
        "facility": required("facility", read.name),
        "reason": required("reason", read.text),
    },
)


def _build_problem(format: str, **parts: Any) -> Problem:
    return Problem(**parts)


_problem = record(
    _build_problem,
    {
        "format": required("format", read.one_of(FORMAT)),
        "date": required("date", read.day),
        "policy": required("policy", _policy),
        "distances": optional("distances", items(_distance), ()),
        "facilities": optional("facilities", items(read_facility), ()),
        "requests": optional("requests", items(read_request), ()),
        "sibling_groups": optional("sibling_groups", items(_group), ()),
        "judgements": optional("judgements", items(read_judgement), ()),
        "locks": optional("locks", items(_lock), ()),
        "vetoes": optional("vetoes", items(_veto), ()),
    },
)


@dataclass(frozen=True, slots=True)
class ReadProblem:
    """A problem and the hash of the file it was read from."""

    problem: Problem
    digest: str


def read_problem(content: bytes) -> ReadProblem:
    """The checked problem in the bytes of a problem file.

    Raises:
        ProblemError: with the path and what was expected there.
    """
    try:
        document = read.parse(content)
        problem = _problem(document)
        found = digest(document)
    except Wrong as wrong:
        raise as_problem_error(wrong) from None
    validate(problem)
    return ReadProblem(problem, found)


def read_policy(document: Mapping[str, Any]) -> Policy:
    """The policy in a parsed JSON or TOML table with the names of the problem file; not yet validated.

    Raises:
        ProblemError: with the path from `policy` on.
    """
    try:
        return _policy(reparsed(document))
    except Wrong as wrong:
        raise as_problem_error(wrong.inside("policy")) from None


def reparsed(document: Any) -> Any:
    """Plain Python values, dates included, as if they had been read from a file."""
    written = json.dumps(document, ensure_ascii=False, default=date.isoformat)
    return read.parse(written.encode("utf-8", "surrogatepass"))


def digest(document: Any) -> str:
    """The sha256 by which results name their problem: sorted keys, no spaces, UTF-8, numbers as read.

    Raises:
        Wrong: a text that UTF-8 cannot say (half of a surrogate pair).
    """
    written = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    try:
        return hashlib.sha256(written.encode("utf-8")).hexdigest()
    except UnicodeEncodeError as error:
        raise Wrong("texts that UTF-8 can say", "file") from error


def as_problem_error(wrong: Wrong) -> ProblemError:
    """The error for people: a path that does not start with a point."""
    return ProblemError(wrong.path.removeprefix(".") or "file", f"expected {wrong.expected}")
