"""Text files as tables: which encoding, which separator, which rows.

Dutch Excel writes semicolons in Windows-1252 or UTF-8 with a mark in front; «Unicode text» is UTF-16 with
tabs. All are tried, nothing is asked.
"""

from __future__ import annotations

import csv
import io
from collections import Counter

from app.exchange.list_types import CellValue, ListError, ListFile, SheetTable
from app.exchange.loose_lines import stronger
from app.spreadsheet_cells import as_it_was

SEPARATORS = (";", "\t", "|", ",")
MOST_ROWS = 200_000
MOST_COLUMNS = 256
MOST_LOOSE_ROWS = 2_000
"""Longer texts come out of systems and have separators."""
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def read_text_file(name: str, content: bytes) -> ListFile:
    """Decode and split a text file. Errors: `not_text` for anything that is no table of text."""
    text, encoding = decode(name, content)
    text, separator = _named_separator(text)
    separator_found = separator or best_separator(text)
    try:
        rows = _rows(text, separator_found)
    except csv.Error as error:
        raise ListError("not_a_table", name, detail=str(error)) from error
    sheet = SheetTable("", rows)
    if separator is None and len(rows) <= MOST_LOOSE_ROWS:
        sheet = stronger(sheet, text)
    return ListFile(name, "csv", (sheet,), encoding, separator_found)


def decode(name: str, content: bytes) -> tuple[str, str]:
    """Text and the encoding it was in: marks first, then zero bytes, then UTF-8, then Windows-1252."""
    candidates = [encoding for mark, encoding in _MARKS if content.startswith(mark)]
    if not candidates:
        candidates = [*_wide_encodings(content), "utf-8", "cp1252", "latin-1"]
    for encoding in candidates:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        text = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
        if _looks_like_text(text):
            return text, "utf-8" if encoding == "utf-8-sig" else encoding
    raise ListError("not_text", name)


def _wide_encodings(content: bytes) -> list[str]:
    head = content[:2000]
    if head[1::2].count(0) > len(head) // 4:
        return ["utf-16-le"]
    if head[0::2].count(0) > len(head) // 4:
        return ["utf-16-be"]
    return []


def _looks_like_text(text: str) -> bool:
    head = text[:5000]
    strange = sum(1 for letter in head if ord(letter) < 32 and letter not in "\t\r\n\f")
    return strange * 100 <= len(head)


def _named_separator(text: str) -> tuple[str, str | None]:
    """Excel's own first line `sep=;`; it is no row of the list, but keeps its place in the count."""
    first, _, rest = text.partition("\n")
    found = first.strip().lower()
    if found.startswith("sep=") and len(found) == 5:
        return "\n" + rest, found[4]
    return text, None


def best_separator(text: str) -> str:
    """The separator that cuts most lines into the same number of parts, the more parts the better."""
    sample = "\n".join(text.splitlines()[:200])

    def score(separator: str) -> float:
        try:
            widths = Counter(
                len(row) for row in csv.reader(io.StringIO(sample), delimiter=separator) if len(row) > 1
            )
        except csv.Error:
            return 0.0
        if not widths:
            return 0.0
        width, times = max(widths.items(), key=lambda item: (item[1] * min(item[0], 12), item[0]))
        return times * min(width, 12)

    return max(SEPARATORS, key=score)


def _rows(text: str, separator: str) -> tuple[tuple[CellValue, ...], ...]:
    """One row per record, empty lines included, so that row numbers are those a spreadsheet shows.

    An apostrophe that only says "this is text" is no part of the text.
    """
    reader = csv.reader(io.StringIO(text), delimiter=separator)
    rows: list[tuple[CellValue, ...]] = []
    for row in reader:
        rows.append(tuple((as_it_was(cell) if cell.strip() else None) for cell in row[:MOST_COLUMNS]))
        if len(rows) >= MOST_ROWS:
            break
    return tuple(rows)
