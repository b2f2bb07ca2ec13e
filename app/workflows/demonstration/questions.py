"""The kinds of questions on a region's waiting list: how many, which forms, which ages, how soon, how heavy."""

from __future__ import annotations

from dataclasses import dataclass

from matching.entities.codes import Urgency


@dataclass(frozen=True, slots=True)
class Question:
    """One kind of question. `number` is per region of 120 open requests, brothers and sisters not counted.

    `forms` are alternatives, one of which is asked; `urgency` weighs crisis, urgent, regular; `comes_from` are the
    forms a child with this question may live in now, `moving` the share that does. `days` (expected length of
    stay) None is for as long as needed; `levels` weighs need levels 1, 2 and 3.
    """

    code: str
    number: int
    forms: tuple[tuple[str, ...], ...]
    ages: tuple[int, int]
    urgency: tuple[int, int, int]
    needs: tuple[int, int]
    levels: tuple[int, int, int]
    days: tuple[int, int] | None = None
    comes_from: tuple[str, ...] = ()
    moving: float = 0.0
    persons: int = 1
    fallback: bool = False

    def urgencies(self) -> dict[Urgency, int]:
        return dict(zip(Urgency, self.urgency, strict=True))


CRISIS_YOUNG = Question(
    "crisis_young", 5, (("crisis_foster",), *[("crisis_foster", "crisis_group")] * 3), (0, 11), (1, 0, 0),
    needs=(0, 1), levels=(6, 2, 0), days=(14, 28),
)  # fmt: skip
CRISIS_OLD = Question(
    "crisis_old", 6, (("crisis_group",), ("crisis_group", "crisis_foster")), (12, 17), (1, 0, 0),
    needs=(1, 2), levels=(5, 3, 0), days=(14, 28),
)  # fmt: skip
FOSTER = Question(
    "foster", 16, (("foster_care",), ("foster_care",), ("foster_care", "family_home")), (0, 14), (0, 4, 6),
    needs=(1, 2), levels=(5, 4, 0), comes_from=("crisis_foster", "crisis_group"), moving=0.45,
)  # fmt: skip
FAMILY_HOME = Question(
    "family_home", 12,
    (("family_home",), ("family_home", "specialist_living"), ("family_home", "foster_care"),
     ("family_home", "foster_care", "specialist_living")),
    (3, 16), (0, 3, 7), needs=(1, 3), levels=(4, 5, 0),
    comes_from=("crisis_group", "crisis_foster", "foster_care", "treatment_group"), moving=0.6,
)  # fmt: skip
QUESTIONS: tuple[Question, ...] = (
    CRISIS_YOUNG,
    CRISIS_OLD,
    FOSTER,
    FAMILY_HOME,
    Question(
        "specialist", 5, (("specialist_living",), ("specialist_living", "family_home")), (7, 16), (0, 3, 7),
        needs=(2, 3), levels=(3, 5, 2), comes_from=("treatment_group", "family_home"), moving=0.6,
    ),
    Question(
        "kinship", 4, (("kinship_foster",), ("kinship_foster", "foster_care")), (0, 15), (0, 6, 4),
        needs=(0, 1), levels=(9, 1, 0),
    ),
    Question(
        "part_time", 6, (("part_time_foster",), ("part_time_foster", "respite")), (2, 14), (0, 2, 8),
        needs=(0, 2), levels=(6, 3, 0), days=(200, 360),
    ),
    Question(
        "respite", 8, (("respite",), ("respite", "part_time_foster")), (4, 15), (0, 3, 7),
        needs=(1, 2), levels=(4, 5, 0), days=(30, 120),
    ),
    Question(
        "treatment", 13, (("treatment_group",), ("treatment_group", "three_environment")), (7, 17), (0, 5, 5),
        needs=(2, 3), levels=(2, 5, 3), days=(180, 360),
        comes_from=("crisis_group", "foster_care", "family_home"), moving=0.45,
    ),
    Question(
        "independence", 6, (("independence_training",),), (16, 19), (0, 2, 8),
        needs=(1, 2), levels=(4, 5, 0), days=(200, 400), comes_from=("treatment_group", "family_home"), moving=0.5,
    ),
    Question(
        "parent_child", 3, (("parent_child",),), (16, 20), (0, 6, 4),
        needs=(1, 2), levels=(5, 4, 0), days=(120, 270), persons=2,
    ),
    Question(
        "secure", 3, (("secure_care",), ("secure_care", "three_environment")), (13, 17), (0, 8, 2),
        needs=(2, 3), levels=(2, 5, 3), days=(90, 170), comes_from=("crisis_group", "treatment_group"), moving=0.5,
    ),
    Question(
        "home_help", 2, (("respite",), ("crisis_group", "respite")), (6, 16), (0, 4, 6),
        needs=(1, 2), levels=(5, 4, 0), days=(60, 90), fallback=True,
    ),
)  # fmt: skip
BY_CODE = {question.code: question for question in QUESTIONS}
FAMILIES: tuple[tuple[Question, int], ...] = (
    (FOSTER, 2), (CRISIS_YOUNG, 2), (FAMILY_HOME, 3), (FOSTER, 2), (CRISIS_YOUNG, 3), (FAMILY_HOME, 2),
    (FOSTER, 4), (BY_CODE["part_time"], 2), (FOSTER, 3), (CRISIS_YOUNG, 2), (FAMILY_HOME, 5), (FOSTER, 2),
)  # fmt: skip
"""Brothers and sisters who are all looking for a place, per region: what is asked and how many they are."""
WITH_PLACED = 8
"""Open requests per region of children who have a brother or sister in a place already."""
DRAFTS = 8
WITHDRAWN = 6
REGION_OPEN = 120
SENTENCES = {
    "crisis_young": "Vannacht uit huis; een rustig gezin voor de eerste weken.",
    "crisis_old": "Thuis is het onveilig geworden; plek tot duidelijk is wat nodig is.",
    "foster": "Een gezin waar dit kind kan opgroeien zolang dat nodig is.",
    "family_home": "Een gezin met beroepsopvoeders; pleegzorg is te licht.",
    "specialist": "Kleinschalig wonen met een vast team.",
    "kinship": "Bij familie wonen, met begeleiding.",
    "part_time": "Een weekend per maand of een dag per week in een steungezin.",
    "respite": "Logeren, zodat het thuis vol te houden is.",
    "treatment": "Behandeling die thuis niet gegeven kan worden.",
    "independence": "Leren op eigen benen te staan.",
    "parent_child": "Samen wonen met begeleiding bij het opvoeden.",
    "secure": "Bescherming en behandeling binnen de machtiging van de rechter.",
    "home_help": "Een plek dicht bij huis achter de hand, zolang er intensieve hulp thuis is.",
}
