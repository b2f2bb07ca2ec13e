"""More lists as outside testers wrote them: on their side, as forms, as sentences, with made-up headings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.exchange.list_types import CellValue, ListFile, SheetTable
from app.exchange.text_files import read_text_file
from tests.support.outside_lists import House, Rows, Shown, houses

PROVIDER = "Stichting Verzonnen Verblijf"
FORMS = (
    ("gezinshuis", "family_home"), ("logeerhuis", "respite"), ("24-uurs behandelgroep", "treatment_group"),
    ("crisispleeggezin", "crisis_foster"),
)  # fmt: skip
CODES = (
    ("PLZ-VOLT", "foster_care"),
    ("GEZHUIS", "family_home"),
    ("BEHGR24", "treatment_group"),
    ("KAMERTR", ("independence_training")),
)
GENDERS = (("m/v", "any"), ("jongens", "male"), ("meisjes", "female"))
WEEKS = (date(2026, 11, 16), date(2026, 11, 23), date(2026, 11, 30), date(2026, 12, 7))
"""Mondays of weeks 47 to 50."""
LABELS = ("Naam", "Soort zorg", "Plaats", "Leeftijd", "Geslacht", "Aantal plekken", "Waarvan vrij", "Vrij per")


def _file(*sheets: SheetTable) -> ListFile:
    return ListFile("lijst.xlsx", "xlsx", sheets)


def _sheet(rows: Rows, name: str = "Blad1") -> SheetTable:
    return SheetTable(name, tuple(tuple(row) for row in rows))


def _values(one: House, number: int) -> list[CellValue]:
    form, gender = FORMS[number % 4][0], GENDERS[number % 3][0]
    return [one.name, form, one.place, f"{one.low}-{one.high}", gender, one.capacity, one.free, one.day_in_words]


def _facts(made: list[House]) -> Shown:
    return {
        one.name: one.shown(form=FORMS[number % 4][1], gender=GENDERS[number % 3][1])
        for number, one in enumerate(made)
    }


def on_its_side(seed: int) -> tuple[ListFile, Shown]:
    """Headings in the first column, a facility in every other one."""
    made = houses(seed, 6)
    columns = [_values(one, number) for number, one in enumerate(made)]
    rows: Rows = [[f"Overzicht {PROVIDER}"], []]
    rows += [[label, *(column[number] for column in columns)] for number, label in enumerate(LABELS)]
    return _file(_sheet([*rows, [], ["Vragen? Bel het secretariaat."]])), _facts(made)


def a_form_per_sheet(seed: int) -> tuple[ListFile, Shown]:
    """One sheet with labels and values for every facility."""
    made = houses(seed, 5)
    sheets = [
        _sheet(
            [["Formulier vrije plek"], [], *map(list, zip(LABELS, _values(one, number), strict=True))],
            (f"nr {number}"),
        )
        for number, one in enumerate(made)
    ]
    return _file(*sheets), _facts(made)


def blocks_under_each_other(seed: int) -> tuple[ListFile, Shown]:
    """«Naam:», «Plaats:» … under each other, a blank row between facilities."""
    made = houses(seed, 6)
    rows: Rows = [[PROVIDER], []]
    for number, one in enumerate(made):
        rows += [[f"{label}:", value] for label, value in zip(LABELS, _values(one, number), strict=True)]
        rows.append([])
    return _file(_sheet(rows)), _facts(made)


def lines_of_a_mail(seed: int) -> tuple[ListFile, Shown]:
    """The same as lines of a text, with the mail around them."""
    made = houses(seed, 5)
    lines = [f"Van: Team plaatsing, {PROVIDER}", "Onderwerp: vrije plekken", "", "Hallo allemaal,", ""]
    for number, one in enumerate(made):
        lines += [f"{label}: {value}" for label, value in zip(LABELS, _values(one, number), strict=True)]
        lines.append("")
    return read_text_file("mail.txt", "\n".join([*lines, "Met groet", "Team plaatsing"]).encode()), _facts(made)


def sentences_of_a_mail(seed: int) -> tuple[ListFile, Shown]:
    """A line of prose per facility."""
    made = houses(seed, 6)
    lines = ["Hoi, hierbij onze plekken:", ""]
    for number, one in enumerate(made):
        form, gender = FORMS[number % 4][0], GENDERS[number % 3][0]
        free = f"waarvan {one.free} vrij" if one.free else "vol"
        coming = f", vrij vanaf {one.day_in_words}" if one.day else ""
        lines.append(
            f"- {one.name}, {form} in {one.place}, {one.low} t/m {one.high} jaar, {gender}, {one.capacity}"
            f" plekken {free}{coming}"
        )
    return read_text_file("mail.txt", "\n".join([*lines, "", "Groetjes"]).encode()), _facts(made)


def drawn_in_text(seed: int) -> tuple[ListFile, Shown]:
    """A table drawn with bars and dashes."""
    made = houses(seed, 6)
    lines = [f"# Vrije plekken {PROVIDER}", "| " + " | ".join(LABELS) + " |", "|---" * len(LABELS) + "|"]
    lines += [
        "| " + " | ".join(str(value) for value in _values(one, number)) + " |" for number, one in enumerate(made)
    ]
    return read_text_file("lijst.txt", "\n".join(lines).encode()), _facts(made)


def kept_apart_by_spaces(seed: int) -> tuple[ListFile, Shown]:
    """Columns of a fixed width."""
    made = houses(seed, 6)
    rows = [LABELS, tuple("-" * 20 for _ in LABELS), *(_values(one, number) for number, one in enumerate(made))]
    lines = ["".join(str(value).ljust(24) for value in row).rstrip() for row in rows]
    return read_text_file("lijst.txt", "\n".join(["Stand van vandaag", "", *lines]).encode()), _facts(made)


def next_to_each_other(seed: int) -> tuple[ListFile, Shown]:
    """Two tables beside each other, each with its form above it."""
    made = houses(seed, 8)
    heads = ["Naam", "Plaats", "Leeftijd", "Plekken", "Vrij", "Per"]

    def cells(one: House) -> list[CellValue]:
        return [one.name, one.place, f"{one.low}-{one.high}", one.capacity, one.free, one.day]

    rows: Rows = [["Gezinshuizen", *[None] * 6, "Logeerhuizen"], [*heads, None, *heads]]
    rows += [[*cells(left), None, *cells(right)] for left, right in zip(made[:4], made[4:], strict=True)]
    shown = {
        one.name: one.shown(form="family_home" if number < 4 else "respite") for number, one in enumerate(made)
    }
    return _file(_sheet(rows)), shown


def week_by_week(seed: int) -> tuple[ListFile, Shown]:
    """Free places for every week ahead; the first week with a place is when one comes free."""
    made = houses(seed)
    rows: Rows = [["Naam", "Soort", "Plaats", "Leeftijd", "Plekken", "wk 47", "wk 48", "wk 49", "wk 50"]]
    shown: Shown = {}
    for number, one in enumerate(made):
        week = number % 4
        weeks = [one.free if one.free else int(later >= week > 0) for later in range(4)]
        rows.append([one.name, FORMS[number % 4][0], one.place, f"{one.low}-{one.high}", one.capacity, *weeks])
        facts = one.shown(form=FORMS[number % 4][1])
        coming = not one.free and week > 0
        facts["free_from"] = WEEKS[week] if coming else None
        shown[one.name] = facts
    return _file(_sheet(rows)), shown


def free_by_gender(seed: int) -> tuple[ListFile, Shown]:
    """«Vrij jongens» and «Vrij meisjes»: together they are what is free."""
    made = houses(seed)
    rows: Rows = [
        ["Naam", "Soort", "Plaats", "Leeftijd", "Capaciteit", "Vrij jongens", "Vrij meisjes", ("Vrij per")]
    ]
    for number, one in enumerate(made):
        boys = min(one.free, number % 2)
        free = [boys, one.free - boys]
        rows.append(
            [one.name, FORMS[number % 4][0], one.place, f"{one.low}-{one.high}", one.capacity, *free, one.day]
        )
    return _file(_sheet(rows)), {one.name: one.shown(form=FORMS[number % 4][1]) for number, one in enumerate(made)}


def headings_made_up(seed: int) -> tuple[ListFile, Shown]:
    """Questions for headings, ages and gender in one cell, numbers in words."""
    made = houses(seed)
    words = ("geen", "één kind", "twee")
    rows: Rows = [["Wie heeft er plek?"], []]
    rows.append(
        ["Gezin", "Waar woont het gezin", "Wat voor plaatsing", "Welkom zijn", (
        "Hoeveel kinderen kunnen er nu bij"),
         "Wanneer kan een kind komen", "Broertje/zusje erbij?", "Goed te weten"]
    )  # fmt: skip
    shown: Shown = {}
    for number, one in enumerate(made):
        said, gender = GENDERS[number % 3]
        welcome = f"{said}, {one.low}-{one.high} jr" if number % 2 else (f"{one.low} t/m {one.high} jaar ({said})")
        coming = "kan meteen" if one.free else one.day_in_words
        rows.append(
            [
                one.name,
                one.place,
                "langdurige pleegzorg",
                welcome,
                words[one.free],
                coming,
                "ja graag",
                ("hond en kat"),
            ]
        )
        shown[one.name] = one.shown(form="foster_care", gender=gender, siblings=True)
        del shown[one.name]["capacity"]
    return _file(_sheet([*rows, [], [f"{len(made)} gezinnen in deze lijst"]])), shown


def codes_of_a_system(seed: int) -> tuple[ListFile, Shown]:
    """Short codes in headings and cells, a code beside the name, days as numbers."""
    made = houses(seed)
    heads = "VOORZ_ID|VOORZ_OMS|PROD_CD|WOONPLTS|LFT_MIN|LFT_MAX|GESL|CAP|BZT|DAT_1E_VRIJ|DOELGR|MUT_DAT"
    rows: Rows = [list(heads.split("|"))]
    shown: Shown = {}
    for number, one in enumerate(made):
        code, form = CODES[number % 4]
        day = None if one.day is None else f"{one.day:%Y%m%d}"
        ages = [f"{one.low:02}", f"{one.high:02}"]
        beds = [str(one.capacity), str(one.capacity - one.free)]
        first = [f"V40{number}17", one.name, code, one.place.upper()]
        rows.append([*first, *ages, "M/V", *beds, day, "LICHVERZ|ASS", "20261117"])
        shown[one.name] = one.shown(form=form, gender="any", needs=("autism", "physical_care"))
    return _file(_sheet(rows)), shown


def crosses_under_a_group(seed: int) -> tuple[ListFile, Shown]:
    """Two rows of headings, a cross per need under «Ervaring (x)»."""
    made = houses(seed)
    rows: Rows = [["Pleegouders van Verzonnen Zorg, stand 20 november"], []]
    rows.append(
        [
            "Gezinscode",
            "Gemeente",
            "Zorg",
            "Leeftijd kind",
            None,
            "Kinderen",
            None,
            "Plek vanaf",
            ("Ervaring (x)"),
            None,
            None,
        ]
    )
    rows.append(
        [None, None, None, "min.", "max.", "max. toegestaan", "nu geplaatst", None, "LVB", "ASS", ("Trauma")]
    )
    shown: Shown = {}
    named = {
        "GM1735": "Hof van Twente",
        "GM0163": "Hellendoorn",
        "GM1742": "Rijssen-Holten",
        "GM1700": ("Twenterand"),
    }
    named |= {"GM1774": "Dinkelland", "GM0189": "Wierden"}
    for number, one in enumerate(made):
        marks = ["x" if number % 2 else None, "X" if number % 3 else None, None if number % 4 else "x"]
        codes = zip(("learning_disability", "autism", "trauma"), marks, strict=True)
        code = f"VZ-{100 + 7 * number}"
        taken = one.capacity - one.free
        rows.append(
            [
                code,
                named[one.municipality],
                "voltijdpleegzorg",
                one.low,
                one.high,
                one.capacity,
                taken,
                one.day,
                *marks,
            ]
        )
        needs = tuple(sorted(need for need, mark in codes if mark))
        shown[code] = one.shown(placed=False, form="foster_care", needs=needs)
    return _file(_sheet(rows)), shown


def days_in_remarks(seed: int) -> tuple[ListFile, Shown]:
    """How many fit, how many live there; the day a bed comes free only in the remarks; a line «Samen» below."""
    made = houses(seed)
    rows: Rows = [
        [
            "Gezinshuis",
            "Woont in",
            "Hoeveel kinderen passen er",
            "Wonen er nu",
            "Welke leeftijd",
            ("Bijzonderheden"),
        ]
    ]
    for one in made:
        remark = f"plek komt vrij per {one.day_in_words}" if one.day else "Hond en twee poezen in huis."
        rows.append(
            [one.name, one.place, one.capacity, one.capacity - one.free, f"{one.low} - {one.high} jaar", remark]
        )
    rows.append(["Samen", None, sum(one.capacity for one in made), 1])
    return _file(_sheet(rows)), {one.name: one.shown(form="family_home") for one in made}


SHAPES: tuple[Callable[[int], tuple[ListFile, Shown]], ...] = (
    on_its_side, a_form_per_sheet, blocks_under_each_other, lines_of_a_mail, sentences_of_a_mail, drawn_in_text,
    kept_apart_by_spaces, next_to_each_other, week_by_week, free_by_gender, headings_made_up, codes_of_a_system,
    crosses_under_a_group, days_in_remarks,
)  # fmt: skip
