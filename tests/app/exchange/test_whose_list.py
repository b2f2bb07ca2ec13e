"""Whose list it is: a person's department, a role or a care form is never a provider's name."""

from __future__ import annotations

import pytest

from app.exchange.list_types import CellValue, ListFile, RecognisedList, SheetTable
from app.exchange.recognition import ReadingOptions, recognise

Row = tuple[CellValue, ...]
TABLE: tuple[Row, ...] = (
    ("Gezin", "Woonplaats", "Wat", "Leeftijd", "Plekken", "Vrij"),
    ("Fam. Proef", "Almelo", "pleegzorg", "4-12", 2, 1),
    ("Fam. Toets", "Borne", "crisis", "6+", 1, 0),
)


def read(options: ReadingOptions, *above: str, below: tuple[str, ...] = ()) -> RecognisedList:
    rows = (*((line,) if line else () for line in above), *TABLE, *((line,) for line in below))
    return recognise(ListFile("mail.txt", "txt", (SheetTable("mail", rows),)), options)


@pytest.mark.parametrize(
    "sender",
    [
        "Marieke (pleegzorg)", "Marieke (Pleegzorg)", "Marieke | gezinshuis", "Marieke - planning jeugdhulp",
        "Marieke, matching", "Marieke (team jeugdzorg)", "Secretariaat Zorg", "zorgcoördinator", "Jeugdhulp",
        "Marieke (pleegzorg Almelo)", "Marieke, Pleegzorgbureau", "Marieke (afdeling gezinshuizen en pleegzorg)",
        "Marieke - pleegzorgwerker", "m.zorg@voorbeeld.invalid",
    ],
)  # fmt: skip
def test_a_form_or_a_role_of_a_sender_is_nobody(sender: str, options: ReadingOptions) -> None:
    found = read(options, f"Van: {sender}", "Aan: matching", "hoi allemaal", "")
    assert found.provider is None
    assert [one.provider for one in found.facilities] == [None, None]


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("Marieke | Pleegzorgbureau De Proefvlinder", "Pleegzorgbureau De Proefvlinder"),
        ("Marieke (Stichting Verzonnen Zorg)", "Stichting Verzonnen Zorg"),
        ("Marieke, zorgboerderij de proefhoeve", "zorgboerderij de proefhoeve"),
        ("Marieke (planning) - Jeugdhulp Bedacht", "Jeugdhulp Bedacht"),
    ],
)
def test_an_organisation_of_a_sender_is_the_provider(sender: str, name: str, options: ReadingOptions) -> None:
    assert read(options, f"Van: {sender}", "Aan: matching", "").provider == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("hoi allemaal, hierbij weer de gezinnen van Pleegzorg De Proefwieg", "Pleegzorg De Proefwieg"),
        ("Bijgaand het overzicht van Stichting Verzonnen Zorg, stand vandaag.", "Stichting Verzonnen Zorg"),
        ("hierbij de lijst namens Jeugdhulp Bedacht en Zo voor deze week", "Jeugdhulp Bedacht en Zo"),
        ("de gezinnen van Pleegzorg De Proefwieg staan er niet in", None),
        ("hierbij de plekken van pleegzorg", None), ("hierbij de plekken van Pleegzorg", None),
        ("hierbij de plekken van Gezinshuis De Proeflinde", None),
        ("hierbij de plekken van Marieke", None), ("de plekken van Twente", None),
        ("met de groeten van Stichting Verzonnen Zorg", None),
    ],
)  # fmt: skip
def test_the_sentence_above_a_list_says_whose_places_they_are(
    line: str, name: str | None, options: ReadingOptions
) -> None:
    found = read(options, "Van: Marieke (pleegzorg)", "Aan: matching", "", line, "")
    assert found.provider == name


def test_two_organisations_in_the_sentences_above_are_not_chosen_from(options: ReadingOptions) -> None:
    lines = ("hierbij de gezinnen van Pleegzorg De Proefwieg", "hierbij de gezinnen van Stichting Verzonnen Zorg")
    assert read(options, "Van: Marieke", *lines, "").provider is None


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Zorgboerderij De Proefhoeve - hoe staan we ervoor?", "Zorgboerderij De Proefhoeve"),
        ("hoe staan we ervoor?", None), ("Aanbieder: pleegzorg", None), ("Aanbieder: Planning", None),
        ("Aanbieder: Proefzorg", "Proefzorg"),
    ],
)  # fmt: skip
def test_titles(title: str, name: str | None, options: ReadingOptions) -> None:
    assert read(options, title, "").provider == name


def test_a_care_form_in_the_column_of_providers_is_nobody(options: ReadingOptions) -> None:
    rows: tuple[Row, ...] = (
        ("Aanbieder", "Naam", "Zorgvorm", "Plaats", "Leeftijd", "Plekken", "Vrij"),
        ("Proefzorg", "De Beuk", "gezinshuis", "Almelo", "4-12", 4, 1),
        ("pleegzorg", "De Eik", "gezinshuis", "Borne", "6+", 5, 0),
    )
    found = recognise(ListFile("lijst.xlsx", "xlsx", (SheetTable("Blad1", rows),)), options)
    assert {one.name: one.provider for one in found.facilities}["De Beuk"] == "Proefzorg"
    assert "pleegzorg" not in {one.provider for one in found.facilities}
