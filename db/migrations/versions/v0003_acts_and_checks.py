"""Acts that can be undone, the files of imports, corrections of columns, legal checks and reports of waiting."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def words(name: str, size: int | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(size) if size else sa.Text(), nullable=False, server_default="")


def version() -> sa.Column[int]:
    return sa.Column("version", sa.Integer(), nullable=False, server_default=sa.text("1"))


def moment(name: str) -> sa.Column[Any]:
    kind: Any = sa.String(40).with_variant(sa.DateTime(timezone=True), "postgresql")
    return sa.Column(name, kind, nullable=False)


def upgrade() -> None:
    """Columns are added without rebuilding a table, so the triggers stay; the rest is new."""
    _add_columns()
    _make_acts()
    _make_import_tables()
    _make_facility_tables()


def _add_columns() -> None:
    added: dict[str, list[sa.Column[Any]]] = {
        "providers": [sa.Column("reminded_on", sa.Date())],
        "contracts": [sa.Column("other_regions_share", sa.Integer())],
        "requests": [sa.Column("referral_valid_until", sa.Date())],
        "occupancies": [sa.Column("source", sa.String(40)), sa.Column("stated_on", sa.Date())],
        "imports": [
            sa.Column("kind", sa.String(40), nullable=False, server_default="vacancies"),
            sa.Column("act", NUMBER),
        ],
    }
    for table, columns in added.items():
        for column in columns:
            op.add_column(table, column)


def _make_acts() -> None:
    op.create_table(
        "acts",
        sa.Column("id", NUMBER, nullable=False),
        moment("at"),
        words("actor", 100),
        words("kind", 60),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("undoes", NUMBER),
        sa.Column("undone_by", NUMBER),
        sa.ForeignKeyConstraint(["undoes"], ["acts.id"], name=op.f("fk_acts_undoes")),
        sa.ForeignKeyConstraint(["undone_by"], ["acts.id"], name=op.f("fk_acts_undone_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_acts")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "act_subjects",
        sa.Column("act", NUMBER, nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("record", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["act"], ["acts.id"], name=op.f("fk_act_subjects_act")),
        sa.PrimaryKeyConstraint("act", "kind", "record", name=op.f("pk_act_subjects")),
    )
    op.create_index(op.f("ix_act_subjects_kind_record"), "act_subjects", ["kind", "record"])
    op.create_table(
        "act_steps",
        sa.Column("act", NUMBER, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        words("kind", 40),
        sa.Column("first", NUMBER, nullable=False),
        sa.Column("last", NUMBER, nullable=False),
        words("part", 60),
        sa.Column("before", sa.Text()),
        sa.Column("after", sa.Text()),
        sa.Column("version_after", sa.Integer()),
        sa.ForeignKeyConstraint(["act"], ["acts.id"], name=op.f("fk_act_steps_act")),
        sa.PrimaryKeyConstraint("act", "position", name=op.f("pk_act_steps")),
    )
    op.create_index(op.f("ix_act_steps_kind_first"), "act_steps", ["kind", "first"])


def _make_import_tables() -> None:
    op.create_table(
        "import_files",
        sa.Column("import", NUMBER, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["import"], ["imports.id"], name=op.f("fk_import_files_import")),
        sa.PrimaryKeyConstraint("import", name=op.f("pk_import_files")),
    )
    op.create_table(
        "column_corrections",
        sa.Column("list_kind", sa.String(40), nullable=False),
        sa.Column("source", sa.String(300), nullable=False),
        sa.Column("heading", sa.String(300), nullable=False),
        words("column_kind", 40),
        sa.Column("code", sa.String(60)),
        sa.PrimaryKeyConstraint("list_kind", "source", "heading", name=op.f("pk_column_corrections")),
    )


def _make_facility_tables() -> None:
    op.create_table(
        "legal_checks",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("facility", NUMBER, nullable=False),
        words("kind", 60),
        sa.Column("checked_on", sa.Date()),
        sa.Column("valid_until", sa.Date()),
        words("note"),
        version(),
        sa.ForeignKeyConstraint(["facility"], ["facilities.id"], name=op.f("fk_legal_checks_facility")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_legal_checks")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_legal_checks_facility"), "legal_checks", ["facility"])
    op.create_table(
        "waiting_reports",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("provider", NUMBER, nullable=False),
        sa.Column("reported_on", sa.Date(), nullable=False),
        sa.Column("facility", NUMBER),
        words("care_form", 60),
        sa.Column("weeks", sa.Integer()),
        words("note"),
        sa.Column("ended_on", sa.Date()),
        version(),
        sa.CheckConstraint("weeks >= 0", name=op.f("ck_waiting_reports_weeks")),
        sa.ForeignKeyConstraint(["provider"], ["providers.id"], name=op.f("fk_waiting_reports_provider")),
        sa.ForeignKeyConstraint(["facility"], ["facilities.id"], name=op.f("fk_waiting_reports_facility")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting_reports")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_waiting_reports_provider"), "waiting_reports", ["provider"])
