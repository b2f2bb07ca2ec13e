#!/bin/sh
# Sets up everything Plekwijzer needs and opens it on the demonstration region. Safe to repeat.
set -eu

ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
STEPS=4
# shellcheck source=packaging/set_up.sh
. "$ROOT/packaging/set_up.sh"

usage() {
    cat <<'TEXT'
sh packaging/run.sh [--check] [--database FILE]

Sets up Plekwijzer (system packages, Python environment, demonstration region) and opens the window.
Whatever is already there is left as it is.

  --check          set up, make the demonstration region, draw the main window into a PNG file, end with 0;
                   needs no screen
  --database FILE  open this register instead of the demonstration region in your data folder;
                   a missing file is filled with the demonstration region; postgresql://... is opened as it is
  --help           this text

Ends with 0 (done), 2 (wrong option), 3 (this machine lacks something; the message says what),
or with the exit code of the program.
TEXT
}

CHECK=no
DATABASE=
while [ $# -gt 0 ]; do
    case $1 in
        --check) CHECK=yes ;;
        --database)
            [ $# -gt 1 ] || { usage >&2; exit 2; }
            shift
            DATABASE=$1
            ;;
        --database=*) DATABASE=${1#--database=} ;;
        --help | -h) usage; exit 0 ;;
        *) printf 'unknown option: %s\n\n' "$1" >&2; usage >&2; exit 2 ;;
    esac
    shift
done

has_screen() {
    case ${QT_QPA_PLATFORM:-} in
        offscreen* | minimal*) return 1 ;;
        vnc* | eglfs* | linuxfb*) return 0 ;;
    esac
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

choose_database() {
    if [ -z "$DATABASE" ]; then
        data=$("$VENV/bin/python" -c 'import platformdirs; print(platformdirs.user_data_dir("plekwijzer", False))')
        DATABASE=$data/demo.sqlite
    fi
    case $DATABASE in
        postgresql://* | postgresql+*) FOLDER=${TMPDIR:-/tmp} ; return 0 ;;
        /*) ;;
        *) DATABASE=$(pwd)/$DATABASE ;;
    esac
    FOLDER=$(dirname -- "$DATABASE")
    if ! mkdir -p "$FOLDER" 2>/dev/null || [ ! -w "$FOLDER" ]; then
        stop "the folder for the register cannot be written to: $FOLDER" \
            "Choose a file elsewhere: sh packaging/run.sh --database /path/to/demo.sqlite"
    fi
}

# Made beside its place and moved when whole, so that half a region is never taken for a register.
make_demonstration() {
    if [ -e "$DATABASE" ]; then
        say "already there: $DATABASE"
        return 0
    fi
    MAKING=$(mktemp -d "$FOLDER/.demo_being_made.XXXXXX")
    trap 'rm -rf "$MAKING"' EXIT
    trap 'exit 130' INT TERM HUP
    "$VENV/bin/plekwijzer" demo --database "$MAKING/demo.sqlite"
    for part in "$MAKING"/demo.sqlite-*; do
        [ ! -e "$part" ] || stop "the demonstration region was left open: $part"
    done
    mv "$MAKING/demo.sqlite" "$DATABASE"
    rm -rf "$MAKING"
    trap - EXIT INT TERM HUP
    say "made: $DATABASE"
}

draw_window() {
    picture=$FOLDER/main_window.png
    rm -f "$picture"
    QT_QPA_PLATFORM=offscreen "$VENV/bin/plekwijzer" window --database "$DATABASE" --screenshot "$picture"
    [ -s "$picture" ] || { printf 'plekwijzer: the window was not drawn\n' >&2; exit 1; }
    say "the main window: $picture"
    say "all is well"
}

step "looking at this machine"
has_screen || [ "$CHECK" = yes ] || say "there is no screen here: I set everything up, but cannot open a window"
check_machine

step "Python environment"
make_environment run "$ROOT/requirements.lock"
# Without this the first start would read every module as text: a second longer.
"$VENV/bin/python" -m compileall -q "$ROOT/app" "$ROOT/matching" "$ROOT/db" "$ROOT/resources" >/dev/null ||
    say "the modules could not be compiled beforehand; the program starts a little slower"

step "register"
choose_database
case $DATABASE in
    postgresql://* | postgresql+*) say "a PostgreSQL register is opened as it is" ;;
    *) make_demonstration ;;
esac

if [ "$CHECK" = yes ]; then
    step "drawing the main window without a screen"
    draw_window
elif has_screen; then
    step "opening the window; close it to end"
    exec "$VENV/bin/plekwijzer" window --database "$DATABASE"
else
    step "opening the window"
    stop "there is no screen here (DISPLAY and WAYLAND_DISPLAY are empty); all else is set up." \
        "On a desktop run this again; here \`sh packaging/run.sh --check\` draws the window into a PNG file."
fi
