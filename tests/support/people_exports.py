"""Lists of people as different regions and providers would write them, made from what a register holds.

An export has its own headings, order, spelling, layout and file type; the facts are those of the register.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from openpyxl import Workbook

from db.transactions import Work
from matching.entities.children import Child
from matching.entities.codes import OccupancyKind

Fact = Mapping[str, Any]
"""One row: every field of the register that a list could give, in plain values."""
Cell = str | int | date | None
MONTHS = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]
GENDERS = {"female": "meisje", "male": "jongen", "other": "anders"}
LETTERS = {"female": "V", "male": "M", "other": "X"}
BOYS_AND_GIRLS = {"female": "M", "male": "J", "other": "X"}
FORMS = {
    "kinship_foster": "netwerkpleegzorg", "foster_care": "pleegzorg", "part_time_foster": "deeltijdpleegzorg",
    "family_home": "gezinshuis", "specialist_living": "kleinschalig specialistisch wonen", "respite": "logeren",
    "independence_training": "kamertraining", "parent_child": "moeder-kindhuis",
    "treatment_group": "behandelgroep", "three_environment": "driemilieuvoorziening",
    "secure_care": "JeugdzorgPlus", "crisis_foster": "crisispleegzorg", "crisis_group": "crisisgroep",
}  # fmt: skip
NEEDS = {
    "learning_disability": "LVB", "autism": "ASS", "attachment": "hechting", "trauma": "trauma",
    "mental_health": "GGZ", "addiction": "verslaving", "behaviour": "gedrag",
    "physical_care": "lichamelijke verzorging", "sensory": "zintuiglijk", "eating": "eetproblematiek",
    "parenting_support": "opvoedondersteuning",
}  # fmt: skip
STAYS = {
    "lives": "woont", "kept_home": "plek aangehouden", "relapse_bed": "terugvalbed",
    "home_help_bed": "achtervang bij hulp thuis",
}  # fmt: skip
URGENCIES = {"crisis": "crisis", "urgent": "spoed", "regular": "regulier"}


@dataclass(frozen=True)
class Style:
    """How one person writes: a heading per field in the order of the columns, and how values are spelled."""

    columns: Mapping[str, str]
    days: Callable[[date], Cell] = lambda day: f"{day:%d-%m-%Y}"
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    titles: Sequence[Sequence[Cell]] = ()
    footer: Sequence[Sequence[Cell]] = ()
    per_provider: bool = False
    case_number: Callable[[str], Cell] = str


def long_day(day: date) -> str:
    """«3 maart 2017»."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_day(day: date) -> str:
    """«03-03-17»."""
    return f"{day:%d-%m-%y}"


def placement_facts(work: Work, day: date) -> list[Fact]:
    """Who lives where, or has a bed kept, on this day."""
    children = {child.id: child for child in work.children.all()}
    families = _families(work)
    beds = {bed.id: bed for bed in work.beds.all()}
    facilities = {one.id: one for one in work.facilities.all()}
    providers = {one.id: one for one in work.providers.all()}
    names = {one.code: one.name for one in work.municipalities.all()}
    facts: list[Fact] = []
    for one in work.occupancies.not_ended(day):
        if one.child is None or one.starts > day or one.kind not in (OccupancyKind.LIVES, OccupancyKind.KEPT):
            continue
        facility = facilities[beds[one.bed].facility]
        facts.append(
            {
                **_person(children[one.child], families, names),
                "facility": facility.name,
                "provider": providers[facility.provider].name,
                "place": facility.place,
                "form": facility.care_form,
                "bed": f"Plek {beds[one.bed].number}",
                "since": one.starts,
                "expected_end": one.expected_end,
                "stay": "lives" if one.kept_kind is None else one.kept_kind.value,
            }
        )
    return sorted(facts, key=lambda fact: (fact["provider"], fact["facility"], fact["case_number"]))


