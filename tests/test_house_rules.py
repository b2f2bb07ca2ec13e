"""The rules of the house that no other tool checks: layout, names, size, words, texts and locked lists."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

from app import translation
from resources import loader

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = {"app", "matching", "db", "resources", "tests", "packaging"}
TOP_FILES = {
    "pyproject.toml",
    "README.md",
    "requirements.lock",
    "CHANGELOG.md",
    "ARCHITECTURE.md",
    "LICENSE",
}
VAGUE_NAMES = {"utils", "util", "common", "helpers", "helper", "misc", "base", "manager"}
LOCKS = ("requirements.lock", "packaging/requirements_test.lock")

# Written in pieces, so that this file does not break its own rules.
WORKPLACE = ("/" + "work/", "../" + "shared", "." + "library/")
UNFINISHED = re.compile(r"\b(" + "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X")) + r")\b")
FORBIDDEN_CODE = {
    "time." + "sleep": "wait for a signal or a condition",
    "process" + "Events": "use a job",
    "pytest." + "skip": "make the test run",
    "mark." + "skip": "make the test run",
    "mark." + "xfail": "make the test pass",
    "QSort" + "FilterProxyModel": "filter in numpy",
    "Resize" + "ToContents": "fixed widths, big lists",
}
SILENCED = re.compile(r"#\s*(type:\s*ignore(?!\[)|noqa(?!:\s*[A-Z]+\d+))")
KEY = re.compile(r"[a-z0-9_]+(\.[a-z0-9_]+)+")


def ignored_patterns() -> list[str]:
    return [line.rstrip("/") for line in (ROOT / ".gitignore").read_text("utf-8").split()]


def house_files() -> list[Path]:
    """Every file of the checkout that is not ignored, relative to the root; needs no git."""
    ignored = [*ignored_patterns(), ".git"]
    found: list[Path] = []
    waiting = [ROOT]
    while waiting:
        for path in sorted(waiting.pop().iterdir()):
            if any(fnmatch(path.name, pattern) for pattern in ignored):
                continue
            if path.is_dir():
                waiting.append(path)
            else:
                found.append(path.relative_to(ROOT))
    return sorted(found)


FILES = house_files()
PYTHON = [path for path in FILES if path.suffix == ".py"]
PROGRAM = [path for path in PYTHON if path.parts[0] in {"app", "matching", "db", "resources"}]


def source(path: Path) -> str:
    return (ROOT / path).read_text("utf-8")


def readable(path: Path) -> str:
    """The text of a file, or nothing for a picture, a font or a spreadsheet."""
    try:
        return source(path)
    except UnicodeDecodeError:
        return ""


def lines_with(paths: list[Path], pattern: str) -> list[str]:
    return [
        f"{path}:{number}: {line.strip()}"
        for path in paths
        for number, line in enumerate(readable(path).splitlines(), 1)
        if pattern in line
    ]


def test_the_walk_sees_the_house() -> None:
    assert Path("app/commands.py") in FILES
    assert Path("packaging/run.sh") in FILES
    assert not [path for path in FILES if ".venv" in path.parts]


def test_only_the_agreed_top_level() -> None:
    tops = {path.parts[0] for path in FILES}
    strangers = {name for name in tops - FOLDERS - TOP_FILES if not name.startswith(".")}
    assert strangers == set()
    assert tops >= FOLDERS | TOP_FILES


def test_two_levels_at_most_below_a_top_folder() -> None:
    assert [path for path in FILES if path.parts[0] in FOLDERS and len(path.parts) > 4] == []


def test_names_say_what_is_inside() -> None:
    vague = [path for path in PYTHON for part in path.with_suffix("").parts if VAGUE_NAMES & set(part.split("_"))]
    assert vague == []


def test_no_module_over_500_lines() -> None:
    long = {str(path): len(source(path).splitlines()) for path in PYTHON}
    assert {path: lines for path, lines in long.items() if lines > 500} == {}
    assert long.get("app/main_window.py", 0) < 250


def test_every_module_says_what_it_is_for() -> None:
    assert [path for path in PROGRAM if not ast.get_docstring(ast.parse(source(path)))] == []


def test_every_program_folder_is_a_package() -> None:
    folders = {path.parent for path in PROGRAM}
    assert {folder for folder in folders if folder / "__init__.py" not in PROGRAM} == set()


@pytest.mark.parametrize("pattern", WORKPLACE)
def test_nothing_names_the_place_it_was_made(pattern: str) -> None:
    assert lines_with(FILES, pattern) == []


def test_nothing_is_left_unfinished() -> None:
    marked = [
        f"{path}:{number}"
        for path in FILES
        if path.suffix in {".py", ".sh", ".cmd", ".md", ".toml", ".ts", ".qss"} and path != Path("LICENSE")
        for number, line in enumerate(source(path).splitlines(), 1)
        if UNFINISHED.search(line)
    ]
    assert marked == []


@pytest.mark.parametrize("pattern", sorted(FORBIDDEN_CODE))
def test_forbidden_ways(pattern: str) -> None:
    assert lines_with(PYTHON, pattern) == [], FORBIDDEN_CODE[pattern]


def test_presenters_hold_no_widgets() -> None:
    """Import-linter sees PySide6 as one package, so the part that draws is watched here."""
    presenters = [path for path in PYTHON if path.parts[:2] == ("app", "presenters")]
    assert presenters
    assert lines_with(presenters, "Qt" + "Widgets") == []


def test_checks_are_silenced_by_name_only() -> None:
    silenced = [
        f"{path}:{number}"
        for path in PYTHON
        for number, line in enumerate(source(path).splitlines(), 1)
        if SILENCED.search(line)
    ]
    assert silenced == []


def test_the_papers_point_to_what_is_there() -> None:
    links = [
        (page, link)
        for page in ("README.md", "ARCHITECTURE.md", "CHANGELOG.md")
        for link in re.findall(r"\]\(([^)]+)\)", (ROOT / page).read_text("utf-8"))
        if "://" not in link
    ]
    assert links
    assert [(page, link) for page, link in links if not (ROOT / link).exists()] == []


def requirements(lock: str) -> dict[str, str]:
    """Name with marker → version, of every entry that has at least one hash."""
    entries = (ROOT / lock).read_text("utf-8").replace("\\\n", " ").splitlines()
    found: dict[str, str] = {}
    for entry in filter(None, entries):
        assert "--hash=sha256:" in entry, f"{lock}: no hash: {entry[:60]}"
        name, _, rest = entry.partition("==")
        version, _, marker = rest.split(" --hash")[0].partition(";")
        found[f"{name};{marker.strip()}"] = version.strip()
    return found


@pytest.mark.parametrize("lock", [str(path) for path in FILES if path.suffix == ".lock"])
def test_locked_lists_name_no_host(lock: str) -> None:
    content = (ROOT / lock).read_text("utf-8")
    assert re.findall(r"://|--(?:extra-)?index|--find-links|\bfile:", content) == []
    assert requirements(lock)


def test_tests_run_on_the_versions_of_the_program() -> None:
    program, tests = (requirements(lock) for lock in LOCKS)
    versions = {key.partition(";")[0]: set[str]() for key in tests}
    for key, version in tests.items():
        versions[key.partition(";")[0]].add(version)
    assert {key for key, version in program.items() if version not in versions[key.partition(";")[0]]} == set()


@pytest.fixture(scope="module")
def sentences() -> dict[str, str | tuple[str, ...]]:
    catalogue = translation.Catalogue()
    for document in loader.translation_documents():
        catalogue.add_ts(document)
    return catalogue.sentences


def calls_of(name: str) -> Iterator[tuple[str, ast.Call]]:
    """Calls of `name(...)` or `translation.name(...)` in app, with where they stand."""
    for path in PROGRAM:
        if path.parts[0] != "app" or path == Path("app/translation.py"):
            continue
        for node in ast.walk(ast.parse(source(path))):
            if isinstance(node, ast.Call) and is_translation(node.func, name):
                yield f"{path}:{node.lineno}", node


def is_translation(function: ast.expr, name: str) -> bool:
    if isinstance(function, ast.Attribute):
        owner = function.value
        return function.attr == name and isinstance(owner, ast.Name) and owner.id == "translation"
    return isinstance(function, ast.Name) and function.id == name


def constants(argument: ast.expr) -> list[str]:
    """The keys an argument can be, as far as they stand there in full."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return [argument.value]
    if isinstance(argument, ast.IfExp):
        return constants(argument.body) + constants(argument.orelse)
    return []


