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
    beds formulier aanmelding opgaveformulier
    aan t m tot zoals bekend alle ons team gegevens tabel totaaloverzicht stichting nieuwe januari
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
_EDGES = " :;,-–—|()*#"


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
            if named and not is_place(named) and not is_note(row[0]) and not _is_sentence(row[0], named):
                return named
    return None


_SENTENCE = re.compile(
    r"^(?:beste|hoi|hallo|goede|dag|geachte|hierbij|hieronder|bijgaand|bijgevoegd"
    r"|in de bijlage|van:|aan:|cc:|onderwerp:|verzonden:|datum:"
    r"|date:|to:|from:|subject:|re:|fw:)"
    r"|\b(?:bijgehouden|bijgewerkt|bellen|staat|staan|zijn|wordt|graag|versie|verstuurd|wijzigingen)\b",
    re.IGNORECASE,
)


def _is_sentence(title: str, named: str) -> bool:
    """A title that speaks; not «Zorgboerderij X - hoe staan we ervoor?», where the organisation stands apart."""
    apart = re.match(r"^(.+?)\s+[-–—|]\s+", title)
    stands_apart = apart is not None and apart[1] == named and is_organisation(named)
    return _SENTENCE.search(named if stands_apart else title) is not None


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
            return _unless_bare(_trimmed(found[1]))
        if not found[1].strip(_EDGES) and number + 1 < len(row):
            return _unless_bare(_trimmed(row[number + 1]))
    return None


def _unless_bare(name: str) -> str | None:
    return None if is_bare_word(name) else name


def is_bare_word(name: str) -> bool:
    """«pleegzorg», «planning», «secretariaat»: one word for care, a role or a paper, never whose it is."""
    return len(plain(name).split()) == 1 and _says_nobody(name)


def _says_nobody(text: str) -> bool:
    """Whether every word of a text is a care form, a role or a general word."""
    return all(
        _is_general(word)
        or word in _OF_FORMS
        or word.isdecimal()
        or _ROLE.fullmatch(word) is not None
        or care_form(word) is not None
        for word in plain(text).split()
    )


_ROLE = re.compile(
    r"\w*(?:coordinator|coordinatie|manager|management|leider|leiding|medewerker|medewerkers|begeleider"
    r"|begeleiding|werker|werkers|bemiddelaar|bemiddeling|verlener|ouder|ouders|secretariaat|administratie"
    r"|planning|planner|matching|matcher|consulent|adviseur|aanbieder|instelling|organisatie|hulpverlening"
    r"|office|wetenschapper|plaatsing|aanmeldingen|beheer)"
    r"|matching|plaatsingen|bureau|pleegzorgbureau|balie|receptie|unit|afdeling|intake|instroom|toegang|info"
    r"|contact|postbus|noreply|directie|bestuur|bestuurder|collega|crisis|crisisdienst|zorg|jeugd|jeugdzorg"
    r"|jeugdhulp|pleegzorg|gezinshuis|zorgboerderij|steungezin|jeugdbescherming|verwijzers|gemeente|regio"
)


def _trimmed(name: str) -> str:
    """The name without signs around it; brackets that belong together stay: «Zorg (Oost)»."""
    bare = name.strip(_EDGES.replace("(", "").replace(")", ""))
    return bare if bare.count("(") == bare.count(")") else bare.strip(_EDGES)


def _left_over(title: str) -> str | None:
    """What remains of a title without general words at its ends and without days; None if that is no name.

    The first part that is a name counts, unless a later one says that it is an organisation.
    """
    bare = _DAY.sub(" | ", _NUMBERED.sub("", title))
    parts = [part for part in re.split(r"\s*[|:;]\s*|\s+[-–—]\s+|\(|\)|, | {3,}", bare) if part.strip(_EDGES)]
    named = [name for number, part in enumerate(parts) if (name := _without_general_words(part, number == 0))]
    if not named:
        return None
    return next((name for name in named if is_organisation(name)), None) or max(named, key=len)


