"""A provider's own list as it goes out, as text: every cell, what is asked of it and how the page is set up."""

from __future__ import annotations

import io
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import openpyxl

from app import translation
from app.exchange.list_export import workbook
from app.exchange.provider_sheet import provider_sheet
from app.exchange.reconciliation import ProviderState
from matching.entities.children import Occupancy
from matching.entities.codes import Assumption, Gender, OccupancyKind, Source
from matching.entities.facilities import Bed, Facility, Provider, VacancyConfirmation
from matching.entities.identifiers import BedId, FacilityId, MunicipalityCode, OccupancyId, ProviderId
from resources import loader
from tests.support.databases import NOW
from tests.support.netherlands import place_names

DAY = date(2026, 11, 22)
PATH = Path(__file__).parent / "provider_list.txt"
ALMELO, ENSCHEDE = MunicipalityCode("GM0141"), MunicipalityCode("GM0153")


def _facility(number: int, name: str, **properties: Any) -> Facility:
    values = {"care_form": "family_home", "municipality": ALMELO, "siblings_welcome": True, **properties}
    return Facility(FacilityId(number), ProviderId(1), name, **values)


def _state() -> ProviderState:
    facilities = (
        _facility(1, "Testhuis 12", postcode="7604AB", place="Almelo", age_min=4, age_max=16,
                  offers={"trauma": 3, "eating": 1}, genders=frozenset({Gender.FEMALE, Gender.OTHER})),
        _facility(2, "Testhuis 3", siblings_welcome=None,
                  assumptions=frozenset({Assumption.AGES, Assumption.GENDER, Assumption.POSTCODE})),
        _facility(3, "=Gezin 7", care_form="foster_care", municipality=ENSCHEDE, postcode="7511 AA",
                  place="Enschede", street="Geheimeweg 1", secret_address=True, siblings_welcome=False),
        _facility(4, "Oud huis", listed_until=DAY),
    )  # fmt: skip
    beds = [
        Bed(BedId(10 * house + n), FacilityId(house), n) for house, n in ((1, 1), (1, 2), (2, 1), (2, 2), (3, 1))
    ]
    taken = ((11, date(2027, 1, 4)), (21, date(2027, 2, 5)), (22, date(2026, 12, 14)))
    occupancies = [
        Occupancy(OccupancyId(number), BedId(bed), OccupancyKind.OCCUPIED_UNKNOWN, DAY, expected_end=end)
        for number, (bed, end) in enumerate(taken, start=1)
    ]
    said = VacancyConfirmation(1, FacilityId(1), DAY - timedelta(days=9), Source.PHONE, NOW, "tester", 1)
    return ProviderState(
        Provider(ProviderId(1), "Verzonnen Zorg (Oost)"), facilities, tuple(beds), tuple(occupancies),
        {FacilityId(1): (said,)}, True,
    )  # fmt: skip


def text_of_list() -> str:
    """The cells of the workbook, row by row; in square brackets what stands out: assumed, number or day."""
    translation.use(loader.translation_documents())
    book = openpyxl.load_workbook(io.BytesIO(workbook(provider_sheet(_state(), "Twente", DAY, place_names()))))
    page = book.worksheets[0]
    lines = [f"{page.title}, {page.dimensions}, vast {page.freeze_panes}, herhaald {page.print_title_rows}"]
    for row in page.iter_rows():
        cells = [f"{cell.coordinate} {_shown(cell)}" for cell in row if cell.value is not None]
        lines.extend(cells)
    for rule in sorted(page.data_validations.dataValidation, key=lambda one: str(one.sqref)):
        lines.append(f"{rule.sqref} keuze {rule.formula1} uitleg {rule.prompt}")
    for row in book["Keuzes"].iter_rows(values_only=True):
        lines.append(" | ".join("" if cell is None else str(cell) for cell in row))
    return "\n".join(lines) + "\n"


def _shown(cell: Any) -> str:
    value = f"{cell.value:%d-%m-%Y}" if cell.is_date else str(cell.value)
    marks = [cell.data_type] + (["aangenomen"] if cell.fill.fgColor.rgb == "00FFF4DC" else [])
    return f"[{' '.join(marks)}] {value}"
