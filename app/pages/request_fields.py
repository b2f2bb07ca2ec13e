"""The fields of a form: each a labelled control that reads and writes one field of a presenter's draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QWidget

from app.presenters.place_fields import PlaceFields, Understood
from app.presenters.request_form import FormRemark
from app.translation import text
from app.widgets.code_ticks import CodeTicks
from app.widgets.date_field import DateField
from app.widgets.form import Field, area_input, choice_input, text_input
from app.widgets.rows_editor import RowInput, RowsEditor


class Drafting(Protocol):
    """What holds the draft: one thing at a time, told field by field."""

    draft: Any

    @property
    def today(self) -> date:
        """The day of the form."""

    def change(self, field: str, value: object) -> None:
        """One field says something else."""


@dataclass
class Binding:
    """One field on the screen: its control, and how to read and write it."""

    field: Field
    read: Callable[[], Any]
    write: Callable[[Any], None]
    own_problem: Callable[[], str] = str
    hint: Callable[[], str] = str


class FormFields:
    """Makes the controls and keeps them in step with the draft; knows no layout.

    `area` is where the words of labels and remarks begin: `{area}.field.{name}`, `{area}.remark.{name}.{code}`.
    """

    def __init__(self, presenter: Drafting, places: PlaceFields, area: str = "form") -> None:
        self._presenter = presenter
        self._places = places
        self._area = area
        self.bindings: dict[str, Binding] = {}
        self._filling = False

    def line(self, name: str, width: int = 0, required: bool = False) -> Field:
        """A line of text."""
        control = text_input(width=width)
        control.textChanged.connect(lambda _: self.tell(name))
        return self._bind(name, control, lambda: control.text().strip(), _line_writer(control), required=required)

    def area(self, name: str, lines: int = 3) -> Field:
        """Some lines of text."""
        control = area_input(lines=lines)
        control.textChanged.connect(lambda: self.tell(name))
        return self._bind(name, control, lambda: control.toPlainText().strip(), _area_writer(control))

    def day(self, name: str, required: bool = False) -> Field:
        """A day or none."""
        control = DateField(self._presenter.today)
        control.changed.connect(lambda: self.tell(name))
        return self._bind(
            name, control, control.value, _day_writer(control), own_problem=control.problem, required=required
        )

    def choice(self, name: str, choices: Sequence[tuple[Any, str]], width: int = 0) -> Field:
        """One out of a list of (value, words)."""
        values = [value for value, _ in choices]
        control = choice_input([(str(place), words) for place, (_, words) in enumerate(choices)])
        if width:
            control.setFixedWidth(width)
        control.currentIndexChanged.connect(lambda _: self.tell(name))
        return self._bind(name, control, lambda: values[control.currentIndex()], _choice_writer(control, values))

    def number(self, name: str) -> Field:
        """A whole number above zero, or nothing."""
        control = text_input(width=96)
        control.textChanged.connect(lambda _: self.tell(name))

        def problem() -> str:
            words = control.text().strip()
            return "" if not words or _whole(words) else text("form.not_a_number")

        return self._bind(
            name, control, lambda: _whole(control.text()), _line_writer(control), own_problem=problem
        )

    def tick(self, name: str) -> Field:
        """Yes or no."""
        control = QCheckBox(text(f"{self._area}.tick.{name}"))
        control.toggled.connect(lambda _: self.tell(name))
        return self._bind(name, control, control.isChecked, control.setChecked)

    def codes(
        self, name: str, choices: Sequence[tuple[str, str]], make: Callable[[Any], Any], columns: int = 0
    ) -> Field:
        """Some out of a list of (code, words); `make` is `tuple` or `frozenset`."""
        control = CodeTicks(choices, columns)
        control.changed.connect(lambda: self.tell(name))
        return self._bind(name, control, lambda: make(control.value()), control.set_value)

    def municipality(self, name: str) -> Field:
        """A municipality by name, code or a place in it."""
        control = text_input(width=260)
        completer = QCompleter(self._places.municipality_names())
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        control.setCompleter(completer)
        write = _line_writer(control)
        return self._understood(
            name, control, self._places.municipality, lambda code: write(self._places.name_of(code)), required=True
        )

    def postcode(self, name: str) -> Field:
        """A postcode in any spelling; None when empty."""
        control = text_input(text("form.postcode_pattern"), width=120)
        return self._understood(name, control, self._places.postcode, _line_writer(control), empty=None)

    def rows(
        self,
        name: str,
        inputs: Sequence[RowInput],
        read: Callable[[tuple[tuple[str, ...], ...]], Any],
        write: Callable[[Any], Sequence[tuple[str, ...]]],
        problem: Callable[[tuple[tuple[str, ...], ...]], str] = lambda _: "",
    ) -> Field:
        """Rows of inputs; `read` makes the field's value of them, `write` the other way round."""
        control = RowsEditor(inputs, text(f"{self._area}.add.{name}"))
        control.changed.connect(lambda: self.tell(name))
        return self._bind(
            name,
            control,
            lambda: read(control.value()),
            lambda value: control.set_value(write(value)),
            own_problem=lambda: problem(control.value()),
        )

    def custom(
        self,
        name: str,
        control: QWidget,
        read: Callable[[], Any],
        write: Callable[[Any], None],
        own_problem: Callable[[], str] = str,
    ) -> Field:
        """A control made elsewhere; it calls `tell(name)` itself."""
        return self._bind(name, control, read, write, own_problem)

    def tell(self, name: str) -> None:
        """The user changed this field."""
        if not self._filling:
            self._presenter.change(name, self.bindings[name].read())

    def fill(self, everything: bool = True) -> None:
        """Write the draft into the controls; else only into those that say something else."""
        self._filling = True
        for name, binding in self.bindings.items():
            value = getattr(self._presenter.draft, name)
            if everything or binding.read() != value:
                binding.write(value)
        self._filling = False

    def show_remarks(self, remarks: Sequence[FormRemark], quiet: Callable[[FormRemark], bool]) -> None:
        """Say below every field what is wrong, doubtful or understood; `quiet` remarks wait."""
        said = {one.field: one for one in reversed(remarks) if not quiet(one)}
        for name, binding in self.bindings.items():
            own, remark = binding.own_problem(), said.get(name)
            if own:
                binding.field.set_problem(own)
            elif remark is not None and remark.blocking:
                binding.field.set_problem(remark_words(remark, self._area))
            elif remark is not None:
                binding.field.set_remark(remark_words(remark, self._area), "attention")
            else:
                binding.field.set_remark(binding.hint())

    def own_problems(self) -> dict[str, str]:
        """Fields in which something stands that cannot be read."""
        found = {name: binding.own_problem() for name, binding in self.bindings.items()}
        return {name: words for name, words in found.items() if words}

    def _understood(
        self,
        name: str,
        control: QLineEdit,
        understand: Callable[[str], Understood],
        write: Callable[[Any], None],
        empty: str | None = "",
        required: bool = False,
    ) -> Field:
        control.textChanged.connect(lambda _: self.tell(name))
        field = self._bind(
            name,
            control,
            lambda: understand(control.text()).value or empty,
            write,
            own_problem=lambda: understand(control.text()).problem,
            required=required,
        )
        self.bindings[name].hint = lambda: understand(control.text()).hint
        return field

    def _bind(
        self,
        name: str,
        control: QWidget,
        read: Callable[[], Any],
        write: Callable[[Any], None],
        own_problem: Callable[[], str] = str,
        required: bool = False,
    ) -> Field:
        field = Field(text(f"{self._area}.field.{name}"), control, required=required)
        self.bindings[name] = Binding(field, read, write, own_problem)
        return field


def remark_words(remark: FormRemark, area: str = "form") -> str:
    """The sentence of a remark about one field."""
    return text(f"{area}.remark.{remark.field}.{remark.code}", **remark.facts)


def _whole(words: str) -> int | None:
    digits = words.strip()
    return int(digits) if digits.isdecimal() and 0 < int(digits) < 10000 else None


def _line_writer(control: QLineEdit) -> Callable[[Any], None]:
    return lambda value: control.setText("" if value is None else str(value))


def _area_writer(control: QPlainTextEdit) -> Callable[[Any], None]:
    return lambda value: control.setPlainText(str(value))


def _day_writer(control: DateField) -> Callable[[Any], None]:
    return control.set_value


def _choice_writer(control: QComboBox, values: Sequence[Any]) -> Callable[[Any], None]:
    return lambda value: control.setCurrentIndex(values.index(value) if value in values else 0)
