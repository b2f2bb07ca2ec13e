"""Who may do what: a role gives actions on kinds of records, checked once when a transaction begins and once per
repository. In a file the program keeps these rules; on a server the database will keep them too.

An access worker sees children, requests and sibling groups of the municipalities of the own organisation only,
and of foster families neither name nor address. Providers have no rights yet: they do not work in the program.
"""

from __future__ import annotations

from dataclasses import dataclass

from matching.entities.codes import Role

REFERENCE = frozenset({"regions", "municipalities", "codes", "policies"})
SUPPLY = frozenset(
    {
        "providers", "facilities", "contracts", "beds", "occupancies", "admission_stops", "confirmations",
        "legal_checks", "waiting_reports",
    }
)  # fmt: skip
PEOPLE = frozenset({"children", "sibling_groups", "requests"})
WORDS = frozenset({"judgements", "vetoes"})
WORK = frozenset({"imports", "tasks", "proposals", "acts"})
RULING = frozenset({"users", "organisations", "audit"})
EVERYTHING = REFERENCE | SUPPLY | PEOPLE | WORDS | WORK | RULING

READS: dict[Role, frozenset[str]] = {
    Role.MATCHER: EVERYTHING,
    Role.ADMINISTRATOR: EVERYTHING,
    Role.BEHAVIOURAL_SCIENTIST: EVERYTHING - RULING,
    Role.MANAGER: EVERYTHING - PEOPLE - WORDS - {"proposals", "audit", "acts"},
    Role.ACCESS_WORKER: REFERENCE | PEOPLE | SUPPLY - {"contracts", "legal_checks", "waiting_reports"},
    Role.PROVIDER: frozenset(),
}
WRITES: dict[Role, frozenset[str]] = {
    Role.MATCHER: SUPPLY | PEOPLE | WORDS | WORK,
    Role.ADMINISTRATOR: EVERYTHING - {"audit"},
    Role.BEHAVIOURAL_SCIENTIST: WORDS | {"sibling_groups"},
    Role.MANAGER: frozenset(),
    Role.ACCESS_WORKER: PEOPLE,
    Role.PROVIDER: frozenset(),
}


@dataclass(frozen=True, slots=True)
class Access:
    """What one user may do in one transaction. `municipalities` None: children of every municipality."""

    role: Role
    municipalities: frozenset[str] | None = None

    def may_read(self, kind: str) -> bool:
        """Whether records of this kind may be read at all."""
        return kind in READS[self.role]

    def may_write(self, kind: str) -> bool:
        """Whether records of this kind may be added, changed or deleted."""
        return kind in WRITES[self.role]

    def may_see_children_of(self, municipality: str) -> bool:
        """Whether a child for which this municipality is responsible may be seen."""
        return self.municipalities is None or municipality in self.municipalities

    @property
    def hides_foster_families(self) -> bool:
        """Names and addresses of foster families are for the team only."""
        return self.role is Role.ACCESS_WORKER


def access_of(role: Role, organisation_municipalities: frozenset[str]) -> Access:
    """The access of a user with this role, who works for these municipalities."""
    return Access(role, organisation_municipalities if role is Role.ACCESS_WORKER else None)
