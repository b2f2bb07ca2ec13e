"""The top of the facility view: which one it is, how sure its free beds are, whether it takes anybody."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.presenters.facility import FacilitySheet
from app.translation import text
from app.widgets.buttons import quiet_button
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import ElidedLabel, secondary
from app.widgets.marks import Badge, FreshnessMark, assumed_mark
from app.widgets.page import row
from app.widgets.shapes import PILL_HEIGHT
from app.widgets.tokens import INSIDE, RELATED


class FacilityHead(QWidget):
    """Two lines that stay in sight; `unchanged` is the button of the beds that says: as it stands here."""

    def __init__(self, unchanged: QPushButton) -> None:
        super().__init__()
        self.back = quiet_button(text("facility.back"), "arrow-left")
        self.name = ElidedLabel(role="section")
        self.about = ElidedLabel(role="secondary")
        self.mark = FreshnessMark("unknown", "")
        self.more = secondary("")
        self.stop = Badge("", "attention")
        self.assumed = assumed_mark()
        first = row(self.back, self.name, unchanged, spacing=RELATED)
        first.setStretch(1, 1)
        signs = QWidget()
        second = FlowLayout(signs, spacing=RELATED + INSIDE)
        for label in (self.mark, self.more):
            label.setFixedHeight(PILL_HEIGHT)  # one line with the pills beside them
        for sign in (self.mark, self.more, self.stop, self.assumed):
            second.addWidget(sign)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(INSIDE)
        layout.addLayout(first)
        layout.addWidget(self.about)
        layout.addWidget(signs)
        self.clear()

    def clear(self) -> None:
        """Nothing is known yet."""
        self.name.set_words(text("facility.reading"))
        self.about.set_words("")
        for widget in (self.mark, self.more, self.stop, self.assumed):
            widget.hide()

    def show_sheet(self, sheet: FacilitySheet) -> None:
        """Show the facility."""
        self.name.set_words(sheet.name)
        self.about.set_words(text("facility.about", form=sheet.form, place=sheet.place, provider=sheet.provider))
        self.mark.set_mark(sheet.mark, sheet.said)
        self.mark.show()
        self.more.setText(sheet.said_more)
        self.more.setVisible(bool(sheet.said_more))
        running = [one for one in sheet.stops if one.running]
        self.stop.setVisible(bool(running))
        if running:
            self.stop.set_words(text("facility.stop.badge", words=running[0].words), "attention")
        self.assumed.setVisible(bool(sheet.assumed))
        if sheet.assumed:
            self.assumed.set_words(text("facility.assumed", what=", ".join(sheet.assumed)), "attention")
