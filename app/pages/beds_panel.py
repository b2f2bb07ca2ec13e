"""The beds of a facility: who is where until when, by whose word, and what can be done about it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.error_words import ErrorWords
from app.pages.bed_form import BedForm
from app.presenters.bed_views import KEYS, BedLine
from app.presenters.beds import BedsPresenter, Refusal
from app.tables.column_table_model import ColumnTableModel
from app.tables.columns import Cell, Column
from app.tables.table_view import TableView
from app.translation import text
from app.widgets.buttons import button, quiet_button
from app.widgets.explained_mark import ExplainedMark
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import secondary
from app.widgets.memory import ForgetfulMemory, Memory
from app.widgets.page import clear, row
from app.widgets.states import ErrorPanel
from app.widgets.tokens import GROUPS, RELATED, ROW_HEIGHT

MOST_ROWS = 12
ROOM = 100
"""The table takes the height it needs before anything else gets some."""
ICONS = {
    "place": "user", "taken": "x", "occupied": "hourglass", "free": "bed-single", "end": "arrow-right",
    "replace": "users", "correct": "pencil", "close": "lock", "open": "check",
}  # fmt: skip


class BedsPanel(QWidget):
    """A table of beds with their actions; `form` opens beside it, or where the host puts it."""

    notice_requested = Signal(str, str)
    page_requested = Signal(str, object)
    form_opened = Signal()
    """A form is open in `form`: a host that gave it another place brings it to the front."""

    def __init__(self, presenter: BedsPresenter, memory: Memory | None = None) -> None:
        super().__init__()
        self._presenter = presenter
        self._lines: tuple[BedLine, ...] = ()
        self.model = ColumnTableModel(self)
        self.table = TableView(
            self.model, text("beds.table"), memory or ForgetfulMemory(), "beds", stretch="state"
        )
        self.form = BedForm(presenter)
        self.chance = ExplainedMark()
        self.unchanged = button(text("beds.action.unchanged"), "check")
        self.place = button(text("beds.action.place"), "user")
        self.buttons: dict[str, QPushButton] = {}
        self._which = secondary("")
        self._actions = QWidget()
        self._error = QVBoxLayout()
        self._beside = QHBoxLayout(self)
        self._lay_out()
        self._connect()

    def show_facility(self, facility_id: int) -> None:
        """Read the beds of a facility and show them."""
        self._presenter.show_facility(facility_id)

    def focus_target(self) -> QWidget:
        """The table: arrows choose a bed, letters do something with it."""
        return self.table

    def selected(self) -> BedLine | None:
        """The bed under the selection."""
        record = self.table.selected_record()
        return self._lines[record] if 0 <= record < len(self._lines) else None

    def select_bed(self, bed: int) -> None:
        """Select a bed by its id."""
        self.table.select_record(next((at for at, one in enumerate(self._lines) if one.bed == bed), -1))

    def do(self, action: str) -> None:
        """Do something with the selected bed, as its key or button does."""
        if not self._presenter.may_edit:
            return
        line = self.selected()
        if action == "unchanged":
            self._presenter.confirm_unchanged()
        elif line is None:
            if action == "place":
                self._open("place", 0, 0)
            elif action == "taken":
                self._presenter.turned_out_taken()
        elif action in line.actions:
            self._do_with(line, action)
        else:
            self.notice_requested.emit(text("beds.not_now", bed=line.number, state=line.state), "info")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            action = ACTION_OF.get(event.text().upper()) if plain else None
            if action is not None:
                self.do(action)
                return True
        return super().eventFilter(watched, event)

    def _do_with(self, line: BedLine, action: str) -> None:
        if action == "taken":
            self._presenter.turned_out_taken(line.bed)
        elif action == "free":
            self._presenter.say_free(line.bed)
        else:
            state = self._presenter.bed(line.bed)
            self._open(action, line.bed, state.bed.number if state is not None else 0)

    def _open(self, form: str, bed: int, number: int) -> None:
        if self._presenter.is_changed():
            self.notice_requested.emit(text("beds.finish_first"), "attention")
            return
        self._presenter.open_form(form, bed)
        self.form.open_form(number)
        self.form_opened.emit()

    def _lay_out(self) -> None:
        for action, icon_name in ICONS.items():
            made = quiet_button(f"{text(f'beds.action.{action}')}  {KEYS[action]}", icon_name)
            made.setAccessibleName(text(f"beds.action.{action}"))
            made.setToolTip(text("beds.with_key", what=text(f"beds.action.{action}"), key=KEYS[action]))
            made.clicked.connect(lambda _=False, one=action: self.do(one))
            self.buttons[action] = made
        flow = FlowLayout(self._actions, spacing=2)
        flow.addWidget(self._which)
        for made in self.buttons.values():
            flow.addWidget(made)
        left = QVBoxLayout()
        left.setSpacing(RELATED)
        left.addLayout(row(self.chance, None, self.place, self.unchanged))
        left.addLayout(self._error)
        left.addWidget(self._actions)
        left.addWidget(self.table, ROOM)
        left.addStretch(1)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(GROUPS)
        self._beside.addLayout(left, 1)
        self._beside.addWidget(self.form)
        self._which.setFixedHeight(self.buttons["place"].sizeHint().height())
        self.table.installEventFilter(self)
        self.chance.hide()
        self._show_actions()

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.loaded.connect(self._show)
        presenter.reading_failed.connect(self._show_problem)
        presenter.refused.connect(self._tell_refusal)
        presenter.saved.connect(self._finish)
        self.table.record_selected.connect(lambda _: self._show_actions())
        self.table.record_activated.connect(lambda _: self._do_first())
        self.form.closed.connect(presenter.close_form)
        self.unchanged.clicked.connect(lambda: self.do("unchanged"))
        self.unchanged.setToolTip(text("beds.with_key", what=text("beds.action.unchanged"), key=KEYS["unchanged"]))
        self.place.clicked.connect(lambda: self._open("place", 0, 0))

    def _show(self) -> None:
        self._clear_problem()
        self._lines = self._presenter.lines
        kept = self.selected()
        self.model.fill(columns(self._lines))
        if kept is not None:
            self.select_bed(kept.bed)
        rows = min(max(len(self._lines), 1), MOST_ROWS)
        self.table.setMinimumHeight((min(rows, 4) + 1) * ROW_HEIGHT + 4)
        self.table.setMaximumHeight((rows + 1) * ROW_HEIGHT + 4 if len(self._lines) <= MOST_ROWS else 16777215)
        chance = self._presenter.chance
        self.chance.setVisible(chance is not None and any(one.tone == "good" for one in self._lines))
        if chance is not None:
            tone = "attention" if chance.call_first else "good"
            self.chance.set_words(chance.words, tone, chance.lines, text("chance.heading"))
        self._show_actions()

    def _show_actions(self) -> None:
        line, may = self.selected(), self._presenter.may_edit
        self.unchanged.setVisible(may)
        self.place.setVisible(may)
        self._actions.setVisible(may and bool(self._lines))
        shown = line.actions if line is not None and may else ()
        self._which.setText(text("beds.with", bed=line.number) if line is not None else text("beds.choose_bed"))
        for action, made in self.buttons.items():
            made.setVisible(action in shown)
        self._actions.updateGeometry()

    def _do_first(self) -> None:
        """Enter does what a bed asks for most."""
        line = self.selected()
        if line is not None and line.actions:
            self.do(line.actions[0])

    def _finish(self, _sentence: str) -> None:
        self.form.close_panel()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_refusal(self, refusal: Refusal) -> None:
        if self.form.isHidden():
            words = " ".join((refusal.words.what, *refusal.ways, refusal.words.next_step))
            self.notice_requested.emit(words, "wrong")

    def _show_problem(self, words: ErrorWords) -> None:
        self._clear_problem()
        panel = ErrorPanel(words.what, words.safe, words.next_step, text("requests.again"))
        panel.action_requested.connect(self._presenter.refresh)
        self._error.addWidget(panel)

    def _clear_problem(self) -> None:
        clear(self._error)


ACTION_OF: Mapping[str, str] = {key: action for action, key in KEYS.items()}


def columns(lines: tuple[BedLine, ...]) -> tuple[Column, ...]:
    """One column per fact."""

    def of(field: str) -> list[str]:
        return [getattr(one, field) for one in lines]

    tones = {one.state: one.tone for one in lines}
    marks = {one.said: one.mark for one in lines}
    return (
        Column("number", text("beds.column.number"), of("number"), width=56),
        Column(
            "state",
            text("beds.column.state"),
            of("state"),
            width=200,
            mark=tones.__getitem__,
            tooltip=str,
        ),
        Column(
            "said",
            text("beds.column.said"),
            of("said"),
            cell=Cell.FRESHNESS,
            width=224,
            mark=marks.__getitem__,
            tooltip=str,
        ),
    )
