"""A list of two lines per row: name with a bar and a number, and what it is below; headings in between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.translation import text
from app.widgets.icons import paint_icon
from app.widgets.labels import spoken
from app.widgets.shapes import draw_bar, draw_pill, pill_width
from app.widgets.signs import draw_text
from app.widgets.theme import SECONDARY_POINTS, TEXT_POINTS, font
from app.widgets.tokens import GROUPS, INSIDE, RELATED, Tokens, tokens_now

Index = QModelIndex | QPersistentModelIndex

ROW = 50
HEADING_ROW = 36
LEAD = 34
BAR = 76
FIGURE = 40
MARK = 16
NARROW = 330  # pixels under which the name needs the room of the bar
ROW_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class ListRow:
    """One line. `key` is what is selected (-1 for a heading); `share` (0–1) draws a bar before `figure`.

    `pill` stands behind the title with its `tone`; `marked` shows a check: chosen to compare.
    """

    key: int
    title: str
    detail: str = ""
    lead: str = ""
    figure: str = ""
    share: float | None = None
    pill: str = ""
    tone: str = ""
    marked: bool = False

    @property
    def is_heading(self) -> bool:
        """Whether this line only names the ones below it."""
        return self.key < 0

    def spoken(self) -> str:
        """The line as a screen reader says it."""
        parts = [self.lead, self.title, self.pill, self.detail, self.figure]
        if self.marked:
            parts.append(text("list.marked"))
        return spoken(", ".join(part for part in parts if part))


class RankedListModel(QAbstractListModel):
    """Filled with rows; fetches nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[ListRow] = []

    def fill(self, rows: Sequence[ListRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def mark(self, keys: Sequence[int]) -> None:
        """Show the check on these rows only."""
        for place, row in enumerate(self._rows):
            if row.marked != (row.key in keys):
                self._rows[place] = replace(row, marked=not row.marked)
                self.dataChanged.emit(self.index(place), self.index(place))

    def row(self, place: int) -> ListRow:
        """The row on a line."""
        return self._rows[place]

    def place_of(self, key: int) -> int:
        """The line of a key, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.key == key >= 0), -1)

    def first_key(self) -> int:
        """The first key that can be selected, or -1."""
        return next((row.key for row in self._rows if not row.is_heading), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken()
        if role == Qt.ItemDataRole.ToolTipRole and row.detail:
            return f"{row.title}\n{spoken(row.detail)}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].is_heading:
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class RankedList(QListView):
    """Up and down choose, space marks, Enter opens."""

    key_selected = Signal(int)
    key_activated = Signal(int)
    mark_requested = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.rows = RankedListModel()
        self.setModel(self.rows)
        self.setItemDelegate(_RowDelegate(self))
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setMinimumWidth(260)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(lambda index: self._activate(index.row()))

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show other rows; the selection stays on its key when that is still there."""
        kept = self.selected_key()
        self.blockSignals(True)
        self.rows.fill(rows)
        self.select_key(kept if self.rows.place_of(kept) >= 0 else -1)
        self.blockSignals(False)

    def selected_key(self) -> int:
        """The key under the selection, or -1."""
        index = self.currentIndex()
        return self.rows.row(index.row()).key if index.isValid() and index.row() < self.rows.rowCount() else -1

    def select_key(self, key: int) -> None:
        """Select a row and bring it into view; an unknown key selects nothing."""
        place = self.rows.place_of(key)
        if place < 0:
            self.setCurrentIndex(QModelIndex())
            return
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.rows.index(place), flag)
        self.scrollTo(self.rows.index(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self.selected_key()
        if event.key() == Qt.Key.Key_Space and key >= 0:
            self.mark_requested.emit(key)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and key >= 0:
            self.key_activated.emit(key)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        """To the next row that is no heading."""
        place = self.currentIndex().row() + by if self.currentIndex().isValid() else 0
        while 0 <= place < self.rows.rowCount():
            row = self.rows.row(place)
            if not row.is_heading:
                self.select_key(row.key)
                return
            place += by

    def _activate(self, place: int) -> None:
        row = self.rows.row(place)
        if not row.is_heading:
            self.key_activated.emit(row.key)

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid() and not self.rows.row(current.row()).is_heading:
            self.key_selected.emit(self.rows.row(current.row()).key)


class _RowDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: ListRow = index.data(ROW_ROLE)
        return QSize(260, HEADING_ROW if row.is_heading else ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look: Any = option  # the type stubs of PySide6 leave out the public fields
        row: ListRow = index.data(ROW_ROLE)
        tokens = tokens_now()
        painter.save()
        if row.is_heading:
            _paint_heading(painter, QRectF(look.rect), row, tokens)
        else:
            _paint_ground(painter, look, tokens)
            _paint_row(painter, QRectF(look.rect), row, tokens)
        painter.restore()


def _paint_heading(painter: QPainter, room: QRectF, row: ListRow, tokens: Tokens) -> None:
    painter.fillRect(QRectF(room.left(), room.bottom() - 1, room.width(), 1), tokens.colour("line"))
    area = room.adjusted(RELATED + INSIDE, RELATED, -GROUPS, 0)
    painter.setFont(font(SECONDARY_POINTS, QFont.Weight.DemiBold))
    painter.setPen(tokens.colour("secondary"))
    figure = painter.fontMetrics().horizontalAdvance(row.figure) + RELATED
    draw_text(painter, area.adjusted(0, 0, -figure, 0), row.title)
    draw_text(painter, area, row.figure, Qt.AlignmentFlag.AlignRight)


def _paint_ground(painter: QPainter, look: Any, tokens: Tokens) -> None:
    room = QRectF(look.rect)
    selected = bool(look.state & QStyle.StateFlag.State_Selected)
    if selected or look.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(room, tokens.colour("accent_soft" if selected else "hover"))
    painter.fillRect(QRectF(room.left(), room.bottom() - 1, room.width(), 1), tokens.colour("line"))
    if selected:
        painter.fillRect(QRectF(room.left(), room.top(), 3, room.height() - 1), tokens.colour("accent"))
        if look.widget is not None and look.widget.hasFocus():
            painter.setPen(tokens.colour("accent"))
            painter.drawRect(room.adjusted(0, 0, -1, -2))


def _paint_row(painter: QPainter, room: QRectF, row: ListRow, tokens: Tokens) -> None:
    lead = LEAD if row.lead else RELATED + INSIDE
    area = room.adjusted(lead, 5, -GROUPS, -5)
    painter.setFont(font(TEXT_POINTS, QFont.Weight.DemiBold))
    if row.lead:
        painter.setPen(tokens.colour("secondary"))
        beside = QRectF(room.left(), area.top(), LEAD - RELATED, 22)
        draw_text(painter, beside, row.lead, Qt.AlignmentFlag.AlignRight)
    upper = QRectF(area.left(), area.top(), area.width(), 22)
    right = _paint_figure(painter, upper, row, tokens)
    _paint_title(painter, upper.adjusted(0, 0, -right, 0), row, tokens)
    painter.setFont(font(SECONDARY_POINTS))
    painter.setPen(tokens.colour("secondary"))
    draw_text(painter, QRectF(area.left(), area.top() + 21, area.width(), 18), row.detail)


def _paint_figure(painter: QPainter, room: QRectF, row: ListRow, tokens: Tokens) -> float:
    """Number and bar at the right; gives the room they take."""
    if not row.figure:
        return 0
    painter.setPen(tokens.colour("text"))
    draw_text(painter, room, row.figure, Qt.AlignmentFlag.AlignRight)
    if row.share is None or room.width() < NARROW:
        return FIGURE + RELATED
    bar = QRectF(room.right() - FIGURE - BAR, room.center().y() - 3, BAR, 6)
    draw_bar(painter, bar, row.share, tokens)
    return FIGURE + BAR + RELATED


def _paint_title(painter: QPainter, room: QRectF, row: ListRow, tokens: Tokens) -> None:
    left = room.left()
    if row.marked:
        box = QRectF(left, room.center().y() - MARK / 2, MARK, MARK)
        paint_icon(painter, box, "git-compare-arrows", tokens.colour("accent"))
        left += MARK + INSIDE
    title = font(TEXT_POINTS, QFont.Weight.DemiBold)
    small = font(SECONDARY_POINTS)
    pill = pill_width(QFontMetricsF(small), row.pill) + RELATED if row.pill else 0.0
    painter.setFont(title)
    painter.setPen(tokens.colour("text"))
    words = QRectF(left, room.top(), room.right() - left - pill, room.height())
    draw_text(painter, words, row.title)
    if row.pill:
        after = min(painter.fontMetrics().horizontalAdvance(row.title) + RELATED, words.width())
        painter.setFont(small)
        draw_pill(painter, QRectF(left + after, room.top(), pill, room.height()), row.pill, row.tone, tokens)
