"""The arithmetic of values and scores: exact whole numbers, for single numbers and for arrays alike.

Source: problem_file page, "Values". Nothing here knows what is being scored.
"""

import numpy as np
from numpy.typing import NDArray

Whole = NDArray[np.int64]


def rhu(numerator: Whole | int, denominator: Whole | int) -> Whole:
    """Numerator over denominator, not negative, rounded half up."""
    return np.asarray(
        (2 * np.asarray(numerator, np.int64) + denominator) // (2 * np.asarray(denominator, np.int64))
    )


def line(hundredths: Whole, full: Whole | int, zero: Whole | int) -> Whole:
    """1000 up to `full` hundredths of km, 0 from `zero` on, straight in between; unknown (negative) is 0."""
    span = np.maximum(np.asarray(zero, np.int64) - full, 1)
    between = rhu(1000 * np.clip(np.asarray(zero, np.int64) - hundredths, 0, span), span)
    value = np.where(hundredths <= full, 1000, np.where(hundredths >= zero, 0, between))
    return np.where(hundredths < 0, 0, value)


def age_fit(gap_sum: Whole, residents: Whole, full: int, zero: int) -> Whole:
    """Fit of a mean age gap `gap_sum / residents` years: 1000 up to `full`, 0 from `zero` on."""
    width = np.maximum((zero - full) * residents, 1)
    between = rhu(1000 * np.clip(zero * residents - gap_sum, 0, width), width)
    value = np.where(gap_sum <= full * residents, 1000, np.where(gap_sum >= zero * residents, 0, between))
    return np.where(residents == 0, 1000, value)


def points(weight: int, value: Whole | int, total_weight: int, siblings: int) -> Whole:
    """What one sibling of so many adds to a score; 0 when no weight counts."""
    if total_weight == 0:
        return np.zeros_like(np.asarray(value, np.int64))
    return rhu(weight * np.asarray(value, np.int64), total_weight * siblings)
