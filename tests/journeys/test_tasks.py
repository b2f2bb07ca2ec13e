"""Taken in the real window: conflicts are answered, what runs out is found, providers are reminded by e-mail."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.exchange.conflict_tasks import CONFLICT_TASK, conflict_facts
from app.exchange.list_types import ListedFacility
from app.exchange.reconciliation import Conflict
from app.main_window import MainWindow
from app.pages.tasks import TasksPage
from app.presenters.conflicts import ConflictsPresenter
from app.presenters.tasks import TasksPresenter
from app.startup import connect_undo
from app.translation import text
from app.widgets.memory import ForgetfulMemory
from app.widgets.page import Page
from matching.entities.administration import Task
from matching.entities.facilities import LegalCheck
from matching.entities.identifiers import FacilityId, TaskId
from tests.support.databases import MATCHER
from tests.support.desks import DAY, Desk, desk_on
from tests.support.small_region import make_small_region


@dataclass
class Mailbox:
    """Answers where e-mails go, and keeps what was opened."""

    folder: Path
    opened: list[Path] = field(default_factory=list)

    def ask_file(self, parent: QWidget, suggestion: str) -> Path | None:
        return self.folder / suggestion

    def ask_folder(self, parent: QWidget) -> Path | None:
        return self.folder

    def open_path(self, path: Path) -> bool:
        self.opened.append(path)
        return True


@dataclass
class Team:
    """The window with the page on a register of its own."""

    desk: Desk
    window: MainWindow
    page: TasksPage
    presenter: TasksPresenter
    conflicts: ConflictsPresenter
    mailbox: Mailbox
    settle: Callable[[], None]

    def show(self, view: str) -> None:
        self.window.show_page("tasks", view)
        self.settle()

    def button(self, words: str) -> QPushButton:
        found = [
            one for one in self.page.findChildren(QPushButton) if one.text().strip() == words and one.isVisible()
        ]
        assert len(found) == 1, [one.text() for one in self.page.findChildren(QPushButton) if one.isVisible()]
        return found[0]


@pytest.fixture
def team(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Team]:
    path = tmp_path / "region.sqlite"
    make_small_region(path)
    with desk_on(path, qapp) as desk:
        mailbox = Mailbox(tmp_path / "mail")
        mailbox.folder.mkdir()
        presenter, conflicts = TasksPresenter(desk.session), ConflictsPresenter(desk.session)
        page = TasksPage(presenter, conflicts, ForgetfulMemory(), mailbox)
        window = MainWindow([page, Page("providers", "Aanbieders", "inbox")], ForgetfulMemory())
        qtbot.addWidget(window)
        connect_undo(window, desk.session.undo)
        window.show()
        yield Team(desk, window, page, presenter, conflicts, mailbox, lambda: desk.settle(qtbot))


def test_a_provider_is_reminded_with_its_list(team: Team, qtbot: QtBot) -> None:
    team.show("reminders")
    rows = team.presenter.reminders
    assert rows
    chosen = rows[0]
    qtbot.mouseClick(team.button(text("tasks.reminders.make")), Qt.MouseButton.LeftButton)
    team.settle()
    (path,) = team.mailbox.opened
    mail = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert mail["X-Unsent"] == "1"
    (attached,) = mail.iter_attachments()
    assert str(attached.get_filename()).endswith(".xlsx")
    with team.desk.session.register.read(MATCHER) as work:
        assert work.providers.get(chosen.provider).reminded_on == DAY
    qtbot.keyClick(team.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    team.settle()
    with team.desk.session.register.read(MATCHER) as work:
        assert work.providers.get(chosen.provider).reminded_on is None


def test_several_providers_get_a_mail_in_a_folder(team: Team, qtbot: QtBot) -> None:
    team.show("reminders")
    table, rows = team.page.reminders.table, team.presenter.reminders
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for line in range(table.model().rowCount()):
        table.selectionModel().select(table.model().index(line, 0), flags)
    assert len(rows) > 1
    make = team.button(text("tasks.reminders.make_many", count=len(rows)))
    qtbot.mouseClick(make, Qt.MouseButton.LeftButton)
    team.settle()
    assert len(list(team.mailbox.folder.glob("*.eml"))) == len(rows)
    assert team.mailbox.opened == [team.mailbox.folder]


def test_unchanged_makes_a_provider_fresh(team: Team, qtbot: QtBot) -> None:
    team.show("reminders")
    before = {one.provider for one in team.presenter.reminders}
    qtbot.mouseClick(team.button(text("tasks.reminders.unchanged")), Qt.MouseButton.LeftButton)
    team.settle()
    after = {one.provider for one in team.presenter.reminders}
    assert len(before - after) == 1 and not after - before
    team.desk.session.undo.undo_last()
    team.settle()
    assert {one.provider for one in team.presenter.reminders} == before


def test_what_runs_out_leads_to_where_it_is_mended(team: Team, qtbot: QtBot) -> None:
    with team.desk.session.register.begin(MATCHER) as work:
        for number, days in ((1, 9), (2, -3), (3, 300)):
            until = DAY + timedelta(days=days)
            work.legal_checks.save(LegalCheck(0, FacilityId(number), "fire_safety", None, until))
        work.commit()
    team.desk.session.changes.tell({"legal_checks"})
    team.show("expiring")
    rows = team.presenter.expiries
    assert [one.days for one in rows if one.detail == "fire_safety"] == [-3, 9]
    assert rows and list(rows) == sorted(rows, key=lambda one: one.day)
    place = next(number for number, one in enumerate(rows) if one.facility is not None and one.request is None)
    team.page.expiring.table.select_record(place)
    words = [label.text() for label in team.page.expiring.detail.findChildren(QLabel)]
    assert text(f"tasks.expiring.why.{rows[place].kind.value}") in words
    with qtbot.waitSignal(team.page.page_requested) as asked:
        qtbot.mouseClick(team.button(text("tasks.expiring.open.facility")), Qt.MouseButton.LeftButton)
    assert asked.args == ["providers", ("facility", int(rows[place].facility or 0))]
    team.page.expiring.bar.set_values({"kind": [rows[place].kind.value]})
    assert team.page.expiring.model.rowCount() == sum(one.kind is rows[place].kind for one in rows)


def test_a_conflict_is_answered_and_the_answer_taken_back(team: Team, qtbot: QtBot) -> None:
    with team.desk.session.register.begin(MATCHER) as work:
        house = work.facilities.get(FacilityId(1))
        listed = ListedFacility(
            "Blad", 5, name=house.name, form=house.care_form, municipality="GM0153", place="Enschede"
        )
        conflict = Conflict(
            "place_changed",
            (("name", house.name), ("municipality", "GM0153"), ("place", "Enschede"), ("postcode", None)),
            (
                ("name", house.name),
                ("municipality", house.municipality),
                ("place", house.place),
                ("postcode", None),
            ),
        )
        facts = conflict_facts(conflict, house.name, "lijst.xlsx", listed)
        task = work.tasks.save(Task(TaskId(0), CONFLICT_TASK, facts, work.moment, house.id))
        work.commit()
    team.desk.session.changes.tell({"tasks"})
    team.show("conflicts")
    (shown,) = team.conflicts.rows
    assert (shown.open.task, shown.whom) == (task.id, house.name)
    words = [label.text() for label in team.page.conflicts.detail.findChildren(QLabel)]
    assert text("conflict.answer.moved") in words and text("conflict.answer.register") in words
    (keep,) = [
        one
        for one in team.page.conflicts.findChildren(QPushButton)
        if one.isVisible()
        and one.accessibleName() == text("tasks.conflicts.choose_this", answer=text("conflict.answer.register"))
    ]
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    team.settle()
    assert team.conflicts.rows == ()
    with team.desk.session.register.read(MATCHER) as work:
        assert work.tasks.get(task.id).resolution == "register"
        assert work.facilities.get(house.id) == house
    team.desk.session.undo.undo_last()
    team.settle()
    assert [one.open.task for one in team.conflicts.rows] == [task.id]
