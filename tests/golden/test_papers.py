"""The papers look as they did when somebody last looked: same text, and the same picture but for anti-aliasing."""

from __future__ import annotations

import numpy as np
import pytest

from tests.golden.papers import GOLDEN_CASES, pages_of, raster_path, read_raster, text_of, text_path

DIFFERENT = 64
"""Greys (of 255) from which a dot counts as different."""
ALLOWED_SHARE = 0.002


@pytest.mark.parametrize("name", GOLDEN_CASES)
def test_text_is_the_golden_text(name: str) -> None:
    assert text_of(name) == text_path(name).read_text("utf-8")


@pytest.mark.parametrize("name", GOLDEN_CASES)
def test_pages_look_like_the_golden_pages(name: str) -> None:
    pages = pages_of(name)
    assert not raster_path(name, len(pages) + 1).exists(), "a page has gone"
    for number, page in enumerate(pages, start=1):
        golden = read_raster(raster_path(name, number))
        assert page.shape == golden.shape
        share = float(np.mean(np.abs(page.astype(int) - golden.astype(int)) > DIFFERENT))
        assert share < ALLOWED_SHARE, f"page {number} of {name}: {share:.2%} of the dots differ"
