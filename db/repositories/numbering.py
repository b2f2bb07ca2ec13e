"""Numbers people say aloud, such as V-2026-0412: counted per letter and year, never given twice."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Column, select, text

from db.repositories.storage import Transaction

TAKE = text(
    "insert into numbers (letter, year, last) values (:letter, :year, :count) "
    "on conflict (letter, year) do update set last = numbers.last + :count returning last"
)


def take_numbers(transaction: Transaction, letter: str, day: date, count: int, column: Column[str]) -> list[str]:
    """`count` fresh numbers of this letter for the year of `day`, skipping what is already in `column`.

    Numbers of a transaction that is forgotten come again; two transactions never get the same.
    """
    fresh: list[str] = []
    while len(fresh) < count:
        wanted = count - len(fresh)
        values = {"letter": letter, "year": day.year, "count": wanted}
        last = int(transaction.connection.execute(TAKE, values).scalar_one())
        found = [f"{letter}-{day.year}-{number:04d}" for number in range(last - wanted + 1, last + 1)]
        of_this_year = select(column).where(column.like(f"{letter}-{day.year}-%"))
        present = set(transaction.connection.execute(of_this_year).scalars())
        fresh += [number for number in found if number not in present]
    return fresh
