"""The list of vacancies that we send out ourselves is known by its headings when it comes back.

Whatever stands under them, and however few rows there are: names that look like formulas, days or numbers do not
make another column of it. The headings are those of `provider_sheet`, without signs and capitals.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.exchange.list_types import ColumnKind, ColumnMeaning, column_keys

_K = ColumnKind
_HEADINGS: Mapping[str, ColumnKind] = {
    "naam voorziening": _K.NAME, "zorgvorm": _K.FORM, "gemeente": _K.MUNICIPALITY, "plaats": _K.PLACE,
    "postcode": _K.POSTCODE, "leeftijd van": _K.AGE_MIN, "leeftijd t m": _K.AGE_MAX, "geslacht": _K.GENDER,
    "aantal plekken": _K.CAPACITY, "nu vrij": _K.FREE, "vrij vanaf": _K.FREE_FROM, "problematiek": _K.NEEDS,
    "broers en zussen samen": _K.SIBLINGS, "laatste contact": _K.IGNORED, "opmerkingen": _K.REMARKS,
}  # fmt: skip
ENOUGH = 12
"""Headings of ours that make a list ours; a person may have taken a column out or put one in."""


def own_columns(headings: Sequence[str]) -> Mapping[str, ColumnMeaning]:
    """What our own headings mean, by `column_keys`; empty for any other list."""
    found = {key: ColumnMeaning(_HEADINGS[key]) for key in column_keys(headings) if key in _HEADINGS}
    return found if len(found) >= ENOUGH else {}
