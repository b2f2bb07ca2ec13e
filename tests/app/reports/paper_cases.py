"""Invented papers to look at and to compare: one child with three choices, an advice, nothing that fits, …"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.reports.proposal_data import (
    DistanceLine,
    ExcludedGroup,
    ExcludedPlace,
    Line,
    NeedLine,
    OtherPlace,
    Person,
    Place,
    ProposalData,
    ScoreLine,
    SiblingOption,
    Sum,
)

TODAY = date(2026, 11, 22)
HASH = "3f7a0c5be18d4296a1d0e7f3525c9b6408fae27d13bc5590e6a4871f2cd93b0e"
WEIGHTS = {
    "geschikt": 40,
    "lichtste vorm": 12,
    "nabij": 14,
    "school": 8,
    "vertrouwd": 6,
    "past in de groep": 4,
    "wensen": 4,
    "snel en zeker vrij": 2,
}


def scores(*values: int, assumed: tuple[str, ...] = ()) -> tuple[ScoreLine, ...]:
    """One value per criterion that counts, in the order of `WEIGHTS`."""
    return tuple(
        ScoreLine(name, weight, value, name in assumed)
        for (name, weight), value in zip(WEIGHTS.items(), values, strict=True)
    )


def sum_of(lines: tuple[ScoreLine, ...], siblings: int) -> Sum:
    """The sum as the engine makes it; siblings weigh 10."""
    weights = sum(line.weight for line in lines) + 10
    products = sum(line.weight * line.value for line in lines)
    base = (2 * products + weights) // (2 * weights)
    return Sum(products, weights, base, siblings, base + siblings, sibling_weight=10)


def place(
    position: int, name: str, lines: tuple[ScoreLine, ...], sibling_points: int = 0, **more: object
) -> Place:
    """A place with its sum filled in."""
    total = sum_of(lines, sibling_points)
    given: dict[str, object] = {
        "rank": position,
        "provider": "Zorgaanbieder Voorbeeld Noord",
        "form": "gezinshuis",
        "locality": "Almelo",
        "free_from": date(2026, 12, 1),
        "freshness": "De aanbieder bevestigde dit gisteren.",
        "availability": "De kans dat de plek echt vrij is, is ongeveer 95 op 100.",
        **more,
    }
    return Place(position=position, name=name, score=total.score, scores=lines, sum=total, **given)  # type: ignore[arg-type]


FIRST = place(
    1,
    "Gezinshuis De Proefberk",
    scores(860, 750, 780, 640, 0, 1000, 500, 940),
    43,
    phone="0546 000 111",
    address="Proeflaan 61, 7600 ZZ Almelo",
    distances=(
        DistanceLine("herkomst (7553)", 1620),
        DistanceLine("school", 410),
        DistanceLine("broer of zus K-2026-0413", 0),
    ),
    needs=(NeedLine("trauma", 2, 2, essential=True), NeedLine("hechting", 3, 2)),
    reasons_for=(
        "Alles wat onmisbaar is, wordt geboden: trauma.",
        "De school kan blijven: ongeveer 4,1 km.",
        "Het kind kan hier samen wonen met K-2026-0413.",
        "De groep past in leeftijd: gemiddeld 2 jaar verschil.",
    ),
    reasons_against=(
        "Bij hechting is er één niveau tekort.",
        "Er is een lichtere gevraagde vorm dan een gezinshuis.",
    ),
    siblings=("K-2026-0413 (6 jaar) kan op dezelfde dag in dezelfde voorziening terecht.",),
    reason="De kinderen blijven samen en houden hun school. De gezinshuisouder kent de problematiek.",
    help="Begeleiding bij hechting door de gedragswetenschapper, om de week, tot de evaluatie in maart.",
)
SECOND = place(
    2,
    "Gezinshuis Het Toetshof",
    scores(860, 750, 540, 120, 500, 610, 500, 990),
    0,
    rank=3,
    deviates=True,
    locality="Borne",
    distances=(DistanceLine("herkomst (7553)", 2710), DistanceLine("school", None)),
    needs=(NeedLine("trauma", 2, 2, essential=True), NeedLine("hechting", 3, 2, assumed=True)),
    reasons_for=("Alles wat onmisbaar is, wordt geboden: trauma.", "De aanbieder is al bekend."),
    reasons_against=("Ver van huis: ongeveer 27 km.", "De broer of zus woont dan ergens anders."),
    kept_beds=("Plek 2 wordt tot 14-01-2027 aangehouden als terugvalbed voor een ander kind; die telt niet mee.",),
    reason="De aanbieder kent het kind van het logeren.",
)
THIRD = place(
    3,
    "Pleeggezin 0417",
    scores(600, 1000, 930, 880, 0, 300, 1000, 420, assumed=("geschikt", "snel en zeker vrij")),
    0,
    rank=4,
    form="pleegzorg (voltijd)",
    locality="gemeente Hengelo",
    address="Geheimeweg 3, 7550 ZZ Hengelo",
    address_protected=True,
    distances=(DistanceLine("herkomst (7553)", 850, estimated=True), DistanceLine("school", 380, estimated=True)),
    needs=(NeedLine("trauma", 2, 2, essential=True, assumed=True), NeedLine("hechting", 3, 1, assumed=True)),
    freshness="De laatste bevestiging is van 9 dagen geleden (lijst van de aanbieder); bel eerst.",
    availability="De kans dat de plek echt vrij is, is ongeveer 81 op 100.",
    reasons_for=("Dichtbij: ongeveer 8,5 km van huis.", "De lichtste vorm die gevraagd is."),
    reasons_against=("Bij hechting zijn er 2 niveaus tekort.",),
    assumptions=(
        "Het contract van de aanbieder is nog niet bevestigd.",
        "Voor elke genoemde hulp is niveau 2 aangenomen.",
        "Wie er al woont, is niet bekend.",
    ),
    reason="Dichtbij en licht; de aanbieder zoekt vandaag uit of de begeleiding zwaarder kan.",
)

ASKED = (
    Line("Kind", "meisje, 10 jaar op de eerste dag"),
    Line("Herkomst", "Hengelo, 7553"),
    Line("Verantwoordelijke gemeente", "Hengelo"),
    Line("School", "7555, Voorbeeldschool"),
    Line("Zorgvorm", "pleegzorg (voltijd) of gezinshuis"),
    Line("Wanneer", "urgent, tussen 22-11-2026 en 06-12-2026; zo lang als nodig"),
    Line("Aangemeld", "11-11-2026, dag 11 van 14, door gemeentelijke toegang"),
    Line("Niet samen met", "brandgevaarlijk gedrag"),
    Line("Wensen", "huisdieren (kind), in een dorp (ouder)"),
    Line("Perspectief", "blijvend elders opgroeien"),
    Line("Toestemming", "ouders en jeugdige"),
)
PERSONS = (
    Person("Jeugdige", "in eigen woorden"),
    Person("Ouders"),
    Person("Verzorgers", "pleegouders, gezinshuisouders of groep"),
)
SIGNATURES = ("Matchingteam", "Gedragswetenschapper", "Verwijzer")


def excluded(count: int) -> tuple[ExcludedGroup, ...]:
    """`count` facilities over five reasons; the last group is named in short."""
    reasons = (
        ("geen plek vrij", "Vrij vanaf 14 februari", "had gepast vanaf 14 februari", 0.2),
        ("leeftijd", "Voor 12 tot en met 17 jaar; het kind is 10", "twee jaar te jong", 0.12),
        ("te weinig geschikt", "Trauma: 2 gevraagd, 0 geboden", "past als trauma op niveau 1 geboden wordt", 0.1),
        ("opnamestop", "Opnamestop tot 1 januari", "had gepast vanaf 1 januari", 0.05),
    )
    groups, used = [], 0
    for title, why, change, share in reasons:
        size = max(1, round(count * share))
        groups.append(
            ExcludedGroup(
                title,
                tuple(
                    ExcludedPlace(f"Voorziening {used + i:03d}", "gezinshuis", "Almelo", why, change, i % 3)
                    for i in range(size)
                ),
            )
        )
        used += size
    rest = tuple(
        ExcludedPlace(f"Voorziening {used + i:03d}", "crisisgroep", "Enschede", "zorgvorm niet gevraagd")
        for i in range(max(0, count - used))
    )
    return (*groups, ExcludedGroup("zorgvorm niet gevraagd", rest, in_short=True)) if rest else tuple(groups)


THREE_CHOICES = ProposalData(
    region="Jeugdregio Voorbeeld",
    case_number="K-2026-0412",
    request_number="V-2026-0388",
    made_on=TODAY,
    data_date=TODAY,
    policy_name="standaard",
    policy_version=1,
    problem_hash=HASH,
    chosen=True,
    asked=ASKED,
    needs=(NeedLine("trauma", 2, 0, essential=True), NeedLine("hechting", 3, 0)),
    places=(FIRST, SECOND, THIRD),
    made_by="een matcher",
    question="Een plek waar zij met haar broer kan blijven wonen en naar dezelfde school kan.",
    others=(
        OtherPlace(2, "Gezinshuis De Eerstvolgende", "gezinshuis", "Wierden", 2230, False, date(2026, 12, 8), 671),
        OtherPlace(5, "Pleeggezin 0290", "pleegzorg (voltijd)", "gemeente Borne", 1190, True, TODAY, 588, True),
    ),
    siblings=(Line("K-2026-0413", "jongen, 6 jaar; liefst samen; verzoek V-2026-0389"),),
    joint=(SiblingOption("Gezinshuis De Proefberk: K-2026-0412 en K-2026-0413", 1467),),
    split=(
        SiblingOption("K-2026-0412 in Gezinshuis Het Toetshof, K-2026-0413 in Pleeggezin 0290", 1311, 1840, 156),
        SiblingOption("K-2026-0412 in Pleeggezin 0417, K-2026-0413 in Gezinshuis De Proefberk", 1290, 1510, 177),
    ),
    excluded=excluded(24),
    persons=PERSONS,
    signatures=SIGNATURES,
)
ADVICE = replace(
    THREE_CHOICES,
    chosen=False,
    made_by="",
    places=tuple(
        replace(shown, position=rank, rank=rank, reason="", help="", deviates=False)
        for rank, shown in enumerate((FIRST, SECOND, THIRD), start=1)
    ),
    siblings=(),
    joint=(),
    split=(),
)
NOTHING_FITS = replace(
    ADVICE,
    places=(),
    others=(),
    excluded=excluded(9),
    cautions=("De norm van 14 dagen is 6 dagen voorbij.",),
)
MANY_EXCLUDED = replace(ADVICE, places=ADVICE.places[:1], others=(), excluded=excluded(170))
LONG_WORDS = "Zij wil graag bij haar vriendinnen in de buurt blijven, en zegt dat ook tegen iedereen die vraagt. "
LONG = replace(
    THREE_CHOICES,
    question=LONG_WORDS * 12,
    child_name="Voornaam-van-een-Verzonnen-Kind Achternaam-die-niet-Bestaat",
    places=(
        replace(
            FIRST,
            name="Gezinshuis " + "Met-een-bijzonder-lange-naam-zonder-spaties-" * 3,
            reasons_for=tuple(LONG_WORDS * 2 for _ in range(7)),
            reasons_against=tuple(LONG_WORDS for _ in range(5)),
            reason=LONG_WORDS * 8,
            help=LONG_WORDS * 6,
        ),
        SECOND,
    ),
)
CRISIS = replace(
    ADVICE,
    asked=(
        Line("Kind", "jongen, 3 jaar op de eerste dag"),
        Line("Zorgvorm", "crisispleegzorg"),
        Line("Wanneer", "crisis, vandaag"),
    ),
    needs=(),
    question="",
    cautions=("Crisis: vandaag nog een plek nodig.",),
    places=(
        replace(
            THIRD,
            position=1,
            rank=1,
            shielded=True,
            reason="",
            form="crisispleegzorg",
            name="Afgeschermde plek 17",
            locality="",
            reasons_for=("De lichtste vorm die gevraagd is.",),
        ),
    ),
    others=(),
)
ASSUMED = replace(
    ADVICE,
    places=tuple(
        replace(
            shown,
            scores=tuple(replace(line, assumed=True) for line in shown.scores),
            assumptions=THIRD.assumptions,
            needs=tuple(replace(need, assumed=True) for need in shown.needs),
        )
        for shown in ADVICE.places
    ),
)
CASES = {
    "three_choices": THREE_CHOICES,
    "advice": ADVICE,
    "nothing_fits": NOTHING_FITS,
    "many_excluded": MANY_EXCLUDED,
    "long_texts": LONG,
    "crisis": CRISIS,
    "assumed": ASSUMED,
}
