#!/bin/sh
# Makes the two hash-locked lists anew from pyproject.toml. Only for whoever changes a dependency:
#   sh packaging/relock.sh              keeps every version that still fits
#   sh packaging/relock.sh --upgrade    takes the newest that fit
# requirements.lock runs the program (Linux and Windows); packaging/requirements_test.lock adds the tests and
# is bound to the versions of the first. Both hold setuptools, which installs the program itself.
set -eu

ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
trap 'exit 130' INT TERM HUP

python3 -m venv "$WORK/uv"
"$WORK/uv/bin/python" -m pip install --quiet uv
cd "$ROOT"
python3 - >"$WORK/build.in" <<'PYTHON'
import tomllib
print(*tomllib.load(open("pyproject.toml", "rb"))["build-system"]["requires"], sep="\n")
PYTHON

lock() {
    output=$1
    shift
    "$WORK/uv/bin/uv" pip compile pyproject.toml "$WORK/build.in" --universal --python-version 3.11 \
        --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate --quiet \
        --output-file "$output" "$@"
    printf 'plekwijzer: made %s\n' "$output"
}

lock requirements.lock "$@"
lock packaging/requirements_test.lock --extra test --constraint requirements.lock "$@"
