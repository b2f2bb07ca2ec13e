"""What people change about a provider by hand: itself, its contracts, its reports of waiting too long.

Every change is one act with its own sentence, so that it stands in the history and can be taken back. All of these
raise what `db.errors` names: `StaleEdit` with both versions when somebody else was first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, Generic, TypeVar

from app.workflows.providers import runs_on
from db.register import Register
from db.repositories.storage import RecordRepository
from db.transactions import Work
from matching.entities.administration import Actor
from matching.entities.codes import Assumption
from matching.entities.facilities import Contract, Provider, WaitingReport
from matching.entities.identifiers import ActId, ProviderId

E = TypeVar("E", Provider, Contract, WaitingReport)


@dataclass(frozen=True)
class Edited(Generic[E]):
    """The record as it is stored now (as it was, when it was deleted).

    `act` is None when nothing changed: nothing to take back then. `kind` and `provider` make the sentence.
    """

    record: E
    act: ActId | None
    kind: str
    provider: str


def save_provider(register: Register, actor: Actor, provider: Provider) -> Edited[Provider]:
    """Add (id 0) or change a provider; `AlreadyThere` when another has this name."""
    with register.begin(actor) as work:
        return _saved(work, work.providers, provider, provider.name, "provider")


def save_contract(register: Register, actor: Actor, contract: Contract, day: date) -> Edited[Contract]:
    """Add (id 0) or change a contract: who fills it in by hand confirms it."""
    with register.begin(actor) as work:
        name = work.providers.get(contract.provider).name
        return _saved(
            work, work.contracts, contract, name, "contract", lambda: _settle_assumption(work, contract, day)
        )


def confirm_contract(register: Register, actor: Actor, contract: Contract, day: date) -> Edited[Contract]:
    """What was assumed from a list is agreed: the contract counts, and nothing rests on an assumption any more."""
    with register.begin(actor) as work:
        name = work.providers.get(contract.provider).name
        act = work.act("contract_confirmed", {"provider": name}, [("providers", contract.provider)])
        stored = work.contracts.save(replace(contract, confirmed=True))
        _settle_assumption(work, stored, day)
        work.commit()
    return Edited(stored, act if stored != contract else None, "contract_confirmed", name)


def delete_contract(register: Register, actor: Actor, contract: Contract) -> Edited[Contract]:
    """Take away a contract that never was one; a contract that stops gets a last day instead."""
    with register.begin(actor) as work:
        name = work.providers.get(contract.provider).name
        act = work.act("contract_deleted", {"provider": name}, [("providers", contract.provider)])
        work.contracts.delete(contract)
        work.commit()
    return Edited(contract, act, "contract_deleted", name)


def save_report(register: Register, actor: Actor, report: WaitingReport) -> Edited[WaitingReport]:
    """Add (id 0) or change what a provider reports about its waiting time."""
    with register.begin(actor) as work:
        name = work.providers.get(report.provider).name
        return _saved(work, work.waiting_reports, report, name, "waiting_report")


def end_report(register: Register, actor: Actor, report: WaitingReport, day: date) -> Edited[WaitingReport]:
    """The waiting time is acceptable again from this day."""
    with register.begin(actor) as work:
        name = work.providers.get(report.provider).name
        act = work.act("waiting_report_ended", {"provider": name}, [("providers", report.provider)])
        stored = work.waiting_reports.save(replace(report, ended_on=day))
        work.commit()
    return Edited(stored, act if stored != report else None, "waiting_report_ended", name)


def _saved(
    work: Work,
    store: RecordRepository[E],
    record: E,
    name: str,
    word: str,
    also: Callable[[], None] | None = None,
) -> Edited[E]:
    """Store a record as an act `{word}_added` or `{word}_changed`, with the fields that changed."""
    before = store.find(record.id) if record.id else None
    kind = f"{word}_changed" if record.id else f"{word}_added"
    facts: dict[str, Any] = {"provider": name}
    if before is not None:
        facts["fields"] = list(changed_fields(before, record))
    act = work.act(kind, facts)
    stored = store.save(record)
    if also is not None:
        also()
    work.about(("providers", _provider_of(stored)))
    work.commit()
    return Edited(stored, None if before == stored else act, kind, name)


def _provider_of(record: Provider | Contract | WaitingReport) -> ProviderId:
    return record.id if isinstance(record, Provider) else record.provider


def changed_fields(before: object, after: object) -> Iterable[str]:
    """The names of the fields that differ; those of a contact one by one."""
    for one in fields(before):  # type: ignore[arg-type]
        old, new = getattr(before, one.name), getattr(after, one.name)
        if one.name == "version" or old == new:
            continue
        yield from changed_fields(old, new) if one.name == "contact" else (one.name,)


def _settle_assumption(work: Work, contract: Contract, day: date) -> None:
    """With the last assumed contract confirmed, the provider's facilities no longer rest on an assumed one."""
    own = [one for one in work.contracts.of_provider(contract.provider) if runs_on(one, day)]
    if not own or not all(one.confirmed for one in own):
        return
    for facility in work.facilities.of_provider(contract.provider):
        if Assumption.CONTRACT in facility.assumptions:
            left = facility.assumptions - {Assumption.CONTRACT}
            work.facilities.save(replace(facility, assumptions=left))
