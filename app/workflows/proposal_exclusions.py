"""Facilities that fell away, grouped by their main reason, in words that spare other children."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from app import translation
from app.reports.proposal_data import ExcludedGroup, ExcludedPlace
from app.rule_sentences import Saying, smallest_change, title, why_not
from app.workflows.ranking import ExcludedFacility, RequestRanking
from matching.entities.facilities import Facility
from matching.problem import RULES

MOST_REASONS_IN_FULL = 2
"""A facility that breaks more rules than this is only named: no single change would bring it nearer."""
MOST_IN_FULL = 60
"""Per main reason so many of the nearest facilities get a row; the others are named, or the paper is a book."""


def excluded_groups(
    ranked: RequestRanking,
    municipality: Callable[[str], str],
    name: Callable[[Facility], str],
    locality: Callable[[Facility], str],
) -> tuple[ExcludedGroup, ...]:
    """All excluded facilities. The main reason is the first broken rule of the problem page's order.

    Facilities whose form nobody asked for, and those that break three rules or more, are named in short.
    """
    saying = Saying(ranked.view.snapshot.day, municipality, discreet=True)
    full: dict[str, list[ExcludedPlace]] = defaultdict(list)
    rest: dict[str, list[ExcludedPlace]] = defaultdict(list)
    short: dict[str, list[ExcludedPlace]] = defaultdict(list)
    for one in ranked.excluded:
        rule = one.place.rules[0]
        if rule == "form_allowed" or len(one.place.rules) > MOST_REASONS_IN_FULL:
            short[rule].append(_named(one, rule, name, locality))
        elif len(full[rule]) == MOST_IN_FULL:
            rest[rule].append(_named(one, rule, name, locality))
        else:
            full[rule].append(_explained(ranked, one, saying, name, locality))
    order = sorted(RULES, key=lambda rule: rule == "form_allowed")
    told = [ExcludedGroup(title(rule), tuple(full[rule])) for rule in order if full[rule]]
    told += [ExcludedGroup(_rest_of(rule), tuple(rest[rule]), in_short=True) for rule in order if rest[rule]]
    named = [ExcludedGroup(_and_more(rule), tuple(short[rule]), in_short=True) for rule in order if short[rule]]
    return (*told, *named)


def _rest_of(rule: str) -> str:
    return translation.text("paper.and_other_places", reason=title(rule))


def _and_more(rule: str) -> str:
    if rule == "form_allowed":
        return title(rule)
    return translation.text("paper.and_more_reasons", reason=title(rule))


def _named(
    one: ExcludedFacility, rule: str, name: Callable[[Facility], str], locality: Callable[[Facility], str]
) -> ExcludedPlace:
    form = translation.word("care_form", one.facility.care_form)
    others = len(one.place.rules) - 1
    return ExcludedPlace(name(one.facility), form, locality(one.facility), title(rule), others=others)


def _explained(
    ranked: RequestRanking,
    one: ExcludedFacility,
    saying: Saying,
    name: Callable[[Facility], str],
    locality: Callable[[Facility], str],
) -> ExcludedPlace:
    main, *rest = ranked.why_not(one.facility.id).broken
    return ExcludedPlace(
        name=name(one.facility),
        form=translation.word("care_form", one.facility.care_form),
        locality=locality(one.facility),
        reason=why_not(main, saying),
        change=smallest_change(main, saying),
        others=len(rest),
    )
