# shellcheck shell=sh disable=SC2153  # STEPS and ROOT are set by run.sh and test.sh
# Set-up shared by run.sh and test.sh; read by them with `.`, never run alone.
#
# The caller sets ROOT (the checkout) and STEPS (how many steps it will announce). What is installed comes from
# the hash-locked lists only. A stamp inside .venv names what it was made from; without a fitting stamp the
# environment is made anew, so a set-up that was broken off half-way never counts as done.

VENV=$ROOT/.venv
STEP=0

say() { printf 'plekwijzer: %s\n' "$*"; }

step() {
    STEP=$((STEP + 1))
    printf '\nplekwijzer: [%s/%s] %s\n' "$STEP" "$STEPS" "$*"
}

# Exit code 3: something about this machine has to change first; the message says what.
stop() {
    printf '\nplekwijzer: STOPPED: %s\n' "$1" >&2
    shift
    for line in "$@"; do printf '    %s\n' "$line" >&2; done
    exit 3
}

PYTHON_PACKAGES="python3 python3-venv"

# Shared library and the Debian package that brings it. The first six let Qt draw at all, offscreen too; the
# others open a window on X11 and Wayland. One list for all scripts, so an administrator is asked once.
LIBRARIES="
libEGL.so.1=libegl1
libGL.so.1=libgl1
libxkbcommon.so.0=libxkbcommon0
libfontconfig.so.1=libfontconfig1
libdbus-1.so.3=libdbus-1-3
libglib-2.0.so.0=libglib2.0-0
libX11-xcb.so.1=libx11-xcb1
libxkbcommon-x11.so.0=libxkbcommon-x11-0
libxcb-cursor.so.0=libxcb-cursor0
libxcb-icccm.so.4=libxcb-icccm4
libxcb-image.so.0=libxcb-image0
libxcb-keysyms.so.1=libxcb-keysyms1
libxcb-randr.so.0=libxcb-randr0
libxcb-render-util.so.0=libxcb-render-util0
libxcb-shape.so.0=libxcb-shape0
libxcb-shm.so.0=libxcb-shm0
libxcb-sync.so.1=libxcb-sync1
libxcb-xfixes.so.0=libxcb-xfixes0
libxcb-xkb.so.1=libxcb-xkb1
libwayland-cursor.so.0=libwayland-cursor0"

fits() {
    "$1" -c 'import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null
}

find_python() {
    PYTHON=
    for name in python3 python3.11 python3.12 python3.13; do
        if command -v "$name" >/dev/null 2>&1 && fits "$name"; then
            PYTHON=$(command -v "$name")
            return 0
        fi
    done
    return 1
}

# Prints the Debian packages whose library this machine lacks.
packages_of_missing_libraries() {
    known=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null) || return 0
    for pair in $LIBRARIES; do
        case "$known" in
            *"${pair%%=*} "*) ;;
            *) printf ' %s' "${pair#*=}" ;;
        esac
    done
}

install_system_packages() {
    if ! command -v apt-get >/dev/null 2>&1; then
        stop "this machine lacks what these Debian packages bring:$1" \
            "Install them, or Python 3.11 to 3.13 with venv, in the way of this system and run this again."
    fi
    command="apt-get update && apt-get install --yes --no-install-recommends$1"
    if [ "$(id -u)" -ne 0 ]; then
        stop "some packages of the system are missing and you are not its administrator." \
            "Ask an administrator to run this one command as root, then run this again:" "" "$command" ""
    fi
    say "installing from Debian:$1"
    # shellcheck disable=SC2086  # the list is meant to fall apart into words
    if ! { DEBIAN_FRONTEND=noninteractive apt-get update --quiet </dev/null &&
        DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends $1 </dev/null; }; then
        stop "apt-get could not install the packages; what went wrong stands above." \
            "Put it right (often the network or a proxy) and run this again."
    fi
}

# Afterwards PYTHON is an interpreter we can use and the libraries are there.
check_machine() {
    missing=$(packages_of_missing_libraries)
    find_python || missing=" $PYTHON_PACKAGES$missing"
    if [ -n "$missing" ]; then
        install_system_packages "$missing"
        find_python || stop "no Python 3.11, 3.12 or 3.13 with the module venv was found." \
            "Debian 12 brings 3.11 with: apt-get install python3 python3-venv"
    fi
    say "Python: $PYTHON ($("$PYTHON" -c 'import platform; print(platform.python_version())'))"
}

fingerprint() {
    printf '%s in %s with %s' "$(sha256sum <"$1" | cut -d' ' -f1)" "$ROOT" "$("$PYTHON" -VV | tr '\n' ' ')"
}

is_ready() {
    [ -f "$VENV/.ready_$1" ] && [ "$(cat "$VENV/.ready_$1")" = "$(fingerprint "$2")" ] &&
        "$VENV/bin/python" -c '' 2>/dev/null
}

install_list() {
    # Hash-checking mode refuses whatever the list does not name exactly.
    PIP_DISABLE_PIP_VERSION_CHECK=1 "$VENV/bin/python" -m pip install --no-input --require-hashes \
        --only-binary :all: --requirement "$1" </dev/null ||
        stop "the Python packages could not be installed; what went wrong stands above." \
            "Put it right (often the network, a proxy or a full disk) and run this again."
}

install_project() {
    project=$(sha256sum <"$ROOT/pyproject.toml")
    if [ "$(cat "$VENV/.ready_project" 2>/dev/null)" != "$project" ]; then
        PIP_DISABLE_PIP_VERSION_CHECK=1 "$VENV/bin/python" -m pip install --no-input --quiet --no-deps \
            --no-build-isolation --editable "$ROOT" </dev/null || stop "the program itself could not be installed."
        printf '%s\n' "$project" >"$VENV/.ready_project"
    fi
}

# make_environment KIND LIST: KIND is run or test; the list of test contains that of run, version for version.
make_environment() {
    if is_ready "$1" "$2" && [ "$(cat "$VENV/.ready_project" 2>/dev/null)" = "$(sha256sum <"$ROOT/pyproject.toml")" ]
    then
        say "already there: $VENV"
        return 0
    fi
    { [ -w "$ROOT" ] && { [ ! -e "$VENV" ] || [ -w "$VENV" ]; }; } ||
        stop "$ROOT cannot be written to, and the Python environment is made there." \
            "Work in a copy of your own, or let its owner run this once."
    if command -v flock >/dev/null 2>&1; then
        exec 9>"$ROOT/.venv.lock"
        flock --nonblock 9 || { say "another set-up is at work here; waiting for it"; flock 9; }
    fi
    if ! is_ready "$1" "$2"; then
        make_packages_ready "$1" "$2"
    fi
    install_project
    exec 9>&-
    say "ready: $VENV"
}

make_packages_ready() {
    free=$(df -Pk "$ROOT" | awk 'NR == 2 { print $4 }')
    [ "${free:-1000000}" -ge 1000000 ] || stop "less than 1 GB is free where $ROOT lies." "Make room and run this again."
    # A finished environment of run only needs the additions of test; everything else is made anew.
    if [ "$1" = run ] || ! is_ready run "$ROOT/requirements.lock"; then
        say "making a new environment in $VENV"
        rm -rf "$VENV"
        "$PYTHON" -m venv "$VENV" || stop "the Python environment could not be made; the reason stands above."
    fi
    say "installing the locked Python packages (about 650 MB on disk, 850 MB with those for the tests)"
    install_list "$2"
    [ "$1" = run ] || fingerprint "$ROOT/requirements.lock" >"$VENV/.ready_run"
    fingerprint "$2" >"$VENV/.ready_$1"
}
