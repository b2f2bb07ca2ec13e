"""Database tests take their registers from `tests.support.databases`."""

from tests.support.databases import (
    address,
    clock,
    empty_address,
    engine_name,
    postgres_server,
    register,
    restorable_database,
    server_address,
    template_file,
)

__all__ = [
    "address",
    "clock",
    "empty_address",
    "engine_name",
    "postgres_server",
    "register",
    "restorable_database",
    "server_address",
    "template_file",
]
