"""The panel in which one part of a facility is changed: fields, what must be mended, two versions that meet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.pages.facility_fields import FacilityFields, shown_value
from app.pages.request_conflict import ConflictCard
from app.presenters.facility import FacilityConflict, FacilityPresenter, FormRemark
from app.translation import text
from app.widgets.buttons import button, primary_button
from app.widgets.form import Field
from app.widgets.page import clear
from app.widgets.side_panel import SidePanel
from app.widgets.states import ErrorPanel

WIDTH = 460


class FacilityEditor(SidePanel):
    """Opens on one part; nothing typed is lost by an error or by somebody else's saving."""

    notice_requested = Signal(str, str)

    def __init__(self, presenter: FacilityPresenter) -> None:
        super().__init__(text("facility.edit.contact"), WIDTH)
        self._presenter = presenter
        self._part = ""
        self._warned = False
        self._fields: dict[str, FacilityFields] = {}
        self._sheets: dict[str, QWidget] = {}
        self._above = QVBoxLayout()
        self.content.addLayout(self._above)
        self.save = primary_button(text("facility.save"), "check")
        self.save.setToolTip(text("form.save_key"))
        self.cancel = button(text("facility.cancel"))
        self.footer.addWidget(self.save)
        self.footer.addWidget(self.cancel)
        self.footer.addStretch(1)
        self.save.clicked.connect(self.save_now)
        self.cancel.clicked.connect(self.close_panel)
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.save_now)
        presenter.form_loaded.connect(self._fill)
        presenter.remarks_changed.connect(self._show_remarks)
        presenter.saving_refused.connect(self._refuse)
        presenter.conflict_found.connect(self._show_conflict)
        presenter.saved.connect(self._close_saved)
        presenter.failed.connect(self._show_failure)

    def open_part(self, part: str) -> None:
        """Change one part of the facility that is shown."""
        if not self.isHidden() and self._presenter.is_changed():
            return
        self._make(part)
        self._part, self._warned = part, False
        for name, sheet in self._sheets.items():
            sheet.setVisible(name == part)
        self.set_heading(text(f"facility.edit.{part}"))
        self._presenter.begin_edit()
        self.open_panel(self._first())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; with something typed only the second time, so that no key loses work."""
        if event.key() == Qt.Key.Key_Escape and self._presenter.is_changed() and not self._warned:
            self._warned = True
            self.notice_requested.emit(text("facility.escape_again"), "attention")
            return
        super().keyPressEvent(event)

    def close_panel(self) -> None:
        """Close; what was not saved is given up."""
        if self.isHidden():
            return
        self._presenter.give_up()
        self._clear_above()
        super().close_panel()

    def save_now(self) -> bool:
        """Save, unless something stands here that cannot be read; gives whether saving was asked for."""
        if self.isHidden():
            return False
        problems = self._now().fields.own_problems()
        if problems:
            name = next(iter(problems))
            self._field(name).control.setFocus(Qt.FocusReason.OtherFocusReason)
            self.notice_requested.emit(text("form.unreadable", problem=problems[name]), "attention")
            return False
        self._presenter.save()
        return True

    def _make(self, part: str) -> None:
        if part in self._sheets:
            return
        made = FacilityFields(self._presenter)
        sheet = QWidget()
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for widget in getattr(made, part)():
            layout.addWidget(widget)
        self._fields[part], self._sheets[part] = made, sheet
        self.content.addWidget(sheet)

    def _now(self) -> FacilityFields:
        return self._fields[self._part]

    def _field(self, name: str) -> Field:
        return self._now().fields.bindings[name].field

    def _first(self) -> QWidget:
        return next(iter(self._now().fields.bindings.values())).field.control

    def _fill(self) -> None:
        if self._part:
            self._clear_above()
            self._now().fields.fill()
            self._show_remarks()

    def _show_remarks(self) -> None:
        self._warned = False
        if self._part and not self.isHidden():
            self._now().fields.show_remarks(self._presenter.remarks, lambda _: False)

    def _refuse(self, remarks: Sequence[FormRemark]) -> None:
        if self.isHidden():
            return
        here = [one for one in remarks if one.field in self._now().fields.bindings]
        if here:
            self._field(here[0].field).control.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            words = text(f"facility.remark.{remarks[0].field}.{remarks[0].code}", **remarks[0].facts)
            self.notice_requested.emit(words, "attention")

    def _show_conflict(self, conflict: FacilityConflict) -> None:
        if self.isHidden():
            return
        self._clear_above()
        own = conflict.own

        def words(name: str, value: object) -> str:
            mine = value is None and name not in own
            return text("facility.not_touched") if mine else shown_value(self._presenter, name, value)

        card = ConflictCard(conflict.fields, words, "facility")
        card.mine.clicked.connect(self._presenter.keep_mine)
        card.theirs.clicked.connect(self._presenter.take_theirs)
        self._above.addWidget(card)
        card.show()
        card.mine.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_failure(self, words: object) -> None:
        if not self.isHidden():
            self._clear_above()
            what, safe, then = (getattr(words, part) for part in ("what", "safe", "next_step"))
            panel = ErrorPanel(what, safe, then)
            self._above.addWidget(panel)
            panel.show()

    def _close_saved(self) -> None:
        self._clear_above()
        super().close_panel()

    def _clear_above(self) -> None:
        clear(self._above)
