"""Ten people who keep a list of placements or a waiting list, each with own habits."""

from __future__ import annotations

from tests.support.people_exports import (
    BOYS_AND_GIRLS,
    FORMS,
    GENDERS,
    LETTERS,
    STAYS,
    URGENCIES,
    Style,
    long_day,
    short_day,
)

_SHORT_FORMS = {
    **FORMS, "foster_care": "PZ", "family_home": "GH", "treatment_group": "leefgroep",
    "parent_child": "ouder-kind",
    "crisis_foster": "crisis pleeggezin", "three_environment": "3-milieu", "secure_care": "JZ+",
    "specialist_living": "KS-wonen", "independence_training": "KTC", "kinship_foster": "netwerkgezin",
}  # fmt: skip

PLACEMENT_STYLES: dict[str, Style] = {
    "region": Style(
        {
            "case_number": "Dossiernummer", "birth_date": "Geboortedatum", "gender": "Geslacht",
            "municipality": "Verantwoordelijke gemeente", "origin": "Herkomst",
            "origin_postcode": "Postcode herkomst",
            "provider": "Aanbieder", "facility": "Voorziening", "place": "Plaats", "bed": "Plek nr",
            "since": "Sinds", "expected_end": "Verwachte einddatum", "stay": "Soort plaatsing",
            "needs": "Problematiek", "family": "Gezinsnummer",
        },
        words={"gender": GENDERS, "stay": STAYS},
        titles=(("Overzicht plaatsingen jeugdregio",), ("Peildatum: 22-11-2026",), ()),
        footer=((), ("Totaal", "alle jeugdigen")),
    ),
    "planner": Style(
        {
            "facility": "Locatie", "bed": "Kamer", "case_number": "Cliëntnr.", "gender": "M/V",
            "birth_date": "Geb.dat.",
            "since": "In zorg sinds", "expected_end": "Verwacht vertrek", "municipality": "Gemeente (wpb)",
            "stay": "Status",
        },
        days=lambda day: day,
        words={"gender": LETTERS, "stay": {**STAYS, "lives": "actief"}},
        per_provider=True,
    ),
    "export": Style(
        {
            "case_number": "CLIENT_ID", "birth_date": "GEB_DATUM", "gender": "GESLACHT",
            "municipality": "GEMEENTE",
            "origin_postcode": "POSTCODE_HERKOMST", "form": "ZORGVORM", "provider": "ORGANISATIE",
            "facility": "LOCATIENAAM", "since": "DATUM_IN", "expected_end": "DATUM_UIT_VERWACHT", "stay": "SOORT",
        },
        days=lambda day: day.isoformat(),
        words={"gender": LETTERS, "stay": STAYS, "form": _SHORT_FORMS},
    ),
    "secretary": Style(
        {
            "municipality": "Gem. verantw.", "case_number": "Kenmerk kind", "birth_date": "Geboren op",
            "gender": "Jongen / meisje", "stay": "Situatie", "facility": "Verblijft bij",
            "provider": "Zorgaanbieder",
            "place": "Verblijfsgemeente", "since": "Geplaatst per", "expected_end": "Blijft tot",
            "origin": "Woonplaats ouders",
        },
        days=long_day,
        words={"gender": GENDERS, "stay": {**STAYS, "lives": "woont er"}},
        titles=(("Wie woont waar", None, "stand 22 november 2026"), ()),
    ),
    "short": Style(
        {
            "since": "Start", "provider": "Aanb.", "facility": "Voorz.", "case_number": "Casusnr",
            "birth_date": "Geb.",
            "gender": "J/M", "municipality": "Gem.", "expected_end": "Verw. einde", "stay": "Aard verblijf",
        },
        days=short_day,
        words={"gender": BOYS_AND_GIRLS, "stay": STAYS},
    ),
}  # fmt: skip

REQUEST_STYLES: dict[str, Style] = {
    "region": Style(
        {
            "number": "Verzoeknummer", "case_number": "Dossiernummer", "birth_date": "Geboortedatum",
            "gender": "Geslacht", "municipality": "Verantwoordelijke gemeente", "origin": "Herkomst",
            "origin_postcode": "Postcode herkomst", "school_postcode": "Postcode school", "urgency": "Urgentie",
            "registered": "Aanmelddatum", "forms": "Gevraagde zorgvorm", "start_from": "Gewenst vanaf",
            "start_by": "Uiterlijk", "expected_days": "Verwachte duur", "needs": "Behoeften",
            "family": "Gezinsnummer",
            "referrer": "Soort verwijzer", "organisation": "Organisatie verwijzer",
        },
        words={
            "gender": GENDERS, "urgency": URGENCIES,
            "referrer": {"municipality": "gemeente", "certified_institution": "GI", "family_doctor": "huisarts",
                         "youth_doctor": "jeugdarts", "judge": "rechter", "crisis_desk": "crisisdienst",
                         "other": "anders"},
        },
        titles=(("Wachtlijst matchingteam",), ("Peildatum 22-11-2026",)),
    ),
    "matcher": Style(
        {
            "urgency": "Prio", "registered": "Wacht sinds", "case_number": "Casus", "gender": "m/v",
            "birth_date": "Geb. datum", "municipality": "Gemeente", "forms": "Zoekt", "needs": "Wat is nodig",
            "start_from": "Plek nodig per", "start_by": "Deadline", "family": "Familienr",
        },
        days=lambda day: day,
        words={"gender": LETTERS, "urgency": {"crisis": "CRISIS", "urgent": "Spoed", "regular": "normaal"},
               "form": _SHORT_FORMS},
    ),
    "system": Style(
        {
            "case_number": "clientnummer", "number": "aanvraagnummer", "registered": "datumAanmelding",
            "forms": "gewensteVorm", "urgency": "urgentie", "birth_date": "geboorteDatum", "gender": "geslacht",
            "municipality": "gemeenteVerantwoordelijk", "origin_postcode": "postcodeKind",
            "school_postcode": "postcodeSchool", "start_from": "gewensteStartdatum",
            "start_by": "uitersteStartdatum",
        },
        days=lambda day: day.isoformat(),
        words={"gender": GENDERS, "urgency": URGENCIES},
    ),
}  # fmt: skip
