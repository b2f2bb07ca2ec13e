"""A desk with two houses at which lists of people come in, beside a register of either kind."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from app.exchange.people.people_types import PeopleKind
from app.exchange.people.person_plan import PersonPlan
from app.workflows.import_people import PeoplePreview, PeopleResult, apply_people
from db.register import Register
from matching.entities.children import Child, Occupancy
from tests.support.databases import MATCHER
from tests.support.people_exports import Cell
from tests.support.people_register import TODAY, preview_of
from tests.support.small_registers import ENSCHEDE, House, make_child, make_house

HEAD = ("Dossiernr", "Geboortedatum", "Geslacht", "Gemeente", "Voorziening", "Sinds", "Status", "Einddatum")
ASK = (
    "Dossiernr",
    "Geboortedatum",
    "Geslacht",
    "Gemeente",
    "Zorgvorm",
    "Urgentie",
    "Aangemeld",
    "Gezinsnr",
    "Samen",
)
PLACEMENTS, REQUESTS = PeopleKind.PLACEMENTS, PeopleKind.REQUESTS


class Desk:
    """A register with one house of three beds and one of two, and lists that come in."""

    def __init__(self, register: Register, folder: Path):
        self.register = register
        self.folder = folder
        with register.begin(MATCHER) as work:
            self.one: House = make_house(work, "Testhof 1", 3)
            self.two: House = make_house(work, "Testhof 2", 2, municipality=ENSCHEDE)
            work.commit()

    def preview(self, *rows: Sequence[Cell], kind: PeopleKind = PLACEMENTS, **more: object) -> PeoplePreview:
        head = HEAD if kind is PLACEMENTS else ASK
        self.seen, self.settings = preview_of(self.register, MATCHER, self.folder, kind, [head, *rows], **more)
        return self.seen

    def take_in(self, *rows: Sequence[Cell], kind: PeopleKind = PLACEMENTS, **more: object) -> PeopleResult:
        self.preview(*rows, kind=kind, **more)
        return apply_people(self.register, MATCHER, self.seen, self.settings)

    def put(self, *occupancies: Occupancy) -> tuple[Occupancy, ...]:
        with self.register.begin(MATCHER) as work:
            stored = work.occupancies.add_many(occupancies)
            work.commit()
        return stored

    def child(self, **properties: object) -> Child:
        with self.register.begin(MATCHER) as work:
            child = make_child(work, **properties)  # type: ignore[arg-type]
            work.commit()
        return child

    def stays(self, number: str) -> list[tuple[str, int, date, date | None]]:
        """Kind, bed, start and end of everything about a child."""
        with self.register.read(MATCHER) as work:
            child = work.children.by_case_number(number)
            assert child is not None
            return [(one.kind.value, one.bed, one.starts, one.ends) for one in work.occupancies.of_child(child.id)]

    def covering(self, house: House, day: date = TODAY) -> list[str]:
        """What covers each bed of a house on a day, bed by bed; empty for a free one."""
        with self.register.read(MATCHER) as work:
            found = work.occupancies.of_facility(house.facility.id)
        covers = {
            one.bed: one.kind.value for one in found if one.starts <= day and (one.ends is None or one.ends > day)
        }
        return [covers.get(bed.id, "") for bed in house.beds]


def only(preview: PeoplePreview) -> PersonPlan:
    (plan,) = preview.plans
    return plan
