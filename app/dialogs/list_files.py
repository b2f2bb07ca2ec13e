"""Which lists come in, and where a kept one goes: asked with the system's own dialogs. Tests hand in another."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import mkdtemp
from typing import Protocol

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.translation import text


class ListFiles(Protocol):
    """Asks and delivers."""

    def ask_lists(self, parent: QWidget) -> Sequence[Path]:
        """Ask which lists to read; empty when the user cancelled."""
        ...

    def ask_target(self, parent: QWidget, suggestion: str) -> Path | None:
        """Ask where to save; None when the user cancelled."""
        ...

    def show(self, name: str, content: bytes) -> bool:
        """Open a copy in the program that this computer has for it; False when there is none."""
        ...


class SystemListFiles:
    """The folders and programs of this computer."""

    def ask_lists(self, parent: QWidget) -> Sequence[Path]:
        """Ask which lists to read; empty when the user cancelled."""
        title, kinds = text("imports.choose_title"), text("imports.choose_filter")
        paths, _ = QFileDialog.getOpenFileNames(parent, title, "", kinds)
        return [Path(path) for path in paths]

    def ask_target(self, parent: QWidget, suggestion: str) -> Path | None:
        """Ask where to save; None when the user cancelled."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path, _ = QFileDialog.getSaveFileName(parent, text("imports.save_title"), str(Path(folder) / suggestion))
        return Path(path) if path else None

    def show(self, name: str, content: bytes) -> bool:
        """Open a copy in the program that this computer has for it; False when there is none."""
        copy = Path(mkdtemp(prefix="plekwijzer-")) / Path(name).name
        copy.write_bytes(content)
        copy.chmod(0o400)
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))
