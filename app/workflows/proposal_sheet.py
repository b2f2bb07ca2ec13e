"""From a ranked request to the finished paper: everything a proposal prints, in words, computed once here.

What others must not see stays out unless asked for with the right: names, protected addresses, and what would
betray a secret address. Of other children the paper says nothing but that they are there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from app import translation
from app.reason_sentences import SiblingDistance, reasons
from app.reports.proposal_data import (
    DistanceLine,
    NeedLine,
    OtherPlace,
    Person,
    Place,
    ProposalData,
    ScoreLine,
    SiblingOption,
    Sum,
)
from app.workflows.proposal_exclusions import excluded_groups
from app.workflows.proposal_question import asked_lines, cautions, sibling_lines
from app.workflows.ranking import RankedPlace, RequestRanking
from matching.availability import free_intervals
from matching.entities.codes import FOSTER_FORMS, Assumption, OccupancyKind
from matching.entities.facilities import Facility
from matching.entities.snapshot import Freshness
from matching.problem import Facility as ProblemFacility
from matching.problem import PlacedSibling
from matching.problem import Request as ProblemRequest
from matching.problem_building import facility_of, request_name
from matching.problem_writing import problem_digest
from matching.results import Combination, GroupPlaces

ADVISED = 3
ASSUMED_CRITERIA = {
    "suitability": Assumption.LEVELS,
    "group_fit": Assumption.RESIDENTS,
    "proximity": Assumption.POSTCODE,
    "school": Assumption.POSTCODE,
}
"""Criteria whose value rests on something a list did not say."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A facility that people chose, with their reason and the help that makes up for what is missing."""

    place: RankedPlace
    reason: str
    help: str = ""
    deviates: bool = False


@dataclass(frozen=True)
class Sheet:
    """What a paper is made from: the ranking, the words for municipalities, and whether addresses are shown."""

    ranked: RequestRanking
    municipality: Callable[[str], str]
    show_address: bool = False

    @property
    def request(self) -> ProblemRequest:
        """The request as the ranking saw it."""
        return self.ranked.view.prepared.request(request_name(self.ranked.request.id))

    @property
    def day(self) -> date:
        """The day of the data."""
        return self.ranked.view.snapshot.day

    @cached_property
    def together(self) -> GroupPlaces:
        """The sibling group in one place or split, worked out once."""
        return self.ranked.together()

    def problem_facility(self, key: str) -> ProblemFacility:
        """A facility as the ranking saw it."""
        prepared = self.ranked.view.prepared
        return prepared.problem.facilities[prepared.facility_index[key]]

    def shielded(self, facility: Facility) -> bool:
        """Whether nothing may betray where this facility is."""
        return facility.secret_address and not self.show_address

    def name(self, facility: Facility) -> str:
        """The facility's name; a secret one is called by its number, because names often are addresses."""
        if self.shielded(facility):
            return translation.text("paper.shielded_name", number=str(facility.id))
        return facility.name

    def locality(self, facility: Facility) -> str:
        """Place or municipality; foster families only by municipality, secret addresses not at all."""
        if self.shielded(facility):
            return ""
        if facility.place and facility.care_form not in FOSTER_FORMS:
            return facility.place
        return translation.text("paper.municipality", name=self.municipality(facility.municipality))


