"""The map of the matching page: home, school, brothers and sisters, and the candidates by rank."""

from __future__ import annotations

import math

from app.presenters.matching_views import MapPlace, MatchView
from app.widgets.map_marks import Marker, MarkerKind
from app.widgets.map_view import MapView

NUMBERED = 9


class CandidateMap(MapView):
    """Shows the first nine candidates, and the selected one whatever its rank."""

    def show_view(self, view: MatchView, selected: int = -1, fit: bool = False) -> None:
        """Mark a ranking; with `fit` the map moves to where everything is seen."""
        shown = [one for one in view.marks if one.number <= NUMBERED or one.facility == selected]
        self.show_markers([_marker(one) for one in shown if not math.isnan(one.latitude)], fit=fit)
        if selected >= 0:
            self.select_record(selected)


def _marker(one: MapPlace) -> Marker:
    return Marker(MarkerKind(one.kind), one.latitude, one.longitude, one.words, one.number, one.facility)
