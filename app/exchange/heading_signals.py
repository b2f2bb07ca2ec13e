"""What single words in a heading point to, for headings that people make up: «Hoeveel kunnen er nu bij».

Every word stem adds to (or takes from) a kind of column. The sum stays below that of a known phrase, so that
phrases and the content of the column decide where words disagree.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.exchange.list_types import ColumnKind

_K = ColumnKind
_MOST = 0.8
_LEAST = 0.3
_BOUND = 0.55
"""A bound of ages needs both a word for the bound and one for age."""
_DAY = (
    r"\bwanneer|\bper\b|\bvanaf\b|\bdatum|\bdat\b|\bdt\b|\bop\b|\bm ?i ?v\b|\bingang|\bv ?a\b|\beerst"
    r"|\bdag\b"
)
_CHILDREN = r"\b(kinderen|kinds|jeugdigen|jongeren|bewoners|clienten|kids|personen)\b"
_BEDS = r"(plekken|plaatsen|bedden|kamers|plekjes|bedjes|slaapplekken|kindplekken|kindplaatsen|units|stoelen)\b"

_SIGNALS: Mapping[ColumnKind, tuple[tuple[str, float], ...]] = {
    _K.FREE_FROM: (
        (r"\bwanneer", 0.55),
        (r"\bper\b|\bvanaf\b|\bm ?i ?v\b|\bv ?a\b|\bingang", 0.4),
        (r"datum|\bdat\b|\bdt\b", 0.3),
        (
            (
                r"vrij|vry|plek|ruimte|beschikb|\bopen\b|plaatsbaar|plaatsing|\bopname|instroom|\bleeg\b|\bterecht\b"
                r"|\bstart"
            ),
            0.3,
        ),
        (r"\beerst|\bweer\b|vrijkom|verwacht|volgend|vrijval|\bkomen\b|\bkomt\b|mogelijk", 0.3),
        (r"uitstroom|vertrek", 0.5),
        (r"bijgewerkt|gewijzigd|mutatie|laatst|gebeld|gesproken|gezien|leeftijd|\blft\b|jaar|controle", -0.6),
        (r"hoeveel|aantal", -0.3),
    ),
    _K.FREE: (
        (r"\bvrije?\b|vacant|\bonbezet|\bleeg|\blege\b|vacature", 0.5),
        (r"\bopen\b|openstaand|beschikb|\bavail|\bfree\b", 0.45),
        (r"\bnog\b|\bover\b|resterend|waarvan", 0.3),
        (r"hoeveel|aantal|\baant\b|\bnr of\b", 0.3),
        (r"ruimte|welkom|erbij|\bbij\b|\bplek voor|te vergeven|te vullen|opvangen|plaatsen kunnen|terecht", 0.35),
        (r"\bnu\b|momenteel|direct|actueel", 0.1),
        (_BEDS, 0.15),
        (_DAY, -0.35),
        (r"bezet|\btotaal\b|\bmax|capaciteit|leeftijd|\blft\b|wachtlijst|wachtend", -0.4),
    ),
    _K.CAPACITY: (
        (r"capaciteit|capac\b|\bcap\b|capacity", 0.6),
        (r"\bmax", 0.4),
        (r"totaal|\btot\b|in totaal|\btotal", 0.35),
        (r"hoeveel|aantal|\baant\b", 0.3),
        (_BEDS, 0.4),
        (_CHILDREN, 0.2),
        (r"passen|\bpast\b|\bkunnen\b|toegestaan|vergund|gecontract", 0.25),
        (r"\buit hoeveel|\bvan de\b|\bvan totaal|groepsgrootte|grootte", 0.5),
        (
            (
                r"\bvrije?\b|\bopen\b|beschikb|\bleeg|bezet|\bnu\b|\bnog\b|geplaatst|wonen|woont|waarvan|welkom"
                r"|\bbij\b"
            ),
            -0.45,
        ),
        (r"leeftijd|\blft\b|\bjaar\b|" + _DAY, -0.45),
    ),
    _K.OCCUPIED: (
        (
            (
                r"bezet|\bbez\b|\bbzt\b|bewoond|geplaatst|\bgevuld|ingevuld|in gebruik|belegd|\bbewoners\b"
                r"|opgenomen|occupied|occupancy"
            ),
            0.6,
        ),
        (
            (
                r"\b(wonen|woont|zitten|zit|verblijven|verblijft)\b.*\b(er|nu|hier)\b|\bnu\b.*\b(wonen|zitten"
                r"|aanwezig)\b"
            ),
            0.6,
        ),
        (r"\bnu\b|huidig|actueel|momenteel|thans", 0.2),
        (r"hoeveel|aantal|\baant\b", 0.15),
        (_CHILDREN, 0.2),
        (r"\bmax|totaal|capaciteit|\bvrije?\b|\bbij\b|nog|" + _DAY, -0.4),
        (r"eigen|waar\b|woont in", -0.5),
    ),
    _K.STATUS: (
        (
            (
                r"\bstatus|toestand|\bstand\b|bezet of|vrij of|\bbewoond\b|\bbezet\b|\bis .*vrij|\bleeg\b|\bvrij\b"
                r"|\bstaat\b"
            ),
            0.4,
        ),
        (r"\bkamer\b|\bbed\b|\bplek\b|\bplaats\b", 0.1),
        (r"\bja nee\b|\bj n\b", 0.3),
        (_DAY + r"|hoeveel|aantal|" + _BEDS, -0.4),
    ),
    _K.AGE_RANGE: (
        (r"leeftijd|\blft\b|\bleeft\b|\blftd\b|\bjaren\b|\bage", 0.65),
        (r"\bhoe oud\b|\boud\b", 0.5),
        (r"welke|voor|doelgroep|kind|jeugdige", 0.05),
        (r"\bmin|\bmax|\bvan\b$|jongste|oudste|\btot$|bovengr|ondergr", -0.2),
    ),
    _K.AGE_MIN: (
        (r"jongste|ondergrens|minimum|\bmin\b|minimaal|\bvanaf\b|\bvan\b|onderste|laagste|\blow", 0.35),
        (r"leeftijd|\blft\b|\bjaar\b|\bjr\b|\bkind\b|\bage\b|leeft", 0.35),
        (r"\bt m\b|\btot\b|\bmax|oudste|boven|vrij|plek|plaats|datum", -0.4),
    ),
    _K.AGE_MAX: (
        (r"oudste|bovengrens|maximum|\bmax\b|maximaal|\bt m\b|\btot\b|bovenste|hoogste|tot en met", 0.35),
        (r"leeftijd|\blft\b|\bjaar\b|\bjr\b|\bkind\b|\bage\b|leeft", 0.35),
        (r"\bmin\b|jongste|onder|vanaf|vrij|plek|plaats|kinderen|\baantal|hoeveel|bezet", -0.4),
    ),
    _K.GENDER: (
        (r"geslacht|\bgesl\b|gender|sekse|sexe|\bsex\b|\bkunne\b", 0.7),
        (r"jongen|\bjong\b|boys?\b|\bjgs\b", 0.35),
        (r"meisje|meiden|\bmeid\b|girls?\b|\bmjs\b", 0.35),
        (r"\bj m\b|\bm v\b|\bj of m\b|\bm of v\b|\bv m\b|\bm j\b|\bm v x\b|\bj m b\b", 0.6),
        (r"vrij|plek|aantal|hoeveel|bezet", -0.4),
    ),
    _K.SIBLINGS: (
        (r"broer|broertje|\bbrus|sibling|\bsibs?\b|\bbzz?\b", 0.55),
        (r"zusje|\bzus|zussen", 0.4),
        (r"\bsamen\b|samenpl|bij elkaar|tegelijk", 0.4),
        (r"uit (1|een) gezin|(meer|meerdere|twee|2) kinderen|gezinsplaats|gezinsverb|tweeling", 0.5),
    ),
    _K.NEEDS: (
        (r"ervaring|ervaren|ervarin|expertise|special|deskundig|kennis|\bkunde|geschoold|training|getraind", 0.5),
        (r"doelgroep|problem|hulpvra|zorgvra|ondersteun|gedrag|indicatie|profiel|behoefte", 0.5),
        (
            (
                r"omgaan|aankan|\baan kan|kunnen .*aan|draagt|\bgoed (in|bij|met)|\bpast bij|passend|geschikt"
                r"|aandachts|focus|behandelt|begeleid"
            ),
            0.4,
        ),
        (r"\bniet\b|uitsluit|contra|leeftijd|\blft\b|broer|aantal", -0.6),
    ),
    _K.PLACE: (
        (r"woonpl|wnpl|plaatsn|\bdorp|\bstad\b|\bplts\b|woonplts|\bkern\b", 0.6),
        (r"\bwaar\b", 0.4),
        (r"\bwoont in\b|\bwoont\b|gevestigd|\bligt\b|\bstaat in\b|vestig\w*plaats", 0.35),
        (r"\bplaats\b", 0.35),
        (r"adres|postcode|\bpc\b", 0.05),
        (r"vrij|plaatsing|aantal|hoeveel|kamer|bed", -0.4),
    ),
    _K.MUNICIPALITY: ((r"gemeente|\bgem\b|municip|\bgmt\b|gemnaam", 0.65), (r"herkomst|verantwoordelijk", -0.5)),
    _K.POSTCODE: ((r"postcode|\bpostc|\bpc ?\d?\b|\bzip", 0.6),),
    _K.ADDRESS: ((r"adres|straat", 0.55), (r"mail|web", -0.6)),
    _K.FORM: (
        (r"\bsoort|\btype\b|\bvorm|zorgvorm|hulpvorm|\bproduct|\bprod\b|categorie|\bvariant", 0.45),
        (r"\bwat (is het|voor|bied)", 0.55),
        (r"zorg|hulp|opvang|verblijf|wonen|plaatsing|pleegzorg|voorziening|gezin", 0.15),
        (r"kind\b|problem|gedrag|contract|tarief|nummer|naam", -0.35),
    ),
    _K.NAME: (
        (r"\bnaam|\bnm\b|\boms\b|omschr|\bname\b", 0.35),
        (r"locatie|\bloc\b|voorz|gezin|huis|groep|woning|pand|\bteam|unit|vestiging|locat", 0.35),
        (r"\bcode|\bnr\b|nummer|\bid\b", -0.1),
        (
            (
                r"aanbieder|organisatie|contact|gemeente|plaats\b|soort|type|vorm|waar\b|woont|adres|mail|manager"
                r"|behand"
            ),
            -0.5,
        ),
    ),
    _K.PROVIDER: (
        (r"aanbieder|organisatie|instelling|\borg\b|stichting|provider|zorgpartij|\baanb\b", 0.6),
        (r"code|\bnr\b|\bid\b|nummer|type|soort", -0.4),
    ),
    _K.UPDATED: (
        (
            (
                r"laatst|bijgewerkt|gewijzigd|mutatie|\bmut\b|gebeld|gesproken|gecheckt|gecontrol|update|actueel"
                r"|geactual|doorgegeven|gezien|gemeld|bevestig|peildat|nagevraagd|modified|\bwijz"
            ),
            0.5,
        ),
        (r"datum|\bdat\b|\bdt\b|\bop\b|\bd d\b", 0.2),
        (r"vrij|plek|beschikb|verwacht|contract", -0.5),
        (r"\bdoor\b|\bwie\b", -0.4),
    ),
    _K.BED: (
        (r"\b(kamer|bed|plek|slaapkamer|studio|appartement)\b ?(nr|nummer|naam|code|id)?$", 0.5),
        (r"aantal|hoeveel|vrij|totaal", -0.5),
    ),
    _K.REMARKS: (
        (
            (
                r"opmerk|bijzonder|toelicht|notit|memo|\binfo|weten|indruk|\bverder\b|aanvull|overig|\bopm\b|anders"
                r"|kanttek|praktisch|\bnb\b|let op|omschrijv"
            ),
            0.55,
        ),
        (r"niet\b|doelgroep", -0.2),
    ),
    _K.IGNORED: (
        (r"telefoon|\btel\b|mobiel|\bmail\b|e mail|contact|bellen|bereikbaar|\bwie bel|aanmeld", 0.6),
        (r"\bniet\b|contra|uitsluit|exclusie|liever", 0.6),
        (r"tarief|prijs|kosten|budget|contract|\bagb|\bkvk|factuur|\bbsn", 0.6),
        (r"wachtlijst|wachtend|wachttijd", 0.6),
        (
            (
                r"\bouders?\b$|begeleider|mentor|manager|coordinator|regisseur|gedragsw|medewerker|werker\b"
                r"|eigen kinderen|samenstelling"
            ),
            0.5,
        ),
        (r"huisdier|\bhond|rolstoel|\broken\b|rookt|geloof|\bauto\b|vervoer|percentage|website", 0.6),
        (r"\bleeftijd|vrij\b|aantal plek|plaats\b", -0.4),
    ),
}
_COMPILED = {
    kind: tuple((re.compile(pattern), weight) for pattern, weight in signals) for kind, signals in _SIGNALS.items()
}


def signalled(words: str) -> dict[ColumnKind, float]:
    """0.3–0.8 for every kind that the words of a heading (as `plain` gives them) point to."""
    found = {}
    for kind, signals in _COMPILED.items():
        total = sum(weight for pattern, weight in signals if pattern.search(words))
        if total >= (_BOUND if kind in {_K.AGE_MIN, _K.AGE_MAX} else _LEAST):
            found[kind] = min(_MOST, total)
    return found
