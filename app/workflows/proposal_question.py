"""The question on paper: what is asked for this child, and what the reader must know before the rest."""

from __future__ import annotations

from collections.abc import Callable

from app import translation
from app.reports.proposal_data import Line
from app.rule_sentences import trait_word
from app.workflows.ranking import RequestRanking
from matching.ages import completed_years
from matching.entities.codes import NORM_DAYS, Urgency
from matching.problem_building import latest_start


def asked_lines(ranked: RequestRanking, municipality: Callable[[str], str]) -> tuple[Line, ...]:
    """Labelled lines in the order in which people talk about a child; empty ones are left out on paper."""
    child = ranked.child
    lines = (
        ("child", _child(ranked)),
        ("origin", _where(municipality(child.origin_municipality), child.origin_postcode)),
        ("responsible", municipality(child.responsible.municipality)),
        ("school", _where(child.school, child.school_postcode)),
        ("forms", ", ".join(translation.word("care_form", form) for form in ranked.request.forms)),
        ("when", _when(ranked)),
        ("registered", _registered(ranked)),
        ("excludes", _traits(child.excludes)),
        ("own_traits", _traits(child.traits)),
        ("requires", ", ".join(translation.word("accessibility", one) for one in sorted(child.requires))),
        ("wishes", "; ".join(f"{trait_word(one.trait)} ({_by(one.by)})" for one in child.wishes)),
        ("safety", _safety(ranked)),
        ("perspective", translation.word("perspective", child.perspective.value)),
        ("measure", _measure(ranked)),
        ("consent", translation.word("consent", child.consent.value)),
        ("tried", child.tried_at_home),
    )
    return tuple(Line(translation.text(f"paper.asked.{key}"), text) for key, text in lines if text)


def _by(who: str) -> str:
    return translation.text(f"reason.by.{who}")


def _where(name: str, postcode: str | None) -> str:
    return ", ".join(part for part in (name, postcode or "") if part)


def _traits(codes: frozenset[str]) -> str:
    return ", ".join(trait_word(code) for code in sorted(codes))


def _child(ranked: RequestRanking) -> str:
    child = ranked.child
    first = max(ranked.view.snapshot.day, ranked.request.start_from or ranked.request.registered)
    gender = translation.word("gender", child.gender.value)
    words = translation.text("paper.child_line", gender=gender, count=completed_years(child.birth_date, first))
    if child.persons > 1:
        words = f"{words}; {translation.text('paper.persons', count=child.persons)}"
    return words


def _when(ranked: RequestRanking) -> str:
    request, day = ranked.request, ranked.view.snapshot.day
    first = request.start_from or request.registered
    words = translation.text(
        "paper.when",
        urgency=translation.word("urgency", request.urgency.value),
        first=max(first, day),
        last=latest_start(request, first, day),
    )
    if request.expected_days is None:
        return f"{words}; {translation.text('paper.as_long_as_needed')}"
    return f"{words}; {translation.text('paper.for_days', count=request.expected_days)}"


def _registered(ranked: RequestRanking) -> str:
    request = ranked.request
    return translation.text(
        "paper.registered",
        day=request.registered,
        waited=(ranked.view.snapshot.day - request.registered).days,
        norm=NORM_DAYS[request.urgency],
        referrer=translation.word("referrer", request.referrer),
    )


def _safety(ranked: RequestRanking) -> str:
    """That there are zones and how wide, never where."""
    zones = ranked.child.safety_zones
    if not zones:
        return ""
    return translation.text("paper.safety", count=len(zones), km=max(zone.km for zone in zones))


def _measure(ranked: RequestRanking) -> str:
    measure = ranked.child.legal_measure
    return "" if measure.kind == "none" else translation.word("legal_measure", measure.kind)


def cautions(ranked: RequestRanking) -> tuple[str, ...]:
    """Crisis, and a norm that has passed."""
    request = ranked.request
    over = (ranked.view.snapshot.day - request.registered).days - NORM_DAYS[request.urgency]
    lines = [translation.text("paper.crisis")] if request.urgency is Urgency.CRISIS else []
    if over > 0:
        lines.append(translation.text("paper.norm_passed", count=over, norm=NORM_DAYS[request.urgency]))
    return tuple(lines)


def sibling_lines(ranked: RequestRanking) -> tuple[Line, ...]:
    """Every brother and sister by case number, with age and whether together is asked."""
    if ranked.group is None:
        return ()
    together = translation.word("sibling_level", ranked.group.together.value)
    if ranked.group.reason:
        together = f"{together} ({translation.word('split_reason', ranked.group.reason)})"
    open_children = {one.child: one.number for one in ranked.view.snapshot.requests}
    lines: list[Line] = []
    for one in ranked.siblings:
        age = completed_years(one.birth_date, ranked.view.snapshot.day)
        gender = translation.word("gender", one.gender.value)
        request = (
            translation.text("paper.sibling_request", number=open_children[one.id])
            if one.id in open_children
            else ""
        )
        words = translation.text("paper.sibling_line", gender=gender, count=age, together=together)
        lines.append(Line(one.case_number, "; ".join(part for part in (words, request) if part)))
    return tuple(lines)
