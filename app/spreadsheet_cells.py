"""What a spreadsheet would take for a formula must stay text, in a file and on the clipboard alike."""

from __future__ import annotations

import re
from functools import lru_cache

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_MONTH = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?|september"
    r"|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_RETYPED = re.compile(
    r"\s*(?:0\d+|\d{12,}|\d+[eE][+-]?\d+|\d{1,4}\s*[-/.:]\s*\d{1,4}(?:\s*[-/.:]\s*\d{1,4})?"
    rf"|\d{{1,2}}[ -]?{_MONTH}(?:[ -]?\d{{2,4}})?|{_MONTH}[ -]\d{{1,4}}|waar|onwaar|true|false)\s*",
    re.IGNORECASE,
)
"""Text that a spreadsheet reads as something else: telephone numbers, ages such as 4-18, days, long numbers."""


def harmless(cell: str) -> str:
    """The cell with an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA_STARTS) else cell


@lru_cache(maxsize=16384)
def kept_as_text(cell: str) -> str:
    """As `harmless`, for files that do not say what is text: also what would become a number or a day."""
    return f"'{cell}" if _changes_by_itself(cell) else cell


def as_it_was(cell: str) -> str:
    """What `kept_as_text` was given."""
    return cell[1:] if cell.startswith("'") and _changes_by_itself(cell[1:]) else cell


def _changes_by_itself(cell: str) -> bool:
    bare = cell.lstrip("'")
    return bare.startswith(FORMULA_STARTS) or _RETYPED.fullmatch(bare) is not None
