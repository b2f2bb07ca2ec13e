"""Brothers and sisters together in one facility, or split with what that costs."""

from matching.results import GroupPlaces


def combine_group() -> GroupPlaces:
    """Not there yet: the next commit."""
    raise NotImplementedError
