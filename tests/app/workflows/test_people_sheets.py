"""The waiting list and the placements go out and come back: as they are nothing changes, corrected only that."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app import translation
from app.exchange.people.people_types import PersonColumn
from app.exchange.reconciliation import Outcome
from app.workflows.demonstration.storing import make_demonstration
from app.workflows.import_people import PeopleKind, PeoplePreview, PeopleSettings, preview_people
from app.workflows.list_exports import placements_sheet, waiting_list_sheet
from db.errors import NotAllowed
from db.opening import open_register
from db.register import Register
from matching.entities.administration import Actor, Organisation, User
from matching.entities.children import NeedLevel, SiblingGroup
from matching.entities.codes import Gender, KeptKind, OccupancyKind, RequestState, Role, Together, Urgency
from matching.entities.identifiers import OrganisationId, SiblingGroupId, UserId
from resources import loader
from tests.app.workflows.test_demonstration import materials
from tests.app.workflows.test_demonstration_register import order
from tests.support.databases import (
    ADMINISTRATOR,
    MATCHER,
    PostgresServer,
    address,
    clock,
    engine_name,
    postgres_server,
    register,
    restorable_database,
    server_address,
    template_file,
)
from tests.support.netherlands import place_names
from tests.support.small_registers import (
    ALMELO,
    DAY,
    ENSCHEDE,
    House,
    make_child,
    make_house,
    make_request,
    occupancy,
)

__all__ = [
    "address", "clock", "engine_name", "postgres_server", "register", "restorable_database", "server_address",
    "template_file",
]  # fmt: skip

MAKERS = {PeopleKind.REQUESTS: waiting_list_sheet, PeopleKind.PLACEMENTS: placements_sheet}
NOT_IN_LISTS = {
    PersonColumn.IGNORED, PersonColumn.UNKNOWN, PersonColumn.CITIZEN_NUMBER, PersonColumn.NAME,
    PersonColumn.FIRST_NAME, PersonColumn.LAST_NAME, PersonColumn.AGE, PersonColumn.SIBLINGS, PersonColumn.STATE,
    PersonColumn.FACILITY_POSTCODE, PersonColumn.END, PersonColumn.NEED_FLAG, PersonColumn.URGENCY_FLAG,
    PersonColumn.FORM_FLAG,
}  # fmt: skip
"""What reading knows but no list of ours says: names, ages beside birth dates, other ways to say the same."""


@pytest.fixture(scope="module", autouse=True)
def dutch() -> None:
    translation.use(loader.translation_documents())


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.long)])
def region(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """The whole demonstration region, which no test here changes."""
    place: Path | str = tmp_path_factory.mktemp("region") / "demo.db"
    if request.param == "postgresql":
        server: PostgresServer = request.getfixturevalue("postgres_server")
        place = server.new_database()
    make_demonstration(place, order(seed=5), materials())
    with open_register(place) as opened:
        yield opened


def written(
    opened: Register,
    kind: PeopleKind,
    folder: Path,
    change: Callable[[Any], None] | None = None,
    actor: Actor = MATCHER,
) -> Path:
    path = folder / f"{kind.value}.xlsx"
    path.write_bytes(MAKERS[kind](opened, actor, DAY, place_names()))
    if change is not None:
        book = openpyxl.load_workbook(path)
        change(book.worksheets[0])
        book.save(path)
    return path


def read_back(opened: Register, kind: PeopleKind, path: Path, actor: Actor = MATCHER) -> PeoplePreview:
    with opened.read(actor) as work:
        home = work.regions.current()
    return preview_people(opened, actor, path, PeopleSettings(kind, place_names(), home, DAY))


@pytest.mark.parametrize("kind", PeopleKind)
def test_a_whole_region_comes_back_unchanged(region: Register, kind: PeopleKind, tmp_path: Path) -> None:
    actor = region.actor()
    preview = read_back(region, kind, written(region, kind, tmp_path, actor=actor), actor)
    with region.read(actor) as work:
        expected = len(work.requests.open()) if kind is PeopleKind.REQUESTS else staying(work)
    assert {outcome: count for outcome, count in preview.counts().items() if count} == {
        Outcome.UNCHANGED: expected
    }
    assert preview.problems == ()
    assert not preview.would_write
    (sheet,) = preview.recognised.sheets
    assert {column.kind for column in sheet.columns if column.certainty < 900} == set()
    kinds = {column.kind for column in sheet.columns}
    assert len(kinds) == len(sheet.columns)
    assert not kinds & NOT_IN_LISTS


def staying(work: Any) -> int:
    kinds = (OccupancyKind.LIVES, OccupancyKind.KEPT)
    return sum(
        1 for one in work.occupancies.not_ended(DAY) if one.kind in kinds and one.child and one.starts <= DAY
    )


def test_every_field_that_reading_knows_goes_out(region: Register, tmp_path: Path) -> None:
    actor = region.actor()
    said: set[PersonColumn] = set()
    for kind in PeopleKind:
        preview = read_back(region, kind, written(region, kind, tmp_path, actor=actor), actor)
        said |= {column.kind for column in preview.recognised.sheets[0].columns}
    assert said == set(PersonColumn) - NOT_IN_LISTS


@dataclass(frozen=True)
class Home:
    """Two brothers or sisters of whom one waits, one lives somewhere; a third who waits and has a bed kept."""

    register: Register
    waits: str
    lives: str
    kept: str
    house: House
    secret: House


@pytest.fixture
def home(register: Register) -> Home:
    with register.begin(MATCHER) as work:
        waits = make_child(
            work, name="=Verzonnen Naam", gender=Gender.OTHER, origin_postcode="7511AA", school_postcode="7513",
            needs=(NeedLevel("trauma", 3, essential=True), NeedLevel("eating", 1)),
        )  # fmt: skip
        lives = make_child(work, ENSCHEDE, birth_date=date(2012, 5, 6))
        kept = make_child(work, birth_date=date(2014, 1, 2), gender=Gender.MALE)
        work.sibling_groups.save(
            SiblingGroup(SiblingGroupId(0), (waits.id, lives.id), Together.APART, "specialist_treatment")
        )
        make_request(
            work, waits, urgency=Urgency.URGENT, forms=("foster_care", "family_home"), start_from=DAY,
            start_by=DAY + timedelta(days=40), expected_days=90, referrer="judge", question="=1+1\nregel 2",
        )  # fmt: skip
        make_request(work, kept, forms=("treatment_group",))
        make_request(work, lives, state=RequestState.DRAFT, forms=())
        house = make_house(work, "Testhuis 12", place="Almelo")
        secret = make_house(
            work, "Geheim 3", municipality=ENSCHEDE, place="Boekelo", postcode="7548 AA", secret_address=True
        )
        ends = DAY + timedelta(days=60)
        work.occupancies.save(
            occupancy(house.beds[0], OccupancyKind.LIVES, date(2026, 3, 4), child=lives.id, expected_end=ends)
        )
        work.occupancies.save(
            occupancy(secret.beds[1], OccupancyKind.KEPT, date(2026, 8, 9), child=kept.id,
                      kept_kind=KeptKind.KEPT_HOME, review_on=DAY + timedelta(days=9))
        )  # fmt: skip
        work.commit()
    return Home(register, waits.case_number, lives.case_number, kept.case_number, house, secret)


def rows_of(page: Any) -> tuple[dict[str, int], dict[str, Any]]:
    """Places of the columns by heading, and rows by case number."""
    lines = list(page.iter_rows())
    head = next(line for line in lines if any(cell.value == "Dossiernummer" for cell in line))
    places = {cell.value: number for number, cell in enumerate(head)}
    below = lines[lines.index(head) + 1 :]
    number = places["Dossiernummer"]
    return places, {line[number].value: line for line in below if line[number].value}


@pytest.mark.parametrize("kind", PeopleKind)
def test_it_comes_back_as_it_was(home: Home, kind: PeopleKind, tmp_path: Path) -> None:
    preview = read_back(home.register, kind, written(home.register, kind, tmp_path))
    assert preview.counts() == {outcome: 2 * (outcome is Outcome.UNCHANGED) for outcome in Outcome}
    assert preview.problems == ()
    assert not preview.would_write


def test_a_question_that_looks_like_a_formula_is_text(home: Home, tmp_path: Path) -> None:
    page = openpyxl.load_workbook(written(home.register, PeopleKind.REQUESTS, tmp_path)).worksheets[0]
    places, rows = rows_of(page)
    cell = rows[home.waits][places["Hulpvraag"]]
    assert (cell.value, cell.data_type, cell.number_format) == ("=1+1\nregel 2", "s", "@")


def test_corrected_requests_are_exactly_the_changes(home: Home, tmp_path: Path) -> None:
    def change(page: Any) -> None:
        places, rows = rows_of(page)
        said = {"Urgentie": "crisis", "Gevraagde zorgvorm": "crisispleegzorg", "Uiterlijk": date(2026, 12, 24),
                "Problematiek": "trauma 2, eten 1, LVB 1", "Soort verwijzer": "GI"}  # fmt: skip
        for heading, value in said.items():
            rows[home.waits][places[heading]].value = value

    path = written(home.register, PeopleKind.REQUESTS, tmp_path, change)
    plans = {plan.case_number: plan for plan in read_back(home.register, PeopleKind.REQUESTS, path).plans}
    assert plans[home.kept].outcome is Outcome.UNCHANGED
    assert {one.field: one.new for one in plans[home.waits].changes} == {
        "urgency": Urgency.CRISIS,
        "forms": ("crisis_foster",),
        "start_by": date(2026, 12, 24),
        "referrer": "certified_institution",
        "needs": (
            NeedLevel("trauma", 2, essential=True), NeedLevel("eating", 1), NeedLevel("learning_disability", 1),
        ),
    }  # fmt: skip


def test_corrected_placements_are_exactly_the_changes(home: Home, tmp_path: Path) -> None:
    def change(page: Any) -> None:
        places, rows = rows_of(page)
        rows[home.lives][places["Verwachte einddatum"]].value = date(2027, 6, 1)
        rows[home.lives][places["Sinds"]].value = date(2026, 3, 2)

    path = written(home.register, PeopleKind.PLACEMENTS, tmp_path, change)
    plans = {plan.case_number: plan for plan in read_back(home.register, PeopleKind.PLACEMENTS, path).plans}
    assert plans[home.kept].outcome is Outcome.UNCHANGED
    assert {one.field: (one.old, one.new) for one in plans[home.lives].changes} == {
        "since": (date(2026, 3, 4), date(2026, 3, 2)),
        "expected_end": (DAY + timedelta(days=60), date(2027, 6, 1)),
    }


def test_no_name_and_no_secret_address_goes_out(home: Home, tmp_path: Path) -> None:
    for kind in (PeopleKind.REQUESTS, PeopleKind.PLACEMENTS):
        page = openpyxl.load_workbook(written(home.register, kind, tmp_path)).worksheets[0]
        cells = " | ".join(
            str(cell) for row in page.iter_rows(values_only=True) for cell in row if cell is not None
        )
        assert "Verzonnen Naam" not in cells
        assert "Boekelo" not in cells
        assert "7548" not in cells
    places, rows = rows_of(page)
    assert rows[home.kept][places["Plaats"]].value == "Enschede"
    assert rows[home.kept][places["Soort plaatsing"]].value == "woonplek aangehouden"


def test_an_access_worker_takes_only_own_children_along(home: Home, tmp_path: Path) -> None:
    with home.register.begin(ADMINISTRATOR) as work:
        own = work.organisations.save(
            Organisation(OrganisationId(0), "Toegang Almelo", "municipality", frozenset({ALMELO}))
        )
        work.users.save(User(UserId(0), "access", "Toegang", Role.ACCESS_WORKER, own.id))
        child = next(one for one in work.children.all() if one.case_number == home.kept)
        work.children.save(replace(child, responsible=replace(child.responsible, municipality=ENSCHEDE)))
        work.commit()
    access = Actor("access", Role.ACCESS_WORKER)
    page = openpyxl.load_workbook(written(home.register, PeopleKind.REQUESTS, tmp_path, actor=access)).worksheets[
        0
    ]
    assert set(rows_of(page)[1]) == {home.waits}
    with pytest.raises(NotAllowed):
        placements_sheet(home.register, access, DAY, place_names())
