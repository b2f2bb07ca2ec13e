"""A provider's own list goes out and comes back: as it is nothing changes, corrected only what was corrected."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app import translation
from app.exchange.list_types import ColumnKind
from app.exchange.reconciliation import FacilityPlan, Outcome
from app.workflows.demonstration.storing import make_demonstration
from app.workflows.import_vacancies import ImportPreview, ImportSettings, preview_import
from app.workflows.list_exports import (
    ExportCancelled,
    all_provider_lists,
    free_name,
    provider_file_name,
    provider_list,
)
from db.errors import NotAllowed
from db.opening import open_register
from db.register import Register
from matching.entities.administration import Actor
from matching.entities.children import Occupancy
from matching.entities.codes import Assumption, Gender, OccupancyKind, Role, Source
from matching.entities.facilities import Bed, Facility, Provider, VacancyConfirmation
from matching.entities.identifiers import BedId, FacilityId, OccupancyId, ProviderId
from resources import loader
from tests.app.workflows.test_demonstration import materials
from tests.app.workflows.test_demonstration_register import order
from tests.support.databases import (
    LOGIN,
    MATCHER,
    NOW,
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
from tests.support.small_registers import ALMELO, DAY, ENSCHEDE

__all__ = [
    "address", "clock", "engine_name", "postgres_server", "register", "restorable_database", "server_address",
    "template_file",
]  # fmt: skip

HEADER = 7
"""Row of the headings in a list with two lines of explanation."""


@pytest.fixture(scope="module", autouse=True)
def dutch() -> None:
    translation.use(loader.translation_documents())


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def region(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """The whole demonstration region, which no test here changes."""
    place: Path | str = tmp_path_factory.mktemp("region") / "demo.db"
    if request.param == "postgresql":
        server: PostgresServer = request.getfixturevalue("postgres_server")
        place = server.new_database()
    make_demonstration(place, order(seed=5), materials())
    with open_register(place) as opened:
        yield opened


def read_back(opened: Register, actor: Actor, path: Path, day: date = DAY) -> ImportPreview:
    with opened.read(actor) as work:
        home = work.regions.current()
    return preview_import(opened, actor, path, ImportSettings(place_names(), home, day))


def unchanged_of(region: Register, folder: Path, every: int = 1) -> Counter[Outcome]:
    """Send lists out, all or every so many, read them back and count what they would change."""
    actor = region.actor()
    steps: list[int] = []
    if every == 1:
        files = all_provider_lists(
            region, actor, folder, DAY, place_names(), lambda done, total: steps.append(total - done)
        )
        written = [(one.provider, one.path) for one in files]
        assert steps == list(range(len(written), -1, -1))
    else:
        written = []
        with region.read(actor) as work:
            chosen = work.providers.all()[::every]
        for provider in chosen:
            (folder / str(provider.id)).mkdir(parents=True)
            written.append((provider.id, list_of(region, actor, provider.id, folder / str(provider.id))))
    counts: Counter[Outcome] = Counter()
    for expected, path in written:
        preview = read_back(region, actor, path)
        assert [plan.provider.id for plan in preview.plans if plan.provider] == [expected]
        assert preview.problems == ()
        assert {sheet.as_of for sheet in preview.recognised.sheets} == {DAY}
        counts.update(preview.counts())
    return +counts


def test_every_list_of_a_whole_region_comes_back_unchanged(region: Register, tmp_path: Path) -> None:
    """All of them from a file; from a server, which is slower, every ninth."""
    every = 1 if region.is_file else 9
    counts = unchanged_of(region, tmp_path / "uit", every)
    with region.read(region.actor()) as work:
        facilities = len(work.facilities.all())
    if every == 1:
        assert counts == {Outcome.UNCHANGED: facilities - 1, Outcome.STALE: 1}
    else:
        assert counts.keys() <= {Outcome.UNCHANGED, Outcome.STALE}
        assert facilities / 20 < counts[Outcome.UNCHANGED] < facilities


@pytest.mark.long
@pytest.mark.parametrize("region", ["postgresql"], indirect=True)
def test_a_server_sends_the_same_lists(region: Register, tmp_path: Path) -> None:
    assert unchanged_of(region, tmp_path / "uit").keys() == {Outcome.UNCHANGED, Outcome.STALE}


def test_every_heading_is_read_with_certainty(region: Register, tmp_path: Path) -> None:
    actor = region.actor()
    path = list_of(region, actor, ProviderId(1), tmp_path)
    (sheet,) = read_back(region, actor, path).recognised.sheets
    assert {column.kind for column in sheet.columns if column.certainty < 900} == set()
    assert [column.kind for column in sheet.columns] == [
        ColumnKind.NAME, ColumnKind.FORM, ColumnKind.MUNICIPALITY, ColumnKind.PLACE, ColumnKind.POSTCODE,
        ColumnKind.AGE_MIN, ColumnKind.AGE_MAX, ColumnKind.GENDER, ColumnKind.CAPACITY, ColumnKind.FREE,
        ColumnKind.FREE_FROM, ColumnKind.NEEDS, ColumnKind.SIBLINGS, ColumnKind.IGNORED, ColumnKind.REMARKS,
    ]  # fmt: skip


def list_of(opened: Register, actor: Actor, provider: ProviderId, folder: Path, day: date = DAY) -> Path:
    path = folder / "lijst.xlsx"
    path.write_bytes(provider_list(opened, actor, provider, day, place_names()))
    return path


def corrected(path: Path, change: Callable[[Any], None]) -> Path:
    book = openpyxl.load_workbook(path)
    change(book.worksheets[0])
    book.save(path)
    return path


def test_corrected_cells_are_exactly_the_changes(home: Home, tmp_path: Path) -> None:
    """Another number free, ages, gender, needs, siblings and a first free day; the other house stays as it is."""

    def change(page: Any) -> None:
        row = next(row for row in page.iter_rows(min_row=HEADER + 1) if row[0].value == "Testhuis 12")
        for place, value in {6: 16, 7: "meisjes", 9: 1, 11: "trauma, eten", 12: "nee"}.items():
            row[place].value = value
        full = next(row for row in page.iter_rows(min_row=HEADER + 1) if row[0].value == "Testhuis 5")
        full[10].value = date(2027, 1, 4)

    plans = plans_of(home, corrected(home.list(tmp_path), change))
    assert {name: plan.outcome for name, plan in plans.items()} == {
        "Testhuis 5": Outcome.CHANGED, "Testhuis 12": Outcome.CHANGED, "Geheim 3": Outcome.UNCHANGED,
    }  # fmt: skip
    assert changes(plans["Testhuis 12"]) == {
        "age_max": (17, 16),
        "genders": (frozenset(Gender), frozenset({Gender.FEMALE})),
        "offers": ({"trauma": 3}, {"trauma": 3, "eating": 2}),
        "siblings_welcome": (True, False),
        "free": (2, 1),
    }
    assert changes(plans["Testhuis 5"]) == {"free_from": (date(2026, 12, 14), date(2027, 1, 4))}


def test_a_house_can_be_added_below(home: Home, tmp_path: Path) -> None:
    def add(page: Any) -> None:
        values = {0: "Nieuw 7", 1: "gezinshuis", 2: "Almelo", 5: 4, 6: 12, 8: 3, 9: 1}
        for place, value in values.items():
            page.cell(HEADER + 4, place + 1).value = value

    plans = plans_of(home, corrected(home.list(tmp_path), add))
    assert plans.pop("Nieuw 7").outcome is Outcome.NEW
    assert {plan.outcome for plan in plans.values()} == {Outcome.UNCHANGED}


def test_a_list_that_comes_back_is_a_word_of_that_day(home: Home, tmp_path: Path) -> None:
    """Not of the day we last heard something: a list that was looked at is fresh, with the day on it."""
    later = DAY + timedelta(days=3)

    def looked_at(page: Any) -> None:
        assert (page["A2"].value, page["B2"].value.date()) == ("Peildatum", DAY)
        page["B2"].value = later

    path = corrected(home.list(tmp_path), looked_at)
    preview = read_back(home.register, MATCHER, path, later + timedelta(days=4))
    assert {plan.confirm for plan in preview.plans[0].facilities} == {(later, 2), (later, 0), (later, 1)}


def test_a_secret_address_does_not_go_out(home: Home, tmp_path: Path) -> None:
    page = openpyxl.load_workbook(home.list(tmp_path)).worksheets[0]
    row = next(row for row in page.iter_rows(min_row=HEADER + 1, values_only=True) if row[0] == "Geheim 3")
    assert row[2:5] == ("Enschede", None, None)
    everything = [str(cell) for line in page.iter_rows(values_only=True) for cell in line if cell is not None]
    assert not any("Geheimeweg" in cell or "7511" in cell or "Zichtweg" in cell for cell in everything)


def test_two_secret_addresses_of_one_name_are_told_apart_by_four_digits(home: Home, tmp_path: Path) -> None:
    with home.register.begin(MATCHER) as work:
        first = next(one for one in work.facilities.all() if one.name == "Geheim 3")
        other = work.facilities.save(replace(first, id=FacilityId(0), postcode="7545 AB", age_max=9))
        work.beds.save(Bed(BedId(0), other.id, 1))
        work.commit()
    path = home.list(tmp_path)
    page = openpyxl.load_workbook(path).worksheets[0]
    rows = [row[4] for row in page.iter_rows(min_row=HEADER + 1, values_only=True) if row[0] == "Geheim 3"]
    assert sorted(str(row) for row in rows) == ["7511", "7545"]
    preview = read_back(home.register, MATCHER, path)
    assert preview.problems == ()
    assert {plan.outcome for plan in preview.plans[0].facilities} == {Outcome.UNCHANGED}


def test_what_was_assumed_is_asked(home: Home, tmp_path: Path) -> None:
    """Ages that we made up stay blank, so that sending the list back does not confirm them."""
    with home.register.begin(MATCHER) as work:
        house = next(one for one in work.facilities.all() if one.name == "Testhuis 5")
        work.facilities.save(replace(house, assumptions=frozenset({Assumption.AGES}), siblings_welcome=None))
        work.commit()
    path = home.list(tmp_path)
    page = openpyxl.load_workbook(path).worksheets[0]
    row = next(row for row in page.iter_rows(min_row=HEADER + 1) if row[0].value == "Testhuis 5")
    assert [row[place].value for place in (5, 6, 12)] == [None, None, "onbekend"]
    assert [place for place, cell in enumerate(row) if cell.fill.fgColor.rgb == "00FFF4DC"] == [5, 6, 12]
    assert "gele cel" in page["A6"].value
    plan = plans_of(home, path)["Testhuis 5"]
    assert plan.outcome is Outcome.UNCHANGED
    assert plan.after is not None
    assert plan.after.assumptions == {Assumption.AGES}


def test_a_place_that_the_provider_dropped_is_named_not_revived(home: Home, tmp_path: Path) -> None:
    with home.register.begin(MATCHER) as work:
        house = next(one for one in work.facilities.all() if one.name == "Testhuis 5")
        work.facilities.save(replace(house, listed_until=DAY))
        work.commit()
    path = home.list(tmp_path)
    page = openpyxl.load_workbook(path).worksheets[0]
    assert "Testhuis 5" in page["A6"].value
    outcomes = {name: plan.outcome for name, plan in plans_of(home, path).items()}
    assert outcomes.pop("Testhuis 5") is Outcome.STALE
    assert set(outcomes.values()) == {Outcome.UNCHANGED}


class Home:
    """A provider with an open house, a full one and a foster family with a secret address."""

    def __init__(self, opened: Register):
        self.register = opened
        with opened.begin(MATCHER) as work:
            provider = work.providers.save(Provider(ProviderId(0), "=Verzonnen Zorg (Oost)"))
            self.provider = provider.id
            self._house(work, "Testhuis 12", [None, None, None], postcode="7604AB", place="Almelo",
                        offers={"trauma": 3}, siblings_welcome=True, age_min=4)  # fmt: skip
            self._house(work, "Testhuis 5", [date(2026, 12, 14), date(2027, 2, 1)], municipality=ENSCHEDE,
                        siblings_welcome=False, genders=frozenset({Gender.MALE, Gender.OTHER}))  # fmt: skip
            self._house(work, "Geheim 3", [], municipality=ENSCHEDE, care_form="foster_care", postcode="7511 AA",
                        place="Enschede", street="Geheimeweg 1", secret_address=True,
                        siblings_welcome=True)  # fmt: skip
            work.commit()

    def _house(self, work: Any, name: str, ends: list[date | None], **values: Any) -> None:
        """Every end is an occupied bed, but the first house has two beds more and the last one, all free."""
        facility = work.facilities.save(
            Facility(
                FacilityId(0),
                self.provider,
                name,
                **{"care_form": "family_home", "municipality": ALMELO, **values},
            )
        )
        free = {"Testhuis 12": 2, "Testhuis 5": 0}.get(name, 1)
        beds = work.beds.add_many(Bed(BedId(0), facility.id, n) for n in range(1, len(ends) + free + 1))
        work.occupancies.add_many(
            Occupancy(
                OccupancyId(0), bed.id, OccupancyKind.OCCUPIED_UNKNOWN, DAY - timedelta(days=9), expected_end=end
            )
            for bed, end in zip(beds, ends, strict=False)
        )
        word = VacancyConfirmation(0, facility.id, DAY - timedelta(days=9), Source.LIST, NOW, LOGIN, free)
        work.confirmations.add_many([word])

    def list(self, folder: Path) -> Path:
        return list_of(self.register, MATCHER, self.provider, folder)


@pytest.fixture
def home(register: Register) -> Home:
    return Home(register)


def plans_of(home: Home, path: Path) -> dict[str, FacilityPlan]:
    (plan,) = read_back(home.register, MATCHER, path).plans
    assert plan.provider is not None
    assert plan.provider.id == home.provider
    return {one.name: one for one in plan.facilities}


def changes(plan: FacilityPlan) -> dict[str, tuple[Any, Any]]:
    return {change.field: (change.old, change.new) for change in plan.changes}


def test_file_names_are_accepted_everywhere_and_stay_apart() -> None:
    provider = Provider(ProviderId(1), 'Zorg: "A/B" \\ <Oost>?')
    assert provider_file_name(provider, DAY) == "Vrije plekken Zorg A B Oost 2026-11-22.xlsx"
    assert provider_file_name(replace(provider, name="con"), DAY) == "Vrije plekken con- 2026-11-22.xlsx"
    taken: set[str] = set()
    assert [free_name(name, taken) for name in ("A.xlsx", "a.xlsx", "a.xlsx")] == [
        "A.xlsx",
        "a (2).xlsx",
        "a (3).xlsx",
    ]


def test_who_may_not_take_lists_in_may_not_send_them(home: Home, tmp_path: Path) -> None:
    from matching.entities.administration import User
    from matching.entities.identifiers import UserId
    from tests.support.databases import ADMINISTRATOR

    with home.register.begin(ADMINISTRATOR) as work:
        work.users.save(User(UserId(0), "access", "Toegang", Role.ACCESS_WORKER))
        work.commit()
    access = Actor("access", Role.ACCESS_WORKER)
    with pytest.raises(NotAllowed):
        provider_list(home.register, access, home.provider, DAY, place_names())
    with pytest.raises(NotAllowed):
        all_provider_lists(home.register, access, tmp_path / "uit", DAY, place_names())
    assert not (tmp_path / "uit").exists()


def test_a_stop_leaves_the_finished_files(region: Register, tmp_path: Path) -> None:
    done: list[int] = []
    with pytest.raises(ExportCancelled):
        all_provider_lists(
            region, region.actor(), tmp_path, DAY, place_names(), lambda so_far, _: done.append(so_far),
            lambda: len(done) >= 2,
        )  # fmt: skip
    assert len(list(tmp_path.iterdir())) == 2


def test_a_workbook_opens_with_the_words_of_the_list(home: Home) -> None:
    content = provider_list(home.register, MATCHER, home.provider, DAY, place_names())
    page = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    assert page["A1"].value == "Opgave vrije plekken, jeugdregio Twente"
    assert (page["A3"].value, page["B3"].value, page["B3"].data_type) == (
        "Aanbieder", "=Verzonnen Zorg (Oost)", "s",
    )  # fmt: skip
