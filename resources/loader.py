"""The only door to the data that comes with the program: fonts, texts, policies, geography, help.

It is opened by `app.startup`, `app.commands`, the packaging scripts and the tests, which hand on what they
read; nothing else in the program knows that files exist here.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent


def resource_path(*parts: str) -> Path:
    """The path of a file or folder that comes with the program."""
    return ROOT.joinpath(*parts)


def translation_documents(language: str = "nl") -> list[str]:
    """The `.ts` documents of one language, in a stable order."""
    return [
        path.read_text("utf-8") for path in sorted(resource_path("translations").glob(f"{language}_*.ts"))
    ]


def default_policy() -> dict[str, Any]:
    """The policy a new region starts with, as the `policy` object of `problem_file`."""
    policy = tomllib.loads(resource_path("policies", "default.toml").read_text("utf-8"))
    return {**policy, "date": policy["date"].isoformat()}
