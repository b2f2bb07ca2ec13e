"""One place that fits, with everything behind its numbers. Runs in a reading job; knows no Qt."""

from __future__ import annotations

from collections.abc import Iterator

from app import translation
from app.presenters.chance_words import ChanceWords, chance_words
from app.presenters.match_building import about, contact_lines
from app.presenters.matching_views import Loss, PlaceDetails, SumLine
from app.reports.proposal_data import Place
from app.workflows.proposal_sheet import ASSUMED_CRITERIA, Sheet, place_of
from app.workflows.ranking import RankedPlace

LOSSES = 3
WORTH_SAYING = 5
"""Points; less is noise."""


def place_details(sheet: Sheet, facility: int) -> PlaceDetails:
    """The middle of the page for one facility that fits. Raises `StopIteration` when it does not fit."""
    ranked = next(one for one in sheet.ranked.places if one.facility.id == facility)
    place = place_of(sheet, ranked)
    # A value of proximity gives the kilometres back, so a shielded place shows its score only.
    lines = () if place.shielded else tuple(sum_lines(sheet, ranked, place))
    return PlaceDetails(
        facility=facility,
        place=place,
        lines=lines,
        losses=losses(lines),
        above=above(sheet, ranked),
        freshness=freshness_mark(sheet, ranked),
        freshness_words=freshness_words(sheet, ranked),
        contact=() if place.shielded else contact_lines(ranked.facility, ranked.provider.contact.phone),
        free=free_words(sheet, ranked),
        chance=call_first(sheet, ranked),
    )


def call_first(sheet: Sheet, ranked: RankedPlace) -> ChanceWords | None:
    """The chance with its sum, where it is so low that people must call first."""
    words = chance_words(ranked.freshness, ranked.record, sheet.day)
    return words if words.call_first else None


def freshness_mark(sheet: Sheet, ranked: RankedPlace) -> str:
    """`fresh`, `ageing`, `stale` or `unknown`, as the table draws it."""
    confirmed = ranked.freshness.confirmed_on
    if confirmed is None:
        return "unknown"
    if ranked.unlisted:
        return "stale"
    days = (sheet.day - confirmed).days
    return "fresh" if days <= 1 else "ageing" if days <= 7 else "stale"


def freshness_words(sheet: Sheet, ranked: RankedPlace) -> str:
    """«bevestigd 3 dagen geleden», or that the provider's last list no longer names it."""
    if ranked.unlisted:
        return translation.text("vacancies.unlisted")
    confirmed = ranked.freshness.confirmed_on
    if confirmed is None:
        return translation.text("match.never_confirmed")
    days = (sheet.day - confirmed).days
    return translation.text("match.confirmed_today" if days <= 0 else "match.confirmed", count=days)


def free_words(sheet: Sheet, ranked: RankedPlace) -> str:
    """From which day the child could live there."""
    first = max(sheet.day, sheet.request.start_from)
    start = ranked.candidate.start
    key = "match.free_first" if start <= first else "match.free_from"
    return translation.text(key, day=translation.day(start, sheet.day))


def sum_lines(sheet: Sheet, ranked: RankedPlace, place: Place) -> Iterator[SumLine]:
    """One line per criterion that counts, brothers and sisters last."""
    total = ranked.sum
    for part in total.parts:
        yield SumLine(
            kind=part.criterion,
            name=translation.word("criterion", part.criterion),
            weight=part.weight,
            value=part.value,
            weights=total.weights,
            points=_share(part.weight * part.value, total.weights),
            lost=_share(part.weight * (1000 - part.value), total.weights),
            why=criterion_why(sheet, ranked, place, part.criterion),
            assumed=_assumed(ranked, part.criterion),
        )
    if total.sibling_weight:
        value = min(1000, _share(total.siblings * total.weights, total.sibling_weight))
        yield SumLine(
            kind="siblings",
            name=translation.word("criterion", "siblings"),
            weight=total.sibling_weight,
            value=value,
            weights=total.weights,
            points=total.siblings,
            lost=_share(total.sibling_weight * 1000, total.weights) - total.siblings,
            why=criterion_why(sheet, ranked, place, "siblings"),
            assumed=False,
        )


def _share(product: int, weights: int) -> int:
    return (2 * product + weights) // (2 * weights) if weights else 0


def _assumed(ranked: RankedPlace, criterion: str) -> bool:
    estimated = criterion in ("proximity", "school") and ranked.candidate.estimated
    return estimated or ASSUMED_CRITERIA.get(criterion) in ranked.assumptions


def criterion_why(sheet: Sheet, ranked: RankedPlace, place: Place, criterion: str) -> str:
    """The short why below a criterion's name."""
    candidate = ranked.candidate
    if criterion == "suitability":
        return ", ".join(_need_words(one.name, one.offered, one.asked) for one in place.needs) or _say("no_needs")
    if criterion == "proximity":
        return "" if place.shielded else about(candidate.hundredths)
    if criterion == "school":
        key = {1000: "school_stays", 0: "school_changes"}.get(candidate.values["school"], "school_far")
        return "" if place.shielded else _say(key, road=about(candidate.school_hundredths))
    if criterion == "lightest_form":
        return translation.word("care_form", ranked.facility.care_form)
    if criterion == "readiness":
        return free_words(sheet, ranked)
    if criterion == "siblings":
        return "; ".join(place.siblings) or _say("siblings_roads")
    return _say(f"{criterion}_{_level(candidate.values[criterion])}")


def _level(value: int) -> str:
    return "full" if value == 1000 else "none" if value == 0 else "part"


def _need_words(name: str, offered: int, asked: int) -> str:
    return _say("need", need=name, offered=str(min(offered, asked)), asked=str(asked))


def _say(key: str, **values: object) -> str:
    return translation.text(f"match.why.{key}", **values)


def losses(lines: tuple[SumLine, ...]) -> tuple[Loss, ...]:
    """Where the most points stay away, largest first."""
    worst = sorted((line for line in lines if line.lost >= WORTH_SAYING), key=lambda line: -line.lost)
    return tuple(
        Loss(line.lost, translation.text("match.loss", name=line.name, why=line.why) if line.why else line.name)
        for line in worst[:LOSSES]
    )


def above(sheet: Sheet, ranked: RankedPlace) -> tuple[str, ...]:
    """What stands right above this place and at the top, and which criteria make the difference."""
    places = sheet.ranked.places
    if ranked.rank == 1:
        return ()
    others = {1: places[0], ranked.rank - 1: places[ranked.rank - 2]}
    return tuple(_difference(sheet, one, ranked) for _, one in sorted(others.items(), reverse=True))


def _difference(sheet: Sheet, other: RankedPlace, ranked: RankedPlace) -> str:
    gaps = {
        part.criterion: part.product - mine.product
        for part, mine in zip(other.sum.parts, ranked.sum.parts, strict=True)
    }
    gaps["siblings"] = (other.sum.siblings - ranked.sum.siblings) * max(1, ranked.sum.weights)
    better = [name for name in sorted(gaps, key=lambda one: -gaps[one]) if gaps[name] > 0][:2]
    worse = [name for name in sorted(gaps, key=lambda one: gaps[one]) if gaps[name] < 0][:1]
    words = {
        "rank": other.rank,
        "name": sheet.name(other.facility),
        "count": other.candidate.score - ranked.candidate.score,
        "better": ", ".join(translation.word("criterion", name) for name in better),
    }
    if not better:
        return translation.text("match.above_equal", **words)
    if not worse:
        return translation.text("match.above", **words)
    return translation.text("match.above_mixed", **words, worse=translation.word("criterion", worse[0]))
