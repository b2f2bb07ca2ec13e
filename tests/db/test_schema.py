"""An upgraded register is the same as a fresh one, keeps what was in it and keeps guarding the beds."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from db import schema
from db.engine import open_engine
from db.errors import BedTaken, SchemaTooNew
from db.opening import open_register
from db.register import Register
from matching.entities.children import Occupancy
from matching.entities.codes import OccupancyKind
from matching.entities.identifiers import BedId, OccupancyId
from tests.support.databases import MATCHER, Clock, PostgresServer
from tests.support.older_schemas import make_first_schema

Schema = dict[str, dict[str, Any]]


def described(connection: Connection) -> Schema:
    """Everything about the tables that must not depend on how they came about."""
    inspector = inspect(connection)
    return {table: described_table(inspector, table) for table in inspector.get_table_names()}


def described_table(inspector: Any, table: str) -> dict[str, Any]:
    return {
        "columns": {
            column["name"]: (str(column["type"]), column["nullable"], plain_default(column["default"]))
            for column in inspector.get_columns(table)
        },
        "primary": sorted(inspector.get_pk_constraint(table)["constrained_columns"]),
        "primary_name": inspector.get_pk_constraint(table)["name"] if inspector.engine.name != "sqlite" else None,
        "references": {
            (key["name"], *key["constrained_columns"], key["referred_table"], *key["referred_columns"])
            for key in inspector.get_foreign_keys(table)
        },
        "unique": {(rule["name"], *rule["column_names"]) for rule in inspector.get_unique_constraints(table)},
        "checks": {(rule["name"], flat(rule["sqltext"])) for rule in inspector.get_check_constraints(table)},
        "indexes": {
            (index["name"], index["unique"], *index["column_names"]) for index in inspector.get_indexes(table)
        },
    }


def plain_default(default: str | None) -> str | None:
    return None if default is None else default.strip("'")


def flat(sql: str) -> str:
    return re.sub(r"[\s()]+", " ", sql).strip()


def rules(connection: Connection) -> set[tuple[str, str]]:
    """Triggers or exclusion constraints, with their text."""
    if connection.dialect.name == "sqlite":
        statement = "select name, sql from sqlite_master where type = 'trigger'"
    else:
        statement = "select conname, pg_get_constraintdef(oid) from pg_constraint where contype = 'x'"
    return {(name, sql) for name, sql in connection.execute(text(statement))}


def look(address: Path | str) -> tuple[Schema, set[tuple[str, str]], set[str]]:
    engine = open_engine(address)
    with closing(engine.connect()) as connection:
        numbered = set()
        if connection.dialect.name == "sqlite":
            statement = "select name from sqlite_master where sql like '%AUTOINCREMENT%'"
            numbered = set(connection.execute(text(statement)).scalars())
        found = described(connection), rules(connection), numbered
    engine.dispose()
    return found


@pytest.fixture
def upgraded(empty_address: Path | str, clock: Clock) -> Any:
    """A register of the first version, opened by this program."""
    make_first_schema(empty_address)
    opened = open_register(empty_address, clock=clock)
    yield opened
    opened.close()


def test_an_upgraded_register_is_as_a_fresh_one(upgraded: Register, address: Path | str) -> None:
    found, fresh = look(upgraded.address), look(address)
    assert found == fresh
    assert "import_sources" in fresh[0]
    assert len(fresh[1]) == (4 if isinstance(address, Path) else 2)


def test_upgrading_keeps_what_was_there(upgraded: Register) -> None:
    with upgraded.read(MATCHER) as work:
        assert work.facilities.get(1).name == "Huis"
        (occupancy,) = work.occupancies.of_facility(1)
        assert (occupancy.note, occupancy.ends, occupancy.end_reason) == ("oud", date(2026, 7, 1), "")


def test_numbers_are_not_used_again_after_upgrading(upgraded: Register) -> None:
    with upgraded.begin(MATCHER) as work:
        closed = Occupancy(OccupancyId(0), BedId(2), OccupancyKind.CLOSED, date(2026, 8, 1))
        assert work.occupancies.save(closed).id == 3


def test_an_upgraded_register_guards_its_beds(upgraded: Register) -> None:
    with upgraded.begin(MATCHER) as work:
        with pytest.raises(BedTaken) as refused:
            closed = Occupancy(OccupancyId(0), BedId(1), OccupancyKind.CLOSED, date(2026, 6, 30), date(2026, 9, 1))
            work.occupancies.save(closed)
        assert [occupancy.note for occupancy in refused.value.covering] == ["oud"]
        free = Occupancy(OccupancyId(0), BedId(1), OccupancyKind.CLOSED, date(2026, 7, 1), date(2026, 9, 1))
        assert work.occupancies.save(free).id > 0


def test_a_file_is_copied_before_it_is_upgraded(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "register.db"
    make_first_schema(path)
    open_register(path, clock=clock).close()
    (copy,) = tmp_path.glob("register.versie-0001.*.db")
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("select version_num from alembic_version").fetchall() == [("0001",)]
        assert connection.execute("select note from occupancies").fetchall() == [("oud",)]


def test_a_newer_schema_is_opened_by_nobody(address: Path | str) -> None:
    engine = open_engine(address)
    with engine.begin() as connection:
        connection.execute(text("update alembic_version set version_num = '9999'"))
    engine.dispose()
    before = look(address)
    with pytest.raises(SchemaTooNew) as refused:
        open_register(address)
    assert (refused.value.found, refused.value.known) == ("9999", "0003")
    assert look(address) == before


def test_the_program_knows_every_step() -> None:
    steps = ScriptDirectory(str(schema.MIGRATIONS)).walk_revisions()
    assert tuple(sorted(step.revision for step in steps)) == schema.VERSIONS


def test_a_failed_upgrade_leaves_the_old_version(
    empty_address: Path | str, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_first_schema(empty_address)
    before = look(empty_address)

    def fail(connection: Connection) -> None:
        raise RuntimeError("power cut")

    monkeypatch.setattr("db.guards.install", fail)
    with pytest.raises(RuntimeError):
        open_register(empty_address)
    assert look(empty_address) == before


def test_the_server_is_recent_enough(postgres_server: PostgresServer) -> None:
    engine = open_engine(postgres_server.uri)
    with closing(engine.connect()) as connection:
        assert connection.dialect.server_version_info >= (15,)
    engine.dispose()
