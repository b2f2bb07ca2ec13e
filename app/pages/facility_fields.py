"""The fields of a facility, per part of it: which stand where when it is written or changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app.pages.request_fields import FormFields
from app.pages.request_steps import beside, words_of
from app.presenters.facility import FacilityPresenter
from app.presenters.facility_views import mix_words
from app.translation import full_day, text, word
from app.widgets.form import Field, text_input
from app.widgets.level_rows import LevelRows
from app.widgets.rows_editor import RowInput
from matching.entities.codes import ACCESSIBILITY, CARE_FORMS, NEEDS, TRAITS, Gender

NARROW = 96
Rows = tuple[tuple[str, ...], ...]
KINDS = {"traits": "trait", "excludes": "trait", "avoids": "trait", "accessibility": "accessibility"}


class FacilityFields:
    """Makes the fields of one part; `fields` keeps them in step with the presenter's draft."""

    def __init__(self, presenter: FacilityPresenter) -> None:
        self.fields = FormFields(presenter, presenter.places, "facility")
        self._places = presenter.places

    def contact(self) -> list[QWidget]:
        """Who to reach, and how."""
        make = self.fields
        return [make.line("person"), make.line("phone"), make.line("out_of_hours_phone"), make.line("email")]

    def profile(self) -> list[QWidget]:
        """What it is and whom it takes."""
        make = self.fields
        return [
            make.line("name", required=True),
            self._form(),
            beside(self._count("age_min"), self._count("age_max")),
            self._genders(),
            self._offers(),
            self._welcome(),
        ]

    def limits(self) -> list[QWidget]:
        """What it is like, what it must not or would rather not receive, and how many and how mixed."""
        make, traits = self.fields, words_of("trait", TRAITS)
        return [
            make.codes("traits", traits, frozenset, 2),
            make.codes("excludes", traits, frozenset, 2),
            make.codes("avoids", traits, frozenset, 2),
            make.codes("accessibility", words_of("accessibility", ACCESSIBILITY), frozenset, 2),
            beside(make.number("max_residents"), make.number("max_age_spread")),
            self._mix(),
            make.tick("guests_allowed"),
        ]

    def address(self) -> list[QWidget]:
        """Where it is."""
        make = self.fields
        return [
            make.municipality("municipality"),
            make.postcode("postcode"),
            make.line("place"),
            make.line("street"),
            make.tick("secret_address"),
        ]

    def screening(self) -> list[QWidget]:
        """Until when the certificates of no objection count."""
        return [self.fields.day("screening_valid_until")]

    def note(self) -> list[QWidget]:
        """Anything else."""
        return [self.fields.area("note", 8)]

    def least(self) -> list[QWidget]:
        """The least that a new facility needs."""
        make = self.fields
        fields: list[QWidget] = [
            beside(make.line("name", width=320, required=True), self._form(280)),
            beside(make.municipality("municipality"), make.line("place", width=200), make.postcode("postcode")),
            beside(make.number("beds"), self._count("age_min"), self._count("age_max"), self._count("free")),
        ]
        for name in ("care_form", "beds", "age_min", "age_max"):
            make.bindings[name].field.mark_required()
        return fields

    def whom(self) -> list[QWidget]:
        """Whom a new facility takes, as far as that is known."""
        return [self._genders(), self._offers(), self._welcome()]

    def reach(self) -> list[QWidget]:
        """How to reach a new facility."""
        make = self.fields
        return [
            beside(make.line("person", width=260), make.line("phone", width=200)),
            beside(make.line("email", width=260), make.line("out_of_hours_phone", width=200)),
            beside(make.line("street", width=320), make.tick("secret_address")),
            make.day("screening_valid_until"),
            make.area("note"),
        ]

    def _count(self, name: str) -> Field:
        """A whole number, zero too, or nothing."""
        control = text_input(width=NARROW)
        control.textChanged.connect(lambda _: self.fields.tell(name))

        def read() -> int | None:
            return int(control.text()) if control.text().strip().isdecimal() else None

        def problem() -> str:
            return "" if not control.text().strip() or read() is not None else text("form.not_a_number")

        def write(value: int | None) -> None:
            control.setText("" if value is None else str(value))

        return self.fields.custom(name, control, read, write, problem)

    def _form(self, width: int = 0) -> Field:
        forms = [
            ("", text("facility.choose_form")),
            *((one.code, word("care_form", one.code)) for one in CARE_FORMS),
        ]
        return self.fields.choice("care_form", forms, width)

    def _genders(self) -> Field:
        genders = [(one, text(f"vacancies.gender.{one}")) for one in Gender]
        return self.fields.codes("genders", genders, lambda codes: frozenset(Gender(one) for one in codes))

    def _offers(self) -> Field:
        rows = LevelRows(words_of("need", NEEDS), [text(f"facility.level.{at}") for at in range(4)], "")
        for tick in rows.essentials.values():
            tick.hide()
        rows.changed.connect(lambda: self.fields.tell("offers"))
        return self.fields.custom(
            "offers",
            rows,
            lambda: {need: level for need, (level, _) in rows.value().items()},
            lambda value: rows.set_value({need: (level, False) for need, level in value.items()}),
        )

    def _welcome(self) -> Field:
        answers = ((None, text("facility.unsaid")), (True, text("facility.yes")), (False, text("facility.no")))
        return self.fields.choice("siblings_welcome", answers, 200)

    def _mix(self) -> Field:
        traits = tuple((code, word("trait", code)) for code in TRAITS)
        inputs = (
            RowInput(text("facility.mix_trait"), (("", text("facility.mix_choose")), *traits), 230),
            RowInput(text("facility.mix_count"), width=80),
        )
        return self.fields.rows("mix_limits", inputs, _read_mix, _write_mix, _mix_problem)


def _read_mix(rows: Rows) -> dict[str, int]:
    return {trait: int(most) for trait, most in rows if most.isdecimal()}


def _write_mix(limits: Mapping[str, int]) -> Sequence[tuple[str, ...]]:
    return [(trait, str(most)) for trait, most in sorted(limits.items())]


def _mix_problem(rows: Rows) -> str:
    if any(not most.isdecimal() for _, most in rows):
        return text("facility.mix_number")
    return text("facility.mix_twice") if len({trait for trait, _ in rows}) < len(rows) else ""


def shown_value(presenter: FacilityPresenter, field: str, value: Any) -> str:
    """A field's value as people read it; empty when it says nothing."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return text("facility.yes" if value else "facility.no")
    if isinstance(value, date):
        return full_day(value)
    if field == "municipality":
        return presenter.places.name_of(str(value))
    if field == "care_form":
        return word("care_form", str(value))
    if field == "genders":
        return ", ".join(text(f"vacancies.gender.{one}") for one in Gender if one in value)
    if field == "offers":
        return ", ".join(f"{word('need', need)} {level}" for need, level in sorted(value.items()))
    if field == "mix_limits":
        return mix_words(value)
    if field in KINDS:
        return ", ".join(sorted(word(KINDS[field], code) for code in value))
    return str(value)
