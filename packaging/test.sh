#!/bin/sh
# Sets up everything the tests need, PostgreSQL included, and runs all checks and tests. Safe to repeat.
set -eu

ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
STEPS=8
# shellcheck source=packaging/set_up.sh
. "$ROOT/packaging/set_up.sh"

usage() {
    cat <<'TEXT'
sh packaging/test.sh [--fast | --long]

Sets up Python, the locked test packages (a PostgreSQL server for the tests among them) and runs: ruff, mypy,
import-linter, pytest on SQLite and PostgreSQL, and the quick benchmarks. Needs no screen and no server.

  --fast   stop at the first failure, no benchmarks
  --long   the whole of every test and benchmark, where the default takes a seeded sample
  --help   this text

Ends with 0 (all well), 1 (something failed; the last lines name it), 2 (wrong option),
3 (this machine lacks something; the message says what).
TEXT
}

SIZE=default
while [ $# -gt 0 ]; do
    case $1 in
        --fast) SIZE=fast ;;
        --long) SIZE=long ;;
        --help | -h) usage; exit 0 ;;
        *) printf 'unknown option: %s\n\n' "$1" >&2; usage >&2; exit 2 ;;
    esac
    shift
done

STARTED=$(date +%s)
step "looking at this machine"
check_machine

step "Python environment with the test packages"
make_environment test "$ROOT/packaging/requirements_test.lock"

# Nothing of the person who runs the tests is read or written: own temporary, data and settings folders.
# The path is short because the name of a PostgreSQL socket may have 107 characters at most.
WORK=$(mktemp -d /tmp/plekwijzer.XXXXXX)
trap 'rm -rf "$WORK"' EXIT
trap 'exit 130' INT TERM HUP
chmod 711 "$WORK"
mkdir "$WORK/tmp" "$WORK/data" "$WORK/config" "$WORK/cache" "$WORK/runtime"
chmod 711 "$WORK/tmp"
chmod 700 "$WORK/runtime"
export TMPDIR="$WORK/tmp" XDG_DATA_HOME="$WORK/data" XDG_CONFIG_HOME="$WORK/config" XDG_CACHE_HOME="$WORK/cache"
export XDG_RUNTIME_DIR="$WORK/runtime"
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen PATH="$VENV/bin:$PATH"
unset LANGUAGE PGHOST PGPORT PGUSER PGDATABASE PGPASSWORD PYTEST_ADDOPTS
[ "$SIZE" != long ] || export PLEKWIJZER_LONG=1
cd "$ROOT"

PASSED=0
FAILED=0
BROKEN=

# check NAME COMMAND...: one check that counts as one passed or failed.
check() {
    name=$1
    shift
    begun=$(date +%s)
    if "$@" </dev/null; then
        PASSED=$((PASSED + 1))
        say "$name: good ($(($(date +%s) - begun)) s)"
    else
        FAILED=$((FAILED + 1))
        BROKEN="$BROKEN $name"
        say "$name: FAILED ($(($(date +%s) - begun)) s)"
        [ "$SIZE" != fast ] || finish
    fi
}

# tests NAME ARGUMENT...: one run of pytest; its passed and failed tests are added up from its report.
tests() {
    name=$1
    shift
    begun=$(date +%s)
    code=0
    timeout --kill-after=30 "$LIMIT" python -m pytest --junitxml="$WORK/$name.xml" "$@" </dev/null || code=$?
    # shellcheck disable=SC2046  # two numbers, meant as two words
    set -- $(python packaging/count_tests.py "$WORK/$name.xml")
    PASSED=$((PASSED + $1))
    FAILED=$((FAILED + $2))
    if [ "$code" -ne 0 ]; then
        BROKEN="$BROKEN $name"
        [ "$2" -gt 0 ] || FAILED=$((FAILED + 1))
    fi
    say "$name: pytest ended with $code ($(($(date +%s) - begun)) s)"
}

finish() {
    [ -z "$BROKEN" ] || say "FAILED:$BROKEN"
    say "all of this took $(($(date +%s) - STARTED)) s; each check counts as one below"
    printf '%s passed, %s failed\n' "$PASSED" "$FAILED"
    [ "$FAILED" -eq 0 ] || exit 1
    exit 0
}

step "ruff: mistakes and layout"
check ruff ruff check .
check layout ruff format --check .

step "mypy: types"
check mypy mypy

step "import-linter: who may import whom"
check imports lint-imports

step "pytest: SQLite, PostgreSQL, offscreen windows ($SIZE)"
# Two at a time where there are cores for it; a module stays together, so its fixtures are made once.
WORKERS=$(nproc 2>/dev/null || echo 1)
[ "$WORKERS" -le 2 ] || WORKERS=2
[ "$WORKERS" -ge 2 ] || WORKERS=0
set -- -m "not benchmark_run" -n "$WORKERS" --dist loadfile -o faulthandler_timeout=300
LIMIT=2400
# A fixed seed fixes the order of the tests, so that a default run can be repeated exactly.
case $SIZE in
    default) set -- "$@" --randomly-seed=1 ;;
    fast) set -- "$@" --randomly-seed=1 --exitfirst ;;
    long) LIMIT=14400 ;;
esac
tests tests "$@"

step "benchmarks, one at a time"
if [ "$SIZE" = fast ]; then
    say "left out by --fast"
else
    tests benchmarks -m benchmark_run -s -p no:randomly
fi

step "sum"
finish
