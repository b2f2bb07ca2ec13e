"""The version of the register's tables: making them, finding out which version stands there, upgrading.

Only upgrading loads Alembic, so that opening a register is quick.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.schema import CreateIndex, CreateTable

from db import guards
from db.errors import NotARegister, SchemaTooNew
from db.tables import metadata

VERSIONS = ("0001", "0002", "0003")
"""Every version this program can read and upgrade, oldest first; the last is the one it works with."""
NEWEST = VERSIONS[-1]
MIGRATIONS = Path(__file__).resolve().parent / "migrations"
UPGRADE_LOCK = 5_785_100
"""Advisory lock number on a server: one program upgrades, the others wait."""


def create(connection: Connection) -> None:
    """Make all tables of the newest version, and the rules; always in the same order, so that dumps compare."""
    for table in metadata.sorted_tables:
        connection.execute(CreateTable(table))
        for index in sorted(table.indexes, key=lambda one: str(one.name)):
            connection.execute(CreateIndex(index))
    connection.execute(
        text(
            "create table alembic_version "
            "(version_num varchar(32) not null, constraint alembic_version_pkc primary key (version_num))"
        )
    )
    connection.execute(text("insert into alembic_version values (:version)"), {"version": NEWEST})
    guards.install(connection)


def is_empty(connection: Connection) -> bool:
    """Whether there is no table at all."""
    return not inspect(connection).get_table_names()


def found_version(connection: Connection, address: str) -> str:
    """The version that stands there; refuses something else than a register and a newer one than we know."""
    names = set(inspect(connection).get_table_names())
    if not {"alembic_version", "facilities", "occupancies"} <= names:
        raise NotARegister(address)
    rows = connection.execute(text("select version_num from alembic_version")).fetchall()
    if len(rows) != 1:
        raise NotARegister(address)
    version = str(rows[0][0])
    if version not in VERSIONS:
        raise SchemaTooNew(version, NEWEST)
    return version


def upgrade(connection: Connection, version: str = NEWEST) -> None:
    """Bring the tables to a version inside the running transaction and put the rules back."""
    from alembic import command
    from alembic.config import Config

    if connection.dialect.name == "postgresql":
        connection.execute(text("select pg_advisory_xact_lock(:number)"), {"number": UPGRADE_LOCK})
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, version)
    guards.install(connection)
