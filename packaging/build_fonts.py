"""Rebuilds resources/fonts from Debian's Noto packages.

Run by a developer, never at run time: `python packaging/build_fonts.py` needs Debian 12 with `apt-get` and
`dpkg-deb`, and fonttools 4.x in the Python that runs it (a build tool, not a dependency of the program).
The text weights come from fonts-noto-core, the semibold of headings from fonts-noto-extra. Each face is cut
down to the Latin scripts the screens and papers use; digits stay tabular (all 572 units wide).
"""

from __future__ import annotations

import argparse
import hashlib
import re
import subprocess
import sys
import tempfile
from pathlib import Path

PACKAGES = {
    "fonts-noto-core_20201225-1_all.deb": "58f4f0bb6720f919f92096b3508e1412a0f1544424ade6c5b5bf1eb694dd64ba",
    "fonts-noto-extra_20201225-1_all.deb": "a44b0c7b9e3c72caf4237ab46846652d6d6eea296abfe675f6f604b6562ffd40",
}
FACES = (
    "NotoSans-Regular.ttf",
    "NotoSans-Italic.ttf",
    "NotoSans-SemiBold.ttf",
    "NotoSans-Bold.ttf",
    "NotoSans-BoldItalic.ttf",
)
# Basic Latin to Latin Extended-B, IPA-free; combining marks; Latin Extended Additional; punctuation,
# superscripts, currency, letterlike signs and number forms; the ligature block.
UNICODES = (
    "U+0020-024F,U+02BB-02BD,U+02C6-02DD,U+0300-036F,U+1E00-1EFF,"
    "U+2000-206F,U+2070-209F,U+20A0-20BF,U+2100-218F,U+FB00-FB06,U+FFFD"
)
FEATURES = "kern,mark,mkmk,ccmp,locl,liga,tnum,pnum,lnum,case,sups,subs,ordn"


def main() -> int:
    """Fetch, check, cut down and write; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path(__file__).parents[1] / "resources" / "fonts")
    parser.add_argument("--packages", type=Path, help="folder that already holds the two .deb files")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        unpacked = _unpacked_packages(arguments.packages, Path(scratch))
        arguments.out.mkdir(parents=True, exist_ok=True)
        for face in FACES:
            _cut_down(unpacked / "usr/share/fonts/truetype/noto" / face, arguments.out / face)
        (arguments.out / "OFL.txt").write_text(_licence_text(unpacked), encoding="utf-8")
    return 0


def _unpacked_packages(given: Path | None, scratch: Path) -> Path:
    """Return the folder in which both packages lie unpacked; stop when a hash differs."""
    if given is None:
        names = [f"{name.split('_')[0]}={name.split('_')[1]}" for name in PACKAGES]
        subprocess.run(["apt-get", "download", *names], cwd=scratch, check=True)
    for name, expected in PACKAGES.items():
        package = (given or scratch) / name
        if hashlib.sha256(package.read_bytes()).hexdigest() != expected:
            sys.exit(f"{name}: another file than the pinned one")
        subprocess.run(["dpkg-deb", "-x", str(package), str(scratch / "unpacked")], check=True)
    return scratch / "unpacked"


def _cut_down(source: Path, target: Path) -> None:
    """Write the Latin subset of one face, hinting and layout features kept."""
    command = [
        *(sys.executable, "-m", "fontTools.subset", str(source)),
        *(f"--output-file={target}", f"--unicodes={UNICODES}", f"--layout-features={FEATURES}"),
        *("--name-IDs=*", "--notdef-outline", "--hinting", "--glyph-names", "--no-recalc-timestamp"),
    ]
    subprocess.run(command, check=True)
    print(f"{target.name}: {target.stat().st_size // 1024} kB")


def _licence_text(unpacked: Path) -> str:
    """Return the SIL Open Font Licence as the package carries it, with its copyright lines."""
    copyright_file = (unpacked / "usr/share/doc/fonts-noto-core/copyright").read_text(encoding="utf-8")
    licence = copyright_file.split("License: OFL-1.1\n PREAMBLE", 1)[1]
    body = re.split(r"\n\S", licence, maxsplit=1)[0]
    lines = [line.strip() if line.strip() != "." else "" for line in body.splitlines()]
    head = (
        "Noto Sans, cut down to Latin from Debian's fonts-noto-core and fonts-noto-extra 20201225-1\n"
        "Copyright 2010, 2012-2020 Google Inc.; 2015-2020 Google LLC.\n"
        "https://github.com/googlei18n/noto-fonts\n\n"
        "This Font Software is licensed under the SIL Open Font License, Version 1.1.\n\n"
        "-----------------------------------------------------------\n"
        "SIL OPEN FONT LICENSE Version 1.1 - 26 February 2007\n"
        "-----------------------------------------------------------\n\nPREAMBLE\n"
    )
    return head + "\n".join(lines).strip() + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
