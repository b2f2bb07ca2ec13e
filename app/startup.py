"""The only place that creates the desktop program and hands its parts to each other."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from app import translation
from app.main_window import MainWindow
from app.translation import text
from app.widgets import icons
from app.widgets.buttons import icon_button
from app.widgets.memory import Memory, SettingsMemory
from app.widgets.page import Page
from app.widgets.theme import Scheme, Theme
from resources import loader

SCHEME_KEY = "window/scheme"


def make_application() -> QApplication:
    """Qt's application, made once; the names decide where settings are kept."""
    QCoreApplication.setOrganizationName("Plekwijzer")
    QCoreApplication.setApplicationName("Plekwijzer")
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication(sys.argv[:1])


def kept_settings() -> Memory:
    """What the window remembers, where this system keeps settings."""
    return SettingsMemory(QSettings())


def dress(application: QApplication, scheme: Scheme = Scheme.SYSTEM) -> Theme:
    """Give the application its words, icons, fonts and colours."""
    translation.use(loader.translation_documents())
    icons.use(loader.resource_path("icons"))
    return Theme(
        application,
        fonts=sorted(loader.resource_path("fonts").glob("*.ttf")),
        template=loader.resource_path("styles", "plekwijzer.qss").read_text("utf-8"),
        images=loader.resource_path("styles"),
        scheme=scheme,
    )


def kept_scheme(memory: Memory) -> Scheme:
    """The look the user chose before; following the system when there was no choice."""
    kept = memory.read(SCHEME_KEY)
    return Scheme(kept) if kept in set(Scheme) else Scheme.SYSTEM


def make_window(pages: Sequence[Page], theme: Theme, memory: Memory) -> MainWindow:
    """The window with its pages and the switch between light and dark."""
    window = MainWindow(pages, memory)
    window.status.add_switch(_scheme_switch(theme, memory))
    return window


def _scheme_switch(theme: Theme, memory: Memory) -> QToolButton:
    switch = icon_button("sun", text("window.scheme.name"))
    switch.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(switch)
    group = QActionGroup(menu)
    for scheme in Scheme:
        action = QAction(text(f"window.scheme.{scheme}"), menu)
        action.setCheckable(True)
        action.setChecked(scheme is theme.scheme)
        action.triggered.connect(partial(_choose_scheme, theme, memory, scheme))
        group.addAction(action)
        menu.addAction(action)
    switch.setMenu(menu)
    return switch


def _choose_scheme(theme: Theme, memory: Memory, scheme: Scheme, _checked: bool = False) -> None:
    theme.set_scheme(scheme)
    memory.write(SCHEME_KEY, scheme)
