"""What the cells of a column look like: how far they agree with each kind of column (-1000 … 1000).

Reads a sample only. A score of 1 means every filled cell fits, 0 says nothing, -1 that the kind is impossible.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

from app.exchange.ages import ReversedAges, ages, one_age
from app.exchange.care_forms import care_form
from app.exchange.care_words import bed_status, gender, needs, yes_or_no
from app.exchange.counts import count, free_count
from app.exchange.dates import DateStyle, ImpossibleDay, Moment, read_day
from app.exchange.list_types import CellValue, ColumnKind
from app.exchange.locations import PlaceLookup, UnknownPostcode, is_known_name, postcode
from app.exchange.plain_text import plain

SAMPLE = 120
"""Cells looked at per column: enough to decide, and the same time for any length."""


@dataclass(frozen=True)
class ColumnSample:
    """The filled cells of a column (at most `SAMPLE`), and how many cells the column has in all."""

    cells: tuple[CellValue, ...]
    rows: int
    lookup: PlaceLookup
    listed_on: date
    shares: dict[str, float] = field(default_factory=dict)

    def share(self, name: str, test: Callable[[CellValue], bool]) -> float:
        """Share of the cells that pass a test, remembered under its name."""
        if name not in self.shares:
            passed = sum(1 for cell in self.cells if test(cell))
            self.shares[name] = passed / len(self.cells) if self.cells else 0.0
        return self.shares[name]

    @property
    def distinct(self) -> float:
        """Different values per filled cell, 0–1."""
        return len({plain(str(cell)) for cell in self.cells}) / len(self.cells) if self.cells else 0.0


def _is_text(cell: CellValue) -> bool:
    return isinstance(cell, str) and any(letter.isalpha() for letter in cell)


def _is_whole(cell: CellValue) -> bool:
    if isinstance(cell, bool):
        return False
    return isinstance(cell, int) or (isinstance(cell, str) and cell.strip().isdecimal() and len(cell) <= 12)


def _number(cell: CellValue) -> int:
    return int(cell) if isinstance(cell, int | str) else -1


def _is_postcode(cell: CellValue) -> bool:
    if isinstance(cell, bool | date):
        return False
    try:
        return postcode(cell) is not None
    except UnknownPostcode:
        return False


def _has_ages(cell: CellValue) -> bool:
    try:
        found = ages(cell)
    except ReversedAges:
        return True
    return found is not None and found.certain and not isinstance(cell, date)


def _is_age(cell: CellValue) -> bool:
    found = one_age(cell)
    return found is not None and found <= 27


def _is_gender(cell: CellValue) -> bool:
    return isinstance(cell, str) and len(cell) <= 40 and gender(cell) is not None and _is_text(cell)


def _is_count(cell: CellValue) -> bool:
    found = count(cell, True)
    return found is not None and (found.number or 0) <= 80


def _is_free_count(cell: CellValue) -> bool:
    found = free_count(cell, True)
    return found is not None and (found.number or 0) <= 80


def _is_status(cell: CellValue) -> bool:
    return isinstance(cell, str) and bed_status(cell) is not None


def _is_day(cell: CellValue, listed_on: date) -> bool:
    try:
        found = read_day(cell, listed_on)
    except ImpossibleDay:
        return True
    return found is not None and found.day is not None


def _is_impossible(cell: CellValue, listed_on: date) -> bool:
    """A day that does not exist; a column of them («8-18») holds something else."""
    for style in DateStyle:
        try:
            read_day(cell, listed_on, style)
        except ImpossibleDay:
            continue
        return False
    return True


def _is_date_word(cell: CellValue, listed_on: date) -> bool:
    try:
        found = read_day(cell, listed_on)
    except ImpossibleDay:
        return True
    return found is not None and (found.day is not None or found.moment is not None)


def _is_now(cell: CellValue, listed_on: date) -> bool:
    try:
        found = read_day(cell, listed_on)
    except ImpossibleDay:
        return False
    return found is not None and found.moment is Moment.NOW


def _is_form(cell: CellValue) -> bool:
    return isinstance(cell, str) and len(cell) <= 60 and care_form(cell) is not None


def _has_needs(cell: CellValue) -> bool:
    return isinstance(cell, str) and bool(needs(cell))


def _fits(share: float) -> float:
    return 2 * share - 1


def content_score(kind: ColumnKind, sample: ColumnSample) -> float:
    """How far the cells agree with a kind, -1 … 1; 0 for an empty column."""
    scorer = _SCORERS.get(kind)
    if scorer is None or not sample.cells:
        return 0.0
    return max(-1.0, min(1.0, scorer(sample)))


def _postcode_score(sample: ColumnSample) -> float:
    share = sample.share("postcode", _is_postcode)
    return _fits(share) if share < 0.9 else 1.0 - 0.3 * sample.share("year", _like_a_year)


def _like_a_year(cell: CellValue) -> bool:
    return _is_whole(cell) and 2020 <= _number(cell) <= 2035


def _known_name(sample: ColumnSample) -> float:
    def known(cell: CellValue) -> bool:
        return isinstance(cell, str) and is_known_name(cell, sample.lookup)

    return sample.share("known_name", known)


def _municipality_score(sample: ColumnSample) -> float:
    def own(cell: CellValue) -> bool:
        return isinstance(cell, str) and sample.lookup.municipality_code(cell) is not None

    return _fits(_known_name(sample)) - 0.05 - 0.4 * (1 - sample.share("municipality", own))


def _form_score(sample: ColumnSample) -> float:
    score = _fits(sample.share("form", _is_form))
    return score - (0.35 if score > 0.95 else 0.5) if len(sample.cells) >= 6 and sample.distinct > 0.85 else score


def _range_score(sample: ColumnSample) -> float:
    ranges, ones = sample.share("ages", _has_ages), sample.share("age", _is_age)
    if ranges < 0.1 and sample.share("whole", _is_whole) > 0.8:
        return 0.0 if ones > 0.9 else -1.0
    return _fits(min(1.0, ranges + 0.8 * ones)) - _days(sample) - sample.share("full_date", _has_year)


def _has_year(cell: CellValue) -> bool:
    return isinstance(cell, str) and bool(re.search(r"(?<!\d)20\d\d(?!\d)", cell))


def _days(sample: ColumnSample) -> float:
    return sample.share("day_cell", lambda cell: isinstance(cell, date))


def _age_score(sample: ColumnSample) -> float:
    return _fits(sample.share("age", _is_age))


def _gender_score(sample: ColumnSample) -> float:
    marks = sample.share("tick", lambda cell: plain(str(cell)) in {"x", "ja", "nee"})
    share = sample.share("gender", _is_gender)
    return -0.6 if marks > 0.9 else _fits(max(share, sample.share("sign", _is_gender_sign)))


def _is_gender_sign(cell: CellValue) -> bool:
    return _is_gender(cell) or (isinstance(cell, str) and gender(cell) is not None)


def _capacity_score(sample: ColumnSample) -> float:
    return _fits(sample.share("count", _is_count)) * (0.6 if _large(sample) else 1.0)


def _large(sample: ColumnSample) -> bool:
    return sample.share("large", lambda cell: _is_whole(cell) and _number(cell) > 40) > 0.3


def _free_score(sample: ColumnSample) -> float:
    numbered = sample.share("numbered", _is_number_of_beds)
    counted = sample.share(
        "free_count", lambda cell: _is_free_count(cell) or _ahead_in_words(cell, sample.listed_on)
    )
    if numbered < 0.05:
        return -0.5 if counted < 0.9 or _days(sample) else -0.2
    return _fits(counted)


def _is_number_of_beds(cell: CellValue) -> bool:
    """A number, also in words («ja, 2», «één plek»)."""
    found = count(cell, True)
    return found is not None and found.number is not None and not isinstance(cell, bool)


def _ahead_in_words(cell: CellValue, listed_on: date) -> bool:
    """«vanaf 11 januari» among numbers of free beds: none yet."""
    return isinstance(cell, str) and any(letter.isalpha() for letter in cell) and _is_day(cell, listed_on)


def _status_score(sample: ColumnSample) -> float:
    share = sample.share("status", _is_status)
    repeated = 0.3 if sample.distinct > 0.7 and len(sample.cells) > 6 else 0.0
    return _fits(share) - repeated - 2 * sample.share("whole", _is_whole)


def _free_from_score(sample: ColumnSample) -> float:
    listed_on = sample.listed_on
    if sample.share("impossible", lambda cell: _is_impossible(cell, listed_on)) > 0.2:
        return -1.0
    words = sample.share("date_word", lambda cell: _is_date_word(cell, listed_on))
    days = sample.share("day", lambda cell: _is_day(cell, listed_on))
    now = sample.share("now", lambda cell: _is_now(cell, listed_on))
    if _short_numbers(sample) > 0.5:
        return -1.0
    words -= sample.share(
        "numbered_words",
        lambda cell: isinstance(cell, str) and _is_number_of_beds(cell) and not _is_day(cell, listed_on),
    )
    if words < 0.5:
        return _fits(words) if words > 0 else -0.7
    ahead = sample.share("ahead", lambda cell: _later_than(cell, listed_on, -1))
    return _fits(words) * (0.45 + 0.55 * min(1.0, 2 * (max(ahead, days / 2) + now)))


def _short_numbers(sample: ColumnSample) -> float:
    return sample.share("short_number", lambda cell: _is_whole(cell) and _number(cell) < 1000)


def _later_than(cell: CellValue, listed_on: date, days: int) -> bool:
    try:
        found = read_day(cell, listed_on)
    except ImpossibleDay:
        return False
    return found is not None and found.day is not None and found.day > listed_on + timedelta(days=days)


def _updated_score(sample: ColumnSample) -> float:
    listed_on = sample.listed_on
    days = sample.share("day", lambda cell: _is_day(cell, listed_on))
    ahead = sample.share("far_ahead", lambda cell: _later_than(cell, listed_on, 3))
    return _fits(days) - 1.4 * ahead - (1.0 if _short_numbers(sample) > 0.5 else 0.0)


def _needs_score(sample: ColumnSample) -> float:
    share = sample.share("needs", _has_needs)
    if sample.share("text", _is_text) < 0.4:
        return -0.8
    return 0.1 + 0.9 * share if share > 0.15 else 0.0


def _siblings_score(sample: ColumnSample) -> float:
    share = sample.share("yes_no", lambda cell: yes_or_no(cell) is not None)
    plain_numbers = sample.share("beyond_one", lambda cell: _is_whole(cell) and _number(cell) > 1)
    return _fits(share) - plain_numbers


def _bed_score(sample: ColumnSample) -> float:
    small = sample.share("small", lambda cell: _is_whole(cell) and 0 < _number(cell) < 100)
    words = sample.share("bed_words", _names_a_bed)
    return _fits(min(1.0, small + words)) if small + words > 0.3 else -0.4


@lru_cache(maxsize=4096)
def _bed_words(text: str) -> bool:
    words = plain(text)
    return len(words) <= 14 and (
        any(
            words.startswith(word)
            for word in ("kamer", "bed", "plek", "room", "studio", "app", "k ", "k1", ("nr"))
        )
        or (len(words) <= 3 and any(letter.isdigit() for letter in words))
        or len(words) == 1
    )


def _names_a_bed(cell: CellValue) -> bool:
    return isinstance(cell, str) and not cell.strip().isdecimal() and _bed_words(cell)


def _name_score(sample: ColumnSample) -> float:
    text = sample.share("text", _is_text)
    if text < 0.6:
        return -0.2 if sample.share("whole", _is_whole) > 0.9 and sample.distinct > 0.95 else -0.8
    other = max(
        sample.share("gender", _is_gender),
        sample.share("ages", _has_ages),
        sample.share("status", _is_status) if sample.distinct < 0.5 else 0.0,
        0.8 * _known_name(sample),
        0.8 * sample.share("form", _is_form) * (1 - sample.distinct),
        sample.share("yes_no", lambda cell: yes_or_no(cell) is not None),
    )
    return 0.35 + 0.35 * sample.distinct - 1.1 * other - 0.4 * sample.share("code", _is_code)


def _is_code(cell: CellValue) -> bool:
    """«V40117», «T-1974»: tells facilities apart, but is a name only where nothing better is."""
    return isinstance(cell, str) and re.fullmatch(r"[A-Za-z]{0,4}[-_ ]?\d{2,}[A-Za-z]?", cell.strip()) is not None


def _provider_score(sample: ColumnSample) -> float:
    if sample.share("text", _is_text) < 0.6:
        return -0.8
    wrong = max(_known_name(sample), sample.share("gender", _is_gender), sample.share("ages", _has_ages))
    return 0.5 - 0.5 * sample.distinct * (len(sample.cells) > 3) - wrong


def _remarks_score(sample: ColumnSample) -> float:
    return 0.2 if sample.share("text", _is_text) > 0.4 else -0.5


def _address_score(sample: ColumnSample) -> float:
    def address(cell: CellValue) -> bool:
        return _is_text(cell) and any(letter.isdigit() for letter in str(cell))

    return _fits(sample.share("address", address)) * 0.6


_SCORERS: dict[ColumnKind, Callable[[ColumnSample], float]] = {
    ColumnKind.POSTCODE: _postcode_score,
    ColumnKind.PLACE: lambda sample: _fits(_known_name(sample)),
    ColumnKind.MUNICIPALITY: _municipality_score,
    ColumnKind.ADDRESS: _address_score,
    ColumnKind.FORM: _form_score,
    ColumnKind.AGE_RANGE: _range_score,
    ColumnKind.AGE_MIN: _age_score,
    ColumnKind.AGE_MAX: _age_score,
    ColumnKind.GENDER: _gender_score,
    ColumnKind.CAPACITY: _capacity_score,
    ColumnKind.FREE: _free_score,
    ColumnKind.OCCUPIED: lambda sample: _fits(sample.share("free_count", _is_free_count)),
    ColumnKind.STATUS: _status_score,
    ColumnKind.FREE_FROM: _free_from_score,
    ColumnKind.UPDATED: _updated_score,
    ColumnKind.NEEDS: _needs_score,
    ColumnKind.SIBLINGS: _siblings_score,
    ColumnKind.BED: _bed_score,
    ColumnKind.NAME: _name_score,
    ColumnKind.PROVIDER: _provider_score,
    ColumnKind.REMARKS: _remarks_score,
}
SELF_EVIDENT = frozenset(
    {
        ColumnKind.POSTCODE,
        ColumnKind.PLACE,
        ColumnKind.MUNICIPALITY,
        ColumnKind.FORM,
        ColumnKind.AGE_RANGE,
        ColumnKind.GENDER,
        ColumnKind.STATUS,
        ColumnKind.FREE_FROM,
        ColumnKind.NEEDS,
    }
)
"""Kinds that content alone can give away, whatever the heading says."""
