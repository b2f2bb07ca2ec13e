"""The look of the program for tests of controls: words, icons, fonts, colours, as `app.startup` gives them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from app import translation
from app.widgets import icons
from app.widgets.theme import Scheme, Theme
from resources import loader

_worn: dict[str, Theme] = {}
"""Style sheet → the theme that put it on: putting it on again costs seconds while old windows are alive."""


def dressed(application: QApplication) -> Theme:
    """Dress the application in light colours, unless it wears exactly that already."""
    translation.use(loader.translation_documents())
    icons.use(loader.resource_path("icons"))
    if application.styleSheet() not in _worn:
        theme = _new_theme(application)
        _worn.clear()
        _worn[application.styleSheet()] = theme
    return _worn[application.styleSheet()]


def _new_theme(application: QApplication) -> Theme:
    return Theme(
        application,
        sorted(loader.resource_path("fonts").glob("*.ttf")),
        loader.resource_path("styles", "plekwijzer.qss").read_text("utf-8"),
        loader.resource_path("styles"),
        Scheme.LIGHT,
    )
