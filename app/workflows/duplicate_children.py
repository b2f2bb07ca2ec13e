"""The same child twice: found before it is stored again, by birth date, municipality and initials.

Also finding a child while its case number is typed, with where it lives and what it waits for.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date

from app.workflows.bed_words import shown_name
from db.register import Register
from db.transactions import Work
from matching.entities.administration import Actor
from matching.entities.children import Child, Occupancy, Request
from matching.entities.codes import OccupancyKind, RequestState

MOST = 8
LIVE = (RequestState.DRAFT, RequestState.OPEN)


@dataclass(frozen=True, slots=True)
class KnownChild:
    """A child of the register with what tells people whether it is the one they mean.

    `request` is its live request; `lives` its placement today or the first one to come, at `facility`.
    """

    child: Child
    request: Request | None = None
    lives: Occupancy | None = None
    facility: str = ""


def possible_duplicates(
    work: Work, birth_date: date, municipality: str, name: str = "", but: str = ""
) -> tuple[Child, ...]:
    """Children born on this day for whom this municipality is responsible, or who come from it.

    `but` is the case number that was typed: that child is no duplicate of itself. Whose initials are the same
    come first; other initials are no proof that it is another child.
    """
    found = [
        one
        for one in work.children.born_on(birth_date)
        if municipality in (one.responsible.municipality, one.origin_municipality)
        and one.case_number != but.strip()
    ]
    return tuple(sorted(found, key=lambda one: (not same_initials(one.name, name), one.case_number)))


def find_duplicates(
    register: Register, actor: Actor, birth_date: date, municipality: str, name: str, but: str, day: date
) -> tuple[KnownChild, ...]:
    """`possible_duplicates` with where each lives and what it waits for."""
    with register.read(actor) as work:
        return tuple(
            known(work, one, day) for one in possible_duplicates(work, birth_date, municipality, name, but)
        )


def find_children(register: Register, actor: Actor, typed: str, day: date) -> tuple[KnownChild, ...]:
    """The children whose case number holds what was typed, at most eight; nothing for less than two signs."""
    wanted = typed.strip()
    if len(wanted) < 2:
        return ()
    with register.read(actor) as work:
        return tuple(known(work, one, day) for one in work.children.with_case_number_like(wanted, MOST))


def known(work: Work, child: Child, day: date) -> KnownChild:
    """The child with its live request and its placement."""
    request = next((one for one in work.requests.of_child(child.id) if one.state in LIVE), None)
    lives = next(
        (
            one
            for one in work.occupancies.of_child(child.id)
            if one.kind is OccupancyKind.LIVES and (one.ends is None or one.ends > day)
        ),
        None,
    )
    if lives is None:
        return KnownChild(child, request)
    facility = work.facilities.get(work.beds.get(lives.bed).facility)
    return KnownChild(child, request, lives, shown_name(facility))


def same_initials(one: str, other: str) -> bool:
    """Whether two names begin with the same letters, first and last word; false where one is not known."""
    return bool(one.strip() and other.strip()) and initials(one) == initials(other)


def initials(name: str) -> str:
    """The first letters of the first and the last word: «jv» of «Jan de Vries»; «j.v.» is read as «jv» too."""
    plain = unicodedata.normalize("NFKD", name.casefold()).replace(".", " ")
    words = "".join(letter for letter in plain if letter.isalpha() or letter.isspace()).split()
    return words[0][0] + words[-1][0] if words else ""
