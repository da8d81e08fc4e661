#!/bin/sh
# Starts the kiosk; where there is no screen to show it on, draws every screen into build/tour instead.
set -eu
cd "$(dirname "$0")/.."

if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    echo "No display here: drawing every screen into build/tour instead."
    export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
    exec .venv/bin/python main.py tour --out "$PWD/build/tour"
else
    exec .venv/bin/python main.py "$@"
fi
