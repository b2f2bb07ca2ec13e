"""Every control of the house on a few sheets, for looking at: used by `screenshots.py`, never by the program.

All names here are invented.
"""

from __future__ import annotations

from datetime import date

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from app.tables.column_table_model import ColumnTableModel
from app.tables.columns import Cell, Column
from app.tables.table_view import TableView
from app.translation import text
from app.widgets.buttons import (
    SegmentedSwitch,
    button,
    danger_button,
    icon_button,
    primary_button,
    quiet_button,
)
from app.widgets.chips import ChipField, ChoiceChip, FieldsChip, number_chip
from app.widgets.date_field import DateField
from app.widgets.filter_bar import FilterBar
from app.widgets.form import Field, area_input, choice_input, text_input
from app.widgets.labels import SignLabel, paragraph, rule, secondary, section, strong
from app.widgets.map_ground import MapGround
from app.widgets.map_marks import Marker, MarkerKind
from app.widgets.map_view import MapView
from app.widgets.marks import Badge, FreshnessMark, assumed_mark
from app.widgets.page import Page, column, row
from app.widgets.score_bars import ScoreLine, ScoreList, SumTerm
from app.widgets.search_field import SearchField
from app.widgets.side_panel import SidePanel
from app.widgets.states import EmptyState, ErrorPanel, Notice, ProgressPanel
from app.widgets.step_header import StepHeader
from app.widgets.tokens import GROUPS
from resources import loader

TODAY = date(2026, 11, 22)


def gallery_pages() -> list[Page]:
    """The sheets, in the order of the rail."""
    return [places_sheet(), ranking_sheet(), map_sheet(), controls_sheet(), form_sheet(), empty_sheet()]


