"""Makes the golden papers anew: `python -m tests.golden.regenerate`. Look at every page before you keep them."""

from __future__ import annotations

from tests.golden.lists import PATH, text_of_list
from tests.golden.papers import GOLDEN_CASES, pages_of, raster_path, text_of, text_path, write_raster


def main() -> int:
    """Write text and page pictures of every golden case."""
    PATH.write_text(text_of_list(), "utf-8")
    for name in GOLDEN_CASES:
        text_path(name).write_text(text_of(name), "utf-8")
        for number, picture in enumerate(pages_of(name), start=1):
            write_raster(picture, raster_path(name, number))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
