"""What the window remembers between two days: layouts, column widths, the chosen look. Nothing personal.

Widgets get something with `read` and `write`; where it is kept is up to `app.startup`.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QByteArray, QSettings


class Memory(Protocol):
    """Short texts by key."""

    def read(self, key: str) -> str:
        """The text kept under a key, or nothing."""
        ...

    def write(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        ...


class SettingsMemory:
    """Keeps texts in the place Qt uses on this system (registry, or a file in the user's folder)."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def read(self, key: str) -> str:
        """The text kept under a key, or nothing."""
        return str(self._settings.value(key, ""))

    def write(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        self._settings.setValue(key, value)


class ForgetfulMemory:
    """Keeps texts as long as the program runs; for tests and pictures."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def read(self, key: str) -> str:
        """The text kept under a key, or nothing."""
        return self._texts.get(key, "")

    def write(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        self._texts[key] = value


def packed(state: QByteArray) -> str:
    """Qt's bytes for a layout as text."""
    return bytes(state.toBase64().data()).decode("ascii")


def unpacked(value: str) -> QByteArray:
    """The bytes of a layout that was packed; empty when there was none."""
    return QByteArray.fromBase64(QByteArray(value.encode("ascii")))
