"""Whether a path lies on another computer. SQLite on a share loses data when two computers write."""

from __future__ import annotations

import ctypes
import re
import sys
from pathlib import Path

from db.errors import NetworkShareRefused

NETWORK_SYSTEMS = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "afs", "ncpfs", "coda", "ceph", "glusterfs",
        "lustre", "gpfs", "beegfs", "davfs", "fuse.sshfs", "fuse.glusterfs", "fuse.rclone", "fuse.davfs2",
        "fuse.smbnetfs", "fuse.gvfsd-fuse", "fuse.s3fs", "fuse.curlftpfs", "fuse.ceph", "fuse.onedriver",
    }
)  # fmt: skip
MOUNTS = Path("/proc/self/mountinfo")
REMOTE_DRIVE = 4
"""What Windows' GetDriveTypeW answers for a mapped drive."""


def refuse_network_share(path: Path, mounts: Path = MOUNTS) -> None:
    """Raise `NetworkShareRefused` when the file would not be on this computer."""
    written = str(path).replace("/", "\\")
    if written.startswith("\\\\") and not re.match(r"\\\\[.?]\\[A-Za-z]:", written):
        raise NetworkShareRefused(path, "unc_path", written)
    if sys.platform == "win32":
        _refuse_mapped_drive(path)
    elif mounts.exists():
        system = file_system_of(path.absolute(), mounts.read_text("utf-8", "replace"))
        if system in NETWORK_SYSTEMS:
            raise NetworkShareRefused(path, "network_mount", system)


def _refuse_mapped_drive(path: Path) -> None:
    drive = path.absolute().drive
    kind = getattr(ctypes, "windll").kernel32.GetDriveTypeW(f"{drive}\\")  # noqa: B009 - only exists on Windows
    if kind == REMOTE_DRIVE:
        raise NetworkShareRefused(path, "mapped_drive", drive)


def file_system_of(path: Path, mountinfo: str) -> str:
    """The kind of file system a path is on, from the text of Linux' mountinfo; empty when it is not there.

    Of mounts on the same point the last one counts. Links in the path are followed as far as they exist.
    """
    target = path.resolve()
    found, depth = "", -1
    for line in mountinfo.splitlines():
        left, _, right = line.partition(" - ")
        fields = left.split()
        if len(fields) < 5 or not right:
            continue
        point = Path(_plain(fields[4]))
        if target.is_relative_to(point) and len(point.parts) >= depth:
            found, depth = right.split()[0], len(point.parts)
    return found


def _plain(field: str) -> str:
    """Mountinfo writes spaces and backslashes as octal numbers."""
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), field)
