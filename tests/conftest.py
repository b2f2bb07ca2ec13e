"""What holds for all tests: no visible windows, and how much of the long ones is run.

By default a test marked `long` is left out and property tests try a small sample that is the same every time,
so that a failure can be repeated. `PLEKWIJZER_LONG=1` runs everything with fresh samples; naming the mark
yourself (`-m long`) runs the long tests too.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

# Tests open windows that nobody sees, also when pytest is started by hand on a desktop.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

LONG = os.environ.get("PLEKWIJZER_LONG", "") not in ("", "0")

# Times differ too much between machines for a deadline per example; nothing is kept between runs.
settings.register_profile(
    "sample",
    max_examples=40,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "long",
    max_examples=1000,
    deadline=None,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("long" if LONG else "sample")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long tests out of a default run."""
    if LONG or "long" in str(config.getoption("markexpr")):
        return
    left_out = [item for item in items if item.get_closest_marker("long") is not None]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item.get_closest_marker("long") is None]
