"""The first schema.

Frozen: it spells out its tables instead of reading `db.tables`, which goes on changing.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.String(40).with_variant(sa.DateTime(timezone=True), "postgresql")
LIVE = sa.text("state in ('draft', 'open')")


def upgrade() -> None:
    """Make every table."""
    create_reference()
    create_supply()
    create_people()
    create_work()


def create_reference() -> None:
    """Municipalities, codes, policy, counters and the trail."""
    op.create_table(
        "regions",
        sa.Column("code", sa.String(10), primary_key=True),
        sa.Column("name", sa.String(100), nullable=False, server_default=""),
    )
    op.create_table(
        "municipalities",
        sa.Column("code", sa.String(10), primary_key=True),
        sa.Column("name", sa.String(100), nullable=False, server_default=""),
        sa.Column("region", sa.String(10)),
        sa.ForeignKeyConstraint(["region"], ["regions.code"], name=op.f("fk_municipalities_region")),
    )
    op.create_table(
        "codes",
        sa.Column("list", sa.String(40), primary_key=True),
        sa.Column("code", sa.String(60), primary_key=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
    )
    op.create_table(
        "policies",
        sa.Column("version", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("author", sa.String(100), nullable=False, server_default=""),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False, server_default=""),
    )
    op.create_table(
        "numbers",
        sa.Column("letter", sa.String(1), primary_key=True),
        sa.Column("year", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("last", sa.Integer(), nullable=False),
    )
    op.create_table(
        "changes",
        sa.Column("kind", sa.String(40), primary_key=True),
        sa.Column("counter", NUMBER, nullable=False),
    )
    op.create_table(
        "audit",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("actor", sa.String(100), nullable=False, server_default=""),
        sa.Column("role", sa.String(40), nullable=False, server_default=""),
        sa.Column("workstation", sa.String(100), nullable=False, server_default=""),
        sa.Column("action", sa.String(40), nullable=False, server_default=""),
        sa.Column("kind", sa.String(40), nullable=False, server_default=""),
        sa.Column("record", sa.String(80), nullable=False, server_default=""),
        sa.Column("before", sa.Text()),
        sa.Column("after", sa.Text()),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_audit_kind_record"), "audit", ["kind", "record"])


def create_supply() -> None:
    """Who offers places."""
    op.create_table(
        "providers",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("name", sa.String(200), nullable=False, server_default=""),
        sa.Column("main_provider", NUMBER),
        sa.Column("contact_person", sa.String(200), nullable=False, server_default=""),
        sa.Column("contact_phone", sa.String(200), nullable=False, server_default=""),
        sa.Column("contact_out_of_hours_phone", sa.String(200), nullable=False, server_default=""),
        sa.Column("contact_email", sa.String(200), nullable=False, server_default=""),
        sa.Column("version", sa.Integer(), nullable=False, server_default=sa.text("1")),
        sa.CheckConstraint("name <> ''", name=op.f("ck_providers_named")),
        sa.ForeignKeyConstraint(["main_provider"], ["providers.id"], name=op.f("fk_providers_main_provider")),
        sa.UniqueConstraint("name", name=op.f("uq_providers_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "facilities",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("provider", NUMBER, nullable=False),
        sa.Column("name", sa.String(200), nullable=False, server_default=""),
        sa.Column("care_form", sa.String(60), nullable=False),
        sa.Column("municipality", sa.String(10), nullable=False),
        sa.Column("place", sa.String(100), nullable=False, server_default=""),
        sa.Column("postcode", sa.String(7)),
        sa.Column("street", sa.String(200), nullable=False, server_default=""),
        sa.Column("secret_address", sa.Boolean(), nullable=False),
        sa.Column("age_min", sa.Integer(), nullable=False),
        sa.Column("age_max", sa.Integer(), nullable=False),
        sa.Column("genders", sa.Text(), nullable=False),
        sa.Column("offers", sa.Text(), nullable=False),
        sa.Column("traits", sa.Text(), nullable=False),
        sa.Column("excludes", sa.Text(), nullable=False),
        sa.Column("avoids", sa.Text(), nullable=False),
        sa.Column("accessibility", sa.Text(), nullable=False),
        sa.Column("screening_valid_until", sa.Date()),
        sa.Column("max_residents", sa.Integer()),
        sa.Column("max_age_spread", sa.Integer()),
        sa.Column("mix_limits", sa.Text(), nullable=False),
        sa.Column("siblings_welcome", sa.Boolean()),
        sa.Column("guests_allowed", sa.Boolean(), nullable=False),
        sa.Column("contact_person", sa.String(200), nullable=False, server_default=""),
        sa.Column("contact_phone", sa.String(200), nullable=False, server_default=""),
        sa.Column("contact_out_of_hours_phone", sa.String(200), nullable=False, server_default=""),
        sa.Column("contact_email", sa.String(200), nullable=False, server_default=""),
        sa.Column("note", sa.Text(), nullable=False, server_default=""),
        sa.Column("assumptions", sa.Text(), nullable=False),
        sa.Column("listed_until", sa.Date()),
        sa.Column("version", sa.Integer(), nullable=False, server_default=sa.text("1")),
        sa.CheckConstraint("age_min >= 0 and age_min <= age_max", name=op.f("ck_facilities_ages")),
        sa.ForeignKeyConstraint(
            ["municipality"], ["municipalities.code"], name=op.f("fk_facilities_municipality")
        ),
        sa.ForeignKeyConstraint(["provider"], ["providers.id"], name=op.f("fk_facilities_provider")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_facilities_municipality"), "facilities", ["municipality"])
    op.create_index(op.f("ix_facilities_provider"), "facilities", ["provider"])
    op.create_table(
        "contracts",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("provider", NUMBER, nullable=False),
        sa.Column("municipalities", sa.Text(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date()),
        sa.Column("facility", NUMBER),
        sa.Column("forms", sa.Text(), nullable=False),
        sa.Column("price_per_day", sa.Integer()),
        sa.Column("price_per_absent_day", sa.Integer()),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False, server_default=sa.text("1")),
        sa.CheckConstraint("ends > starts", name=op.f("ck_contracts_ends_after_start")),
        sa.CheckConstraint("price_per_day >= 0 and price_per_absent_day >= 0", name=op.f("ck_contracts_prices")),
        sa.ForeignKeyConstraint(["facility"], ["facilities.id"], name=op.f("fk_contracts_facility")),
        sa.ForeignKeyConstraint(["provider"], ["providers.id"], name=op.f("fk_contracts_provider")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_contracts_provider"), "contracts", ["provider"])
    op.create_table(
        "beds",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("facility", NUMBER, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("persons", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False, server_default=sa.text("1")),
        sa.CheckConstraint("persons >= 1", name=op.f("ck_beds_persons")),
        sa.ForeignKeyConstraint(["facility"], ["facilities.id"], name=op.f("fk_beds_facility")),
        sa.UniqueConstraint("facility", "number", name=op.f("uq_beds_facility_number")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "admission_stops",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("facility", NUMBER, nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date()),
        sa.Column("reason", sa.String(200), nullable=False, server_default=""),
        sa.Column("version", sa.Integer(), nullable=False, server_default=sa.text("1")),
        sa.CheckConstraint("ends > starts", name=op.f("ck_admission_stops_ends_after_start")),
        sa.ForeignKeyConstraint(["facility"], ["facilities.id"], name=op.f("fk_admission_stops_facility")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_admission_stops_facility"), "admission_stops", ["facility"])
    op.create_table(
        "confirmations",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("facility", NUMBER, nullable=False),
        sa.Column("confirmed_on", sa.Date(), nullable=False),
        sa.Column("source", sa.String(40), nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("recorded_by", sa.String(100), nullable=False, server_default=""),
        sa.Column("free_beds", sa.Integer()),
        sa.Column("turned_out_taken", sa.Boolean(), nullable=False),
        sa.CheckConstraint("free_beds >= 0", name=op.f("ck_confirmations_free_beds")),
        sa.ForeignKeyConstraint(["facility"], ["facilities.id"], name=op.f("fk_confirmations_facility")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_confirmations_facility"), "confirmations", ["facility"])


def create_people() -> None:
    """Who needs a place, and what covers beds."""
    op.create_table(
        "children",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("case_number", sa.String(40), nullable=False, server_default=""),
        sa.Column("birth_date", sa.Date(), nullable=False),
        sa.Column("gender", sa.String(40), nullable=False),
        sa.Column("responsible_municipality", sa.String(10), nullable=False),
        sa.Column("responsible_ground", sa.Integer(), nullable=False),
        sa.Column("responsible_chain_start", sa.Date()),
        sa.Column("responsible_evidence_date", sa.Date()),
        sa.Column("origin_municipality", sa.String(10), nullable=False),
        sa.Column("origin_postcode", sa.String(7)),
        sa.Column("name", sa.String(200), nullable=False, server_default=""),
        sa.Column("school_postcode", sa.String(7)),
        sa.Column("school", sa.String(200), nullable=False, server_default=""),
        sa.Column("network", sa.Text(), nullable=False),
        sa.Column("needs", sa.Text(), nullable=False),
        sa.Column("traits", sa.Text(), nullable=False),
        sa.Column("excludes", sa.Text(), nullable=False),
        sa.Column("requires", sa.Text(), nullable=False),
        sa.Column("safety_zones", sa.Text(), nullable=False),
        sa.Column("keep_apart", sa.Text(), nullable=False),
        sa.Column("wishes", sa.Text(), nullable=False),
        sa.Column("perspective", sa.String(40), nullable=False),
        sa.Column("tried_at_home", sa.Text(), nullable=False, server_default=""),
        sa.Column("involved", sa.Text(), nullable=False),
        sa.Column("legal_measure_kind", sa.String(60), nullable=False, server_default=""),
        sa.Column("legal_measure_starts", sa.Date()),
        sa.Column("legal_measure_ends", sa.Date()),
        sa.Column("authorisation_kind", sa.String(60)),
        sa.Column("authorisation_starts", sa.Date()),
        sa.Column("authorisation_ends", sa.Date()),
        sa.Column("consent", sa.String(40), nullable=False),
        sa.Column("persons", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False, server_default=sa.text("1")),
        sa.CheckConstraint(
            "authorisation_ends > authorisation_starts", name=op.f("ck_children_authorisation_period")
        ),
        sa.CheckConstraint("responsible_ground in (1, 2, 3)", name=op.f("ck_children_ground")),
        sa.CheckConstraint("legal_measure_ends > legal_measure_starts", name=op.f("ck_children_measure_period")),
        sa.CheckConstraint("case_number <> ''", name=op.f("ck_children_numbered")),
        sa.CheckConstraint("persons >= 1", name=op.f("ck_children_persons")),
        sa.ForeignKeyConstraint(
            ["origin_municipality"], ["municipalities.code"], name=op.f("fk_children_origin_municipality")
        ),
        sa.ForeignKeyConstraint(
            ["responsible_municipality"],
            ["municipalities.code"],
            name=op.f("fk_children_responsible_municipality"),
        ),
        sa.UniqueConstraint("case_number", name=op.f("uq_children_case_number")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_children_responsible_municipality"), "children", ["responsible_municipality"])
    op.create_table(
        "sibling_groups",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("together", sa.String(40), nullable=False),
        sa.Column("reason", sa.String(60), nullable=False, server_default=""),
        sa.Column("version", sa.Integer(), nullable=False, server_default=sa.text("1")),
        sa.CheckConstraint("together <> 'apart' or reason <> ''", name=op.f("ck_sibling_groups_apart_has_reason")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "sibling_members",
        sa.Column("child", NUMBER, primary_key=True, autoincrement=False),
        sa.Column("sibling_group", NUMBER, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["child"], ["children.id"], name=op.f("fk_sibling_members_child")),
        sa.ForeignKeyConstraint(
            ["sibling_group"], ["sibling_groups.id"], name=op.f("fk_sibling_members_sibling_group")
        ),
    )
    op.create_index(op.f("ix_sibling_members_sibling_group"), "sibling_members", ["sibling_group"])
    op.create_table(
        "requests",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("number", sa.String(40), nullable=False, server_default=""),
        sa.Column("child", NUMBER, nullable=False),
        sa.Column("registered", sa.Date(), nullable=False),
        sa.Column("urgency", sa.String(40), nullable=False),
        sa.Column("forms", sa.Text(), nullable=False),
        sa.Column("start_from", sa.Date()),
        sa.Column("start_by", sa.Date()),
        sa.Column("expected_days", sa.Integer()),
        sa.Column("fallback", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("referrer", sa.String(60), nullable=False, server_default=""),
        sa.Column("referrer_organisation", sa.String(200), nullable=False, server_default=""),
        sa.Column("question", sa.Text(), nullable=False, server_default=""),
        sa.Column("known_facilities", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False, server_default=sa.text("1")),
        sa.CheckConstraint("expected_days > 0", name=op.f("ck_requests_expected_days")),
        sa.CheckConstraint("number <> ''", name=op.f("ck_requests_numbered")),
        sa.CheckConstraint("start_by >= start_from", name=op.f("ck_requests_start_window")),
        sa.ForeignKeyConstraint(["child"], ["children.id"], name=op.f("fk_requests_child")),
        sa.UniqueConstraint("number", name=op.f("uq_requests_number")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_requests_child"), "requests", ["child"])
    op.create_index(op.f("ix_requests_state"), "requests", ["state"])
    op.create_index(
        op.f("uq_requests_live"), "requests", ["child"], unique=True, sqlite_where=LIVE, postgresql_where=LIVE
    )
    op.create_table(
        "occupancies",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("bed", NUMBER, nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date()),
        sa.Column("child", NUMBER),
        sa.Column("request", NUMBER),
        sa.Column("expected_end", sa.Date()),
        sa.Column("expires_on", sa.Date()),
        sa.Column("kept_kind", sa.String(40)),
        sa.Column("review_on", sa.Date()),
        sa.Column("note", sa.Text(), nullable=False, server_default=""),
        sa.Column("version", sa.Integer(), nullable=False, server_default=sa.text("1")),
        sa.CheckConstraint("ends > starts", name=op.f("ck_occupancies_ends_after_start")),
        sa.CheckConstraint(
            "kind <> 'respite_guest' or ends is not null", name=op.f("ck_occupancies_guest_leaves")
        ),
        sa.CheckConstraint("kind <> 'held' or expires_on is not null", name=op.f("ck_occupancies_held_expires")),
        sa.CheckConstraint(
            "kind <> 'kept' or (kept_kind is not null and review_on is not null)",
            name=op.f("ck_occupancies_kept_is_reviewed"),
        ),
        sa.CheckConstraint("kind <> 'lives' or child is not null", name=op.f("ck_occupancies_lives_has_child")),
        sa.ForeignKeyConstraint(["bed"], ["beds.id"], name=op.f("fk_occupancies_bed")),
        sa.ForeignKeyConstraint(["child"], ["children.id"], name=op.f("fk_occupancies_child")),
        sa.ForeignKeyConstraint(["request"], ["requests.id"], name=op.f("fk_occupancies_request")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_occupancies_bed"), "occupancies", ["bed"])
    op.create_index(op.f("ix_occupancies_child"), "occupancies", ["child"])
    op.create_table(
        "judgements",
        sa.Column("request", NUMBER, primary_key=True, autoincrement=False),
        sa.Column("facility", NUMBER, primary_key=True, autoincrement=False),
        sa.Column("suitability", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False, server_default=""),
        sa.Column("given_by", sa.String(100), nullable=False, server_default=""),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.CheckConstraint("suitability between 0 and 1000", name=op.f("ck_judgements_suitability")),
        sa.ForeignKeyConstraint(["facility"], ["facilities.id"], name=op.f("fk_judgements_facility")),
        sa.ForeignKeyConstraint(["request"], ["requests.id"], name=op.f("fk_judgements_request")),
    )
    op.create_table(
        "vetoes",
        sa.Column("request", NUMBER, primary_key=True, autoincrement=False),
        sa.Column("facility", NUMBER, primary_key=True, autoincrement=False),
        sa.Column("reason", sa.Text(), nullable=False, server_default=""),
        sa.Column("given_by", sa.String(100), nullable=False, server_default=""),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.CheckConstraint("reason <> ''", name=op.f("ck_vetoes_has_reason")),
        sa.ForeignKeyConstraint(["facility"], ["facilities.id"], name=op.f("fk_vetoes_facility")),
        sa.ForeignKeyConstraint(["request"], ["requests.id"], name=op.f("fk_vetoes_request")),
    )
    op.create_table(
        "proposals",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("request", NUMBER, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.String(100), nullable=False, server_default=""),
        sa.Column("policy_version", sa.Integer(), nullable=False),
        sa.Column("problem_hash", sa.String(128), nullable=False),
        sa.Column("problem", sa.LargeBinary(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("choices", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["policy_version"], ["policies.version"], name=op.f("fk_proposals_policy_version")
        ),
        sa.ForeignKeyConstraint(["request"], ["requests.id"], name=op.f("fk_proposals_request")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_proposals_request"), "proposals", ["request"])


def create_work() -> None:
    """Users, imports and tasks."""
    op.create_table(
        "organisations",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("name", sa.String(200), nullable=False, server_default=""),
        sa.Column("kind", sa.String(40), nullable=False, server_default=""),
        sa.Column("municipalities", sa.Text(), nullable=False),
        sa.Column("provider", NUMBER),
        sa.ForeignKeyConstraint(["provider"], ["providers.id"], name=op.f("fk_organisations_provider")),
        sa.UniqueConstraint("name", name=op.f("uq_organisations_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "users",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("login", sa.String(100), nullable=False, server_default=""),
        sa.Column("name", sa.String(200), nullable=False, server_default=""),
        sa.Column("role", sa.String(40), nullable=False),
        sa.Column("organisation", NUMBER),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False, server_default=sa.text("1")),
        sa.CheckConstraint("login <> ''", name=op.f("ck_users_login")),
        sa.ForeignKeyConstraint(["organisation"], ["organisations.id"], name=op.f("fk_users_organisation")),
        sa.UniqueConstraint("login", "role", name=op.f("uq_users_login_role")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "imports",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("provider", NUMBER),
        sa.Column("file_name", sa.String(260), nullable=False, server_default=""),
        sa.Column("content_hash", sa.String(128), nullable=False),
        sa.Column("applied_at", MOMENT, nullable=False),
        sa.Column("applied_by", sa.String(100), nullable=False, server_default=""),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["provider"], ["providers.id"], name=op.f("fk_imports_provider")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_imports_content_hash"), "imports", ["content_hash"])
    op.create_table(
        "tasks",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("kind", sa.String(60), nullable=False, server_default=""),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("facility", NUMBER),
        sa.Column("request", NUMBER),
        sa.Column("resolved_at", MOMENT),
        sa.Column("resolved_by", sa.String(100), nullable=False, server_default=""),
        sa.Column("resolution", sa.Text(), nullable=False, server_default=""),
        sa.Column("version", sa.Integer(), nullable=False, server_default=sa.text("1")),
        sa.ForeignKeyConstraint(["facility"], ["facilities.id"], name=op.f("fk_tasks_facility")),
        sa.ForeignKeyConstraint(["request"], ["requests.id"], name=op.f("fk_tasks_request")),
        sqlite_autoincrement=True,
    )
