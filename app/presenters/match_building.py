"""Makes the matching page's lines out of a ranking. Runs in a reading job; knows no Qt."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from app import translation
from app.presenters.matching_views import (
    BrokenWords,
    CandidateRow,
    ChildHead,
    ExcludedDetails,
    ExcludedGroup,
    ExcludedRow,
    GroupOption,
    GroupView,
    MapPlace,
    MatchView,
    SiblingHead,
)
from app.rule_sentences import Saying, smallest_change, title, why_not
from app.workflows.match_lists import miss_groups
from app.workflows.proposal_sheet import Sheet
from matching.ages import completed_years
from matching.entities.codes import NORM_DAYS
from matching.entities.facilities import Facility
from matching.entities.identifiers import FacilityId, MunicipalityCode
from matching.problem_building import facility_of
from matching.results import Combination

NUMBERED = 9
URGENCY_TONES = {"crisis": "wrong", "urgent": "attention", "regular": ""}


def match_view(sheet: Sheet) -> MatchView:
    """Head, candidates and markers of one ranked request."""
    ranked = sheet.ranked
    return MatchView(
        request=int(ranked.request.id),
        head=child_head(sheet),
        candidates=tuple(_candidates(sheet)),
        excluded_count=len(ranked.excluded),
        marks=tuple(_marks(sheet)),
    )


def child_head(sheet: Sheet) -> ChildHead:
    """Who is asked a place for, without a name."""
    ranked, request, child = sheet.ranked, sheet.ranked.request, sheet.ranked.child
    waited, norm = max(0, (sheet.day - request.registered).days), NORM_DAYS[request.urgency]
    late = waited > norm
    person = translation.text(
        "match.person",
        gender=translation.word("gender", child.gender.value),
        count=completed_years(child.birth_date, sheet.day),
    )
    return ChildHead(
        case_number=child.case_number,
        request_number=request.number,
        facts=(person, translation.text("match.from", name=sheet.municipality(child.origin_municipality))),
        urgency=translation.word("urgency", request.urgency.value),
        urgency_tone=URGENCY_TONES[request.urgency.value],
        waiting=translation.text("match.day_late" if late else "match.day", day=waited, norm=norm),
        waiting_tone="wrong" if late else "attention" if 5 * (norm - waited) <= norm else "",
        siblings=tuple(_siblings(sheet)),
        together=translation.word("sibling_level", ranked.group.together.value) if ranked.group else "",
    )


def _siblings(sheet: Sheet) -> Iterator[SiblingHead]:
    requests = {one.child: int(one.id) for one in sheet.ranked.view.snapshot.requests}
    for one in sheet.ranked.siblings:
        age = completed_years(one.birth_date, sheet.day)
        yield SiblingHead(f"{one.case_number} ({age})", requests.get(one.id, 0))


def _candidates(sheet: Sheet) -> Iterator[CandidateRow]:
    for one in sheet.ranked.places:
        hidden = sheet.shielded(one.facility)
        yield CandidateRow(
            facility=int(one.facility.id),
            rank=one.rank,
            name=sheet.name(one.facility),
            form=translation.word("care_form", one.facility.care_form),
            locality=sheet.locality(one.facility),
            road="" if hidden else about(one.candidate.hundredths),
            score=one.candidate.score,
            assumed=bool(one.assumptions),
        )


def about(hundredths: int | None) -> str:
    """«≈ 16 km», or that nobody knows."""
    words = translation.kilometres(hundredths)
    return words if hundredths is None or hundredths < 0 else f"≈ {words}"


def _marks(sheet: Sheet) -> Iterator[MapPlace]:
    ranked, child = sheet.ranked, sheet.ranked.child
    home = _point(sheet, child.origin_postcode, child.origin_municipality)
    yield MapPlace("home", *home, translation.text("match.map.home"))
    if child.school_postcode:
        yield MapPlace("school", *_point(sheet, child.school_postcode, None), translation.text("match.map.school"))
    yield from _sibling_marks(sheet)
    for one in ranked.places:
        if not sheet.shielded(one.facility):
            yield candidate_mark(sheet, one.facility, one.rank)


def candidate_mark(sheet: Sheet, facility: Facility, rank: int) -> MapPlace:
    """A facility on the map, with its rank (0: it does not fit)."""
    words = f"{rank} {sheet.name(facility)}" if rank else sheet.name(facility)
    at = _point(sheet, facility.postcode, facility.municipality)
    return MapPlace("candidate", *at, words, rank, int(facility.id))


def _sibling_marks(sheet: Sheet) -> Iterator[MapPlace]:
    snapshot = sheet.ranked.view.snapshot
    prepared = sheet.ranked.view.prepared
    group = prepared.group_of.get(sheet.request.id)
    for one in group.placed if group is not None else ():
        if one.facility is not None:
            home = snapshot.facilities[facility_of(one.facility)]
            if sheet.shielded(home):
                continue
            at = _point(sheet, home.postcode, home.municipality)
        else:
            at = _point(sheet, one.postcode, None)
        yield MapPlace("sibling", *at, translation.text("match.map.sibling", child=one.child))


def _point(sheet: Sheet, postcode: str | None, municipality: MunicipalityCode | None) -> tuple[float, float]:
    geography = sheet.ranked.view.geography
    index = geography.index_of(postcode, municipality)
    return geography.coordinates(index) if index >= 0 else (math.nan, math.nan)


def excluded_groups(sheet: Sheet, pause: Callable[[], None]) -> tuple[ExcludedGroup, ...]:
    """What does not fit, by reason, nearest first."""
    return tuple(
        ExcludedGroup(
            rule=group.rule,
            title=group.title,
            rows=tuple(
                ExcludedRow(
                    facility=int(miss.facility.facility.id),
                    name=sheet.name(miss.facility.facility),
                    detail=_short(sheet, miss.facility.facility),
                    sentence=miss.sentence,
                    rules=len(miss.facility.place.rules),
                    missing=miss.missing,
                )
                for miss in group.misses
            ),
        )
        for group in miss_groups(sheet.ranked, sheet.municipality, pause)
    )


def _short(sheet: Sheet, facility: Facility) -> str:
    form = translation.word("care_form", facility.care_form)
    return " · ".join(part for part in (form, sheet.locality(facility)) if part)


def excluded_details(sheet: Sheet, facility: int) -> ExcludedDetails:
    """All broken rules of one facility, with facts and smallest change."""
    found = next(one for one in sheet.ranked.excluded if one.facility.id == facility)
    saying = Saying(sheet.day, sheet.municipality)
    broken = sheet.ranked.why_not(FacilityId(facility)).broken
    return ExcludedDetails(
        facility=facility,
        name=sheet.name(found.facility),
        facts=" · ".join(part for part in (_short(sheet, found.facility), found.provider.name) if part),
        contact=contact_lines(found.facility, found.provider.contact.phone),
        broken=tuple(
            BrokenWords(title(one.rule), why_not(one, saying), smallest_change(one, saying)) for one in broken
        ),
    )


def contact_lines(facility: Facility, provider_phone: str) -> tuple[str, ...]:
    """Whom to phone: the facility's own number first, then out of hours, then the provider's."""
    contact = facility.contact
    numbers = {
        "match.phone": contact.phone,
        "match.phone_out_of_hours": contact.out_of_hours_phone,
        "match.phone_provider": provider_phone,
    }
    known = {key: phone for key, phone in numbers.items() if phone}
    return tuple(translation.text(key, phone=phone, person=contact.person).strip() for key, phone in known.items())


def group_view(sheet: Sheet) -> GroupView:
    """Brothers and sisters together, and the best ways apart."""
    found = sheet.together
    return GroupView(
        joint=tuple(_option(sheet, one) for one in found.joint[:NUMBERED]),
        split=tuple(_option(sheet, one) for one in found.split),
        proven=found.proven,
    )


def _option(sheet: Sheet, combination: Combination) -> GroupOption:
    snapshot, prepared = sheet.ranked.view.snapshot, sheet.ranked.view.prepared
    facilities = [snapshot.facilities[facility_of(place.facility)] for place in combination.places]
    names = zip(combination.places, facilities, strict=True)
    roads = [one.hundredths for one in combination.between]
    hidden = any(sheet.shielded(one) for one in facilities)
    known = [road for road in roads if road is not None]
    between = ""
    if roads and not hidden:
        between = about(max(known)) if len(known) == len(roads) else translation.text("unit.distance_unknown")
    return GroupOption(
        places=tuple((prepared.request(place.request).child, sheet.name(one)) for place, one in names),
        score=combination.score,
        price=combination.price,
        between=between,
    )