def proposal_data(
    ranked: RequestRanking,
    municipality: Callable[[str], str],
    choices: Sequence[Choice] = (),
    made_on: date | None = None,
    made_by: str = "",
    show_address: bool = False,
) -> ProposalData:
    """The whole paper: the choices, or the first ranks as an advice when nothing is chosen."""
    sheet = Sheet(ranked, municipality, show_address)
    shown = [choice.place for choice in choices] if choices else list(ranked.places[:ADVISED])
    told = {choice.place.facility.id: choice for choice in choices}
    places = tuple(_place(sheet, one, at, told.get(one.facility.id)) for at, one in enumerate(shown, start=1))
    taken = {one.facility.id for one in shown}
    policy = ranked.view.problem.policy
    joint, split = _together(sheet)
    return ProposalData(
        region=ranked.view.snapshot.region.name,
        case_number=ranked.child.case_number,
        request_number=ranked.request.number,
        made_on=made_on or sheet.day,
        data_date=sheet.day,
        policy_name=policy.name,
        policy_version=policy.version,
        problem_hash=problem_digest(ranked.view.problem),
        chosen=bool(choices),
        asked=asked_lines(ranked, municipality),
        needs=tuple(
            NeedLine(_need(name), one.level, 0, one.essential) for name, one in sheet.request.needs.items()
        ),
        places=places,
        made_by=made_by,
        show_address=show_address,
        question=ranked.request.question,
        cautions=cautions(ranked),
        others=tuple(_other(sheet, one) for one in ranked.places if one.facility.id not in taken),
        siblings=sibling_lines(ranked),
        joint=joint,
        split=split,
        excluded=excluded_groups(ranked, municipality, sheet.name, sheet.locality),
        persons=tuple(
            Person(translation.text(f"paper.person.{who}"), translation.text(f"paper.person_hint.{who}"))
            for who in ("child", "parents", "carers")
        ),
        signatures=tuple(
            translation.text(f"paper.signs.{who}") for who in ("matcher", "behavioural_scientist", "referrer")
        ),
    )


def place_of(sheet: Sheet, ranked: RankedPlace) -> Place:
    """One facility as the paper would tell it, for the screen: its rank, numbers and reasons, no choice."""
    return _place(sheet, ranked, ranked.rank, None)


def _need(name: str) -> str:
    return translation.word("need", name)


def _place(sheet: Sheet, ranked: RankedPlace, position: int, choice: Choice | None) -> Place:
    facility, candidate = ranked.facility, ranked.candidate
    known = sheet.problem_facility(candidate.facility)
    siblings = sibling_distances(sheet, known)
    said = reasons(
        candidate,
        sheet.request,
        known,
        sheet.ranked.view.problem.policy,
        sheet.day,
        _judgement(sheet, ranked),
        () if sheet.shielded(facility) else siblings,
    )
    protected = facility.secret_address or facility.care_form in FOSTER_FORMS
    hidden = sheet.shielded(facility)
    return Place(
        position=position,
        rank=ranked.rank,
        name=sheet.name(facility),
        provider=ranked.provider.name,
        form=translation.word("care_form", facility.care_form),
        locality=sheet.locality(facility),
        free_from=candidate.start,
        freshness=_freshness(ranked, sheet.day),
        score=candidate.score,
        scores=tuple(_score(ranked, part.criterion, part.weight, part.value) for part in ranked.sum.parts),
        sum=_sum(ranked),
        address=_address(facility) if sheet.show_address or not protected else "",
        address_protected=protected,
        shielded=hidden,
        phone="" if hidden else facility.contact.phone or ranked.provider.contact.phone,
        availability=_availability(sheet, ranked, known),
        distances=() if hidden else _distances(ranked, siblings),
        needs=_needs(sheet, ranked, known),
        reasons_for=_spared(said.speaks_for, hidden),
        reasons_against=_spared(said.against, hidden),
        assumptions=tuple(translation.text(f"paper.assumption.{one.value}") for one in sorted(ranked.assumptions)),
        kept_beds=_kept_beds(sheet, facility),
        siblings=_sibling_sentences(sheet, ranked),
        reason=choice.reason if choice else "",
        help=choice.help if choice else "",
        deviates=bool(choice and choice.deviates),
    )


def _spared(lines: Sequence[str], hidden: bool) -> tuple[str, ...]:
    """The sentences; of a secret place none that holds a distance."""
    return tuple(line for line in lines if not (hidden and " km" in line))


