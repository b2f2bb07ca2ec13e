"""Puts a smallest change into a problem, so that it can be tried: the counterpart of `matching.changes`.

Paths are those of `matching.problem_reading`. Only the part that changes is read again.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from matching.json_reading import Wrong
from matching.problem import Policy, Problem
from matching.problem_reading import read_facility, read_judgement, read_policy, read_request, reparsed
from matching.problem_writing import (
    facility_document,
    judgement_document,
    policy_document,
    request_document,
)
from matching.results import Change

_STEP = re.compile(r'\.?(?P<name>\w+)|\[(?P<place>\d+)\]|\[(?P<quoted>"(?:[^"\\]|\\.)*")\]')
_LISTS: Mapping[str, tuple[Callable[[Any], dict[str, Any]], Callable[[Any], Any]]] = {
    "facilities": (facility_document, read_facility),
    "requests": (request_document, read_request),
    "judgements": (judgement_document, read_judgement),
}


def steps_of(path: str) -> list[str | int]:
    """The names and places of a path.

    Raises:
        ValueError: not a path.
    """
    steps: list[str | int] = []
    at = 0
    while at < len(path):
        found = _STEP.match(path, at)
        if found is None:
            raise ValueError(path)
        if found["place"] is not None:
            steps.append(int(found["place"]))
        else:
            steps.append(found["name"] if found["name"] is not None else json.loads(found["quoted"]))
        at = found.end()
    return steps


def with_change(problem: Problem, change: Change) -> Problem:
    """The problem with this one field changed.

    Raises:
        ValueError: the path leads nowhere in this problem, or the value cannot stand there.
    """
    steps = steps_of(change.field)
    try:
        if steps[0] == "policy":
            return replace(problem, policy=_changed_policy(problem.policy, steps[1:], change.value))
        name, place = steps[0], steps[1]
        if name not in _LISTS or not isinstance(name, str) or not isinstance(place, int):
            raise ValueError(change.field)
        items = list(getattr(problem, name))
        write, read = _LISTS[name]
        document = write(items[place])
        _put(document, steps[2:], change.value)
        items[place] = read(reparsed(document))
    except (IndexError, KeyError, TypeError, Wrong) as error:
        raise ValueError(change.field) from error
    changed: dict[str, Any] = {name: tuple(items)}
    return replace(problem, **changed)


def _changed_policy(policy: Policy, steps: list[str | int], value: Any) -> Policy:
    document = policy_document(policy)
    _put(document, steps, value)
    return read_policy(document)


def _put(document: Any, steps: list[str | int], value: Any) -> None:
    *way, last = steps
    for step in way:
        document = document[step]
    document[last] = value
