"""The whole main job through the window: twelve lists in, a place searched, a request, its ranking, the paper."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import commands
from app.presenters.imports import FileState
from app.presenters.matching_views import CandidateRow, ExcludedDetails, PlaceDetails
from app.translation import text
from app.workflows import requests as request_work
from matching.entities.administration import Proposal
from matching.entities.children import NeedLevel
from matching.entities.codes import RequestState, Urgency
from matching.entities.identifiers import RequestId
from matching.problem_reading import read_problem
from tests.support.sample_lists import FACILITIES, LISTS, SAMPLES, pages_of
from tests.support.whole_program import WholeProgram, whole_program

CHILD = "Proefkind Zonderland"
REASONS = ("near", "soonest")


@pytest.fixture
def program(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[WholeProgram]:
    with whole_program(tmp_path / "register.db", qapp, qtbot) as program:
        yield program


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups without a real screen
def test_twelve_lists_a_search_a_request_its_ranking_and_the_paper(program: WholeProgram, tmp_path: Path) -> None:
    bring_lists_in(program)
    search_a_known_place(program)
    request = write_the_request(program)
    candidates = look_at_the_ranking(program, request)
    look_at_what_does_not_fit(program)
    chosen = propose(program, candidates)
    saved = tmp_path / "voorstel.pdf"
    proposal = save_the_paper(program, saved, request)
    assert_stored(proposal, chosen)
    assert_the_paper_says(pages_of(saved), chosen, proposal)
    assert_the_same_on_the_command_line(program, proposal, saved, tmp_path)


def bring_lists_in(program: WholeProgram) -> None:
    """The files are dropped on the page; a list that names no provider asks for it."""
    program.go("import")
    page = program.imports
    program.drop(page, [SAMPLES / one["file"] for one in LISTS])
    providers = {one["file"]: one["provider"] for one in LISTS}
    asked = [one for one in page._presenter.entries() if one.state is FileState.NO_PROVIDER]
    assert len(asked) == 6
    for entry in asked:
        page.files.select_record(page._numbers.index(entry.number))
        page.preview.ask.box.setFocus()
        program.press(*providers[entry.path.name], Qt.Key.Key_Return)
        program.settle()
    assert listed(program) == {}  # nothing is written before it is asked
    program.click(page.apply_button)
    assert {one.state for one in page._presenter.entries()} == {FileState.APPLIED}
    assert page.history_model.rowCount() == 12
    assert listed(program) == {file["provider"]: len(file["facilities"]) for file in LISTS}


def listed(program: WholeProgram) -> dict[str, int]:
    """Facilities in the register per provider."""
    session = program.desk.session
    with session.register.read(session.actor) as work:
        return {one.name: len(work.facilities.of_provider(one.id)) for one in work.providers.all()}


def search_a_known_place(program: WholeProgram) -> None:
    """What the lists say is free is what the page counts; filters leave exactly what the lists say."""
    program.go("vacancies")
    page = program.vacancies
    assert page._presenter.answer.beds_now == sum(one["free"] for one in FACILITIES) == 96
    assert " 96 nu vrij " in page.bar._count.text() + page.bar._extra.text()
    assert names_shown(program) == names(one for one in FACILITIES if in_sight(one))
    page.bar.set_values({"full": "on"})
    assert names_shown(program) == names(FACILITIES) and len(FACILITIES) == 174
    page.bar.set_values({"form": ["family_home"], "needs": ["trauma"], "age": {"number": "9"}})
    assert names_shown(program) == names(one for one in FACILITIES if in_sight(one) and suits(one))
    assert len(names_shown(program)) > 2
    page.search.setFocus()
    program.press(*"horst 105")
    assert names_shown(program) == ["De Horst 105"]


def names(facilities: Iterator[dict[str, Any]] | Sequence[dict[str, Any]]) -> list[str]:
    return sorted(one["name"] for one in facilities)


def names_shown(program: WholeProgram) -> list[str]:
    model = program.vacancies.model
    place = next(number for number, one in enumerate(model.columns()) if one.key == "name")
    return sorted(str(model.index(row, place).data()) for row in range(model.rowCount()))


def in_sight(facility: dict[str, Any]) -> bool:
    return bool(facility["free"] or facility["free_from"])


def suits(facility: dict[str, Any]) -> bool:
    fits_age = facility["age_min"] <= 9 <= facility["age_max"]
    return facility["form"] == "family_home" and "trauma" in facility["needs"] and fits_age


def write_the_request(program: WholeProgram) -> int:
    """The form from its first field to the waiting list, with the keyboard alone."""
    program.go("requests")
    program.press(Qt.Key.Key_N, modifier=Qt.KeyboardModifier.ControlModifier)
    form = program.requests.form
    control = {name: one.field.control for name, one in form.steps.fields.bindings.items()}
    program.type_in(control["name"], CHILD)
    program.type_in(control["birth_date"], "1-3-2017")
    program.type_in(control["responsible_municipality"], "Hengelo")
    program.use(form.next)
    program.type_in(control["origin_municipality"], "Hengelo")
    program.type_in(control["origin_postcode"], "7553cd")
    program.use(form.next)
    program.pick(form.steps.needs.levels["trauma"], 2)
    program.use(form.next)
    for code in ("foster_care", "family_home"):
        program.use(control["forms"].boxes[code])  # type: ignore[attr-defined]
    program.pick(control["urgency"], list(Urgency).index(Urgency.URGENT))
    assert control["start_from"].value() == date(2026, 11, 22)  # type: ignore[attr-defined]
    program.use(form.open)
    program.settle()
    return assert_it_waits(program)


def assert_it_waits(program: WholeProgram) -> int:
    """One open request stands on the waiting list, as it was typed; gives its number in the register."""
    (row,) = program.requests._presenter.rows
    assert (row.urgency, row.age, row.municipality) == (Urgency.URGENT, 9, "GM0164")
    session = program.desk.session
    stored = request_work.load_form(session.register, session.actor, RequestId(int(row.request)))
    assert stored.request.state is RequestState.OPEN
    assert stored.request.forms == ("foster_care", "family_home")
    assert stored.child.needs == (NeedLevel("trauma", 2),)
    assert (stored.child.name, stored.child.birth_date) == (CHILD, date(2017, 3, 1))
    assert stored.child.origin_postcode == "7553 CD"
    return int(row.request)


def look_at_the_ranking(program: WholeProgram, request: int) -> tuple[CandidateRow, ...]:
    """Opening a request ranks it: everything in the lists is a candidate or has its reason why not."""
    page = program.matching
    assert program.window.current_page() is page
    view = page._presenter.view
    assert view is not None and view.request == request
    assert len(view.candidates) + view.excluded_count == len(FACILITIES)
    assert len(view.candidates) > 2
    scores = [one.score for one in view.candidates]
    assert scores == sorted(scores, reverse=True) and len(set(scores)) > 2
    rows = [page.fits.rows.row(place) for place in range(page.fits.rows.rowCount())]
    assert [(one.title, one.figure) for one in rows] == [(one.name, str(one.score)) for one in view.candidates]
    assert {one.pill for one in rows} == {"aangenomen"}  # lists say nothing of contracts and residents
    known = {one["name"]: one for one in FACILITIES}
    for one in view.candidates:
        assert known[one.name]["form"] in ("foster_care", "family_home")
        assert "trauma" in known[one.name]["needs"] and in_sight(known[one.name])
    assert isinstance(page.details.shown, PlaceDetails) and page.details.shown.place.assumptions
    return view.candidates


def look_at_what_does_not_fit(program: WholeProgram) -> None:
    """Every other place stands below its main reason; each broken rule tells what it would take."""
    page = program.matching
    program.press(Qt.Key.Key_2, modifier=Qt.KeyboardModifier.AltModifier)
    program.settle()
    groups = {group.rule: group.rows for group in page._presenter.excluded}
    rows = [row for group in groups.values() for row in group]
    assert page._presenter.view is not None
    assert len(rows) == page._presenter.view.excluded_count
    assert all(row.sentence and row.rules for row in rows)
    for rule in ("bed_free", "form_allowed"):
        page.fits_not.select_key(groups[rule][0].facility)
        program.settle()
        shown = page.details.shown
        assert isinstance(shown, ExcludedDetails) and shown.facility == groups[rule][0].facility
        assert all(one.title and one.why and one.change for one in shown.broken)
    program.press(Qt.Key.Key_1, modifier=Qt.KeyboardModifier.AltModifier)
    program.settle()


def propose(program: WholeProgram, candidates: Sequence[CandidateRow]) -> tuple[CandidateRow, ...]:
    """Second-best first, then the best: people choose, nothing is chosen for them, every choice has a reason."""
    panel = program.matching.panel
    program.press(Qt.Key.Key_P, modifier=Qt.KeyboardModifier.ControlModifier)
    assert panel.isVisible()
    assert [(one.facility, one.reason) for one in panel.drafts()] == [(0, "")] * 3
    chosen = (candidates[1], candidates[0])
    for box, one, reason in zip(panel.boxes, chosen, REASONS, strict=False):
        program.pick(box.place, one.rank)
        program.click(panel.record)
        assert program.matching.preview.paper is None  # not without a reason
        program.pick(box.reason, box.reason.findData(reason))
    assert [box._deviation.isVisible() for box in panel.boxes] == [True, False, False]
    with program.qtbot.waitSignal(program.matching._proposals.paper_finished, timeout=60_000):
        program.use(panel.record)
    program.settle()
    return chosen


def save_the_paper(program: WholeProgram, path: Path, request: int) -> Proposal:
    """The paper is saved from its preview; gives what the register holds."""
    preview = program.matching.preview
    assert preview.isVisible() and preview.paper is not None and not preview.paper.is_advice
    program.tray.file = path
    program.click(preview.save_button)
    assert path.read_bytes() == preview.paper.pdf
    session = program.desk.session
    with session.register.read(session.actor) as work:
        (proposal,) = work.proposals.of_request(RequestId(request))
    assert program.tray.suggestions == [f"plaatsingsvoorstel-{proposal.id}-2026-11-22.pdf"]
    return proposal


def assert_stored(proposal: Proposal, chosen: Sequence[CandidateRow]) -> None:
    """The choices stand in the register with the data they rest on, and these give the hash."""
    assert [(one["facility"], one["score"], one["deviates"]) for one in proposal.choices] == [
        (chosen[0].facility, chosen[0].score, True),
        (chosen[1].facility, chosen[1].score, False),
    ]
    assert [one["reason"] for one in proposal.choices] == [text(f"proposal.reason.{code}") for code in REASONS]
    snapshot = zlib.decompress(proposal.problem)
    assert read_problem(snapshot).digest == proposal.problem_hash
    document = json.loads(snapshot)
    assert len(document["facilities"]) == len(FACILITIES)
    assert [one["id"] for one in document["requests"]] == [f"R{proposal.request}"]
    assert CHILD not in json.dumps(document, ensure_ascii=False) + json.dumps(proposal.content, default=str)


def assert_the_paper_says(pages: Sequence[str], chosen: Sequence[CandidateRow], proposal: Proposal) -> None:
    """Case, choices in order with the scores of the screen, what is assumed, and where the numbers come from."""
    digest = proposal.problem_hash
    grouped = " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))
    for number, page in enumerate(pages, start=1):
        assert "K-2026-0001" in page
        assert f"versie {proposal.policy_version}" in page and f"Controlegetal {grouped}" in page
        assert f"pagina {number} van {len(pages)}" in page
    whole = "\n".join(pages)
    assert CHILD not in whole and "Zonderland" not in whole
    assert pages[0].startswith("Twente · Plaatsingsvoorstel")
    first, second = (f"{place} keus {one.name}" for place, one in zip(("Eerste", "Tweede"), chosen, strict=True))
    assert 0 < pages[0].index(f"{first} (aangenomen)") < pages[0].index(f"{second} (aangenomen)")
    assert "Derde keus" not in whole
    for one, position, reason in zip(chosen, ("Eerste", "Tweede"), REASONS, strict=True):
        assert f"{position} keus: {one.name} {one.score} punten" in whole
        assert text(f"proposal.reason.{reason}") in whole
    assert "Aangenomen, nog te bevestigen" in whole


def assert_the_same_on_the_command_line(
    program: WholeProgram, proposal: Proposal, saved: Path, folder: Path
) -> None:
    """`proposal` prints the recorded choices again, byte for byte, and stores nothing more."""
    printed = folder / "opnieuw.pdf"
    options = ["--database", str(program.path), "--request", "K-2026-0001", "--pdf", str(printed)]
    assert commands.main(["proposal", *options, "--date", "2026-11-22"]) == 0
    assert printed.read_bytes() == saved.read_bytes()
    session = program.desk.session
    with session.register.read(session.actor) as work:
        assert [one.id for one in work.proposals.of_request(proposal.request)] == [proposal.id]