def _score(ranked: RankedPlace, criterion: str, weight: int, value: int) -> ScoreLine:
    assumed = ASSUMED_CRITERIA.get(criterion) in ranked.assumptions
    estimated = criterion in ("proximity", "school") and ranked.candidate.estimated
    return ScoreLine(translation.word("criterion", criterion), weight, value, assumed or estimated)


def _sum(ranked: RankedPlace) -> Sum:
    total = ranked.sum
    products = sum(part.product for part in total.parts)
    return Sum(products, total.weights, total.base, total.siblings, total.score, total.sibling_weight)


def _address(facility: Facility) -> str:
    town = " ".join(part for part in (facility.postcode or "", facility.place) if part)
    return ", ".join(part for part in (facility.street, town) if part) if facility.street else ""


def _judgement(sheet: Sheet, ranked: RankedPlace) -> tuple[int, str] | None:
    for one in sheet.ranked.view.problem.judgements:
        if (one.request, one.facility) == (sheet.request.id, ranked.candidate.facility):
            return one.suitability, one.reason
    return None


def _freshness(ranked: RankedPlace, day: date) -> str:
    word, last = ranked.freshness, ranked.facility.listed_until
    if last is not None and ranked.unlisted:
        return f"{translation.text('paper.unlisted', day=last)} {_last_word(word, day)}"
    return _last_word(word, day)


def _last_word(word: Freshness, day: date) -> str:
    if word.confirmed_on is None:
        return translation.text("paper.never_confirmed")
    source = translation.word("source", word.source.value) if word.source else ""
    days = max(0, (day - word.confirmed_on).days)
    key = "paper.confirmed_today" if days == 0 else "paper.confirmed"
    return translation.text(key, count=days, day=word.confirmed_on, source=source)


