"""A matcher at work: the waiting list, a request written and opened, its ranking, a proposal on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.dialogs.unsaved import UnsavedQuestion
from app.translation import text
from app.workflows import requests as request_work
from matching.entities.codes import RequestState
from matching.entities.facilities import AdmissionStop
from matching.entities.identifiers import FacilityId, RequestId
from tests.journeys.conftest import Office


def control(office: Office, name: str) -> QLineEdit:
    found = office.requests.form.steps.fields.bindings[name].field.control
    assert isinstance(found, QLineEdit)
    return found


def fill_child(office: Office) -> None:
    """A child of nine from Hengelo, as far as a draft needs."""
    form = office.requests.form.steps.fields
    day = form.bindings["birth_date"].field.control
    line = day.findChild(QLineEdit)
    assert line is not None
    line.setText("1-3-2017")
    control(office, "responsible_municipality").setText("Hengelo")
    control(office, "origin_municipality").setText("Hengelo")


def test_waiting_list_shows_crisis_first_then_urgent_then_who_waits_longest(office: Office) -> None:
    rows = office.requests._presenter.rows
    assert [row.days_left for row in rows] == [1, 3, -10, 50, 87]
    table = office.requests.list.table
    words = [str(table.model().index(line, 4).data()) for line in range(3)]
    assert words == ["dag 0 van 1", "dag 11 van 14", "dag 100 van 90"]
    assert office.requests.status == "4 wachten · 1 over de norm · 1 in concept"


def test_chips_narrow_the_list_and_the_count_follows(office: Office) -> None:
    bar = office.requests.list.bar
    bar.set_values({"urgency": ["urgent"]})
    assert office.requests.list.model.rowCount() == 1
    bar.set_values({"state": ["draft"], "urgency": ["urgent"]})
    assert office.requests.list.model.rowCount() == 0
    bar.clear()
    bar.set_values({"search": "almelo"})
    assert office.requests.list.model.rowCount() == 2


def test_enter_on_an_open_request_ranks_it(office: Office, qtbot: QtBot) -> None:
    records = {int(row.request): record for record, row in enumerate(office.requests._presenter.rows)}
    office.requests.list.table.select_record(records[office.region.lonely])
    qtbot.keyClick(office.requests.list.table, Qt.Key.Key_Return)
    office.settle()
    page = office.matching
    assert office.window.current_page() is page
    view = page._presenter.view
    assert view is not None and view.request == office.region.lonely
    assert [one.name for one in view.candidates[:2]] == ["Testhof 9", "Testhof 1"]  # lightest form, then nearest
    assert view.head.waiting == "dag 11 van 14" and view.head.waiting_tone == ""
    assert len(view.candidates) + view.excluded_count == 10
    assert page.details.shown is not None


def test_every_score_is_the_sum_that_is_shown(office: Office) -> None:
    office.window.show_page("matching", office.region.lonely)
    office.settle()
    details = office.matching.details.shown
    assert details is not None and hasattr(details, "lines")
    products = sum(line.weight * line.value for line in details.lines if line.kind != "siblings")
    total = details.place.sum
    assert products == total.products
    assert (2 * products + total.weights) // (2 * total.weights) == total.base
    assert total.base + total.siblings == details.place.score
    office.matching.details.toggle_sums()
    assert all(bar.is_open() for bar in office.matching.details.bars() if bar.line.terms)


def test_past_niet_says_what_would_mend_it(office: Office) -> None:
    office.window.show_page("matching", office.region.lonely)
    office.settle()
    office.matching.show_part(1)
    office.settle()
    groups = office.matching._presenter.excluded
    assert sum(len(group.rows) for group in groups) == office.matching._presenter.view.excluded_count
    assert groups[-1].rule == "form_allowed"
    young = next(row for group in groups for row in group.rows if row.name == "Testhof 6")
    assert "één jaar" in young.sentence or "1 jaar" in young.sentence
    office.matching.lists.fits_not.select_key(young.facility)
    office.settle()
    shown = office.matching.details.shown
    assert shown is not None and shown.facility == young.facility


def test_siblings_can_be_placed_together(office: Office) -> None:
    office.window.show_page("matching", office.region.older)
    office.settle()
    group = office.matching._presenter.group
    assert group is not None and group.joint
    assert all(len({place for _, place in option.places}) == 1 for option in group.joint)
    assert office.matching.head.together.isVisible()
    scores = [option.score for option in group.joint]
    assert scores == sorted(scores, reverse=True)


def test_space_marks_and_two_are_laid_side_by_side(office: Office, qtbot: QtBot) -> None:
    office.window.show_page("matching", office.region.lonely)
    office.settle()
    page = office.matching
    assert len(page._presenter.view.candidates) >= 2
    qtbot.keyClick(page.lists.fits, Qt.Key.Key_Space)
    assert not page.lists.compare_button.isVisible()
    qtbot.keyClick(page.lists.fits, Qt.Key.Key_Down)
    qtbot.keyClick(page.lists.fits, Qt.Key.Key_Space)
    assert page.lists.compare_button.isVisible()
    with qtbot.waitSignal(page._presenter.comparison_finished) as told:
        page.lists.compare_button.click()
    assert [one.place.rank for one in told.args[0]] == [1, 2]


def test_a_choice_asks_a_reason_and_marks_a_deviation(office: Office) -> None:
    office.window.show_page("matching", office.region.lonely)
    office.settle()
    page = office.matching
    page.open_proposal()
    box = page.panel.boxes[0]
    assert box.draft().facility == 0  # nothing chosen beforehand
    box.choose(page._presenter.view.candidates[1].facility)
    assert box._deviation.isVisible()
    page.panel.record.click()
    office.settle()
    assert page.preview.paper is None
    assert box._reason_field.problem() == text("proposal.problem.reason")


def test_the_proposal_goes_to_paper_printer_and_file(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    office.window.show_page("matching", office.region.lonely)
    office.settle()
    page = office.matching
    page.open_proposal()
    box = page.panel.boxes[0]
    box.choose(page._presenter.view.candidates[0].facility)
    box.reason.setCurrentIndex(box.reason.findData("near"))
    with qtbot.waitSignal(page._proposals.paper_finished, timeout=30_000):
        page.panel.record.click()
    paper = page.preview.paper
    assert paper is not None and not paper.is_advice and paper.pdf.startswith(b"%PDF")
    assert len(page.preview.pages) == len(paper.pages) >= 1
    office.tray.file = tmp_path / "voorstel.pdf"
    with qtbot.waitSignal(page._proposals.saved):
        page.preview.save_button.click()
    assert office.tray.file.read_bytes() == paper.pdf
    assert office.tray.suggestions == [f"plaatsingsvoorstel-{paper.proposal}-2026-11-22.pdf"]
    with qtbot.waitSignal(page._proposals.print_finished, timeout=30_000):
        page.preview.print_button.click()
    assert office.tray.printed == [len(paper.pages)]
    session = office.desk.session
    with session.register.read(session.actor) as work:
        stored = work.proposals.of_request(office.region.lonely)
    assert [choice["reason"] for choice in stored[0].choices] == [text("proposal.reason.near")]
    assert stored[0].choices[0]["deviates"] is False


def test_a_request_is_saved_half_done_and_opened_later(office: Office, qtbot: QtBot) -> None:
    office.window.show_page("requests", 0)
    office.settle()
    presenter, form = office.requests._form_presenter, office.requests.form
    form.save_now()
    assert presenter.request == 0  # without a birth date even a draft waits
    fill_child(office)
    with qtbot.waitSignal(presenter.saved) as told:
        form.save_now()
    assert told.args == [False] and presenter.draft.case_number.startswith("K-2026-")
    with qtbot.waitSignal(presenter.saving_refused):
        form.open_now()
    assert form.step() == 3  # the forms asked for are missing
    boxes = form.steps.fields.bindings["forms"].field.control.boxes
    boxes["family_home"].setChecked(True)
    with qtbot.waitSignal(presenter.saved) as told:
        form.open_now()
    assert told.args == [True]
    office.settle()
    assert office.window.current_page() is office.matching
    session = office.desk.session
    stored = request_work.load_form(session.register, session.actor, RequestId(presenter.request))
    assert stored.request.state is RequestState.OPEN and stored.child.birth_date == date(2017, 3, 1)


def test_what_cannot_be_read_is_said_and_stays(office: Office) -> None:
    office.window.show_page("requests", 0)
    office.settle()
    fill_child(office)
    control(office, "origin_municipality").setText("Hengeloo")
    field = office.requests.form.steps.fields.bindings["origin_municipality"].field
    assert "Hengelo" in field.problem()
    office.requests.form.save_now()
    office.settle()
    assert office.requests._form_presenter.request == 0
    assert control(office, "origin_municipality").text() == "Hengeloo"


def test_unsaved_changes_wait_while_another_page_is_shown(office: Office) -> None:
    office.window.show_page("requests", 0)
    office.settle()
    fill_child(office)
    office.window.show_page("matching", office.region.lonely)
    office.settle()
    office.window.show_page("requests")
    office.settle()
    assert office.requests.kept.isVisible()
    office.requests.kept.go_on.click()
    assert control(office, "origin_municipality").text() == "Hengelo"
    assert not office.requests.kept.isVisible()


def test_a_case_number_of_another_child_is_refused(office: Office, qtbot: QtBot) -> None:
    office.window.show_page("requests", 0)
    office.settle()
    fill_child(office)
    taken = office.requests._presenter.rows[0].case_number
    control(office, "case_number").setText(taken)
    presenter = office.requests._form_presenter
    presenter.check_case_number()
    office.settle()
    field = office.requests.form.steps.fields.bindings["case_number"].field
    assert field.problem() == text("form.remark.case_number.taken", case_number=taken)
    with qtbot.waitSignal(presenter.saving_refused):
        office.requests.form.save_now()


def test_two_versions_meet_and_the_user_chooses(office: Office, qtbot: QtBot) -> None:
    region, session = office.region, office.desk.session
    office.window.show_page("requests", region.lonely)
    office.settle()
    presenter = office.requests._form_presenter
    theirs = request_work.load_form(session.register, session.actor, RequestId(region.lonely))
    changed = replace(theirs, request=replace(theirs.request, question="van een collega"))
    request_work.save(session.register, session.actor, changed)
    presenter.change("question", "van mij")
    with qtbot.waitSignal(presenter.conflict_found) as told:
        office.requests.form.save_now()
    assert told.args[0].fields == {"question": ("van mij", "van een collega")}
    assert presenter.draft.question == "van mij"
    with qtbot.waitSignal(presenter.saved):
        presenter.keep_mine()
    stored = request_work.load_form(session.register, session.actor, RequestId(region.lonely))
    assert stored.request.question == "van mij"


def test_the_last_saving_is_taken_back(office: Office, qtbot: QtBot) -> None:
    region, session = office.region, office.desk.session
    office.window.show_page("requests", region.lonely)
    office.settle()
    presenter = office.requests._form_presenter
    presenter.change("question", "eerst dit")
    with qtbot.waitSignal(presenter.saved):
        presenter.save()
    assert presenter.can_undo()
    with qtbot.waitSignal(presenter.saved):
        presenter.undo()
    stored = request_work.load_form(session.register, session.actor, RequestId(region.lonely))
    assert stored.request.question == ""


def test_a_sibling_is_found_by_case_number_with_its_group(office: Office, qtbot: QtBot) -> None:
    office.window.show_page("requests", office.region.lonely)
    office.settle()
    presenter = office.requests._form_presenter
    rows = {int(row.request): row.case_number for row in office.requests._presenter.rows}
    with qtbot.waitSignal(presenter.sibling_refused) as told:
        presenter.add_sibling("K-1999-0001")
    assert told.args == ["form.sibling.unknown"]
    with qtbot.waitSignal(presenter.draft_changed):
        presenter.add_sibling(rows[office.region.older])
    assert {one.case_number for one in presenter.draft.siblings} == {
        rows[office.region.older],
        rows[office.region.younger],
    }
    with qtbot.waitSignal(presenter.saved):
        presenter.save()
    assert presenter.base is not None and presenter.base.group is not None
    assert len(presenter.base.group.children) == 3


def told_of(office: Office) -> list[str]:
    """What the matching page says from now on."""
    said: list[str] = []
    office.matching.notice_requested.connect(lambda words, _: said.append(words))
    return said


def test_the_ranking_follows_what_others_write_and_keeps_the_selection(office: Office) -> None:
    office.window.show_page("matching", office.region.lonely)
    office.settle()
    page, session = office.matching, office.desk.session
    view = page._presenter.view
    assert view is not None
    first, second = view.candidates[0].facility, view.candidates[1].facility
    page.fits.select_key(second)
    office.settle()
    page.details.bars()[0].open_sum(True)
    said = told_of(office)
    session.changes.tell({"requests"})  # a change that leaves this ranking as it is
    office.settle()
    assert said == []
    assert page.details.bars()[0].is_open()
    day = session.today()
    with session.register.begin(session.actor) as work:
        work.admission_stops.save(AdmissionStop(0, FacilityId(first), day, None, "verbouwing"))
        work.commit()
    session.changes.tell({"admission_stops"})
    assert not page.propose.isEnabled()
    office.settle()
    view = page._presenter.view
    assert view is not None
    assert first not in [one.facility for one in view.candidates]
    assert page.fits.selected_key() == second
    assert page.propose.isEnabled()
    assert said == ["Het register is veranderd: deze lijst is opnieuw berekend."]


def test_a_choice_that_fits_no_more_is_taken_out_and_said(office: Office) -> None:
    office.window.show_page("matching", office.region.lonely)
    office.settle()
    page, session = office.matching, office.desk.session
    page.open_proposal()
    view = page._presenter.view
    assert view is not None
    box, chosen = page.panel.boxes[0], view.candidates[0]
    box.choose(chosen.facility)
    box.explanation.setText("vlak bij school")
    said = told_of(office)
    day = session.today()
    with session.register.begin(session.actor) as work:
        stop = AdmissionStop(0, FacilityId(chosen.facility), day, None, "verbouwing")
        work.admission_stops.save(stop)
        work.commit()
    session.changes.tell({"admission_stops"})
    office.settle()
    assert box.draft().facility == 0
    assert box.draft().explanation == "vlak bij school"
    assert len(said) == 1
    assert chosen.name in said[0]


def closing_question(office: Office) -> UnsavedQuestion:
    assert not office.window.close()
    question = office.window.findChild(UnsavedQuestion)
    assert question is not None
    return question


def test_closing_with_an_unsaved_request_asks_and_saves(office: Office, qtbot: QtBot) -> None:
    office.window.show_page("requests", 0)
    office.settle()
    fill_child(office)
    office.window.show_page("matching", office.region.lonely)
    office.settle()
    closing_question(office).save_button.click()
    qtbot.waitUntil(lambda: not office.window.isVisible(), timeout=10_000)
    assert office.requests._form_presenter.request > 0
    assert office.requests.unsaved() == ""


def test_closing_can_throw_away_or_go_on(office: Office, qtbot: QtBot) -> None:
    office.window.show_page("requests", 0)
    office.settle()
    fill_child(office)
    office.window.show_page("requests")
    closing_question(office).go_on_button.click()
    assert office.window.isVisible()
    assert office.requests.stack.currentWidget() is office.requests.form
    assert control(office, "origin_municipality").text() == "Hengelo"
    qtbot.waitUntil(lambda: office.window.findChild(UnsavedQuestion) is None, timeout=10_000)
    closing_question(office).discard_button.click()
    qtbot.waitUntil(lambda: not office.window.isVisible(), timeout=10_000)
    assert office.requests._form_presenter.request == 0


def test_what_cannot_be_saved_keeps_the_window_open(office: Office) -> None:
    office.window.show_page("requests", 0)
    office.settle()
    fill_child(office)
    control(office, "origin_municipality").setText("Hengeloo")
    closing_question(office).save_button.click()
    office.settle()
    assert office.window.isVisible()
    control(office, "origin_municipality").setText("Hengelo")
    office.requests.form.save_now()  # saved later for another reason: the window stays
    office.settle()
    assert office.requests._form_presenter.request > 0
    assert office.window.isVisible()


def test_an_open_request_without_a_day_is_not_called_unfinished(office: Office) -> None:
    session = office.desk.session
    form = request_work.load_form(session.register, session.actor, RequestId(office.region.lonely))
    soon = replace(form, request=replace(form.request, start_from=None))
    draft = replace(soon, request=replace(soon.request, state=RequestState.DRAFT))
    day = session.today()
    assert "start_from" not in [one.field for one in request_work.remarks(soon, day) if one.blocking]
    assert "start_from" in [one.field for one in request_work.remarks(draft, day) if one.blocking]
