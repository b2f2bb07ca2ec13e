"""Opens a file and gives its sheets as rows of cells, whatever the file type.

Text of formula cells is kept as text and never calculated: a formula with a stored result gives the
result, one without gives its text. Everything that can be wrong with a file ends in a `ListError`.
"""

from __future__ import annotations

from pathlib import Path

from app.exchange.list_types import ListError, ListFile
from app.exchange.text_files import read_text_file
from app.exchange.workbooks import read_other_workbook, read_xlsx

LARGEST_FILE = 60 * 1024 * 1024
"""Bytes. Twenty thousand rows take about 2 MB; more than this is no list."""


def read_file(path: Path) -> ListFile:
    """Read a list. The kind follows from the content; the extension only decides between text and ods."""
    return read_content(path.name, content_of(path))


def content_of(path: Path) -> bytes:
    """The bytes of a file that may be a list."""
    try:
        content = path.read_bytes() if path.stat().st_size <= LARGEST_FILE else None
    except OSError as error:
        raise ListError("unreadable", path.name, detail=error.strerror or type(error).__name__) from error
    if content is None:
        raise ListError("too_large", path.name)
    return content


def read_content(name: str, content: bytes) -> ListFile:
    """The same for bytes in memory; `name` only for messages."""
    if not content.strip(b"\0 \t\r\n"):
        raise ListError("empty", name)
    if content.startswith(b"PK"):
        return read_other_workbook(name, content, "ods") if _is_ods(content) else read_xlsx(name, content)
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        return read_other_workbook(name, content, "xls")
    return read_text_file(name, content)


def _is_ods(content: bytes) -> bool:
    return b"opendocument.spreadsheet" in content[:200] or b"content.xml" in content[-4096:]
