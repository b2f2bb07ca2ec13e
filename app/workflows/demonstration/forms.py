"""What each care form looks like in an average region: how many, how large, how full, for whom, at what price.

Numbers are for one region of 700 facilities and 3,000 beds; larger demonstrations are made of several regions.
"""

from __future__ import annotations

from dataclasses import dataclass

from matching.entities.codes import Segment


@dataclass(frozen=True, slots=True)
class FormShape:
    """One care form. `sizes` are dealt in turn; `age_bands` are (youngest, oldest); days are lengths of a stay.

    `level` is the usual level of support offered, `needs` how many needs it names; prices in euro cents a day.
    `expected_end` is the share of residents of whom the end is expected on a day.
    """

    code: str
    segment: Segment
    facilities: int
    sizes: tuple[int, ...]
    free: int
    age_bands: tuple[tuple[int, int], ...]
    spread: tuple[int, ...]
    days: tuple[int, int]
    level: int
    needs: tuple[int, int]
    price: int
    expected_end: float
    closed: float = 0.012


LIVING, STAY, CRISIS = Segment.LIVING, Segment.STAY, Segment.CRISIS
FOSTER_AGES = ((0, 4), (0, 12), (0, 12), (4, 12), (4, 17), (0, 17), (6, 14), (10, 17))
HOME_AGES = ((0, 12), (4, 12), (4, 17), (6, 17), (8, 17), (10, 17))
GROUP_AGES = ((6, 12), (8, 14), (10, 15), (12, 17), (12, 17), (14, 17))

FORMS: tuple[FormShape, ...] = (
    FormShape(
        "kinship_foster", LIVING, 55, (1, 2, 1, 2, 1, 1, 2, 1, 3, 1), 3, ((0, 17),),
        spread=(17,), days=(300, 2400), level=1, needs=(3, 5), price=2600, expected_end=0.02,
    ),
    FormShape(
        "foster_care", LIVING, 225, (2, 1, 3, 2, 2, 3, 1, 2, 3, 2), 66, FOSTER_AGES,
        spread=(8, 10, 12, 17), days=(200, 2600), level=1, needs=(1, 4), price=2900, expected_end=0.05,
    ),
    FormShape(
        "part_time_foster", LIVING, 75, (1, 2, 1, 2, 1, 2, 3, 1, 2, 1), 24, FOSTER_AGES,
        spread=(8, 10, 12), days=(150, 1200), level=1, needs=(1, 3), price=2400, expected_end=0.06,
    ),
    FormShape(
        "family_home", LIVING, 95, (5, 4, 6, 5, 5, 4, 6, 5, 4, 6), 10, HOME_AGES,
        spread=(7, 8, 9, 10), days=(300, 2600), level=2, needs=(3, 6), price=14800, expected_end=0.04,
    ),
    FormShape(
        "specialist_living", LIVING, 40, (7, 6, 8, 7, 7), 18, ((6, 12), (8, 15), (10, 17), (12, 17)),
        spread=(5, 6, 7), days=(250, 1500), level=3, needs=(5, 8), price=28900, expected_end=0.05,
    ),
    FormShape(
        "respite", STAY, 45, (8, 7, 9, 8), 48, ((4, 12), (4, 17), (6, 14), (8, 17)),
        spread=(6, 8, 10), days=(14, 120), level=2, needs=(3, 6), price=18500, expected_end=0.5, closed=0.02,
    ),
    FormShape(
        "independence_training", STAY, 28, (8, 6, 10, 8, 7), 34, ((16, 20), (16, 22), (17, 22)),
        spread=(5, 6), days=(150, 500), level=2, needs=(3, 6), price=13500, expected_end=0.45,
    ),
    FormShape(
        "parent_child", STAY, 12, (6, 7, 6, 7), 9, ((15, 22), (16, 22)),
        spread=(7,), days=(90, 300), level=2, needs=(3, 6), price=27500, expected_end=0.4,
    ),
    FormShape(
        "treatment_group", STAY, 70, (9, 8, 10, 9), 55, GROUP_AGES,
        spread=(4, 5, 6), days=(120, 420), level=3, needs=(5, 9), price=31500, expected_end=0.4, closed=0.02,
    ),
    FormShape(
        "three_environment", STAY, 9, (10, 11), 10, ((10, 15), (12, 17), (14, 17)),
        spread=(5, 6), days=(180, 420), level=3, needs=(6, 9), price=39800, expected_end=0.4,
    ),
    FormShape(
        "secure_care", STAY, 6, (9, 9, 10), 6, ((12, 17),),
        spread=(5, 6), days=(60, 270), level=3, needs=(7, 10), price=52000, expected_end=0.8,
    ),
    FormShape(
        "crisis_foster", CRISIS, 26, (1, 2, 1, 1, 2), 3, ((0, 12), (0, 12), (0, 4), (4, 12), (0, 17), (8, 17)),
        spread=(12, 17), days=(9, 50), level=1, needs=(2, 4), price=4600, expected_end=0.7,
    ),
    FormShape(
        "crisis_group", CRISIS, 14, (8,), 14, ((12, 17), (12, 17), (6, 12), (10, 17), (14, 17)),
        spread=(6, 8), days=(8, 46), level=2, needs=(3, 6), price=29500, expected_end=0.7,
    ),
)  # fmt: skip
SHAPES = {shape.code: shape for shape in FORMS}
FAMILY_LIKE = frozenset({"kinship_foster", "foster_care", "part_time_foster", "family_home", "crisis_foster"})
TREATMENT = ("treatment_group", "three_environment")

CURRENT_SHARE = {LIVING: 0.87, STAY: 0.62, CRISIS: 0.165}
"""Share of the slots of a year that are still lived in on the day; the others ended within the year."""


def forms_of(segment: Segment) -> tuple[FormShape, ...]:
    """The forms of a segment, in the order of the ladder."""
    return tuple(shape for shape in FORMS if shape.segment is segment)


def all_sizes(shape: FormShape, number: int) -> list[int]:
    """The number of beds of each of `number` facilities of a form."""
    return [shape.sizes[place % len(shape.sizes)] for place in range(number)]
