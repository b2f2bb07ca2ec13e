"""Asked when the window is closed while something is not saved: save, throw away, or go on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from app.translation import text


class UnsavedQuestion(QMessageBox):
    """Does not stop the program; Esc goes on, so that nothing is lost by accident."""

    save_chosen = Signal()
    discard_chosen = Signal()
    go_on_chosen = Signal()

    def __init__(self, what: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(text("window.unsaved.title"))
        self.setText(what)
        self.setInformativeText(text("window.unsaved.question"))
        self.save_button = self._button("save", QMessageBox.ButtonRole.AcceptRole)
        self.discard_button = self._button("discard", QMessageBox.ButtonRole.DestructiveRole)
        self.go_on_button = self._button("go_on", QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.save_button)
        self.setEscapeButton(self.go_on_button)
        self.save_button.setProperty("role", "primary")
        self.buttonClicked.connect(self._tell)

    def _button(self, name: str, role: QMessageBox.ButtonRole) -> QPushButton:
        return self.addButton(text(f"window.unsaved.{name}"), role)

    def _tell(self, button: object) -> None:
        chosen = {id(self.save_button): self.save_chosen, id(self.discard_button): self.discard_chosen}
        chosen.get(id(button), self.go_on_chosen).emit()
