"""Buttons, chips, fields, bars and notices do what they say, by mouse and by key."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.buttons import SegmentedSwitch, icon_button
from app.widgets.chips import ChipField, ChoiceChip, FieldsChip, number_chip
from app.widgets.date_field import DateField, typed_day
from app.widgets.filter_bar import FilterBar
from app.widgets.form import Field, choice_input, text_input
from app.widgets.marks import Badge, FreshnessMark, assumed_mark
from app.widgets.memory import ForgetfulMemory
from app.widgets.score_bars import ScoreBar, ScoreLine, ScoreList, SumTerm
from app.widgets.search_field import SearchField
from app.widgets.side_panel import SidePanel
from app.widgets.states import EmptyState, ErrorPanel, ProgressPanel
from app.widgets.step_header import StepHeader
from app.widgets.toast import Toast

TODAY = date(2026, 11, 22)
FORMS = [("family_home", "gezinshuis"), ("foster_care", "pleegzorg"), ("crisis_group", "crisisgroep")]


def radius_chip() -> FieldsChip:
    fields = [ChipField("place", "Postcode"), ChipField("km", "Kilometer", 1, 300)]
    return FieldsChip("near", "Bij", fields, lambda v: f"Bij {v['place']} binnen {v['km']} km")


def test_an_icon_alone_has_words(qtbot: QtBot) -> None:
    tool = icon_button("copy", "Kopieer", "Ctrl+C")
    qtbot.addWidget(tool)
    assert (tool.accessibleName(), tool.toolTip()) == ("Kopieer", "Kopieer (Ctrl+C)")
    interface = QAccessible.queryAccessibleInterface(tool)
    assert interface.role() == QAccessible.Role.Button


def test_the_switch_follows_clicks_and_arrows(qtbot: QtBot) -> None:
    switch = SegmentedSwitch(["Past 12", "Past niet 162"], "Wat u ziet")
    qtbot.addWidget(switch)
    chosen: list[int] = []
    switch.chosen.connect(chosen.append)
    first, second = switch.findChildren(QPushButton)
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    qtbot.keyClick(second, Qt.Key.Key_Left)
    qtbot.keyClick(first, Qt.Key.Key_Left)
    assert (chosen, switch.index()) == ([1, 0], 0)
    assert QAccessible.queryAccessibleInterface(first).role() == QAccessible.Role.RadioButton


def test_a_choice_chip_speaks_its_filter(qtbot: QtBot) -> None:
    chip = ChoiceChip("form", "Vorm", FORMS)
    qtbot.addWidget(chip)
    assert (chip.is_set(), chip.value(), chip.face.text().strip()) == (False, [], "Vorm")
    with qtbot.waitSignal(chip.changed):
        chip.set_value(["crisis_group", "family_home"])
    assert chip.value() == ["family_home", "crisis_group"]
    assert chip.face.text() == "Vorm: gezinshuis, crisisgroep"
    chip.set_value([code for code, _ in FORMS])
    assert chip.face.text() == "Vorm: gezinshuis en nog 2"
    chip.clear()
    assert chip.value() == []


def test_choosing_one_of_a_list_by_key(qtbot: QtBot) -> None:
    chip = ChoiceChip("gender", "Geslacht", [("female", "meisje"), ("male", "jongen")], several=False)
    qtbot.addWidget(chip)
    chip._list.setCurrentRow(1)
    qtbot.keyClick(chip._list, Qt.Key.Key_Space)
    assert chip.value() == ["male"]
    chip._list.setCurrentRow(0)
    qtbot.keyClick(chip._list, Qt.Key.Key_Return)
    assert chip.value() == ["female"]


def test_a_long_list_can_be_searched(qtbot: QtBot) -> None:
    chip = ChoiceChip("place", "Plaats", [(str(n), f"plaats {n}") for n in range(12)])
    qtbot.addWidget(chip)
    chip._search.setText("1")
    shown = [chip._list.item(row).text() for row in range(12) if not chip._list.item(row).isHidden()]
    assert shown == ["plaats 1", "plaats 10", "plaats 11"]


def test_new_choices_keep_what_was_chosen(qtbot: QtBot) -> None:
    chip = ChoiceChip("form", "Vorm", FORMS)
    qtbot.addWidget(chip)
    chip.set_value(["foster_care", "family_home"])
    chip.set_choices([("foster_care", "pleegzorg"), ("respite", "logeren")])
    assert chip.value() == ["foster_care"]


def test_fields_filter_only_when_all_are_right(qtbot: QtBot) -> None:
    chip = radius_chip()
    qtbot.addWidget(chip)
    chip.set_value({"place": "7553", "km": ""})
    assert chip.value() == {}
    chip.set_value({"place": "7553", "km": "301"})
    assert not chip.is_set()
    chip.set_value({"place": "7553", "km": "20"})
    assert chip.face.accessibleName() == "Bij 7553 binnen 20 km"


def test_the_bar_counts_while_typing_and_remembers(qtbot: QtBot) -> None:
    memory = ForgetfulMemory()
    chips = [number_chip("age", "Leeftijd", 0, 23), radius_chip()]
    bar = FilterBar(chips, SearchField("Zoek"), memory, "places")
    qtbot.addWidget(bar)
    told: list[dict[str, Any]] = []
    bar.changed.connect(lambda: told.append(bar.values()))
    qtbot.keyClicks(chips[0].popup.findChild(QLineEdit), "17")
    assert told == [{"age": {"number": "1"}}, {"age": {"number": "17"}}]
    bar.set_values({"near": {"place": "7553", "km": "20"}, "search": "regge"})
    assert len(told) == 3
    again = FilterBar(
        [number_chip("age", "Leeftijd", 0, 23), radius_chip()], SearchField("Zoek"), memory, "places"
    )
    qtbot.addWidget(again)
    assert again.values() == {"near": {"place": "7553", "km": "20"}, "search": "regge"}
    again.clear()
    assert (again.values(), again.is_filtering()) == ({}, False)


def test_zero_is_an_age(qtbot: QtBot) -> None:
    chip = number_chip("age", "Leeftijd", 0, 23)
    qtbot.addWidget(chip)
    chip.set_value({"number": "0"})
    assert (chip.is_set(), chip.face.text()) == (True, "Leeftijd 0")


def test_escape_empties_the_search_field(qtbot: QtBot) -> None:
    field = SearchField("Zoek plek")
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "regge")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("01-12-2026", date(2026, 12, 1)),
        ("1-12", date(2026, 12, 1)),
        ("1/2/17", date(2017, 2, 1)),
        ("5.6.99", date(1999, 6, 5)),
        ("29022024", date(2024, 2, 29)),
        (" 3 4 2027 ", date(2027, 4, 3)),
        ("31-02-2026", None),
        ("29-02-2026", None),
        ("2026-12-01", None),
        ("morgen", None),
        ("", None),
    ],
)
def test_days_as_people_type_them(typed: str, meant: date | None) -> None:
    assert typed_day(typed, TODAY) == meant


def test_a_day_is_written_out_and_a_non_day_is_named(qtbot: QtBot) -> None:
    field = DateField(TODAY)
    qtbot.addWidget(field)
    line = field.findChild(QLineEdit)
    qtbot.keyClicks(line, "1-12")
    line.editingFinished.emit()
    assert (line.text(), field.value(), field.problem()) == ("01-12-2026", date(2026, 12, 1), "")
    line.setText("31-02-2026")
    assert field.value() is None
    assert "geen dag" in field.problem()
    field.set_value(None)
    assert field.problem() == ""


def test_an_error_is_tied_to_its_field(qtbot: QtBot) -> None:
    field = Field("Zaaknummer", text_input(), "Geen naam.", required=True)
    qtbot.addWidget(field)
    assert (field.control.accessibleName(), field.control.accessibleDescription()) == ("Zaaknummer", "Geen naam.")
    field.set_problem("Dit nummer bestaat al.")
    assert field.problem() == field.control.accessibleDescription() == "Dit nummer bestaat al."
    field.set_problem("")
    assert (field.problem(), field.control.accessibleDescription()) == ("", "Geen naam.")


def test_a_choice_starts_with_nothing_chosen(qtbot: QtBot) -> None:
    box = choice_input([("urgent", "urgent"), ("crisis", "crisis")], "kies")
    qtbot.addWidget(box)
    assert (box.currentData(), box.count()) == ("", 3)


def test_steps_tell_their_state_in_words(qtbot: QtBot) -> None:
    header = StepHeader(["Kind", "Herkomst", "Wensen"])
    qtbot.addWidget(header)
    header.show_states(2, {0}, {1})
    steps = header.findChildren(QPushButton)
    assert [step.accessibleName() for step in steps] == ["Stap 1: Kind", "Stap 2: Herkomst", "Stap 3: Wensen"]
    assert [step.accessibleDescription() for step in steps] == [
        "compleet",
        "hier klopt nog iets niet",
        "hier bent u",
    ]
    with qtbot.waitSignal(header.step_requested) as asked:
        qtbot.mouseClick(steps[1], Qt.MouseButton.LeftButton)
    assert asked.args == [1]


def test_every_number_opens_its_sum(qtbot: QtBot) -> None:
    terms = [SumTerm("waarde", "860"), SumTerm("gewicht", "× 0,25")]
    bar = ScoreBar(ScoreLine("Geschikt", 860, 215, "trauma 2 van 2", terms, assumed=True))
    qtbot.addWidget(bar)
    bar.show()
    face = bar.findChild(QPushButton)
    assert face.accessibleName() == "Geschikt: 860. trauma 2 van 2 aangenomen."
    assert not bar._sum.isVisible()
    qtbot.keyClick(face, Qt.Key.Key_Space)
    assert bar._sum.isVisible()
    shown = [label.text() for label in bar._sum.findChildren(QLabel)]
    assert shown == ["waarde", "860", "gewicht", "× 0,25", "Telt mee voor", "215"]


def test_what_does_not_count_says_so(qtbot: QtBot) -> None:
    scores = ScoreList()
    qtbot.addWidget(scores)
    scores.show_lines([ScoreLine("School", 910, 91), ScoreLine("Bekende plek", None, 0, "geen eerdere plek")])
    scores.show_lines([ScoreLine("Bekende plek", None, 0, "geen eerdere plek")])
    assert [bar.line.name for bar in scores.bars()] == ["Bekende plek"]
    face = scores.bars()[0].findChild(QPushButton)
    assert face.accessibleName() == "Bekende plek: telt niet mee. geen eerdere plek"
    assert not face.isEnabled()


def test_marks_have_words(qtbot: QtBot) -> None:
    for mark, name in (
        (FreshnessMark("ageing", "6 dagen"), "6 dagen"),
        (Badge("≥ 4 jaar", "info"), "minstens 4 jaar"),
        (assumed_mark(), "aangenomen"),
    ):
        qtbot.addWidget(mark)
        assert mark.accessibleName() == name
        assert QAccessible.queryAccessibleInterface(mark).role() == QAccessible.Role.StaticText


def test_an_empty_page_offers_the_first_step(qtbot: QtBot) -> None:
    state = EmptyState("inbox", "Nog geen verzoeken", "Hier komen verzoeken.", "Nieuw verzoek")
    qtbot.addWidget(state)
    with qtbot.waitSignal(state.action_requested):
        qtbot.mouseClick(state.action_button, Qt.MouseButton.LeftButton)
    assert state.accessibleDescription() == "Hier komen verzoeken."


def test_an_error_says_what_is_safe_and_what_to_do(qtbot: QtBot) -> None:
    panel = ErrorPanel("Niet gelezen.", "Er is niets gewijzigd.", "Probeer opnieuw.", "Probeer opnieuw")
    qtbot.addWidget(panel)
    assert panel.accessibleDescription() == "Er is niets gewijzigd. Probeer opnieuw."
    with qtbot.waitSignal(panel.action_requested):
        qtbot.mouseClick(panel.action_button, Qt.MouseButton.LeftButton)


def test_progress_can_be_stopped(qtbot: QtBot) -> None:
    panel = ProgressPanel("Lijsten worden gelezen")
    qtbot.addWidget(panel)
    panel.show_step(7, 12)
    assert "7 van 12" in [label.text() for label in panel.findChildren(QLabel)]
    with qtbot.waitSignal(panel.cancel_requested):
        qtbot.mouseClick(panel.cancel_button, Qt.MouseButton.LeftButton)


def test_a_panel_gives_the_focus_back(qtbot: QtBot) -> None:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    opener, panel = QPushButton("Kies"), SidePanel("Waarom deze plek?")
    reason = text_input()
    panel.content.addWidget(reason)
    layout.addWidget(opener)
    layout.addWidget(panel)
    qtbot.addWidget(holder)
    with qtbot.waitActive(holder):
        holder.show()
    opener.setFocus()
    panel.open_panel(reason)
    assert reason.hasFocus()
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert opener.hasFocus()
    assert panel.isHidden()


def test_a_toast_takes_no_focus_and_errors_stay(qtbot: QtBot) -> None:
    holder = QWidget()
    holder.resize(600, 300)
    field = QLineEdit(holder)
    toast = Toast(holder)
    qtbot.addWidget(holder)
    with qtbot.waitActive(holder):
        holder.show()
    field.setFocus()
    undone: list[str] = []
    toast.tell("Het voorstel is bewaard", "good", "Ongedaan maken", lambda: undone.append("proposal"))
    assert field.hasFocus()
    assert toast._timer.isActive()
    assert toast.geometry().bottom() < 300
    qtbot.mouseClick(toast.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert (undone, toast.isHidden()) == (["proposal"], True)
    toast.tell("Niet opgeslagen", "wrong")
    assert not toast._timer.isActive()
    assert toast.accessibleName() == "Niet opgeslagen"
