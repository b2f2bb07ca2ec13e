"""Pictures of the providers at work: the overview, a filter, contracts, a report, the form, the history."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.pages.provider_sheet import CONTRACTS, FACILITIES, HISTORY, REPORTS
from app.pages.providers import PROVIDER, ProvidersPage


def provider_scenes(
    page: ProvidersPage, show: Callable[[str, int], None], wait: Callable[[], None]
) -> Iterator[str]:
    """The provider with most facilities; `show` brings a subject of the page to the front."""
    overview = page.overview
    table = overview.presenter.table
    yield "providers"
    overview.list.bar.set_values({"stale": "on"})
    yield "providers-stale"
    overview.list.bar.clear()
    if not len(table):
        return
    show(PROVIDER, int(max(table.rows, key=lambda one: one.counts.facilities).provider))
    wait()
    yield "providers-facilities"
    overview.sheet.show_part(CONTRACTS)
    yield "providers-contracts"
    overview.sheet.contracts.edit_requested.emit(None)
    yield "providers-contract-form"
    overview.form.give_up()
    overview.sheet.reports.edit_requested.emit(None)
    overview.form.fields.bindings["weeks"].write(14)
    overview.form.fields.bindings["note"].write("Het team is niet op sterkte tot februari.")
    yield "providers-report-form"
    overview.form.save_now()
    wait()
    overview.sheet.show_part(REPORTS)
    yield "providers-reports"
    overview.sheet.head.edit.click()
    overview.form.fields.bindings["email"].write("geen adres")
    yield "providers-form"
    overview.form.give_up()
    overview.sheet.show_part(HISTORY)
    yield "providers-history"
    overview.sheet.show_part(FACILITIES)
