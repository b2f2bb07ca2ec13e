"""How large the sheets of an xls file say they are, before anything makes room for them.

A damaged file may name a cell in row 60,000 and column 40,000. The library that reads such files makes room for
everything in between at once, more than any machine has. So the records are looked through first, as the
specification gives them (MS-CFB for the container, MS-XLS 2.4 for the cells).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

MOST_CELLS = 5_000_000
_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_END = 0xFFFFFFF0
"""Sector numbers from here on are marks, not sectors."""
_BEGIN, _PASSWORD, _MANY = 0x0809, 0x002F, frozenset({0x00BD, 0x00BE})
_STRINGS, _SIZE = 0x00FC, 0x0200
_CELLS = frozenset({0x0006, 0x0201, 0x0203, 0x0204, 0x0205, 0x027E, 0x00FD, 0x00D6, 0x0207, 0x00BD, 0x00BE})
_LAST_COLUMN = 255


class UnreadableContainer(ValueError):
    """The file is no container of streams."""


def too_wide(content: bytes) -> bool:
    """Whether a sheet needs room for more cells than any list has; what is locked is not looked into.

    Raises `UnreadableContainer`.
    """
    try:
        stream = _workbook_stream(content)
    except (struct.error, IndexError) as error:
        raise UnreadableContainer(type(error).__name__) from error
    first_row = last_row = last_column = -1
    for kind, data in _records(stream):
        if kind == _PASSWORD:
            return False
        if kind == _BEGIN:
            first_row = last_row = last_column = -1
        elif _announces_too_much(kind, data, len(stream)):
            return True
        elif kind in _CELLS and len(data) >= 4:
            row, column = struct.unpack_from("<HH", data)
            if kind in _MANY:
                column = struct.unpack_from("<H", data, len(data) - 2)[0]
            first_row = row if first_row < 0 else min(first_row, row)
            last_row, last_column = max(last_row, row), max(last_column, column)
            if column > _LAST_COLUMN or (last_row - first_row + 1) * (last_column + 1) > MOST_CELLS:
                return True
    return False


def _announces_too_much(kind: int, data: bytes, size: int) -> bool:
    """Whether a count that room is made for beforehand cannot be true: of strings, or of a sheet's own size."""
    if kind == _STRINGS and len(data) >= 8:
        return bool(struct.unpack_from("<I", data, 4)[0] > size)
    if kind == _SIZE and len(data) in (10, 14):
        rows_from, rows_to, from_column, to_column = struct.unpack_from(
            "<IIHH" if len(data) == 14 else "<HHHH", data
        )
        return bool((rows_to - rows_from) * (to_column - from_column) > MOST_CELLS or rows_to < rows_from)
    return False


def _records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    position = 0
    while position + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, position)
        yield kind, stream[position + 4 : position + 4 + size]
        position += 4 + size


def _workbook_stream(content: bytes) -> bytes:
    """The bytes of the stream «Workbook» (or «Book», before 1997)."""
    if not content.startswith(_MAGIC):
        raise UnreadableContainer("magic")
    shift, mini_shift = struct.unpack_from("<HH", content, 0x1E)
    if not 7 <= shift <= 16 or not 4 <= mini_shift <= 12:
        raise UnreadableContainer("sector size")
    size = 1 << shift
    counts = struct.unpack_from("<I", content, 0x28) + struct.unpack_from("<I", content, 0x2C)
    counts += struct.unpack_from("<I", content, 0x40) + struct.unpack_from("<I", content, 0x48)
    if max(counts) * size > len(content) + size:
        raise UnreadableContainer("more sectors than the file has")
    table = _sector_table(content, size)
    entries = _chain(content, table, struct.unpack_from("<I", content, 0x30)[0], size)
    if len(entries) % 128:
        raise UnreadableContainer("half a directory")
    cutoff, mini_start = struct.unpack_from("<I", content, 0x38)[0], struct.unpack_from("<I", content, 0x3C)[0]
    root: bytes | None = None
    for position in range(0, len(entries) - 127, 128):
        entry = entries[position : position + 128]
        name = entry[: max(0, min(64, struct.unpack_from("<H", entry, 0x40)[0]) - 2)].decode(
            "utf-16-le", "replace"
        )
        start, length = struct.unpack_from("<II", entry, 0x74)
        if entry[0x42] and length > len(content):
            raise UnreadableContainer("a stream longer than the file")
        if root is None:
            root = _chain(content, table, start, size)
        if name.lower() in {"workbook", "book"}:
            if length >= cutoff:
                return _chain(content, table, start, size)[:length]
            mini_bytes = _chain(content, table, mini_start, size)
            if len(mini_bytes) % 4:
                raise UnreadableContainer("half a table of small sectors")
            mini_table = list(struct.unpack(f"<{len(mini_bytes) // 4}I", mini_bytes[: len(mini_bytes) // 4 * 4]))
            return _linked(root, mini_table, start, 1 << mini_shift, 0)[:length]
    return b""


def _sector_table(content: bytes, size: int) -> list[int]:
    """For every sector the one that follows it."""
    listed = list(struct.unpack_from("<109I", content, 0x4C))
    following, count = struct.unpack_from("<II", content, 0x44)
    for _ in range(count + 1):
        if following >= _END:
            break
        if len(listed) * 4 > len(content) + 109 * 4:
            raise UnreadableContainer("a chain of tables without end")
        part = struct.unpack_from(f"<{size // 4}I", content, (following + 1) * size)
        listed.extend(part[:-1])
        following = part[-1]
    table: list[int] = []
    for sector in listed:
        if sector < _END and (sector + 2) * size <= len(content) + size:
            data = content[(sector + 1) * size : (sector + 2) * size]
            if len(data) < size:
                raise UnreadableContainer("half a table of sectors")
            table.extend(struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4]))
    return table


def _chain(content: bytes, table: list[int], start: int, size: int) -> bytes:
    return _linked(content, table, start, size, 1)


def _linked(content: bytes, table: list[int], start: int, size: int, offset: int) -> bytes:
    """The sectors of a chain in order. Raises `UnreadableContainer` when it bites its tail or leads outside."""
    parts = []
    seen = set()
    sector = start
    while sector < _END:
        if sector in seen or sector >= len(table) or (sector + offset) * size >= len(content):
            raise UnreadableContainer("a chain without end")
        seen.add(sector)
        parts.append(content[(sector + offset) * size : (sector + offset + 1) * size])
        sector = table[sector]
    return b"".join(parts)
