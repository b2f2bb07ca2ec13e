"""Invented names: combinations with a number, so that nobody takes them for a real family or organisation."""

from __future__ import annotations

from random import Random

HOUSES = (
    "'t Hoogeland", "'t Vonder", "Bornerhof", "De Brink", "De Esch", "De Horst", "De Linde", "De Vlier", "De Wal",
    "Dinkel", "Kastanjehof", "Lutterzand", "Molenkamp", "Noabers", "Regge", "Twickel", "Vechtzicht", "Wilgenhof",
    "Zonnebeek", "Zuiderhagen", "De Beemd", "Berkenrijt", "De Delle", "Eikelkamp", "'t Geerdink", "Heidezicht",
    "De Kolk", "Leemkuil", "De Mars", "Oelerbrook", "De Pol", "Ruimzicht", "De Stroet", "Veldhoek", "De Zwaluw",
)  # fmt: skip
DIRECTIONS = ("Oost", "Zuid", "Noord", "Midden", "West", "Samen", "De Kern", "De Brug", "De Kring", "De Boog")
KINDS = {
    "foster_care": ("Pleegzorg",),
    "family_home": ("Gezinshuizen", "Gezinshuis", "Zorgboerderij"),
    "specialist_living": ("Wonen", "Woonhuizen"),
    "respite": ("Logeren", "Zorgboerderij"),
    "independence_training": ("Kamers", "Kamertraining"),
    "parent_child": ("Ouder-kindhuis",),
    "treatment_group": ("Jeugdzorg", "Behandeling"),
    "three_environment": ("Jeugdzorg",),
    "secure_care": ("Kliniek",),
    "crisis_group": ("Crisishuis",),
}
LETTERS = "ABCDEFGHJKLMNPRTUVWXZ"
SCHOOLS = ("basisschool", "school voor speciaal basisonderwijs", "vmbo", "havo/vwo", "praktijkschool", "mbo")


def provider_name(form: str, number: int, rng: Random) -> str:
    """For instance "Pleegzorg Oost 101"."""
    return f"{rng.choice(KINDS[form])} {rng.choice(DIRECTIONS)} {100 + number}"


def facility_name(number: int, rng: Random) -> str:
    """For instance "Regge 61"."""
    return f"{rng.choice(HOUSES)} {number}"


def postcode(digits: str, rng: Random) -> str:
    """An invented full postcode within four known digits, without a space."""
    return f"{digits}{rng.choice(LETTERS)}{rng.choice(LETTERS)}"


def phone(number: int) -> str:
    """A number that cannot be called: no area code is 000."""
    return f"000-{number % 10_000_000:07d}"


def email(part: str, number: int) -> str:
    """An address that cannot exist (.invalid is reserved)."""
    return f"{part}{number}@voorbeeld.invalid"
