"""Beds that turned out to be taken lower the chance of the provider's next free bed: Matchen says call first."""

from __future__ import annotations

from dataclasses import replace

from app.widgets.explained_mark import ExplainedMark
from app.workflows.bed_words import turned_out_taken
from tests.journeys.conftest import Office
from tests.support.databases import MATCHER
from tests.support.desks import DAY
from tests.support.small_registers import make_house


def marks(office: Office) -> list[ExplainedMark]:
    return [one for one in office.matching.details.findChildren(ExplainedMark) if one.isVisible()]


def show(office: Office, facility: int) -> None:
    office.matching.lists.fits.select_key(facility)
    office.settle()
    shown = office.matching.details.shown
    assert shown is not None and shown.facility == facility


def test_matchen_says_call_first_with_the_sum(office: Office) -> None:
    session = office.desk.session
    with session.register.begin(MATCHER) as work:
        (house,) = (one for one in work.facilities.all() if one.name == "Testhof 1")
        other = make_house(work, "Testhof 11", beds=4, care_form="respite")
        work.facilities.save(replace(other.facility, provider=house.provider))
        work.commit()
    office.window.show_page("matching", office.region.lonely)
    office.settle()
    show(office, int(house.id))
    assert marks(office) == []
    for _ in range(4):
        turned_out_taken(session.register, MATCHER, other.facility.id, DAY)
    session.changes.tell({"confirmations", "occupancies"})
    office.settle()
    show(office, int(house.id))
    (mark,) = marks(office)
    assert mark.text() == "bel eerst: 63 op 100"
    assert "1 keer klopte het, 4 keer bleek een plek bezet" in mark.explanation()
    assert "10 / 15 = 66,7 %" in mark.explanation()
    against = office.matching.details.shown.place.reasons_against  # type: ignore[union-attr]
    assert any(line.startswith("Bel eerst:") and "63 op 100" in line for line in against)
