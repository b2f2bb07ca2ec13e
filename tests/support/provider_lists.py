"""Makes providers' lists that nobody has seen: other headings, orders, spellings, separators and layouts.

The words here come from a source of their own: nothing is taken from `app.exchange`, so that a list that is
read well is read because the reader understands it. Every list comes with what it shows, cell by cell.
All names are invented.
"""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import openpyxl

TODAY = date(2026, 11, 22)
PLACES = (
    ("Almelo", "GM0141", "7602"), ("Borne", "GM0147", "7622"), ("Enschede", "GM0153", "7522"),
    ("Haaksbergen", "GM0158", "7481"), ("Nijverdal", "GM0163", "7441"), ("Hengelo", "GM0164", "7552"),
    ("Overdinkel", "GM0168", "7586"), ("Oldenzaal", "GM0173", "7574"), ("Vasse", "GM0183", "7661"),
    ("Enter", "GM0189", "7468"), ("Vroomshoop", "GM1700", "7681"), ("Goor", "GM1735", "7471"),
    ("Holten", "GM1742", "7451"), ("Denekamp", "GM1774", "7591"), ("Rijssen", "GM1742", "7463"),
    ("Delden", "GM1735", "7491"), ("Vriezenveen", "GM1700", "7671"),
)  # fmt: skip
MUNICIPALITIES = {
    "GM0141": "Almelo", "GM0147": "Borne", "GM0153": "Enschede", "GM0158": "Haaksbergen",
    "GM0163": "Hellendoorn", "GM0164": "Hengelo", "GM0168": "Losser", "GM0173": "Oldenzaal",
    "GM0183": "Tubbergen", "GM0189": "Wierden", "GM1700": "Twenterand", "GM1735": "Hof van Twente",
    "GM1742": "Rijssen-Holten", "GM1774": "Dinkelland",
}  # fmt: skip
FORMS = {
    "foster_care": ("Pleegzorg", "pleeggezin (voltijd)", "VOLTIJD PLEEGZORG", "pleegouders"),
    "part_time_foster": ("weekend pleegzorg", "Deeltijd-pleegzorg", "pleegzorg (deeltijd)", "vakantiepleeggezin"),
    "family_home": ("gezinshuis", "Gezins-huis", "GEZINSHUIZEN", "Gezinshuis (regulier)"),
    "specialist_living": ("kleinschalig specialistisch wonen", "Specialistisch wonen", "kleinschalige woonvorm"),
    "respite": ("logeerhuis", "Logeren", "respijtzorg", "logeeropvang weekend"),
    "independence_training": ("kamertraining", "KTC", "zelfstandigheidstraining 16+", "Begeleid kamerwonen"),
    "parent_child": ("Moeder-kind huis", "ouder/kind-voorziening", "ouder-kindhuis", "moeder en kind"),
    "treatment_group": ("Behandelgroep", "24-uurs behandelgroep", "leefgroep", "residentiële behandelgroep"),
    "three_environment": ("3-milieuvoorziening", "Driemilieu", "drie-milieuvoorziening"),
    "secure_care": ("JeugdzorgPlus", "gesloten jeugdzorg", "Jeugdzorg +", "JZ+"),
    "crisis_foster": ("crisis-pleegzorg", "Pleegzorg crisis", "spoedpleegzorg"),
    "crisis_group": ("crisisopvang", "Crisisbed", "crisisplek groep", "spoedopvang"),
}
NEEDS = {
    "learning_disability": ("LVB", "licht verstandelijke beperking", "verstandelijke beperking"),
    "autism": ("autisme", "ASS", "autismespectrumstoornis"),
    "attachment": ("hechting", "hechtingsproblemen", "onveilige hechting"),
    "trauma": ("trauma", "PTSS", "getraumatiseerde kinderen"),
    "mental_health": ("GGZ-problematiek", "psychiatrie", "psychische klachten"),
    "addiction": ("verslaving", "middelengebruik", "verslavingsproblematiek"),
    "behaviour": ("gedrag", "gedragsproblematiek", "agressie"),
    "physical_care": ("lich. verzorging", "medische zorg", "lichamelijke beperking"),
    "eating": ("eetproblemen", "eetstoornis"),
    "sensory": ("zintuiglijke beperking", "slechthorend"),
}
GENDERS = {
    "any": ("m/v", "jongens/meisjes", "beide", "Gemengd", "J+M", "v/m", "jongens & meisjes", "alle"),
    "female": ("meisjes", "v", "alleen meiden", "Meisje", "vrouw"),
    "male": ("jongens", "Jongen", "uitsluitend jongens", "man"),
}
HEADINGS: dict[str, tuple[str, ...]] = {
    "provider": ("Organisatie", "Zorgaanbieder", "Naam instelling", "Jeugdhulpaanbieder", "Provider"),
    "name": ("Naam locatie", "Naam voorziening", "Huis", "Woning", "Vestiging", "Facility", "Groep", "Naam gezin"),
    "form": ("Soort zorg", "Type voorziening", "Hulpvorm", "Verblijfsvorm", "Type opvang", "Care form"),
    "place": ("Plaatsnaam", "Stad/dorp", "Vestigingsplaats", "Woonplaats", "City", "PLAATS"),
    "municipality": ("Gemeente", "gem.", "Gemeentenaam", "Municipality"),
    "postcode": ("PC", "postcode", "Post code", "Zip", "PC6"),
    "ages": ("Leeftijdscategorie", "Leeftijd (jr)", "lft", "Leeftijdsgroep", "Age", "Leeftijd kinderen"),
    "age_min": ("Min. leeftijd", "Leeftijd vanaf", "Lft van", "Minimumleeftijd", "vanaf (jaar)"),
    "age_max": ("Max. leeftijd", "Leeftijd t/m", "Lft tot", "Maximumleeftijd", "t/m (jaar)"),
    "gender": ("Jongens/meisjes", "M/V", "gesl.", "Sekse", "Gender", "J/M"),
    "capacity": ("Capaciteit", "# plaatsen", "Aantal bedden", "Totaal plekken", "Max. aantal", "Beds", "Plaatsen"),
    "free": ("Beschikbare plaatsen", "Nu vrij", "Open plekken", "aantal vrij", "Nog beschikbaar", "Free", "Vrij"),
    "occupied": ("Bezette plekken", "in gebruik", "Bezetting", "Aantal geplaatst", "Occupied"),
    "free_from": ("Beschikbaar per", "Datum beschikbaar", "Eerstvolgende plek vrij", "vrij m.i.v.",
                  "Available from",   "Plaatsing mogelijk vanaf", "Ingangsdatum", "Wanneer vrij?"),
    "needs": ("Problematiek", "Geschikt voor", "Expertise", "Specialisatie", "Hulpvraag", "Doelgroep (kenmerken)"),
    "siblings": ("Samenplaatsing mogelijk?", "Broertjes/zusjes", "Brusjes", "Siblings", "Broer/zus samen"),
    "updated": ("Laatst gewijzigd", "Datum opgave", "Mutatiedatum", "Last updated", "bijgewerkt d.d."),
    "status": ("Status", "Vrij/bezet", "Stand van zaken", "Bedstatus"),
    "bed": ("Bed", "Kamernr.", "Plek nr.", "Slaapkamer"),
}  # fmt: skip
NOISE: dict[str, tuple[tuple[str, ...], Callable[[random.Random, int], Any]]] = {
    "phone": (("Telefoon", "Tel.nr.", "contact"), lambda rng, number: f"074-{rng.randrange(1000000, 9999999)}"),
    "number": (("Nr.", "#", "ID"), lambda rng, number: number),
    "price": (("Tarief", "Prijs per dag"), lambda rng, number: rng.choice((112, 145, 210, 305))),
    "region": (("Regio",), lambda rng, number: "Twente"),
    "mail": (("E-mail",), lambda rng, number: f"plaatsing{number}@voorbeeld.example"),
    "remark": (("Opmerkingen", "Bijzonderheden", "toelichting"),
               lambda rng, number: rng.choice((None, None, "graag eerst bellen", "tuin aanwezig", "nieuw team"))),
}  # fmt: skip
_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "juni", "juli", "aug", "sept", "okt", "nov", "dec")
_LONG = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
         "november", "december")  # fmt: skip


