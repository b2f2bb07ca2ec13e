"""Rank one request over the register and say where every number comes from.

Plain data for screen and paper: register entities beside the ranking's integers. Codes and facts only; the
sentences are made by `app.rule_sentences` and `app.translation`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.workflows.live_register import RegisterView
from matching.availability import is_unlisted
from matching.entities.children import Child, Request, SiblingGroup
from matching.entities.codes import Assumption
from matching.entities.facilities import Facility, Provider
from matching.entities.identifiers import FacilityId, RequestId
from matching.entities.snapshot import Freshness, ProviderRecord, RegisterSnapshot
from matching.problem import Policy
from matching.problem_building import facility_name, facility_of, request_name
from matching.ranking import rank
from matching.results import Candidate, ExcludedPlace, Exclusion, GroupPlaces, Ranking


@dataclass(frozen=True, slots=True)
class SumPart:
    """One criterion in a score: `weight` x `value` (0-1000)."""

    criterion: str
    weight: int
    value: int

    @property
    def product(self) -> int:
        """What the criterion puts into the sum, before dividing by the weights."""
        return self.weight * self.value


@dataclass(frozen=True, slots=True)
class ScoreSum:
    """How a score comes about: Σ products / Σ weights, rounded half up, plus the sibling points.

    `weights` includes the weight of siblings when they count, although their points are added apart.
    """

    parts: tuple[SumPart, ...]
    weights: int
    base: int
    siblings: int
    sibling_weight: int
    score: int


@dataclass(frozen=True, slots=True)
class RankedPlace:
    """A facility that fits, with its rank, the ranking's integers and what is known of it."""

    rank: int
    facility: Facility
    provider: Provider
    candidate: Candidate
    sum: ScoreSum
    freshness: Freshness
    assumptions: frozenset[Assumption]
    record: ProviderRecord
    """How often the provider's word held; with `freshness` it makes the chance that the place is really free."""

    @property
    def unlisted(self) -> bool:
        """Whether the provider's last list no longer names it, and nobody said anything since."""
        return is_unlisted(self.facility.listed_until, self.freshness)


@dataclass(frozen=True, slots=True)
class ExcludedFacility:
    """A facility that does not fit; `rules` are the rules its best try breaks."""

    facility: Facility
    provider: Provider
    place: ExcludedPlace


@dataclass(frozen=True)
class RequestRanking:
    """Everything the matching page and the proposal show for one request.

    `excluded` is sorted by how little is missing: fewest broken rules, then earliest start, then name.
    """

    view: RegisterView
    request: Request
    child: Child
    group: SiblingGroup | None
    siblings: tuple[Child, ...]
    ranking: Ranking
    places: tuple[RankedPlace, ...]
    excluded: tuple[ExcludedFacility, ...]

    def why_not(self, facility: FacilityId) -> Exclusion:
        """Facts and smallest changes for one excluded facility."""
        return self.ranking.exclusion(facility_name(facility))

    def together(self) -> GroupPlaces:
        """Joint places and best splits of the sibling group; empty without one."""
        return self.ranking.group()


class RequestNotOpen(LookupError):
    """The request is not on the waiting list (any more), so there is nothing to rank."""

    def __init__(self, request: RequestId) -> None:
        super().__init__(f"request {request} is not open")
        self.request = request


def rank_request(view: RegisterView, identifier: RequestId) -> RequestRanking:
    """Rank one open request over every facility; raises `RequestNotOpen`."""
    snapshot = view.snapshot
    request = next((one for one in snapshot.requests if one.id == identifier), None)
    if request is None or request_name(identifier) not in view.prepared.request_index:
        raise RequestNotOpen(identifier)
    ranking = rank(view.prepared, request_name(identifier))
    group = next((one for one in snapshot.sibling_groups if request.child in one.children), None)
    members = group.children if group else ()
    return RequestRanking(
        view=view,
        request=request,
        child=snapshot.children[request.child],
        group=group,
        siblings=tuple(
            snapshot.children[one] for one in members if one != request.child and one in snapshot.children
        ),
        ranking=ranking,
        places=_places(view, ranking),
        excluded=_excluded(snapshot, ranking),
    )


def _places(view: RegisterView, ranking: Ranking) -> tuple[RankedPlace, ...]:
    snapshot = view.snapshot
    unconfirmed = {
        one.provider
        for one in snapshot.contracts
        if not one.confirmed and (one.ends is None or one.ends > snapshot.day)
    }
    found: list[RankedPlace] = []
    for position, candidate in enumerate(ranking.candidates, start=1):
        facility = snapshot.facilities[facility_of(candidate.facility)]
        provider = snapshot.providers[facility.provider]
        # A subcontractor may place under its main provider's contract, which then carries the assumption.
        contracted = {provider.id, provider.main_provider}
        assumed = facility.assumptions | ({Assumption.CONTRACT} if contracted & unconfirmed else frozenset())
        found.append(
            RankedPlace(
                rank=position,
                facility=facility,
                provider=provider,
                candidate=candidate,
                sum=score_sum(view.problem.policy, candidate, siblings_count(view, ranking)),
                freshness=snapshot.freshness.get(facility.id, Freshness()),
                record=snapshot.records.get(facility.provider, ProviderRecord()),
                assumptions=assumed,
            )
        )
    return tuple(found)


def siblings_count(view: RegisterView, ranking: Ranking) -> bool:
    """Whether the criterion "siblings" takes part in this request's scores."""
    group = view.prepared.group_of.get(ranking.request)
    return (
        group is not None
        and group.together != "apart"
        and len(group.requests) + len(group.placed) > 1
        and view.problem.policy.weights["siblings"] > 0
    )


def score_sum(policy: Policy, candidate: Candidate, with_siblings: bool) -> ScoreSum:
    """The sum behind a candidate's score, from the policy's weights and the candidate's values."""
    weights: Mapping[str, int] = policy.weights
    parts = tuple(
        SumPart(criterion, weights[criterion], value)
        for criterion, value in candidate.values.items()
        if criterion != "siblings" and weights[criterion] > 0
    )
    sibling_weight = weights["siblings"] if with_siblings else 0
    return ScoreSum(
        parts=parts,
        weights=sum(part.weight for part in parts) + sibling_weight,
        base=candidate.base,
        siblings=candidate.siblings,
        sibling_weight=sibling_weight,
        score=candidate.score,
    )


def _excluded(snapshot: RegisterSnapshot, ranking: Ranking) -> tuple[ExcludedFacility, ...]:
    rows: list[ExcludedFacility] = []
    for place in ranking.excluded:
        facility = snapshot.facilities[facility_of(place.facility)]
        rows.append(ExcludedFacility(facility, snapshot.providers[facility.provider], place))
    return tuple(
        sorted(rows, key=lambda one: (len(one.place.rules), one.place.start, one.facility.name, one.facility.id))
    )
