"""Lists as people really make them: ticks, pairs, abbreviations, sections, no headings, merged beds."""

from __future__ import annotations

from datetime import date

from app.exchange.file_reading import read_content
from app.exchange.list_types import Layout, ListedFacility, RecognisedList
from app.exchange.recognition import ReadingOptions, recognise


def read(options: ReadingOptions, *lines: str) -> RecognisedList:
    found = recognise(read_content("lijst.csv", "\n".join(lines).encode()), options)
    assert found.problems == ()
    return found


def facts(found: RecognisedList, *names: str) -> list[tuple[object, ...]]:
    return [tuple(getattr(one, name) for name in names) for one in found.facilities]


def test_ages_gender_and_needs_in_one_description_and_counts_as_pairs(options: ReadingOptions) -> None:
    found = read(
        options,
        "Naam;Zorg;Stad;Doelgroep;Bezetting",
        "Huis A;Gezinshuis;Enschede;jongens 6-12 met hechtingsproblemen;3/4",
        "Huis B;Leefgroep;Almelo;meisjes 12+ LVB/ASS;8/8",
    )
    assert facts(found, "age_min", "age_max", "age_max_open", "gender", "capacity", "free", "needs") == [
        (6, 12, False, "male", 4, 1, ("attachment",)),
        (12, None, True, "female", 8, 0, ("autism", "learning_disability")),
    ]


def test_ticks_under_needs_genders_and_ages(options: ReadingOptions) -> None:
    found = read(
        options,
        "Huisnaam;Hulpvorm;Woonplaats;Jongens;Meisjes;0-6;6-12;LVB;Trauma;bedden;beschikb.",
        "A;gezinshuis;Almelo;x;x;x;;x;;4;1",
        "B;gezinshuis;Enschede;x;;x;x;;x;5;0",
    )
    assert facts(found, "gender", "age_min", "age_max", "needs", "capacity", "free") == [
        ("any", 0, 6, ("learning_disability",), 4, 1),
        ("male", 0, 12, ("trauma",), 5, 0),
    ]


def test_abbreviated_headings(options: ReadingOptions) -> None:
    found = read(
        options,
        '"Nr","Loc.","Pl.","Zorgv.","Lft.","Gesl.","Cap.","Bez.","Vrij","Per"',
        '1,"De Beuk","Almelo","GH","4-12","m/v",4,3,1,"nu"',
        '2,"De Eik","Borne","LG","12-18","m",8,8,0,"1/2/27"',
    )
    assert facts(found, "name", "place", "form", "capacity", "free", "free_from") == [
        ("De Beuk", "Almelo", "family_home", 4, 1, None),
        ("De Eik", "Borne", "treatment_group", 8, 0, date(2027, 2, 1)),
    ]


def test_lines_between_rows_say_the_form(options: ReadingOptions) -> None:
    found = read(
        options,
        "Aanbieder: Jeugdhulp Testveld;;;;",
        "Naam;Plaats;Lft;Capaciteit;Nog vrij",
        "Gezinshuizen;;;;",
        "A;Almelo;4 t/m 12;4;1",
        "Logeren;;;;",
        "B;Goor;6-12 jr;5;geen",
        ";;;9;1",
    )
    assert found.provider == "Jeugdhulp Testveld"
    assert facts(found, "name", "form", "free") == [("A", "family_home", 1), ("B", "respite", 0)]


def test_a_list_without_headings(options: ReadingOptions) -> None:
    found = read(
        options,
        "De Brug;gezinshuis;Almelo;4-12;m/v;4;1",
        "De Kade;logeren;Borne;6-18;meisjes;6;0",
        "Het Huis;crisisgroep;Hengelo;12-18;jongens;8;3",
    )
    assert found.sheets[0].header_row is None
    assert found.sheets[0].certainty < 700
    assert facts(found, "name", "form", "place", "age_min", "gender", "capacity", "free") == [
        ("De Brug", "family_home", "Almelo", 4, "any", 4, 1),
        ("De Kade", "respite", "Borne", 6, "female", 6, 0),
        ("Het Huis", "crisis_group", "Hengelo", 12, "male", 8, 3),
    ]


def test_beds_under_a_house_named_once(options: ReadingOptions) -> None:
    found = read(
        options,
        "Groep;Zorgvorm;Gemeente;Lft;Bed;Status",
        "De Brug;behandelgroep;Almelo;12-18;1;bezet",
        ";;;;2;vrij",
        ";;;;3;gereserveerd",
        "De Kade;crisisgroep;Borne;6-12;1;vrij per 1-2-2027",
        ";;;;2;bezet tot 15 jan",
    )
    assert found.sheets[0].layout is Layout.BEDS
    assert facts(found, "name", "capacity", "free", "free_from") == [
        ("De Brug", 3, 1, None),
        ("De Kade", 2, 0, date(2027, 1, 15)),
    ]
    kade: ListedFacility = found.facilities[1]
    assert [bed.free_from for bed in kade.beds] == [date(2027, 2, 1), date(2027, 1, 15)]


def test_taken_yes_or_no_per_room(options: ReadingOptions) -> None:
    found = read(
        options,
        "Locatie;Kamer;Bezet?;Vrij per;Zorgvorm;Gemeente;Leeftijd",
        "De Beuk;1;ja;;leefgroep;Almelo;12-18",
        "De Beuk;2;nee;;leefgroep;Almelo;12-18",
        "De Eik;1;ja;01-02-2027;leefgroep;Borne;6-12",
    )
    assert facts(found, "capacity", "free", "free_from") == [(2, 1, None), (1, 0, date(2027, 2, 1))]


def test_words_of_foster_care(options: ReadingOptions) -> None:
    found = read(
        options,
        "Pleeggezin;Woonplaats;Vorm pleegzorg;Vanaf;T/m;J/M;Max. kinderen;Waarvan geplaatst",
        "PG-001;Hengelo;langdurig;0;6;J;2;1",
        "PG-002;Borne;crisis;0;12;M;1;0",
        "PG-003;Almelo;weekend;4;12;J/M;2;2",
    )
    assert facts(found, "form", "gender", "free") == [
        ("foster_care", "male", 1),
        ("crisis_foster", "female", 1),
        ("part_time_foster", "any", 0),
    ]


def test_days_written_month_first(options: ReadingOptions) -> None:
    found = read(
        options,
        "Naam;Vorm;Plaats;Lft;Cap;Vrij;Vrij vanaf",
        "A;GH;Almelo;4-12;4;0;12/22/2026",
        "B;GH;Borne;4-12;4;0;01/15/2027",
        "C;GH;Goor;4-12;4;0;02/03/2027",
    )
    assert found.sheets[0].date_style == "month_first"
    assert facts(found, "free_from") == [(date(2026, 12, 22),), (date(2027, 1, 15),), (date(2027, 2, 3),)]