def beginnings(argument: ast.expr) -> list[str]:
    """The fixed beginning of keys that are put together: f"page.{name}" → "page."."""
    if isinstance(argument, ast.JoinedStr) and argument.values:
        first = argument.values[0]
        return constants(first) if isinstance(first, ast.Constant) else []
    return []


def placeholders(sentence: str | tuple[str, ...]) -> set[str]:
    forms = (sentence,) if isinstance(sentence, str) else sentence
    return {name for form in forms for _, name, _, _ in string.Formatter().parse(form) if name}


def test_every_text_that_is_asked_for_exists(sentences: dict[str, str | tuple[str, ...]]) -> None:
    missing = [
        f"{place}: {key}"
        for place, call in calls_of("text")
        if call.args
        for key in constants(call.args[0])
        if key not in sentences
    ]
    assert missing == []


def test_every_beginning_of_a_key_exists(sentences: dict[str, str | tuple[str, ...]]) -> None:
    missing = [
        f"{place}: {start}"
        for place, call in calls_of("text")
        if call.args
        for start in beginnings(call.args[0])
        if not any(key.startswith(start) for key in sentences)
    ]
    assert missing == []


def test_every_word_kind_exists(sentences: dict[str, str | tuple[str, ...]]) -> None:
    missing = [
        f"{place}: {kind}"
        for place, call in calls_of("word")
        if call.args
        for kind in constants(call.args[0])
        if not any(key.startswith(f"code.{kind}.") for key in sentences)
    ]
    assert missing == []


def test_every_placeholder_gets_a_value(sentences: dict[str, str | tuple[str, ...]]) -> None:
    empty = [
        f"{place}: {key} {sorted(placeholders(sentences[key]) - given)}"
        for place, call in calls_of("text")
        if call.args and all(keyword.arg for keyword in call.keywords)
        for given in [{str(keyword.arg) for keyword in call.keywords}]
        for key in constants(call.args[0])
        if key in sentences and not placeholders(sentences[key]) <= given
    ]
    assert empty == []


def test_every_sentence_says_something(sentences: dict[str, str | tuple[str, ...]]) -> None:
    assert [key for key in sentences if not KEY.fullmatch(key)] == []
    forms = {key: (value,) if isinstance(value, str) else value for key, value in sentences.items()}
    assert [key for key, value in forms.items() if not value or not all(map(str.strip, value))] == []
    plurals = {key: value for key, value in sentences.items() if isinstance(value, tuple)}
    assert [key for key, value in plurals.items() if len(value) != 2] == []
