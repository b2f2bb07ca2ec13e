"""The list that goes out to a provider, cell by cell."""

from __future__ import annotations

from tests.golden.lists import PATH, text_of_list


def test_the_list_of_a_provider_is_as_it_was() -> None:
    assert text_of_list() == PATH.read_text("utf-8")
