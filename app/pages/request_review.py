"""The last step of the request form: everything filled in, in words, with what is missing or doubtful on top."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.pages.request_fields import remark_words
from app.presenters.request_form import FormRemark, RequestDraft, Sibling
from app.translation import full_day, text, word
from app.widgets.buttons import quiet_button
from app.widgets.labels import paragraph, secondary, section
from app.widgets.page import row
from app.widgets.states import ToneIcon
from app.widgets.tokens import GROUPS, INSIDE, PAGE_EDGE, RELATED
from matching.entities.children import Involved, NeedLevel, NetworkPlace, SafetyZone, Wish

KINDS = {
    "gender": "gender", "responsible_ground": "ground", "excludes": "trait", "traits": "trait",
    "requires": "accessibility", "perspective": "perspective", "measure": "legal_measure", "consent": "consent",
    "urgency": "urgency", "forms": "care_form", "referrer": "referrer", "together": "sibling_level",
    "sibling_reason": "split_reason",
}  # fmt: skip
LABELS = 220
MUNICIPALITIES = frozenset({"responsible_municipality", "origin_municipality"})


class ReviewSheet(QScrollArea):
    """Everything in words; a click on a group or a remark goes to its step."""

    step_requested = Signal(int)

    def __init__(self, municipality: Callable[[str], str]) -> None:
        super().__init__()
        self._municipality = municipality
        self.setProperty("role", "card")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_draft(
        self, draft: RequestDraft, remarks: Sequence[FormRemark], steps: Mapping[str, Sequence[str]]
    ) -> None:
        """Show a draft: remarks first, then every step with what was filled in."""
        step_of = {field: at for at, names in enumerate(steps.values()) for field in names}
        inside = QWidget()
        inside.setProperty("role", "surface")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(PAGE_EDGE, GROUPS, PAGE_EDGE, PAGE_EDGE)
        layout.setSpacing(RELATED)
        for remark in sorted(remarks, key=lambda one: not one.blocking):
            layout.addWidget(self._remark(remark, step_of.get(remark.field, 0)))
        if not remarks:
            layout.addWidget(_icon_line("circle-check", "good", text("form.complete")))
        for at, (name, names) in enumerate(steps.items()):
            layout.addSpacing(RELATED)
            layout.addWidget(self._heading(name, at))
            layout.addLayout(self._lines(draft, names))
        layout.addStretch(1)
        self.setWidget(inside)

    def words_of(self, field: str, value: Any) -> str:
        """A field's value as people read it; empty when it says nothing."""
        return shown(field, value, self._municipality)

    def _remark(self, remark: FormRemark, step: int) -> QWidget:
        icon, tone = ("circle-alert", "wrong") if remark.blocking else ("triangle-alert", "attention")
        link = quiet_button(text("form.go_mend"))
        link.setAccessibleName(text("form.go_mend_what", what=remark_words(remark)))
        link.clicked.connect(lambda: self.step_requested.emit(step))
        return _icon_line(icon, tone, f"{text(f'form.field.{remark.field}')}: {remark_words(remark)}", link)

    def _heading(self, name: str, step: int) -> QWidget:
        change = quiet_button(text("form.change"), "pencil")
        change.setAccessibleName(text("form.change_what", what=text(f"form.step.{name}")))
        change.clicked.connect(lambda: self.step_requested.emit(step))
        holder = QWidget()
        holder.setLayout(row(section(text(f"form.step.{name}")), change, None))
        return holder

    def _lines(self, draft: RequestDraft, names: Sequence[str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GROUPS)
        grid.setVerticalSpacing(INSIDE)
        grid.setColumnMinimumWidth(0, LABELS)
        grid.setColumnStretch(1, 1)
        for name in names:
            words = self.words_of(name, getattr(draft, name))
            if words:
                line = grid.rowCount()
                grid.addWidget(secondary(text(f"form.field.{name}")), line, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(paragraph(words), line, 1)
        return grid


def shown(field: str, value: Any, municipality: Callable[[str], str]) -> str:
    """One field's value in words."""
    if value is None or value == "" or value is False:
        return ""
    if field in MUNICIPALITIES:
        return municipality(value)
    if isinstance(value, tuple | frozenset):
        listed = value if isinstance(value, tuple) else sorted(value)
        return ", ".join(_one(field, part) for part in listed)
    return _one(field, value)


def _one(field: str, value: Any) -> str:
    if value is True:
        return text("form.yes")
    if isinstance(value, date):
        return full_day(value)
    code = value.value if isinstance(value, StrEnum) else value
    if field in KINDS:
        return word(KINDS[field], str(code))
    writer = _WRITERS.get(type(value))
    return writer(value) if writer else str(code)


def _need(one: NeedLevel) -> str:
    key = "form.need_essential" if one.essential else "form.need"
    return text(key, need=word("need", one.need), level=str(one.level))


def _wish(one: Wish) -> str:
    return f"{word('trait', one.trait)} ({text(f'form.by.{one.by}')})"


_WRITERS: dict[type, Callable[[Any], str]] = {
    NeedLevel: _need,
    Wish: _wish,
    SafetyZone: lambda one: f"{one.postcode} ({one.km} km)",
    NetworkPlace: lambda one: " ".join(part for part in (one.kind, one.postcode) if part),
    Involved: lambda one: " ".join(part for part in (one.role, one.organisation, one.reach) if part),
    Sibling: lambda one: str(one.case_number),
}


def _icon_line(icon: str, tone: str, words: str, link: QWidget | None = None) -> QWidget:
    label = paragraph(words)
    line = row(ToneIcon(icon, tone, 16), label, *([link] if link else []))
    line.setStretch(1, 1)
    holder = QWidget()
    holder.setLayout(line)
    return holder
