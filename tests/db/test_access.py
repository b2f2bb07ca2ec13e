"""Rights: what a role may do, and what an access worker sees of families and of other municipalities' children."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db import access
from db.errors import NotAllowed, NotFound
from db.register import Register
from db.tables import metadata
from db.transactions import Work
from matching.entities.administration import Actor, Organisation, User
from matching.entities.children import SiblingGroup
from matching.entities.codes import Role
from matching.entities.facilities import Contact, Region
from matching.entities.identifiers import ChildId, OrganisationId, SiblingGroupId, UserId
from tests.support.databases import ADMINISTRATOR, LOGIN, MATCHER
from tests.support.small_registers import ALMELO, DAY, ENSCHEDE, make_child, make_house, make_request

WORKER = Actor("toegang", Role.ACCESS_WORKER)
SUPPORTING = {
    "sibling_members", "import_sources", "import_files", "column_corrections", "act_subjects", "act_steps",
    "numbers", "changes",
}  # fmt: skip


def add_user(register: Register, actor: Actor, municipalities: frozenset[str] = frozenset()) -> User:
    with register.begin(ADMINISTRATOR) as work:
        organisation = work.organisations.save(
            Organisation(OrganisationId(0), f"Toegang van {actor.login}", "municipality", municipalities)
        )
        user = work.users.save(User(UserId(0), actor.login, "", actor.role, organisation.id))
        work.commit()
    return user


@pytest.fixture
def worker(register: Register) -> User:
    return add_user(register, WORKER, frozenset({ALMELO}))


def test_every_role_and_every_table_has_rights() -> None:
    assert set(access.READS) == set(access.WRITES) == set(Role)
    assert set(metadata.tables) - SUPPORTING == access.EVERYTHING
    assert all(access.WRITES[role] <= access.READS[role] for role in Role)


def test_nobody_writes_the_trail() -> None:
    assert [role for role in Role if "audit" in access.WRITES[role]] == []


def test_only_administrators_change_policy_and_users() -> None:
    for kind in ("policies", "users", "codes", "regions"):
        assert [role for role in Role if kind in access.WRITES[role]] == [Role.ADMINISTRATOR]


def test_a_reader_cannot_write(register: Register) -> None:
    with register.read(MATCHER) as work:
        with pytest.raises(NotAllowed):
            make_house(work)
        with pytest.raises(NotAllowed):
            work.requests.next_number(DAY)
        with pytest.raises(NotAllowed):
            work.end_expired(DAY)
        with pytest.raises(NotAllowed):
            work.commit()


def test_a_matcher_does_not_administer(register: Register) -> None:
    with register.begin(MATCHER) as work:
        for forbidden in (
            lambda work: work.policies.add({}, "", ""),
            lambda work: work.users.save(User(UserId(0), "x", "", Role.MANAGER)),
            lambda work: work.regions.save(Region("JZ14", "x", ())),
        ):
            with pytest.raises(NotAllowed):
                forbidden(work)
        assert work.policies.current().version == 1


def test_who_no_longer_works_here_gets_nothing(register: Register, worker: User) -> None:
    with register.read(WORKER) as work:
        assert work.regions.current().code == "JZ14"
    with register.begin(ADMINISTRATOR) as work:
        work.users.save(replace(worker, active=False))
        work.commit()
    with pytest.raises(NotAllowed), register.read(WORKER):
        pass


def test_an_access_worker_sees_no_foster_families(register: Register, worker: User) -> None:
    reach = Contact("Iemand", "0600000000")
    with register.begin(MATCHER) as work:
        family = make_house(
            work, "Gezin Bedacht", care_form="foster_care", place="Almelo", postcode="7601AB", street="Weg 1",
            contact=reach, note="bel na zessen",
        ).facility  # fmt: skip
        home = make_house(work, "Huis Bedacht", place="Almelo", postcode="7602CD", street="Weg 2").facility
        secret = make_house(work, "Geheim", place="Almelo", postcode="7603CD", secret_address=True).facility
        work.commit()
    with register.read(WORKER) as work:
        seen = work.facilities.get(family.id)
        assert (seen.name, seen.street, seen.contact, seen.note) == ("", "", Contact(), "")
        assert (seen.postcode, seen.municipality, seen.age_max) == ("7601", ALMELO, 17)
        assert work.facilities.get(home.id) == home
        hidden = work.facilities.get(secret.id)
        assert (hidden.name, hidden.place, hidden.postcode) == ("", "", None)
        assert work.snapshot(DAY).facilities[family.id].name == ""
        with pytest.raises(NotAllowed):
            work.contracts.all()
    with register.read(MATCHER) as work:
        assert work.facilities.get(family.id) == family


def children_of_two_municipalities(work: Work) -> tuple[ChildId, ChildId, ChildId]:
    """One of the own municipality, one of another, and a sibling of the first that is also of the other."""
    own, other, sibling = (make_child(work, code) for code in (ALMELO, ENSCHEDE, ENSCHEDE))
    work.sibling_groups.save(SiblingGroup(SiblingGroupId(0), (own.id, sibling.id)))
    make_request(work, own)
    make_request(work, other)
    return own.id, other.id, sibling.id


def test_an_access_worker_sees_the_own_children(register: Register, worker: User) -> None:
    with register.begin(MATCHER) as work:
        own, other, _ = children_of_two_municipalities(work)
        work.commit()
    with register.read(WORKER) as work:
        assert [child.id for child in work.children.all()] == [own]
        assert [request.child for request in work.requests.open()] == [own]
        assert work.children.find(other) is None
        with pytest.raises(NotFound):
            work.children.get(other)
        assert set(work.snapshot(DAY).children) == {own}
        assert len(work.sibling_groups.all()) == 1
        for forbidden in (work.proposals.all, work.audit.latest, work.judgements.all, work.users.all):
            with pytest.raises(NotAllowed):
                forbidden()
    with register.read(MATCHER) as work:
        assert len(work.snapshot(DAY).children) == 3


def test_an_access_worker_writes_about_the_own_children(register: Register, worker: User) -> None:
    with register.begin(MATCHER) as work:
        _, other, _ = children_of_two_municipalities(work)
        stranger = work.children.get(other)
        work.commit()
    with register.begin(WORKER) as work:
        child = make_child(work, ALMELO)
        assert make_request(work, child).number == "V-2026-0003"
        with pytest.raises(NotAllowed):
            make_child(work, ENSCHEDE)
        with pytest.raises(NotAllowed):
            make_request(work, stranger)
        with pytest.raises(NotAllowed):
            work.children.save(stranger)
        with pytest.raises(NotAllowed):
            work.sibling_groups.save(SiblingGroup(SiblingGroupId(0), (child.id, stranger.id)))
        with pytest.raises(NotAllowed):
            make_house(work)


def test_a_manager_sees_no_children_and_a_provider_nothing(register: Register) -> None:
    manager, provider = Actor("leiding", Role.MANAGER), Actor("aanbieder", Role.PROVIDER)
    add_user(register, manager)
    add_user(register, provider)
    with register.read(manager) as work:
        assert work.facilities.all() == ()
        for forbidden in (work.children.all, work.requests.open, work.vetoes.all):
            with pytest.raises(NotAllowed):
                forbidden()
    with register.read(provider) as work, pytest.raises(NotAllowed):
        work.facilities.all()


def test_the_trail_says_who_and_where(register: Register) -> None:
    with register.begin(MATCHER) as work:
        make_house(work)
        row = work.audit.latest(1)[0]
    assert (row.actor, row.role, row.workstation) == (LOGIN, "matcher", "desk-1")
