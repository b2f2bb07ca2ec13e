"""Steps from one version of the schema to the next, run by `db.schema`."""
