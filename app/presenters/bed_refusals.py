"""Why something about a bed was not stored, in words: what stands in the way, or what somebody else changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.error_words import ErrorWords, error_words
from app.presenters.bed_drafts import FIELDS, draft_of_child
from app.presenters.bed_views import way_words
from app.translation import full_day, text, word
from app.workflows.bed_states import in_the_way
from db.errors import BedTaken, ChildLivesElsewhere, StaleEdit
from db.register import Register
from matching.entities.administration import Actor
from matching.entities.children import Child, Occupancy
from matching.entities.codes import Gender


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why something was not stored: what, each thing in the way, and what to do.

    `subject` is the newer version of what the form is about, so that it can be saved over after looking.
    """

    words: ErrorWords
    ways: tuple[str, ...] = ()
    subject: Occupancy | Child | None = None


def refusal_of(
    register: Register,
    actor: Actor,
    error: BaseException,
    subject: object,
    municipality_names: Mapping[str, str],
    today: date,
) -> Refusal:
    """Look up what people call the things in the way. Reads the register: not for the interface thread."""
    words = error_words(error)
    if isinstance(error, BedTaken | ChildLivesElsewhere):
        found = in_the_way(register, actor, error.covering)
        return Refusal(words, tuple(way_words(one, today) for one in found))
    if not isinstance(error, StaleEdit):
        return Refusal(words)
    words = replace(words, next_step=text("beds.stale_next"))
    now = error.stored
    if isinstance(now, Occupancy):
        (way,) = in_the_way(register, actor, [now])
        return Refusal(words, (text("beds.stale_now", words=way_words(way, today)),), now)
    if isinstance(now, Child) and isinstance(subject, Child):
        return Refusal(words, _differences(subject, now, municipality_names), now)
    return Refusal(replace(words, next_step=text("beds.gone_next")))


def _differences(was: Child, now: Child, municipality_names: Mapping[str, str]) -> tuple[str, ...]:
    """The fields of the form that somebody else changed, as they now are."""
    old, new = draft_of_child(was), draft_of_child(now)
    changed = [name for name in FIELDS["correct"] if getattr(old, name) != getattr(new, name)]
    return tuple(
        text(
            "beds.stale_field",
            field=text(f"beds.field.{name}"),
            value=_words(name, getattr(new, name), municipality_names),
        )
        for name in changed
    )


def _words(name: str, value: object, municipality_names: Mapping[str, str]) -> str:
    if isinstance(value, date):
        return full_day(value)
    if isinstance(value, Gender):
        return word("gender", value)
    if name.endswith("municipality"):
        return municipality_names.get(str(value), str(value))
    if name == "responsible_ground":
        return word("ground", str(value))
    return str(value or text("beds.empty"))
