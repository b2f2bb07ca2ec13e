"""Headings as some twenty people write them, in any order, and what may not be read into them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.list_types import CellValue, ListFile, SheetTable
from app.exchange.people.people_recognition import recognise_people
from app.exchange.people.people_types import PeopleKind, PeopleList, PeopleOptions, PersonColumn, Stay
from tests.support.netherlands import place_names
from tests.support.people_reading import KNOWN, TODAY, people_options, read

__all__ = ["people_options", "read"]

PLACEMENTS, REQUESTS = PeopleKind.PLACEMENTS, PeopleKind.REQUESTS
K = PersonColumn
Read = Callable[..., PeopleList]
NUMBERS = ("K-2026-0001", "K-2026-0017", "K-2025-0230", "K-2026-0300", "K-2026-0451", "K-2025-0999")
VALUES: Mapping[PersonColumn, Sequence[CellValue]] = {
    K.CASE_NUMBER: NUMBERS,
    K.BIRTH_DATE: ("03-03-2017", "14-05-2012", "01-02-2009", "30-11-2020", "09-09-2015", "12-12-2010"),
    K.GENDER: ("meisje", "jongen", "meisje", "meisje", "jongen", "meisje"),
    K.MUNICIPALITY: ("Almelo", "Hengelo", "Borne", "Almelo", "Wierden", "Enschede"),
    K.ORIGIN: ("Almelo", "Hengelo", "Borne", "Almelo", "Wierden", "Losser"),
    K.ORIGIN_POSTCODE: ("7607 AA", "7553", "7622 BB", "7607", "7642 CC", "7581"),
    K.SCHOOL_POSTCODE: ("7605", "7551", "7621", "7606", "7641", "7582"),
    K.FACILITY: ("Testhof 1", "Testhof 2", "Testhof 3", "Testhof 1", "Testhof 2", "Testhof 3"),
    K.PROVIDER: ("Aanbieder Proef",) * 3 + ("Wonen Voorbeeld",) * 3,
    K.SINCE: ("01-01-2026", "15-06-2025", "30-09-2026", "01-10-2024", "11-11-2026", "02-02-2026"),
    K.EXPECTED_END: ("01-01-2027", None, "30-06-2027", None, None, "02-02-2027"),
    K.END: (None, None, "01-10-2026", None, None, None),
    K.STAY: ("woont", "woont", "vertrokken", "plek aangehouden", "woont", "terugvalbed"),
    K.BED: ("1", "2", "1", "kamer 3", "1", "2"),
    K.NEEDS: ("trauma 2", "LVB", "ASS, trauma", "hechting", "gedrag 3", "GGZ"),
    K.FAMILY: ("G1", None, None, "G1", None, None),
    K.FORM: ("gezinshuis", "pleegzorg", "gezinshuis", "gezinshuis", "leefgroep", "gezinshuis"),
    K.FORMS: ("gezinshuis", "pleegzorg", "pleegzorg of gezinshuis", "gezinshuis", "leefgroep", "gezinshuis"),
    K.URGENCY: ("spoed", "regulier", "crisis", "regulier", "regulier", "spoed"),
    K.REGISTERED: ("01-10-2026", "15-09-2026", "20-11-2026", "01-08-2026", "11-11-2026", "02-10-2026"),
    K.START_FROM: ("01-12-2026", "z.s.m.", "21-11-2026", "01-01-2027", "15-12-2026", "01-12-2026"),
    K.START_BY: ("01-01-2027", None, None, "01-03-2027", None, "15-01-2027"),
    K.DURATION: ("6 maanden", "langdurig", "4 weken", "1 jaar", "onbekend", "3 maanden"),
    K.REFERRER: ("gemeente Almelo", "GI Voorbeeld", "huisarts", "gemeente Borne", "GI Voorbeeld", "wijkteam"),
    K.REQUEST_NUMBER: ("V-2026-0001", "V-2026-0002", "V-2026-0007", "V-2026-0011", "V-2026-0019", "V-2026-0020"),
}  # fmt: skip

PLACEMENT_HEADINGS: Mapping[PersonColumn, str] = {
    K.CASE_NUMBER: "Dossiernummer|Dossiernr.|Dos.nr|Cliëntnummer|Client nr|clientId|Kenmerk|Kenmerk jeugdige|Casus"
    "|Casusnr.|Zaaknummer|Kindnummer|Nr. kind|Jeugdige|K-nummer|Registratienr|Ons kenmerk|Child ID|Nummer|Dossier",
    K.BIRTH_DATE: "Geboortedatum|Geb.datum|Geb. dat.|Geb|Geboren|Geboren op|GebDat|Geboortedatum kind|DOB|G.datum"
    "|Geboorte datum|geboorteDatum|Geb.dd.|Datum geboorte",
    K.GENDER: "Geslacht|M/V|J/M|m/v/x|Gesl.|Jongen/meisje|Gender|Sekse|Geslacht kind|j/m",
    K.MUNICIPALITY: "Verantwoordelijke gemeente|Gemeente (woonplaatsbeginsel)|Gem. wpb|Financierende gemeente"
    "|Verantw. gem.|Gemeente|Gem.|Betalende gemeente|Gemeente jeugdige|verantwoordelijkeGemeente|Kostendrager",
    K.ORIGIN: "Herkomst|Gemeente van herkomst|Woonplaats ouders|Plaats van herkomst|Herkomstgemeente|Thuisgemeente"
    "|Laatste woonplaats|Komt uit|Afkomstig uit",
    K.FACILITY: "Voorziening|Locatie|Naam locatie|Verblijft bij|Woont bij|Huidige locatie|Gezinshuis"
    "|Verblijfplaats"
    "|Groep|Voorziening naam|Locatienaam|Leefgroep|Naam voorziening|Woonlocatie|Huis|Huidig verblijf"
    "|Geplaatst bij",
    K.PROVIDER: "Aanbieder|Zorgaanbieder|Organisatie|Naam aanbieder|Instelling|Aanb.|Jeugdhulpaanbieder|Provider",
    K.SINCE: "Sinds|Startdatum|Woont er sinds|Begindatum|Ingangsdatum|Datum plaatsing|Plaatsingsdatum"
    "|In zorg sinds"
    "|Opnamedatum|Datum in|Geplaatst per|Start verblijf|Vanaf|Datum start|Instroom|Verblijft sinds|Ingang"
    "|Startdatum plaatsing|Start",
    K.EXPECTED_END: "Verwachte einddatum|Verwacht einde|Verwachte uitstroom|Verw. einddatum|Geplande einddatum"
    "|Vermoedelijke einddatum|Blijft tot|Prognose einde|Beoogde uitstroomdatum|Verwacht vertrek"
    "|datum_uit_verwacht",
    K.END: "Einddatum|Datum uit|Vertrokken op|Uitstroomdatum|Beëindigd op|Datum einde|Tot|Einde verblijf"
    "|Uitgestroomd",
    K.STAY: "Status|Soort plaatsing|Aard verblijf|Situatie|Type plaatsing|Plaatsingsstatus|Verblijfsstatus",
    K.BED: "Kamer|Bed|Plek nr.|Kamernr|Bednummer|Plaatsnummer",
    K.NEEDS: "Problematiek|Zorgbehoefte|Behoeften|Wat is nodig|Ondersteuningsbehoefte|Kindkenmerken",
    K.FAMILY: "Gezinsnummer|Gezinsnr.|Familienummer|Familie nr|Gezin ID|Groep broers en zussen",
    K.FORM: "Zorgvorm|Hulpvorm|Soort verblijf|Type voorziening|Vorm",
}
REQUEST_HEADINGS: Mapping[PersonColumn, str] = {
    **{kind: PLACEMENT_HEADINGS[kind] for kind in (K.CASE_NUMBER, K.BIRTH_DATE, K.GENDER, K.MUNICIPALITY)},
    K.REQUEST_NUMBER: "Verzoeknummer|Aanvraagnr.|Aanmeldnummer|Nr. verzoek|verzoekId|Wachtlijstnummer|Verzoek",
    K.URGENCY: "Urgentie|Prioriteit|Prio|Spoed/regulier|Mate van spoed|Crisis/spoed/regulier|Urgentieniveau"
    "|Spoed?",
    K.REGISTERED: "Aanmelddatum|Aangemeld|Aangemeld op|Datum aanmelding|Wacht sinds|Op wachtlijst sinds"
    "|Ontvangen op"
    "|Registratiedatum|Datum binnen|Ingediend|Datum verzoek|Aanm.datum|Binnengekomen|Datum melding",
    K.FORMS: "Gevraagde zorgvorm|Zorgvorm|Gevraagde vorm(en)|Zoekt|Gewenste plek|Wacht op|Hulpvorm|Gevraagde hulp"
    "|Soort plek|Gewenste hulpvorm|Type plek|gevraagdeZorgvorm",
    K.START_FROM: "Gewenst vanaf|Gewenste startdatum|Plek nodig per|Vanaf|Startdatum|Nodig vanaf"
    "|Plaatsing gewenst per"
    "|Gewenste ingangsdatum|Gewenste datum",
    K.START_BY: "Uiterlijk|Uiterste datum|Deadline|Uiterste startdatum|Plaatsing uiterlijk|Nodig voor",
    K.DURATION: "Verwachte duur|Duur|Hoe lang|Verwachte verblijfsduur|Duur plaatsing",
    K.REFERRER: "Verwijzer|Aangemeld door|Verwezen door|Aanmelder|Soort verwijzer|Verwijzende instantie",
    K.SCHOOL_POSTCODE: "Postcode school|PC school|School postcode|postcodeSchool",
    K.ORIGIN_POSTCODE: "Postcode|Postcode herkomst|PC ouders|Postcode thuis|Postcode kind|postcodeHerkomst",
    K.NEEDS: "Problematiek|Zorgbehoefte|Behoeften|Wat is nodig",
}
LEAST: Mapping[PeopleKind, tuple[PersonColumn, ...]] = {
    PLACEMENTS: (K.CASE_NUMBER, K.BIRTH_DATE, K.FACILITY, K.SINCE),
    REQUESTS: (K.CASE_NUMBER, K.BIRTH_DATE, K.FORMS, K.REGISTERED),
}
USUAL = {K.CASE_NUMBER: "Dossiernummer", K.BIRTH_DATE: "Geboortedatum", K.FACILITY: "Voorziening",
K.SINCE: "Sinds",
         K.FORMS: "Gevraagde zorgvorm", K.REGISTERED: "Aanmelddatum"}  # fmt: skip


def rows_of(columns: Mapping[PersonColumn, str]) -> list[tuple[CellValue, ...]]:
    """A heading and six rows of values for these columns, in their order."""
    body = [tuple(VALUES[kind][number] for kind in columns) for number in range(6)]
    return [tuple(columns.values()), *body]


def kinds_of(found: PeopleList) -> dict[str, PersonColumn]:
    return {column.heading: column.kind for sheet in found.sheets for column in sheet.columns}


def each(headings: Mapping[PersonColumn, str], kind: PeopleKind) -> list[tuple[PeopleKind, PersonColumn, str]]:
    return [(kind, column, heading) for column, written in headings.items() for heading in written.split("|")]


@pytest.mark.parametrize(
    ("kind", "column", "heading"), each(PLACEMENT_HEADINGS, PLACEMENTS) + each(REQUEST_HEADINGS, REQUESTS)
)
def test_a_heading_among_usual_ones(read: Read, kind: PeopleKind, column: PersonColumn, heading: str) -> None:
    columns = {**{one: USUAL[one] for one in LEAST[kind]}, column: heading}
    assert kinds_of(read(kind, *rows_of(columns))) == {written: one for one, written in columns.items()}


def whole(headings: Mapping[PersonColumn, str], person: int) -> dict[PersonColumn, str]:
    """Every column as the nth person heads it."""
    found = {kind: written.split("|")[person % len(written.split("|"))] for kind, written in headings.items()}
    return {kind: heading for kind, heading in found.items() if list(found.values()).count(heading) == 1}


@pytest.mark.parametrize("person", range(20))
@pytest.mark.parametrize(("kind", "headings"), [(PLACEMENTS, PLACEMENT_HEADINGS), (REQUESTS, REQUEST_HEADINGS)])
def test_twenty_people_with_all_columns(
    read: Read, kind: PeopleKind, headings: Mapping[PersonColumn, str], person: int
) -> None:
    columns = whole(headings, person)
    assert kinds_of(read(kind, *rows_of(columns))) == {written: one for one, written in columns.items()}


OPTIONS = PeopleOptions(place_names(), frozenset(place_names().regions["JZ14"].municipalities), TODAY, KNOWN)


@given(st.data())
def test_any_order_of_columns_says_the_same(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from([PLACEMENTS, REQUESTS]))
    headings = PLACEMENT_HEADINGS if kind is PLACEMENTS else REQUEST_HEADINGS
    columns = whole(
        {one: headings[one] for one in headings if one is not K.MUNICIPALITY}, data.draw(st.integers(0, 19))
    )
    columns[K.MUNICIPALITY] = "Verantwoordelijke gemeente"
    order = data.draw(st.permutations(list(columns)))
    shuffled = {one: columns[one] for one in order}
    file = ListFile("lijst.xlsx", "xlsx", (SheetTable("Blad1", tuple(rows_of(shuffled))),))
    found = recognise_people(file, kind, OPTIONS)
    assert kinds_of(found) == {written: one for one, written in shuffled.items()}
    assert [row.person.case_number for row in found.rows] == list(NUMBERS)
    assert [row.person.birth_date for row in found.rows][2] == date(2009, 2, 1)


def test_a_municipality_that_is_always_the_facilitys_is_not_the_childs(read: Read) -> None:
    where = {"Testhof 1": "Hengelo", "Testhof 2": "Almelo", "Testhof 3": "Enschede"}
    rows = [("Dossiernr", "Geboortedatum", "Gemeente", "Voorziening", "Sinds")]
    for number, house in enumerate(VALUES[K.FACILITY]):
        rows.append((NUMBERS[number], "03-03-2017", where[str(house)], str(house), "01-01-2026"))
    found = read(PLACEMENTS, *rows)
    assert kinds_of(found)["Gemeente"] is K.FACILITY_PLACE
    assert found.rows[0].person.municipality is None


def test_a_citizen_number_is_never_taken_in(read: Read) -> None:
    rows = [("BSN", "Geboortedatum", "Voorziening"), ("111222333", "03-03-2017", "Testhof 1")]
    found = read(PLACEMENTS, *rows)
    assert (found.rows, [one.code for one in found.problems]) == ((), ["citizen_numbers"])
    hidden = [("Kenmerk", "Geboortedatum", "Voorziening"), (111222333, "03-03-2017", "Testhof 1"),
              (123456782, "04-03-2017", "Testhof 1")]  # fmt: skip
    assert [one.code for one in read(PLACEMENTS, *hidden).problems] == ["citizen_numbers"]
    beside = [("BSN", "Dossiernr", "Geb.datum", "Locatie"), ("111222333", "K-1", "03-03-2017", "Testhof 1")]
    assert [row.person.case_number for row in read(PLACEMENTS, *beside).rows] == ["K-1"]


def test_row_numbers_are_no_case_numbers(read: Read) -> None:
    head = ("Nr", "Dossiernr", "Geboortedatum", "Locatie")
    body = [(number + 1, NUMBERS[number], "03-03-2017", "Testhof 1") for number in range(5)]
    found = read(PLACEMENTS, head, *body)
    assert [row.person.case_number for row in found.rows] == list(NUMBERS[:5])


def test_a_table_without_case_numbers_says_so(read: Read) -> None:
    found = read(PLACEMENTS, ("Naam", "Geboortedatum", "Locatie"), ("Proef Persoon", "03-03-2017", "Testhof 1"))
    assert (found.rows, [(one.code, one.row) for one in found.problems]) == ((), [("no_case_numbers", 1)])


def test_titles_totals_notes_and_empty_beds(read: Read) -> None:
    found = read(
        PLACEMENTS,
        ("Overzicht bewoners Wonen Voorbeeld",),
        ("Peildatum: 20-11-2026",),
        (),
        ("Kamer", "Cliëntnr", "Geb.datum", "Locatie", "In zorg sinds"),
        (1, "K-1", "03-03-2017", "Testhof 1", "01-01-2026"),
        (2, "vrij", None, "Testhof 1", None),
        (3, None, None, "Testhof 1", None),
        (1, "K-2", "04-04-2016", "Testhof 2", "01-02-2026"),
        ("Totaal", 2),
        ("* onder voorbehoud",),
    )
    assert [(one.person.case_number, one.house.provider, one.row) for one in found.rows] == [
        ("K-1", "Wonen Voorbeeld", 5), ("K-2", "Wonen Voorbeeld", 8),
    ]  # fmt: skip
    assert (found.problems, found.as_of) == ((), date(2026, 11, 20))


def test_facilities_as_lines_between_the_rows(read: Read) -> None:
    found = read(
        PLACEMENTS,
        ("Dossiernr", "Geboortedatum", "Sinds"),
        ("Testhof 1",),
        ("K-1", "03-03-2017", "01-01-2026"),
        ("Locatie: Testhof 2",),
        ("K-2", "04-04-2016", "01-02-2026"),
    )
    assert [(one.person.case_number, one.house.name) for one in found.rows] == [
        ("K-1", "Testhof 1"),
        ("K-2", "Testhof 2"),
    ]


def test_a_blank_facility_is_as_above_only_in_front_of_its_group(read: Read) -> None:
    grouped = read(
        PLACEMENTS,
        ("Locatie", "Dossiernr", "Geboortedatum", "Sinds"),
        ("Testhof 1", "K-1", "03-03-2017", "01-01-2026"),
        (None, "K-2", "04-04-2016", "01-02-2026"),
        ("Testhof 2", "K-3", "05-05-2015", "01-03-2026"),
        (None, "K-4", "06-06-2014", "01-04-2026"),
    )
    assert [one.house.name for one in grouped.rows] == ["Testhof 1", "Testhof 1", "Testhof 2", "Testhof 2"]
    loose = read(
        PLACEMENTS,
        ("Dossiernr", "Geboortedatum", "Sinds", "Locatie"),
        ("K-1", "03-03-2017", "01-01-2026", "Testhof 1"),
        ("K-2", "04-04-2016", "01-02-2026", None),
        ("K-3", "05-05-2015", "01-03-2026", None),
    )
    assert [one.house.name for one in loose.rows] == ["Testhof 1", None, None]


def test_two_row_headings(read: Read) -> None:
    found = read(
        PLACEMENTS,
        ("Kind", None, None, "Voorziening", None, "Plaatsing", None),
        ("Dossiernr", "Geboortedatum", "Gemeente", "Naam", "Gemeente", "Sinds", "Verwacht einde"),
        ("K-1", "03-03-2017", "Almelo", "Testhof 1", "Hengelo", "01-01-2026", "01-01-2027"),
        ("K-2", "04-04-2016", "Borne", "Testhof 2", "Almelo", "01-02-2026", None),
        merged=((0, 0, 0, 2), (0, 3, 0, 4), (0, 5, 0, 6)),
    )
    one = found.rows[0]
    assert (one.person.municipality, one.house.name, one.house.municipality) == ("GM0141", "Testhof 1", "GM0164")


def test_levels_in_a_column_per_need_and_ticks_per_form(read: Read) -> None:
    found = read(
        REQUESTS,
        ("Dossiernr", "Geboortedatum", "Trauma", "LVB", "Pleegzorg", "Gezinshuis", "Crisis", "Aangemeld"),
        ("K-1", "03-03-2017", 3, 1, "x", "x", None, "01-11-2026"),
        ("K-2", "04-04-2016", None, 2, None, "x", "x", "02-11-2026"),
    )
    first, second = found.rows
    assert [(one.need, one.level) for one in first.person.needs or ()] == [
        ("learning_disability", 1),
        ("trauma", 3),
    ]
    assert (first.forms, first.urgency) == (("foster_care", "family_home"), "regular")
    assert (second.forms, second.urgency) == (("family_home",), "crisis")


def test_an_end_that_names_the_last_day_counts_one_further(read: Read) -> None:
    head = ("Dossiernr", "Geboortedatum", "Locatie", "Sinds", "T/m")
    found = read(PLACEMENTS, head, ("K-1", "03-03-2017", "Testhof 1", "01-01-2026", "31-10-2026"))
    assert (found.rows[0].ends, found.rows[0].stay) == (date(2026, 11, 1), Stay.ENDED)


def test_still_there_with_an_end_in_the_past_is_asked(read: Read) -> None:
    head = ("Dossiernr", "Geboortedatum", "Locatie", "Sinds", "Einddatum", "Status")
    found = read(PLACEMENTS, head, ("K-1", "03-03-2017", "Testhof 1", "01-01-2026", "31-10-2026", "woont"))
    assert (found.rows, [one.code for one in found.problems]) == ((), ["ended_and_lives"])


def test_a_kept_bed_is_seen_under_a_heading_that_says_nothing(read: Read) -> None:
    head = ("Dossiernr", "Geboortedatum", "Locatie", "Sinds", "Wat")
    found = read(
        PLACEMENTS,
        head,
        ("K-1", "03-03-2017", "Testhof 1", "01-01-2026", "woont"),
        ("K-2", "04-04-2016", "Testhof 2", "01-01-2026", "plek aangehouden"),
        ("K-3", "05-05-2015", "Testhof 3", "01-01-2026", "woont"),
    )
    assert [row.stay for row in found.rows] == [Stay.LIVES, Stay.KEPT_HOME, Stay.LIVES]


def test_a_remark_that_the_bed_is_kept_is_asked(read: Read) -> None:
    head = ("Dossiernr", "Geboortedatum", "Locatie", "Sinds", "Opmerkingen")
    found = read(
        PLACEMENTS,
        head,
        ("K-1", "03-03-2017", "Testhof 1", "01-01-2026", "gaat naar de Verzonnen school"),
        ("K-2", "04-04-2016", "Testhof 2", "01-01-2026", "Nu in behandeling, plek wordt aangehouden"),
    )
    assert [row.person.case_number for row in found.rows] == ["K-1"]
    assert [(one.code, one.row, one.column) for one in found.problems] == [("stay_unknown", 3, "Opmerkingen")]


def test_a_column_of_days_that_is_not_understood_is_said(read: Read) -> None:
    head = ("Dossiernr", "Geboortedatum", "Locatie", "Sinds", "Bloemkool", "Evaluatie")
    found = read(
        PLACEMENTS,
        head,
        ("K-1", "03-03-2017", "Testhof 1", "01-01-2026", None, "01-12-2026"),
        ("K-2", "04-04-2016", "Testhof 2", "01-01-2026", "01-10-2026", "01-12-2026"),
    )
    assert len(found.rows) == 2
    assert [(one.code, one.column, one.blocking) for one in found.problems] == [
        ("days_not_understood", "Bloemkool", False)
    ]
