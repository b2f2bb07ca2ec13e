"""The whole main job without a window: lists in, a request, problem, ranking, check and paper by command."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app import commands
from app.workflows import requests as request_work
from app.workflows.live_register import view_of
from app.workflows.proposals import ChosenFacility, store_proposal
from app.workflows.ranking import rank_request
from db.opening import open_register
from db.register import Register
from matching.entities.children import Child, NeedLevel, ResponsibleMunicipality
from matching.entities.codes import Gender, Urgency
from matching.entities.identifiers import ChildId, FacilityId, MunicipalityCode
from tests.support.databases import empty_address, engine_name, postgres_server
from tests.support.netherlands import geography, place_names
from tests.support.sample_lists import FACILITIES, LISTS, SAMPLES, pages_of

__all__ = ["empty_address", "engine_name", "postgres_server"]

DAY = date(2026, 11, 22)
ON_THAT_DAY = ["--date", DAY.isoformat()]
HENGELO = MunicipalityCode("GM0164")
CHILD = "Proefkind Zonderland"


def run(*words: str | Path, ends_with: int = 0) -> None:
    assert commands.main([str(word) for word in words]) == ends_with


def test_lists_a_request_ranking_and_paper_by_command(
    empty_address: Path | str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bring_lists_in(empty_address)
    with open_register(empty_address) as register:
        assert_everything_came_in(register)
        form = ask_for_a_place(register)
    ranking = ranked_by_command(empty_address, f"R{form.request.id}", tmp_path, capsys)
    paper = tmp_path / "papier.pdf"
    print_it = ["proposal", "--database", empty_address, "--request", form.child.case_number, "--pdf", paper]
    run(*print_it, *ON_THAT_DAY)
    assert_advice(pages_of(paper), ranking, name_by_id(empty_address))
    chosen = ranking["candidates"][1]
    with open_register(empty_address) as register:
        choose(register, form, chosen["facility"])
    run(*print_it, *ON_THAT_DAY)
    assert_proposal(pages_of(paper), chosen, name_by_id(empty_address))


def bring_lists_in(address: Path | str) -> None:
    """The first list makes the register; a list that names no provider is applied when it is given."""
    asked = []
    for one in LISTS:
        command = ["import-vacancies", SAMPLES / one["file"], "--database", address, *ON_THAT_DAY]
        if one["layout"] in ("clean", "titled"):
            run(*command)
        else:
            run(*command, ends_with=2)
            run(*command, "--provider", one["provider"])
            asked.append(one["file"])
    assert len(asked) == 6


def assert_everything_came_in(register: Register) -> None:
    with register.read(register.actor()) as work:
        found = {one.name: len(work.facilities.of_provider(one.id)) for one in work.providers.all()}
    assert found == {one["provider"]: len(one["facilities"]) for one in LISTS}


def ask_for_a_place(register: Register) -> request_work.RequestForm:
    """A child of nine from Hengelo with trauma, urgent, for a foster family or a family home."""
    child = Child(
        ChildId(0), "", date(2017, 3, 1), Gender.FEMALE, ResponsibleMunicipality(HENGELO, 1),
        origin_municipality=HENGELO, needs=(NeedLevel("trauma", 2),), name=CHILD,
    )  # fmt: skip
    form = request_work.new_form(child, DAY)
    wanted = replace(form.request, forms=("foster_care", "family_home"), urgency=Urgency.URGENT)
    return request_work.open_request(register, register.actor(), replace(form, request=wanted), DAY)


def ranked_by_command(
    address: Path | str, request: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> dict[str, Any]:
    """The ranking as `rank` writes it, after `check` called it right and a changed one wrong."""
    problem, result = folder / "probleem.json", folder / "uitkomst.json"
    run("problem", "--database", address, "--out", problem, *ON_THAT_DAY)
    assert CHILD not in problem.read_text("utf-8")
    run("rank", problem, "--request", request, "--json", result)
    ranking: dict[str, Any] = json.loads(result.read_text("utf-8"))
    assert len(ranking["candidates"]) > 2
    assert len(ranking["candidates"]) + len(ranking["excluded"]) == len(FACILITIES)
    capsys.readouterr()
    run("check", problem, result)
    assert capsys.readouterr().out.startswith("De rangschikking klopt")
    ranking["candidates"][0]["score"] += 1
    forged = folder / "vervalst.json"
    forged.write_text(json.dumps(ranking), "utf-8")
    run("check", problem, forged, ends_with=1)
    return dict(json.loads(result.read_text("utf-8")))


def name_by_id(address: Path | str) -> dict[str, str]:
    """Names of facilities by their id in problem files."""
    with open_register(address) as register, register.read(register.actor()) as work:
        return {f"F{one.id}": one.name for one in work.facilities.all()}


def assert_advice(pages: list[str], ranking: dict[str, Any], names: dict[str, str]) -> None:
    """Nobody has chosen: ranks with the scores of `rank`, no choices."""
    whole = "\n".join(pages)
    assert pages[0].startswith("Twente · Advies, nog geen keuze") and "K-2026-0001" in pages[0]
    for place, one in enumerate(ranking["candidates"][:3], start=1):
        assert f"Rang {place}: {names[one['facility']]} {one['score']} punten" in whole
    assert "Eerste keus" not in whole and CHILD not in whole


def choose(register: Register, form: request_work.RequestForm, facility: str) -> None:
    """A person chooses one place."""
    actor = register.actor()
    ranked = rank_request(view_of(register, actor, geography(), {}, DAY), form.request.id)
    chosen = ChosenFacility(FacilityId(int(facility.removeprefix("F"))), "dicht bij school")
    store_proposal(register, actor, ranked, place_names().municipality_name, [chosen], DAY)


def assert_proposal(pages: list[str], chosen: dict[str, Any], names: dict[str, str]) -> None:
    """The choice that was recorded, with its reason, instead of the ranks."""
    whole = "\n".join(pages)
    assert pages[0].startswith("Twente · Plaatsingsvoorstel")
    assert f"Eerste keus: {names[chosen['facility']]} {chosen['score']} punten" in whole
    assert "dicht bij school" in whole and "Tweede keus" not in whole and CHILD not in whole
