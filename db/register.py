"""An open register: the one thing the program holds on to. Transactions begin here."""

from __future__ import annotations

import getpass
import platform
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Engine

from db.engine import reading
from db.errors import NotAllowed
from db.tables import users
from db.transactions import Clock, Work, counters
from matching.entities.administration import Actor
from matching.entities.codes import Role

ORDER_OF_ROLES = (
    Role.MATCHER,
    Role.ADMINISTRATOR,
    Role.BEHAVIOURAL_SCIENTIST,
    Role.ACCESS_WORKER,
    Role.MANAGER,
    Role.PROVIDER,
)


@dataclass(frozen=True, slots=True)
class Marker:
    """How far somebody has seen the changes of others: a count per kind of record."""

    counters: Mapping[str, int] = field(default_factory=dict)


def current_login() -> str:
    """The account name on this machine."""
    return getpass.getuser()


class Register:
    """A register that is open. Usable from several threads; writers in one program take turns."""

    def __init__(self, engine: Engine, address: Path | str, clock: Clock) -> None:
        self.address = address
        self._engine = engine
        self._clock = clock
        self._turn = threading.RLock()

    @property
    def is_file(self) -> bool:
        """Whether this is a file on this computer instead of a server."""
        return isinstance(self.address, Path)

    def begin(self, actor: Actor) -> Work:
        """A transaction that writes: `with register.begin(actor) as work: …; work.commit()`."""
        return Work(self._engine, actor, self._clock(), writes=True, lock=self._turn)

    def read(self, actor: Actor) -> Work:
        """A transaction that sees one moment and cannot write."""
        return Work(self._engine, actor, self._clock(), writes=False)

    def actor(self, role: Role | None = None, login: str | None = None) -> Actor:
        """The user who works here: this login in this role, or in the role that does the daily work.

        `NotAllowed` when this login is not a user, or not in that role.
        """
        name = login or current_login()
        with reading(self._engine.connect()) as connection:
            rows = connection.execute(users.select().where(users.c.login == name, users.c.active)).fetchall()
        roles = [row.role for row in rows if role is None or row.role is role]
        if not roles:
            raise NotAllowed(Actor(name, role or Role.MATCHER), "open")
        return Actor(name, min(roles, key=ORDER_OF_ROLES.index), platform.node())

    def changes_since(self, marker: Marker | None) -> tuple[Marker, frozenset[str]]:
        """The kinds of records that changed since the marker (None: since the beginning), and a new marker.

        One small read, meant to be asked every few seconds. It sees what every program wrote, this one too.
        """
        with reading(self._engine.connect()) as connection:
            now = counters(connection)
        seen = marker.counters if marker is not None else {}
        return Marker(now), frozenset(kind for kind, counter in now.items() if counter != seen.get(kind, 0))

    def close(self) -> None:
        """Let go of the file or server."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
