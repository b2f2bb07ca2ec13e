"""Print how many tests passed and failed according to one JUnit report of pytest: `PASSED FAILED`.

A missing report counts as nothing run: the caller sees the exit code of pytest.
"""

import sys
from pathlib import Path
from xml.etree import ElementTree


def counted(report: Path) -> tuple[int, int]:
    """Passed and failed (with errors) of all suites in the report."""
    if not report.exists():
        return 0, 0
    suites = list(ElementTree.parse(report).iter("testsuite"))

    def total(name: str) -> int:
        return sum(int(suite.get(name, "0")) for suite in suites)

    failed = total("failures") + total("errors")
    return total("tests") - failed - total("skipped"), failed


if __name__ == "__main__":
    print(*counted(Path(sys.argv[1])))
