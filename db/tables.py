"""Every table of the register, with typed columns and a name for every constraint.

Columns are called as the fields of their entity; a small dataclass inside an entity is spread over columns
(`contact_phone`). The rules that need triggers or exclusion stand in `db.guards`. Ids are never used again
(`sqlite_autoincrement`): a number in the audit trail must not come to mean another record.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    text,
)

from db.column_types import Bytes, Code, IdNumber, JsonObjects, JsonValue, Moment, code_list, code_set, records
from db.table_columns import PRIVATE, contact, days, number, to, version, words
from db.table_columns import metadata as metadata
from matching.entities.children import Involved, NeedLevel, NetworkPlace, SafetyZone, Wish
from matching.entities.codes import (
    Assumption,
    Consent,
    Gender,
    KeptKind,
    OccupancyKind,
    Perspective,
    RequestState,
    Role,
    Source,
    Together,
    Urgency,
)

regions = Table(
    "regions",
    metadata,
    Column("code", String(10), primary_key=True),
    words("name", 100),
)
municipalities = Table(
    "municipalities",
    metadata,
    Column("code", String(10), primary_key=True),
    words("name", 100),
    to("regions", "region", required=False, column="code"),
)
codes = Table(
    "codes",
    metadata,
    Column("list", String(40), primary_key=True),
    Column("code", String(60), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("facts", JsonValue(), nullable=False),
    Column("active", Boolean, nullable=False),
)
providers = Table(
    "providers",
    metadata,
    number(),
    words("name", 200),
    to("providers", "main_provider", required=False),
    *contact(),
    version(),
    Column("reminded_on", Date),
    UniqueConstraint("name"),
    CheckConstraint("name <> ''", name="named"),
    sqlite_autoincrement=True,
)
facilities = Table(
    "facilities",
    metadata,
    number(),
    to("providers", "provider", index=True),
    words("name", 200),
    Column("care_form", String(60), nullable=False),
    to("municipalities", "municipality", column="code"),
    words("place", 100),
    Column("postcode", String(7)),
    words("street", 200),
    Column("secret_address", Boolean, nullable=False),
    Column("age_min", Integer, nullable=False),
    Column("age_max", Integer, nullable=False),
    Column("genders", code_set(Gender), nullable=False),
    Column("offers", JsonValue(), nullable=False),
    Column("traits", code_set(), nullable=False),
    Column("excludes", code_set(), nullable=False),
    Column("avoids", code_set(), nullable=False),
    Column("accessibility", code_set(), nullable=False),
    Column("screening_valid_until", Date),
    Column("max_residents", Integer),
    Column("max_age_spread", Integer),
    Column("mix_limits", JsonValue(), nullable=False),
    Column("siblings_welcome", Boolean),
    Column("guests_allowed", Boolean, nullable=False),
    *contact(),
    words("note"),
    Column("assumptions", code_set(Assumption), nullable=False),
    Column("listed_until", Date),
    version(),
    CheckConstraint("age_min >= 0 and age_min <= age_max", name="ages"),
    Index(None, "municipality"),
    sqlite_autoincrement=True,
)
contracts = Table(
    "contracts",
    metadata,
    number(),
    to("providers", "provider", index=True),
    Column("municipalities", code_set(), nullable=False),
    *days(),
    to("facilities", "facility", required=False),
    Column("forms", code_set(), nullable=False),
    Column("price_per_day", Integer),
    Column("price_per_absent_day", Integer),
    Column("confirmed", Boolean, nullable=False),
    version(),
    Column("other_regions_share", Integer),
    CheckConstraint("price_per_day >= 0 and price_per_absent_day >= 0", name="prices"),
    sqlite_autoincrement=True,
)
beds = Table(
    "beds",
    metadata,
    number(),
    to("facilities", "facility"),
    Column("number", Integer, nullable=False),
    Column("persons", Integer, nullable=False),
    version(),
    UniqueConstraint("facility", "number"),
    CheckConstraint("persons >= 1", name="persons"),
    sqlite_autoincrement=True,
)
children = Table(
    "children",
    metadata,
    number(),
    words("case_number", 40),
    Column("birth_date", Date, nullable=False),
    Column("gender", Code(Gender), nullable=False),
    to("municipalities", "responsible_municipality", column="code", index=True),
    Column("responsible_ground", Integer, nullable=False),
    Column("responsible_chain_start", Date),
    Column("responsible_evidence_date", Date),
    to("municipalities", "origin_municipality", column="code"),
    Column("origin_postcode", String(7), info=PRIVATE),
    words("name", 200, info=PRIVATE),
    Column("school_postcode", String(7), info=PRIVATE),
    words("school", 200, info=PRIVATE),
    Column("network", records(NetworkPlace), nullable=False, info=PRIVATE),
    Column("needs", records(NeedLevel), nullable=False),
    Column("traits", code_set(), nullable=False),
    Column("excludes", code_set(), nullable=False),
    Column("requires", code_set(), nullable=False),
    Column("safety_zones", records(SafetyZone), nullable=False, info=PRIVATE),
    Column("keep_apart", code_set(), nullable=False),
    Column("wishes", records(Wish), nullable=False),
    Column("perspective", Code(Perspective), nullable=False),
    words("tried_at_home", info=PRIVATE),
    Column("involved", records(Involved), nullable=False, info=PRIVATE),
    words("legal_measure_kind", 60),
    Column("legal_measure_starts", Date),
    Column("legal_measure_ends", Date),
    Column("authorisation_kind", String(60)),
    Column("authorisation_starts", Date),
    Column("authorisation_ends", Date),
    Column("consent", Code(Consent), nullable=False),
    Column("persons", Integer, nullable=False),
    version(),
    UniqueConstraint("case_number"),
    CheckConstraint("case_number <> ''", name="numbered"),
    CheckConstraint("responsible_ground in (1, 2, 3)", name="ground"),
    CheckConstraint("legal_measure_ends > legal_measure_starts", name="measure_period"),
    CheckConstraint("authorisation_ends > authorisation_starts", name="authorisation_period"),
    CheckConstraint("persons >= 1", name="persons"),
    sqlite_autoincrement=True,
)
sibling_groups = Table(
    "sibling_groups",
    metadata,
    number(),
    Column("together", Code(Together), nullable=False),
    words("reason", 60),
    version(),
    CheckConstraint("together <> 'apart' or reason <> ''", name="apart_has_reason"),
    sqlite_autoincrement=True,
)
sibling_members = Table(
    "sibling_members",
    metadata,
    Column("child", IdNumber, ForeignKey("children.id"), primary_key=True, autoincrement=False),
    to("sibling_groups", "sibling_group", index=True),
    Column("position", Integer, nullable=False),
)
requests = Table(
    "requests",
    metadata,
    number(),
    words("number", 40),
    to("children", "child", index=True),
    Column("registered", Date, nullable=False),
    Column("urgency", Code(Urgency), nullable=False),
    Column("forms", code_list(), nullable=False),
    Column("start_from", Date),
    Column("start_by", Date),
    Column("expected_days", Integer),
    Column("fallback", Boolean, nullable=False),
    Column("state", Code(RequestState), nullable=False, index=True),
    words("referrer", 60),
    words("referrer_organisation", 200),
    words("question", info=PRIVATE),
    Column("known_facilities", code_set(int), nullable=False),
    version(),
    Column("referral_valid_until", Date),
    UniqueConstraint("number"),
    CheckConstraint("number <> ''", name="numbered"),
    CheckConstraint("start_by >= start_from", name="start_window"),
    CheckConstraint("expected_days > 0", name="expected_days"),
    sqlite_autoincrement=True,
)
LIVE = text("state in ('draft', 'open')")
Index("uq_requests_live", requests.c.child, unique=True, sqlite_where=LIVE, postgresql_where=LIVE)

occupancies = Table(
    "occupancies",
    metadata,
    number(),
    to("beds", "bed", index=True),
    Column("kind", Code(OccupancyKind), nullable=False),
    *days(),
    to("children", "child", required=False, index=True),
    to("requests", "request", required=False),
    Column("expected_end", Date),
    Column("expires_on", Date),
    Column("kept_kind", Code(KeptKind)),
    Column("review_on", Date),
    Column("price_per_day", Integer),
    words("end_reason", 60),
    words("note", info=PRIVATE),
    version(),
    Column("source", Code(Source)),
    Column("stated_on", Date),
    CheckConstraint("kind <> 'lives' or child is not null", name="lives_has_child"),
    CheckConstraint("kind <> 'held' or expires_on is not null", name="held_expires"),
    CheckConstraint(
        "kind <> 'kept' or (kept_kind is not null and review_on is not null)", name="kept_is_reviewed"
    ),
    CheckConstraint("kind <> 'respite_guest' or ends is not null", name="guest_leaves"),
    CheckConstraint("price_per_day >= 0", name="price"),
    sqlite_autoincrement=True,
)
admission_stops = Table(
    "admission_stops",
    metadata,
    number(),
    to("facilities", "facility", index=True),
    *days(),
    words("reason", 200),
    version(),
    sqlite_autoincrement=True,
)
legal_checks = Table(
    "legal_checks",
    metadata,
    number(),
    to("facilities", "facility", index=True),
    words("kind", 60),
    Column("checked_on", Date),
    Column("valid_until", Date),
    words("note"),
    version(),
    sqlite_autoincrement=True,
)
waiting_reports = Table(
    "waiting_reports",
    metadata,
    number(),
    to("providers", "provider", index=True),
    Column("reported_on", Date, nullable=False),
    to("facilities", "facility", required=False),
    words("care_form", 60),
    Column("weeks", Integer),
    words("note"),
    Column("ended_on", Date),
    version(),
    CheckConstraint("weeks >= 0", name="weeks"),
    sqlite_autoincrement=True,
)
confirmations = Table(
    "confirmations",
    metadata,
    number(),
    to("facilities", "facility", index=True),
    Column("confirmed_on", Date, nullable=False),
    Column("source", Code(Source), nullable=False),
    Column("recorded_at", Moment(), nullable=False),
    words("recorded_by", 100),
    Column("free_beds", Integer),
    Column("turned_out_taken", Boolean, nullable=False),
    CheckConstraint("free_beds >= 0", name="free_beds"),
    sqlite_autoincrement=True,
)


def word_about_pair(name: str, *extra: Any) -> Table:
    """What a person said about one request and one facility."""
    return Table(
        name,
        metadata,
        Column("request", IdNumber, ForeignKey("requests.id"), primary_key=True, autoincrement=False),
        Column("facility", IdNumber, ForeignKey("facilities.id"), primary_key=True, autoincrement=False),
        *extra,
        words("reason", info=PRIVATE),
        words("given_by", 100),
        Column("given_on", Date, nullable=False),
    )


judgements = word_about_pair(
    "judgements",
    Column("suitability", Integer, nullable=False),
    CheckConstraint("suitability between 0 and 1000", name="suitability"),
)
vetoes = word_about_pair("vetoes", CheckConstraint("reason <> ''", name="has_reason"))
policies = Table(
    "policies",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("content", JsonValue(), nullable=False),
    words("author", 100),
    Column("recorded_at", Moment(), nullable=False),
    words("reason"),
)
organisations = Table(
    "organisations",
    metadata,
    number(),
    words("name", 200),
    words("kind", 40),
    Column("municipalities", code_set(), nullable=False),
    to("providers", "provider", required=False),
    UniqueConstraint("name"),
    sqlite_autoincrement=True,
)
users = Table(
    "users",
    metadata,
    number(),
    words("login", 100),
    words("name", 200),
    Column("role", Code(Role), nullable=False),
    to("organisations", "organisation", required=False),
    Column("active", Boolean, nullable=False),
    version(),
    UniqueConstraint("login", "role"),
    CheckConstraint("login <> ''", name="login"),
    sqlite_autoincrement=True,
)
acts = Table(
    "acts",
    metadata,
    number(),
    Column("at", Moment(), nullable=False),
    words("actor", 100),
    words("kind", 60),
    Column("facts", JsonValue(), nullable=False),
    to("acts", "undoes", required=False),
    to("acts", "undone_by", required=False),
    sqlite_autoincrement=True,
)
act_subjects = Table(
    "act_subjects",
    metadata,
    Column("act", IdNumber, ForeignKey("acts.id"), primary_key=True, autoincrement=False),
    Column("kind", String(40), primary_key=True),
    Column("record", IdNumber, primary_key=True, autoincrement=False),
    Index(None, "kind", "record"),
)
act_steps = Table(
    "act_steps",
    metadata,
    Column("act", IdNumber, ForeignKey("acts.id"), primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    words("kind", 40),
    Column("first", IdNumber, nullable=False),
    Column("last", IdNumber, nullable=False),
    words("part", 60),
    Column("before", JsonValue()),
    Column("after", JsonValue()),
    Column("version_after", Integer),
    Index(None, "kind", "first"),
)
imports = Table(
    "imports",
    metadata,
    number(),
    to("providers", "provider", required=False),
    words("file_name", 260),
    Column("content_hash", String(128), nullable=False, index=True),
    Column("applied_at", Moment(), nullable=False),
    words("applied_by", 100),
    Column("summary", JsonValue(), nullable=False),
    Column("kind", String(40), nullable=False, server_default="vacancies"),
    Column("act", IdNumber),
    sqlite_autoincrement=True,
)
import_files = Table(
    "import_files",
    metadata,
    Column("import", IdNumber, ForeignKey("imports.id"), primary_key=True, autoincrement=False),
    Column("content", Bytes, nullable=False),
)
column_corrections = Table(
    "column_corrections",
    metadata,
    Column("list_kind", String(40), primary_key=True),
    Column("source", String(300), primary_key=True),
    Column("heading", String(300), primary_key=True),
    words("column_kind", 40),
    Column("code", String(60)),
)
import_sources = Table(
    "import_sources",
    metadata,
    Column("file_name", String(260), primary_key=True),
    to("providers", "provider"),
)
tasks = Table(
    "tasks",
    metadata,
    number(),
    words("kind", 60),
    Column("facts", JsonValue(), nullable=False),
    Column("created_at", Moment(), nullable=False),
    to("facilities", "facility", required=False),
    to("requests", "request", required=False),
    Column("resolved_at", Moment()),
    words("resolved_by", 100),
    words("resolution"),
    version(),
    sqlite_autoincrement=True,
)
proposals = Table(
    "proposals",
    metadata,
    number(),
    to("requests", "request", index=True),
    Column("created_at", Moment(), nullable=False),
    words("created_by", 100),
    Column("policy_version", Integer, ForeignKey("policies.version"), nullable=False),
    Column("problem_hash", String(128), nullable=False),
    Column("problem", Bytes, nullable=False),
    Column("content", JsonValue(), nullable=False),
    Column("choices", JsonObjects(), nullable=False),
    sqlite_autoincrement=True,
)
audit = Table(
    "audit",
    metadata,
    number(),
    Column("at", Moment(), nullable=False),
    words("actor", 100),
    words("role", 40),
    words("workstation", 100),
    words("action", 40),
    words("kind", 40),
    words("record", 80),
    Column("before", JsonValue()),
    Column("after", JsonValue()),
    Index(None, "kind", "record"),
    sqlite_autoincrement=True,
)
numbers = Table(
    "numbers",
    metadata,
    Column("letter", String(1), primary_key=True),
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("last", Integer, nullable=False),
)
changes = Table(
    "changes",
    metadata,
    Column("kind", String(40), primary_key=True),
    Column("counter", IdNumber, nullable=False),
)
