"""A small invented region to look at through the window: ten facilities, five requests, two of them siblings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from db.opening import create_register
from db.transactions import Work
from matching.entities.children import Child, NeedLevel, SiblingGroup
from matching.entities.codes import Assumption, RequestState, Source, Urgency
from matching.entities.facilities import Contact, Contract, VacancyConfirmation
from matching.entities.identifiers import ContractId, MunicipalityCode, SiblingGroupId
from resources import loader
from tests.support.databases import LOGIN, MATCHER, NOW
from tests.support.netherlands import place_names
from tests.support.small_registers import ALMELO, DAY, ENSCHEDE, House, make_child, make_house, make_request

HENGELO = MunicipalityCode("GM0164")


@dataclass(frozen=True)
class SmallRegion:
    """The numbers the tests look for. `lonely` is nine, trauma, from Hengelo, urgent, waiting 11 days."""

    lonely: int
    older: int
    younger: int
    crisis: int
    draft: int


def make_small_region(path: Path) -> SmallRegion:
    """A register file of this region; every number in it is different on purpose."""
    names = place_names()
    codes = [(one.code, one.name) for one in names.municipalities]
    policy = {**loader.default_policy(), "date": "2026-11-01"}
    register = create_register(
        path, region=names.regions["JZ14"], policy=policy, municipalities=codes, login=LOGIN, clock=lambda: NOW
    )
    with register, register.begin(MATCHER) as work:
        _facilities(work)
        region = _requests(work)
        work.commit()
    return region


def _facilities(work: Work) -> None:
    homes = [
        ("Testhof 1", "family_home", HENGELO, "7553 AB", {"trauma": 2}, 4, 14),
        ("Testhof 2", "family_home", ALMELO, "7607 AA", {"trauma": 3}, 6, 12),
        ("Testhof 3", "foster_care", ENSCHEDE, "7511 AA", {"trauma": 1}, 0, 12),
        ("Testhof 4", "family_home", ENSCHEDE, "7521 AA", {}, 0, 17),
        ("Testhof 5", "treatment_group", ALMELO, "7602 AA", {"trauma": 3}, 8, 17),
        ("Testhof 6", "foster_care", HENGELO, "7556 AA", {"trauma": 2}, 10, 16),
        ("Testhof 7", "crisis_foster", HENGELO, "7557 AA", {"trauma": 1}, 0, 11),
        ("Testhof 8", "family_home", ALMELO, "7608 AA", {"trauma": 2}, 0, 17),
        ("Testhof 9", "foster_care", ENSCHEDE, "7522 AA", {"trauma": 2}, 0, 9),
        ("Testhof 10", "specialist_living", ENSCHEDE, "7545 AA", {"trauma": 3, "attachment": 2}, 6, 17),
    ]
    for number, (name, form, where, postcode, offers, lowest, highest) in enumerate(homes, start=1):
        assumed = frozenset({Assumption.LEVELS}) if number == 2 else frozenset()
        house = make_house(
            work, name, 1 + number % 3, care_form=form, municipality=where, postcode=postcode, place="Testplaats",
            offers=offers, age_min=lowest, age_max=highest, assumptions=assumed,
            screening_valid_until=date(2027, 11, 1), contact=Contact(phone=f"000-000000{number}"),
        )  # fmt: skip
        _agree(work, house, DAY - timedelta(days=number))


def _agree(work: Work, house: House, confirmed: date) -> None:
    work.contracts.save(Contract(ContractId(0), house.provider.id, frozenset({"*"}), date(2026, 1, 1)))
    work.confirmations.save(
        VacancyConfirmation(0, house.facility.id, confirmed, Source.PHONE, NOW, free_beds=len(house.beds))
    )


def _requests(work: Work) -> SmallRegion:
    trauma = (NeedLevel("trauma", 2),)
    lonely = make_child(work, HENGELO, origin_postcode="7553 CD", needs=trauma, school_postcode="7555 AA")
    older = make_child(work, ALMELO, origin_postcode="7607 BB", birth_date=date(2015, 5, 5))
    younger = make_child(work, ALMELO, origin_postcode="7607 BB", birth_date=date(2019, 6, 6))
    crisis = make_child(work, ENSCHEDE, birth_date=date(2020, 7, 7))
    draft = make_child(work, ENSCHEDE, birth_date=date(2012, 8, 8))
    work.sibling_groups.save(SiblingGroup(SiblingGroupId(0), (older.id, younger.id)))
    wanted = ("family_home", "foster_care")

    def ask(child: Child, days: int, urgency: Urgency, **more: Any) -> int:
        values: dict[str, Any] = {"forms": wanted, "start_from": DAY, **more}
        request = make_request(work, child, urgency=urgency, **values)
        return int(work.requests.save(replace(request, registered=DAY - timedelta(days=days))).id)

    return SmallRegion(
        lonely=ask(lonely, 11, Urgency.URGENT),
        older=ask(older, 100, Urgency.REGULAR),
        younger=ask(younger, 40, Urgency.REGULAR),
        crisis=ask(crisis, 0, Urgency.CRISIS, forms=("crisis_foster",)),
        draft=ask(draft, 3, Urgency.REGULAR, state=RequestState.DRAFT, forms=()),
    )
