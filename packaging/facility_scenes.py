"""One facility at work, for its pictures: read, changed, stopped, and a new one without a list."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.pages.facility import FacilityView

TRIES = 150


def facility_scenes(
    view: FacilityView, show: Callable[[str, int], None], wait: Callable[[], None]
) -> Iterator[str]:
    """Set up one scene after the other; `show` brings (`facility` or `new_facility`, number) to the front."""
    for number in range(1, TRIES):
        show("facility", number)
        wait()
        if view.sheet.head.assumed.isVisible():
            break
    yield "facility"
    beds = view.sheet.beds.panel
    beds.table.select_record(0)
    beds.do("place")
    beds.form.save_now()
    yield "facility-beds"
    beds.form.close_panel()
    view.sheet.profile.action_requested.emit()
    yield "facility-profile"
    view.sheet.limits.action_requested.emit()
    yield "facility-limits"
    view.sheet.stop.form_requested.emit(None)
    view.sheet.forms.save_now()
    yield "facility-stop"
    view.sheet.close_panels()
    show("new_facility", 1)
    wait()
    view.form.save_now()
    yield "facility-new"
    view.form.cancel.click()
