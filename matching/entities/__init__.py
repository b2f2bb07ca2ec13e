"""The register's things as plain frozen dataclasses, with the words of the domain.

They know nothing of storage, screens or solving; importing them is instant. An entity that is not stored yet
has id 0; `version` counts its changes and is how a stale edit is found.
"""
