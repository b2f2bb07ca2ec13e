"""The window with the page of providers on a small register, and what a person does to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.pages.facility import FacilityView
from app.pages.providers import ProvidersPage
from app.presenters.facility import FacilityPresenter
from app.presenters.place_fields import PlaceFields
from app.presenters.provider_editing import ProviderEditingPresenter
from app.presenters.providers import ProvidersPresenter
from app.startup import connect_undo
from app.widgets.memory import ForgetfulMemory
from matching.entities.administration import Actor
from matching.entities.codes import Source
from matching.entities.facilities import Contact, Contract, Provider, VacancyConfirmation
from matching.entities.identifiers import ContractId
from tests.support.databases import MATCHER, NOW, new_register
from tests.support.desks import DAY, Desk, desk_on
from tests.support.small_registers import make_house

REACH = Contact("Iemand", "000-111 22 33", "000-2222", "plek@voorbeeld.invalid")
BARE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Post:
    """Takes what would be saved, opened or dialled."""

    file: Path
    suggested: list[str] = field(default_factory=list)
    opened: list[object] = field(default_factory=list)

    def ask_file(self, parent: QWidget, suggestion: str) -> Path | None:
        self.suggested.append(suggestion)
        return self.file

    def ask_folder(self, parent: QWidget) -> Path | None:
        return None

    def open_path(self, path: Path) -> bool:
        self.opened.append(path)
        return True

    def open_address(self, address: str) -> bool:
        self.opened.append(address)
        return True


@dataclass
class Desktop:
    """The window with the page of providers, and what one does to it."""

    desk: Desk
    window: MainWindow
    page: ProvidersPage
    post: Post
    qtbot: QtBot

    def settle(self) -> None:
        self.desk.settle(self.qtbot)

    def press(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = BARE) -> None:
        QTest.keyClick(self.window.windowHandle(), key if isinstance(key, str) else Qt.Key(key), modifier)
        self.settle()

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible() and widget.isEnabled()
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def button(self, words: str, within: QWidget | None = None) -> QPushButton:
        """The button that is in view and says this."""
        found = [
            one for one in (within or self.page).findChildren(QPushButton)
            if one.text().strip() == words and one.isVisible()
        ]  # fmt: skip
        assert len(found) == 1, (words, [one.text() for one in self.page.findChildren(QPushButton)])
        return found[0]

    def field(self, name: str) -> QWidget:
        return self.page.overview.form.fields.bindings[name].field.control

    def write(self, name: str, words: str) -> None:
        """Go to a line of the form, empty it and type."""
        control = self.field(name)
        line = control if isinstance(control, QLineEdit) else control.focusProxy()
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.selectAll()
        for letter in words:
            self.press(letter)

    def choose(self, name: str, words: str) -> None:
        box = self.field(name)
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findText(words))

    def column(self, key: str) -> list[str]:
        model = self.page.overview.list.model
        place = next(number for number, one in enumerate(model.columns()) if one.key == key)
        return [str(model.index(row, place).data()) for row in range(model.rowCount())]

    def said(self) -> list[str]:
        """Every word in view beside the table."""
        labels = self.page.overview.sheet.findChildren(QLabel)
        return [one.text() for one in labels if one.isVisible() and one.text()]

    def stored(self, name: str) -> Provider | None:
        with self.desk.session.register.read(MATCHER) as work:
            return work.providers.by_name(name)

    def contracts(self, name: str) -> tuple[Contract, ...]:
        provider = self.stored(name)
        assert provider is not None
        with self.desk.session.register.read(MATCHER) as work:
            return work.contracts.of_provider(provider.id)


def make_providers(path: Path) -> None:
    """Berk: two facilities, one heard of nine days ago, one never; its contract is only assumed. Linde: fresh."""
    with new_register(path) as register, register.begin(MATCHER) as work:
        berk = make_house(work, "Berk", 2, place="Almelo")
        second = work.facilities.save(replace(berk.facility, id=0, name="Tweede"))
        work.beds.add_many([replace(berk.beds[0], id=0, facility=second.id)])
        linde = make_house(work, "Linde", 3)
        work.providers.save(replace(berk.provider, contact=REACH))
        for house, days in ((berk, 9), (linde, 0)):
            when = DAY - timedelta(days=days)
            work.confirmations.save(VacancyConfirmation(0, house.facility.id, when, Source.LIST, NOW))
        assumed = Contract(
            ContractId(0), berk.provider.id, frozenset({"GM0141"}), date(2026, 1, 1), confirmed=False
        )
        work.contracts.save(assumed)
        work.commit()


@contextmanager
def desktop_on(path: Path, qapp: QApplication, qtbot: QtBot, actor: Actor = MATCHER) -> Iterator[Desktop]:
    """The window with the providers on a register file, worked by somebody in a role."""
    with desk_on(path, qapp, actor) as desk:
        session, memory, post = desk.session, ForgetfulMemory(), Post(path.parent / "vraag.eml")
        page = ProvidersPage(
            ProvidersPresenter(session),
            ProviderEditingPresenter(session),
            PlaceFields(session),
            FacilityView(FacilityPresenter(session), memory),
            memory,
            post,
            post.open_address,
        )
        window = MainWindow([page], memory)
        connect_undo(window, session.undo)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        desk.settle(qtbot)
        yield Desktop(desk, window, page, post, qtbot)
        desk.settle(qtbot)
