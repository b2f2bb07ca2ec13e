"""Which column is about what: heading and content together, all columns at once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.exchange.ages import ages_or_none, one_age
from app.exchange.assignment import best_assignment
from app.exchange.care_forms import care_form
from app.exchange.care_words import bed_status, gender, one_need, yes_or_no
from app.exchange.column_content import SAMPLE, SELF_EVIDENT, ColumnSample, content_score
from app.exchange.column_groups import period_columns, with_parts
from app.exchange.counts import count
from app.exchange.headings import heading_scores
from app.exchange.list_types import CellValue, ColumnKind, ColumnMeaning, RecognisedColumn, column_keys
from app.exchange.locations import PlaceLookup
from app.exchange.plain_text import plain

_ONCE = tuple(
    kind
    for kind in ColumnKind
    if kind
    not in {
        ColumnKind.UNKNOWN,
        ColumnKind.NEED_FLAG,
        ColumnKind.GENDER_FLAG,
        ColumnKind.AGE_FLAG,
        ColumnKind.IGNORED,
    }
)
_SLOTS = (*_ONCE, ColumnKind.NEEDS, ColumnKind.REMARKS, ColumnKind.REMARKS)
"""Kinds by place in the assignment; needs and remarks may have more than one column."""
OCCUPIED = "occupied"
"""Code of a status column whose heading asks whether the bed is taken."""
_THRESHOLD = 0.24


def match_columns(
    headings: Sequence[str],
    rows: Sequence[Sequence[CellValue]],
    lookup: PlaceLookup,
    listed_on: date,
    fixed: Mapping[str, ColumnMeaning] | None = None,
) -> tuple[RecognisedColumn, ...]:
    """The meaning of every column. `fixed` are corrections a person made before, by `column_keys`."""
    samples = [_sample(rows, number, lookup, listed_on) for number in range(len(headings))]
    said = _said(headings, fixed or {})
    settled = dict(said)
    for number, heading in enumerate(headings):
        if number not in said and (flag := _flag(number, heading, samples[number])) is not None:
            settled[number] = flag
    found = (
        *_form_columns(headings, samples),
        *_bound_columns(headings, samples),
        *_bed_columns(headings, samples),
        *_gender_letters(headings, samples),
        *period_columns(headings, samples, listed_on),
    )
    settled |= {column.number: column for column in found if column.number not in settled}
    free = [number for number in range(len(headings)) if number not in settled]
    assigned = _assigned(free, headings, samples, settled)
    if _has_ranges(assigned, samples):
        bounds = {column.number for column in assigned if column.kind in {ColumnKind.AGE_MIN, ColumnKind.AGE_MAX}}
        if bounds:
            assigned = _assigned(free, headings, samples, settled, without_bounds=True)
    columns = [*settled.values(), *assigned]
    ordered = tuple(sorted(columns, key=lambda column: column.number))
    ordered = _with_status(_with_name(_with_age_pair(ordered, samples), samples), samples)
    ordered = with_parts(ordered, samples)
    return tuple(said.get(column.number, column) for column in _swapped_counts(ordered, rows))


def _said(headings: Sequence[str], fixed: Mapping[str, ColumnMeaning]) -> dict[int, RecognisedColumn]:
    """The columns a person named, by number; the ages of a tick column stand in its heading."""
    found = {}
    for number, (heading, key) in enumerate(zip(headings, column_keys(headings), strict=True)):
        if key in fixed:
            kind, code = fixed[key].kind, fixed[key].code
            code = heading if kind is ColumnKind.AGE_FLAG else code
            found[number] = RecognisedColumn(number, heading, kind, 1000, code)
    return found


def _sample(
    rows: Sequence[Sequence[CellValue]], number: int, lookup: PlaceLookup, listed_on: date
) -> ColumnSample:
    cells: list[CellValue] = []
    for row in rows:
        if number < len(row) and row[number] is not None:
            cells.append(row[number])
            if len(cells) >= SAMPLE:
                break
    return ColumnSample(tuple(cells), len(rows), lookup, listed_on)


def _flag(number: int, heading: str, sample: ColumnSample) -> RecognisedColumn | None:
    """A tick column whose heading is itself a need («LVB») or a gender («Jongens»)."""
    if not heading or not sample.cells or sample.share("yes_no", lambda cell: yes_or_no(cell) is not None) < 0.95:
        return None
    words = plain(heading)
    if heading_scores(heading).get(ColumnKind.SIBLINGS, 0) > 0.5:
        return None
    need = one_need(heading)
    rivals = [score for kind, score in heading_scores(heading).items() if kind not in _ABOUT_NEEDS]
    if need is not None and max(rivals, default=0) < 0.7:
        return RecognisedColumn(number, heading, ColumnKind.NEED_FLAG, 900, need)
    if (
        re.fullmatch(r"[^a-zA-Z]*\d+[^a-zA-Z]*(jaar|jr|j|t/m|tot)?[^a-zA-Z]*", heading)
        and ages_or_none(heading) is not None
    ):
        return RecognisedColumn(number, heading, ColumnKind.AGE_FLAG, 900, heading)
    if len(words.split()) == 1 and len(words) > 2 and gender(heading) in {"male", "female"}:
        return RecognisedColumn(number, heading, ColumnKind.GENDER_FLAG, 900, gender(heading))
    return None


_ABOUT_NEEDS = frozenset({ColumnKind.NEEDS, ColumnKind.NAME, ColumnKind.REMARKS, ColumnKind.FORM})
_LETTERS = ({"j": "male", "m": "female"}, {"m": "male", "v": "female"}, {"b": "male", "g": "female"})


def _gender_letters(headings: Sequence[str], samples: Sequence[ColumnSample]) -> list[RecognisedColumn]:
    """«J» and «M», or «M» and «V», beside each other above ticks: a column per gender."""
    for first in range(len(headings) - 1):
        letters = (plain(headings[first]), plain(headings[first + 1]))
        meant = next((one for one in _LETTERS if set(letters) == set(one)), None)
        pair = (samples[first], samples[first + 1])
        if meant is not None and all(
            one.cells and one.share("yes_no", lambda cell: yes_or_no(cell) is not None) >= 0.95 for one in pair
        ):
            return [
                RecognisedColumn(first + step, headings[first + step], ColumnKind.GENDER_FLAG, 900, meant[letter])
                for step, letter in enumerate(letters)
            ]
    return []


_LOW = re.compile(r"^(.*?)\s*\b(?:van|vanaf|v a|min|minimum|minimaal|jongste|ondergrens|from)$")
_HIGH = re.compile(r"^(.*?)\s*\b(?:tot|t m|tot en met|tem|max|maximum|maximaal|oudste|bovengrens|to)$")


def _bound_columns(headings: Sequence[str], samples: Sequence[ColumnSample]) -> list[RecognisedColumn]:
    """«Doelgroep van» beside «Doelgroep tot» above ages that rise from one to the other."""
    for first in range(len(headings) - 1):
        low, high = _LOW.match(plain(headings[first])), _HIGH.match(plain(headings[first + 1]))
        if low is None or high is None or low[1] != high[1]:
            continue
        pair = (
            RecognisedColumn(first, headings[first], ColumnKind.AGE_MIN, 900),
            RecognisedColumn(first + 1, headings[first + 1], ColumnKind.AGE_MAX, 900),
        )
        if samples[first].share("single_number", _single_number) >= 0.95 and _ages_rise(samples, *pair):
            return list(pair)
    return []


def _form_columns(headings: Sequence[str], samples: Sequence[ColumnSample]) -> list[RecognisedColumn]:
    """«Gezinshuis», «Pleegzorg», «Crisis» beside each other above crosses: the form of the row."""
    found = []
    for number, heading in enumerate(headings):
        form, sample = care_form(heading) if heading else None, samples[number]
        if form is not None and sample.cells and sample.share("tick_or_no", _is_cross) >= 0.95:
            found.append(RecognisedColumn(number, heading, ColumnKind.FORM, 900, form))
    return found if len({column.code for column in found}) >= 2 else []


def _is_cross(cell: CellValue) -> bool:
    return not isinstance(cell, int | float) and yes_or_no(cell) is not None


_ONE_BED = re.compile(r"(bed|plek|kamer|plaats|slaapkamer|room|pl|k|b|p)( nr)? ?\d{1,2}")


def _bed_columns(headings: Sequence[str], samples: Sequence[ColumnSample]) -> list[RecognisedColumn]:
    """«Bed 1», «Bed 2» … with a status under each: a column per bed, a row per facility."""
    numbers = [number for number, heading in enumerate(headings) if _ONE_BED.fullmatch(plain(heading))]
    cells = [cell for number in numbers for cell in samples[number].cells]
    said = sum(1 for cell in cells if isinstance(cell, str) and bed_status(cell) is not None)
    if len(numbers) < 2 or not cells or said < 0.6 * len(cells):
        return []
    return [RecognisedColumn(number, headings[number], ColumnKind.BED, 900) for number in numbers]


def _assigned(
    free: Sequence[int],
    headings: Sequence[str],
    samples: Sequence[ColumnSample],
    settled: Mapping[int, RecognisedColumn],
    without_bounds: bool = False,
) -> list[RecognisedColumn]:
    """The columns without a settled meaning, paired with the kinds that are left."""
    taken = {column.kind for column in settled.values()}
    if without_bounds:
        taken |= {ColumnKind.AGE_MIN, ColumnKind.AGE_MAX}
    slots = [kind for kind in _SLOTS if kind not in taken or kind in {ColumnKind.NEEDS, ColumnKind.REMARKS}]
    values = [
        [
            pair_value(headings[number], kind, samples[number]) - 0.02 * slots[:slot].count(kind)
            for slot, kind in enumerate(slots)
        ]
        for number in free
    ]
    for position, number in enumerate(free):
        ignored = heading_scores(headings[number]).get(ColumnKind.IGNORED, 0.0)
        if ignored > 0:
            values[position] = [value if value > 0.62 * ignored else 0.0 for value in values[position]]
    chosen = best_assignment(values, _THRESHOLD)
    return [
        _column(number, headings[number], slots, slot, values[position])
        for position, (number, slot) in enumerate(zip(free, chosen, strict=True))
    ]


def _has_ranges(columns: Sequence[RecognisedColumn], samples: Sequence[ColumnSample]) -> bool:
    """Whether a column states both bounds of ages in most of its cells: then no other column is a bound."""
    whole = next((column for column in columns if column.kind is ColumnKind.AGE_RANGE), None)
    if whole is None:
        return False
    return samples[whole.number].share("both_bounds", _states_both_bounds) >= 0.5


def _states_both_bounds(cell: CellValue) -> bool:
    found = ages_or_none(cell)
    return (
        found is not None and found.certain and found.low is not None and (found.open or found.high != found.low)
    )


def _column(
    number: int, heading: str, slots: Sequence[ColumnKind], slot: int | None, values: Sequence[float]
) -> RecognisedColumn:
    if slot is None:
        known = heading_scores(heading).get(ColumnKind.IGNORED, 0.0) >= 0.5
        kind = ColumnKind.IGNORED if known else ColumnKind.UNKNOWN
        return RecognisedColumn(number, heading, kind, 900 if known else 0)
    kind = slots[slot]
    rivals = [value for other, value in zip(slots, values, strict=True) if other is not kind]
    lead = values[slot] - max(rivals, default=0.0)
    certainty = min(1.0, 0.75 * values[slot] + 0.25 + min(0.15, max(-0.3, lead)))
    return RecognisedColumn(number, heading, kind, max(0, round(1000 * certainty)))


def pair_value(heading: str, kind: ColumnKind, sample: ColumnSample) -> float:
    """What it is worth to call a column this kind, about -1 … 1."""
    known = heading_scores(heading).get(kind, 0.0)
    content = content_score(kind, sample)
    if known > 0.15:
        value = 0.68 * known + 0.32 * content
        return value - 0.45 if content <= -0.6 else value
    if kind in SELF_EVIDENT and content >= 0.55 and len(sample.cells) >= 1:
        return 0.5 * content if heading else 0.75 * content
    if not heading and kind in _WITHOUT_HEADING and content > 0.3:
        return 0.4 * content
    return -1.0


_WITHOUT_HEADING = frozenset({ColumnKind.NAME, ColumnKind.CAPACITY, ColumnKind.FREE, ColumnKind.UPDATED})
"""Kinds that a column without a heading may be when nothing better fits it."""


def _with_age_pair(
    columns: tuple[RecognisedColumn, ...], samples: Sequence[ColumnSample]
) -> tuple[RecognisedColumn, ...]:
    """«Leeftijd» above single numbers with a column for the other bound beside it is a bound itself."""
    columns = _without_lone_bound(columns, samples)
    ranges = [column for column in columns if column.kind is ColumnKind.AGE_RANGE]
    kinds = {column.kind for column in columns}
    if len(ranges) != 1 or samples[ranges[0].number].share("single_number", _single_number) < 0.95:
        return _swapped_ages(columns, samples)
    column = ranges[0]
    if ColumnKind.AGE_MAX in kinds and ColumnKind.AGE_MIN not in kinds:
        return _retyped(columns, {column.number: ColumnKind.AGE_MIN})
    if ColumnKind.AGE_MIN in kinds and ColumnKind.AGE_MAX not in kinds:
        return _retyped(columns, {column.number: ColumnKind.AGE_MAX})
    following = next((one for one in columns if one.number == column.number + 1), None)
    if following is not None and following.kind is ColumnKind.UNKNOWN and _ages_rise(samples, column, following):
        return _retyped(columns, {column.number: ColumnKind.AGE_MIN, following.number: ColumnKind.AGE_MAX})
    return columns


def _without_lone_bound(
    columns: tuple[RecognisedColumn, ...], samples: Sequence[ColumnSample]
) -> tuple[RecognisedColumn, ...]:
    """«Max» beside ages that are ranges already, with no lower bound anywhere, is how many places there are."""
    kinds = {column.kind: column for column in columns}
    high, whole = kinds.get(ColumnKind.AGE_MAX), kinds.get(ColumnKind.AGE_RANGE)
    if high is None or whole is None or {ColumnKind.AGE_MIN, ColumnKind.CAPACITY} & kinds.keys():
        return columns
    bare = heading_scores(high.heading).get(ColumnKind.CAPACITY, 0.0) > 0
    if not bare or samples[whole.number].share("single_number", _single_number) > 0.5:
        return columns
    return _retyped(columns, {high.number: ColumnKind.CAPACITY})


def _single_number(cell: CellValue) -> bool:
    found = count(cell)
    return found is not None and found.number is not None and found.number <= 30


def _ages_rise(samples: Sequence[ColumnSample], low: RecognisedColumn, high: RecognisedColumn) -> bool:
    if samples[high.number].share("single_number", _single_number) < 0.95:
        return False
    pairs = list(zip(samples[low.number].cells, samples[high.number].cells, strict=False))
    rising = sum(
        1
        for one, other in pairs
        if (start := one_age(one)) is not None and (end := one_age(other)) is not None and start <= end
    )
    return bool(pairs) and rising >= 0.9 * len(pairs)


def _swapped_ages(
    columns: tuple[RecognisedColumn, ...], samples: Sequence[ColumnSample]
) -> tuple[RecognisedColumn, ...]:
    """Lower and upper column exchanged when nearly every row says so."""
    low = next((one for one in columns if one.kind is ColumnKind.AGE_MIN), None)
    high = next((one for one in columns if one.kind is ColumnKind.AGE_MAX), None)
    if low is None or high is None or min(low.certainty, high.certainty) >= 900:
        return columns
    if _ages_rise(samples, high, low) and not _ages_rise(samples, low, high):
        return _retyped(columns, {low.number: ColumnKind.AGE_MAX, high.number: ColumnKind.AGE_MIN})
    return columns


def _with_name(
    columns: tuple[RecognisedColumn, ...], samples: Sequence[ColumnSample]
) -> tuple[RecognisedColumn, ...]:
    """When no heading says which column holds the names: the unknown one that looks most like it."""
    if any(column.kind is ColumnKind.NAME for column in columns):
        return columns
    misread = next(
        (column for column in columns if column.kind is ColumnKind.FORM and _names(column.heading)), None
    )
    if misread is not None:
        return _retyped(columns, {misread.number: ColumnKind.NAME})
    open_columns = [column for column in columns if column.kind is ColumnKind.UNKNOWN or _is_code(column)]
    scores = {
        column.number: _naming(samples[column.number]) + (0.3 if _is_code(column) else 0.0)
        for column in open_columns
    }
    best = max(scores, key=lambda number: scores[number], default=None)
    if best is None or scores[best] < 0.4:
        return columns
    return tuple(
        replace(column, kind=ColumnKind.NAME, certainty=400) if column.number == best else column
        for column in columns
    )


def _names(heading: str) -> bool:
    """«Groep» above «Gezinshuis De Vlier»: names that begin with their form."""
    scores = heading_scores(heading)
    return scores.get(ColumnKind.NAME, 0.0) >= 0.5 > scores.get(ColumnKind.FORM, 0.0)


_CODE = re.compile(r"(nr|nummer|id|code|no|volgnummer|volgnr|kenmerk|ref|referentie)")


def _is_code(column: RecognisedColumn) -> bool:
    """«Code», «Nr»: passed over where there are names, the name itself where there are none."""
    return column.kind is ColumnKind.IGNORED and bool(_CODE.fullmatch(plain(column.heading)))


def _naming(sample: ColumnSample) -> float:
    """How well a column tells facilities apart."""
    enough = len(sample.cells) >= 0.3 * min(sample.rows, SAMPLE)
    return content_score(ColumnKind.NAME, sample) if enough else -1.0


def _with_status(
    columns: tuple[RecognisedColumn, ...], samples: Sequence[ColumnSample]
) -> tuple[RecognisedColumn, ...]:
    """«Bezet?», «Bezet j/n» above words instead of numbers is a status, with yes for taken."""
    columns = tuple(
        replace(column, code=OCCUPIED)
        if column.kind is ColumnKind.STATUS and _asks_taken(column.heading)
        else column
        for column in columns
    )
    has_status = any(column.kind is ColumnKind.STATUS for column in columns)
    return tuple(
        replace(column, kind=ColumnKind.STATUS, code=OCCUPIED)
        if column.kind is ColumnKind.OCCUPIED
        and not has_status
        and samples[column.number].cells
        and samples[column.number].share("single_number_or_pair", lambda cell: count(cell) is not None) < 0.2
        else column
        for column in columns
    )


def _asks_taken(heading: str) -> bool:
    words = plain(heading)
    return bool(re.match(r"(is )?(al )?(bezet|in gebruik|occupied|taken|belegd)\b", words)) and "vrij" not in words


def _swapped_counts(
    columns: tuple[RecognisedColumn, ...], rows: Sequence[Sequence[CellValue]]
) -> tuple[RecognisedColumn, ...]:
    """Total and free exchanged when the headings left it open and the numbers say so."""
    total = next((one for one in columns if one.kind is ColumnKind.CAPACITY), None)
    free = next((one for one in columns if one.kind is ColumnKind.FREE), None)
    if total is None or free is None or (total.heading and free.heading):
        return columns
    pairs = [
        (one.number, other.number)
        for row in rows
        if max(total.number, free.number) < len(row)
        and (one := count(row[total.number])) is not None
        and (other := count(row[free.number])) is not None
        and one.number is not None
        and other.number is not None
    ]
    if pairs and sum(1 for one, other in pairs if one < other) > 0.5 * len(pairs):
        return _retyped(columns, {total.number: ColumnKind.FREE, free.number: ColumnKind.CAPACITY})
    return columns


def _retyped(
    columns: tuple[RecognisedColumn, ...], kinds: Mapping[int, ColumnKind]
) -> tuple[RecognisedColumn, ...]:
    return tuple(
        RecognisedColumn(column.number, column.heading, kinds[column.number], column.certainty)
        if column.number in kinds
        else column
        for column in columns
    )
