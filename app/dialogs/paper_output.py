"""Where a paper goes: a printer or a file, asked with the system's own dialogs. Tests hand in another."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QMarginsF, QRectF, QStandardPaths
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.translation import text


class PaperOutput(Protocol):
    """Asks and delivers."""

    def print_pages(self, parent: QWidget, pages: Sequence[QImage]) -> bool:
        """Ask for a printer and print; False when the user cancelled."""
        ...

    def ask_file(self, parent: QWidget, suggestion: str) -> Path | None:
        """Ask where to save; None when the user cancelled."""
        ...


class SystemOutput:
    """The printers and folders of this computer."""

    def print_pages(self, parent: QWidget, pages: Sequence[QImage]) -> bool:
        """Ask for a printer and print; False when the user cancelled."""
        printer = a4_printer()
        if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
            return False
        paint_pages(printer, pages)
        return True

    def ask_file(self, parent: QWidget, suggestion: str) -> Path | None:
        """Ask where to save; None when the user cancelled."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = str(Path(folder) / suggestion)
        path, _ = QFileDialog.getSaveFileName(parent, text("paper_view.save"), start, text("paper_view.filter"))
        return Path(path) if path else None


def a4_printer() -> QPrinter:
    """A printer set to A4 without margins of its own: the paper brings them. The job's name tells nobody who."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(text("paper_view.title"))
    printer.setFullPage(True)
    margins = QMarginsF(0, 0, 0, 0)
    printer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins)
    )
    return printer


def paint_pages(printer: QPrinter, pages: Sequence[QImage]) -> None:
    """Every picture on a page of its own, as large as the paper."""
    painter = QPainter(printer)
    paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    for place, page in enumerate(pages):
        if place:
            printer.newPage()
        painter.drawImage(QRectF(0, 0, paper.width(), paper.height()), page)
    painter.end()
