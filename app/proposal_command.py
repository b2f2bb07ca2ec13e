"""`plekwijzer proposal`: the newest proposal of a request as PDF, or the advice when nobody has chosen yet."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

from app import translation
from app.reports.proposal import render_proposal
from app.reports.styles import FontPaths
from app.whole_files import write_whole
from app.workflows.live_register import view_of
from app.workflows.proposals import (
    current_proposal,
    find_request,
    name_for_paper,
    paper_of,
    proposals_of,
)
from app.workflows.ranking import RequestNotOpen, rank_request
from db.register import Register
from matching.entities.administration import Actor, Proposal
from matching.entities.identifiers import RequestId
from matching.geography import Geography
from matching.place_names import PlaceNames

DONE, WRONG_INPUT = 0, 2


def run_proposal(
    options: argparse.Namespace,
    register: Register,
    geography: Callable[[], Geography],
    names: Callable[[], PlaceNames],
    fonts: FontPaths,
    day: date,
    say: Callable[[str], None],
    complain: Callable[[str], None],
) -> int:
    """Write the paper to `options.pdf`; exit code 2 when there is no such request or nothing to print."""
    actor = register.actor()
    request = find_request(register, actor, options.request)
    if request is None:
        complain(translation.text("paper.command.unknown_request", request=options.request))
        return WRONG_INPUT
    proposal = _proposal(register, actor, request.id, geography, names, day)
    if proposal is None:
        complain(translation.text("paper.command.nothing", request=request.number))
        return WRONG_INPUT
    name = name_for_paper(register, actor, request.id) if options.name else ""
    path: Path = options.pdf
    write_whole(path, render_proposal(paper_of(proposal, name), fonts))
    kind = "proposal" if proposal.choices else "advice"
    say(translation.text(f"paper.command.written_{kind}", path=str(path), request=request.number))
    return DONE


def _proposal(
    register: Register,
    actor: Actor,
    request: RequestId,
    geography: Callable[[], Geography],
    names: Callable[[], PlaceNames],
    day: date,
) -> Proposal | None:
    """The proposal with a choice or the advice of today; of a request that is no longer open the newest stored."""
    stored = proposals_of(register, actor, request)
    chosen = next((one for one in stored if one.choices), None)
    if chosen is not None:
        return chosen
    try:
        ranked = rank_request(view_of(register, actor, geography(), {}, day), request)
    except RequestNotOpen:
        return stored[0] if stored else None
    return current_proposal(register, actor, ranked, names().municipality_name)
