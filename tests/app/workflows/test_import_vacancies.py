"""Lists and the register: what comes in, what stays, and what people are asked. On both kinds of database."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.exchange.list_types import ListReadingCancelled
from app.exchange.reconciliation import Outcome
from app.workflows.import_vacancies import (
    ImportPreview,
    ImportResult,
    ImportSettings,
    PreviewOutdated,
    apply_import,
    preview_import,
    remembered_part,
)
from app.workflows.list_writing import CONFLICT_TASK
from db.opening import create_register, open_register
from db.register import Register
from matching.availability import free_intervals
from matching.entities.children import Child, Occupancy, ResponsibleMunicipality
from matching.entities.codes import Assumption, Gender, KeptKind, OccupancyKind, Source
from matching.entities.facilities import Facility, VacancyConfirmation
from matching.entities.identifiers import BedId, ChildId, MunicipalityCode, OccupancyId
from matching.place_names import PlaceNames
from resources import loader
from tests.support.databases import (
    LOGIN,
    MATCHER,
    POLICY,
    Clock,
    PostgresServer,
    engine_name,
    name_of,
    postgres_server,
)

__all__ = ["engine_name", "postgres_server"]

SAMPLES = Path(__file__).parents[2] / "samples" / "provider_lists"
TODAY = date(2026, 11, 22)
NAMES = PlaceNames(loader.load_geography_tables())
SETTINGS = ImportSettings(NAMES, NAMES.regions["JZ14"], TODAY)
HEADINGS = "Aanbieder;Naam;Zorgvorm;Plaats;Leeftijd;Capaciteit;Vrij;Vrij per;Doelgroep\n"
HOUSE = "Testhuis BV;De Proef 1;gezinshuis;Almelo;4-12;6;2;;trauma\n"

NUMBERS = itertools.count(1)
TakeIn = Callable[..., ImportResult]


def made_register(address: Path | str) -> Register:
    """A register of Twente with every municipality of the country."""
    everywhere = [(one.code, one.name) for one in NAMES.municipalities]
    return create_register(
        address, region=SETTINGS.region, policy=POLICY, municipalities=everywhere, login=LOGIN, clock=Clock()
    )


@pytest.fixture(scope="module")
def twente_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("twente") / "twente.db"
    made_register(path).close()
    return path


@pytest.fixture(scope="module")
def twente_database(postgres_server: PostgresServer) -> str:
    address = postgres_server.new_database()
    made_register(address).close()
    return name_of(address)


@pytest.fixture
def register(engine_name: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Register]:
    """A fresh register of Twente, once on each kind of database."""
    if engine_name == "sqlite":
        with open_register(shutil.copy(request.getfixturevalue("twente_file"), tmp_path), clock=Clock()) as opened:
            yield opened
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    address = server.new_database(request.getfixturevalue("twente_database"))
    with open_register(address, clock=Clock()) as opened:
        yield opened
    server.drop(address)


@pytest.fixture
def take_in(register: Register, tmp_path: Path) -> TakeIn:
    """Writes a list as a file and takes it in."""

    def take(*rows: str, day: date = TODAY, name: str = "lijst.csv", headings: str = HEADINGS) -> ImportResult:
        settings = replace(SETTINGS, today=day)
        path = written(tmp_path, *rows, name=name, headings=headings)
        preview = preview_import(register, MATCHER, path, settings)
        return apply_import(register, MATCHER, preview, settings)

    return take


def written(folder: Path, *rows: str, name: str = "lijst.csv", headings: str = HEADINGS) -> Path:
    path = folder / name
    path.write_text(headings + "".join(rows), "utf-8")
    return path


def preview_of(register: Register, folder: Path, *rows: str) -> ImportPreview:
    return preview_import(register, MATCHER, written(folder, *rows), SETTINGS)


def only_facility(register: Register) -> Facility:
    with register.read(MATCHER) as work:
        (found,) = work.facilities.all()
    return found


def kinds(register: Register, day: date = TODAY) -> list[str]:
    """What covers each bed of the only facility on a day; empty text for a free bed."""
    with register.read(MATCHER) as work:
        (facility,) = work.facilities.all()
        beds = work.beds.of_facility(facility.id)
        covers = work.occupancies.of_facility(facility.id)
    return [
        next(
            (
                one.kind.value
                for one in covers
                if one.bed == bed.id and one.starts <= day and (one.ends is None or one.ends > day)
            ),
            "",
        )
        for bed in beds
    ]


def free_count(register: Register, day: date = TODAY) -> int:
    return kinds(register, day).count("")


def occupy(register: Register, number: int, kind: OccupancyKind, **facts: object) -> Occupancy:
    """Something the team knows of a bed (counted from 0 among the free ones)."""
    with register.begin(MATCHER) as work:
        (facility,) = work.facilities.all()
        covered = {one.bed for one in work.occupancies.of_facility(facility.id)}
        bed = [one for one in work.beds.of_facility(facility.id) if one.id not in covered][number]
        child = None
        if kind is not OccupancyKind.CLOSED:
            child = work.children.save(
                Child(
                    ChildId(0), f"K-2026-{next(NUMBERS):04}", date(2018, 5, 6), Gender.FEMALE,
                    ResponsibleMunicipality(MunicipalityCode("GM0141"), 1), MunicipalityCode("GM0141"),
                )
            ).id  # fmt: skip
        stored = work.occupancies.save(
            Occupancy(OccupancyId(0), BedId(bed.id), kind, TODAY, child=child, **facts)  # type: ignore[arg-type]
        )
        work.commit()
    return stored


def test_capacity_six_free_two_is_six_beds_of_which_four_are_occupied(register: Register, take_in: TakeIn) -> None:
    result = take_in(HOUSE)
    assert (result.counts[Outcome.NEW], result.conflict_tasks) == (1, 0)
    assert sorted(kinds(register)) == ["", "", *["occupied_unknown"] * 4]


def test_what_the_list_does_not_say_is_marked_as_assumed(register: Register, take_in: TakeIn) -> None:
    take_in(HOUSE)
    facility = only_facility(register)
    assert facility.offers == {"trauma": 2}
    assert facility.genders == frozenset(Gender)
    assert facility.assumptions == {
        Assumption.GENDER, Assumption.LEVELS, Assumption.SCREENING, Assumption.RESIDENTS, Assumption.POSTCODE,
    }  # fmt: skip
    with register.read(MATCHER) as work:
        (contract,) = work.contracts.all()
        (word,) = work.confirmations.all()
    assert (contract.confirmed, contract.municipalities) == (False, frozenset(SETTINGS.region.municipalities))
    assert (word.confirmed_on, word.source, word.free_beds) == (TODAY, Source.LIST, 2)


def test_the_same_list_again_changes_nothing(register: Register, take_in: TakeIn) -> None:
    first = take_in(HOUSE)
    with register.read(MATCHER) as work:
        trail = len(work.audit.latest(1000))
    second = take_in(HOUSE)
    with register.read(MATCHER) as work:
        assert len(work.audit.latest(1000)) == trail > 0
    assert first.import_id is not None
    assert second.import_id is None
    assert second.counts[Outcome.UNCHANGED] == 1


def test_an_unchanged_list_a_week_later_confirms(register: Register, take_in: TakeIn) -> None:
    take_in(HOUSE)
    later = TODAY + timedelta(days=7)
    assert take_in(HOUSE, day=later).counts[Outcome.UNCHANGED] == 1
    with register.read(MATCHER) as work:
        (facility,) = work.facilities.all()
        assert work.confirmations.freshness()[facility.id].confirmed_on == later


@pytest.mark.parametrize(("free", "capacity"), [(0, 6), (1, 6), (5, 6), (6, 6), (3, 8), (1, 4), (0, 3)])
def test_the_register_follows_the_counts(register: Register, take_in: TakeIn, free: int, capacity: int) -> None:
    take_in(HOUSE)
    later = TODAY + timedelta(days=3)
    take_in(HOUSE.replace(";6;2;", f";{capacity};{free};"), day=later)
    covers = kinds(register, later)
    assert covers.count("") == free
    assert len([cover for cover in covers if cover != "closed"]) == capacity


def test_a_smaller_list_closes_beds_and_a_larger_one_opens_them_again(register: Register, take_in: TakeIn) -> None:
    take_in(HOUSE)
    take_in(HOUSE.replace(";6;2;", ";4;2;"), day=TODAY + timedelta(days=1))
    assert kinds(register, TODAY + timedelta(days=1)).count("closed") == 2
    take_in(HOUSE.replace(";6;2;", ";6;2;"), day=TODAY + timedelta(days=2))
    covers = kinds(register, TODAY + timedelta(days=2))
    assert (len(covers), covers.count(""), covers.count("closed")) == (6, 2, 0)


def test_a_day_that_a_bed_comes_free_is_an_expectation(register: Register, take_in: TakeIn) -> None:
    take_in(HOUSE.replace(";6;2;;", ";3;0;1 feb 2027;"))
    with register.read(MATCHER) as work:
        (facility,) = work.facilities.all()
        expected = [one.expected_end for one in work.occupancies.of_facility(facility.id)]
        beds = [[one] for one in work.occupancies.of_facility(facility.id)]
    assert sorted(expected, key=str) == [date(2027, 2, 1), None, None]
    starts = [interval.starts for bed in beds for interval in free_intervals(bed, TODAY)]
    assert starts == [date(2027, 2, 1)]


def test_a_later_list_moves_or_takes_back_the_expected_day(register: Register, take_in: TakeIn) -> None:
    take_in(HOUSE.replace(";6;2;;", ";3;0;1 feb 2027;"))
    take_in(HOUSE.replace(";6;2;;", ";3;0;1 mrt 2027;"), day=TODAY + timedelta(days=1))
    with register.read(MATCHER) as work:
        assert {one.expected_end for one in work.occupancies.all()} == {date(2027, 3, 1), None}
    take_in(HOUSE.replace(";6;2;;", ";3;0;wachtlijst;"), day=TODAY + timedelta(days=2))
    with register.read(MATCHER) as work:
        assert {one.expected_end for one in work.occupancies.all()} == {None}


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        (OccupancyKind.LIVES, {}),
        (OccupancyKind.HELD, {"expires_on": TODAY + timedelta(days=5)}),
        (OccupancyKind.KEPT, {"kept_kind": KeptKind.KEPT_HOME, "review_on": TODAY + timedelta(days=42)}),
        (OccupancyKind.CLOSED, {"note": "lekkage"}),
    ],
    ids=["placement", "hold", "kept bed", "closure"],
)
def test_a_list_never_overrides_what_the_team_knows(
    register: Register, take_in: TakeIn, kind: OccupancyKind, facts: dict[str, object]
) -> None:
    take_in(HOUSE)
    known = [occupy(register, 0, kind, **facts), occupy(register, 0, kind, **facts)]
    before = kinds(register)
    later = TODAY + timedelta(days=1)
    result = take_in(HOUSE.replace(";6;2;", ";6;5;"), day=later)
    with register.read(MATCHER) as work:
        assert set(known) <= set(work.occupancies.all())
        (task,) = work.tasks.unresolved(CONFLICT_TASK)
    assert (result.conflict_tasks, kinds(register, later)) == (1, before)
    assert task.facts["list"] == {"capacity": 6, "free": 5}
    assert task.facts["register"] == {"capacity": 6, "listed_free": 5, "known": 2}


def test_known_beds_stay_when_others_become_free(register: Register, take_in: TakeIn) -> None:
    take_in(HOUSE)
    known = occupy(register, 1, OccupancyKind.LIVES)
    later = TODAY + timedelta(days=1)
    result = take_in(HOUSE.replace(";6;2;", ";6;4;"), day=later)
    assert result.conflict_tasks == 0
    assert sorted(kinds(register, later)) == ["", "", "", "", "lives", "occupied_unknown"]
    with register.read(MATCHER) as work:
        assert work.occupancies.get(known.id) == known


def test_a_list_with_fewer_beds_than_are_known_is_asked(register: Register, take_in: TakeIn) -> None:
    take_in(HOUSE)
    occupy(register, 0, OccupancyKind.LIVES)
    occupy(register, 0, OccupancyKind.LIVES)
    take_in(HOUSE.replace(";6;2;", ";1;0;"), day=TODAY + timedelta(days=1))
    with register.read(MATCHER) as work:
        (task,) = work.tasks.unresolved()
    assert task.facts["code"] == "fewer_beds_than_known"
    assert len(kinds(register)) == 6


def test_the_same_conflict_is_asked_once(register: Register, take_in: TakeIn) -> None:
    take_in(HOUSE)
    occupy(register, 0, OccupancyKind.LIVES)
    occupy(register, 0, OccupancyKind.LIVES)
    again = HOUSE.replace(";6;2;", ";6;6;")
    assert take_in(again, day=TODAY + timedelta(days=1)).conflict_tasks == 1
    assert take_in(again, day=TODAY + timedelta(days=1)).import_id is None
    with register.read(MATCHER) as work:
        assert len(work.tasks.unresolved()) == 1


def test_a_newer_word_by_phone_is_not_undone_by_an_older_list(register: Register, take_in: TakeIn) -> None:
    take_in(HOUSE)
    facility = only_facility(register)
    with register.begin(MATCHER) as work:
        said = TODAY + timedelta(days=4)
        work.confirmations.save(
            VacancyConfirmation(0, facility.id, said, Source.PHONE, work.moment, "tester", free_beds=0)
        )
        work.commit()
    take_in(HOUSE.replace(";6;2;", ";6;3;"), day=TODAY + timedelta(days=2))
    with register.read(MATCHER) as work:
        (task,) = work.tasks.unresolved()
    assert (task.facts["code"], free_count(register)) == ("newer_word", 2)


def test_an_older_list_does_not_undo_a_newer_one(register: Register, take_in: TakeIn) -> None:
    dated = HEADINGS.replace("\n", ";Bijgewerkt\n")
    newer, older = (HOUSE.replace("trauma", f"trauma;{day}-11-2026") for day in (20, 9))
    take_in(newer.replace(";6;2;", ";6;0;"), headings=dated)
    stale = older.replace("4-12", "4-17")
    assert take_in(stale, headings=dated).counts[Outcome.CONFLICT] == 1
    with register.read(MATCHER) as work:
        (task,) = work.tasks.unresolved()
    assert (task.facts["code"], free_count(register)) == ("newer_word", 0)
    assert task.facts["register"] == {"said_on": "2026-11-20", "source": "list", "free": 0}
    assert only_facility(register).age_max == 12
    assert take_in(newer.replace(";6;2;", ";6;1;"), headings=dated).conflict_tasks == 0
    assert free_count(register) == 1


def test_missing_from_the_list_is_stale_and_never_deleted(register: Register, take_in: TakeIn) -> None:
    other = HOUSE.replace("De Proef 1", "De Proef 2").replace("Almelo", "Borne")
    take_in(HOUSE, other)
    later = TODAY + timedelta(days=7)
    assert take_in(other, day=later).counts[Outcome.STALE] == 1
    with register.read(MATCHER) as work:
        stale, still = sorted(work.facilities.all(), key=lambda one: one.name)
    assert (stale.listed_until, still.listed_until) == (later, None)
    assert take_in(HOUSE, other, day=later).counts[Outcome.CHANGED] == 1
    with register.read(MATCHER) as work:
        assert {one.listed_until for one in work.facilities.all()} == {None}


def test_a_facility_in_a_bad_row_is_not_missing(register: Register, take_in: TakeIn) -> None:
    take_in(HOUSE)
    bad = HOUSE.replace(";6;2;", ";6;9;")
    other = HOUSE.replace("De Proef 1", "De Proef 2").replace("Almelo", "Borne")
    result = take_in(bad, other)
    assert (result.counts[Outcome.STALE], result.counts[Outcome.NEW]) == (0, 1)


def test_another_place_is_asked_not_guessed(register: Register, take_in: TakeIn) -> None:
    take_in(HOUSE)
    result = take_in(HOUSE.replace("Almelo", "Borne"))
    assert (result.counts[Outcome.CONFLICT], result.counts[Outcome.STALE]) == (1, 0)
    assert only_facility(register).municipality == "GM0141"
    with register.read(MATCHER) as work:
        (task,) = work.tasks.unresolved()
    assert (task.facts["code"], task.facts["list"]["place"], task.facts["register"]["place"]) == (
        "place_changed", "Borne", "Almelo",
    )  # fmt: skip


def test_changes_are_shown_old_and_new_before_they_are_written(
    register: Register, take_in: TakeIn, tmp_path: Path
) -> None:
    take_in(HOUSE)
    changed = HOUSE.replace("4-12", "6-16").replace(";6;2;", ";6;1;")
    preview = preview_of(register, tmp_path, changed)
    (plan,) = preview.plans[0].facilities
    shown = {change.field: (change.old, change.new) for change in plan.changes}
    assert plan.outcome is Outcome.CHANGED
    assert shown == {"age_min": (4, 6), "age_max": (12, 16), "free": (2, 1)}
    assert only_facility(register).age_min == 4


def test_a_preview_that_is_no_longer_true_is_not_applied(
    register: Register, take_in: TakeIn, tmp_path: Path
) -> None:
    take_in(HOUSE)
    preview = preview_of(register, tmp_path, HOUSE.replace(";6;2;", ";6;1;"))
    occupy(register, 0, OccupancyKind.LIVES)
    with pytest.raises(PreviewOutdated):
        apply_import(register, MATCHER, preview, SETTINGS)
    assert free_count(register) == 1


def test_the_provider_of_a_file_is_remembered_by_its_name(register: Register, tmp_path: Path) -> None:
    path = tmp_path / "plekken week 47.csv"
    path.write_text("Naam;Vorm;Plaats;Cap;Vrij\nDe Proef 1;gezinshuis;Almelo;4;1\n", "utf-8")
    assert preview_import(register, MATCHER, path, SETTINGS).provider_unknown
    chosen = replace(SETTINGS, provider="Testhuis BV")
    apply_import(register, MATCHER, preview_import(register, MATCHER, path, chosen), chosen)
    later = path.rename(tmp_path / "Plekken week 48.csv")
    assert preview_import(register, MATCHER, later, SETTINGS).recognised.provider == "Testhuis BV"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("lijst week 47.xlsx", "Lijst week 48.xlsx", True),
        ("plekken_2026-11-22.csv", "plekken_2026-11-29.csv", True),
        ("104_lijst.csv", "153_lijst.csv", False),
    ],
)
def test_only_days_and_weeks_are_forgotten_of_a_file_name(one: str, other: str, same: bool) -> None:
    assert (remembered_part(one) == remembered_part(other)) is same


def test_reading_can_be_cancelled_and_tells_how_far_it_is(register: Register, tmp_path: Path) -> None:
    rows = [HOUSE.replace("De Proef 1", f"De Proef {number}") for number in range(1200)]
    path = written(tmp_path, *rows)
    seen: list[tuple[int, int]] = []
    with pytest.raises(ListReadingCancelled):
        preview_import(
            register,
            MATCHER,
            path,
            SETTINGS,
            lambda done, total: seen.append((done, total)),
            lambda: bool(seen),
        )
    assert seen[-1][0] < seen[-1][1] == 1201
    with register.read(MATCHER) as work:
        assert work.facilities.all() == ()


def test_all_samples_fill_a_register(register: Register) -> None:
    counts = 0
    for path in sorted(SAMPLES.glob("*.*")):
        if path.suffix == ".json":
            continue
        settings = replace(SETTINGS, provider=f"Voorbeeld {path.stem}")
        preview = preview_import(register, MATCHER, path, settings)
        counts += apply_import(register, MATCHER, preview, settings).counts[Outcome.NEW]
    with register.read(MATCHER) as work:
        assert len(work.facilities.all()) == counts == 177
        assert len(work.providers.all()) == 13
        listed = {one.facility: one.free_beds for one in work.confirmations.all()}
        covered = {one.bed for one in work.occupancies.not_ended(TODAY)}
        free: dict[int, int] = dict.fromkeys(listed, 0)
        for bed in work.beds.all():
            free[bed.facility] += bed.id not in covered
    assert free == listed
