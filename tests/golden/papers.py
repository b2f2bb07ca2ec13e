"""The golden papers as text and as 100-dpi pages in 16 greys."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pypdfium2
from numpy.typing import NDArray
from PIL import Image

from app import translation
from app.reports.proposal import render_proposal
from app.reports.styles import FontPaths
from resources import loader
from tests.app.reports.paper_cases import CASES

FOLDER = Path(__file__).parent
DPI = 100
GOLDEN_CASES = ("three_choices", "advice", "nothing_fits", "crisis")

Picture = NDArray[np.uint8]


@cache
def pdf_of(name: str) -> bytes:
    """The paper of a case."""
    translation.use(loader.translation_documents())
    return render_proposal(CASES[name], FontPaths.in_folder(loader.resource_path("fonts")))


def text_of(name: str) -> str:
    """All text in reading order, a page after a line with its number."""
    document = pypdfium2.PdfDocument(pdf_of(name))
    pages = [page.get_textpage().get_text_bounded().replace("\r\n", "\n").strip() for page in document]
    document.close()
    return "".join(f"=== {number}\n{page}\n" for number, page in enumerate(pages, start=1))


def pages_of(name: str) -> list[Picture]:
    """Every page in grey at 100 dpi."""
    document = pypdfium2.PdfDocument(pdf_of(name))
    pictures = [np.asarray(page.render(scale=DPI / 72, grayscale=True).to_pil().convert("L")) for page in document]
    document.close()
    return pictures


def text_path(name: str) -> Path:
    """Where the golden text is kept."""
    return FOLDER / f"{name}.txt"


def raster_path(name: str, page: int) -> Path:
    """Where a golden page is kept."""
    return FOLDER / f"{name}_{page}.png"


def write_raster(picture: Picture, path: Path) -> None:
    """Keep a page with 16 greys: small, and enough to see a shift of a point."""
    Image.fromarray((picture >> 4) << 4).quantize(16).save(path, optimize=True)


def read_raster(path: Path) -> Picture:
    """A kept page."""
    with Image.open(path) as picture:
        return np.asarray(picture.convert("L"))
