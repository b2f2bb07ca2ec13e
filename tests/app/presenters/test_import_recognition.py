"""What the Import page says of a column: a need, a gender, an age, or nothing more than its kind."""

from __future__ import annotations

import pytest

from app import translation
from app.exchange.column_matching import OCCUPIED
from app.exchange.list_types import ColumnKind, RecognisedColumn
from app.exchange.people.people_types import PersonColumn
from app.presenters.import_kinds import ListKind
from app.presenters.import_recognition import (
    Sureness,
    choices,
    kind_words,
    letter_of,
    meaning_of,
    sureness_of,
)
from app.presenters.import_sections import Head, Part, section
from app.tables.columns import Column, sort_ranks
from resources import loader


@pytest.fixture(autouse=True)
def dutch() -> None:
    translation.use(loader.translation_documents())


@pytest.mark.parametrize(
    ("kind", "code", "words"),
    [
        (ColumnKind.NEED_FLAG, "autism", "aanbod (aankruisen): autisme (ASS)"),
        (ColumnKind.GENDER_FLAG, "male", "geslacht (aankruisen): jongen"),
        (ColumnKind.AGE_FLAG, "12-18", "leeftijdsgroep (aankruisen): 12-18"),
        (ColumnKind.AGE_RANGE, None, "leeftijden"),
    ],
)
def test_a_ticked_column_says_what_is_ticked(kind: ColumnKind, code: str | None, words: str) -> None:
    assert kind_words(RecognisedColumn(3, "kop", kind, 900, code)) == words


def test_the_code_of_a_status_column_is_not_shown() -> None:
    asked = RecognisedColumn(2, "Bezet?", ColumnKind.STATUS, 900, OCCUPIED)
    told = RecognisedColumn(2, "Status", ColumnKind.STATUS, 900)
    assert kind_words(asked) == kind_words(told)
    assert OCCUPIED not in kind_words(asked)


@pytest.mark.parametrize("kind", list(ListKind))
def test_every_choice_has_words_and_a_meaning_that_the_reader_knows(kind: ListKind) -> None:
    codes = [code for code, _ in choices(kind)]
    words = [shown for _, shown in choices(kind)]
    assert len(set(codes)) == len(codes) and len(set(words)) == len(words)
    kinds = ColumnKind if kind is ListKind.VACANCIES else PersonColumn
    assert {meaning_of(code)[0] for code in codes} <= {one.value for one in kinds}
    assert codes[0] == "ignored" and words[0] == "niet gebruiken"


def test_letters_as_a_spreadsheet_counts() -> None:
    assert [letter_of(number) for number in (0, 25, 26, 51, 52, 701, 702)] == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("certainty", "mark", "words"),
    [(1000, "fresh", "zeker"), (700, "ageing", "vrij zeker"), (300, "stale", "onzeker")],
)
def test_how_sure_is_a_shape_and_a_word(certainty: int, mark: str, words: str) -> None:
    assert sureness_of(RecognisedColumn(0, "Kop", ColumnKind.NAME, certainty)) == Sureness(mark, words)


def test_a_long_part_knows_its_order_as_the_table_would_find_it() -> None:
    names = [f"Huis {number % 700}" for number in range(3_000, 0, -1)]
    long = section(Part.NEW, "vacancies", (Head("name", 100),), [(name,) for name in names])
    known, missing = long.ranks[0]
    found, _ = sort_ranks(Column("name", "Plek", names))
    assert known.tolist() == found.tolist() and not missing.any()
    assert section(Part.NEW, "vacancies", (Head("name", 100),), [("Huis 1",)]).ranks == ()
