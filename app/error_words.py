"""Errors as people should read them: what happened, what was not lost, what to do next.

Works from an error's `code` and `facts` only, so that screen and command line say the same and neither needs
to know who raised it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.translation import keys, text


@dataclass(frozen=True, slots=True)
class ErrorWords:
    """Three sentences; `safe` and `next_step` may be empty on the command line, never on a page."""

    what: str
    safe: str
    next_step: str

    def in_one_line(self) -> str:
        """For the command line: everything in one line."""
        return " ".join(part for part in (self.what, self.safe, self.next_step) if part)


def error_words(error: BaseException) -> ErrorWords:
    """The sentences for an error; one that nobody foresaw is named by its type, with its technical text."""
    code = getattr(error, "code", "")
    facts: Mapping[str, Any] = getattr(error, "facts", {})
    found = _key(code, facts)
    if found is None:
        kind = type(error).__name__
        return ErrorWords(
            text("error.unforeseen.what", kind=kind, detail=str(error)),
            text("error.unforeseen.safe"),
            text("error.unforeseen.next"),
        )
    words = {name: _plain(value) for name, value in facts.items()}
    return ErrorWords(*(text(f"{found}.{part}", **words) for part in ("what", "safe", "next")))


def _key(code: str, facts: Mapping[str, Any]) -> str | None:
    """The most precise key there is: by code and reason, or by code."""
    known = keys()
    for key in (f"error.{code}.{facts.get('reason', '')}", f"error.{code}"):
        if f"{key}.what" in known:
            return key
    return None


def _plain(value: Any) -> Any:
    return value if isinstance(value, int | float | str) else str(value)
