"""Writes a ranking as the JSON document of `plekwijzer-ranking/1`; pure, plain Python values out."""

from collections.abc import Sequence
from typing import Any

from matching.results import (
    RANKING_FORMAT,
    Candidate,
    Combination,
    Exclusion,
    GroupPlace,
    Ranking,
)


def ranking_document(ranking: Ranking, digest: str) -> dict[str, Any]:
    """The whole result, reasons of every excluded facility and the group included.

    `digest` is the hash of the problem (`ReadProblem.digest` or `problem_digest`).
    """
    group = ranking.group()
    return {
        "format": RANKING_FORMAT,
        "problem": digest,
        "policy": {"name": ranking.policy_name, "version": ranking.policy_version},
        "request": ranking.request,
        "own_best": ranking.own_best,
        "candidates": [candidate_document(candidate) for candidate in ranking.candidates],
        "excluded": [exclusion_document(ranking.exclusion(place.facility)) for place in ranking.excluded],
        "joint": [joint_document(combination) for combination in group.joint],
        "split": [split_document(combination) for combination in group.split],
    }


def shown_km(hundredths: int | None) -> float | None:
    """Hundredths as the kilometres of a result, always with a point; null when unknown."""
    return None if hundredths is None else hundredths / 100


def candidate_document(candidate: Candidate) -> dict[str, Any]:
    """One entry of `candidates`."""
    return {
        "facility": candidate.facility,
        "bed": candidate.bed,
        "start": candidate.start.isoformat(),
        "km": shown_km(candidate.hundredths),
        "km_school": shown_km(candidate.school_hundredths),
        "estimated": candidate.estimated,
        "values": dict(candidate.values),
        "base": candidate.base,
        "siblings": candidate.siblings,
        "score": candidate.score,
    }


def exclusion_document(exclusion: Exclusion) -> dict[str, Any]:
    """One entry of `excluded`."""
    return {
        "facility": exclusion.facility,
        "bed": exclusion.bed,
        "start": exclusion.start.isoformat(),
        "broken": [
            {
                "rule": broken.rule,
                "facts": dict(broken.facts),
                "change": broken.change and {"field": broken.change.field, "value": broken.change.value},
            }
            for broken in exclusion.broken
        ],
    }


def joint_document(combination: Combination) -> dict[str, Any]:
    """One entry of `joint`: all open children of the group in one facility."""
    return {
        "facility": combination.places[0].facility,
        "score": combination.score,
        "km": shown_km(combination.hundredths),
        "places": _places(combination.places),
    }


def split_document(combination: Combination) -> dict[str, Any]:
    """One entry of `split`: the children over more than one facility."""
    return {
        "score": combination.score,
        "price": combination.price,
        "places": _places(combination.places),
        "between": [
            {"requests": list(pair.requests), "km": shown_km(pair.hundredths)} for pair in combination.between
        ],
    }


def _places(places: Sequence[GroupPlace]) -> list[dict[str, Any]]:
    return [
        {
            "request": place.request,
            "facility": place.facility,
            "bed": place.bed,
            "start": place.start.isoformat(),
            "km": shown_km(place.hundredths),
            "base": place.base,
            "siblings": place.siblings,
            "score": place.score,
        }
        for place in places
    ]
