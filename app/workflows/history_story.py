"""What was done with one facility, as a story: who, when, and what became of what. Newest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from app.clock import HERE
from app.translation import text, word
from app.workflows.act_history import IMPORT, act_sentence
from app.workflows.facilities import FacilityRecord
from app.workflows.record_words import field_changes, field_word, record_name, value_words
from db.register import Register
from db.transactions import Work
from matching.entities.administration import Act, Actor, ActStep
from matching.entities.facilities import VacancyConfirmation
from matching.entities.identifiers import ActId

LATEST = 60


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One change: of what, which field, old and new. `field` empty: something came or went, told by `new`."""

    subject: str
    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class StoryEntry:
    """One act, or (`act` 0) a word about free beds from before there were acts. `at` is in Europe/Amsterdam.

    `can_undo`: it can be taken back from here. `undone`: it was. `is_list`: a list came in, which is taken back
    where lists are.
    """

    act: ActId
    at: datetime
    who: str
    sentence: str
    lines: tuple[StoryLine, ...] = ()
    can_undo: bool = False
    undone: bool = False
    is_list: bool = False


def sentence_of(register: Register, actor: Actor, act: ActId) -> str:
    """The sentence of an act; empty when nothing changed and it left nothing behind."""
    with register.read(actor) as work:
        found = work.acts.find(act)
    return "" if found is None else act_sentence(found, {})


def facility_story(register: Register, actor: Actor, record: FacilityRecord) -> tuple[StoryEntry, ...]:
    """Everything that was done with this facility, as far as this user may know; nothing for who may not."""
    facility = record.facility.id
    with register.read(actor) as work:
        if not work.may_read("acts"):
            return ()
        words = work.confirmations.of_facility(facility)
        own = _Own(work, record, words)
        told: set[int] = set()
        entries = []
        acts = work.acts.about("facilities", facility, LATEST)
        known = {act.id: act for act in acts}
        names = {one.login: one.name for one in work.users.all()} if work.may_read("users") else {}
        for act in acts:
            steps = [step for step in work.acts.steps(act.id, own.parts) if own.holds(step)]
            told |= {number for step in steps if step.kind == "confirmations" for number in _numbers(step)}
            entry = _entry(act, tuple(_lines(work, own, steps)), act_sentence(act, known))
            entries.append(replace(entry, can_undo=entry.can_undo and record.may_edit))
        entries += [_word_entry(one) for one in words[:LATEST] if one.id not in told]
    entries = [replace(one, who=names.get(one.who) or one.who) for one in entries]
    return tuple(sorted(entries, key=lambda one: (one.at, one.act), reverse=True))


class _Own:
    """Which steps of an act are about this facility: an import is about many."""

    def __init__(self, work: Work, record: FacilityRecord, words: Iterable[VacancyConfirmation]):
        facility = record.facility.id
        occupancies = work.occupancies.of_facility(facility)
        self._facility = facility
        self._children = {int(one.child) for one in occupancies if one.child is not None}
        self._ids: dict[str, set[int]] = {
            "facilities": {int(facility)},
            "beds": {int(bed.id) for bed in record.beds},
            "confirmations": {one.id for one in words},
            "occupancies": {int(one.id) for one in occupancies},
        }

    @property
    def parts(self) -> set[str]:
        """The parts of acts in which its changes stand; what came in one go has none."""
        return {"", f"facilities:{self._facility}", *(f"children:{child}" for child in self._children)}

    def of_many(self, step: ActStep) -> set[int]:
        """Of records that came in one go those of this facility."""
        return {one for one in self._ids.get(step.kind, ()) if step.first <= one <= step.last}

    def holds(self, step: ActStep) -> bool:
        """Whether the step changed this facility or something in it."""
        row = step.after or step.before
        if row is None:
            return bool(self.of_many(step))
        if step.kind == "facilities":
            return step.first == self._facility
        if "facility" in row:
            return bool(row["facility"] == self._facility)
        if "bed" in row:
            return row["bed"] in self._ids["beds"]
        # Of people only those who live or lived here.
        child = step.first if step.kind == "children" else row.get("child")
        return child in self._children


def _numbers(step: ActStep) -> Iterable[int]:
    return range(step.first, step.last + 1)


def _entry(act: Act, lines: tuple[StoryLine, ...], sentence: str) -> StoryEntry:
    is_list, undone = act.kind.startswith(IMPORT), act.undone_by is not None
    at = act.at.astimezone(HERE)
    return StoryEntry(act.id, at, act.actor, sentence, lines, not undone and not is_list, undone, is_list)


def _lines(work: Work, own: _Own, steps: Iterable[ActStep]) -> Iterable[StoryLine]:
    for step in steps:
        if step.before is not None and step.after is not None:
            name = _subject(work, step)
            for field, old, new in field_changes(work, step.kind, step.before, step.after):
                yield StoryLine(name, field, old, new)
        elif step.before is None and step.after is None:
            count = len(own.of_many(step))
            subject = text(f"record.kind.{step.kind}")
            yield StoryLine(subject, "", "", text("facility.story.added_many", count=count))
        else:
            yield StoryLine(_subject(work, step), "", "", _came_or_went(work, step))


def _subject(work: Work, step: ActStep) -> str:
    """What changed, said short: on the page of a facility its own name need not be told again."""
    if step.kind == "facilities":
        return ""
    if step.kind in ("beds", "occupancies", "children", "requests"):
        return record_name(work, step.kind, step.first, step.after or step.before)
    return text(f"record.kind.{step.kind}")


GIST = {
    "occupancies": ("kind", "child", "starts", "ends", "note"),
    "admission_stops": ("reason", "starts", "ends"),
    "legal_checks": ("kind", "valid_until"),
    "confirmations": ("source", "free_beds"),
    "beds": (),
}


def _came_or_went(work: Work, step: ActStep) -> str:
    gist = _gist(work, step)
    if not gist:
        return text("facility.story.added_bare" if step.adds else "facility.story.deleted_bare")
    return text("facility.story.added" if step.adds else "facility.story.deleted", what=gist)


def _gist(work: Work, step: ActStep) -> str:
    """The few facts that tell what came or went."""
    row = step.after or step.before or {}
    told = [name for name in GIST.get(step.kind, ("name",)) if row.get(name) not in (None, "")]
    parts = [f"{field_word(step.kind, name)} {value_words(work, step.kind, name, row[name])}" for name in told]
    return ", ".join(parts)


def _word_entry(said: VacancyConfirmation) -> StoryEntry:
    source = word("source", said.source.value)
    if said.turned_out_taken:
        sentence = text("facility.story.word_taken", source=source)
    elif said.free_beds is None:
        sentence = text("facility.story.word", source=source)
    else:
        sentence = text("facility.story.word_free", source=source, count=said.free_beds)
    at = said.recorded_at.astimezone(HERE)
    return StoryEntry(ActId(0), at, said.recorded_by, sentence)
