"""Lists in the shapes of people who never saw the program: made by an outside tester, each with its truth.

Every shape gives a file as read (sheets of rows) and, by name, the facts that the list shows.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from app.exchange.list_types import CellValue, ListFile, SheetTable

TODAY = date(2026, 11, 22)
NAMES = (
    "Zilverschoon", "De Springplank", "Waaigras", "'t Nestje", "Parelduiker", "Kikkerpoel", "De Veerman",
    "Maanlicht", "Sterrenwacht", "Vlinderstruik",
)  # fmt: skip
PLACES = (
    ("Goor", "GM1735"), ("Nijverdal", "GM0163"), ("Holten", "GM1742"), ("Vriezenveen", "GM1700"),
    ("Ootmarsum", "GM1774"), ("Enter", "GM0189"), ("Delden", "GM1735"),
)  # fmt: skip
MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
Shown = dict[str, dict[str, Any]]
Rows = list[list[CellValue]]


@dataclass(frozen=True)
class House:
    """The facts behind one row or group of rows."""

    name: str
    place: str
    municipality: str
    low: int
    high: int
    capacity: int
    free: int
    day: date | None

    @property
    def day_in_words(self) -> str:
        """«14 feb», or what lists write where there is no day."""
        if self.day is None:
            return "nu" if self.free else "n.n.b."
        return f"{self.day.day} {MONTHS[self.day.month - 1]}"

    def shown(self, *, placed: bool = True, **more: object) -> dict[str, Any]:
        """What nearly every list shows, and more where this one does."""
        where: dict[str, Any] = {"place": self.place} if placed else {}
        return {
            "municipality": self.municipality, "age_min": self.low, "age_max": self.high,
            "capacity": self.capacity, "free": self.free, "free_from": self.day, **where, **more,
        }  # fmt: skip


def houses(seed: int, count: int = len(NAMES)) -> list[House]:
    """Invented houses in Twente."""
    rng = random.Random(seed)
    made = []
    for name in rng.sample(NAMES, count):
        place, municipality = rng.choice(PLACES)
        low, high = rng.choice(((0, 12), (4, 12), (6, 16), (12, 18)))
        capacity, free = rng.randint(2, 6), rng.choice((0, 0, 1, 2))
        day = None if free or rng.random() < 0.4 else TODAY + timedelta(days=rng.randint(5, 90))
        made.append(House(name, place, municipality, low, high, capacity, free, day))
    return made


def _file(*sheets: SheetTable) -> ListFile:
    return ListFile("lijst.xlsx", "xlsx", sheets)


def _sheet(rows: Rows, name: str = "Blad1", merged: tuple[tuple[int, int, int, int], ...] = ()) -> SheetTable:
    return SheetTable(name, tuple(tuple(row) for row in rows), merged)


def _split(headings: str) -> list[CellValue]:
    return list(headings.split("|"))


def columns_per_bed(seed: int) -> tuple[ListFile, Shown]:
    """«Bed 1», «Bed 2» … side by side with a word in each."""
    made = houses(seed)
    rows: Rows = [["Groep", "Plaats", "Zorgvorm", "Leeftijd", *(f"Bed {bed}" for bed in range(1, 7))]]
    for one in made:
        beds = ["vrij" if bed < one.free else "bezet" for bed in range(one.capacity)]
        rows.append([one.name, one.place, "Behandelgroep 24 uur", f"{one.low}-{one.high}", *beds])
    truth = {one.name: one.shown(form="treatment_group") for one in made}
    for facts in truth.values():
        del facts["free_from"]
    return _file(_sheet(rows)), truth


def beds_under_names(seed: int) -> tuple[ListFile, Shown]:
    """A line «De Brug (Almelo)» above the rows of its beds."""
    made = houses(seed, 6)
    rows: Rows = [["Bedoverzicht behandelgroepen"], ["Bed", "Status", "Vrij per", "Leeftijd", "Bijzonderheden"]]
    for one in made:
        rows.append([f"{one.name} ({one.place})"])
        for bed in range(one.capacity):
            coming = one.day if bed == one.capacity - 1 else None
            status = "vrij" if bed < one.free else "bezet"
            rows.append([f"Bed {bed + 1}", status, coming, f"{one.low}-{one.high}"])
    return _file(_sheet(rows)), {one.name: one.shown(form="treatment_group") for one in made}


def taken_yes_or_no(seed: int) -> tuple[ListFile, Shown]:
    """«Bezet j/n» per bed, the house named in its first row only."""
    made = houses(seed, 7)
    rows: Rows = [["Locatie", "Plaats", "Type bed", "Leeftijd", "Bednr.", "Bezet j/n", "Vrij per"]]
    for one in made:
        for bed in range(one.capacity):
            own = [one.name, one.place, "crisisgroep", f"{one.low}-{one.high}"] if bed == 0 else [None] * 4
            coming = one.day_in_words if one.day and bed == one.capacity - 1 else None
            rows.append([*own, bed + 1, "n" if bed < one.free else "j", coming])
    return _file(_sheet(rows)), {one.name: one.shown(form="crisis_group") for one in made}


def crosses_per_bed(seed: int) -> tuple[ListFile, Shown]:
    """An x under «Vrij» or under «Bezet», a row per bed."""
    made = houses(seed, 7)
    rows: Rows = [
        ["Voorziening", "Kamernummer", "Zorgvorm", "Woonplaats", "Doelgroep", "Vrij", "Bezet", "Vrij per"]
    ]
    for one in made:
        for bed in range(one.capacity):
            is_free, coming = bed < one.free, one.day if bed == one.capacity - 1 else None
            marks = ["x", None] if is_free else [None, "x"]
            rows.append([one.name, f"K{bed + 1}", "KTC", one.place, f"{one.low}-{one.high} jaar", *marks, coming])
    return _file(_sheet(rows)), {one.name: one.shown(form="independence_training") for one in made}


def tables_under_each_other(seed: int) -> tuple[ListFile, Shown]:
    """A small table with plain headings above one with telling ones; forms in the lines above."""
    made = houses(seed)
    rows: Rows = [["Stichting Sprookjesbos", None, "Datum:", date(2026, 11, 20)], [], ["A. Pleegzorg"]]
    rows.append(["Pleeggezin", "Woonplaats", "Soort", "Leeftijd", "Max", "Vrij", "Vanaf"])
    for one in made[:5]:
        ages = f"{one.low} t/m {one.high}"
        rows.append([one.name, one.place, "voltijd pleegzorg", ages, one.capacity, one.free, one.day])
    rows += [[], ["B. Gezinshuizen"]]
    rows.append(
        ["Naam gezinshuis", "Plaats", "Leeftijdsgroep", "Aantal plekken", "Bezette plekken", "Eerste vrije plek"]
    )
    for one in made[5:]:
        taken = one.capacity - one.free
        rows.append([one.name, one.place, f"{one.low}-{one.high} jaar", one.capacity, taken, one.day_in_words])
    truth = {one.name: one.shown(form="foster_care") for one in made[:5]}
    return _file(_sheet(rows)), truth | {one.name: one.shown(form="family_home") for one in made[5:]}


def system_headings(seed: int) -> tuple[ListFile, Shown]:
    """Headings out of a system, moments with a time, numbers with a comma."""
    made = houses(seed)
    heads = "location.name|location.city|careType|ageFrom|ageTo|bedsTotal|bedsFree|freeFrom|lastModified"
    rows: Rows = [_split(heads)]
    for one in made:
        day = None if one.day is None else f"{one.day}T00:00:00"
        ages = [f"{one.low},0", f"{one.high},0"]
        beds = [str(one.capacity), str(one.free)]
        rows.append([one.name, one.place, "Logeeropvang", *ages, *beds, day, "2026-11-19T10:00:00Z"])
    return _file(_sheet(rows)), {one.name: one.shown(form="respite", updated=date(2026, 11, 19)) for one in made}


def numbers_for_names(seed: int) -> tuple[ListFile, Shown]:
    """Foster families by number, with what is at home and what is free in words."""
    made = houses(seed)
    heads = "Pleeggezin_id|Samenstelling|Variant|Regio|Voorkeursleeftijd|Max. plaatsingen"
    rows: Rows = [_split(f"{heads}|Huidige plaatsingen|Weer vrij per")]
    shown: Shown = {}
    for number, one in enumerate(made):
        taken = one.capacity - one.free
        ages = f"{one.low} tot en met {one.high}"
        rows.append(
            [
                20310 + 11 * number,
                "stel met kind",
                "crisispleegzorg",
                one.place,
                ages,
                one.capacity,
                taken,
                one.day,
            ]
        )
        shown[str(20310 + 11 * number)] = one.shown(form="crisis_foster")
    return _file(_sheet(rows)), shown


def counts_in_words(seed: int) -> tuple[ListFile, Shown]:
    """«6 (1 vrij)», postcode and place in one cell; the form only in the name of the sheet."""
    made = houses(seed)
    rows: Rows = [["Woonvoorziening", "Postcode en plaats", "Voor wie", "Aantal plekken", "Eerste mogelijkheid"]]
    for one in made:
        text = f"{one.capacity} ({one.free} vrij)" if one.free else f"{one.capacity} (vol)"
        rows.append([one.name, f"7471 AB {one.place}", f"{one.low}-{one.high} jaar", text, one.day_in_words])
    truth = {one.name: one.shown(form="specialist_living", postcode="7471 AB") for one in made}
    return _file(_sheet(rows, "Kleinschalig wonen")), truth


def grouped_by_place(seed: int) -> tuple[ListFile, Shown]:
    """The municipality once per group, with a total under it; two rows of headings."""
    made = sorted(houses(seed), key=lambda one: one.municipality)
    official = {
        "GM1735": "Hof van Twente",
        "GM0163": "Hellendoorn",
        "GM1742": "Rijssen-Holten",
        "GM1700": "Twenterand",
    }
    official |= {"GM1774": "Dinkelland", "GM0189": "Wierden"}
    rows: Rows = [
        [None, None, "Leeftijd", None, "Plaatsen", None, None],
        ["Gemeente", "Gezinshuis", "min", "max", "totaal", "vrij", "vrij per"],
    ]
    last = None
    for one in made:
        if last not in {None, one.municipality}:
            rows.append([f"Totaal {official[str(last)]}", None, None, None, 99])
        named = official[one.municipality] if one.municipality != last else None
        rows.append([named, one.name, one.low, one.high, one.capacity, one.free, one.day])
        last = one.municipality
    return _file(_sheet(rows)), {one.name: one.shown(placed=False, form="family_home") for one in made}


def short_headings(seed: int) -> tuple[ListFile, Shown]:
    """Every heading cut short, «J» and «M» beside each other, municipalities behind places, forms with dots."""
    forms = (("gez.huis", "family_home"), ("kleinschal. wonen", "specialist_living"), ("logeeropv.", "respite"))
    rows: Rows = [_split("loc.|vrm.|pl. (gem.)|J|M|lft.|cap.|vr.|vrij m.i.v.")]
    shown: Shown = {}
    for number, one in enumerate(houses(seed)):
        spelled, form = forms[number % 3]
        boys, girls = ("x", None) if number % 2 else ("x", "x")
        ages = f"{one.low} – {one.high}"
        rows.append([one.name, spelled, one.place, boys, girls, ages, one.capacity, one.free, one.day])
        shown[one.name] = one.shown(form=form, gender="male" if number % 2 else "any")
    return _file(_sheet(rows)), shown


SHAPES: tuple[Callable[[int], tuple[ListFile, Shown]], ...] = (
    columns_per_bed, beds_under_names, taken_yes_or_no, crosses_per_bed, tables_under_each_other,
    system_headings, numbers_for_names, counts_in_words, grouped_by_place,
    short_headings,
)  # fmt: skip
