"""Columns that many tables share, and how every constraint gets its name."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Integer, MetaData, String, Text, text

from db.column_types import IdNumber

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=NAMES)
PRIVATE = {"private": True}
"""Marks a column whose content the audit trail must not repeat."""


def number() -> Column[Any]:
    return Column("id", IdNumber, primary_key=True)


def version() -> Column[Any]:
    return Column("version", Integer, nullable=False, server_default=text("1"))


def to(table: str, name: str, *, required: bool = True, column: str = "id", **options: Any) -> Column[Any]:
    """A reference to another table."""
    kind: Any = String(10) if column == "code" else IdNumber
    return Column(name, kind, ForeignKey(f"{table}.{column}"), nullable=not required, **options)


def words(name: str, size: int | None = None, **options: Any) -> Column[Any]:
    """Text that is never null; empty text means not known."""
    return Column(name, String(size) if size else Text(), nullable=False, server_default="", **options)


def contact() -> list[Column[Any]]:
    parts = ("person", "phone", "out_of_hours_phone", "email")
    return [words(f"contact_{part}", 200) for part in parts]


def days(ends_required: bool = False) -> list[Any]:
    """A half-open interval `[starts, ends)`; no end is for ever."""
    return [
        Column("starts", Date, nullable=False),
        Column("ends", Date, nullable=ends_required is False),
        CheckConstraint("ends > starts", name="ends_after_start"),
    ]