@dataclass
class MadeFacility:
    """The facts behind one facility."""

    name: str
    form: str
    place: str
    municipality: str
    postcode: str
    low: int
    high: int
    open_age: bool
    gender: str
    capacity: int
    free: int
    free_from: date | None
    needs: tuple[str, ...]
    siblings: bool
    updated: date


@dataclass
class MadeList:
    """A list as a file's bytes, and what it shows: per facility name the values a reader should find."""

    file_name: str
    content: bytes
    provider: str | None
    shown: dict[str, dict[str, Any]] = field(default_factory=dict)
    style: dict[str, Any] = field(default_factory=dict)


def make_facilities(rng: random.Random, count: int, forms: tuple[str, ...]) -> list[MadeFacility]:
    """Facilities with facts like those of the region."""
    stems = (
        "De Populier",
        "Het Anker",
        "Berkenhof",
        "Villa Zon",
        "De Kade",
        "Het Nest",
        "Lindelaan",
        "De Schakel",
    )
    made = []
    for number in range(count):
        place, municipality, area = rng.choice(PLACES)
        low, high = rng.choice(((0, 6), (0, 12), (0, 18), (4, 12), (6, 18), (12, 18), (8, 16), (16, 23)))
        capacity = rng.choice((1, 2, 3, 4, 6, 8, 10))
        free = rng.choice((0, 0, 1, min(2, capacity)))
        later = None if free or rng.random() < 0.4 else TODAY + timedelta(days=rng.randrange(4, 150))
        made.append(
            MadeFacility(
                f"{rng.choice(stems)} {number + 1}", rng.choice(forms), place, municipality,
                f"{area} {rng.choice('ABCDEGHJ')}{rng.choice('KLMNPRTX')}", low, high,
                high >= 18 and rng.random() < 0.3,
                rng.choice(("any", "any", "any", "female", "male")), capacity, free, later,
                tuple(sorted(rng.sample(sorted(NEEDS), rng.randrange(0, 4)))), rng.random() < 0.4,
                TODAY - timedelta(days=rng.randrange(0, 40)),
            )
        )  # fmt: skip
    return made


