"""Invented users of every role, with the organisations they work for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from matching.entities.administration import Organisation, User
from matching.entities.codes import Role
from matching.entities.facilities import Provider, Region
from matching.entities.identifiers import MunicipalityCode, OrganisationId, UserId

TEAM = (
    (Role.MATCHER, "matcher", 6),
    (Role.BEHAVIOURAL_SCIENTIST, "gedragswetenschapper", 2),
    (Role.MANAGER, "regiomanager", 1),
    (Role.ADMINISTRATOR, "beheerder", 1),
)
ACCESS_OFFICES = 14
PROVIDER_USERS = 8


def make_organisations(
    region: Region, providers: Sequence[Provider], names: Mapping[MunicipalityCode, str]
) -> list[Organisation]:
    """The regional team, an institution, the access of the first municipalities and some providers."""
    wanted: list[tuple[str, str, frozenset[str], Provider | None]] = [
        (f"Regionaal matchteam {region.name}", "team", frozenset(), None),
        ("Gecertificeerde instelling Voorbeeld", "institution", frozenset(), None),
    ]
    wanted += [
        (f"Toegang {names[code]} (demonstratie)", "municipality", frozenset({code}), None)
        for code in region.municipalities[:ACCESS_OFFICES]
    ]
    wanted += [(one.name, "provider", frozenset(), one) for one in providers[:PROVIDER_USERS]]
    return [
        Organisation(OrganisationId(number), name, kind, codes, None if provider is None else provider.id)
        for number, (name, kind, codes, provider) in enumerate(wanted, 1)
    ]


def make_users(organisations: Sequence[Organisation]) -> list[User]:
    """Logins like "matcher1"; one of the access workers has left."""
    wanted = [
        (f"{word}{number}", role, organisations[0]) for role, word, count in TEAM for number in range(1, count + 1)
    ]
    offices = [one for one in organisations if one.kind in ("municipality", "institution")]
    wanted += [(f"toegang{number}", Role.ACCESS_WORKER, office) for number, office in enumerate(offices, 1)]
    owners = [one for one in organisations if one.kind == "provider"]
    wanted += [(f"aanbieder{number}", Role.PROVIDER, owner) for number, owner in enumerate(owners, 1)]
    return [
        User(
            UserId(number),
            login,
            f"{login.capitalize()} (demonstratie)",
            role,
            organisation.id,
            login != "toegang3",
        )
        for number, (login, role, organisation) in enumerate(wanted, 1)
    ]
