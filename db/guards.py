"""The two rules about time that the database itself keeps, on both engines.

A bed is covered once a day; a child lives in one bed a day. Intervals are half-open, no end is for ever. Put back
after every migration, because rebuilding a table on SQLite loses its triggers.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

BED_RULE = "ex_occupancies_bed"
CHILD_RULE = "ex_occupancies_child"

OVERLAPS = "(other.ends is null or other.ends > new.starts) and (new.ends is null or other.starts < new.ends)"
SAME_BED = f"other.bed = new.bed and {OVERLAPS}"
SAME_CHILD = f"new.kind = 'lives' and other.kind = 'lives' and other.child = new.child and {OVERLAPS}"
FILE_RULES = {BED_RULE: SAME_BED, CHILD_RULE: SAME_CHILD}

SERVER_RULES = {
    BED_RULE: "exclude using gist (int8range(bed, bed, '[]') with &&, daterange(starts, ends) with &&)",
    CHILD_RULE: (
        "exclude using gist (int8range(child, child, '[]') with &&, daterange(starts, ends) with &&) "
        "where (kind = 'lives')"
    ),
}


def install(connection: Connection) -> None:
    """Put the rules in place, replacing what stands there (SQLite) or adding what is missing (PostgreSQL)."""
    if connection.dialect.name == "sqlite":
        _install_triggers(connection)
    else:
        _install_exclusions(connection)


def _install_triggers(connection: Connection) -> None:
    for rule, same in FILE_RULES.items():
        for moment, others in (("insert", same), ("update", f"other.id <> old.id and {same}")):
            connection.execute(text(f"drop trigger if exists {rule}_{moment}"))
            connection.execute(
                text(
                    f"create trigger {rule}_{moment} before {moment} on occupancies "
                    f"when exists (select 1 from occupancies other where {others}) "
                    f"begin select raise(abort, '{rule}'); end"
                )
            )


def _install_exclusions(connection: Connection) -> None:
    present = set(connection.execute(text("select conname from pg_constraint where contype = 'x'")).scalars())
    for rule, definition in SERVER_RULES.items():
        if rule not in present:
            connection.execute(text(f"alter table occupancies add constraint {rule} {definition}"))
