"""The overview of providers and one of them in full, on both kinds of database."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app import translation
from app.workflows.act_history import history_about
from app.workflows.live_register import RegisterView, view_of
from app.workflows.provider_editing import (
    changed_fields,
    confirm_contract,
    delete_contract,
    end_report,
    save_contract,
    save_provider,
    save_report,
)
from app.workflows.providers import (
    ContractStanding,
    ProviderDetails,
    ProviderOverview,
    ProviderRow,
    provider_details,
    provider_overview,
    rights_of,
)
from app.workflows.undoing import undo_act
from db.errors import AlreadyThere, NotAllowed, NotFound, StaleEdit
from db.register import Register
from db.undoing import UndoRefused
from matching.entities.administration import Actor, User
from matching.entities.codes import Assumption, OccupancyKind, Role, Source
from matching.entities.facilities import (
    AdmissionStop,
    Contact,
    Contract,
    LegalCheck,
    Provider,
    VacancyConfirmation,
    WaitingReport,
)
from matching.entities.identifiers import ContractId, ProviderId, UserId
from resources import loader
from tests.support.databases import (
    ADMINISTRATOR,
    MATCHER,
    NOW,
    address,
    clock,
    engine_name,
    postgres_server,
    register,
    restorable_database,
    server_address,
    template_file,
)
from tests.support.netherlands import geography
from tests.support.small_registers import DAY, ENSCHEDE, House, make_house, occupancy

__all__ = [
    "address",
    "clock",
    "engine_name",
    "postgres_server",
    "register",
    "restorable_database",
    "server_address",
    "template_file",
]

YEAR = date(2026, 1, 1)


@pytest.fixture(autouse=True)
def words() -> None:
    translation.use(loader.translation_documents())


def contract(provider: Provider, **properties: object) -> Contract:
    values = {"municipalities": frozenset({"GM0141"}), "starts": YEAR, **properties}
    return Contract(ContractId(0), provider.id, **values)  # type: ignore[arg-type]


def said(house: House, days: int, source: Source = Source.LIST) -> VacancyConfirmation:
    return VacancyConfirmation(0, house.facility.id, DAY - timedelta(days=days), source, NOW)


@pytest.fixture
def berk(register: Register) -> House:
    """Three facilities: three beds of which two free, heard of yesterday; one bed, nine days ago; none, never."""
    with register.begin(MATCHER) as work:
        house = make_house(work, "Berk", 3)
        second = work.facilities.save(replace(house.facility, id=0, name="Berk 2", municipality=ENSCHEDE))
        third = work.facilities.save(replace(house.facility, id=0, name="Berk 3"))
        work.beds.add_many([replace(house.beds[0], id=0, facility=second.id)])
        kind = OccupancyKind.OCCUPIED_UNKNOWN
        work.occupancies.save(occupancy(house.beds[0], kind, DAY - timedelta(days=3)))
        work.confirmations.save(said(house, 1, Source.PHONE))
        work.confirmations.save(said(replace(house, facility=second), 9))
        work.legal_checks.save(LegalCheck(0, second.id, "preparation", valid_until=DAY + timedelta(days=60)))
        work.legal_checks.save(LegalCheck(0, second.id, "fire_safety", valid_until=DAY + timedelta(days=61)))
        work.legal_checks.save(LegalCheck(0, third.id, "carers_age", valid_until=DAY + timedelta(days=3)))
        work.legal_checks.save(LegalCheck(0, third.id, "carers_age", valid_until=DAY + timedelta(days=400)))
        work.facilities.save(replace(third, screening_valid_until=DAY - timedelta(days=1)))
        work.admission_stops.save(AdmissionStop(0, second.id, DAY, None, "verbouwing"))
        work.commit()
    return house


def view(register: Register, actor: Actor = MATCHER) -> RegisterView:
    return view_of(register, actor, geography(), {}, DAY)


def overview(register: Register, actor: Actor = MATCHER) -> ProviderOverview:
    return provider_overview(register, actor, view(register, actor))


def row(register: Register, house: House, actor: Actor = MATCHER) -> ProviderRow:
    return overview(register, actor).row_of[house.provider.id]


def details(register: Register, house: House, actor: Actor = MATCHER) -> ProviderDetails:
    state = view(register, actor)
    return provider_details(register, actor, state, provider_overview(register, actor, state), house.provider.id)


def test_one_line_counts_everything_of_a_provider(register: Register, berk: House) -> None:
    counts = row(register, berk).counts
    assert (counts.facilities, counts.beds, counts.free) == (3, 4, 2)  # a stop frees nothing
    assert (counts.newest, counts.source, counts.oldest) == (1, "phone", 9)
    assert (counts.silent, counts.stale) == (1, 2)


def test_a_provider_without_facilities_has_said_nothing(register: Register, berk: House) -> None:
    with register.begin(MATCHER) as work:
        bare = work.providers.save(Provider(ProviderId(0), "aanbieder van niets", berk.provider.id))
        work.commit()
    found = overview(register)
    assert [one.name for one in found.rows] == ["Aanbieder van Berk", "aanbieder van niets"]
    counts = found.row_of[bare.id].counts
    assert (counts.facilities, counts.beds, counts.free, counts.newest, counts.oldest) == (0, 0, 0, None, None)
    assert found.row_of[bare.id].main == "Aanbieder van Berk"


@pytest.mark.parametrize(
    ("contracts", "standing"),
    [
        ((), ContractStanding.NONE),
        (({"ends": DAY},), ContractStanding.NONE),
        (({"starts": DAY + timedelta(days=1)},), ContractStanding.NONE),
        (({},), ContractStanding.CONFIRMED),
        (({}, {"confirmed": False}), ContractStanding.ASSUMED),
        (({"confirmed": False, "ends": DAY}, {}), ContractStanding.CONFIRMED),
    ],
)
def test_what_covers_the_places(
    register: Register, berk: House, contracts: tuple[dict[str, object], ...], standing: ContractStanding
) -> None:
    with register.begin(MATCHER) as work:
        under = work.providers.save(Provider(ProviderId(0), "Onder", berk.provider.id))
        for one in contracts:
            work.contracts.save(contract(berk.provider, **one))
        work.commit()
    found = overview(register).row_of
    assert found[berk.provider.id].contract is standing
    covered = standing is not ContractStanding.NONE
    assert found[under.id].contract is (ContractStanding.THROUGH_MAIN if covered else ContractStanding.NONE)


def test_facilities_say_what_is_free_how_sure_and_what_runs_out(register: Register, berk: House) -> None:
    one, two, three = details(register, berk).facilities
    assert (one.facility.name, one.beds, one.free, one.free_from, one.free_then) == ("Berk", 3, 2, DAY, 2)
    assert (one.said, one.source, one.stop, one.checks) == (1, "phone", None, ())
    assert (two.beds, two.free, two.free_from) == (1, 0, None)
    assert two.stop is not None and two.stop.reason == "verbouwing"
    assert two.checks == (("preparation", DAY + timedelta(days=60)),)
    assert (three.said, three.beds, three.free) == (None, 0, 0)
    assert three.checks == (("screening", DAY - timedelta(days=1)),)


def test_a_provider_that_went_is_not_found(register: Register, berk: House) -> None:
    state = view(register)
    found = provider_overview(register, MATCHER, state)
    with pytest.raises(NotFound):
        provider_details(register, MATCHER, state, found, ProviderId(999))


def test_reports_count_while_they_run(register: Register, berk: House) -> None:
    report = save_report(register, MATCHER, WaitingReport(0, berk.provider.id, DAY, weeks=14)).record
    save_report(register, MATCHER, WaitingReport(0, berk.provider.id, DAY - timedelta(days=2), ended_on=DAY))
    assert row(register, berk).reports == 1
    ended = end_report(register, MATCHER, report, DAY)
    assert ended.record.ended_on == DAY and row(register, berk).reports == 0
    assert ended.act is not None
    undo_act(register, MATCHER, ended.act)
    assert row(register, berk).reports == 1
    assert [one.weeks for one in details(register, berk).reports] == [14, None]


def test_a_new_provider_can_be_taken_back(register: Register) -> None:
    made = save_provider(register, MATCHER, Provider(ProviderId(0), "Nieuw", contact=Contact(phone="000-1")))
    assert (made.kind, made.provider) == ("provider_added", "Nieuw")
    assert made.act is not None
    undo_act(register, MATCHER, made.act)
    assert overview(register).rows == ()


def test_saving_what_stands_there_is_no_act(register: Register, berk: House) -> None:
    assert save_provider(register, MATCHER, berk.provider).act is None
    assert history_about(register, MATCHER, "providers", berk.provider.id) == ()


def test_two_providers_with_one_name_are_refused(register: Register, berk: House) -> None:
    with pytest.raises(AlreadyThere):
        save_provider(register, MATCHER, Provider(ProviderId(0), "Aanbieder van Berk"))


def test_who_comes_second_sees_both_versions(register: Register, berk: House) -> None:
    save_provider(register, MATCHER, replace(berk.provider, contact=Contact(phone="000-1")))
    with pytest.raises(StaleEdit) as error:
        save_provider(register, MATCHER, replace(berk.provider, name="Anders"))
    assert error.value.stored.contact.phone == "000-1" and error.value.yours.name == "Anders"


def test_confirming_the_last_assumed_contract_ends_the_assumption(register: Register, berk: House) -> None:
    with register.begin(MATCHER) as work:
        both = frozenset({Assumption.CONTRACT, Assumption.GENDER})
        work.facilities.save(replace(berk.facility, assumptions=both))
        first = work.contracts.save(contract(berk.provider, confirmed=False))
        second = work.contracts.save(contract(berk.provider, confirmed=False, forms=frozenset({"respite"})))
        work.commit()

    def assumed() -> frozenset[Assumption]:
        with register.read(MATCHER) as work:
            return work.facilities.get(berk.facility.id).assumptions

    confirm_contract(register, MATCHER, first, DAY)
    assert assumed() == both
    last = confirm_contract(register, MATCHER, second, DAY)
    assert assumed() == {Assumption.GENDER}
    assert last.act is not None
    undo_act(register, MATCHER, last.act)
    assert assumed() == both
    assert row(register, berk).contract is ContractStanding.ASSUMED


def test_a_contract_comes_changes_and_goes(register: Register, berk: House) -> None:
    made = save_contract(register, MATCHER, contract(berk.provider, price_per_day=27_150), DAY)
    changed = save_contract(register, MATCHER, replace(made.record, price_per_day=28_000), DAY)
    gone = delete_contract(register, MATCHER, changed.record)
    assert details(register, berk).contracts == ()
    assert gone.act is not None
    undo_act(register, MATCHER, gone.act)
    assert [one.price_per_day for one in details(register, berk).contracts] == [28_000]
    assert made.act is not None
    with pytest.raises(UndoRefused):
        undo_act(register, MATCHER, made.act)


def test_the_history_is_told_in_sentences(register: Register, berk: House) -> None:
    moved = replace(berk.provider, contact=Contact(phone="000-2"))
    edited = save_provider(register, MATCHER, moved)
    assert edited.act is not None
    undone = undo_act(register, MATCHER, edited.act)
    undo_act(register, MATCHER, undone.act)
    story = history_about(register, MATCHER, "providers", berk.provider.id)
    what = "Aanbieder Aanbieder van Berk gewijzigd"
    assert [one.sentence for one in story] == [
        f"Weer teruggezet: {what}", f"Ongedaan gemaakt: {what}", what,
    ]  # fmt: skip
    assert [one.taken_back for one in story] == [False, True, True]
    first = story[-1].changes[0]
    assert (first.field, first.old, first.new) == ("telefoon", "niet bekend", "000-2")
    assert f"{story[-1].at:%d-%m-%Y %H:%M}" == "22-11-2026 10:41" and story[-1].who == "tester"


def test_names_stand_in_the_history_for_who_may_know_users(register: Register, berk: House) -> None:
    with register.begin(ADMINISTRATOR) as work:
        work.users.save(User(UserId(0), "ander", "Testpersoon Ander", Role.MATCHER))
        work.commit()
    other = Actor("ander", Role.MATCHER)
    save_provider(register, other, replace(berk.provider, name="Anders"))
    (line,) = history_about(register, MATCHER, "providers", berk.provider.id)
    assert line.who == "Testpersoon Ander"


def test_only_what_changed_is_named(berk: House) -> None:
    after = replace(berk.provider, name="B", contact=Contact(email="a@b.invalid"), version=9)
    assert list(changed_fields(berk.provider, after)) == ["name", "email"]


@pytest.mark.parametrize("role", [Role.ACCESS_WORKER, Role.MANAGER, Role.BEHAVIOURAL_SCIENTIST])
def test_a_role_sees_what_it_may(register: Register, berk: House, role: Role) -> None:
    with register.begin(ADMINISTRATOR) as work:
        work.users.save(User(UserId(0), "ander", "Ander", role))
        work.contracts.save(contract(berk.provider))
        work.providers.save(replace(berk.provider, contact=Contact(phone="000-3")))
        work.waiting_reports.save(WaitingReport(0, berk.provider.id, DAY))
        work.commit()
    actor = Actor("ander", role)
    rights, found = rights_of(actor), details(register, berk, actor)
    assert not rights.edit
    team = role is not Role.ACCESS_WORKER
    assert (rights.contracts, rights.contacts, rights.checks, rights.reports) == (team,) * 4
    assert rights.history is (role is Role.BEHAVIOURAL_SCIENTIST)
    assert len(found.contracts) == len(found.reports) == found.row.reports == int(team)
    assert found.provider.contact.phone == ("000-3" if team else "")
    assert any(one.checks for one in found.facilities) is team
    assert found.row.contract is (ContractStanding.CONFIRMED if team else ContractStanding.UNSEEN)
    with pytest.raises(NotAllowed):
        save_provider(register, actor, replace(found.provider, name="Mag niet"))
