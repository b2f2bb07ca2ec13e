"""Providers whose word grows old: who comes first, and the e-mail that asks them, a draft with their own list."""

from __future__ import annotations

import email
import io
from dataclasses import replace
from datetime import date, timedelta
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import openpyxl
import pytest

from app import translation
from app.workflows.reminders import addresses, reminder_email, reminder_emails, reminder_list
from app.workflows.undoing import undo_act
from db.errors import NotAllowed, NotFound
from db.register import Register
from matching.entities.administration import Actor, User
from matching.entities.codes import Role, Source
from matching.entities.facilities import Contact, Provider, VacancyConfirmation
from matching.entities.identifiers import ProviderId, UserId
from resources import loader
from tests.support.databases import (
    ADMINISTRATOR,
    LOGIN,
    MATCHER,
    NOW,
    address,
    clock,
    engine_name,
    postgres_server,
    register,
    restorable_database,
    server_address,
    template_file,
)
from tests.support.netherlands import place_names
from tests.support.small_registers import DAY, make_child, make_house

__all__ = [
    "address", "clock", "engine_name", "postgres_server", "register", "restorable_database", "server_address",
    "template_file",
]  # fmt: skip

TO = Contact("Plaatsing", email="Plaatsing <plek@voorbeeld.invalid>; tweede@voorbeeld.invalid")


@pytest.fixture(scope="module", autouse=True)
def dutch() -> None:
    translation.use(loader.translation_documents())


@pytest.fixture
def providers(register: Register) -> dict[str, ProviderId]:
    """Said 9 and 1 days ago by one, 30 days ago by another, today by a third, never by a fourth."""
    ages = {"Twee": (9, 1), "Oud": (30,), "Vers": (0,), "Nooit": (None,)}
    found: dict[str, ProviderId] = {}
    with register.begin(MATCHER) as work:
        for name, words in ages.items():
            provider = work.providers.save(
                Provider(ProviderId(0), name, contact=TO if name != "Oud" else Contact())
            )
            found[name] = provider.id
            for number, days in enumerate(words):
                house = make_house(work, f"{name} {number}", beds=3)
                facility = work.facilities.save(replace(house.facility, provider=provider.id))
                work.providers.save(replace(house.provider, name=f"Leeg {name} {number}"))
                if days is not None:
                    said = VacancyConfirmation(
                        0, facility.id, DAY - timedelta(days=days), Source.PHONE, NOW, LOGIN, 2
                    )
                    work.confirmations.add_many([said])
        work.commit()
    return found


def parsed(content: bytes) -> EmailMessage:
    message = email.message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def words_of(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def test_the_oldest_word_comes_first(register: Register, providers: dict[str, ProviderId]) -> None:
    rows = [row for row in reminder_list(register, MATCHER, DAY) if not row.name.startswith("Leeg")]
    assert [row.name for row in rows] == ["Nooit", "Oud", "Twee", "Vers"]
    assert [(row.oldest_days, row.latest_days) for row in rows] == [(None, None), (30, 30), (9, 1), (0, 0)]
    assert [(row.facilities, row.fresh, row.ageing, row.stale, row.unknown) for row in rows] == [
        (1, 0, 0, 0, 1), (1, 0, 0, 1, 0), (2, 1, 0, 1, 0), (1, 1, 0, 0, 0),
    ]  # fmt: skip
    assert [row.has_email for row in rows] == [True, False, True, True]
    assert [row.asks_for_word for row in rows] == [True, True, True, False]
    week = {row.name: row for row in reminder_list(register, MATCHER, DAY + timedelta(days=7))}
    assert (week["Vers"].ageing, week["Vers"].stale) == (1, 0)
    assert week["Twee"].stale == 2


def test_an_email_is_a_draft_with_the_own_list(register: Register, providers: dict[str, ProviderId]) -> None:
    mail = reminder_email(register, MATCHER, providers["Twee"], DAY, place_names())
    message = parsed(mail.content)
    assert (message["X-Unsent"], message["From"]) == ("1", None)
    assert message["To"] == "plek@voorbeeld.invalid, tweede@voorbeeld.invalid"
    assert message["Subject"] == "Vrije plekken: wilt u uw opgave nakijken?"
    assert mail.has_address
    assert mail.file_name == "Herinnering Twee 2026-11-22.eml"
    body = words_of(message)
    assert "van 21-11-2026, 1 dag geleden. Wij hebben van u 2 voorzieningen met 6 plekken" in body
    assert "waarvan volgens ons 6 nu vrij zijn. Van 1 voorziening is dat ouder dan een week." in body
    assert "‘ongewijzigd’" in body
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == "Vrije plekken Twee 2026-11-22.xlsx"
    content = attached.get_content()
    page = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    assert {row[0] for row in page.iter_rows(min_row=7, values_only=True)} >= {"Twee 0", "Twee 1"}
    assert b"\n" not in mail.content.replace(b"\r\n", b"")


def test_making_it_marks_the_provider_and_can_be_taken_back(
    register: Register, providers: dict[str, ProviderId]
) -> None:
    mail = reminder_email(register, MATCHER, providers["Oud"], DAY, place_names(), "team@voorbeeld.invalid")
    assert reminded(register, providers) == {"Oud": DAY}
    assert not mail.has_address
    assert (parsed(mail.content)["To"], parsed(mail.content)["From"]) == ("", "team@voorbeeld.invalid")
    again = reminder_email(register, MATCHER, providers["Oud"], DAY, place_names())
    assert again.act is None
    assert mail.act is not None
    undo_act(register, MATCHER, mail.act)
    assert reminded(register, providers) == {}


def reminded(register: Register, providers: dict[str, ProviderId]) -> dict[str, date]:
    with register.read(MATCHER) as work:
        days = {name: work.providers.get(one).reminded_on for name, one in providers.items()}
    return {name: day for name, day in days.items() if day is not None}


def test_several_are_written_and_marked_in_one_act(
    register: Register, providers: dict[str, ProviderId], tmp_path: Path
) -> None:
    steps: list[tuple[int, int]] = []
    made = reminder_emails(
        register, MATCHER, providers.values(), tmp_path / "uit", DAY, place_names(),
        progress=lambda done, total: steps.append((done, total)),
    )  # fmt: skip
    assert steps == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]
    assert [path.name for path in made.paths] == [f"Herinnering {name} 2026-11-22.eml" for name in providers]
    assert made.without_address == ("Oud",)
    assert set(reminded(register, providers)) == set(providers)
    assert made.act is not None
    with register.read(MATCHER) as work:
        act = work.acts.find(made.act)
    assert act is not None
    assert (act.kind, act.facts) == ("reminded_many", {"count": 4})
    undo_act(register, MATCHER, made.act)
    assert reminded(register, providers) == {}


