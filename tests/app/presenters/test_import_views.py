"""What the Import page says of a column: a need, a gender, an age, or nothing more than its kind."""

from __future__ import annotations

import pytest

from app import translation
from app.exchange.column_matching import OCCUPIED
from app.exchange.list_types import ColumnKind, RecognisedColumn
from app.presenters.import_views import kind_words
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
