"""The register in a SQLite file or on PostgreSQL: storing, finding and guarding what the team knows.

The only package that knows SQL. It speaks in the entities of `matching` and in typed errors; it knows no screen,
no Dutch and no solver. Start at `db.opening`.
"""
