"""Making and opening a register: what it starts with, and everything that is refused, with its reason."""

from __future__ import annotations

import pickle
import sqlite3
from contextlib import closing
from datetime import UTC, date
from pathlib import Path
from types import SimpleNamespace

import psycopg
import pytest

from db import engine, network_shares, opening
from db.errors import (
    Busy,
    ConnectionLost,
    NetworkShareRefused,
    NotAllowed,
    NotARegister,
    RegisterError,
    RegisterExists,
    RegisterMissing,
    StaleEdit,
    StorageFailed,
)
from db.opening import create_register, open_register, shown
from db.register import Register
from matching.entities.administration import Actor
from matching.entities.codes import NEEDS, Role
from matching.entities.facilities import Region
from matching.entities.identifiers import MunicipalityCode
from tests.support.databases import (
    ADMINISTRATOR,
    LOGIN,
    MATCHER,
    MUNICIPALITIES,
    NOW,
    POLICY,
    REGION,
    PostgresServer,
    new_register,
)

SHARE = "31 28 0:42 / /mnt/team\\040schijf rw,relatime shared:1 - cifs //server/team rw,vers=3.0\n"
DISK = "28 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"


def test_a_new_register_has_what_every_region_needs(register: Register) -> None:
    with register.read(ADMINISTRATOR) as work:
        assert work.regions.current() == REGION
        assert [place.name for place in work.municipalities.of_region("JZ14")] == ["Almelo", "Enschede"]
        apeldoorn = work.municipalities.find("GM0200")
        assert apeldoorn is not None
        assert (apeldoorn.name, apeldoorn.region) == ("Apeldoorn", None)
        policy = work.policies.current()
        assert (policy.version, policy.content, policy.author) == (1, POLICY, LOGIN)
        assert tuple(entry.code for entry in work.codes.of_list("need")) == NEEDS
        secure = next(entry for entry in work.codes.of_list("care_form") if entry.code == "secure_care")
        assert secure.facts == {"segment": "stay", "weight": 5}
        assert [(user.login, user.role) for user in work.users.all()] == [
            (LOGIN, Role.MATCHER),
            (LOGIN, Role.ADMINISTRATOR),
        ]
        assert work.facilities.all() == ()
        snapshot = work.snapshot(date(2026, 11, 22))
        assert (snapshot.region, snapshot.facilities, snapshot.requests) == (REGION, {}, ())


def test_days_in_the_policy_are_kept_as_text(empty_address: Path | str) -> None:
    with (
        create_register(
            empty_address,
            region=REGION,
            policy={"date": date(2026, 11, 1)},
            municipalities=MUNICIPALITIES,
            login=LOGIN,
        ) as register,
        register.read(MATCHER) as work,
    ):
        assert work.policies.current().content == {"date": "2026-11-01"}
        assert work.policies.current().recorded_at.tzinfo is UTC


def test_a_register_is_made_once(address: Path | str) -> None:
    with pytest.raises(RegisterExists):
        new_register(address)
    with open_register(address) as register, register.read(MATCHER) as work:
        assert work.regions.current() == REGION


def test_a_region_with_an_unknown_municipality_leaves_nothing(empty_address: Path | str) -> None:
    region = Region("JZ14", "Twente", (MunicipalityCode("GM9999"),))
    with pytest.raises(RegisterError) as refused:
        create_register(empty_address, region=region, policy=POLICY, municipalities=MUNICIPALITIES, login=LOGIN)
    assert refused.value.facts == {"kind": "municipalities", "id": "GM9999"}
    if isinstance(empty_address, Path):
        assert list(empty_address.parent.iterdir()) == []
    new_register(empty_address).close()


def test_a_missing_register_is_not_made(empty_address: Path | str) -> None:
    with pytest.raises(RegisterMissing):
        open_register(empty_address)
    if isinstance(empty_address, Path):
        assert not empty_address.exists()


def test_another_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "anders.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("create table facilities (id integer)")
    before = path.read_bytes()
    with pytest.raises(NotARegister):
        open_register(path)
    assert path.read_bytes() == before
    with pytest.raises(RegisterExists):
        new_register(path)


def test_something_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(b"PK" + bytes(200))
    with pytest.raises(NotARegister):
        open_register(path)
    assert path.read_bytes() == b"PK" + bytes(200)


def test_a_server_database_of_something_else_is_left_alone(postgres_server: PostgresServer) -> None:
    address = postgres_server.new_database()
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("create table iets (id int)")
    with pytest.raises(NotARegister):
        open_register(address)
    with pytest.raises(RegisterExists):
        new_register(address)


