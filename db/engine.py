"""Connections to a SQLite file or a PostgreSQL server, with the same manners, and their errors in our words.

SQLite: the driver's own transaction handling is off and `BEGIN` is explicit (`IMMEDIATE` for writers, so that
two writers queue instead of failing halfway); foreign keys are on. PostgreSQL: a lock is waited for as long as
on SQLite, and readers see one moment.
"""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine import ExceptionContext

from db.errors import AlreadyThere, Busy, InUse, NotValid, Overlap, RegisterError, StorageFailed
from db.guards import BED_RULE, CHILD_RULE

WAIT_SECONDS = 15
"""How long a writer waits for another before it gives up."""
POSTGRES_OPTIONS = f"-c lock_timeout={WAIT_SECONDS * 1000} -c timezone=UTC"


def open_engine(address: Path | str) -> Engine:
    """An engine for a file (`Path`) or a `postgresql://` address. Connects only when it is used."""
    engine = _file_engine(address) if isinstance(address, Path) else _server_engine(address)
    event.listen(engine, "handle_error", _in_our_words)
    return engine


def _file_engine(path: Path) -> Engine:
    url = URL.create("sqlite", database=str(path))
    engine = create_engine(url, connect_args={"timeout": WAIT_SECONDS, "check_same_thread": False})
    event.listen(engine, "connect", _file_manners)
    event.listen(engine, "begin", _begin)
    return engine


def _server_engine(address: str) -> Engine:
    url = make_url(address).set(drivername="postgresql+psycopg")
    return create_engine(
        url, pool_pre_ping=True, connect_args={"connect_timeout": WAIT_SECONDS, "options": POSTGRES_OPTIONS}
    )


def _file_manners(connection: Any, record: object) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")


def _begin(connection: Connection) -> None:
    reads = connection.get_execution_options().get("reads_only", False)
    connection.exec_driver_sql(f"PRAGMA query_only = {'ON' if reads else 'OFF'}")
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def reading(connection: Connection) -> Connection:
    """The connection, fit for reading only: one moment, no writes possible."""
    if connection.dialect.name == "sqlite":
        return connection.execution_options(reads_only=True)
    return connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def _in_our_words(context: ExceptionContext) -> None:
    error = context.original_exception
    if isinstance(error, sqlite3.Error):
        ours = _file_error(error)
    elif context.dialect.name == "postgresql":
        # Loading the server's driver costs a start on a file a tenth of a second for nothing.
        from db.server_errors import server_error

        ours = server_error(error)
    else:
        return
    if ours is not None:
        raise ours from error


def _file_error(error: sqlite3.Error) -> RegisterError | None:
    words = str(error)
    if words in (BED_RULE, CHILD_RULE):
        return Overlap(words)
    if isinstance(error, sqlite3.IntegrityError):
        return _broken_rule(words)
    if "locked" in words or "busy" in words:
        return Busy()
    if isinstance(error, sqlite3.OperationalError) and "syntax" not in words and "no such" not in words:
        return StorageFailed(words)
    if re.search("malformed|not a database", words):
        return StorageFailed(words)
    return None


def _broken_rule(words: str) -> RegisterError | None:
    what, _, where = words.partition(" constraint failed")
    where = where.lstrip(": ")
    table = where.partition(".")[0]
    if what == "UNIQUE":
        return AlreadyThere(table, _unique_name(where))
    if what == "FOREIGN KEY":
        return InUse("", "")
    if what == "CHECK":
        return NotValid(_table_of(where), where)
    return NotValid(table, f"nn_{where.replace('.', '_')}") if what == "NOT NULL" else None


def _unique_name(columns: str) -> str:
    """SQLite names the columns of a broken unique rule, not the rule; ours are named after table and columns."""
    table, _, _ = columns.partition(".")
    names = [column.strip().partition(".")[2] for column in columns.split(",")]
    return "uq_requests_live" if columns == "requests.child" else "_".join(["uq", table, *names])


def _table_of(constraint: str) -> str:
    from db.tables import metadata

    body = constraint.removeprefix("ck_")
    return max((name for name in metadata.tables if body.startswith(f"{name}_")), key=len, default="")
