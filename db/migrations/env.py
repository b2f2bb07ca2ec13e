"""Alembic's way in: runs the steps on the connection, inside the transaction, that `db.schema` hands over."""

from __future__ import annotations

from alembic import context
from sqlalchemy import MetaData

from db.table_columns import NAMES

context.configure(
    connection=context.config.attributes["connection"], target_metadata=MetaData(naming_convention=NAMES)
)
with context.begin_transaction():
    context.run_migrations()