def test_a_file_that_another_program_locks_is_busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "WAIT_SECONDS", 0.1)
    path = tmp_path / "register.db"
    new_register(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as locker:
        locker.execute("PRAGMA locking_mode = EXCLUSIVE")
        locker.execute("BEGIN IMMEDIATE")
        locker.execute("update regions set name = 'x'")
        with pytest.raises(Busy):
            open_register(path)


def test_a_damaged_file_is_said_to_be_damaged(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    new_register(path).close()
    content = path.read_bytes()
    path.write_bytes(content[:100] + b"\xff" * (len(content) - 100))
    with pytest.raises(StorageFailed):
        open_register(path)


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed):
        new_register(tmp_path / "geen map" / "register.db")


def test_a_silent_server_is_said() -> None:
    with pytest.raises(ConnectionLost):
        open_register("postgresql://iemand:geheim@127.0.0.1:1/register")


def test_a_lost_connection_is_said_and_the_next_work_goes_on(server_address: str) -> None:
    address = server_address
    with open_register(address) as register:
        with register.begin(MATCHER) as work, psycopg.connect(address, autocommit=True) as other:
            other.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity "
                "where datname = current_database() and pid <> pg_backend_pid()"
            )
            with pytest.raises(ConnectionLost):
                work.regions.current()
        with register.read(MATCHER) as work:
            assert work.regions.current() == REGION


def test_messages_show_no_password() -> None:
    assert shown("postgresql://iemand:geheim@server/register") == "postgresql://iemand:***@server/register"


@pytest.mark.parametrize("path", [r"\\server\team\register.db", "//server/team/register.db"])
def test_a_share_by_name_is_refused(path: str) -> None:
    for attempt in (open_register, new_register):
        with pytest.raises(NetworkShareRefused) as refused:
            attempt(path)
        assert refused.value.reason == "unc_path"


def test_a_mounted_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    share = tmp_path / "team schijf"
    share.mkdir()
    mounts = tmp_path / "mountinfo"
    mounts.write_text(DISK + SHARE.replace("/mnt/team\\040schijf", str(share).replace(" ", "\\040")))
    monkeypatch.setattr(
        opening, "refuse_network_share", lambda path: network_shares.refuse_network_share(path, mounts)
    )
    with pytest.raises(NetworkShareRefused) as refused:
        new_register(share / "register.db")
    assert (refused.value.reason, refused.value.detail) == ("network_mount", "cifs")
    assert list(share.iterdir()) == []
    new_register(tmp_path / "register.db").close()


@pytest.mark.parametrize(
    ("path", "system"),
    [
        ("/mnt/team schijf/a.db", "cifs"),
        ("/mnt/team schijfje/a.db", "ext4"),
        ("/mnt/a.db", "ext4"),
        ("/media/u/b/c/d.db", "fuse.sshfs"),
        ("/media/u/a.db", "tmpfs"),
    ],
)
def test_the_deepest_and_last_mount_counts(path: str, system: str) -> None:
    mounts = (
        DISK + SHARE + "40 28 0:50 / /media/u rw - nfs4 server:/u rw\n41 28 0:51 / /media/u rw - tmpfs tmpfs rw\n"
        "42 28 0:52 / /media/u/b rw - fuse.sshfs iemand@server: rw\nonzin\n"
    )
    assert network_shares.file_system_of(Path(path), mounts) == system


@pytest.mark.parametrize(("kind", "refused"), [(4, True), (3, False)])
def test_a_mapped_drive_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: int, refused: bool
) -> None:
    asked: list[str] = []
    windows = SimpleNamespace(kernel32=SimpleNamespace(GetDriveTypeW=lambda drive: asked.append(drive) or kind))
    monkeypatch.setattr(network_shares.sys, "platform", "win32")
    monkeypatch.setattr(network_shares.ctypes, "windll", windows, raising=False)
    if refused:
        with pytest.raises(NetworkShareRefused) as error:
            network_shares.refuse_network_share(tmp_path / "register.db")
        assert error.value.reason == "mapped_drive"
    else:
        network_shares.refuse_network_share(tmp_path / "register.db")
    assert asked == ["\\"]


def test_without_mounts_nothing_is_known() -> None:
    assert network_shares.file_system_of(Path("/a"), "") == ""


def test_who_is_no_user_gets_nothing(register: Register) -> None:
    for actor in (Actor("vreemd", Role.MATCHER), Actor(LOGIN, Role.ACCESS_WORKER)):
        with pytest.raises(NotAllowed), register.read(actor):
            pass
        with pytest.raises(NotAllowed), register.begin(actor):
            pass
    with pytest.raises(NotAllowed):
        register.actor(login="vreemd")
    assert register.actor(login=LOGIN).role is Role.MATCHER
    assert register.actor(Role.ADMINISTRATOR, LOGIN).role is Role.ADMINISTRATOR


def test_errors_travel_between_processes() -> None:
    for error in (StaleEdit("beds", 3, "mine", None), Busy(), NetworkShareRefused(Path("x"), "unc_path", "y")):
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), again.facts, str(again)) == (type(error), error.facts, str(error))
    assert pickle.loads(pickle.dumps(StaleEdit("beds", 3, "mine", None))).yours == "mine"


def test_the_clock_is_the_one_given(register: Register) -> None:
    with register.begin(ADMINISTRATOR) as work:
        added = work.policies.add({"weights": {"school": 9}}, "commissie", "proef")
        assert (added.version, added.recorded_at) == (2, NOW)
        work.commit()
    with register.read(ADMINISTRATOR) as work:
        assert work.policies.current() == added
        assert work.policies.get(1).content == POLICY
