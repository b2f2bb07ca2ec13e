"""Where e-mails go: a file or folder asked with the system's own dialogs, opened by the mail program."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.translation import text


class MailOutput(Protocol):
    """Asks and opens."""

    def ask_file(self, parent: QWidget, suggestion: str) -> Path | None:
        """Ask where to save one e-mail; None when the user cancelled."""
        ...

    def ask_folder(self, parent: QWidget) -> Path | None:
        """Ask for the folder for many; None when the user cancelled."""
        ...

    def open_path(self, path: Path) -> bool:
        """Open an e-mail as a draft, or show a folder; False when this computer has no program for it."""
        ...


class SystemMailOutput:
    """The folders and the mail program of this computer."""

    def ask_file(self, parent: QWidget, suggestion: str) -> Path | None:
        """Ask where to save one e-mail; None when the user cancelled."""
        title, kinds = text("tasks.reminders.ask_file"), text("tasks.reminders.ask_filter")
        path, _ = QFileDialog.getSaveFileName(parent, title, str(_documents() / suggestion), kinds)
        return Path(path) if path else None

    def ask_folder(self, parent: QWidget) -> Path | None:
        """Ask for the folder for many; None when the user cancelled."""
        path = QFileDialog.getExistingDirectory(parent, text("tasks.reminders.ask_folder"), str(_documents()))
        return Path(path) if path else None

    def open_path(self, path: Path) -> bool:
        """Open an e-mail as a draft, or show a folder; False when this computer has no program for it."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
