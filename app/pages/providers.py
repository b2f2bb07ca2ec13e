"""Aanbieders: every provider in a table with one of them beside it, and one facility when it is opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.dialogs.mail_output import MailOutput
from app.pages.facility import FacilityView
from app.pages.provider_overview import ICON, PAGE, ProviderOverview
from app.presenters.place_fields import PlaceFields
from app.presenters.provider_editing import ProviderEditingPresenter
from app.presenters.providers import ProvidersPresenter
from app.translation import text
from app.widgets.buttons import primary_button
from app.widgets.memory import Memory
from app.widgets.outside import open_outside
from app.widgets.page import Page

IMPORT_PAGE = "import"
PROVIDER, FACILITY, NEW_FACILITY = "provider", "facility", "new_facility"
"""What a subject of this page is about: `(PROVIDER, 12)`, `(FACILITY, 34)`, `(NEW_FACILITY, 12)`."""


class ProvidersPage(Page):
    """The overview in front; a facility that is opened takes its place until one goes back."""

    def __init__(
        self,
        presenter: ProvidersPresenter,
        editing: ProviderEditingPresenter,
        places: PlaceFields,
        facility: FacilityView,
        memory: Memory,
        output: MailOutput,
        open_address: Callable[[str], object] = open_outside,
    ) -> None:
        super().__init__(PAGE, text("providers.title"), ICON)
        self._presenter = presenter
        self._editing = editing
        self.facility = facility
        self.overview = ProviderOverview(presenter, editing, places, memory, output, open_address)
        self.new_button = primary_button(text("providers.new"), "plus")
        self.new_button.setToolTip(text("providers.new_key"))
        if presenter.rights.edit:
            self.add_action_widget(self.new_button)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.overview)
        self._stack.addWidget(self.facility)
        self.content.addWidget(self._stack, 1)
        self._connect()

    def on_shown(self, subject: object = None) -> None:
        """Read the register the first time; a subject brings a provider or facility to the front."""
        if not self._presenter.is_loaded:
            self._presenter.refresh()
        kind, number = subject if isinstance(subject, tuple) else ("", 0)
        if kind in (FACILITY, NEW_FACILITY):
            show = self.facility.show_facility if kind == FACILITY else self.facility.start_new
            show(int(number))
            self._stack.setCurrentWidget(self.facility)
            return
        self._stack.setCurrentWidget(self.overview)
        if kind == PROVIDER:
            self.overview.show_provider(int(number))

    def subject(self) -> object:
        """The facility or provider in front."""
        if self._is_facility():
            number = self.facility.facility()
            return (FACILITY, number) if number else (NEW_FACILITY, self._presenter.chosen)
        return (PROVIDER, self._presenter.chosen) if self._presenter.chosen else None

    def focus_target(self) -> QWidget:
        """One starts with the list, or goes on where one was writing."""
        return self.facility.focus_target() if self._is_facility() else self.overview.focus_target()

    def unsaved(self) -> str:
        return text("provider.unsaved") if self._editing.is_changed() else self.facility.unsaved()

    def save_unsaved(self, done: Callable[[], object]) -> None:
        self.show_unsaved()
        (self.overview if self._editing.is_changed() else self.facility).save_unsaved(done)

    def discard_unsaved(self) -> None:
        if self._editing.is_changed():
            self.overview.form.give_up()
        else:
            self.facility.discard_unsaved()

    def show_unsaved(self) -> None:
        self._stack.setCurrentWidget(self.overview if self._editing.is_changed() else self.facility)
        self.focus_target().setFocus()

    def _is_facility(self) -> bool:
        return self._stack.currentWidget() is self.facility

    def _connect(self) -> None:
        overview, facility = self.overview, self.facility
        for part in (overview, facility):
            part.notice_requested.connect(self.notice_requested)
        facility.page_requested.connect(self.page_requested)
        facility.closed.connect(self._leave_facility)
        overview.counted.connect(self.set_status)
        overview.import_requested.connect(lambda: self.page_requested.emit(IMPORT_PAGE, None))
        overview.facility_requested.connect(lambda one: self.page_requested.emit(PAGE, (FACILITY, one)))
        overview.new_facility_requested.connect(lambda one: self.page_requested.emit(PAGE, (NEW_FACILITY, one)))
        self.new_button.clicked.connect(self._ask_new)

    def _leave_facility(self) -> None:
        """Back to the provider whose facility it is, wherever one came from."""
        provider = self._presenter.provider_of(self.facility.facility()) or self._presenter.chosen
        self.page_requested.emit(PAGE, (PROVIDER, provider))

    def _ask_new(self) -> None:
        if self._is_facility():
            self._leave_facility()
        self.overview.ask_new()
