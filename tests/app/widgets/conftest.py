"""Every test here runs in the look of the program."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.widgets.theme import Scheme, Theme
from tests.support.window_look import dressed


@pytest.fixture(scope="session")
def worn_theme(qapp: QApplication) -> Theme:
    return dressed(qapp)


@pytest.fixture(autouse=True)
def theme(worn_theme: Theme) -> Iterator[Theme]:
    yield worn_theme
    worn_theme.set_scheme(Scheme.LIGHT)
