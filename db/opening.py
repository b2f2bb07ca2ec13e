"""Making and opening a register, and refusing what would end badly, with the reason."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, insert, make_url, text
from sqlalchemy.exc import ArgumentError

from db import schema, tables
from db.access import access_of
from db.backup import copy_before_upgrade
from db.engine import open_engine, reading
from db.errors import ConnectionLost, NotARegister, RegisterExists, RegisterMissing, StorageFailed
from db.network_shares import refuse_network_share
from db.register import Register, current_login
from db.repositories.codes import CODE, first_codes
from db.repositories.policies import POLICY
from db.repositories.regions import RegionRepository
from db.repositories.storage import Transaction
from db.repositories.users import USER
from db.transactions import Clock, clock
from matching.entities.administration import Actor, PolicyVersion, User
from matching.entities.codes import Role
from matching.entities.facilities import Region
from matching.entities.identifiers import UserId

APPLICATION_ID = 0x504C454B
"""Stands in the header of a file, so that a register is known from any other SQLite file: "PLEK"."""
SERVERS = ("postgresql://", "postgresql+psycopg://", "postgres://")
HEADER = b"SQLite format 3\x00"


def create_register(
    address: Path | str,
    *,
    region: Region,
    policy: Mapping[str, Any],
    municipalities: Iterable[tuple[str, str]],
    login: str | None = None,
    clock: Clock = clock,
) -> Register:
    """Make a new register in a file that does not exist yet, or in an empty PostgreSQL database.

    `municipalities` are all of the country (code, name): facilities and children may be outside the region.
    The login (by default this account) becomes matcher and administrator. Refuses a network share, and anything
    that is there already.
    """
    target = _place(address)
    if isinstance(target, Path):
        refuse_network_share(target)
        make_file(target)
    engine = open_engine(target)
    try:
        with engine.begin() as connection:
            if not schema.is_empty(connection):
                raise RegisterExists(shown(target))
            schema.create(connection)
            administrator = Actor(login or current_login(), Role.ADMINISTRATOR)
            _first_rows(connection, policy, municipalities, administrator.login, clock)
            access = access_of(administrator.role, frozenset())
            transaction = Transaction(connection, administrator, access, clock(), writes=True)
            RegionRepository(transaction).save(region)
    except BaseException:
        engine.dispose()
        if isinstance(target, Path):
            _remove_file(target)
        raise
    return Register(engine, target, clock)


def open_register(address: Path | str, *, clock: Clock = clock) -> Register:
    """Open a register; an older one is upgraded, a file after a copy of it was made.

    Refuses a network share, a missing or strange file or database, and a schema newer than this program.
    """
    target = _place(address)
    if isinstance(target, Path):
        refuse_network_share(target)
        _check_file(target)
    engine = open_engine(target)
    try:
        with reading(engine.connect()) as connection:
            if schema.is_empty(connection):
                raise RegisterMissing(shown(target))
            version = schema.found_version(connection, shown(target))
        if version != schema.NEWEST:
            _upgrade(engine, target, version, clock)
    except BaseException:
        engine.dispose()
        raise
    return Register(engine, target, clock)


def shown(address: Path | str) -> str:
    """An address fit for a message: never with a password."""
    if isinstance(address, Path) or not address.startswith(SERVERS):
        return str(address)
    return make_url(address).render_as_string(hide_password=True)


def _place(address: Path | str) -> Path | str:
    if isinstance(address, str) and address.startswith(SERVERS):
        try:
            make_url(address)
        except (ArgumentError, ValueError):
            raise RegisterMissing(f"{address.partition('://')[0]}://…") from None
        return address
    return Path(address)


def make_file(path: Path) -> None:
    """An empty file with our mark in its header, ready for a schema; refuses to touch what is there."""
    if path.exists():
        raise RegisterExists(str(path))
    try:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute("PRAGMA journal_mode = WAL")
    except sqlite3.Error as error:
        raise StorageFailed(str(error)) from error


def _remove_file(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _check_file(path: Path) -> None:
    """Ours is known from its header; a file that is something else is not touched."""
    if not path.is_file():
        raise RegisterMissing(str(path))
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise StorageFailed(str(error)) from error
    if header[:16] != HEADER or int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise NotARegister(str(path))


def _first_rows(
    connection: Connection,
    policy: Mapping[str, Any],
    municipalities: Iterable[tuple[str, str]],
    login: str,
    clock: Clock,
) -> None:
    """What every register starts with: municipalities, codes, policy version 1 and its first user."""
    rows = [{"code": code, "name": name} for code, name in municipalities]
    connection.execute(insert(tables.municipalities), rows)
    connection.execute(insert(tables.codes), [CODE.to_row(entry) for entry in first_codes()])
    first = PolicyVersion(1, policy, login, clock(), str(policy.get("reason", "")))
    connection.execute(insert(tables.policies), POLICY.to_row(first))
    roles = (Role.MATCHER, Role.ADMINISTRATOR)
    people = [User(UserId(place), login, "", role) for place, role in enumerate(roles, 1)]
    connection.execute(insert(tables.users), [USER.to_row(user) for user in people])
    if connection.dialect.name == "postgresql":
        connection.execute(
            text("select setval(pg_get_serial_sequence('users', 'id'), :last)"), {"last": len(people)}
        )


def _upgrade(engine: Engine, target: Path | str, version: str, clock: Clock) -> None:
    """Upgrade in one transaction. On SQLite foreign keys are off meanwhile and checked before it is kept."""
    if isinstance(target, Path):
        copy_before_upgrade(target, version, clock())
    with engine.connect() as connection:
        file = connection.dialect.name == "sqlite"
        driver = connection.connection.dbapi_connection
        if driver is None:
            raise ConnectionLost()
        if file:
            driver.cursor().execute("PRAGMA foreign_keys = OFF")
        with connection.begin():
            schema.upgrade(connection)
            if file and connection.execute(text("PRAGMA foreign_key_check")).fetchall():
                raise StorageFailed("foreign_key_check")
        if file:
            driver.cursor().execute("PRAGMA foreign_keys = ON")
