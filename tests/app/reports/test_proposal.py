"""The paper as a file: metadata, outline, pages, protected addresses, odd signs and enormous texts."""

from __future__ import annotations

import json
from dataclasses import replace

import pypdfium2
import pytest

from app import translation
from app.reports.proposal import render_proposal
from app.reports.proposal_data import ExcludedGroup, ExcludedPlace, ProposalData, from_json, to_json
from app.reports.styles import FontPaths, printable, register_fonts
from resources import loader
from tests.app.reports.paper_cases import (
    CASES,
    CRISIS,
    LONG_WORDS,
    MANY_EXCLUDED,
    NOTHING_FITS,
    THIRD,
    THREE_CHOICES,
)

FONTS = FontPaths.in_folder(loader.resource_path("fonts"))


@pytest.fixture(autouse=True)
def dutch() -> None:
    translation.use(loader.translation_documents())


def pages(data: ProposalData) -> list[str]:
    document = pypdfium2.PdfDocument(render_proposal(data, FONTS))
    found = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    document.close()
    return found


@pytest.mark.parametrize("name", CASES)
def test_every_page_says_where_it_belongs(name: str) -> None:
    found = pages(CASES[name])
    for number, text in enumerate(found, start=1):
        assert f"pagina {number} van {len(found)}" in text
        assert "K-2026-0412" in text and "Gegevens van 22-11-2026" in text and "versie 1" in text
        assert "3f7a0c5b e18d4296" in text


def test_the_file_describes_itself() -> None:
    pdf = render_proposal(replace(THREE_CHOICES, child_name="Verzonnen Naam"), FONTS)
    document = pypdfium2.PdfDocument(pdf)
    metadata = document.get_metadata_dict()
    titles = [item.get_title() for item in document.get_toc()]
    document.close()
    assert metadata["Title"] == "Plaatsingsvoorstel K-2026-0412"
    assert metadata["Author"] == "Matchingteam Jeugdregio Voorbeeld"
    assert "Naam" not in str(metadata)
    assert b"/Lang (nl-NL)" in pdf
    assert titles[0] == "Plaatsingsvoorstel" and "Besluit" in titles
    assert "Eerste keus: Gezinshuis De Proefberk" in titles


def test_the_same_data_give_the_same_bytes() -> None:
    assert render_proposal(THREE_CHOICES, FONTS) == render_proposal(THREE_CHOICES, FONTS)


def test_protected_addresses_need_the_right() -> None:
    assert "Geheimeweg" not in " ".join(pages(THREE_CHOICES))
    assert "Proeflaan 61" in " ".join(pages(THREE_CHOICES))
    assert "Geheimeweg 3" in " ".join(pages(replace(THREE_CHOICES, show_address=True)))


def test_a_shielded_place_shows_neither_distance_nor_parts_of_its_score() -> None:
    text = " ".join(pages(CRISIS))
    assert "8,5 km (vanaf gemeente)" not in text and "14 × 930" not in text
    assert "afgeschermd" in text
    shown = replace(CRISIS, places=(replace(CRISIS.places[0], shielded=False),))
    assert "8,5 km (vanaf gemeente)" in " ".join(pages(shown)) and "14 × 930" in " ".join(pages(shown))


def test_nothing_that_fits_says_so() -> None:
    text = pages(NOTHING_FITS)[0]
    assert "past geen enkele vrije plek" in text and "6 dagen voorbij" in text


def test_every_excluded_facility_is_on_paper_and_the_head_is_repeated() -> None:
    found = pages(MANY_EXCLUDED)
    text = " ".join(found)
    assert all(f"Voorziening {number:03d}" in text for number in range(170))
    assert sum("Waarom niet" in page for page in found) >= 2


def test_a_row_longer_than_a_page_ends() -> None:
    row = ExcludedPlace("n" * 900, "gezinshuis", "Almelo", LONG_WORDS * 60, LONG_WORDS * 60)
    data = replace(THREE_CHOICES, question=LONG_WORDS * 120, excluded=(ExcludedGroup("leeftijd", (row,)),))
    assert len(pages(data)) > 6


def test_signs_the_font_lacks_become_words() -> None:
    register_fonts(FONTS)
    assert printable("≈ 3 km → ≥ 2 😀") == "ca.  3 km – ten minste  2 ?"
    assert printable("Şükrü Łąk\u0065\u0301") == "Şükrü Łąké"
    markup = replace(THREE_CHOICES, question="<b>niet</b> & 5 < 6")
    assert "<b>niet</b> & 5 < 6" in " ".join(pages(markup))


def test_json_gives_the_same_paper_again() -> None:
    for data in CASES.values():
        assert from_json(json.loads(json.dumps(to_json(data)))) == data
    with pytest.raises(ValueError, match="weather"):
        from_json({**to_json(THREE_CHOICES), "weather": 1})


def test_what_is_stored_holds_no_name_and_no_protected_address() -> None:
    stored = replace(THREE_CHOICES, child_name="Verzonnen Naam", show_address=True).without_personal_extras()
    assert "Verzonnen" not in json.dumps(to_json(stored)) and THIRD.address not in json.dumps(to_json(stored))
    assert stored.places[0].address == "Proeflaan 61, 7600 ZZ Almelo"
