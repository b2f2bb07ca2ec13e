"""Two people take the same list in at the same moment: one of them does, the other is shown what is left."""

from __future__ import annotations

import threading
from pathlib import Path

from app.workflows.import_vacancies import (
    ImportPreview,
    PreviewOutdated,
    apply_import,
    compare_import,
    preview_import,
)
from db.opening import open_register
from db.register import Register
from tests.app.workflows.test_import_vacancies import (
    HOUSE,
    SETTINGS,
    engine_name,
    postgres_server,
    register,
    twente_database,
    twente_file,
    written,
)
from tests.support.databases import MATCHER

__all__ = ["engine_name", "postgres_server", "register", "twente_database", "twente_file"]

DESKS = 3


def together(register: Register, preview: ImportPreview) -> list[str]:
    """Several programs apply what was shown to each of them."""
    said: list[str] = []
    start = threading.Barrier(DESKS)

    def apply() -> None:
        with open_register(register.address) as own:
            start.wait(timeout=60)
            try:
                result = apply_import(own, MATCHER, preview, SETTINGS)
                said.append("nothing" if result.import_id is None else "applied")
            except PreviewOutdated:
                said.append("outdated")

    desks = [threading.Thread(target=apply) for _ in range(DESKS)]
    for one in desks:
        one.start()
    for one in desks:
        one.join()
    return sorted(said)


def test_one_of_those_who_apply_a_list_at_once_does(register: Register, tmp_path: Path) -> None:
    rows = [HOUSE.replace("De Proef 1", f"De Proef {number}") for number in range(40)]
    preview = preview_import(register, MATCHER, written(tmp_path, *rows), SETTINGS)
    assert together(register, preview) == ["applied", "outdated", "outdated"]
    with register.read(MATCHER) as work:
        assert len(work.facilities.all()) == 40
        assert len(work.beds.all()) == 240
        assert len(work.providers.all()) == len(work.contracts.all()) == len(work.imports.latest()) == 1
    again = compare_import(register, MATCHER, preview, SETTINGS)
    assert not again.would_write


def test_one_of_those_who_apply_a_changed_list_at_once_does(register: Register, tmp_path: Path) -> None:
    path = written(tmp_path, HOUSE)
    apply_import(register, MATCHER, preview_import(register, MATCHER, path, SETTINGS), SETTINGS)
    changed = written(tmp_path, HOUSE.replace(";6;2;", ";8;3;").replace("4-12", "4-14"))
    preview = preview_import(register, MATCHER, changed, SETTINGS)
    assert together(register, preview) == ["applied", "outdated", "outdated"]
    with register.read(MATCHER) as work:
        (facility,) = work.facilities.all()
        assert (facility.age_max, len(work.beds.of_facility(facility.id))) == (14, 8)