def card(*widgets: QWidget) -> QFrame:
    """A surface with an edge around widgets below each other."""
    frame = QFrame()
    frame.setProperty("role", "card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(GROUPS, GROUPS, GROUPS, GROUPS)
    for widget in widgets:
        layout.addWidget(widget)
    return frame


def wrapped(layout: QHBoxLayout | QVBoxLayout) -> QWidget:
    """A layout as a widget."""
    holder = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(layout)
    return holder


def sample_columns(count: int = 84) -> list[Column]:
    """Columns as the page of free places has them, with invented facilities."""
    rng = np.random.default_rng(7)
    streets = ["Proefhof", "Voorbeeldlaan", "De Verzonnen Brink", "Modelwoning", "Schetserf"]
    forms = ["gezinshuis", "pleegzorg (voltijd)", "crisispleegzorg", "behandelgroep"]
    places = ["Almelo", "Hengelo", "Enschede", "gem. Borne", "Oldenzaal"]
    pick = rng.integers
    ages = [f"{low}–{low + span}" for low, span in zip(pick(0, 10, count), pick(4, 12, count), strict=True)]
    free = ["nu" if wait < 4 else f"di {wait % 28 + 1} dec" for wait in pick(0, 12, count)]
    return [
        Column("name", "Plek", [f"{streets[i % 5]} {i + 3}" for i in pick(0, 90, count)], width=168),
        Column("form", "Vorm", [forms[i] for i in pick(0, 4, count)], width=150),
        Column("place", "Plaats", [places[i] for i in pick(0, 5, count)], width=96),
        Column("ages", "Leeftijd", ages, width=76),
        Column("free", "Vrij", free, width=84),
        Column("km", "Afstand", pick(1, 60, count), lambda km: f"≈ {km} km", Cell.NUMBER, 84),
        Column("age", "Vers", pick(0, 14, count), _days, Cell.FRESHNESS, 104, mark=_freshness),
        Column("state", "", _states(count), cell=Cell.BADGE, width=120, mark=lambda _: "attention"),
    ]


def _days(age: int) -> str:
    return "vandaag" if age == 0 else "1 dag" if age == 1 else f"{age} dagen"


def _freshness(age: int) -> str:
    return "fresh" if age <= 1 else "ageing" if age <= 7 else "stale"


def _states(count: int) -> list[str | None]:
    return ["aangenomen" if place % 6 == 0 else None for place in range(count)]


def sample_chips() -> list[ChoiceChip | FieldsChip]:
    """Two chips that filter and three that ask."""
    needs = ["trauma", "hechting", "autisme", "gedrag", "eten", "verslaving", "zintuiglijk", "LVB"]
    radius = [ChipField("place", "Postcode of plaats"), ChipField("km", "Kilometer", 1, 300, 80)]
    chips = [
        ChoiceChip("form", "Vorm", [("family_home", "gezinshuis"), ("foster_care", "pleegzorg (voltijd)")]),
        number_chip("age", "Leeftijd", 0, 23),
        ChoiceChip("gender", "Geslacht", [("female", "meisje"), ("male", "jongen")], several=False),
        FieldsChip("near", "Bij", radius, lambda v: f"Bij {v['place']} binnen {v['km']} km"),
        ChoiceChip("needs", "Nodig", [(word, word) for word in needs]),
    ]
    chips[1].set_value({"number": "7"})
    chips[3].set_value({"place": "7553", "km": "20"})
    return chips


def places_sheet() -> Page:
    """A table with chips, as the page of free places uses them."""
    page = Page("places", "Vrije plekken", "bed-single")
    page.add_action_widget(button("Kopieer lijst", "copy"))
    page.add_action_widget(primary_button("Nieuw verzoek", "plus"))
    bar = FilterBar(sample_chips(), SearchField("Zoek plek of aanbieder"))
    bar.show_count("84 plekken", "61 vers")
    model = ColumnTableModel()
    model.fill(sample_columns())
    table = TableView(model, "Vrije plekken", stretch="name")
    table.select_record(3)
    dots = MapView(sample_ground("JZ14"), "Kaart van Twente")
    points = sample_points(84)
    dots.show_dots(points, np.arange(84), [str(name) for name in model.columns()[0].values])
    dots.select_record(3)
    across = QSplitter()
    across.addWidget(table)
    across.addWidget(dots)
    across.setSizes([850, 350])
    page.content.addWidget(bar)
    page.content.addWidget(across, 1)
    page.set_status("84 van 174 plekken")
    return page


def sample_scores() -> list[ScoreLine]:
    """A candidate's criteria, with sums."""
    sum_of = [SumTerm("Trauma: gevraagd 2, geboden 2", "1.000"), SumTerm("Hechting: gevraagd 2, geboden 1", "500")]
    weight = SumTerm("Gewicht van Geschikt in dit beleid", "× 0,25")
    near = [SumTerm("≈ 16 km van ≤ 35 km", "540"), SumTerm("Gewicht", "× 0,20")]
    return [
        ScoreLine("Geschikt", 860, 215, "trauma 2 van 2, hechting 1 van 2", [*sum_of, weight]),
        ScoreLine("Lichtste vorm", 750, 75, "gezinshuis waar pleegzorg zou kunnen", near),
        ScoreLine("Nabij", 540, 108, "≈ 16 km", near),
        ScoreLine("School", 910, 91, "kan blijven, ≈ 4 km", near),
        ScoreLine("Past in de groep", 1000, 100, "leeftijden 8, 11 en 13", near, assumed=True),
        ScoreLine("Bekende plek", None, 0, "telt niet mee: geen eerdere plek"),
    ]


def ranking_sheet() -> Page:
    """Ranked list, bars with an open sum, a side panel."""
    page = Page("ranking", "Matchen", "scale")
    page.add_action_widget(button("Vergelijk", "git-compare-arrows"))
    page.add_action_widget(primary_button("Voorstel maken", "file-text"))
    model = ColumnTableModel()
    names = ["Proefhof 61", "Schetserf 67", "Modelwoning 4", "Voorbeeldlaan 12", "De Verzonnen Brink 3"]
    model.fill(
        [
            Column("rank", "", [1, 2, 3, 4, 5], cell=Cell.NUMBER, width=40),
            Column("name", "Plek", names, width=110),
            Column("score", "Score", [812, 801, 744, 690, 655], cell=Cell.SCORE, width=150),
        ]
    )
    table = TableView(model, "Past", stretch="name")
    table.select_record(0)
    left = column(
        SegmentedSwitch(["Past 12", "Past niet 162"], "Wat u ziet"),
        table,
        secondary("Pijlen kiezen, spatie vergelijkt"),
    )
    scores = ScoreList()
    scores.show_lines(sample_scores())
    scores.bars()[0].open_sum()
    head = wrapped(
        row(section("Proefhof 61"), Badge("gezinshuis"), Badge("vrij vanaf nu", "good"), None, section("812"))
    )
    facts = wrapped(
        row(FreshnessMark("fresh", "bevestigd vandaag"), SignLabel("≈ 16 km van Hengelo", "secondary"), None)
    )
    middle = column(card(head, facts, rule(), scores), None)
    panel = SidePanel("Waarom deze plek?")
    panel.content.addWidget(paragraph("Kiezen vraagt altijd een reden, ook voor de eerste in de rij."))
    panel.content.addWidget(Field("Reden", area_input("Waarom past deze plek bij dit kind?"), required=True))
    panel.footer.addStretch(1)
    panel.footer.addWidget(quiet_button("Toch niet"))
    panel.footer.addWidget(primary_button("Leg voor aan aanbieder"))
    across = QHBoxLayout()
    across.setSpacing(GROUPS)
    across.addWidget(wrapped(left))
    across.addWidget(wrapped(middle), 1)
    across.addWidget(panel)
    across.itemAt(0).widget().setFixedWidth(330)
    page.content.addLayout(across)
    page.content.setContentsMargins(24, 16, 0, 0)
    panel.show()
    return page


def controls_sheet() -> Page:
    """Buttons, marks, notices, progress."""
    page = Page("controls", "Bediening", "sliders-horizontal")
    progress = ProgressPanel("Lijsten worden gelezen")
    progress.show_step(7, 12)
    words = [strong("Nadruk"), paragraph("Gewone tekst: een kind hoort zo dicht mogelijk bij huis.")]
    words.append(secondary("Toelichting: bevestigd door de aanbieder"))
    error = ErrorPanel(
        "De lijst van de aanbieder is niet gelezen.",
        "Er is niets gewijzigd in het register.",
        "Sluit het bestand in Excel en probeer het opnieuw.",
        "Probeer opnieuw",
    )
    stale = Notice("Drie lijsten zijn ouder dan 7 dagen", "attention", ("Vraag om bevestiging.",))
    parts = [
        card(section("Knoppen"), _buttons()),
        card(section("Kenmerken"), _marks(), _badges(), _signs()),
        card(section("Woorden"), *words),
        error,
        stale,
        Notice("Het voorstel is bewaard", "good"),
        card(progress),
    ]
    page.content.setContentsMargins(0, 0, 0, 0)
    page.content.addWidget(scrolling(*parts))
    return page


def _buttons() -> QWidget:
    off = button("Nu niet mogelijk", "lock")
    off.setEnabled(False)
    shown = [primary_button("Voorstel maken", "file-text"), button("Druk af", "printer")]
    shown += [quiet_button("Meer filters", "plus"), danger_button("Verwijder concept", "trash-2"), off]
    tools = [icon_button("copy", "Kopieer"), icon_button("refresh-cw", "Ververs")]
    return wrapped(row(*shown, *tools, None))


def _marks() -> QWidget:
    marks = {"fresh": "1 dag", "ageing": "6 dagen", "stale": "23 dagen", "unknown": "nooit bevestigd"}
    return wrapped(row(*(FreshnessMark(mark, words) for mark, words in marks.items()), None, spacing=GROUPS))


def _badges() -> QWidget:
    tones = {"gezinshuis": "", "urgent, dag 11 van 14": "attention", "crisis": "wrong", "uw keuze": "accent"}
    tones |= {"vrij vanaf nu": "good", "vraagt om reden": "info"}
    return wrapped(row(*(Badge(words, tone) for words, tone in tones.items()), assumed_mark(), None))


def _signs() -> QWidget:
    lines = ["≈ 16 km", "leeftijd ≥ 4 en ≤ 18", "van Almelo → Borne", "\N{MINUS SIGN}24 punten"]
    return wrapped(row(*(SignLabel(line) for line in lines), None, spacing=24))


def scrolling(*widgets: QWidget) -> QScrollArea:
    """Widgets below each other that may be higher than the window."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    inside = QWidget()
    inside.setProperty("role", "page")
    layout = column(*widgets, None, spacing=GROUPS)
    layout.setContentsMargins(24, GROUPS, 24, GROUPS)
    inside.setLayout(layout)
    area.setWidget(inside)
    return area


def form_sheet() -> Page:
    """Steps and fields."""
    page = Page("form", "Verzoek", "inbox")
    steps = StepHeader(["Kind", "Herkomst en school", "Wat nodig is", "Wensen", "Controle"])
    steps.show_states(2, {0}, {1})
    day = DateField(TODAY)
    day.set_value(date(2026, 12, 1))
    wrong = Field("Geboortedatum", DateField(TODAY), required=True)
    wrong.control.findChild(type(text_input())).setText("31-02-2017")  # type: ignore[union-attr]
    wrong.set_problem("Dit is geen dag. Schrijf hem als 01-12-2026.")
    urgency = choice_input([("regular", "gewoon"), ("urgent", "urgent"), ("crisis", "crisis")], "kies")
    fields = [
        Field("Zaaknummer", text_input("K-2026-0412"), "Geen naam en geen burgerservicenummer.", required=True),
        wrong,
        Field("Gewenst vanaf", day),
        Field("Urgentie", urgency),
        Field("Wat is er thuis geprobeerd?", area_input()),
    ]
    form = QVBoxLayout()
    form.setSpacing(GROUPS)
    for field in fields:
        field.setMaximumWidth(520)
        form.addWidget(field)
    page.content.addWidget(steps)
    page.content.addWidget(card(section("Wat nodig is"), wrapped(form)))
    page.content.addLayout(
        row(quiet_button("Bewaar concept", "save"), None, button("Vorige"), primary_button("Volgende"))
    )
    page.content.addStretch(1)
    return page


def sample_ground(region: str) -> MapGround:
    """The real ground with one region standing out."""
    tables = loader.load_geography_tables()
    members = next(entry["municipalities"] for entry in tables.regions if entry["code"] == region)
    return MapGround(
        loader.load_municipality_areas(),
        dict(zip(tables.municipality_codes, tables.municipality_names, strict=True)),
        tables.road_nodes,
        tables.road_edges,
        members,
        text("map.notice"),
    )


def sample_points(count: int) -> NDArray[np.float64]:
    """Points of postcodes in Twente, drawn at random with a fixed seed."""
    tables = loader.load_geography_tables()
    inside = np.isin(np.array(tables.postcodes).astype("U2"), ("74", "75", "76"))
    there = tables.postcode_points[inside]
    return there[np.random.default_rng(5).integers(0, len(there), count)]


def map_sheet() -> Page:
    """A map with everything on it."""
    page = Page("map", "Kaart", "map")
    view = MapView(sample_ground("JZ14"), "Kaart bij een verzoek")
    points = sample_points(9)
    markers = [
        Marker(MarkerKind.CANDIDATE, *points[place], f"{place + 1} Proefhof {place}", place + 1, place)
        for place in range(9)
    ]
    markers += [
        Marker(MarkerKind.HOME, 52.266, 6.793, "thuis: Hengelo"),
        Marker(MarkerKind.SCHOOL, 52.290, 6.830, "school"),
        Marker(MarkerKind.SIBLING, 52.357, 6.662, "K-2026-0413 (6 jaar)"),
    ]
    view.show_markers(markers)
    view.select_record(2)
    page.content.addWidget(view, 1)
    return page


def empty_sheet() -> Page:
    """A page on its first day."""
    page = Page("empty", "Import", "import")
    words = "Kies de lijsten van aanbieders. U ziet eerst wat er verandert; pas daarna past u het toe."
    page.content.addWidget(EmptyState("file-spreadsheet", "Nog geen lijsten ingelezen", words, "Kies lijsten"))
    return page