_ORGANISED = re.compile(
    r"\b(?:stichting|vereniging|coöperatie|cooperatie|b\.?v\.?|\w*zorg\w*|jeugd\w*|\w*hulp|\w*huis|huize"
    r"|bureau|\w*bureau|groep"
    r"|collectief|\w*collectief|netwerk|\w*netwerk|centrum|\w*centrum|instelling|maatschap|pleegzorg\w*"
    r"|gezinshuis|steungezin)\b",
    re.IGNORECASE,
)


def is_organisation(name: str) -> bool:
    """Whether a name says that it is of an organisation: «Pleegzorgbureau …», «Stichting …», «De …»."""
    words = name.split()
    begins = len(words) > 1 and plain(words[0]) in {"de", "het", "t"} and words[1][:1].isupper()
    return begins or _ORGANISED.search(name) is not None


_PAPER = re.compile(
    r"\w*(?:lijst\w*|overzicht\w*|planning|bord|stand|staat|opgave|opgaaf|rapport\w*|uitdraai|export"
    r"|bestand|bericht|mail|tabel|schema|register"
    r"|plekken|plaatsen|bedden|kamers|bezetting|capaciteit|beschikbaarheid)"
)
_KINDS_OF_PLACES = re.compile(
    r"(?:\w*gezinnen|\w*huizen|\w*groepen|\w*ouders|\w*plekken|\w*plaatsen|\w*bedden|\w*voorzieningen"
    r"|\w*locaties|vrijwilligers|gezinshuisouders)"
)


def _is_general(word: str) -> bool:
    """A word that says what kind of paper or places this is, not whose."""
    bare = plain(word)
    return bare in _GENERIC or _PAPER.fullmatch(bare) is not None or _KINDS_OF_PLACES.fullmatch(bare) is not None


def _without_general_words(part: str, is_first: bool) -> str | None:
    words = part.strip(_EDGES).split()
    general = False
    while words and _is_general(words[0]) and not _begins_a_name(words, is_first and not general):
        general = True
        words.pop(0)
    while (
        words
        and words[0][:1].islower()
        and any(word[:1].isupper() for word in words[1:])
        and words[0] not in {("'t"), ("van")}
    ):
        general = True
        words.pop(0)
    while words and plain(words[-1]) in _GENERIC - _NOT_GENERIC_LAST:
        general = True
        words.pop()
    name = " ".join(words).strip(_EDGES)
    if not _may_be_name(name, general):
        return None
    return name


def _begins_a_name(words: Sequence[str], is_first: bool = False) -> bool:
    """«De Verzonnen Brug», «Stichting X», «Jeugdzorg Oost», «Op Eigen Benen»: general words that begin names."""
    if is_first and words[0] in {"Op", "In", "Aan", "Bij", "Ons"} and len(words) > 2:
        return all(word[:1].isupper() for word in words[1:3])
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
    if _says_nobody(name):
        return False
    return general or len(words) >= 2 or len(name) >= 4


_OF_FORMS = frozenset(
    {"uurs", "uur", "u", "en", "of", "voltijd", "deeltijd", "plus", "jaar", "intensief", ("regulier")}
)
_SENDER = re.compile(r"^(?:van|from|afzender|namens|verzonden door)\s*:\s*(.+)$", re.IGNORECASE)
_SIGNED = re.compile(
    (
        r"\b(?:opgesteld door|aangeleverd door|ingevuld door|opgave van|opgave door|namens|afzender|bron"
        r"|organisatie|aanbieder|lijst van)\s*:?\s*(.+)$"
    ),
    re.IGNORECASE,
)


def provider_in_mail(
    rows: Iterable[Sequence[CellValue]], is_place: Callable[[str], bool] = lambda text: False
) -> str | None:
    """The organisation that the «Van:» line of a mail names beside a person."""
    for row in rows:
        texts = [tidy(cell) for cell in row if isinstance(cell, str)]
        sender = _SENDER.match(", ".join(texts)) if texts else None
        if sender is not None:
            parts = re.split(r",|\||<|\(|\s+[-–—/]\s+", sender[1])
            return next((tidy(part).strip(_EDGES) for part in parts if _may_send(part, is_place)), None)
    return None


