"""The steps of the request form: which fields stand where. Widgets only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.pages.request_fields import FormFields
from app.pages.sibling_editor import SiblingEditor
from app.presenters.place_fields import PlaceFields
from app.presenters.request_form import RequestFormPresenter
from app.translation import text, word
from app.widgets.form import Field
from app.widgets.labels import secondary, section
from app.widgets.level_rows import LevelRows
from app.widgets.page import row
from app.widgets.rows_editor import RowInput
from app.widgets.tokens import GROUPS, PAGE_EDGE
from matching.entities.children import Involved, NeedLevel, NetworkPlace, SafetyZone, Wish
from matching.entities.codes import (
    ACCESSIBILITY,
    CARE_FORMS,
    LEGAL_MEASURES,
    NEEDS,
    REFERRERS,
    TRAITS,
    Consent,
    Gender,
    Perspective,
    Urgency,
)

STEPS = ("child", "origin", "needs", "request", "siblings", "review")
WIDEST = 960
Rows = tuple[tuple[str, ...], ...]


def words_of(kind: str, codes: Sequence[Any]) -> list[tuple[Any, str]]:
    """Codes with their words."""
    return [(code, word(kind, str(getattr(code, "value", code)))) for code in codes]


class RequestSteps:
    """Builds every step once; `fields_of` says which fields a step holds."""

    def __init__(self, presenter: RequestFormPresenter, places: PlaceFields) -> None:
        self.fields = FormFields(presenter, places)
        self._places = places
        self.siblings = SiblingEditor(presenter)
        self.needs = LevelRows(
            words_of("need", NEEDS), [text(f"form.level.{at}") for at in range(4)], text("form.essential")
        )
        self.needs.changed.connect(lambda: self.fields.tell("needs"))
        self.fields_of: dict[str, tuple[str, ...]] = {}
        makers: dict[str, Callable[[], list[QWidget]]] = {
            "child": self._child,
            "origin": self._origin,
            "needs": self._needs,
            "request": self._request,
            "siblings": self._siblings,
        }
        self.sheets: dict[str, QWidget] = {}
        for name, make in makers.items():
            before = set(self.fields.bindings)
            self.sheets[name] = sheet_of(make())
            self.fields_of[name] = tuple(one for one in self.fields.bindings if one not in before)

    def step_of(self, field: str) -> int:
        """The number of the step in which a field stands."""
        return next((at for at, name in enumerate(STEPS[:-1]) if field in self.fields_of[name]), 0)

    def _child(self) -> list[QWidget]:
        make = self.fields
        grounds = [(at, word("ground", str(at))) for at in (1, 2, 3)]
        return [
            beside(make.line("case_number", width=200), make.line("name", width=260)),
            beside(
                make.day("birth_date", required=True),
                make.choice("gender", words_of("gender", list(Gender)), 140),
                make.number("persons"),
            ),
            section(text("form.group.responsible")),
            secondary(text("form.responsible_why"), wrap=True),
            beside(make.municipality("responsible_municipality"), make.choice("responsible_ground", grounds, 420)),
            beside(make.day("chain_start"), make.day("evidence_date")),
            section(text("form.group.legal")),
            beside(
                make.choice("measure", words_of("legal_measure", LEGAL_MEASURES), 300),
                make.day("measure_starts"),
                make.day("measure_ends"),
            ),
            beside(make.tick("authorisation"), make.day("authorisation_starts"), make.day("authorisation_ends")),
            make.choice("consent", words_of("consent", list(Consent)), 240),
        ]

    def _origin(self) -> list[QWidget]:
        make = self.fields
        network = (RowInput(text("form.row.who"), width=220), RowInput(text("form.row.postcode"), width=120))
        return [
            beside(make.municipality("origin_municipality"), make.postcode("origin_postcode")),
            beside(make.line("school", width=320), make.postcode("school_postcode")),
            make.rows(
                "network",
                network,
                lambda rows: tuple(NetworkPlace(who, self._postcode(at)) for who, at in rows),
                lambda value: [(one.kind, one.postcode) for one in value],
                self._rows_problem,
            ),
            make.area("tried_at_home"),
            make.rows(
                "involved",
                (
                    RowInput(text("form.row.role"), width=180),
                    RowInput(text("form.row.organisation"), width=220),
                    RowInput(text("form.row.reach"), width=200),
                ),
                lambda rows: tuple(Involved(*one) for one in rows),
                lambda value: [(one.role, one.organisation, one.reach) for one in value],
            ),
            make.choice("perspective", words_of("perspective", list(Perspective)), 280),
        ]

    def _needs(self) -> list[QWidget]:
        make, traits = self.fields, words_of("trait", TRAITS)
        by = (("child", text("form.by.child")), ("parent", text("form.by.parent")))
        return [
            make.custom("needs", self.needs, self._read_needs, self._write_needs),
            make.codes("excludes", traits, frozenset),
            make.codes("traits", traits, frozenset),
            make.codes("requires", words_of("accessibility", ACCESSIBILITY), frozenset),
            make.rows(
                "wishes",
                (
                    RowInput(text("form.row.wish"), (("", text("form.row.choose")), *traits), 260),
                    RowInput(text("form.row.by"), by, 160),
                ),
                lambda rows: tuple(dict.fromkeys(Wish(trait, who) for trait, who in rows)),
                lambda value: [(one.trait, one.by) for one in value],
            ),
            make.rows(
                "safety_zones",
                (RowInput(text("form.row.postcode"), width=120), RowInput(text("form.row.km"), width=80)),
                lambda rows: tuple(SafetyZone(self._postcode(at), int(km)) for at, km in rows if km.isdecimal()),
                lambda value: [(one.postcode, str(one.km)) for one in value],
                self._zones_problem,
            ),
            make.rows(
                "keep_apart",
                (RowInput(text("form.row.case_number"), width=200),),
                lambda rows: frozenset(one for (one,) in rows),
                lambda value: [(one,) for one in sorted(value)],
            ),
        ]

    def _request(self) -> list[QWidget]:
        make = self.fields
        forms = [(form.code, word("care_form", form.code)) for form in CARE_FORMS]
        return [
            make.codes("forms", forms, tuple),
            beside(
                make.choice("urgency", words_of("urgency", list(Urgency)), 160),
                make.day("registered", required=True),
            ),
            beside(make.day("start_from", required=True), make.day("start_by"), make.number("expected_days")),
            beside(
                make.choice("referrer", words_of("referrer", REFERRERS), 260),
                make.line("referrer_organisation", width=300),
                make.day("referral_valid_until"),
            ),
            make.area("question", 4),
            make.tick("fallback"),
        ]

    def _siblings(self) -> list[QWidget]:
        make, editor = self.fields, self.siblings
        editor.level_changed.connect(lambda: make.tell("together"))
        editor.reason_changed.connect(lambda: make.tell("sibling_reason"))
        return [
            make.custom("siblings", editor.list, editor.siblings, editor.show_siblings),
            make.custom("together", editor.level, editor.read_level, editor.write_level),
            make.custom("sibling_reason", editor.reason, editor.read_reason, editor.write_reason),
        ]

    def _read_needs(self) -> tuple[NeedLevel, ...]:
        return tuple(NeedLevel(code, *how) for code, how in self.needs.value().items())

    def _write_needs(self, value: Sequence[NeedLevel]) -> None:
        self.needs.set_value({one.need: (one.level, one.essential) for one in value})

    def _postcode(self, typed: str) -> str:
        return self._places.postcode(typed).value

    def _rows_problem(self, rows: Rows) -> str:
        found = [self._places.postcode(at).problem for _, at in rows]
        return next((one for one in found if one), "")

    def _zones_problem(self, rows: Rows) -> str:
        if any(not km.isdecimal() or not int(km) for _, km in rows):
            return text("form.zone_km")
        return next((one for at, _ in rows if (one := self._places.postcode(at).problem)), "")


def beside(*fields: Field) -> QWidget:
    """Fields next to each other, top aligned."""
    holder = QWidget()
    layout = row(spacing=GROUPS)
    for field in fields:
        layout.addWidget(field, alignment=Qt.AlignmentFlag.AlignTop)
    layout.addStretch(1)
    holder.setLayout(layout)
    return holder


def sheet_of(parts: Sequence[QWidget]) -> QScrollArea:
    """A step that scrolls."""
    inside = QWidget()
    inside.setProperty("role", "surface")
    inside.setMaximumWidth(WIDEST)
    layout = QVBoxLayout(inside)
    layout.setContentsMargins(PAGE_EDGE, GROUPS, PAGE_EDGE, PAGE_EDGE)
    layout.setSpacing(GROUPS)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
    scroll = QScrollArea()
    scroll.setProperty("role", "card")
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setWidget(inside)
    scroll.viewport().setProperty("role", "surface")
    return scroll
