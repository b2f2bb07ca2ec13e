"""Why a facility is no candidate: facts and smallest change of every rule its best try breaks.

Worked out when asked: a ranking keeps only which rules are broken.
"""

from collections.abc import Sequence, Set

from matching.broken_try import BrokenTry, ZoneRoad
from matching.changes import change_for
from matching.facts import facts_of
from matching.prepared import PreparedProblem
from matching.problem import Request
from matching.results import BrokenRule, ExcludedPlace, Exclusion
from matching.roads import Kilometres


class Explainer:
    """Explains the exclusions of one request; looks up once what all of them share."""

    def __init__(self, prepared: PreparedProblem, request: Request, zones: Sequence[Kilometres]) -> None:
        self._prepared = prepared
        self._request = request
        self._zones = zones
        self._taken: Set[str] | None = None
        self._judgements = {
            judgement.facility: place
            for place, judgement in enumerate(prepared.problem.judgements)
            if judgement.request == request.id
        }

    def explain(self, place: ExcludedPlace) -> Exclusion:
        """Facts and smallest change of every rule that the facility's best try breaks."""
        broken = self._broken_try(place)
        rules = tuple(BrokenRule(rule, facts_of(rule, broken), change_for(rule, broken)) for rule in place.rules)
        return Exclusion(place.facility, place.bed, place.start, rules)

    def _bed_ids(self) -> Set[str]:
        if self._taken is None:
            self._taken = {bed for bed in self._prepared.beds.ids if bed is not None}
        return self._taken

    def _broken_try(self, place: ExcludedPlace) -> BrokenTry:
        index = self._prepared.facility_index[place.facility]
        facility = self._prepared.problem.facilities[index]
        beds = [bed.id for bed in facility.beds]
        return BrokenTry(
            problem=self._prepared.problem,
            request=self._request,
            request_index=self._prepared.request_index[self._request.id],
            facility=facility,
            facility_index=index,
            bed_index=None if place.bed is None else beds.index(place.bed),
            start=place.start,
            zones=[zone_road(zone, index) for zone in self._zones],
            judgement_index=self._judgements.get(place.facility),
            bed_ids=self._bed_ids,
        )


def zone_road(road: Kilometres, facility: int) -> ZoneRoad:
    """The road from a zone to one facility."""
    hundredths = int(road.hundredths[facility])
    return ZoneRoad(None if hundredths < 0 else hundredths, bool(road.estimated[facility]))
