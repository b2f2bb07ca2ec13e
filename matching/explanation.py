"""Why a facility is no candidate: facts and smallest changes."""

from matching.prepared import PreparedProblem
from matching.problem import Request
from matching.results import ExcludedPlace, Exclusion


def explain_exclusion(prepared: PreparedProblem, request: Request, place: ExcludedPlace) -> Exclusion:
    """Not there yet: the next commit."""
    raise NotImplementedError
