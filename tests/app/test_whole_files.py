"""A file is there whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.whole_files import write_whole


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "voorstel.pdf"
    write_whole(path, b"eerste")
    write_whole(path, b"tweede, langer")
    assert path.read_bytes() == b"tweede, langer"
    assert [one.name for one in tmp_path.iterdir()] == ["voorstel.pdf"]


def test_what_stood_there_stays_when_the_new_one_cannot_be_put_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "voorstel.pdf"
    write_whole(path, b"oud")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space left"):
        write_whole(path, b"nieuw")
    assert path.read_bytes() == b"oud"
    assert [one.name for one in tmp_path.iterdir()] == ["voorstel.pdf"]
