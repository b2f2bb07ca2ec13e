"""The price of a kept bed, why an occupancy ended, and which file name belongs to which provider."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def occupancies_before() -> sa.Table:
    """The table as version 1 made it: batch mode loses check constraints of a table it has to look up itself."""
    return sa.Table(
        "occupancies",
        sa.MetaData(),
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
        sa.CheckConstraint("ends > starts", name="ck_occupancies_ends_after_start"),
        sa.CheckConstraint("kind <> 'held' or expires_on is not null", name="ck_occupancies_held_expires"),
        sa.CheckConstraint(
            "kind <> 'kept' or (kept_kind is not null and review_on is not null)",
            name="ck_occupancies_kept_is_reviewed",
        ),
        sa.CheckConstraint("kind <> 'lives' or child is not null", name="ck_occupancies_lives_has_child"),
        sa.CheckConstraint("kind <> 'respite_guest' or ends is not null", name="ck_occupancies_guest_leaves"),
        sa.ForeignKeyConstraint(["bed"], ["beds.id"], name="fk_occupancies_bed"),
        sa.ForeignKeyConstraint(["child"], ["children.id"], name="fk_occupancies_child"),
        sa.ForeignKeyConstraint(["request"], ["requests.id"], name="fk_occupancies_request"),
        sa.Index("ix_occupancies_bed", "bed"),
        sa.Index("ix_occupancies_child", "child"),
        sqlite_autoincrement=True,
    )


def upgrade() -> None:
    """On SQLite the table is rebuilt; its triggers come back afterwards, its highest number is kept here."""
    connection = op.get_bind()
    file = connection.dialect.name == "sqlite"
    numbered = sa.text("select seq from sqlite_sequence where name = 'occupancies'")
    highest = connection.execute(numbered).scalar() if file else None
    with op.batch_alter_table("occupancies", copy_from=occupancies_before()) as table:
        table.add_column(sa.Column("price_per_day", sa.Integer()))
        table.add_column(sa.Column("end_reason", sa.String(60), nullable=False, server_default=""))
        table.create_check_constraint(op.f("ck_occupancies_price"), "price_per_day >= 0")
    if highest is not None:
        connection.execute(sa.text("delete from sqlite_sequence where name = 'occupancies'"))
        keep = sa.text("insert into sqlite_sequence (name, seq) values ('occupancies', :highest)")
        connection.execute(keep, {"highest": highest})
    op.create_table(
        "import_sources",
        sa.Column("file_name", sa.String(260), primary_key=True),
        sa.Column("provider", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["provider"], ["providers.id"], name=op.f("fk_import_sources_provider")),
        sa.PrimaryKeyConstraint("file_name", name=op.f("pk_import_sources")),
    )
