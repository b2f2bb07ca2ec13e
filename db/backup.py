"""A copy of a register file that is whole, also while somebody writes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from db.errors import StorageFailed


def copy_before_upgrade(path: Path, version: str, moment: datetime) -> Path:
    """Copy the file beside itself, named after the old version and the moment; never over another copy."""
    target = path.with_name(f"{path.stem}.versie-{version}.{moment:%Y%m%dT%H%M%S%f}{path.suffix}")
    copy_file(path, target)
    return target


def copy_file(path: Path, target: Path) -> None:
    """Copy a register file through SQLite itself. `StorageFailed` when the copy is not sound."""
    try:
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as copy:
            source.backup(copy)
            answer = copy.execute("PRAGMA quick_check").fetchone()[0]
    except sqlite3.Error as error:
        raise StorageFailed(str(error)) from error
    if answer != "ok":
        raise StorageFailed(str(answer))
