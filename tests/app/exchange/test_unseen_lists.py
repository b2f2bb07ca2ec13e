"""Lists with other headings, orders, spellings and layouts: at least 97 % of the cells they show are read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from app.exchange.file_reading import read_content
from app.exchange.list_types import ListFile
from app.exchange.recognition import ReadingOptions, recognise
from tests.support import outside_shapes
from tests.support.outside_lists import SHAPES, Shown
from tests.support.provider_lists import make_list

WANTED = 0.97
Shape = Callable[[int], tuple[ListFile, Shown]]


def cells_read(seeds: range, options: ReadingOptions) -> tuple[int, int, Counter[str]]:
    """Cells shown, cells read rightly, and wrong ones by fact."""
    shown = right = 0
    wrong: Counter[str] = Counter()
    for seed in seeds:
        made = make_list(seed)
        found = recognise(read_content(made.file_name, made.content), options)
        by_name = {one.name: one for one in found.facilities}
        if made.provider is not None:
            shown, right = shown + 1, right + (found.provider == made.provider)
        for name, facts in made.shown.items():
            one = by_name.get(name)
            for key, value in facts.items():
                shown += 1
                read = None if one is None else getattr(one, key)
                open_age = key == "age_max" and one is not None and one.age_max_open and value >= 18
                if one is not None and (read == value or (open_age and (read is None or read >= 18))):
                    right += 1
                else:
                    wrong[key] += 1
    return shown, right, wrong


def test_unseen_lists_are_read(options: ReadingOptions) -> None:
    shown, right, wrong = cells_read(range(1000, 1040), options)
    assert shown > 2500
    assert right >= WANTED * shown, wrong


@pytest.mark.long
def test_many_unseen_lists_are_read(options: ReadingOptions) -> None:
    shown, right, wrong = cells_read(range(2000, 2600), options)
    assert shown > 40_000
    assert right >= WANTED * shown, wrong


def test_a_heading_nobody_knows_costs_only_its_column(options: ReadingOptions) -> None:
    text = (
        "Huis;Soort zorg;Plaats;Leeftijd;Kwikwak;Capaciteit;Vrij\n"
        "De Testbrug 1;gezinshuis;Almelo;4-12;zzz;4;1\nDe Testbrug 2;logeren;Borne;6+;zzz;5;0\n"
    )
    found = recognise(read_content("een.csv", text.encode()), options)
    assert [(one.name, one.form, one.capacity, one.free) for one in found.facilities] == [
        ("De Testbrug 1", "family_home", 4, 1),
        ("De Testbrug 2", "respite", 5, 0),
    ]
    assert found.problems == ()


def test_without_known_words_nothing_is_invented(options: ReadingOptions) -> None:
    text = "appel;peer;noot\n1;2;3\n4;5;6\n"
    found = recognise(read_content("fruit.csv", text.encode()), options)
    assert (found.facilities, found.sheets, found.provider) == ((), (), None)


@pytest.mark.parametrize("shape", (*SHAPES, *outside_shapes.SHAPES), ids=lambda shape: shape.__name__)
def test_shapes_of_an_outside_tester_are_read_whole(shape: Shape, options: ReadingOptions) -> None:
    for seed in range(4):
        file, shown = shape(seed)
        found = {one.name: one for one in recognise(file, options).facilities}
        assert found.keys() == shown.keys(), seed
        for name, facts in shown.items():
            assert {key: getattr(found[name], key) for key in facts} == facts, (seed, name)
