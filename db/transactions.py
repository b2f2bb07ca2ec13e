"""One piece of work on the register: everything in it is stored together, or nothing is.

A `with` block that forgets unless it is told to keep.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import UTC, date, datetime
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, Engine, select, text

from db import snapshot, tables
from db.access import Access, access_of
from db.engine import reading
from db.errors import NotAllowed
from db.journal import Journal
from db.repositories.acts import ActRepository
from db.repositories.admission_stops import AdmissionStopRepository
from db.repositories.audit import AuditRepository
from db.repositories.beds import BedRepository
from db.repositories.children import ChildRepository
from db.repositories.codes import CodeRepository
from db.repositories.confirmations import ConfirmationRepository
from db.repositories.contracts import ContractRepository
from db.repositories.facilities import FacilityRepository
from db.repositories.facility_words import LegalCheckRepository, WaitingReportRepository
from db.repositories.imports import ImportRepository
from db.repositories.judgements import JudgementRepository, VetoRepository
from db.repositories.occupancies import OccupancyRepository
from db.repositories.policies import PolicyRepository
from db.repositories.proposals import ProposalRepository
from db.repositories.providers import ProviderRepository
from db.repositories.regions import MunicipalityRepository, RegionRepository
from db.repositories.requests import RequestRepository
from db.repositories.sibling_groups import SiblingGroupRepository
from db.repositories.storage import Transaction
from db.repositories.tasks import TaskRepository
from db.repositories.users import OrganisationRepository, UserRepository
from matching.entities.administration import Actor
from matching.entities.children import Occupancy
from matching.entities.identifiers import ActId
from matching.entities.snapshot import RegisterSnapshot

Clock = Callable[[], datetime]

Lock = AbstractContextManager[object]
COUNT_UP = text(
    "insert into changes (kind, counter) values (:kind, 1) "
    "on conflict (kind) do update set counter = changes.counter + 1"
)


def clock() -> datetime:
    """The moment it is, in UTC."""
    return datetime.now(UTC)


class Work:
    """A transaction with its repositories. Use it as a context manager, through `Register`."""

    def __init__(
        self, engine: Engine, actor: Actor, moment: datetime, writes: bool, lock: Lock | None = None
    ) -> None:
        self.actor = actor
        self.moment = moment
        self.writes = writes
        self._engine = engine
        self._lock: Lock = lock or nullcontext()

    def __enter__(self) -> Self:
        self._lock.__enter__()
        connection: Connection | None = None
        try:
            connection = self._engine.connect()
            self._connection = connection if self.writes else reading(connection)
            self._connection.begin()
            access = _access(self._connection, self.actor)
            self._transaction = Transaction(self._connection, self.actor, access, self.moment, self.writes)
            self._open_repositories(self._transaction)
        except BaseException:
            if connection is not None:
                connection.close()
            self._lock.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._connection.close()
        finally:
            self._lock.__exit__(kind, error, trace)

    def commit(self) -> None:
        """Keep what was done. After this the block can read, but write nothing more."""
        if not self._transaction.writes:
            raise NotAllowed(self.actor, "write")
        self._close_act()
        for changed in sorted(self._transaction.touched):
            self._connection.execute(COUNT_UP, {"kind": changed})
        self._connection.commit()
        self._transaction.writes = False

    def act(
        self, kind: str, facts: Mapping[str, Any] | None = None, subjects: Iterable[tuple[str, int]] = ()
    ) -> ActId:
        """Begin an act: what is saved from here to the end of the transaction can be undone as a whole.

        `kind` and `facts` (no names, no addresses) make its sentence; `subjects` are the records it is about,
        as (kind, id), and can grow (`about`). An act in which nothing changes leaves nothing behind.
        """
        if self._transaction.journal is not None:
            raise ValueError("an act is going on already")
        act = self.acts.begin(kind, facts or {}, subjects)
        self._transaction.journal = Journal(act)
        return act

    def about(self, *subjects: tuple[str, int]) -> None:
        """The act is also about these records."""
        self.acts.add_subjects(self._journal().act, subjects)

    def within(self, part: str) -> AbstractContextManager[None]:
        """What is saved inside belongs to this part of the act, such as `children:12`."""
        return self._journal().within(part)

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """What happens inside is kept, or on an error forgotten as if it never began; the error goes on."""
        steps = [] if self._transaction.journal is None else self._transaction.journal.steps
        count = len(steps)
        try:
            with self._connection.begin_nested():
                yield
        except BaseException:
            del steps[count:]
            raise

    def take_turn(self, what: str) -> None:
        """Wait until nobody else is at this (such as `imports`), to the end of this transaction.

        What is read afterwards is what they left. In a file writers wait for each other anyway.
        """
        if self._connection.dialect.name != "sqlite":
            self._connection.execute(text("select pg_advisory_xact_lock(hashtext(:what))"), {"what": what})

    def _journal(self) -> Journal:
        if self._transaction.journal is None:
            raise ValueError("no act is going on")
        return self._transaction.journal

    def _close_act(self) -> None:
        journal = self._transaction.journal
        if journal is not None:
            self.acts.close(journal.act, journal.steps)

    def may_read(self, kind: str) -> bool:
        """Whether this user may read records of this kind, such as `contracts`."""
        return self._transaction.access.may_read(kind)

    def may_write(self, kind: str) -> bool:
        """Whether this user may add, change or delete records of this kind."""
        return self._transaction.access.may_write(kind)

    def end_expired(self, day: date) -> tuple[Occupancy, ...]:
        """End all holds that have expired on this day."""
        return self.occupancies.end_expired(day)

    def snapshot(self, day: date) -> RegisterSnapshot:
        """Everything the ranking of open requests needs, as it stands for this day."""
        return snapshot.read(self, day)

    def _open_repositories(self, transaction: Transaction) -> None:
        self.regions = RegionRepository(transaction)
        self.municipalities = MunicipalityRepository(transaction)
        self.codes = CodeRepository(transaction)
        self.providers = ProviderRepository(transaction)
        self.facilities = FacilityRepository(transaction)
        self.contracts = ContractRepository(transaction)
        self.beds = BedRepository(transaction)
        self.occupancies = OccupancyRepository(transaction)
        self.admission_stops = AdmissionStopRepository(transaction)
        self.confirmations = ConfirmationRepository(transaction)
        self.children = ChildRepository(transaction)
        self.sibling_groups = SiblingGroupRepository(transaction)
        self.requests = RequestRepository(transaction)
        self.judgements = JudgementRepository(transaction)
        self.vetoes = VetoRepository(transaction)
        self.policies = PolicyRepository(transaction)
        self.users = UserRepository(transaction)
        self.organisations = OrganisationRepository(transaction)
        self.imports = ImportRepository(transaction)
        self.tasks = TaskRepository(transaction)
        self.proposals = ProposalRepository(transaction)
        self.legal_checks = LegalCheckRepository(transaction)
        self.waiting_reports = WaitingReportRepository(transaction)
        self.acts = ActRepository(transaction)
        self.audit = AuditRepository(transaction)


def _access(connection: Connection, actor: Actor) -> Access:
    """The rights of this user; refuses a login that is unknown, inactive or not in this role."""
    users, organisations = tables.users.c, tables.organisations.c
    statement = (
        select(organisations.municipalities)
        .select_from(tables.users.outerjoin(tables.organisations))
        .where(users.login == actor.login, users.role == actor.role, users.active)
    )
    rows = connection.execute(statement).fetchall()
    if not rows:
        raise NotAllowed(actor, "open")
    return access_of(actor.role, rows[0][0] or frozenset())


def counters(connection: Connection) -> Mapping[str, int]:
    """How often each kind of record changed since the register was made."""
    return {row.kind: row.counter for row in connection.execute(select(tables.changes))}
