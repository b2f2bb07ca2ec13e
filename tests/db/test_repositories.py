"""Every kind of record comes back as it was stored, can be found, and leaves its row in the trail."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from db.errors import AlreadyThere, InUse, NotAllowed, NotFound, NotValid, WordRefused
from db.register import Register
from db.repositories.storage import UNSAID
from db.transactions import Work
from matching.entities.administration import ListImport, Organisation, Proposal, Task, User
from matching.entities.children import (
    Child,
    Involved,
    Judgement,
    LegalMeasure,
    NeedLevel,
    NetworkPlace,
    Occupancy,
    Request,
    ResponsibleMunicipality,
    SafetyZone,
    SiblingGroup,
    Veto,
    Wish,
)
from matching.entities.codes import (
    Assumption,
    CodeEntry,
    Consent,
    Gender,
    KeptKind,
    OccupancyKind,
    Perspective,
    RequestState,
    Role,
    Source,
    Together,
    Urgency,
)
from matching.entities.facilities import (
    AdmissionStop,
    Bed,
    Contact,
    Contract,
    Facility,
    LegalCheck,
    Municipality,
    Provider,
    Region,
    VacancyConfirmation,
    WaitingReport,
)
from matching.entities.identifiers import (
    ActId,
    BedId,
    ChildId,
    ContractId,
    FacilityId,
    ImportId,
    MunicipalityCode,
    OccupancyId,
    OrganisationId,
    ProposalId,
    ProviderId,
    RequestId,
    SiblingGroupId,
    TaskId,
    UserId,
)
from tests.support.databases import ADMINISTRATOR, LOGIN, MATCHER, NOW, REGION
from tests.support.small_registers import ALMELO, DAY, ENSCHEDE, make_child, make_house, make_request, occupancy

PERSON = Contact("Ida Verzonnen", "0610000001", "0610000002", "ida@voorbeeld.invalid")
SUMMER = datetime(2026, 7, 1, 12, 30, 15, 123456, timezone(timedelta(hours=2)))

# One of each with every field away from its default; ids refer to the rows that `filled` makes (all 1).
RECORDS: dict[str, Any] = {
    "providers": Provider(ProviderId(0), "Aanbieder Één", ProviderId(1), PERSON, date(2026, 11, 1)),
    "facilities": Facility(
        FacilityId(0), ProviderId(1), "Huis ’t Bedenksel", "foster_care", ENSCHEDE, "Enschede", "7511AB", "Weg 3",
        True, 3, 12, frozenset({Gender.MALE, Gender.OTHER}), {"trauma": 3, "autism": 1}, frozenset({"pets"}),
        frozenset({"fire_setting"}), frozenset({"loud", "smoking"}), frozenset({"lift"}), date(2028, 2, 29), 5, 7,
        {"aggression": 1}, False, True, PERSON, "achterom", frozenset({Assumption.CONTRACT, Assumption.AGES}),
        date(2026, 10, 1),
    ),
    "contracts": Contract(
        ContractId(0), ProviderId(1), frozenset({"GM0141", "GM0200"}), date(2026, 1, 1), date(2027, 1, 1),
        FacilityId(1), frozenset({"family_home"}), 31050, 0, False, 25,
    ),
    "beds": Bed(BedId(0), FacilityId(1), 9, 2),
    "admission_stops": AdmissionStop(0, FacilityId(1), date(2026, 11, 1), date(2026, 12, 24), "verbouwing"),
    "confirmations": VacancyConfirmation(0, FacilityId(1), DAY, Source.PHONE, SUMMER, "tester", 0, True),
    "legal_checks": LegalCheck(0, FacilityId(1), "preparation", date(2026, 1, 2), date(2028, 2, 29), "gezien"),
    "waiting_reports": WaitingReport(
        0, ProviderId(1), DAY, FacilityId(1), "family_home", 14, "zes op de lijst", date(2026, 12, 1)
    ),
    "children": Child(
        ChildId(0), "K-2025-0007", date(2012, 2, 29), Gender.OTHER,
        ResponsibleMunicipality(ALMELO, 3, date(2024, 5, 6), date(2024, 5, 7)), ENSCHEDE, "7511AB", "Bedacht Kind",
        "7512", "De Verzonnen School", (NetworkPlace("oma", "7601"), NetworkPlace("sport", "7602")),
        (NeedLevel("trauma", 3, True), NeedLevel("autism", 1)), frozenset({"pets"}), frozenset({"farm"}),
        frozenset({"garden"}), (SafetyZone("7555", 12),), frozenset({"K-2025-0008"}),
        (Wish("quiet", "child"), Wish("farm", "parent")), Perspective.HOME, "hulp thuis",
        (Involved("voogd", "GI", "06"),),
        LegalMeasure("supervision", date(2026, 1, 1), date(2027, 1, 1)),
        LegalMeasure("secure_authorisation", date(2026, 6, 1), None), Consent.BOTH, 2,
    ),
    "sibling_groups": SiblingGroup(SiblingGroupId(0), (ChildId(2), ChildId(1)), Together.APART, "threat"),
    "requests": Request(
        RequestId(0), "V-2025-0007", ChildId(2), DAY, Urgency.CRISIS, ("crisis_group", "crisis_foster"),
        date(2026, 12, 1), date(2026, 12, 9), 28, True, RequestState.WITHDRAWN, "judge", "Rechtbank", "waarom",
        frozenset({FacilityId(1), FacilityId(12)}), date(2027, 2, 1),
    ),
    "occupancies": Occupancy(
        OccupancyId(0), BedId(1), OccupancyKind.KEPT, date(2026, 12, 1), date(2027, 1, 1), ChildId(1),
        RequestId(1), date(2026, 12, 20), date(2026, 12, 2), KeptKind.KEPT_HOME, date(2026, 12, 15), 8950,
        "adult", "let op", Source.PHONE, date(2026, 11, 20),
    ),
    "organisations": Organisation(
        OrganisationId(0), "Gemeente Verzonnen", "municipality", frozenset({"GM0141"}), ProviderId(1)
    ),
    "users": User(UserId(0), "iemand", "Iemand Anders", Role.MANAGER, OrganisationId(1), False),
    "imports": ListImport(
        ImportId(0), ProviderId(1), "l.xlsx", "ab" * 32, SUMMER, LOGIN, {"rows": {"a": 7}}, "placements", ActId(3)
    ),
    "tasks": Task(
        TaskId(0), "conflict", {"list": 2, "register": 3}, SUMMER, FacilityId(1), RequestId(1), SUMMER, "x",
        "lijst",
    ),
    "proposals": Proposal(
        ProposalId(0), RequestId(1), SUMMER, LOGIN, 1, "cd" * 32, b"x\x9c\x00", {"ranked": [1, 2]},
        ({"facility": 1, "reason": "nabij"},),
    ),
}  # fmt: skip


REFUSED_WORDS = {
    "Nationaliteit": "descent", "van_marokkaanse_ouders": "descent", "skin_colour": "descent",
    "gezin gelovig": "religion",
}  # fmt: skip


@pytest.fixture
def filled(register: Register) -> Register:
    """A provider, a facility with two beds, two children, a request and an organisation; all first ids."""
    with register.begin(ADMINISTRATOR) as work:
        make_house(work)
        make_request(work, make_child(work))
        make_child(work)
        work.organisations.save(Organisation(OrganisationId(0), "Team", "team"))
        work.commit()
    return register


@pytest.mark.parametrize("kind", sorted(RECORDS))
def test_a_record_comes_back_as_it_was_stored(filled: Register, kind: str) -> None:
    record = RECORDS[kind]
    untouched = [one.name for one in fields(record) if getattr(record, one.name) == one.default]
    assert set(untouched) <= {"version"}
    with filled.begin(ADMINISTRATOR) as work:
        stored = getattr(work, kind).save(record)
        assert stored == replace(record, id=stored.id)
        assert stored.id > 0
        work.commit()
    with filled.read(ADMINISTRATOR) as work:
        repository = getattr(work, kind)
        assert repository.get(stored.id) == stored
        assert stored in repository.all()
        assert repository.get_many([stored.id, stored.id, 4711]) == (stored,)
        assert repository.find(4711) is None
        with pytest.raises(NotFound):
            repository.get(4711)
        (row,) = work.audit.of_record(kind, stored.id)
        assert (row.action, row.before, row.at) == ("add", None, NOW)


@pytest.mark.parametrize("kind", sorted(set(RECORDS) - {"sibling_groups", "requests", "children", "users"}))
def test_many_come_back_as_they_were_stored(filled: Register, kind: str) -> None:
    record = RECORDS[kind]
    first, second = record, record
    for name in ("name", "number", "starts"):
        if hasattr(record, name):
            value = getattr(record, name)
            later = value + timedelta(31) if isinstance(value, date) else value * 2
            second = replace(record, **{name: later})
    if hasattr(record, "ends"):
        second = replace(second, ends=None)
    with filled.begin(ADMINISTRATOR) as work:
        many = getattr(work, kind).add_many([first, second])
        assert [replace(one, id=0) for one in many] == [first, second]
        assert many[0].id < many[1].id
        assert getattr(work, kind).get_many([many[1].id, many[0].id]) == many
        (row,) = work.audit.latest(1)
        assert row.after == {"count": 2, "first": many[0].id, "last": many[1].id}
        assert getattr(work, kind).add_many([]) == ()


def test_a_change_leaves_only_what_changed_in_the_trail(filled: Register) -> None:
    with filled.begin(MATCHER) as work:
        facility = work.facilities.get(1)
        changed = work.facilities.save(
            replace(facility, note="dicht", contact=Contact(phone="06"), traits=frozenset({"farm"}))
        )
        assert changed.version == 2
        assert work.facilities.save(changed) == changed
        rows = work.audit.of_record("facilities", 1)
        assert [row.action for row in rows] == ["add", "change"]
        assert rows[1].before == {"note": "", "contact_phone": "", "traits": []}
        assert rows[1].after == {"note": "dicht", "contact_phone": "06", "traits": ["farm"]}
        work.beds.delete(work.beds.get(2))
        gone = work.audit.latest(1)[0]
        assert (gone.action, gone.before, gone.after) == (
            "delete",
            {"facility": 1, "number": 2, "persons": 1},
            None,
        )


def test_the_trail_keeps_no_names_of_children(filled: Register) -> None:
    with filled.begin(MATCHER) as work:
        child = work.children.save(
            replace(work.children.get(1), name="Bedacht", network=(NetworkPlace("oma", "7601"),))
        )
        work.children.save(replace(child, name="", consent=Consent.CHILD))
        _, first, second = work.audit.of_record("children", 1)
        assert first.after == {"name": UNSAID, "network": UNSAID}
        assert second.before == {"name": UNSAID, "consent": "pending"}
        assert second.after == {"name": "", "consent": "child"}
        assert "Bedacht" not in str(work.audit.latest())


def test_what_is_not_committed_is_forgotten(filled: Register) -> None:
    with filled.begin(MATCHER) as work:
        work.providers.save(Provider(ProviderId(0), "Vergeten"))
        assert work.providers.by_name("vergeten") is not None
    with filled.read(MATCHER) as work:
        assert work.providers.by_name("Vergeten") is None
    with pytest.raises(RuntimeError), filled.begin(MATCHER) as work:
        work.providers.save(Provider(ProviderId(0), "Vergeten"))
        raise RuntimeError
    with filled.read(MATCHER) as work:
        assert [provider.id for provider in work.providers.all()] == [1]


def test_after_keeping_nothing_more_is_written(filled: Register) -> None:
    with filled.begin(MATCHER) as work:
        provider = work.providers.save(Provider(ProviderId(0), "Bewaard"))
        work.commit()
        assert work.providers.get(provider.id) == provider
        with pytest.raises(NotAllowed):
            work.providers.save(Provider(ProviderId(0), "Te laat"))
        with pytest.raises(NotAllowed):
            work.commit()


def test_a_refused_save_leaves_the_rest_of_the_transaction(filled: Register) -> None:
    with filled.begin(MATCHER) as work:
        work.providers.save(Provider(ProviderId(0), "Goed"))
        with pytest.raises(AlreadyThere) as twice:
            work.providers.save(Provider(ProviderId(0), "Goed"))
        assert (twice.value.kind, twice.value.constraint) == ("providers", "uq_providers_name")
        with pytest.raises(NotValid) as nameless:
            work.providers.save(Provider(ProviderId(0), ""))
        assert nameless.value.constraint == "ck_providers_named"
        with pytest.raises(AlreadyThere):
            work.beds.add_many([Bed(BedId(0), FacilityId(1), 7), Bed(BedId(0), FacilityId(1), 7)])
        with pytest.raises(InUse):
            work.facilities.delete(work.facilities.get(1))
        work.commit()
    with filled.read(MATCHER) as work:
        assert work.providers.by_name(" GOED ") is not None
        assert [bed.number for bed in work.beds.of_facility(1)] == [1, 2]


def test_a_child_has_one_live_request(filled: Register) -> None:
    with filled.begin(MATCHER) as work:
        child, request = work.children.get(1), work.requests.get(1)
        with pytest.raises(AlreadyThere) as twice:
            make_request(work, child, state=RequestState.DRAFT, forms=())
        assert twice.value.constraint == "uq_requests_live"
        work.requests.save(replace(request, state=RequestState.PLACED))
        again = make_request(work, child, state=RequestState.DRAFT, forms=())
        assert [one.id for one in work.requests.of_child(child.id)] == [again.id, request.id]
        assert work.requests.with_state(RequestState.DRAFT) == (again,)
        assert work.requests.open() == ()
        assert work.requests.by_number(f" {again.number} ") == again


def test_numbers_count_per_year_and_skip_what_is_taken(filled: Register) -> None:
    with filled.begin(MATCHER) as work:
        assert work.requests.next_number(DAY) == "V-2026-0002"
        assert work.requests.next_number(date(2027, 1, 1)) == "V-2027-0001"
        work.children.save(replace(work.children.get(2), case_number="K-2026-0004"))
        assert work.children.next_case_numbers(DAY, 3) == ["K-2026-0003", "K-2026-0005", "K-2026-0006"]
        assert work.children.next_case_number(DAY) == "K-2026-0007"
        assert len(set(work.requests.next_numbers(DAY, 12_000))) == 12_000
        assert work.requests.next_number(DAY) == "V-2026-12003"


def test_finding_facilities_beds_and_contracts(filled: Register) -> None:
    with filled.begin(MATCHER) as work:
        other = make_house(work, "Ander huis", beds=3, municipality=ENSCHEDE)
        assert [facility.name for facility in work.facilities.of_provider(1)] == ["Testhuis 1"]
        assert work.facilities.by_name(other.provider.id, " ander HUIS ") == (other.facility,)
        assert work.facilities.by_name(1, "Ander huis") == ()
        assert work.facilities.of_municipality(ENSCHEDE) == (other.facility,)
        assert work.beds.of_provider(other.provider.id) == other.beds
        ended = Contract(ContractId(0), ProviderId(1), frozenset({"*"}), date(2025, 1, 1), DAY)
        running = replace(ended, ends=DAY + timedelta(1))
        stored = work.contracts.add_many([ended, running])
        assert work.contracts.of_provider(1) == stored
        sub = work.providers.save(Provider(ProviderId(0), "Onderaannemer", ProviderId(1)))
        assert work.providers.subcontractors(1) == (sub,)
        stop = work.admission_stops.save(AdmissionStop(0, FacilityId(1), DAY, DAY + timedelta(1), "x"))
        assert work.admission_stops.not_ended(DAY) == work.admission_stops.of_facility(1) == (stop,)
        assert work.admission_stops.not_ended(DAY + timedelta(1)) == ()


def confirm(
    work: Work, facility: int, day: date, free: int | None, source: Source = Source.PHONE, **more: Any
) -> VacancyConfirmation:
    return work.confirmations.save(
        VacancyConfirmation(0, FacilityId(facility), day, source, NOW, free_beds=free, **more)
    )


def test_the_last_word_counts_and_the_record_adds_up(filled: Register) -> None:
    with filled.begin(MATCHER) as work:
        other = make_house(work, "Nooit bevestigd")
        confirm(work, 1, DAY, 2, Source.LIST)
        confirm(work, 1, DAY, 2)
        confirm(work, 1, DAY, 1, Source.PLACEMENT)
        last = confirm(work, 1, DAY, 0)
        old = confirm(work, 1, DAY - timedelta(3), 5)
        work.confirmations.save(replace(old, turned_out_taken=True))
        freshness = work.confirmations.freshness()
        assert set(freshness) == {1}
        assert (freshness[FacilityId(1)].free_beds, freshness[FacilityId(1)].confirmed_on) == (0, DAY)
        record = work.confirmations.provider_records()
        assert set(record) == {1}
        assert (record[ProviderId(1)].confirmed, record[ProviderId(1)].turned_out_taken) == (3, 1)
        assert work.confirmations.of_facility(1)[0] == last
        assert work.confirmations.of_facility(other.facility.id) == ()


def test_words_of_professionals_replace_each_other(filled: Register) -> None:
    with filled.begin(MATCHER) as work:
        word = Judgement(RequestId(1), FacilityId(1), 700, "past goed", "gw", DAY)
        work.judgements.save(word)
        later = work.judgements.save(replace(word, suitability=450, reason="toch niet"))
        veto = work.vetoes.save(Veto(RequestId(1), FacilityId(1), "te dicht bij huis", "gw", DAY))
        assert work.judgements.of_request(1) == work.judgements.of_open_requests() == (later,)
        assert work.vetoes.of_open_requests() == (veto,)
        with pytest.raises(NotValid):
            work.vetoes.save(replace(veto, reason=""))
    with filled.begin(MATCHER) as work:
        work.vetoes.save(veto)
        work.vetoes.delete(veto)
        with pytest.raises(NotFound):
            work.vetoes.delete(veto)
        trail = work.audit.of_record("vetoes", "1-1")
        assert [row.action for row in trail] == ["add", "delete"]
        assert "huis" not in str(trail)


def test_a_group_of_siblings_keeps_its_order(filled: Register) -> None:
    with filled.begin(MATCHER) as work:
        third = make_child(work)
        group = work.sibling_groups.save(SiblingGroup(SiblingGroupId(0), (third.id, ChildId(1))))
        assert work.sibling_groups.of_child(1) == group
        assert work.sibling_groups.of_child(2) is None
        wider = work.sibling_groups.save(replace(group, children=(ChildId(2), third.id)))
        assert work.sibling_groups.get(group.id) == wider
        assert work.sibling_groups.of_child(1) is None
        trail = work.audit.of_record("sibling_groups", group.id)
        assert trail[1].after == {"children": [2, third.id]}
        with pytest.raises(AlreadyThere):
            work.sibling_groups.save(SiblingGroup(SiblingGroupId(0), (ChildId(1), ChildId(2))))
        with pytest.raises(NotValid):
            work.sibling_groups.save(SiblingGroup(SiblingGroupId(0), (ChildId(1),), Together.APART))
        work.sibling_groups.delete(wider)
        assert work.sibling_groups.all() == ()


def test_a_proposal_is_never_rewritten_and_chosen_once(filled: Register) -> None:
    with filled.begin(MATCHER) as work:
        advice = work.proposals.save(replace(RECORDS["proposals"], choices=()))
        with pytest.raises(NotAllowed):
            work.proposals.save(replace(advice, problem=b"anders"))
        chosen = work.proposals.save(replace(advice, choices=({"facility": 1, "reason": "nabij"},)))
        with pytest.raises(NotAllowed):
            work.proposals.save(replace(chosen, choices=()))
        assert work.proposals.of_request(1) == (chosen,)
        assert "x9c" not in str(work.audit.of_record("proposals", advice.id))


def test_imports_are_found_again(filled: Register) -> None:
    with filled.begin(MATCHER) as work:
        first = work.imports.save(RECORDS["imports"])
        second = work.imports.save(replace(RECORDS["imports"], applied_at=SUMMER + timedelta(1)))
        assert work.imports.by_hash("ab" * 32) == second
        assert work.imports.by_hash("cd" * 32) is None
        assert work.imports.latest(1) == (second,)
        assert work.imports.of_provider(1) == (second, first)
        with pytest.raises(NotAllowed):
            work.imports.save(replace(first, file_name="anders.xlsx"))
        assert work.imports.provider_of_file("Lijst.xlsx") is None
        work.imports.remember_file("Lijst.XLSX", 1)
        assert work.imports.provider_of_file("lijst.xlsx") == 1
        other = work.providers.save(Provider(ProviderId(0), "Ander"))
        work.imports.remember_file("lijst.xlsx", other.id)
        assert work.imports.provider_of_file("LIJST.xlsx") == other.id


def test_tasks_wait_until_they_are_resolved(filled: Register) -> None:
    with filled.begin(MATCHER) as work:
        task = Task(TaskId(0), "conflict", {"free": 2}, SUMMER, FacilityId(1))
        later = work.tasks.save(replace(task, created_at=SUMMER + timedelta(1)))
        first = work.tasks.save(replace(task, kind="ask_place"))
        assert work.tasks.unresolved() == (first, later)
        assert work.tasks.unresolved("conflict") == (later,)
        done = work.tasks.resolve(later, "lijst")
        assert (done.resolved_at, done.resolved_by, done.resolution) == (NOW, LOGIN, "lijst")
        assert work.tasks.unresolved() == (first,)
        assert {one.id for one in work.tasks.of_facility(1)} == {first.id, later.id}


def test_codes_grow_but_never_with_descent(filled: Register) -> None:
    with filled.begin(ADMINISTRATOR) as work:
        before = work.codes.of_list("trait")
        added = work.codes.add(CodeEntry("trait", "trampoline"))
        assert work.codes.of_list("trait") == (*before, added)
        with pytest.raises(AlreadyThere):
            work.codes.add(CodeEntry("trait", "trampoline"))
        for word, reason in REFUSED_WORDS.items():
            with pytest.raises(WordRefused) as refused:
                work.codes.add(CodeEntry("trait", word))
            assert refused.value.reason == reason
        assert work.codes.add(CodeEntry("need", "migraine")).code == "migraine"
        work.codes.set_active("trait", "trampoline", False)
        assert work.codes.of_list("trait") == before
        assert work.codes.of_list("trait", active_only=False)[-1] == replace(added, active=False)
        with pytest.raises(NotFound):
            work.codes.set_active("trait", "onbekend", True)
        assert work.codes.add(CodeEntry("nieuw", "eerste")).position == 0


def test_the_region_can_change(filled: Register) -> None:
    with filled.begin(ADMINISTRATOR) as work:
        work.municipalities.add_many([Municipality(MunicipalityCode("GM9998"), "Nieuwstad")])
        changed = Region("JZ14", "Twente en meer", (MunicipalityCode("GM0141"), MunicipalityCode("GM9998")))
        assert work.regions.save(changed) == changed != REGION
        assert [place.code for place in work.municipalities.by_name("nieuwstad")] == ["GM9998"]
        with pytest.raises(NotFound) as unknown:
            work.regions.save(replace(changed, municipalities=(MunicipalityCode("GM0000"),)))
        assert unknown.value.id == "GM0000"


def test_users_are_found_by_login(filled: Register) -> None:
    with filled.read(ADMINISTRATOR) as work:
        assert [user.role for user in work.users.by_login(LOGIN)] == [Role.MATCHER, Role.ADMINISTRATOR]
        assert work.organisations.by_name("Team") is not None
        assert work.organisations.by_name("team?") is None


def test_the_trail_between_two_moments(filled: Register) -> None:
    with filled.read(MATCHER) as work:
        assert work.audit.between(NOW, NOW) == ()
        rows = work.audit.between(NOW, NOW + timedelta(seconds=1))
        assert {row.at for row in rows} == {NOW}
        assert rows[0].at.tzinfo is UTC
        assert work.audit.between(NOW + timedelta(seconds=1), NOW + timedelta(days=1)) == ()


def test_changes_of_others_are_noticed(filled: Register) -> None:
    marker, seen = filled.changes_since(None)
    assert {"facilities", "children", "requests"} <= seen
    marker, seen = filled.changes_since(marker)
    assert seen == frozenset()
    with filled.begin(MATCHER) as work:
        work.occupancies.save(occupancy(work.beds.get(1), OccupancyKind.CLOSED, DAY))
        work.tasks.save(Task(TaskId(0), "x", {}, NOW))
    assert filled.changes_since(marker) == (marker, frozenset())
    with filled.begin(MATCHER) as work:
        work.occupancies.save(occupancy(work.beds.get(1), OccupancyKind.CLOSED, DAY))
        work.tasks.save(Task(TaskId(0), "x", {}, NOW))
        work.commit()
    newer, seen = filled.changes_since(marker)
    assert seen == {"occupancies", "tasks"}
    assert newer != marker


def test_a_moment_needs_its_zone(filled: Register) -> None:
    with filled.begin(MATCHER) as work, pytest.raises(Exception, match="time zone"):
        work.tasks.save(Task(TaskId(0), "x", {}, datetime(2026, 1, 1)))  # noqa: DTZ001 - that is the point
