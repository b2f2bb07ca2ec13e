"""The server of the tests starts, speaks, and leaves nothing behind."""

from __future__ import annotations

import psycopg
import pytest

from tests.support.postgresql_server import RunningServer, running_server


def test_server_starts_and_leaves_nothing() -> None:
    with running_server() as server:
        with psycopg.connect(server.url(driver="")) as connection:
            row = connection.execute("select 6 * 7, current_setting('server_version_num')::int").fetchone()
        assert row is not None
        assert row[0] == 42
        assert row[1] >= 150000
        assert server.folder.exists()
    assert not server.folder.exists()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(server.url(driver=""))


def test_urls_name_the_driver_only_when_asked(tmp_path) -> None:
    server = RunningServer(tmp_path)
    assert server.url("register") == f"postgresql+psycopg://postgres@/register?host={tmp_path}"
    assert server.url("register", driver="") == f"postgresql://postgres@/register?host={tmp_path}"
