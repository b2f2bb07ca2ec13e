"""Providers whose word grows old: the list of them, and a ready e-mail with their own list to correct.

An e-mail is a file that a mail program opens as a draft: a person sends it. Making one marks the provider as
reminded, as an act that can be taken back. No name of a child, and no facility by name, stands in the message.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path

from app.exchange.list_export import ListSheet, workbook
from app.exchange.locations import PlaceLookup
from app.exchange.provider_sheet import CAPACITY, FREE
from app.translation import full_day, in_natural_order, text
from app.whole_files import write_whole
from app.workflows.list_exports import (
    Progress,
    check_may_send,
    file_name,
    free_name,
    provider_file_name,
    sheet_of,
)
from app.workflows.vacancy_columns import AGEING_DAYS, FRESH_DAYS
from db.register import Register
from db.transactions import Work
from matching.availability import is_unlisted
from matching.entities.administration import Actor
from matching.entities.facilities import Contact, Facility, Provider
from matching.entities.identifiers import ActId, FacilityId, ProviderId
from matching.entities.snapshot import Freshness

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_WORKBOOK = ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet")


@dataclass(frozen=True, slots=True)
class ReminderRow:
    """How old a provider's word is. Days count back from the day asked for; None: nobody ever said anything.

    `facilities` are those that the provider lists; of these `fresh`, `ageing` and `stale` have a word and
    `unknown` have none. `oldest_days` and `latest_days` are of those with a word. `emails` may be empty.
    """

    provider: ProviderId
    name: str
    facilities: int
    oldest_days: int | None
    latest_days: int | None
    fresh: int
    ageing: int
    stale: int
    unknown: int
    emails: tuple[str, ...] = ()
    reminded_on: date | None = None

    @property
    def has_email(self) -> bool:
        """Whether the e-mail can be addressed."""
        return bool(self.emails)

    @property
    def asks_for_word(self) -> bool:
        """Whether anything is older than a week, or unknown."""
        return bool(self.stale or self.unknown) or not self.facilities


@dataclass(frozen=True, slots=True)
class ReminderMail:
    """An e-mail as a file. `act` None: the provider was marked as reminded on this day already.

    `emails` empty: no usable address is known, the draft has an empty To.
    """

    content: bytes
    file_name: str
    act: ActId | None
    emails: tuple[str, ...]

    @property
    def has_address(self) -> bool:
        """Whether somebody is addressed."""
        return bool(self.emails)


@dataclass(frozen=True, slots=True)
class ReminderFiles:
    """What was written in a folder: the files in order, who has no address, and the act that marked them all."""

    paths: tuple[Path, ...]
    without_address: tuple[str, ...]
    act: ActId | None


def reminder_list(register: Register, actor: Actor, day: date) -> tuple[ReminderRow, ...]:
    """Every provider, the one whose word is oldest first; those of whom nothing is known before all."""
    with register.read(actor) as work:
        check_may_send(work)
        freshness = work.confirmations.freshness()
        own: dict[ProviderId, list[Facility]] = {}
        for facility in work.facilities.all():
            own.setdefault(facility.provider, []).append(facility)
        rows = [_row(one, own.get(one.id, ()), freshness, day) for one in work.providers.all()]
    return tuple(sorted(rows, key=_staleness))


def _staleness(row: ReminderRow) -> tuple[bool, int, int, str]:
    age = 0 if row.oldest_days is None else -row.oldest_days
    known = row.oldest_days is not None and not row.unknown
    return known, age, -row.stale - row.unknown, in_natural_order(row.name)


def _row(
    provider: Provider, own: Iterable[Facility], freshness: Mapping[FacilityId, Freshness], day: date
) -> ReminderRow:
    words = [(one, freshness.get(one.id, Freshness())) for one in own]
    listed = [word for one, word in words if not is_unlisted(one.listed_until, word)]
    ages = [max(0, (day - word.confirmed_on).days) for word in listed if word.confirmed_on is not None]
    return ReminderRow(
        provider.id,
        provider.name,
        len(listed),
        max(ages, default=None),
        min(ages, default=None),
        sum(1 for age in ages if age <= FRESH_DAYS),
        sum(1 for age in ages if FRESH_DAYS < age <= AGEING_DAYS),
        sum(1 for age in ages if age > AGEING_DAYS),
        len(listed) - len(ages),
        addresses(provider.contact),
        provider.reminded_on,
    )


def addresses(contact: Contact) -> tuple[str, ...]:
    """The usable e-mail addresses in what was typed; several may stand behind each other."""
    parts = re.split(r"[\s;,<>]+", contact.email)
    return tuple(dict.fromkeys(part for part in parts if _ADDRESS.fullmatch(part)))


def reminder_email(
    register: Register, actor: Actor, provider: ProviderId, day: date, names: PlaceLookup, sender: str = ""
) -> ReminderMail:
    """The e-mail for one provider, with its list; marks it as reminded. Raises `NotFound`, `NotAllowed`."""
    with register.begin(actor) as work:
        check_may_send(work)
        found = work.providers.get(provider)
        content = _mail(work, found, work.confirmations.freshness(), day, names, sender)
        act = _mark(work, [found], day)
        work.commit()
    return ReminderMail(content, file_name("reminder.file", found.name, day), act, addresses(found.contact))


def reminder_emails(
    register: Register,
    actor: Actor,
    providers: Iterable[ProviderId],
    folder: Path,
    day: date,
    names: PlaceLookup,
    sender: str = "",
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ReminderFiles:
    """An e-mail per provider in a folder; all that were written are marked in one act, also after a stop.

    Raises `OSError` when a file cannot be written: then nobody is marked.
    """
    wanted = list(providers)
    folder.mkdir(parents=True, exist_ok=True)
    paths: list[Path] = []
    reached: list[Provider] = []
    taken: set[str] = set()
    with register.read(actor) as work:
        check_may_send(work)
        freshness = work.confirmations.freshness()
        for number, one in enumerate(wanted):
            if cancelled():
                break
            progress(number, len(wanted))
            provider = work.providers.get(one)
            path = folder / free_name(file_name("reminder.file", provider.name, day), taken)
            write_whole(path, _mail(work, provider, freshness, day, names, sender))
            paths.append(path)
            reached.append(provider)
    progress(len(paths), len(wanted))
    with register.begin(actor) as work:
        act = _mark(work, [work.providers.get(one.id) for one in reached], day)
        work.commit()
    silent = tuple(one.name for one in reached if not addresses(one.contact))
    return ReminderFiles(tuple(paths), silent, act)


def _mark(work: Work, providers: Iterable[Provider], day: date) -> ActId | None:
    """Note the day on providers that do not have it yet, as one act; None when there are none."""
    fresh = [one for one in providers if one.reminded_on != day]
    if not fresh:
        return None
    subjects = [("providers", int(one.id)) for one in fresh]
    single = len(fresh) == 1
    facts = {"provider": fresh[0].name} if single else {"count": len(fresh)}
    act = work.act("reminded" if single else "reminded_many", facts, subjects)
    for one in fresh:
        work.providers.save(replace(one, reminded_on=day))
    return act


def _mail(
    work: Work,
    provider: Provider,
    freshness: Mapping[FacilityId, Freshness],
    day: date,
    names: PlaceLookup,
    sender: str,
) -> bytes:
    region = work.regions.current().name
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["Subject"] = text("reminder.subject")
    message["Date"] = format_datetime(_moment(work.moment))
    if sender:
        message["From"] = sender
    reach = addresses(provider.contact)
    message["To"] = [Address(addr_spec=one) for one in reach]
    sheet = sheet_of(work, provider, day, names)
    row = _row(provider, work.facilities.of_provider(provider.id), freshness, day)
    message.set_content(_message(provider, row, sheet, region, day), charset="utf-8", cte="quoted-printable")
    message.add_attachment(
        workbook(sheet),
        maintype=_WORKBOOK[0],
        subtype=_WORKBOOK[1],
        filename=provider_file_name(provider, day),
    )
    return message.as_bytes()


def _moment(moment: datetime) -> datetime:
    return moment if moment.tzinfo is not None else moment.astimezone()


def _message(provider: Provider, row: ReminderRow, sheet: ListSheet, region: str, day: date) -> str:
    """What the e-mail says: what we have, how old it is, what is asked."""
    person = " ".join(provider.contact.person.split())
    hello = text("reminder.hello_person", person=person) if person else text("reminder.hello")
    parts = [hello, _what_we_have(row, sheet, region, day), text("reminder.ask")]
    parts.append(f"{text('reminder.why')} {text('reminder.privacy')}")
    parts.append(f"{text('reminder.greeting')}\n\n{text('reminder.team', region=region)}")
    return "\n\n".join(parts) + "\n"


def _what_we_have(row: ReminderRow, sheet: ListSheet, region: str, day: date) -> str:
    """How old our knowledge is, and what the attached list counts."""
    said = [_age(row, region, day)]
    if not row.facilities:
        return " ".join([*said, text("reminder.have_none")])
    beds = text("reminder.beds", count=_total(sheet, CAPACITY))
    free = text("reminder.free", count=_total(sheet, FREE))
    said.append(text("reminder.have", count=row.facilities, beds=beds, free=free))
    if 0 < row.stale < row.facilities:
        said.append(text("reminder.old", count=row.stale))
    if row.unknown and row.latest_days is not None:
        said.append(text("reminder.unknown", count=row.unknown))
    return " ".join(said)


def _total(sheet: ListSheet, column: int) -> int:
    return sum(value for row in sheet.rows if isinstance(value := row[column], int))


def _age(row: ReminderRow, region: str, day: date) -> str:
    if row.latest_days is None:
        return text("reminder.never", region=region)
    spoken = full_day(date.fromordinal(day.toordinal() - row.latest_days))
    if row.latest_days == 0:
        return text("reminder.today", region=region, day=spoken)
    return text("reminder.age", region=region, day=spoken, count=row.latest_days)
