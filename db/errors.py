"""What can go wrong with the register, as typed facts. The sentences are made elsewhere, by `code`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

from matching.entities.administration import Actor
from matching.entities.children import Occupancy


class RegisterError(Exception):
    """Anything the register refuses or cannot do. `code` names it, `facts` are what a sentence needs."""

    code: ClassVar[str] = "register_error"

    def __init__(self, **facts: Any) -> None:
        self.facts: Mapping[str, Any] = facts
        super().__init__(self.code, facts)

    def __str__(self) -> str:
        return f"{self.code}: " + ", ".join(f"{name}={value!r}" for name, value in self.facts.items())

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (type(self), dict(self.facts))


def _again(kind: type[RegisterError], facts: dict[str, Any]) -> RegisterError:
    error = kind.__new__(kind)
    RegisterError.__init__(error, **facts)
    error.__dict__.update(facts)
    return error


class BedTaken(RegisterError):
    """The bed is covered on some of these days `[starts, ends)`; `covering` says by what."""

    code = "bed_taken"

    def __init__(self, bed: int, starts: date, ends: date | None, covering: tuple[Occupancy, ...]) -> None:
        super().__init__(bed=bed, starts=starts, ends=ends, covering=covering)
        self.bed, self.starts, self.ends, self.covering = bed, starts, ends, covering


class ChildLivesElsewhere(RegisterError):
    """The child lives in another bed on some of these days; a child lives in one place."""

    code = "child_lives_elsewhere"

    def __init__(self, child: int, starts: date, ends: date | None, covering: tuple[Occupancy, ...]) -> None:
        super().__init__(child=child, starts=starts, ends=ends, covering=covering)
        self.child, self.starts, self.ends, self.covering = child, starts, ends, covering


class GuestNotPossible(RegisterError):
    """A guest may use a kept bed only inside the kept days and where the facility allows it.

    `reason`: `not_allowed`, `no_kept_days`, `all_kept_days` or `no_end`.
    """

    code = "guest_not_possible"

    def __init__(self, bed: int, reason: str) -> None:
        super().__init__(bed=bed, reason=reason)
        self.bed, self.reason = bed, reason


class StaleEdit(RegisterError):
    """Somebody else changed it meanwhile: `yours` is what you would save, `stored` what stands there now.

    `stored` is None when it no longer exists.
    """

    code = "stale_edit"

    def __init__(self, kind: str, id: int, yours: Any, stored: Any) -> None:
        super().__init__(kind=kind, id=id, yours=yours, stored=stored)
        self.kind, self.id, self.yours, self.stored = kind, id, yours, stored


class NotFound(RegisterError):
    """There is no such record (or not for this user)."""

    code = "not_found"

    def __init__(self, kind: str, id: object) -> None:
        super().__init__(kind=kind, id=id)
        self.kind, self.id = kind, id


class AlreadyThere(RegisterError):
    """Something that must be unique exists already; `constraint` names the rule."""

    code = "already_there"

    def __init__(self, kind: str, constraint: str) -> None:
        super().__init__(kind=kind, constraint=constraint)
        self.kind, self.constraint = kind, constraint


class InUse(RegisterError):
    """It cannot go, or cannot be named, because of another record: a broken reference."""

    code = "in_use"

    def __init__(self, kind: str, constraint: str) -> None:
        super().__init__(kind=kind, constraint=constraint)
        self.kind, self.constraint = kind, constraint


class NotValid(RegisterError):
    """A value breaks a rule of the register; `constraint` names the rule."""

    code = "not_valid"

    def __init__(self, kind: str, constraint: str) -> None:
        super().__init__(kind=kind, constraint=constraint)
        self.kind, self.constraint = kind, constraint


class WordRefused(RegisterError):
    """Never a code in this program: descent, nationality or religion as a property of people."""

    code = "word_refused"

    def __init__(self, word: str, reason: str) -> None:
        super().__init__(word=word, reason=reason)
        self.word, self.reason = word, reason


class NotAllowed(RegisterError):
    """This user may not do this. `action` is `open`, `read`, `write` or `delete`."""

    code = "not_allowed"

    def __init__(self, actor: Actor, action: str, kind: str = "") -> None:
        super().__init__(actor=actor, action=action, kind=kind)
        self.actor, self.action, self.kind = actor, action, kind


class NetworkShareRefused(RegisterError):
    """A register file must stand on this computer: on a share two computers would destroy it.

    `reason`: `unc_path`, `mapped_drive` or `network_mount`; `detail`: the share or the kind of file system.
    """

    code = "network_share_refused"

    def __init__(self, path: Path, reason: str, detail: str) -> None:
        super().__init__(path=path, reason=reason, detail=detail)
        self.path, self.reason, self.detail = path, reason, detail


class SchemaTooNew(RegisterError):
    """A newer version of the program made or upgraded this register; this one knows up to `known`."""

    code = "schema_too_new"

    def __init__(self, found: str, known: str) -> None:
        super().__init__(found=found, known=known)
        self.found, self.known = found, known


class RegisterMissing(RegisterError):
    """There is no register at this address."""

    code = "register_missing"

    def __init__(self, address: str) -> None:
        super().__init__(address=address)
        self.address = address


class RegisterExists(RegisterError):
    """There is already something at this address; it is not overwritten."""

    code = "register_exists"

    def __init__(self, address: str) -> None:
        super().__init__(address=address)
        self.address = address


class NotARegister(RegisterError):
    """What stands at this address is something else."""

    code = "not_a_register"

    def __init__(self, address: str) -> None:
        super().__init__(address=address)
        self.address = address


class Busy(RegisterError):
    """Somebody else is writing and did not finish in time; nothing was changed."""

    code = "busy"


class ConnectionLost(RegisterError):
    """The server does not answer, or no longer; what was not committed is not stored.

    `detail` is what the server or the network said, in its own language.
    """

    code = "connection_lost"

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail=detail)
        self.detail = detail


class StorageFailed(RegisterError):
    """The disk or file does not take it (full, read-only or damaged); nothing was changed."""

    code = "storage_failed"

    def __init__(self, detail: str) -> None:
        super().__init__(detail=detail)
        self.detail = detail


class Overlap(RegisterError):
    """The database refused an overlap; the occupancies find out with what and say so."""

    code = "overlap"

    def __init__(self, rule: str) -> None:
        super().__init__(rule=rule)
        self.rule = rule
