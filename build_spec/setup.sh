#!/bin/sh
# Makes .venv ready, from nothing if need be, and returns at once when it already is.
#
#   setup.sh run    what the kiosk needs to run
#   setup.sh test   that, and what checks and freezes it
#   setup.sh bench  that, and the programs that the kiosk is measured beside
#
# Anything that stops it is one line on stderr and a non-zero exit.
set -eu
cd "$(dirname "$0")/.."

level=${1:-run}
python=${PYTHON:-python3}
stamp=.venv/ready
log=build/setup.log

# A library file, and the Debian package that brings it. Files are looked for, not packages: package names differ
# between distributions ("libglib2.0-0t64"), the files' names do not; apt resolves the old names by itself.
libraries_to_run='
libglib-2.0.so.0 libglib2.0-0
libgthread-2.0.so.0 libglib2.0-0
libGL.so.1 libgl1
libEGL.so.1 libegl1
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libdbus-1.so.3 libdbus-1-3
libgssapi_krb5.so.2 libgssapi-krb5-2
libzstd.so.1 libzstd1
libxkbcommon.so.0 libxkbcommon0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libX11-xcb.so.1 libx11-xcb1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-sync.so.1 libxcb-sync1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1
'

# A program that the bench starts, and the Debian package that brings it.
programs_to_bench='
chromium chromium
matchbox-window-manager matchbox-window-manager
surf surf
unshare util-linux
Xvfb xvfb
'
libraries_to_bench='
libX11.so.6 libx11-6
libXtst.so.6 libxtst6
'

stop() {
    echo "setup: $*" >&2
    exit 1
}

# What .venv was made from; any difference makes it anew. The path counts, because the scripts in .venv hold it.
fingerprints() {
    "$python" - requirements.txt requirements-dev.txt <<'PYTHON'
import hashlib, os, pathlib, sys
if sys.version_info < (3, 11):
    sys.exit(1)
for name in sys.argv[1:]:
    made_from = os.getcwd().encode() + sys.version.encode() + pathlib.Path(name).read_bytes()
    print(hashlib.sha256(made_from).hexdigest())
PYTHON
}

take_fingerprints() {
    keys=$(fingerprints) ||
        stop "Python 3.11 or newer is needed, and $python is $("$python" -V 2>&1 | cut -d ' ' -f 2)"
    key_run=${keys%%[!0-9a-f]*}
    key_test=${keys##*[!0-9a-f]}
}

is_ready() {
    [ -f "$stamp" ] && [ -x .venv/bin/python ] || return 1
    read -r made_for made_from_run made_from_test <"$stamp" || return 1
    [ "$made_from_run" = "$key_run" ] || return 1
    [ "$1" = run ] || { [ "$made_for" = test ] && [ "$made_from_test" = "$key_test" ]; }
}

# The packages of those of some libraries that are not here.
missing_libraries() {
    present=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null || true)
    echo "$1" | while read -r file package; do
        [ -z "$file" ] || case $present in *"$file "*) ;; *) echo "$package" ;; esac
    done
}

missing_packages() {
    [ "$(uname -s)" != Linux ] || missing_libraries "$libraries_to_run"
    "$python" -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
    [ "$level" = test ] && [ "$(uname -s)" = Linux ] || return 0
    # PyInstaller reads libraries with objdump and ships Python's own library.
    command -v objdump >/dev/null || echo binutils
    # What the package opens while it runs is traced.
    command -v strace >/dev/null || echo strace
    "$python" - <<'PYTHON' || "$python" -c 'import sys; print("libpython3.%d" % sys.version_info[1])'
import ctypes, pathlib, sysconfig
name, folder = sysconfig.get_config_var("INSTSONAME"), sysconfig.get_config_var("LIBDIR")
if not (name and folder and (pathlib.Path(folder) / name).exists()):
    try:
        ctypes.CDLL(name)
    except OSError:
        raise SystemExit(1)
PYTHON
}

missing_to_bench() {
    missing_libraries "$libraries_to_bench"
    echo "$programs_to_bench" | while read -r program package; do
        [ -z "$program" ] || command -v "$program" >/dev/null || echo "$package"
    done
}

install_packages() {
    if ! command -v apt-get >/dev/null; then
        stop "install what brings these (names of Debian's packages), then run it again: $*"
    elif [ "$(id -u)" = 0 ]; then
        as_root=''
    elif sudo -n true 2>/dev/null; then
        as_root='sudo -n'
    else
        stop "ask somebody who may install packages to run: apt-get install $*"
    fi
    echo "setup: installing $*"
    # A source that does not answer matters only if a package is missing for it.
    $as_root apt-get -qq update >>"$log" 2>&1 || true
    $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq install --yes --no-install-recommends "$@" >>"$log" 2>&1 ||
        stop "apt-get could not install $* (is there a network? its own words are in $log)"
}

install_wheels() {
    echo "setup: installing the Python packages of $1"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
        --require-hashes --only-binary :all: --requirement "$1" >>"$log" 2>&1 ||
        stop "pip could not install $1 (is there a network? its own words are in $log)"
}

# The command patient-kiosk, which runs what stands in this folder.
install_command() {
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
        --no-deps --no-index --no-build-isolation --editable . >>"$log" 2>&1 ||
        stop "pip could not install patient-kiosk (its own words are in $log)"
}

case $level in run | test | bench) ;; *) stop "unknown level '$level' (run, test or bench)" ;; esac
if [ "$level" = bench ]; then
    [ "$(uname -s)" = Linux ] || stop "the bench needs an X server and Debian's browsers: run it on Linux"
    build_spec/setup.sh test
    packages=$(missing_to_bench | sort -u | tr '\n' ' ')
    # shellcheck disable=SC2086 # one word a package
    [ -z "$packages" ] || install_packages $packages
    exit 0
fi
command -v "$python" >/dev/null || stop "$python is missing: install Python 3.11 or newer"
take_fingerprints
! is_ready "$level" || exit 0

mkdir -p build
: >"$log"
packages=$(missing_packages | sort -u | tr '\n' ' ')
# shellcheck disable=SC2086 # one word a package
[ -z "$packages" ] || install_packages $packages
# The packages may have brought a newer Python.
take_fingerprints

# The stamp goes before .venv is touched and comes back last, so an interrupted set-up starts over.
if is_ready run; then
    rm "$stamp"
else
    rm -rf .venv
    "$python" -m venv .venv >>"$log" 2>&1 || stop "$python could not make .venv (its own words are in $log)"
    install_wheels requirements.txt
fi
if [ "$level" = test ]; then
    install_wheels requirements-dev.txt
    install_command
fi
echo "$level $key_run $key_test" >"$stamp"
echo "setup: ready"
