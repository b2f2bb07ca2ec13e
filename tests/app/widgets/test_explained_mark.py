"""A mark says where it comes from, with the mouse, with the keyboard and to a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.widgets.explained_mark import ExplainedMark
from app.widgets.popup import Popup
from tests.support.window_look import dressed


def opened(mark: ExplainedMark) -> list[str]:
    (popup,) = mark.findChildren(Popup)
    return [label.text() for label in popup.findChildren(QLabel) if label.isVisible()]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups without a real screen
def test_the_sum_opens_with_space_and_closes_with_escape(qapp: QApplication, qtbot: QtBot) -> None:
    dressed(qapp)
    mark = ExplainedMark("bel eerst", "attention", ("eerste regel", "tweede ≈ 3"), "Hoe zeker?")
    qtbot.addWidget(mark)
    with qtbot.waitExposed(mark):
        mark.show()
    assert mark.toolTip() == "eerste regel\ntweede ≈ 3"
    assert "ongeveer" in mark.accessibleDescription()
    qtbot.keyClick(mark, Qt.Key.Key_Space)
    assert opened(mark) == ["Hoe zeker?", "eerste regel", "tweede ≈ 3"]
    (popup,) = mark.findChildren(Popup)
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert popup.isHidden()
    mark.set_words("91 op 100", "good", ("derde regel",))
    qtbot.mouseClick(mark, Qt.MouseButton.LeftButton)
    assert opened(mark) == ["91 op 100", "derde regel"]
    popup.close()