def make_list(seed: int) -> MadeList:
    """One list, everything about it decided by the seed."""
    return _Maker(random.Random(seed), seed).make()


class _Maker:
    def __init__(self, rng: random.Random, seed: int):
        self.rng = rng
        self.seed = seed
        pick = rng.choice
        self.beds = rng.random() < 0.2
        self.kind = pick(("xlsx", "xlsx", "xlsx", "csv", "csv", "txt"))
        self.by_form = not self.beds and self.kind == "xlsx" and rng.random() < 0.25
        self.stacked = not self.beds and not self.by_form and rng.random() < 0.12
        self.two_ages = rng.random() < 0.3
        self.two_rows = not self.beds and not self.by_form and not self.stacked and rng.random() < 0.2
        self.counted = pick(("free", "free", "occupied", "both")) if not self.beds else None
        self.where = pick(("place", "place", "municipality", "both"))
        self.has = {
            name: rng.random() < chance
            for name, chance in (
                ("provider", 0.35), ("postcode", 0.6), ("gender", 0.7), ("needs", 0.7), ("siblings", 0.5),
                ("updated", 0.5), ("free_from", 0.85),
            )
        }  # fmt: skip
        self.date_style = pick(("dmy", "dmy2", "slash", "words", "long", "iso", "dots"))
        self.age_style = pick(("dash", "spaced", "tm", "long", "words"))
        self.yes, self.no = pick((("ja", "nee"), ("J", "N"), ("x", None), ("mogelijk", "niet"), ("ja", None)))
        self.separator = pick((", ", "; ", " / ", " en ", " + ", "\n"))
        self.provider = pick(
            ("Stichting Voorbeeldhoek", "Jeugdhuis Testdal", "Pleegzorg Proefland", "De Verzonnen Brug")
        )
        self.case = pick((str, str, str.upper, str.lower, str.capitalize))
        self.headings = {key: self.case(pick(words)) for key, words in HEADINGS.items()}
        if self.headings["free"].lower() == self.headings["free_from"].lower():
            self.headings["free_from"] = "Beschikbaar vanaf"

    def make(self) -> MadeList:
        rng = self.rng
        forms = tuple(rng.sample(sorted(FORMS), rng.choice((2, 3, 5))))
        facilities = make_facilities(rng, rng.randrange(3, 16), forms)
        columns = self._columns()
        shown = {one.name: self._shown(one, columns) for one in facilities}
        titled = self.provider if not self.has["provider"] and rng.random() < 0.5 else None
        sheets = self._sheets(facilities, columns, titled)
        provider = self.provider if self.has["provider"] or titled else None
        name, content = self._file(sheets)
        style = {key: value for key, value in vars(self).items() if isinstance(value, str | bool | int)}
        return MadeList(name, content, provider, shown, style)

    def _columns(self) -> list[str]:
        columns = ["name"]
        if not self.by_form and not self.stacked:
            columns.append("form")
        columns += {"place": ["place"], "municipality": ["municipality"], "both": ["place", "municipality"]}[
            self.where
        ]
        columns += ["age_min", "age_max"] if self.two_ages else ["ages"]
        if self.beds:
            columns += ["bed", "status"] if self.rng.random() < 0.8 else ["status"]
        else:
            columns += {"free": ["capacity", "free"], "occupied": ["capacity", "occupied"],
                        "both": ["capacity", "occupied", "free"]}[self.counted or "free"]  # fmt: skip
        columns += [name for name, wanted in self.has.items() if wanted]
        columns += self.rng.sample(sorted(NOISE), self.rng.randrange(0, 3))
        if self.rng.random() < 0.6:
            self.rng.shuffle(columns)
            if self.two_ages:
                columns.remove("age_max")
                columns.insert(columns.index("age_min") + 1, "age_max")
        return columns

    def _shown(self, one: MadeFacility, columns: list[str]) -> dict[str, Any]:
        """What the list says about a facility, in the reader's terms."""
        shown: dict[str, Any] = {"form": one.form, "municipality": one.municipality, "capacity": one.capacity,
                                 "free": one.free, "age_min": one.low}  # fmt: skip
        if "place" in columns:
            shown["place"] = one.place
        shown["age_max"] = one.high
        if "postcode" in columns:
            shown["postcode"] = one.postcode
        for key in ("gender", "siblings", "updated"):
            if key in columns:
                shown[key] = getattr(one, key)
        if "siblings" in columns and self.no is None and self.yes == "ja" and not one.siblings:
            shown["siblings"] = False
        if "needs" in columns:
            shown["needs"] = one.needs
        if "free_from" in columns:
            shown["free_from"] = one.free_from
        return shown

    def _heading(self, column: str) -> str:
        return self.rng.choice(NOISE[column][0]) if column in NOISE else self.headings[column]

    def _sheets(
        self, facilities: list[MadeFacility], columns: list[str], titled: str | None
    ) -> list[tuple[str, list[list[Any]]]]:
        headings = [self._heading(column) for column in columns]
        titles = self._titles(titled, len(columns))
        if self.by_form:
            return [
                (
                    self.rng.choice(FORMS[form]).replace("/", " ")[:30],
                    [*titles, headings, *self._body(group, columns)],
                )
                for form, group in _grouped(facilities)
            ]
        rows = list(titles)
        if self.stacked:
            for form, group in _grouped(facilities):
                rows += [[self.rng.choice(FORMS[form]).capitalize()], headings, *self._body(group, columns), []]
            return [("Blad1", rows)]
        rows += self._two_row_headings(columns, headings) if self.two_rows else [headings]
        rows += self._body(facilities, columns)
        if self.rng.random() < 0.4:
            rows += self._foot(facilities, columns)
        return [(self.rng.choice(("Blad1", "Lijst", "november", "Sheet1")), rows)]

    def _titles(self, titled: str | None, width: int) -> list[list[Any]]:
        rows: list[list[Any]] = []
        if titled:
            rows.append(self.rng.choice((
                [f"Overzicht beschikbare plekken {titled}"], ["Aanbieder:", titled], [f"Organisatie: {titled}"],
                [f"{titled} - vrije plaatsen week 47"], [f"Capaciteitsoverzicht {titled}"],
            )))  # fmt: skip
        if self.rng.random() < 0.4:
            rows.append(
                self.rng.choice((["Peildatum", "22-11-2026"], ["Stand per 22 november 2026"], ["d.d. 22-11-2026"]))
            )
        return [*rows, []] if rows and self.rng.random() < 0.6 else rows

    def _two_row_headings(self, columns: list[str], headings: list[str]) -> list[list[Any]]:
        """A group heading over the counts (and ages), the rest in the upper row."""
        groups = {"age_min": ("Leeftijd", "van"), "age_max": ("Leeftijd", "t/m"),
                  "capacity": ("Plekken", "totaal"), "free": ("Plekken", "vrij"),
                  "occupied": ("Plekken", "bezet")}  # fmt: skip
        upper, lower, before = [], [], None
        for column, heading in zip(columns, headings, strict=True):
            group = groups.get(column)
            upper.append(None if group and group[0] == before else group[0] if group else heading)
            lower.append(group[1] if group else None)
            before = group[0] if group else None
        return [upper, lower]

    def _body(self, facilities: list[MadeFacility], columns: list[str]) -> list[list[Any]]:
        rows = []
        for number, one in enumerate(facilities, start=1):
            if not self.beds:
                rows.append([self._cell(one, column, number) for column in columns])
                continue
            for bed in range(one.capacity):
                rows.append([self._bed_cell(one, column, bed, number) for column in columns])
        return rows

    def _cell(self, one: MadeFacility, column: str, number: int) -> Any:
        rng = self.rng
        if column in NOISE:
            return NOISE[column][1](rng, number)
        cells: dict[str, Callable[[], Any]] = {
            "provider": lambda: self.provider,
            "name": lambda: one.name,
            "form": lambda: rng.choice(FORMS[one.form]),
            "place": lambda: rng.choice((one.place, one.place.upper(), one.place + " ", one.place.lower())),
            "municipality": lambda: MUNICIPALITIES[one.municipality],
            "postcode": lambda: rng.choice((one.postcode, one.postcode.replace(" ", ""), one.postcode.lower())),
            "ages": lambda: self._ages(one),
            "age_min": lambda: one.low,
            "age_max": lambda: one.high,
            "gender": lambda: rng.choice(GENDERS[one.gender] + ((None,) if one.gender == "any" else ())),
            "capacity": lambda: one.capacity,
            "free": lambda: one.free if one.free or rng.random() < 0.7 else rng.choice(("vol", "geen", "-")),
            "occupied": lambda: one.capacity - one.free,
            "needs": lambda: self.separator.join(rng.choice(NEEDS[need]) for need in one.needs) or None,
            "siblings": lambda: self.yes if one.siblings else self.no,
            "updated": lambda: self._day(one.updated),
            "free_from": lambda: self._free_from(one.free, one.free_from),
        }
        return cells[column]()

    def _bed_cell(self, one: MadeFacility, column: str, bed: int, number: int) -> Any:
        coming = bed == one.free and one.free_from is not None
        if column == "bed":
            return bed + 1
        if column == "status":
            words = ("vrij", "beschikbaar", "Vrij") if bed < one.free else ("bezet", "Bezet", "niet beschikbaar")
            return "komt vrij" if coming else self.rng.choice(words)
        if column == "free_from":
            return self._day(one.free_from) if coming and one.free_from else None
        return self._cell(one, column, number)

    def _free_from(self, free: int, later: date | None) -> Any:
        if free:
            return self.rng.choice(("per direct", "nu", "direct", None, "z.s.m.", self._day(TODAY)))
        if later is None:
            return self.rng.choice((None, "vol", "wachtlijst", "-", "n.v.t.", "onbekend"))
        return self._day(later)

    def _day(self, day: date) -> Any:
        style = self.date_style
        if self.kind == "xlsx" and style in {"dmy", "iso"}:
            return day
        return {
            "dmy": f"{day.day:02}-{day.month:02}-{day.year}",
            "dmy2": f"{day.day}-{day.month}-{day.year % 100:02}",
            "slash": f"{day.day:02}/{day.month:02}/{day.year}",
            "words": f"{day.day} {_MONTHS[day.month - 1]} {day.year}",
            "long": f"{day.day} {_LONG[day.month - 1]} {day.year}",
            "iso": day.isoformat(),
            "dots": f"{day.day}.{day.month}.{day.year}",
        }[style]

    def _ages(self, one: MadeFacility) -> str:
        low, high = one.low, one.high
        if one.open_age and self.age_style != "words":
            return self.rng.choice((f"{low}+", f"vanaf {low} jaar", f"{low} jaar en ouder"))
        if (low, high) == (4, 12) and self.rng.random() < 0.2:
            return "basisschoolleeftijd"
        return {
            "dash": f"{low}-{high}",
            "spaced": f"{low} - {high} jr",
            "tm": f"{low} t/m {high}",
            "long": f"{low} tot en met {high} jaar",
            "words": f"van {low} tot {high} jaar",
        }[self.age_style]

    def _foot(self, facilities: list[MadeFacility], columns: list[str]) -> list[list[Any]]:
        total: list[Any] = [None] * len(columns)
        total[0] = "Totaal"
        for name, number in (
            ("capacity", sum(one.capacity for one in facilities)),
            ("free", sum(one.free for one in facilities)),
        ):
            if name in columns and columns.index(name) > 0:
                total[columns.index(name)] = number
        return [[], total, ["Vragen? Bel het plaatsingsbureau."]]

    def _file(self, sheets: list[tuple[str, list[list[Any]]]]) -> tuple[str, bytes]:
        if self.kind == "xlsx":
            return f"lijst_{self.seed}.xlsx", _workbook(sheets)
        text = _delimited(sheets[0][1], self.rng.choice((";", ",", "\t", "|")))
        encoding = self.rng.choice(("utf-8", "utf-8-sig", "cp1252", "utf-16"))
        return f"lijst_{self.seed}.{self.kind}", text.encode(encoding)


def _grouped(facilities: list[MadeFacility]) -> list[tuple[str, list[MadeFacility]]]:
    return [
        (form, [one for one in facilities if one.form == form])
        for form in dict.fromkeys(one.form for one in facilities)
    ]


def _workbook(sheets: list[tuple[str, list[list[Any]]]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for number, (title, rows) in enumerate(sheets):
        sheet = book.create_sheet(title if title not in book.sheetnames else f"{title} {number}")
        for row in rows:
            sheet.append(row)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _delimited(rows: list[list[Any]], separator: str) -> str:
    target = io.StringIO()
    writer = csv.writer(target, delimiter=separator, lineterminator="\r\n")
    for row in rows:
        writer.writerow(
            ["" if cell is None else cell.strftime("%d-%m-%Y") if isinstance(cell, date) else cell for cell in row]
        )
    return target.getvalue()


def write_list(made: MadeList, folder: Path) -> Path:
    """The list as a file in a folder."""
    path = folder / made.file_name
    path.write_bytes(made.content)
    return path
