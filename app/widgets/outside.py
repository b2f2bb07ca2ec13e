"""Handing an address to the system: a telephone number to dial, a message to write."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_outside(address: str) -> bool:
    """Open `tel:` or `mailto:` with what this computer uses for it; false when it has nothing."""
    return QDesktopServices.openUrl(QUrl(address))
