"""Placement proposals: choose with reasons, store with the data they rest on, print again with the same content.

The program advises, people choose: a choice asks a reason, also for rank 1, and a choice that passes over a
higher rank is recorded as a deviation. A proposal without a choice is an advice.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.reports.proposal_data import ProposalData, from_json, to_json
from app.workflows.proposal_sheet import Choice, proposal_data
from app.workflows.ranking import RankedPlace, RequestRanking
from db.register import Register
from matching.entities.administration import Actor, Proposal
from matching.entities.children import Request
from matching.entities.identifiers import FacilityId, ProposalId, RequestId
from matching.problem_reading import read_problem
from matching.problem_writing import problem_digest, problem_document

LONGEST_ID = 18
"""Digits of a number that every database can hold."""


@dataclass(frozen=True, slots=True)
class ChosenFacility:
    """What a person chose: a facility, why, and what help makes up for what is missing."""

    facility: FacilityId
    reason: str
    help: str = ""


class ChoiceRefused(ValueError):
    """A choice that cannot be recorded; `code` is `reason_missing`, `not_fitting` or `chosen_twice`."""

    def __init__(self, code: str, facility: FacilityId) -> None:
        super().__init__(f"{code}: facility {facility}")
        self.code = code
        self.facility = facility


class ProposalDamaged(ValueError):
    """The stored data are not those the proposal was made from."""


def choices_of(ranked: RequestRanking, chosen: Sequence[ChosenFacility]) -> tuple[Choice, ...]:
    """The choices beside the ranking, in order, with deviations; raises `ChoiceRefused`.

    A choice deviates when a higher rank was left that had not been chosen before it.
    """
    places = {one.facility.id: one for one in ranked.places}
    left = [one.rank for one in ranked.places]
    found: list[Choice] = []
    for one in chosen:
        place = _choosable(one, places, left)
        found.append(Choice(place, one.reason.strip(), one.help.strip(), deviates=place.rank != left[0]))
        left.remove(place.rank)
    return tuple(found)


def _choosable(one: ChosenFacility, places: Mapping[FacilityId, RankedPlace], left: Sequence[int]) -> RankedPlace:
    place = places.get(one.facility)
    if place is None:
        raise ChoiceRefused("not_fitting", one.facility)
    if place.rank not in left:
        raise ChoiceRefused("chosen_twice", one.facility)
    if not one.reason.strip():
        raise ChoiceRefused("reason_missing", one.facility)
    return place


def store_proposal(
    register: Register,
    actor: Actor,
    ranked: RequestRanking,
    municipality: Callable[[str], str],
    chosen: Sequence[ChosenFacility] = (),
    made_on: date | None = None,
) -> Proposal:
    """Store a proposal (or an advice, without choices) with its data, policy version and hash, and return it."""
    choices = choices_of(ranked, chosen)
    maker = actor.login if choices else ""
    data = proposal_data(ranked, municipality, choices, made_on, maker).without_personal_extras()
    problem = ranked.view.problem
    with register.begin(actor) as work:
        stored = work.proposals.save(
            Proposal(
                id=ProposalId(0),
                request=ranked.request.id,
                created_at=work.moment,
                created_by=actor.login,
                policy_version=ranked.view.snapshot.policy.version,
                problem_hash=problem_digest(problem),
                problem=zlib.compress(_snapshot(problem_document(problem)), 9),
                content=to_json(data),
                choices=tuple(_recorded(choice) for choice in choices),
            )
        )
        work.commit()
    return stored


def _snapshot(document: Mapping[str, Any]) -> bytes:
    return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")


def _recorded(choice: Choice) -> Mapping[str, Any]:
    candidate = choice.place.candidate
    return {
        "facility": int(choice.place.facility.id),
        "bed": candidate.bed,
        "start": candidate.start.isoformat(),
        "rank": choice.place.rank,
        "score": candidate.score,
        "reason": choice.reason,
        "help": choice.help,
        "deviates": choice.deviates,
    }


def current_proposal(
    register: Register,
    actor: Actor,
    ranked: RequestRanking,
    municipality: Callable[[str], str],
    made_on: date | None = None,
) -> Proposal:
    """The newest proposal with a choice; else the advice of these data, stored when it was not yet."""
    stored = proposals_of(register, actor, ranked.request.id)
    chosen = next((one for one in stored if one.choices), None)
    if chosen is not None:
        return chosen
    if stored and stored[0].problem_hash == problem_digest(ranked.view.problem):
        return stored[0]
    return store_proposal(register, actor, ranked, municipality, made_on=made_on)


def proposals_of(register: Register, actor: Actor, request: RequestId) -> tuple[Proposal, ...]:
    """Everything stored for a request, the newest first."""
    with register.read(actor) as work:
        return work.proposals.of_request(request)


def paper_of(proposal: Proposal, child_name: str = "") -> ProposalData:
    """The stored paper again, checked against its own data; the name is put in for this print only.

    Raises `ProposalDamaged` when the stored data do not give the stored hash.
    """
    found = read_problem(zlib.decompress(proposal.problem)).digest
    if found != proposal.problem_hash:
        raise ProposalDamaged(f"proposal {proposal.id}: data give {found}, stored was {proposal.problem_hash}")
    return replace(from_json(proposal.content), child_name=child_name)


def find_request(register: Register, actor: Actor, given: str) -> Request | None:
    """The request with this number, else the newest of this case number, else with this database id.

    The id may be written as problem files do: `R7`.
    """
    with register.read(actor) as work:
        found = work.requests.by_number(given)
        if found is not None:
            return found
        child = work.children.by_case_number(given)
        if child is not None:
            return max(work.requests.of_child(child.id), key=lambda one: one.id, default=None)
        digits = given.strip().removeprefix("R")
        return work.requests.find(int(digits)) if digits.isdecimal() and len(digits) <= LONGEST_ID else None


def name_for_paper(register: Register, actor: Actor, request: RequestId) -> str:
    """The child's name, empty when not known; raises `db.errors.NotAllowed` without the right to see it."""
    with register.read(actor) as work:
        return work.children.get(work.requests.get(request).child).name
