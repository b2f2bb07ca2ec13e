"""What the cells of a column in a list of people look like: how far they agree with a kind of column (-1 … 1)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from app.exchange.ages import one_age
from app.exchange.care_forms import care_form
from app.exchange.care_words import Letter, needs, yes_or_no
from app.exchange.dates import DateStyle, style_of
from app.exchange.list_types import CellValue
from app.exchange.locations import UnknownPostcode, is_known_name, postcode, postcode_in
from app.exchange.people import person_values as values
from app.exchange.people.people_types import PeopleOptions, PersonColumn
from app.exchange.plain_text import plain

SAMPLE = 150
_K = PersonColumn


@dataclass(frozen=True)
class PersonSample:
    """The filled cells of a column (at most `SAMPLE`) and what is known to read them with."""

    cells: tuple[CellValue, ...]
    rows: int
    options: PeopleOptions
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

    @property
    def style(self) -> DateStyle:
        """The order of day and month in this column."""
        if "style" not in self.shares:
            self.shares["style"] = float(style_of(list(self.cells)) is DateStyle.MONTH_FIRST)
        return DateStyle.MONTH_FIRST if self.shares["style"] else DateStyle.DAY_FIRST


def sample_of(rows: list[tuple[CellValue, ...]], number: int, options: PeopleOptions) -> PersonSample:
    """The first filled cells of one column."""
    cells: list[CellValue] = []
    for row in rows:
        if number < len(row) and not values.says_nothing(row[number]):
            cells.append(row[number])
            if len(cells) >= SAMPLE:
                break
    return PersonSample(tuple(cells), len(rows), options)


def _readable(reader: Callable[[CellValue], object]) -> Callable[[CellValue], bool]:
    def test(cell: CellValue) -> bool:
        try:
            return reader(cell) is not None
        except values.NotReadable:
            return False

    return test


def _is_text(cell: CellValue) -> bool:
    return isinstance(cell, str) and any(letter.isalpha() for letter in cell)


def _has_digit(cell: CellValue) -> bool:
    if isinstance(cell, bool | date):
        return False
    return any(letter.isdigit() for letter in str(cell))


def is_yes_no(cell: CellValue) -> bool:
    """Whether a cell is a tick, yes or no."""
    return yes_or_no(cell) is not None


def is_level(cell: CellValue) -> bool:
    """Whether a cell is a level of 0–3."""
    return str(cell).strip() in {"0", "1", "2", "3", "0.0", "1.0", "2.0", "3.0"} and not isinstance(cell, bool)


def _is_day(cell: CellValue, sample: PersonSample) -> bool:
    if isinstance(cell, bool) or (
        isinstance(cell, int | float) and not 36_000 < cell < 60_000 and cell < 19_900_000
    ):
        return False
    if isinstance(cell, str) and not any(letter.isdigit() for letter in cell):
        return False
    if isinstance(cell, str) and (len(cell) > 40 or _is_postcode(cell)):
        return False
    return _readable(lambda one: values.past_day(one, sample.options.today, sample.style))(cell)


def _is_birth(cell: CellValue, sample: PersonSample) -> bool:
    return _is_day(cell, sample) and _readable(
        lambda one: values.birth_day(one, sample.options.today, sample.style)
    )(cell)


def _is_postcode(cell: CellValue) -> bool:
    if isinstance(cell, bool | date):
        return False
    try:
        return postcode(cell) is not None
    except UnknownPostcode:
        return False


def _is_place(cell: CellValue, sample: PersonSample) -> bool:
    if not isinstance(cell, str) or len(cell) > 60:
        return False
    bare = postcode_in(cell)
    return is_known_name(bare[1] if bare and bare[1] else cell, sample.options.lookup)


def _is_age(cell: CellValue) -> bool:
    found = one_age(cell)
    return found is not None and found <= values.OLDEST


def _counts_rows(sample: PersonSample) -> bool:
    """1, 2, 3 …: numbers of rows, not of children."""
    numbers = [int(str(cell)) for cell in sample.cells if str(cell).strip().isdecimal() and len(str(cell)) <= 5]
    return (
        len(numbers) == len(sample.cells)
        and bool(numbers)
        and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        and numbers[0] <= 1
    )


def _case_numbers(sample: PersonSample) -> float:
    if _counts_rows(sample) and len(sample.cells) > 1:
        return -1.0
    if sample.share(
        "day", lambda cell: isinstance(cell, date) or _is_day(cell, sample)
    ) > 0.5 and not _numbers_with_letters(sample):
        return -1.0
    digits = sample.share("digit", _has_digit)
    if digits < 0.5 or sample.share("postcode6", lambda cell: _is_postcode(cell) and len(str(cell)) > 4) > 0.5:
        return -1.0
    if sample.share("long", lambda cell: len(str(cell)) > values.LONGEST_NUMBER) > 0.1:
        return -1.0
    return digits * (1.0 if sample.distinct > 0.5 else -0.2)


def _numbers_with_letters(sample: PersonSample) -> bool:
    """«K-2025-0001»: letters and digits together, which no day has."""
    return sample.share("letters", lambda cell: _is_text(cell) and _has_digit(cell)) > 0.5


def _names(sample: PersonSample) -> float:
    text = sample.share("text", _is_text)
    return -1.0 if sample.share("digit", _has_digit) > 0.4 or text < 0.5 else 0.6


def _days(sample: PersonSample) -> float:
    day = sample.share("day", lambda cell: _is_day(cell, sample))
    if day >= 0.6:
        return day
    words = sample.share(
        "day_or_word", lambda cell: _is_day(cell, sample) or (isinstance(cell, str) and len(cell) < 40)
    )
    return 0.2 if day > 0.1 and words > 0.8 else -1.0


def holds_days(sample: PersonSample) -> bool:
    """Whether the cells are days: in a column that is not understood they may say that somebody has left."""
    return len(sample.cells) > 0 and _days(sample) >= 0.6


def _births(sample: PersonSample) -> float:
    share = sample.share("birth", lambda cell: _is_birth(cell, sample))
    return share if share >= 0.6 else -1.0


def _facilities(sample: PersonSample) -> float:
    known = sample.share("facility", lambda cell: plain(str(cell)) in sample.options.known.facilities)
    if known > 0.3:
        return 1.0
    if sample.share("text", _is_text) < 0.6 or sample.share("day", lambda cell: _is_day(cell, sample)) > 0.3:
        return -1.0
    return 0.1 if known == 0 else 0.6


def _providers(sample: PersonSample) -> float:
    known = sample.share("provider", lambda cell: plain(str(cell)) in sample.options.known.providers)
    return 1.0 if known > 0.3 else -1.0 if sample.share("text", _is_text) < 0.6 else 0.1


def _readers(sample: PersonSample, name: str, reader: Callable[[CellValue], object], least: float = 0.5) -> float:
    share = sample.share(name, _readable(reader))
    return share if share >= least else -1.0


def _needs(sample: PersonSample) -> float:
    share = sample.share("needs", lambda cell: isinstance(cell, str) and bool(needs(cell)))
    long = sample.share("sentence", lambda cell: len(str(cell).split()) > 12)
    return -0.4 if long > 0.4 else share if share > 0.3 else -1.0


def _texts(sample: PersonSample) -> float:
    """Sentences rather than words."""
    return 0.7 if sample.share("wordy", lambda cell: len(str(cell).split()) > 3) > 0.3 else -0.3


_LETTER = Letter.MALE


def content(kind: PersonColumn, sample: PersonSample) -> float:
    """How far the cells agree; 0 without cells."""
    if not sample.cells:
        return 0.0
    test = _CONTENT.get(kind)
    return 0.0 if test is None else test(sample)


def _some_form(text: str) -> str | None:
    return next((form for part in re.split(r"[,;/\n+&]| of | en ", text) if (form := care_form(part))), None)


def _short_gender(cell: CellValue) -> str | None:
    return values.child_gender(cell, _LETTER) if len(str(cell)) < 20 else None


def _age(sample: PersonSample) -> float:
    share = sample.share("age", _is_age)
    return share if share > 0.7 else -1.0


def _places(sample: PersonSample) -> float:
    share = sample.share("place", lambda cell: _is_place(cell, sample))
    return share if share > 0.4 else -1.0


def _postcodes(sample: PersonSample) -> float:
    share = sample.share("postcode", _is_postcode)
    return share if share > 0.5 else -1.0


def _families(sample: PersonSample) -> float:
    if sample.share("yes_no", is_yes_no) > 0.8 and sample.share("digit", _has_digit) < 0.5:
        return -1.0
    return -1.0 if sample.share("day", lambda cell: _is_day(cell, sample)) > 0.5 else 0.4


def _siblings(sample: PersonSample) -> float:
    return 0.8 if sample.share("digit", _has_digit) > 0.6 and not sample.share("yes_no", is_yes_no) > 0.5 else -1.0


def _beds(sample: PersonSample) -> float:
    return -1.0 if sample.share("wordy", lambda cell: len(str(cell).split()) > 3) > 0.5 else 0.3


def _durations(sample: PersonSample) -> float:
    share = sample.share(
        "duration", lambda cell: _has_digit(cell) or _readable(lambda one: values.duration_days(one, "day"))(cell)
    )
    return 0.5 if share > 0.4 and sample.share("day", lambda cell: _is_day(cell, sample)) < 0.5 else -1.0


def _request_numbers(sample: PersonSample) -> float:
    if _counts_rows(sample) and len(sample.cells) > 1:
        return -1.0
    return 0.8 if sample.share("digit", _has_digit) > 0.6 and sample.distinct > 0.9 else -1.0


_CONTENT: dict[PersonColumn, Callable[[PersonSample], float]] = {
    _K.CASE_NUMBER: _case_numbers,
    _K.NAME: _names,
    _K.FIRST_NAME: _names,
    _K.LAST_NAME: _names,
    _K.BIRTH_DATE: _births,
    _K.AGE: _age,
    _K.GENDER: lambda sample: _readers(sample, "gender", _short_gender),
    _K.MUNICIPALITY: _places,
    _K.ORIGIN: _places,
    _K.ORIGIN_POSTCODE: _postcodes,
    _K.SCHOOL_POSTCODE: _postcodes,
    _K.FACILITY_POSTCODE: _postcodes,
    _K.FACILITY_PLACE: _places,
    _K.NEEDS: _needs,
    _K.FAMILY: _families,
    _K.SIBLINGS: _siblings,
    _K.TOGETHER: lambda sample: _readers(sample, "together", lambda cell: values.together_level(str(cell))),
    _K.PROVIDER: _providers,
    _K.FACILITY: _facilities,
    _K.FORM: lambda sample: _readers(sample, "form", lambda cell: care_form(str(cell)), 0.4),
    _K.FORMS: lambda sample: _readers(sample, "forms", lambda cell: _some_form(str(cell)), 0.4),
    _K.BED: _beds,
    _K.SINCE: _days,
    _K.EXPECTED_END: _days,
    _K.END: _days,
    _K.REGISTERED: _days,
    _K.START_FROM: _days,
    _K.START_BY: _days,
    _K.STAY: lambda sample: _readers(sample, "stay", lambda cell: values.stay_kind(str(cell)), 0.4),
    _K.REQUEST_NUMBER: _request_numbers,
    _K.URGENCY: lambda sample: _readers(sample, "urgency", lambda cell: values.urgency(str(cell)), 0.4),
    _K.DURATION: _durations,
    _K.QUESTION: _texts,
    _K.STATE: lambda sample: 0.1 if sample.share("text", _is_text) > 0.6 else -1.0,
    _K.REFERRER: lambda sample: 0.3 if sample.share("text", _is_text) > 0.6 else -1.0,
    _K.REFERRER_ORGANISATION: lambda sample: 0.2 if sample.share("text", _is_text) > 0.6 else -1.0,
}  # fmt: skip


def municipality_column_is_facilitys(
    rows: list[tuple[CellValue, ...]], number: int, facility: int, options: PeopleOptions
) -> bool | None:
    """Whether a column «Gemeente» says where the facility is: nearly every row agrees with the register.

    None where too few rows can be compared.
    """
    agree = checked = 0
    for row in rows:
        if max(number, facility) >= len(row) or not isinstance(row[number], str):
            continue
        known = options.known.facilities.get(plain(str(row[facility])))
        named = _code_of(str(row[number]), options)
        if known and named:
            checked += 1
            agree += named in known
        if checked >= SAMPLE:
            break
    return None if checked < 4 else agree >= 0.9 * checked


def _code_of(text: str, options: PeopleOptions) -> str | None:
    own = options.lookup.municipality_code(re.sub(r"(?i)^(gemeente|gem\.?)\s+", "", text.strip()))
    if own:
        return own
    codes = {code for _, code in options.lookup.places_named(text)}
    return codes.pop() if len(codes) == 1 else None