def test_a_stop_marks_who_was_written(
    register: Register, providers: dict[str, ProviderId], tmp_path: Path
) -> None:
    done: list[int] = []
    made = reminder_emails(
        register, MATCHER, providers.values(), tmp_path / "uit", DAY, place_names(),
        progress=lambda so_far, _: done.append(so_far), cancelled=lambda: len(done) >= 2,
    )  # fmt: skip
    assert len(made.paths) == len(list((tmp_path / "uit").iterdir())) == 2
    assert set(reminded(register, providers)) == {"Twee", "Oud"}


def test_nobody_is_marked_when_a_file_cannot_be_written(
    register: Register, providers: dict[str, ProviderId], tmp_path: Path
) -> None:
    (tmp_path / "uit").write_text("geen map")
    with pytest.raises(OSError):
        reminder_emails(register, MATCHER, providers.values(), tmp_path / "uit", DAY, place_names())
    assert reminded(register, providers) == {}


def test_a_provider_of_which_nothing_is_known_is_asked_too(register: Register) -> None:
    with register.begin(MATCHER) as work:
        bare = work.providers.save(Provider(ProviderId(0), "Kaal")).id
        work.commit()
    body = words_of(parsed(reminder_email(register, MATCHER, bare, DAY, place_names()).content))
    assert body.startswith("Goedendag,\n")
    assert "staat nog geen opgave van u. Wij hebben van u nog geen enkele voorziening." in body


def test_no_child_and_no_facility_is_named(register: Register) -> None:
    with register.begin(MATCHER) as work:
        house = make_house(work, "Geheim gezin", secret_address=True, street="Zichtweg 1", postcode="7601 AA")
        child = make_child(work, name="Verzonnen Naam")
        work.commit()
    message = parsed(reminder_email(register, MATCHER, house.provider.id, DAY, place_names()).content)
    (attached,) = message.iter_attachments()
    cells = openpyxl.load_workbook(io.BytesIO(attached.get_content())).worksheets[0].iter_rows(values_only=True)
    everything = " ".join(str(cell) for row in cells for cell in row)
    # The provider is called after its house here, so the name stands in the message once more than it would.
    assert "Zichtweg" not in words_of(message) + everything
    assert "7601" not in everything
    assert child.case_number not in everything
    assert "Verzonnen Naam" not in everything


@pytest.mark.parametrize(
    ("typed", "usable"),
    [
        ("", ()), ("geen", ()), ("a@b", ()), ("a@voorbeeld.invalid", ("a@voorbeeld.invalid",)),
        ("x <a@voorbeeld.invalid>, a@voorbeeld.invalid b@sub.voorbeeld.invalid",
         ("a@voorbeeld.invalid", "b@sub.voorbeeld.invalid")),
        ("a@voorbeeld.invalid\r\nBcc: c@voorbeeld.invalid", ("a@voorbeeld.invalid", "c@voorbeeld.invalid")),
        ("é@voorbeeld.invalid", ()),
    ],
)  # fmt: skip
def test_only_what_can_be_an_address_is_used(typed: str, usable: tuple[str, ...]) -> None:
    assert addresses(Contact(email=typed)) == usable


def test_who_may_not_take_lists_in_may_not_remind(register: Register, providers: dict[str, ProviderId]) -> None:
    with register.begin(ADMINISTRATOR) as work:
        work.users.save(User(UserId(0), "access", "Toegang", Role.ACCESS_WORKER))
        work.commit()
    access = Actor("access", Role.ACCESS_WORKER)
    for refused in (
        lambda: reminder_list(register, access, DAY),
        lambda: reminder_email(register, access, providers["Oud"], DAY, place_names()),
    ):
        with pytest.raises(NotAllowed):
            refused()
    with pytest.raises(NotFound):
        reminder_email(register, MATCHER, ProviderId(999_999), DAY, place_names())
