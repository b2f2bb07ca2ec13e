"""Lists that were applied: kept with their file, taken back and put in again. On both kinds of database."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.workflows.import_history import import_history, imported_file
from app.workflows.import_undo import redo_import, refused_parts, undo_import
from app.workflows.import_vacancies import ImportResult, apply_import, preview_import
from db.errors import NotFound
from db.register import Register
from db.undoing import UndoRefused
from matching.entities.children import Occupancy
from matching.entities.codes import OccupancyKind, Source
from matching.entities.identifiers import OccupancyId
from tests.app.workflows.test_import_vacancies import (
    HEADINGS,
    HOUSE,
    SETTINGS,
    TODAY,
    TakeIn,
    engine_name,
    kinds,
    only_facility,
    postgres_server,
    register,
    take_in,
    twente_database,
    twente_file,
    written,
)
from tests.db.test_undoing import everything
from tests.support.databases import MATCHER

__all__ = ["engine_name", "postgres_server", "register", "take_in", "twente_database", "twente_file"]

OTHER = HOUSE.replace("De Proef 1", "De Proef 2").replace("Almelo", "Borne")


def state(register: Register) -> dict[str, tuple[object, ...]]:
    with register.read(MATCHER) as work:
        tasks = tuple(replace(one, version=1) for one in work.tasks.all())
        return {**everything(work), "contracts": work.contracts.all(), "tasks": tasks}


def close_a_bed(register: Register, name: str) -> None:
    """Later work of the team in one facility."""
    with register.begin(MATCHER) as work:
        (facility,) = (one for one in work.facilities.all() if one.name == name)
        covered = {one.bed for one in work.occupancies.of_facility(facility.id)}
        bed = next(one for one in work.beds.of_facility(facility.id) if one.id not in covered)
        work.act("bed_closed", {}, [("facilities", facility.id)])
        work.occupancies.save(Occupancy(OccupancyId(0), bed.id, OccupancyKind.CLOSED, TODAY, note="lekkage"))
        work.commit()


def taken(result: ImportResult) -> int:
    assert result.import_id is not None
    return result.import_id


def test_an_applied_list_is_an_act_about_its_facilities(register: Register, take_in: TakeIn) -> None:
    result = take_in(HOUSE, OTHER)
    assert result.act is not None
    with register.read(MATCHER) as work:
        act = work.acts.find(result.act)
        facilities, (provider,) = work.facilities.all(), work.providers.all()
        stored = work.imports.get(taken(result))
    assert act is not None
    assert (act.kind, act.facts) == (
        "import", {"file": "lijst.csv", "provider": "Testhuis BV", "kind": "vacancies"},
    )  # fmt: skip
    assert set(act.subjects) == {("providers", provider.id), *(("facilities", one.id) for one in facilities)}
    assert (stored.kind, stored.act) == ("vacancies", result.act)


def test_a_bed_says_which_list_said_so_and_of_which_day(register: Register, take_in: TakeIn) -> None:
    dated = HOUSE.replace("trauma", "trauma;20-11-2026")
    take_in(dated, headings=HEADINGS.replace("\n", ";Bijgewerkt\n"))
    with register.read(MATCHER) as work:
        said = {(one.source, one.stated_on) for one in work.occupancies.all()}
    assert said == {(Source.LIST, date(2026, 11, 20))}


def test_the_file_is_kept_as_it_was_read(register: Register, tmp_path: Path) -> None:
    path = written(tmp_path, HOUSE)
    content = path.read_bytes()
    preview = preview_import(register, MATCHER, path, SETTINGS)
    path.write_text("iets anders")
    result = apply_import(register, MATCHER, preview, SETTINGS)
    kept = imported_file(register, MATCHER, taken(result))
    assert (kept.name, kept.content) == ("lijst.csv", content)
    (shown,) = import_history(register, MATCHER).lists
    assert (shown.kind, shown.has_file, shown.provider, shown.can_be_undone) == (
        "vacancies", True, "Testhuis BV", True,
    )  # fmt: skip
    with pytest.raises(NotFound):
        imported_file(register, MATCHER, taken(result) + 1)


def test_a_list_taken_back_leaves_nothing_and_is_new_again(register: Register, take_in: TakeIn) -> None:
    empty = state(register)
    first = take_in(HOUSE, OTHER)
    filled = state(register)
    done = undo_import(register, MATCHER, taken(first))
    assert done.refusals == ()
    assert state(register) == empty
    (shown,) = import_history(register, MATCHER).lists
    assert (shown.can_be_undone, shown.can_be_redone, shown.undone_by, shown.refused) == (False, True, "tester", 0)
    assert shown.undone_at is not None
    assert shown.provider == "Testhuis BV"
    redo_import(register, MATCHER, taken(first))
    assert state(register) == filled
    (shown,) = import_history(register, MATCHER).lists
    assert (shown.can_be_undone, shown.can_be_redone, shown.undone_at) == (True, False, None)
    undo_import(register, MATCHER, taken(first))
    again = take_in(HOUSE, OTHER)
    assert again.import_id is not None
    assert [one.can_be_undone for one in import_history(register, MATCHER).lists] == [True, False]


def test_a_second_list_is_taken_back_to_the_first(register: Register, take_in: TakeIn) -> None:
    take_in(HOUSE, OTHER)
    before = state(register)
    later = TODAY + timedelta(days=2)
    second = take_in(HOUSE.replace(";6;2;", ";8;5;").replace("4-12", "6-16"), day=later)
    after = state(register)
    assert after != before
    done = undo_import(register, MATCHER, taken(second))
    assert (len(done.parts), done.refusals) == (2, ())
    assert state(register) == before
    redo_import(register, MATCHER, taken(second))
    assert state(register) == after


def test_two_lists_are_taken_back_one_after_the_other(register: Register, take_in: TakeIn) -> None:
    """What the second list did and was taken back is not in the way of taking back the first."""
    empty = state(register)
    first = take_in(HOUSE, OTHER)
    second = take_in(HOUSE.replace(";6;2;", ";4;1;").replace("4-12", "6-16"), day=TODAY + timedelta(days=2))
    undo_import(register, MATCHER, taken(second))
    redo_import(register, MATCHER, taken(second))
    undo_import(register, MATCHER, taken(second))
    assert undo_import(register, MATCHER, taken(first)).refusals == ()
    assert state(register) == empty


def test_what_later_work_touched_stays_and_is_named(register: Register, take_in: TakeIn) -> None:
    first = take_in(HOUSE, OTHER)
    close_a_bed(register, "De Proef 2")
    done = undo_import(register, MATCHER, taken(first))
    (refused,) = refused_parts(register, MATCHER, done.refusals)
    assert (refused.facility, refused.provider, refused.refusal.reason) == ("De Proef 2", "Testhuis BV", "in_use")
    assert only_facility(register).name == "De Proef 2"
    assert sorted(kinds(register)) == ["", "closed", *["occupied_unknown"] * 4]
    (shown,) = import_history(register, MATCHER).lists
    assert shown.refused == 1


def test_nothing_goes_when_later_work_touched_all_of_it(register: Register, take_in: TakeIn) -> None:
    first = take_in(HOUSE)
    close_a_bed(register, "De Proef 1")
    before = state(register)
    with pytest.raises(UndoRefused) as refused:
        undo_import(register, MATCHER, taken(first))
    assert [one.facility for one in refused_parts(register, MATCHER, refused.value.refusals)] == ["De Proef 1"]
    assert state(register) == before
    (shown,) = import_history(register, MATCHER).lists
    assert shown.can_be_undone


def test_a_bed_the_next_list_freed_belongs_to_its_facility(register: Register, take_in: TakeIn) -> None:
    """The next list of the same day deletes an occupancy that many were added with: that one house stays."""
    first = take_in(HOUSE, OTHER)
    take_in(HOUSE.replace(";6;2;", ";6;3;"), OTHER)
    done = undo_import(register, MATCHER, taken(first))
    (refused,) = refused_parts(register, MATCHER, done.refusals)
    assert refused.facility == "De Proef 1"
    assert only_facility(register).name == "De Proef 1"


def test_an_import_without_an_act_cannot_be_taken_back(register: Register, take_in: TakeIn) -> None:
    first = take_in(HOUSE)
    with register.begin(MATCHER) as work:
        older = work.imports.save(replace(work.imports.get(taken(first)), id=0, act=None))  # type: ignore[arg-type]
        work.commit()
    with pytest.raises(NotFound):
        undo_import(register, MATCHER, older.id)
    with pytest.raises(NotFound):
        redo_import(register, MATCHER, taken(first))
    shown = {one.id: one for one in import_history(register, MATCHER).lists}
    assert not shown[older.id].can_be_undone
    assert not shown[older.id].has_file
