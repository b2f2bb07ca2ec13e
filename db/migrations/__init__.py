"""How the schema of the register grew, for Alembic."""
