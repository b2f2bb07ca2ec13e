"""PostgreSQL's errors in the register's words. Loaded only by a register on a server."""

from __future__ import annotations

import psycopg

from db.errors import AlreadyThere, Busy, ConnectionLost, InUse, NotValid, Overlap, RegisterError, StorageFailed


def server_error(error: BaseException | None) -> RegisterError | None:
    """What the register calls an error of PostgreSQL's driver; None for one it has no word for."""
    if not isinstance(error, psycopg.Error):
        return None
    kind, rule = error.diag.table_name or "", error.diag.constraint_name or ""
    if isinstance(error, psycopg.errors.ExclusionViolation):
        return Overlap(rule)
    if isinstance(error, psycopg.errors.UniqueViolation):
        return AlreadyThere(kind, rule)
    if isinstance(error, psycopg.errors.ForeignKeyViolation):
        return InUse(kind, rule)
    if isinstance(error, psycopg.errors.CheckViolation):
        return NotValid(kind, rule)
    if isinstance(error, psycopg.errors.NotNullViolation):
        return NotValid(kind, f"nn_{kind}_{error.diag.column_name}")
    if isinstance(error, (psycopg.errors.LockNotAvailable, psycopg.errors.DeadlockDetected)):
        return Busy()
    if isinstance(error, psycopg.OperationalError) and _connection_gone(error):
        return ConnectionLost(str(error).strip())
    return StorageFailed(str(error)) if isinstance(error, psycopg.OperationalError) else None


def _connection_gone(error: psycopg.OperationalError) -> bool:
    """No state code: the server was not reached. Class 08: the line broke. 57P: the server went down."""
    state = error.sqlstate
    return state is None or state.startswith(("08", "57P"))
