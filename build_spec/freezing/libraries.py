"""The libraries the package may hold beside Qt's plug-ins and Python's modules, and those every system has."""

import sys
from collections.abc import Mapping
from pathlib import PurePosixPath

REASONS: Mapping[str, str] = {
    # Qt.
    "libQt6Core": "Qt",
    "libQt6Gui": "Qt",
    "libQt6Qml": "Qt",
    "libQt6QmlMeta": "Qt; Quick needs it",
    "libQt6QmlModels": "Qt; Quick needs it",
    "libQt6QmlWorkerScript": "Qt; Quick needs it",
    "libQt6Quick": "Qt",
    "libQt6Svg": "Qt",
    "libQt6Network": "Qt; Qml needs it, the kiosk opens no connection",
    "libQt6OpenGL": "Qt; Quick needs it",
    "libQt6DBus": "Qt; Gui needs it",
    "libQt6XcbQpa": "Qt; X11",
    "libQt6WaylandClient": "Qt; Wayland",
    "libQt6WlShellIntegration": "Qt; Wayland",
    "libicudata": "sorting and time zones for Qt; trimmed (build_spec/freezing/icu_data.py)",
    "libicui18n": "sorting and time zones for Qt",
    "libicuuc": "letters' properties for Qt",
    "libpyside6": "Qt for Python",
    "libpyside6qml": "Qt for Python",
    "libshiboken6": "Qt for Python",
    # Python.
    "libpython3": "Python",
    "libffi": "Python's ctypes; cffi",
    "libsqlite3": "reads the library",
    "libz": "Python's zlib; Qt",
    "libbz2": "Python's bz2; freetype",
    "liblzma": "Python's lzma; systemd",
    "libexpat": "fontconfig; Python's pyexpat where it is not built in",
    # What Qt stands on.
    "libglib-2.0": "Qt's main loop",
    "libgthread-2.0": "Qt's main loop",
    "libpcre2-8": "glib needs it",
    "libzstd": "Qt; systemd",
    "libfontconfig": "finds fonts",
    "libfreetype": "draws letters",
    "libpng16": "freetype",
    "libbrotlidec": "freetype",
    "libbrotlicommon": "freetype",
    "libuuid": "fontconfig, older ones",
    "libgssapi_krb5": "Qt's Network needs it to load",
    "libkrb5": "gssapi needs it",
    "libk5crypto": "gssapi needs it",
    "libkrb5support": "gssapi needs it",
    "libcom_err": "gssapi needs it",
    "libkeyutils": "gssapi needs it",
    "libdbus-1": "Qt's DBus needs it to load",
    "libsystemd": "dbus needs it",
    "libcap": "systemd needs it",
    "libgcrypt": "systemd needs it",
    "libgpg-error": "gcrypt needs it",
    "liblz4": "systemd needs it",
    # Screens. PyInstaller leaves some of them to the system; a bare one has none, and Qt does not load without.
    "libGL": "Qt's Gui needs it to load",
    "libGLX": "libGL needs it",
    "libGLdispatch": "libGL needs it",
    "libEGL": "Qt's Gui needs it to load",
    "libX11": "Qt's Gui needs it to load",
    "libX11-xcb": "X11",
    "libXau": "X11",
    "libXdmcp": "X11",
    "libbsd": "Xdmcp needs it",
    "libmd": "bsd needs it",
    "libxcb": "X11",
    "libxcb-cursor": "X11",
    "libxcb-glx": "a graphics chip under X11",
    "libxcb-icccm": "X11",
    "libxcb-image": "X11",
    "libxcb-keysyms": "X11",
    "libxcb-randr": "X11",
    "libxcb-render": "X11",
    "libxcb-render-util": "X11",
    "libxcb-shape": "X11",
    "libxcb-shm": "X11",
    "libxcb-sync": "X11",
    "libxcb-util": "X11",
    "libxcb-xfixes": "X11",
    "libxcb-xkb": "X11",
    "libxkbcommon": "keys",
    "libxkbcommon-x11": "keys under X11",
    "libwayland-client": "Wayland",
    "libwayland-cursor": "Wayland",
    "libwayland-egl": "a graphics chip under Wayland",
}
"""Each library that may be there, by its name without version, and what needs it."""

FOUND_BY_HAND = (
    *("libEGL.so.1", "libGL.so.1", "libGLX.so.0", "libGLdispatch.so.0", "libXau.so.6", "libXdmcp.so.6", "libbsd.so.0"),
    *("libmd.so.0", "libxcb.so.1", "libwayland-client.so.0", "libwayland-cursor.so.0", "libwayland-egl.so.1"),
)
"""Libraries that PyInstaller takes for the system's; a bare system has none of them."""

ON_EVERY_SYSTEM = frozenset(
    {
        *(
            "ld-linux-x86-64",
            "ld-linux-aarch64",
            "libc",
            "libdl",
            "libm",
            "libpthread",
            "libresolv",
            "librt",
            "libutil",
        ),
        *("libstdc++", "libgcc_s"),
    }
)
"""The C and C++ libraries: the system's own, or nothing runs. An older one of C++ beside the program would take the
place of the system's, and a driver of a graphics chip that needs the newer one would not load."""


def stem(file: str) -> str:
    """A library's name without its version: "libQt6Core" of "PySide6/Qt/lib/libQt6Core.so.6"."""
    name = PurePosixPath(file.replace("\\", "/")).name
    head = name.partition(".so")[0].partition(".abi3")[0]
    return head.partition(".")[0] if head.startswith("libpython3") else head


def is_known_library(file: str) -> bool:
    """Whether the package may hold a library; elsewhere than on Linux, whether anything needs it decides alone."""
    return sys.platform != "linux" or stem(file) in REASONS
