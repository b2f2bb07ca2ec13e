"""Beds in words: the lines of the table, what can be done with one, children to choose, what is in the way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.presenters.vacancy_views import NEVER_SAID, days_words, said_mark
from app.translation import day, text, word
from app.workflows.bed_states import BedState, FacilityBeds, InTheWay
from app.workflows.duplicate_children import KnownChild
from matching.ages import completed_years
from matching.entities.children import Child, Occupancy
from matching.entities.codes import OccupancyKind, Source

OWN_WORD = (Source.PLACEMENT, Source.TEAM)
"""What the team wrote down itself does not grow old."""
ACTIONS: Mapping[str, tuple[str, ...]] = {
    "free": ("place", "taken", "occupied", "close"),
    "occupied_unknown": ("place", "occupied", "free"),
    "lives": ("end", "replace", "correct"),
    "respite_guest": ("end", "correct"),
    "held": ("place",),
    "kept": ("place",),
    "closed": ("open",),
}
KEYS = {
    "unchanged": "U",
    "place": "P",
    "taken": "T",
    "occupied": "B",
    "free": "V",
    "end": "E",
    "replace": "K",
    "correct": "G",
    "close": "S",
    "open": "O",
}
"""One letter per action; none is used twice."""


@dataclass(frozen=True, slots=True)
class BedLine:
    """One bed in the table. `mark` is the freshness of the word, `said` the word itself with its age."""

    bed: int
    number: str
    state: str
    tone: str
    said: str
    mark: str
    actions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChildLine:
    """A child to choose from: its case number, what it is like, and where it is now."""

    child: int
    case_number: str
    about: str
    now: str
    lives: bool = False
    request: int = 0
    request_number: str = ""


def bed_lines(beds: FacilityBeds) -> tuple[BedLine, ...]:
    """The table, by number."""
    return tuple(_line(one, beds) for one in beds.beds)


def _line(one: BedState, beds: FacilityBeds) -> BedLine:
    key = "beds.number_pair" if one.bed.persons > 1 else "beds.number"
    tone = "good" if one.kind == "free" else "secondary" if one.kind == "closed" else ""
    return BedLine(
        bed=int(one.bed.id),
        number=text(key, number=one.bed.number),
        state=_state(one, beds.day),
        tone=tone,
        said=said(one, beds.day),
        mark=mark(one, beds.day),
        actions=ACTIONS[one.kind] if beds.may_edit else (),
    )


def _state(one: BedState, today: date) -> str:
    now = one.now
    if now is None:
        until = one.free_until
        free = text("beds.free") if until is None else text("beds.free_until", day=day(until, today))
        return " · ".join(part for part in (free, _next(one, today)) if part)
    parts = [_covered(now, one, today), *_until(one, now, today), _next(one, today)]
    return " · ".join(part for part in parts if part)


def _covered(now: Occupancy, one: BedState, today: date) -> str:
    child = one.child
    if now.kind is OccupancyKind.LIVES:
        who = child_words(child, today) if child is not None else text("beds.somebody")
        told = one.source is Source.PLACEMENT  # the word beside it says since when
        return who if told else text("beds.lives", who=who, day=day(now.starts, today))
    what = text(f"beds.kept.{now.kept_kind}") if now.kept_kind else word("occupancy_kind", now.kind)
    if child is not None:
        return text("beds.for", what=what, child=child.case_number)
    if now.kind is OccupancyKind.CLOSED and now.note:
        return text("beds.closed_why", what=what, why=now.note)
    return what


def _until(one: BedState, now: Occupancy, today: date) -> Iterable[str]:
    ends = one.ends(today)
    if ends is None:
        return
    if now.kind is OccupancyKind.HELD:
        yield text("beds.expires", day=day(ends, today))
    elif one.is_expected(today):
        yield text("beds.expected_until", day=day(ends, today))
    else:
        yield text("beds.until", day=day(ends, today))


def _next(one: BedState, today: date) -> str:
    if not one.next:
        return ""
    first = one.next[0]
    child = one.next_children.get(first.child) if first.child is not None else None
    what = text(f"beds.kept.{first.kept_kind}") if first.kept_kind else word("occupancy_kind", first.kind)
    if child is not None:
        what = text("beds.for", what=what, child=child.case_number)
    follows = first.starts == (one.free_until or one.ends(today))
    words = text("beds.then", what=what) if follows else text("beds.next", day=day(first.starts, today), what=what)
    return words if len(one.next) == 1 else text("beds.next_more", first=words, count=len(one.next) - 1)


def child_words(child: Child, today: date) -> str:
    """«K-2026-0412, 9 jaar»."""
    return text("beds.child", child=child.case_number, age=completed_years(child.birth_date, today))


def said(one: BedState, today: date) -> str:
    """Who said so and how long ago: «lijst, 6 dagen», «plaatsing sinds 1 mrt»."""
    if one.source is None or one.stated_on is None:
        return text("beds.never_said")
    if one.source is Source.PLACEMENT and one.now is not None:
        return text("beds.placed_since", day=day(one.now.starts, today))
    source = text(f"vacancies.source.{one.source}")
    return text("beds.said", source=source, age=days_words((today - one.stated_on).days))


def mark(one: BedState, today: date) -> str:
    """`fresh`, `ageing`, `stale` or `unknown`."""
    if one.stated_on is None:
        return said_mark((NEVER_SAID, "", False))
    if one.source in OWN_WORD and one.now is not None:
        return "fresh"
    return said_mark((max(0, (today - one.stated_on).days), "", False))


def child_line(found: KnownChild, municipality_names: Mapping[str, str], today: date) -> ChildLine:
    """A child of the register as a choice."""
    child, request, lives = found.child, found.request, found.lives
    code = child.origin_municipality
    about = text(
        "beds.about_child",
        gender=word("gender", child.gender),
        age=completed_years(child.birth_date, today),
        place=municipality_names.get(code, code),
    )
    parts = []
    if lives is not None:
        parts.append(text("beds.lives_in", facility=found.facility, day=day(lives.starts, today)))
    if request is not None:
        parts.append(text(f"beds.asked.{request.state}", number=request.number))
    now = " · ".join(parts) or text("beds.nothing_known")
    return ChildLine(
        int(child.id),
        child.case_number,
        about,
        now,
        lives is not None,
        int(request.id) if request is not None else 0,
        request.number if request is not None else "",
    )


def way_words(one: InTheWay, today: date) -> str:
    """One thing that stands in the way, as a sentence."""
    covered = one.occupancy
    what = word("occupancy_kind", covered.kind)
    if one.case_number:
        key = "beds.lives_there" if covered.kind is OccupancyKind.LIVES else "beds.for"
        what = text(key, what=what, child=one.case_number)
    until = covered.expires_on if covered.kind is OccupancyKind.HELD else covered.ends
    period = (
        text("beds.from", day=day(covered.starts, today))
        if until is None
        else text("beds.from_until", starts=day(covered.starts, today), ends=day(until, today))
    )
    return text("beds.in_the_way", facility=one.facility, bed=one.bed_number, what=what, period=period)
