"""Whose list is this: from a column, a title row, or (handed in) what was remembered or chosen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from app.exchange.care_forms import care_form
from app.exchange.list_types import CellValue
from app.exchange.plain_text import plain, tidy

_KEY = re.compile(
    r"^(?:naam\s+)?(?:zorg|jeugdhulp)?(?:aanbieder|organisatie|instelling|provider|stichting|afzender"
    r"|organisation)"
    r"(?:\s*naam)?\s*(?::|-|=)?\s*(.*)$",
    re.IGNORECASE,
)
_GENERAL_WORDS = """
    gezinnen pleeggezinnen gezinshuizen groepen openstaand openstaande vacante weekbericht weekstaat
    overzicht overzichten vrije vrij plaatsen plekken plek plaats lijst capaciteit beschikbaarheid
    beschikbare beschikbaar bedden bed van voor bij per week maand de het onze actuele actueel huidige
    stand wekelijkse weekly maandelijkse opgave opgaaf beschikbaarheidslijst plekkenlijst vacatures
    vacaturelijst open bezetting capaciteits capaciteitsoverzicht capaciteitslijst jeugdhulp jeugdzorg
    locaties locatie voorzieningen opvang regio in op versie concept definitief datum peildatum d d
    available availability places list overview of bezettingslijst en aanbod plaatsingsmogelijkheden
    mogelijkheden rapportage matchlijst status update overzichtslijst plaatsingslijst
    bezettingsoverzicht vrijeplekkenlijst weekoverzicht maandoverzicht weeklijst wonen verblijf zorg
    onderwerp plaatsingsoverzicht beschikbaarheidsoverzicht plekkenoverzicht at the for current free
    beds aan t m tot zoals bekend alle ons team gegevens tabel totaaloverzicht stichting nieuwe januari
    februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun
    jul aug sep okt nov dec
"""
_GENERIC = frozenset(_GENERAL_WORDS.split())
_NOT_GENERIC_LAST = frozenset({"jeugdhulp", "jeugdzorg", "wonen", "zorg", "verblijf", "opvang", "stichting"})
_NAME_STARTS = _NOT_GENERIC_LAST | {"de", "het", "t"}
_DAY = re.compile(
    r"\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ]\d{2,4}|\bweek\s*\d+(?:\s*[-/]?\s*\d{4})?|\b20\d\d\b"
    r"|\b\d{1,2} [a-z]{3,9}\b",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^(?:peildatum|datum|versie|stand|d\.d\.?|week|blad|bijgewerkt)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"^(?:[A-Z]|[IVX]{1,4}|\d{1,2})[.)]\s+")
_EDGES = " :;,-–—|()*"


def provider_in_titles(
    titles: Iterable[Sequence[CellValue]], is_place: Callable[[str], bool] = lambda text: False
) -> str | None:
    """The provider named above a table: «Aanbieder: X», or what a title says beyond «overzicht vrije plekken».

    A region or municipality (`is_place`) is no provider.
    """
    rows = [[tidy(cell) for cell in row if isinstance(cell, str)] for row in titles]
    for row in rows:
        named = _keyed(row)
        if named:
            return named
    for row in rows:
        if row and len(row[0]) <= 120:
            others = [cell for cell in row[1:] if not _LABEL.match(cell) and not _DAY.fullmatch(cell)]
            named = _left_over(row[0]) if not others else None
            if named and not is_place(named) and not is_note(row[0]):
                return named
    return None


_ORGANISATION = re.compile(r"^(?:stichting|coöperatie|vereniging)\s+\S|\b(?:b\.?v\.?|n\.?v\.?)$", re.IGNORECASE)


def provider_in_sheet_name(name: str) -> str | None:
    """The provider a sheet is named after, only where the name says beyond doubt that it is an organisation."""
    bare = tidy(name)
    return bare if _ORGANISATION.search(bare) and _left_over(bare) == bare else None


def _keyed(row: Sequence[str]) -> str | None:
    for number, cell in enumerate(row):
        found = _KEY.match(cell)
        if found is None:
            continue
        if found[1].strip(_EDGES) and re.match(r"^[^:=]*[:=]", cell):
            return found[1].strip(_EDGES)
        if not found[1].strip(_EDGES) and number + 1 < len(row):
            return row[number + 1].strip(_EDGES)
    return None


def _left_over(title: str) -> str | None:
    """What remains of a title without general words at its ends and without days; None if that is no name."""
    bare = _DAY.sub(" | ", _NUMBERED.sub("", title))
    parts = [part for part in re.split(r"\s*[|:;]\s*|\s+[-–—]\s+|\(|\)", bare) if part.strip(_EDGES)]
    named = [name for part in parts if (name := _without_general_words(part))]
    if not named:
        return None
    return max(named, key=len)


def _without_general_words(part: str) -> str | None:
    words = part.strip(_EDGES).split()
    general = False
    while words and plain(words[0]) in _GENERIC and not _begins_a_name(words):
        general = True
        words.pop(0)
    while words and plain(words[-1]) in _GENERIC - _NOT_GENERIC_LAST:
        general = True
        words.pop()
    name = " ".join(words).strip(_EDGES)
    if not _may_be_name(name, general):
        return None
    return name


def _begins_a_name(words: Sequence[str]) -> bool:
    """«De Verzonnen Brug», «Stichting X», «Jeugdzorg Oost»: general words that names may start with."""
    return (
        len(words) > 1
        and words[0][0].isupper()
        and plain(words[0]) in _NAME_STARTS
        and not words[1][0].islower()
        and plain(words[1]) not in _GENERIC - _NAME_STARTS
    )


def _may_be_name(name: str, general: bool) -> bool:
    words = plain(name).split()
    if not words or len(words) > 7 or not name[0].isupper() or not any(len(word) > 2 for word in words):
        return False
    if care_form(name) is not None and not any(
        word[0].isupper() or word[0].isdigit() for word in name.split()[1:]
    ):
        return False
    if all(word in _GENERIC or care_form(word) is not None for word in words):
        return False
    return general or len(words) >= 2 or len(name) >= 4


_NOTE = re.compile(
    r"^\s*(\*|nb|n\.b|let op|toelichting|legenda|opmerking|wijziging|vragen|contact)", re.IGNORECASE
)


def is_note(text: str) -> bool:
    """A line of explanation rather than a title or a row."""
    return bool(_NOTE.match(text)) or len(text) > 120
