"""Where a table goes: asked with the system's own dialog; the folder opens in the system's own window."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.translation import text

ENDINGS = (".xlsx", ".csv")


class TableFiles(Protocol):
    """Asks for a file and shows a folder. Tests hand in another."""

    def ask_file(self, parent: QWidget, suggestion: str, endings: tuple[str, ...]) -> Path | None:
        """Ask where to save; None when the user cancelled. The path ends in one of the endings."""
        ...

    def show_folder(self, folder: Path) -> None:
        """Open a folder on the desktop."""
        ...


class SystemTableFiles:
    """The folders of this computer."""

    def ask_file(self, parent: QWidget, suggestion: str, endings: tuple[str, ...]) -> Path | None:
        """Ask where to save; None when the user cancelled."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        words = {".xlsx": text("export.workbook"), ".csv": text("export.text_file")}
        filters = {words[ending]: ending for ending in endings}
        chosen, kind = QFileDialog.getSaveFileName(
            parent, text("export.ask"), str(Path(folder) / suggestion), ";;".join(filters)
        )
        if not chosen:
            return None
        return with_ending(Path(chosen), filters.get(kind, ""), endings)

    def show_folder(self, folder: Path) -> None:
        """Open a folder on the desktop."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def with_ending(path: Path, chosen: str, endings: tuple[str, ...] = ENDINGS) -> Path:
    """The path with an ending that says what is in it: the one typed, else the one chosen."""
    if path.suffix.casefold() in endings:
        return path
    return path.with_name(path.name + (chosen or endings[0]))
