"""The top of a provider: who it is, how sure its beds are, how to reach it, and what one does with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.presenters.provider_views import oldest_words, short_said
from app.presenters.providers import ContactView, ProviderView
from app.presenters.vacancy_views import NEVER_SAID, said_mark
from app.translation import text
from app.widgets.buttons import button, icon_button, quiet_button
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import ElidedLabel, secondary, strong
from app.widgets.marks import Badge, FreshnessMark
from app.widgets.page import row
from app.widgets.tokens import CONTROL_HEIGHT, GROUPS, INSIDE


class ProviderHead(QWidget):
    """Stays in sight while one looks through facilities, agreements and history."""

    notice_requested = Signal(str, str)

    def __init__(self, open_address: Callable[[str], object]) -> None:
        super().__init__()
        self.name = ElidedLabel(role="section")
        self.standing = Badge("", "attention")
        self.waiting = Badge("", "attention")
        self.edit = quiet_button(text("providers.edit"), "pencil")
        self.edit.setToolTip(text("providers.edit_key"))
        self.about = ElidedLabel(role="secondary")
        self.mark = FreshnessMark("unknown", "")
        self.more = ElidedLabel(role="secondary")
        self.contact = ContactLine(open_address)
        self.contact.notice_requested.connect(self.notice_requested)
        self.unchanged = button(text("providers.unchanged"), "check")
        self.unchanged.setToolTip(text("providers.unchanged_why"))
        self.ask_list = button(text("providers.ask_list"), "mail")
        self.ask_list.setToolTip(text("providers.ask_list_why"))
        self.new_facility = button(text("providers.new_facility"), "plus")
        self._actions = (self.unchanged, self.ask_list, self.new_facility, self.edit)
        first = row(self.name, self.standing, self.waiting, self.edit)
        first.setStretch(0, 1)
        third = row(self.mark, self.more, spacing=GROUPS)
        third.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(INSIDE)
        for part in (first, None, third):
            layout.addWidget(self.about) if part is None else layout.addLayout(part)
        layout.addSpacing(INSIDE)
        layout.addWidget(self.contact)
        layout.addSpacing(INSIDE)
        layout.addLayout(row(self.unchanged, self.ask_list, self.new_facility, None))

    def show_provider(self, view: ProviderView) -> None:
        """Show a provider."""
        self.name.set_words(view.name)
        self.about.set_words(" · ".join(part for part in (view.summary, view.relation) if part))
        self.standing.setVisible(bool(view.standing) and view.standing_is_doubtful)
        self.standing.set_words(view.standing, "attention" if view.standing_is_assumed else "wrong")
        self.waiting.setVisible(bool(view.running_reports))
        self.waiting.set_words(text("providers.state.report"), "attention")
        self.mark.set_mark(said_mark(view.said), _said_words(view))
        more = (_oldest_words(view), view.reminded, *view.attention)
        self.more.set_words(" · ".join(part for part in more if part))
        self.contact.show_contact(view.contact)
        for action in self._actions:
            action.setVisible(view.details.rights.edit)
        self.unchanged.setEnabled(bool(view.listed))


def _said_words(view: ProviderView) -> str:
    if view.said[0] == NEVER_SAID:
        return text("providers.never_said")
    source = text(f"vacancies.source.{view.said[1]}")
    return text("providers.last_word", when=short_said(view.said), source=source)


def _oldest_words(view: ProviderView) -> str:
    return "" if view.oldest is None else text("providers.oldest", words=oldest_words(view.oldest))


class ContactLine(QWidget):
    """Who, and every way to reach them as a button that calls or writes, with a copy beside it."""

    notice_requested = Signal(str, str)

    def __init__(self, open_address: Callable[[str], object]) -> None:
        super().__init__()
        self._open_address = open_address
        self._parts = QVBoxLayout(self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None

    def show_contact(self, contact: ContactView) -> None:
        """Show who to reach and how."""
        if self._shown is not None:
            self._shown.hide()
            self._parts.removeWidget(self._shown)
            self._shown.deleteLater()
        self._shown = QWidget()
        flow = FlowLayout(self._shown)
        for widget in self._ways(contact):
            widget.setFixedHeight(CONTROL_HEIGHT)
            flow.addWidget(widget)
        self._parts.addWidget(self._shown)

    def _ways(self, contact: ContactView) -> list[QWidget]:
        if contact.hidden or contact.is_empty:
            return [secondary(text("providers.contact.hidden" if contact.hidden else "providers.contact.none"))]
        ways: list[QWidget] = [strong(contact.person)] if contact.person else []
        if contact.phone:
            ways.append(self._way("phone", "tel:", contact.phone, ""))
        if contact.out_of_hours_phone:
            outside = text("providers.contact.out_of_hours")
            ways.append(self._way("phone", "tel:", contact.out_of_hours_phone, outside))
        if contact.email:
            ways.append(self._way("mail", "mailto:", contact.email, ""))
        return ways

    def _way(self, icon_name: str, scheme: str, words: str, label: str) -> QWidget:
        verb = text(f"providers.contact.{icon_name}", what=words)
        act = quiet_button(words, icon_name)
        act.setAccessibleName(f"{verb} ({label})" if label else verb)
        act.setToolTip(verb)
        act.clicked.connect(lambda: self._reach(scheme, words))
        copy = icon_button("copy", text("providers.contact.copy", what=words))
        copy.clicked.connect(lambda: self._copy(words))
        holder = QWidget()
        layout = row(*([secondary(label)] if label else []), act, copy, spacing=INSIDE)
        layout.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(layout)
        return holder

    def _reach(self, scheme: str, words: str) -> None:
        address = scheme + (words.replace(" ", "") if scheme == "tel:" else words)
        if self._open_address(address) is False:
            self.notice_requested.emit(text("providers.contact.nothing_opens", what=words), "attention")

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self.notice_requested.emit(text("providers.contact.copied", what=words), "good")
