"""Real registers for tests: every test that asks for `register` runs on a SQLite file and on PostgreSQL.

One PostgreSQL server per test process. A file is copied for every test; on the server one database is put back to
what a new register holds, because making and dropping databases waits for the disk.
"""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from db.opening import create_register, open_register
from db.register import Register
from db.tables import metadata
from matching.entities.administration import Actor
from matching.entities.codes import Role
from matching.entities.facilities import Region
from matching.entities.identifiers import MunicipalityCode
from tests.support.postgresql_server import running_server

LOGIN = "tester"
MATCHER = Actor(LOGIN, Role.MATCHER, "desk-1")
ADMINISTRATOR = Actor(LOGIN, Role.ADMINISTRATOR, "desk-1")
NOW = datetime(2026, 11, 22, 9, 41, tzinfo=UTC)
REGION = Region("JZ14", "Twente", (MunicipalityCode("GM0141"), MunicipalityCode("GM0153")))
MUNICIPALITIES = (("GM0141", "Almelo"), ("GM0153", "Enschede"), ("GM0200", "Apeldoorn"))
POLICY = {"name": "test", "weights": {"suitability": 40, "proximity": 14}}


@dataclass
class Clock:
    """A clock that stands still until a test moves it."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


def new_register(address: Path | str, clock: Callable[[], datetime] = Clock()) -> Register:  # noqa: B008
    """A fresh register of a small region with one user, who is matcher and administrator."""
    return create_register(
        address, region=REGION, policy=POLICY, municipalities=MUNICIPALITIES, login=LOGIN, clock=clock
    )


def name_of(address: str) -> str:
    """The name of the database in an address."""
    return address.partition("?")[0].rpartition("/")[2]


def all_tables() -> list[sql.Identifier]:
    """Every table of the register, with that of its version."""
    return [sql.Identifier(name) for name in (*metadata.tables, "alembic_version")]


@dataclass
class PostgresServer:
    """The server of this test process."""

    uri: str
    names: Iterator[int] = field(default_factory=itertools.count)

    def new_database(self, template: str = "template0") -> str:
        """The address of a new database, a copy of the template; it goes with the server."""
        name = f"test_{next(self.names)}"
        self._run(sql.SQL("create database {} template {}").format(sql.Identifier(name), sql.Identifier(template)))
        return self.address(name)

    def drop(self, address: str) -> None:
        """Remove a database, also when somebody still holds it. Waits for the disk: not after every test."""
        self._run(sql.SQL("drop database {} with (force)").format(sql.Identifier(name_of(address))))

    def address(self, name: str) -> str:
        """The address of one database on this server."""
        return self.uri.replace("/postgres?", f"/{name}?")

    def make_restorable(self, address: str) -> None:
        """Remember what is in a database, in a schema beside it."""
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute("create schema seed")
            for table in all_tables():
                connection.execute(sql.SQL("create table seed.{0} as table public.{0}").format(table))

    def restore(self, address: str) -> None:
        """End whoever is still connected and put back what was remembered, numbering included."""
        with psycopg.connect(address) as connection:
            connection.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity "
                "where datname = current_database() and pid <> pg_backend_pid()"
            )
            connection.execute("set session_replication_role = replica")
            for table in all_tables():
                connection.execute(sql.SQL("delete from public.{}").format(table))
                connection.execute(sql.SQL("insert into public.{0} select * from seed.{0}").format(table))
            for name in (name for name, table in metadata.tables.items() if "id" in table.c):
                last = sql.SQL("select max(id) from public.{}").format(sql.Identifier(name))
                number = connection.execute(last).fetchone()
                highest = number[0] if number else None
                connection.execute(
                    "select setval(pg_get_serial_sequence(%s, 'id'), %s, %s)",
                    (name, highest or 1, highest is not None),
                )

    def _run(self, statement: sql.Composed) -> None:
        with psycopg.connect(self.uri, autocommit=True) as connection:
            connection.execute(statement)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A PostgreSQL server in a folder of its own; stopped and removed at the end."""
    with running_server() as server:
        yield PostgresServer(server.url(driver=""))


@pytest.fixture(scope="session")
def template_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh register file, to be copied."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    new_register(path).close()
    return path


@pytest.fixture(scope="session")
def restorable_database(postgres_server: PostgresServer) -> str:
    """The address of a register database that is put back after every test."""
    address = postgres_server.new_database()
    new_register(address).close()
    postgres_server.make_restorable(address)
    return address


@pytest.fixture
def server_address(postgres_server: PostgresServer, restorable_database: str) -> Iterator[str]:
    """The address of a fresh register on PostgreSQL, for what only a server can do."""
    yield restorable_database
    postgres_server.restore(restorable_database)


@pytest.fixture(params=["sqlite", "postgresql"])
def engine_name(request: pytest.FixtureRequest) -> str:
    """The two kinds of database, one after the other."""
    return str(request.param)


@pytest.fixture
def empty_address(engine_name: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path | str]:
    """Where a register can be made: a file that does not exist, or an empty database."""
    if engine_name == "sqlite":
        yield tmp_path / "register.db"
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    yield server.new_database()


@pytest.fixture
def address(engine_name: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path | str]:
    """The address of a fresh register that nobody has opened."""
    if engine_name == "sqlite":
        yield Path(shutil.copy(request.getfixturevalue("template_file"), tmp_path / "fresh.db"))
        return
    yield request.getfixturevalue("server_address")


@pytest.fixture
def clock() -> Clock:
    """The clock of `register`; move it by setting `now`."""
    return Clock()


@pytest.fixture
def register(address: Path | str, clock: Clock) -> Iterator[Register]:
    """A fresh register, once on each kind of database."""
    opened = open_register(address, clock=clock)
    yield opened
    opened.close()
