"""The twelve sample lists and what they say in truth, and the words of a paper that was made of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pypdfium2

SAMPLES = Path(__file__).resolve().parents[1] / "samples" / "provider_lists"
LISTS: list[dict[str, Any]] = json.loads((SAMPLES / "truth.json").read_text("utf-8"))["files"]
"""Per file: its name, its provider, its facilities."""
FACILITIES: list[dict[str, Any]] = [one for file in LISTS for one in file["facilities"]]


def pages_of(pdf: Path) -> list[str]:
    """The words on every page."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]
