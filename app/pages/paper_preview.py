"""A paper on the screen: pages below each other, zoom, print, save."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.dialogs.paper_output import PaperOutput
from app.presenters.proposals import PagePicture, Paper, ProposalPresenter
from app.translation import number, text
from app.widgets.buttons import button, icon_button, primary_button, quiet_button
from app.widgets.labels import secondary, section
from app.widgets.page import clear, row
from app.widgets.tokens import GROUPS, RELATED, tokens_now

DRAWN_DPI = 150
SCREEN_DPI = 96
ZOOMS = (50, 75, 100, 125, 150, 200)


class PaperPreview(QWidget):
    """Shown in place of the lists until it is closed with Escape or its button."""

    closed = Signal()
    notice_requested = Signal(str, str)

    def __init__(self, presenter: ProposalPresenter, output: PaperOutput) -> None:
        super().__init__()
        self._presenter = presenter
        self._output = output
        self.paper: Paper | None = None
        self.pages: list[_PageView] = []
        self._zoom = 100
        self._title = section("")
        self._percent = secondary("")
        self.back = quiet_button(text("paper_view.back"), "arrow-left")
        self.print_button = primary_button(text("paper_view.print"), "printer")
        self.save_button = button(text("paper_view.save"), "download")
        self._smaller = icon_button("minus", text("paper_view.smaller"))
        self._larger = icon_button("plus", text("paper_view.larger"))
        self._sheets = QVBoxLayout()
        self._lay_out()
        self.back.clicked.connect(self.closed)
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self._smaller.clicked.connect(lambda: self.step_zoom(-1))
        self._larger.clicked.connect(lambda: self.step_zoom(1))
        presenter.print_finished.connect(self._send_to_printer)
        presenter.saved.connect(
            lambda name: self.notice_requested.emit(text("paper_view.saved", name=name), "good")
        )

    def show_paper(self, paper: Paper) -> None:
        """Show another paper from its first page."""
        self.paper = paper
        self._title.setText(text("paper_view.advice" if paper.is_advice else "paper_view.title"))
        clear(self._sheets)
        self.pages = [
            _PageView(_image(one), text("paper_view.page", number=place, count=len(paper.pages)))
            for place, one in enumerate(paper.pages, start=1)
        ]
        for page in self.pages:
            self._sheets.addWidget(page, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._apply_zoom()
        self._scroll.verticalScrollBar().setValue(0)

    def step_zoom(self, by: int) -> None:
        """One step larger or smaller."""
        place = ZOOMS.index(self._zoom) + by
        if 0 <= place < len(ZOOMS):
            self._zoom = ZOOMS[place]
            self._apply_zoom()

    def zoom(self) -> int:
        """The size in percent."""
        return self._zoom

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in steps:
            self.step_zoom(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    def _apply_zoom(self) -> None:
        self._percent.setText(f"{number(self._zoom)} %")
        for page in self.pages:
            page.set_share(self._zoom / 100 * SCREEN_DPI / DRAWN_DPI)

    def _print(self) -> None:
        if self.paper is not None:
            self._presenter.draw_for_printer(self.paper)

    def _send_to_printer(self, pages: Sequence[PagePicture]) -> None:
        if self._output.print_pages(self, [_image(page) for page in pages]):
            self.notice_requested.emit(text("paper_view.printed"), "good")

    def _save(self) -> None:
        if self.paper is not None:
            path = self._output.ask_file(self, self.paper.file_name)
            if path is not None:
                self._presenter.save(self.paper, path)

    def _tell_saved(self, name: str) -> None:
        self.notice_requested.emit(text("paper_view.saved", name=name), "good")

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setLayout(self._sheets)
        self._sheets.setSpacing(GROUPS)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inside)
        self._scroll.setAccessibleName(text("paper_view.pages"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(RELATED)
        tools = (self._smaller, self._percent, self._larger, self.save_button, self.print_button)
        layout.addLayout(row(self.back, self._title, None, *tools))
        layout.addWidget(self._scroll, 1)


class _PageView(QWidget):
    """One page with a line around it."""

    def __init__(self, image: QImage, name: str) -> None:
        super().__init__()
        self._image = image
        self._shown = image
        self.setAccessibleName(name)

    def set_share(self, share: float) -> None:
        """Draw at a share of the picture's own size."""
        ratio = self.devicePixelRatioF()
        size = QSize(round(self._image.width() * share), round(self._image.height() * share))
        mode = Qt.TransformationMode.SmoothTransformation
        self._shown = self._image.scaled(size * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
        self._shown.setDevicePixelRatio(ratio)
        self.setFixedSize(size)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(QPoint(0, 0), self._shown)
        painter.setPen(tokens_now().colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


def _image(page: PagePicture) -> QImage:
    """A Qt image that keeps its own pixels."""
    return QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32).copy()