def request_facts(work: Work) -> list[Fact]:
    """Who waits for what."""
    children = {child.id: child for child in work.children.all()}
    families = _families(work)
    names = {one.code: one.name for one in work.municipalities.all()}
    return [
        {
            **_person(children[one.child], families, names),
            "number": one.number,
            "urgency": one.urgency.value,
            "registered": one.registered,
            "forms": one.forms,
            "start_from": one.start_from,
            "start_by": one.start_by,
            "expected_days": one.expected_days,
            "referrer": one.referrer,
            "organisation": one.referrer_organisation,
        }
        for one in work.requests.open()
    ]


def _families(work: Work) -> dict[int, str]:
    return {child: f"G{group.id:04d}" for group in work.sibling_groups.all() for child in group.children}


def _person(child: Child, families: Mapping[int, str], names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "case_number": child.case_number,
        "birth_date": child.birth_date,
        "gender": child.gender.value,
        "municipality": names[child.responsible.municipality],
        "origin": names[child.origin_municipality],
        "origin_postcode": child.origin_postcode,
        "school_postcode": child.school_postcode,
        "needs": {one.need: one.level for one in child.needs},
        "family": families.get(child.id),
    }


def table(facts: Sequence[Fact], style: Style) -> list[list[Cell]]:
    """The rows of one sheet: titles, headings, facts and footer."""
    body = [[_cell(name, fact.get(name), style) for name in style.columns] for fact in facts]
    return [*map(list, style.titles), list(style.columns.values()), *body, *map(list, style.footer)]


def _cell(name: str, value: Any, style: Style) -> Cell:
    if value is None or value == {} or value == ():
        return None
    if isinstance(value, date):
        return style.days(value)
    if name == "case_number":
        return style.case_number(value)
    if name == "needs":
        return ", ".join(f"{NEEDS[need]} {level}" for need, level in value.items())
    if name == "forms":
        return " / ".join(style.words.get("form", FORMS)[form] for form in value)
    if name == "expected_days":
        return f"{value} dagen"
    words = style.words.get(name)
    return words[value] if words is not None else value


def sheets(facts: Sequence[Fact], style: Style) -> dict[str, list[list[Cell]]]:
    """One sheet, or one per provider without a column for it."""
    if not style.per_provider:
        return {"Blad1": table(facts, style)}
    groups: dict[str, list[Fact]] = {}
    for fact in facts:
        groups.setdefault(fact["provider"], []).append(fact)
    return {name: table(rows, style) for name, rows in groups.items()}


def write_xlsx(path: Path, content: Mapping[str, Sequence[Sequence[Cell]]]) -> Path:
    """A workbook with these sheets."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in content.items():
        sheet = book.create_sheet(name[:31])
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def write_text(
    path: Path, content: Mapping[str, Sequence[Sequence[Cell]]], encoding: str = "utf-8-sig", separator: str = ";"
) -> Path:
    """A text file of the first sheet."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    for row in next(iter(content.values())):
        writer.writerow(["" if cell is None else cell for cell in row])
    path.write_bytes(out.getvalue().encode(encoding))
    return path


def write_ods(path: Path, content: Mapping[str, Sequence[Sequence[Cell]]]) -> Path:
    """The least an OpenDocument spreadsheet is, every cell a text or a day."""
    body = "".join(
        f'<table:table table:name="{escape(name)}">'
        + "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows)
        + "</table:table>"
        for name, rows in content.items()
    )
    document = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">'
        f"<office:body><office:spreadsheet>{body}</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", document)
        archive.writestr("META-INF/manifest.xml", _MANIFEST)
    return path


_MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
    'manifest:version="1.2">'
    '<manifest:file-entry manifest:full-path="/" '
    'manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)


def _ods_cell(value: Cell) -> str:
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, date):
        kind = f'office:value-type="date" office:date-value="{value.isoformat()}"'
        return f"<table:table-cell {kind}><text:p>{value.isoformat()}</text:p></table:table-cell>"
    text = escape(str(value))
    return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'
