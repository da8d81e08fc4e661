"""What the package may hold, with the reason beside each; whatever PyInstaller collects beyond it stays out.

Libraries are allowed in `build_spec.freezing.libraries`: they have to be needed besides.
"""

from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import PurePosixPath


@dataclass(frozen=True)
class Allowed:
    """Files that may be in the package, as a pattern of paths below ``_internal``, and why they are."""

    pattern: str
    reason: str


ALLOWED = (
    # What Python needs.
    Allowed("base_library.zip", "the part of Python's library that starts the rest"),
    Allowed("libpython3.*", "Python itself"),
    Allowed("python3*.dll", "Python itself (Windows)"),
    Allowed("Python", "Python itself (macOS)"),
    Allowed("python3.*/lib-dynload/*", "compiled modules of Python's library that something imports"),
    Allowed("*.pyd", "compiled modules of Python's library that something imports (Windows)"),
    Allowed("_cffi_backend.*", "argon2 calls C through it"),
    Allowed("_argon2_cffi_bindings/*", "the hash of the staff PIN"),
    Allowed("msgspec/*", "reads the entries of a library"),
    Allowed("yaml/*", "`check` and `build` read YAML"),
    # Qt for Python: what the kiosk imports, and what that loads in its turn.
    Allowed("shiboken6/*", "calls Qt from Python; files.dir: its Python part, compiled ahead (start_files.py)"),
    Allowed("PySide6/libpyside6*", "calls Qt from Python"),
    Allowed("PySide6/pyside6*.dll", "calls Qt from Python (Windows)"),
    Allowed("PySide6/QtCore.*", "objects, signals, timers"),
    Allowed("PySide6/QtGui.*", "the application, fonts, pictures"),
    Allowed("PySide6/QtQml.*", "the engine, and types for QML"),
    Allowed("PySide6/QtQuick.*", "the window and its items"),
    Allowed("PySide6/QtSvg.*", "drawings and icons"),
    Allowed("PySide6/QtNetwork.pyc", "QtQml imports it for its types: a stand-in without any (stand_ins/no_types.py)"),
    Allowed("PySide6/QtOpenGL.pyc", "QtQuick imports it for its types: a stand-in without any"),
    # Qt's plug-ins.
    Allowed("PySide6/plugins/platforms/*qxcb.*", "a terminal under X11"),
    Allowed("PySide6/plugins/platforms/*qwayland.*", "a terminal under Wayland (cage)"),
    Allowed("PySide6/plugins/platforms/*qoffscreen.*", "`tour`, `doctor`, `--self-test`: no screen"),
    Allowed("PySide6/plugins/platforms/*qwindows.*", "a terminal under Windows"),
    Allowed("PySide6/plugins/platforms/*qcocoa.*", "a terminal under macOS"),
    Allowed("PySide6/plugins/imageformats/*qsvg.*", "drawings named by an address"),
    Allowed("PySide6/plugins/imageformats/*qjpeg.*", "a clinic's logo as JPEG"),
    Allowed("PySide6/plugins/wayland-shell-integration/*xdg-shell.*", "a window under Wayland"),
    Allowed("PySide6/plugins/wayland-graphics-integration-client/*qt-plugin-wayland-egl.*", "a graphics chip, Wayland"),
    Allowed("PySide6/plugins/wayland-decoration-client/*bradient.*", "`--windowed` has a frame under Wayland"),
    Allowed("PySide6/plugins/xcbglintegrations/*-egl-integration.*", "a graphics chip under X11"),
    Allowed("PySide6/plugins/xcbglintegrations/*-glx-integration.*", "a graphics chip under X11, older drivers"),
    # QML.
    Allowed("PySide6/qml/QtQml/qmldir", "`import QtQuick` imports QtQml"),
    Allowed("PySide6/qml/QtQml/*qmlplugin.*", "`import QtQuick` imports QtQml"),
    Allowed("PySide6/qml/QtQml/Models/qmldir", "QtQml imports it; Instantiator and the like"),
    Allowed("PySide6/qml/QtQml/Models/*modelsplugin.*", "QtQml imports it; Instantiator and the like"),
    Allowed("PySide6/qml/QtQml/WorkerScript/qmldir", "QtQml imports it"),
    Allowed("PySide6/qml/QtQml/WorkerScript/*workerscriptplugin.*", "QtQml imports it"),
    Allowed("PySide6/qml/QtQuick/qmldir", "every screen"),
    Allowed("PySide6/qml/QtQuick/*qtquick2plugin.*", "every screen"),
    # The kiosk.
    Allowed("kiosk/*.qml", "the screens"),
    Allowed("kiosk/*.qmlc", "the screens, compiled (qml_units.py)"),
    Allowed("kiosk/*/qmldir", "the screens' modules"),
    Allowed("resources/library.kiosk", "the text, compiled"),
    Allowed("resources/fonts/*", "the letters, with their licence"),
    Allowed("resources/icons/*", "the signs, with their licence"),
)

NOT_IMPORTED = (
    # Python's own: none of it runs on a terminal or when content is compiled.
    *("asyncio", "ssl", "_ssl", "http", "xmlrpc", "ftplib", "socketserver", "webbrowser"),
    *(
        "tkinter",
        "unittest",
        "doctest",
        "pdb",
        "pydoc",
        "pydoc_data",
        "lib2to3",
        "distutils",
        "ensurepip",
        "venv",
        "curses",
    ),
    # sha256 and blake2 are Python's own too; OpenSSL would be 5 MB for them.
    "_hashlib",
    # Encodings of East Asia: everything the kiosk reads and says is UTF-8, its locale's encoding too (kiosk.spec).
    *("_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw", "_multibytecodec"),
    # What PyInstaller finds because something could import it, though never here.
    *("setuptools", "_distutils_hack", "pkg_resources", "packaging", "typing_extensions"),
    *("pygments", "markdown.extensions.codehilite"),  # colours for listings of programs
    *("pycparser", "cffi"),  # make a binding; argon2's is made already
    *("PySide6.QtWidgets", "PySide6.QtDBus"),
)
"""Python modules that stay out, though something names them in an import that never runs."""


def in_order(path: str) -> PurePosixPath:
    """``path`` of a collected file as the patterns spell it: Windows has no folder ``PySide6/Qt``, others have."""
    parts = PurePosixPath(path.replace("\\", "/")).parts
    return PurePosixPath(*(part for at, part in enumerate(parts) if (at, part) != (1, "Qt") or parts[0] != "PySide6"))


def reason(path: str) -> str:
    """Why a file may be in the package, or "" when nothing says that it may.

    Args:
        path: Below ``_internal``.
    """
    spelled = in_order(path).as_posix()
    return next((allowed.reason for allowed in ALLOWED if fnmatchcase(spelled, allowed.pattern)), "")
