"""A paper's pages as pictures, for preview and printer. PDFium is not safe in two threads: one thread only."""

from __future__ import annotations

from dataclasses import dataclass

import pypdfium2

POINTS_PER_INCH = 72
SCREEN_DPI = 150
PRINT_DPI = 300


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page: four bytes (blue, green, red, unused) per pixel, `stride` bytes per line."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_pictures(pdf: bytes, dpi: int = SCREEN_DPI) -> tuple[PagePicture, ...]:
    """Every page of a PDF drawn at so many dots per inch."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(_picture(page, dpi) for page in document)
    finally:
        document.close()


def _picture(page: pypdfium2.PdfPage, dpi: int) -> PagePicture:
    bitmap = page.render(scale=dpi / POINTS_PER_INCH, rev_byteorder=False, prefer_bgrx=True)
    try:
        return PagePicture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    finally:
        bitmap.close()
        page.close()
