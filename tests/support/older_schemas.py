"""Registers as an earlier version of the program left them, with something in them."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from sqlalchemy import text

from db import schema
from db.engine import open_engine
from db.opening import make_file
from tests.support.databases import MUNICIPALITIES, REGION

FILLED = """
insert into users (login, name, role, active) values ('tester', '', 'matcher', true);
insert into users (login, name, role, active) values ('tester', '', 'administrator', true);
insert into policies (version, content, author, recorded_at, reason)
    values (1, '{}', 'x', '2026-01-01T00:00:00.000000+00:00', '');
insert into providers (name) values ('Oud');
insert into facilities (provider, name, care_form, municipality, secret_address, age_min, age_max, genders,
        offers, traits, excludes, avoids, accessibility, mix_limits, guests_allowed, assumptions)
    values (1, 'Huis', 'family_home', 'GM0141', false, 0, 17, '["female"]',
        '{}', '[]', '[]', '[]', '[]', '{}', true, '[]');
insert into beds (facility, number, persons) values (1, 1, 1);
insert into beds (facility, number, persons) values (1, 2, 1);
insert into occupancies (bed, kind, starts, ends, note)
    values (1, 'occupied_unknown', '2026-01-01', '2026-07-01', 'oud');
insert into occupancies (bed, kind, starts) values (2, 'closed', '2026-03-01');
delete from occupancies where bed = 2
"""


def make_first_schema(address: Path | str) -> None:
    """A register of version 0001: one provider, one facility with two beds, one of them occupied until July."""
    if isinstance(address, Path):
        make_file(address)
    engine = open_engine(address)
    with closing(engine.connect()) as connection, connection.begin():
        schema.upgrade(connection, "0001")
        connection.execute(text("insert into regions values (:code, :name)"), {"code": REGION.code, "name": "Oud"})
        rows = [{"code": code, "name": name, "region": REGION.code} for code, name in MUNICIPALITIES]
        connection.execute(text("insert into municipalities values (:code, :name, :region)"), rows)
        for statement in FILLED.split(";"):
            connection.exec_driver_sql(statement)
    engine.dispose()
