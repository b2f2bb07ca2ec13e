"""What tests share: a PostgreSQL server, builders and drivers."""
