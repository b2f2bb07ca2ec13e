"""What runs out soon or has run out: court decisions, checks, contracts, referrals, and children growing older.

Pure: looks at one snapshot of the register, on its day. Codes and facts only, the words come later.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from db.register import Register
from matching.ages import completed_years
from matching.entities.administration import Actor
from matching.entities.children import Child
from matching.entities.codes import Assumption, OccupancyKind
from matching.entities.facilities import EVERYWHERE, Contract, Facility, LegalCheck
from matching.entities.identifiers import BedId, ChildId, ContractId, FacilityId, ProviderId, RequestId
from matching.entities.snapshot import RegisterSnapshot

ONE_DAY = timedelta(days=1)
SECURE = "secure_care"
TAKEN = frozenset({OccupancyKind.LIVES, OccupancyKind.OCCUPIED_UNKNOWN, OccupancyKind.RESPITE_GUEST})


class ExpiryKind(StrEnum):
    """What runs out."""

    AUTHORISATION = "authorisation"
    MEASURE = "measure"
    SCREENING = "screening"
    LEGAL_CHECK = "legal_check"
    CONTRACT = "contract"
    REFERRAL = "referral"
    TURNS_18 = "turns_18"
    TURNS_21 = "turns_21"
    PAST_AGE = "past_age"


BIRTHDAYS = frozenset({ExpiryKind.TURNS_18, ExpiryKind.TURNS_21, ExpiryKind.PAST_AGE})


@dataclass(frozen=True, slots=True)
class Expiry:
    """One thing that runs out. `day` is the last day it holds; of birthdays (18, 21, past age) the birthday.

    `days` until that day, negative when it lies behind. `name` is that of the facility or provider, empty for a
    child; `detail` the code of the measure (`legal_measure`) or check (`legal_check`), or the age reached.
    `lived_in`: somebody lives in the facility (for a contract: in one that it covers), or the child lives
    somewhere. `assumed`: it rests on an assumed age limit or an unconfirmed contract.
    """

    kind: ExpiryKind
    day: date
    days: int
    facility: FacilityId | None = None
    provider: ProviderId | None = None
    child: ChildId | None = None
    request: RequestId | None = None
    contract: ContractId | None = None
    check: int | None = None
    case_number: str = ""
    name: str = ""
    detail: str = ""
    lived_in: bool = False
    assumed: bool = False

    @property
    def has_passed(self) -> bool:
        """Whether it no longer holds; a birthday has passed on the day itself."""
        return self.days <= 0 if self.kind in BIRTHDAYS else self.days < 0


def read_checks(register: Register, actor: Actor) -> tuple[LegalCheck, ...]:
    """All legal checks; none for who may not see them. They are no part of a snapshot."""
    with register.read(actor) as work:
        return work.legal_checks.all() if work.may_read("legal_checks") else ()


def expiring(snapshot: RegisterSnapshot, checks: Iterable[LegalCheck], within_days: int) -> tuple[Expiry, ...]:
    """Everything that runs out at most so many days after the snapshot's day, or has run out; the first first.

    Of facilities in use only (at least one bed that is not closed today), of children who live in one or are on
    the waiting list. A check or contract that a later one replaces is left out. The 18th and 21st birthday stay
    on the list for as many days as they were announced: what was arranged then is not asked for ever.
    """
    watch = _Watch(snapshot, within_days)
    found = [
        *watch.children(),
        *watch.referrals(),
        *watch.screenings(),
        *watch.checks(checks),
        *watch.contracts(),
    ]
    return tuple(sorted(found, key=_place))


def _place(one: Expiry) -> tuple[date, str, str, str, int]:
    return one.day, one.kind.value, one.case_number, one.name, one.check or one.contract or one.facility or 0


@dataclass
class _Watch:
    """The snapshot as far as these questions need it, worked out once."""

    snapshot: RegisterSnapshot
    within: int
    home_of: dict[BedId, FacilityId] = field(default_factory=dict)
    open_beds: dict[FacilityId, int] = field(default_factory=lambda: defaultdict(int))
    lived_in: set[FacilityId] = field(default_factory=set)
    lives: dict[ChildId, FacilityId] = field(default_factory=dict)

    def __post_init__(self) -> None:
        today = self.snapshot.day
        for bed in self.snapshot.beds:
            self.home_of[bed.id] = bed.facility
            self.open_beds[bed.facility] += 1
        for one in self.snapshot.occupancies:
            if one.starts > today or (one.ends is not None and one.ends <= today):
                continue
            home = self.home_of[one.bed]
            if one.kind is OccupancyKind.CLOSED:
                self.open_beds[home] -= 1
            if one.kind in TAKEN:
                self.lived_in.add(home)
            if one.kind is OccupancyKind.LIVES and one.child is not None:
                self.lives[one.child] = home

    def days(self, last: date) -> int | None:
        """Days until the last day; None when it is too far ahead."""
        left = (last - self.snapshot.day).days
        return left if left <= self.within else None

    def facilities_in_use(self) -> Iterator[Facility]:
        """Those with at least one bed that is not closed today."""
        return (one for one in self.snapshot.facilities.values() if self.open_beds.get(one.id, 0) > 0)

    def children(self) -> Iterator[Expiry]:
        """Court decisions and birthdays of children who live somewhere or wait."""
        waiting = {one.child: one for one in self.snapshot.requests}
        for child in self.snapshot.children.values():
            home, request = self.lives.get(child.id), waiting.get(child.id)
            if home is None and request is None:
                continue
            house = None if home is None else self.snapshot.facilities.get(home)
            secure = (house is not None and house.care_form == SECURE) or (
                request is not None and SECURE in request.forms
            )
            about = _About(child, home, None if request is None else request.id)
            yield from self._court(about, secure)
            yield from self._birthdays(about, house)

    def _court(self, about: _About, secure: bool) -> Iterator[Expiry]:
        child = about.child
        measure, authorisation = child.legal_measure, child.authorisation
        if measure.ends is not None:
            yield from self._of_child(ExpiryKind.MEASURE, measure.ends - ONE_DAY, about, measure.kind)
        if authorisation is not None and authorisation.ends is not None:
            last = authorisation.ends - ONE_DAY
            # One that has run out matters only to who still needs it.
            if secure or last >= self.snapshot.day:
                yield from self._of_child(ExpiryKind.AUTHORISATION, last, about, authorisation.kind)

    def _birthdays(self, about: _About, house: Facility | None) -> Iterator[Expiry]:
        born = about.child.birth_date
        for kind, age in ((ExpiryKind.TURNS_18, 18), (ExpiryKind.TURNS_21, 21)):
            day = birthday(born, age)
            if (self.snapshot.day - day).days <= self.within:
                yield from self._of_child(kind, day, about, str(age))
        if house is not None:
            day = birthday(born, house.age_max + 1)
            assumed = Assumption.AGES in house.assumptions
            detail = str(house.age_max + 1)
            yield from self._of_child(ExpiryKind.PAST_AGE, day, about, detail, assumed)

    def _of_child(
        self, kind: ExpiryKind, day: date, about: _About, detail: str, assumed: bool = False
    ) -> Iterator[Expiry]:
        left = self.days(day)
        if left is not None:
            house = None if about.home is None else self.snapshot.facilities.get(about.home)
            yield Expiry(
                kind, day, left, about.home, None if house is None else house.provider, about.child.id,
                about.request, case_number=about.child.case_number, detail=detail,
                lived_in=about.home is not None, assumed=assumed,
            )  # fmt: skip

    def referrals(self) -> Iterator[Expiry]:
        """Referrals behind open requests."""
        for request in self.snapshot.requests:
            last = request.referral_valid_until
            left = None if last is None else self.days(last)
            child = self.snapshot.children.get(request.child)
            if last is not None and left is not None and child is not None:
                about = _About(child, self.lives.get(child.id), request.id)
                yield from self._of_child(ExpiryKind.REFERRAL, last, about, "")

    def screenings(self) -> Iterator[Expiry]:
        """Certificates of no objection."""
        for house in self.facilities_in_use():
            if house.screening_valid_until is not None:
                yield from self._of_house(ExpiryKind.SCREENING, house.screening_valid_until, house)

    def checks(self, checks: Iterable[LegalCheck]) -> Iterator[Expiry]:
        """Per facility and kind the check that holds longest."""
        best: dict[tuple[FacilityId, str], LegalCheck] = {}
        for one in checks:
            known = best.get((one.facility, one.kind))
            if known is None or _last(one) > _last(known):
                best[one.facility, one.kind] = one
        houses = {house.id: house for house in self.facilities_in_use()}
        for one in best.values():
            if one.facility in houses and one.valid_until is not None:
                house = houses[one.facility]
                yield from self._of_house(ExpiryKind.LEGAL_CHECK, one.valid_until, house, one)

    def _of_house(
        self, kind: ExpiryKind, last: date, house: Facility, check: LegalCheck | None = None
    ) -> Iterator[Expiry]:
        left = self.days(last)
        if left is not None:
            yield Expiry(
                kind, last, left, house.id, house.provider, name=house.name, lived_in=house.id in self.lived_in,
                check=None if check is None else check.id, detail="" if check is None else check.kind,
            )  # fmt: skip

    def contracts(self) -> Iterator[Expiry]:
        """Contracts under which facilities in use fall, unless another takes over."""
        covered: dict[ProviderId, list[Facility]] = defaultdict(list)
        for house in self.facilities_in_use():
            covered[house.provider].append(house)
            main = self.snapshot.providers[house.provider].main_provider
            if main is not None:
                covered[main].append(house)
        by_provider: dict[ProviderId, list[Contract]] = defaultdict(list)
        for one in self.snapshot.contracts:
            by_provider[one.provider].append(one)
        for provider, contracts in by_provider.items():
            for one in contracts:
                houses = [house for house in covered[provider] if _covers(one, house)]
                if houses and one.ends is not None and not _is_replaced(one, contracts):
                    yield from self._of_contract(one, one.ends - ONE_DAY, houses)

    def _of_contract(self, one: Contract, last: date, houses: Iterable[Facility]) -> Iterator[Expiry]:
        left = self.days(last)
        if left is not None:
            yield Expiry(
                ExpiryKind.CONTRACT, last, left, one.facility, one.provider, contract=one.id,
                name=self.snapshot.providers[one.provider].name,
                lived_in=any(house.id in self.lived_in for house in houses), assumed=not one.confirmed,
            )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _About:
    """A child, where it lives, and what it waits for."""

    child: Child
    home: FacilityId | None
    request: RequestId | None


def birthday(born: date, age: int) -> date:
    """The first day on which somebody is so old; see `matching.ages.completed_years`."""
    try:
        day = born.replace(year=born.year + age)
    except ValueError:  # born on 29 February
        day = date(born.year + age, 3, 1)
    assert completed_years(born, day) == age
    return day


def _last(check: LegalCheck) -> date:
    return check.valid_until or date.max


def _covers(contract: Contract, house: Facility) -> bool:
    same = contract.facility in (None, house.id)
    return same and (not contract.forms or house.care_form in contract.forms)


def _is_replaced(one: Contract, others: Iterable[Contract]) -> bool:
    """Whether another contract holds on the day after the last one, for at least the same."""
    ends = one.ends
    assert ends is not None
    return any(
        other.id != one.id
        and other.starts <= ends
        and (other.ends is None or other.ends > ends)
        and other.facility in (None, one.facility)
        and (not other.forms or (bool(one.forms) and one.forms <= other.forms))
        and (EVERYWHERE in other.municipalities or one.municipalities <= other.municipalities)
        for other in others
    )
