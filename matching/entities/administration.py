"""Who does what in the program: users, rights, policies, imports, tasks, proposals and the audit trail."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from matching.entities.codes import Role
from matching.entities.identifiers import (
    ActId,
    FacilityId,
    ImportId,
    OrganisationId,
    ProposalId,
    ProviderId,
    RequestId,
    TaskId,
    UserId,
)


@dataclass(frozen=True, slots=True)
class Organisation:
    """Where a user works: the regional team, a municipality, an institution or a provider."""

    id: OrganisationId
    name: str
    kind: str
    municipalities: frozenset[str] = frozenset()
    provider: ProviderId | None = None


@dataclass(frozen=True, slots=True)
class User:
    """Somebody who works with the program. `login` is the account name on the machine or server."""

    id: UserId
    login: str
    name: str
    role: Role
    organisation: OrganisationId | None = None
    active: bool = True
    version: int = 1


@dataclass(frozen=True, slots=True)
class Actor:
    """On whose behalf a transaction runs; `workstation` is for the access log."""

    login: str
    role: Role
    workstation: str = ""


@dataclass(frozen=True, slots=True)
class PolicyVersion:
    """One version of the region's policy; `content` is the `policy` object of the problem file."""

    version: int
    content: Mapping[str, Any]
    author: str
    recorded_at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class ListImport:
    """One list that was applied, with what it changed, so that it can be found again and undone.

    `kind` is `vacancies`, `placements` or `requests`; `act` the act that can be undone, None for older imports.
    """

    id: ImportId
    provider: ProviderId | None
    file_name: str
    content_hash: str
    applied_at: datetime
    applied_by: str
    summary: Mapping[str, Any]
    kind: str = "vacancies"
    act: ActId | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """Something a person did in one transaction, as people speak of it, which can be undone as a whole.

    `kind` and `facts` make its sentence, `subjects` are the records it is about as (kind, id) such as
    `("facilities", 12)`. `undoes` is the act that this one took back, `undone_by` the act that took this one back.
    """

    id: ActId
    at: datetime
    actor: str
    kind: str
    facts: Mapping[str, Any]
    undoes: ActId | None = None
    undone_by: ActId | None = None
    subjects: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ActStep:
    """One change inside an act: a record before and after, as JSON knows it (column names as keys).

    `before` None: it was added; `after` None with `version_after` None: it was deleted. Many records that were
    added in one go are one step: `first` to `last`, without their content. `part` is what stands or falls
    together when the act is undone in parts (`facilities:12`); empty for what all parts share.
    """

    position: int
    kind: str
    first: int
    last: int
    part: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None
    version_after: int | None

    @property
    def adds(self) -> bool:
        """Whether records came that were not there before."""
        return self.before is None

    @property
    def deletes(self) -> bool:
        """Whether a record went."""
        return self.before is not None and self.after is None


@dataclass(frozen=True, slots=True)
class Task:
    """Something people must decide, such as a conflict between a list and the register. Facts, not words."""

    id: TaskId
    kind: str
    facts: Mapping[str, Any]
    created_at: datetime
    facility: FacilityId | None = None
    request: RequestId | None = None
    resolved_at: datetime | None = None
    resolved_by: str = ""
    resolution: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class Proposal:
    """A stored placement proposal: snapshot of the problem, policy version, content and the choice.

    `choices` are the facilities people chose with their reasons, in order; empty means advice only.
    """

    id: ProposalId
    request: RequestId
    created_at: datetime
    created_by: str
    policy_version: int
    problem_hash: str
    problem: bytes
    """The problem file, UTF-8 JSON, zlib-compressed."""
    content: Mapping[str, Any]
    choices: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """Who did what to which record; `before` and `after` are the changed fields, None where not applicable."""

    id: int
    at: datetime
    actor: str
    role: str
    workstation: str
    action: str
    kind: str
    record: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None