def _availability(sheet: Sheet, ranked: RankedPlace, known: ProblemFacility) -> str:
    chance = translation.text("paper.chance_free", chance=str((known.chance_free + 5) // 10))
    if not _expected(sheet, ranked):
        return chance
    return f"{translation.text('paper.free_expected')} {chance}"


def _expected(sheet: Sheet, ranked: RankedPlace) -> bool:
    """Whether the start rests on an expectation: somebody is to leave the bed by then."""
    snapshot, start = sheet.ranked.view.snapshot, ranked.candidate.start
    number = int(ranked.candidate.bed.rpartition("-")[2])
    bed = next(one.id for one in snapshot.beds if (one.facility, one.number) == (ranked.facility.id, number))
    free = free_intervals([one for one in snapshot.occupancies if one.bed == bed], sheet.day)
    return any(one.expected and one.starts <= start and (one.ends is None or start < one.ends) for one in free)


def _needs(sheet: Sheet, ranked: RankedPlace, known: ProblemFacility) -> tuple[NeedLine, ...]:
    assumed = Assumption.LEVELS in ranked.assumptions
    return tuple(
        NeedLine(_need(name), one.level, known.offers.get(name, 0), one.essential, assumed)
        for name, one in sheet.request.needs.items()
    )


def _distances(ranked: RankedPlace, siblings: Sequence[SiblingDistance]) -> tuple[DistanceLine, ...]:
    candidate = ranked.candidate
    lines = [DistanceLine(translation.text("paper.to.origin"), candidate.hundredths, candidate.estimated)]
    if "school" in candidate.values:
        to = translation.text("paper.to.school")
        lines.append(DistanceLine(to, candidate.school_hundredths, candidate.estimated))
    for one in siblings:
        lines.append(DistanceLine(translation.text("paper.to.sibling", child=one.child), one.hundredths))
    return tuple(lines)


def sibling_distances(sheet: Sheet, known: ProblemFacility) -> tuple[SiblingDistance, ...]:
    """The road from this facility to every brother or sister who already lives somewhere."""
    group = sheet.ranked.view.prepared.group_of.get(sheet.request.id)
    placed = group.placed if group is not None and group.together != "apart" else ()
    return tuple(_sibling_distance(sheet, known, one) for one in placed)


def _sibling_distance(sheet: Sheet, known: ProblemFacility, sibling: PlacedSibling) -> SiblingDistance:
    if sibling.facility == known.id:
        return SiblingDistance(sibling.child, 0, here=True)
    geography = sheet.ranked.view.geography
    here = geography.index_of(known.postcode, known.municipality)
    if sibling.facility is not None:
        home = sheet.problem_facility(sibling.facility)
        there = geography.index_of(home.postcode, home.municipality)
    else:
        there = geography.index_of(sibling.postcode, None)
    if here < 0 or there < 0:
        return SiblingDistance(sibling.child, None)
    return SiblingDistance(sibling.child, geography.hundredths_between(here, there))


def _sibling_sentences(sheet: Sheet, ranked: RankedPlace) -> tuple[str, ...]:
    """With whom of the open brothers and sisters the child could live here."""
    together = {
        place.request
        for option in sheet.together.joint
        for place in option.places
        if place.facility == ranked.candidate.facility and place.request != sheet.request.id
    }
    prepared = sheet.ranked.view.prepared
    return tuple(
        translation.text("paper.together_here", child=prepared.request(one).child) for one in sorted(together)
    )


def _kept_beds(sheet: Sheet, facility: Facility) -> tuple[str, ...]:
    """Beds of this facility that are kept or held, without saying for whom."""
    snapshot = sheet.ranked.view.snapshot
    beds = {one.id for one in snapshot.beds if one.facility == facility.id}
    lines: list[str] = []
    for one in snapshot.occupancies:
        if one.bed not in beds or one.kind not in (OccupancyKind.KEPT, OccupancyKind.HELD):
            continue
        own = "own" if one.child == sheet.ranked.child.id else "other"
        kind = translation.text(f"paper.kept.{one.kept_kind.value if one.kept_kind else 'held'}")
        until = one.ends or one.expires_on or one.expected_end
        when = translation.text("paper.kept_until", day=until) if until else translation.text("paper.kept_open")
        lines.append(translation.text(f"paper.kept_for_{own}", kind=kind, when=when))
    return tuple(lines)


def _other(sheet: Sheet, ranked: RankedPlace) -> OtherPlace:
    facility, candidate = ranked.facility, ranked.candidate
    return OtherPlace(
        rank=ranked.rank,
        name=sheet.name(facility),
        form=translation.word("care_form", facility.care_form),
        locality=sheet.locality(facility),
        hundredths=None if sheet.shielded(facility) else candidate.hundredths,
        estimated=candidate.estimated,
        free_from=candidate.start,
        score=candidate.score,
        assumed=bool(ranked.assumptions),
        shielded=sheet.shielded(facility),
    )


def _together(sheet: Sheet) -> tuple[tuple[SiblingOption, ...], tuple[SiblingOption, ...]]:
    """Joint places (the three best) and splits of the open brothers and sisters."""
    group = sheet.together
    return tuple(_option(sheet, one) for one in group.joint[:ADVISED]), tuple(
        _option(sheet, one) for one in group.split
    )


def _option(sheet: Sheet, combination: Combination) -> SiblingOption:
    snapshot, prepared = sheet.ranked.view.snapshot, sheet.ranked.view.prepared
    parts: list[str] = []
    shielded = False
    for place in combination.places:
        facility = snapshot.facilities[facility_of(place.facility)]
        shielded = shielded or sheet.shielded(facility)
        child = prepared.request(place.request).child
        parts.append(translation.text("paper.child_in_place", child=child, place=sheet.name(facility)))
    roads = [one.hundredths for one in combination.between if one.hundredths is not None]
    farthest = None if shielded or len(roads) < len(combination.between) or not roads else max(roads)
    return SiblingOption("; ".join(parts), combination.score, farthest, combination.price)
