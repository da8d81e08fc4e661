#!/bin/sh
# Runs a program of .venv the way every test runs: no screen, no graphics card, the same language everywhere.
set -eu
cd "$(dirname "$0")/.."
program=$1
shift
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software LANG=C.UTF-8
unset LC_ALL DISPLAY WAYLAND_DISPLAY
exec ".venv/bin/$program" "$@"