def _may_send(part: str, is_place: Callable[[str], bool]) -> bool:
    """Whether a part of a sender names an organisation: not «pleegzorg», «team matching», «pleegzorg Borne»."""
    bare = tidy(part).strip(_EDGES)
    if "@" in bare or not is_organisation(bare) or _says_nobody(bare):
        return False
    words = bare.split()
    own = [word for word in words if not _says_nobody(word) and not is_place(word)]
    return bool(own) if words[0][:1].islower() and len(words) > 1 else words[0][:1].isupper()


_OF_WHOM = re.compile(r"^[^\d]{0,60}?\b(\w+) (?:van|namens) ((?:(?:de|het|'t|van|voor|en|&) )*[A-Z'].*)$")
_OTHERS = re.compile(r"\b(?:niet|geen|zonder|behalve|exclusief|excl|ook|plus|andere|naast|of)\b", re.IGNORECASE)
_SMALL_WORDS = frozenset({"de", "het", "van", "voor", "en", "&", "'t", "op", "in"})
_ONE_PLACE = re.compile(r"^(?:gezinshuis|steungezin|pleeggezin|gezin|fam\w*|locatie|groep|huis)\b", re.IGNORECASE)


def provider_in_opening(
    rows: Iterable[Sequence[CellValue]], is_place: Callable[[str], bool] = lambda text: False
) -> str | None:
    """Whose places the sentences above a list speak of: «hierbij de gezinnen van Pleegzorg De Proef».

    Only an organisation in capitals, only when one is named, and never a single house or family.
    """
    named = set()
    for row in rows:
        texts = [tidy(cell) for cell in row if isinstance(cell, str)]
        if len(texts) == 1 and not _OTHERS.search(texts[0]):
            found = _OF_WHOM.match(texts[0])
            if found is not None and _is_general(found[1]):
                named.add(_capitalised(found[2]))
    name = named.pop() if len(named) == 1 else None
    if name is None or is_place(name) or _ONE_PLACE.match(name) or len(name.split()) < 2:
        return None
    return name if _ORGANISED.search(name) and not _says_nobody(name) else None


def _capitalised(text: str) -> str:
    """The words in capitals that a text begins with, with the small words between them."""
    taken: list[str] = []
    for word in re.split(r"[.,;:!?()|]| - ", text)[0].split():
        if not word[:1].isupper() and word not in _SMALL_WORDS:
            break
        taken.append(word)
    while taken and taken[-1] in _SMALL_WORDS:
        taken.pop()
    return " ".join(taken)


def provider_in_footer(rows: Iterable[Sequence[CellValue]]) -> str | None:
    """The organisation that signs a list under its last row: «Opgesteld door X, 18-11-2026», «Stichting X»."""
    for row in rows:
        texts = [tidy(cell) for cell in row if isinstance(cell, str)]
        if len(texts) != 1 or len(texts[0]) > 90:
            continue
        signed = _SIGNED.search(texts[0])
        if signed is not None:
            name = _left_over(signed[1])
            if name is not None:
                return name
        if _ORGANISATION.search(texts[0]) or (len(texts[0].split()) <= 5 and _signs(texts[0])):
            return texts[0].strip(_EDGES)
    return None


def _signs(text: str) -> bool:
    """A line of its own that is the name of an organisation and no sentence."""
    words = text.split()
    return (
        len(words) > 1
        and text[-1] not in ".!?:"
        and all(word[:1].isupper() or word in {"de", "het", "van", "voor", "en", "&", "'t"} for word in words)
        and _ORGANISED.search(text) is not None
        and not any(_is_general(word) for word in words if plain(word) not in _NAME_STARTS)
    )


def provider_in_properties(properties: Iterable[str]) -> str | None:
    """The organisation that a file's own properties (company, title) name."""
    for text in properties:
        name = _left_over(text)
        if name is not None and is_organisation(name):
            return name
    return None


_NOTE = re.compile(
    r"^\s*(\*|nb|n\.b|let op|toelichting|legenda|opmerking|wijziging|vragen|contact)", re.IGNORECASE
)


def is_note(text: str) -> bool:
    """A line of explanation rather than a title or a row."""
    return bool(_NOTE.match(text)) or len(text) > 120
