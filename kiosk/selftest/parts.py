"""Whether all parts came with the program: its modules, those of others that are imported late, its screens' files."""

import importlib
import pkgutil
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QPluginLoader, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

import kiosk
from kiosk.selftest.check import Check, NotSo, told
from kiosk.selftest.ground import Ground
from kiosk.shared.resources import program_folder

OTHERS = ("argon2", "argon2.exceptions", "markdown", "msgspec", "sqlite3", "tomlkit", "tomllib", "yaml")
"""What is imported when it is needed, and might be missing until then."""
OURS = (
    *("kiosk.content.build", "kiosk.content.check", "kiosk.doctor.doctor", "kiosk.install.install"),
    *("kiosk.preview.preview_stage", "kiosk.safemode.safe_mode_view_model", "kiosk.staff.set_pin"),
    *("kiosk.startup.facts", "kiosk.startup.patient_show", "kiosk.startup.preview_run", "kiosk.startup.safe_show"),
    *("kiosk.startup.terminal_run", "kiosk.tour.tour"),
)
"""Of our modules, those that commands import when they are called: where one is missing, nobody would list it."""


PLUGINS = ("platforms/*qwayland.*", "platforms/*qxcb.*", "platforms/*qwindows.*", "platforms/*qcocoa.*")
"""Of Qt's, what shows windows: Qt ends the program where it cannot load the one that it was told to."""


def parts(ground: Ground) -> Iterable[Check]:
    """That every module can be imported and every file of the screens compiled."""
    for name in OTHERS:
        yield Check(f"module {name}", partial(_import, name))
    yield Check("modules of the program", _import_ours)
    yield Check("what shows windows", _load_plugins)
    yield Check("files of the screens", lambda: _compile_screens(ground))


def _import(name: str) -> str:
    importlib.import_module(name)
    return ""


def _import_ours() -> str:
    names = {each.name for each in pkgutil.walk_packages(kiosk.__path__, "kiosk.")} | set(OURS)
    faults: list[str] = []
    for name in sorted(names):  # all of them, as the screens' files know only the types of what was imported
        try:
            importlib.import_module(name)
        except Exception as fault:
            faults.append(f"{name}: {told(fault)}")
    if faults:
        raise NotSo(faults[0] if len(faults) == 1 else f"{faults[0]} (and {len(faults) - 1} more)")
    return f"{len(names)}"


def _load_plugins() -> str:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    found = sorted(file for pattern in PLUGINS for file in folder.glob(pattern))
    if not found:
        raise NotSo(f"{folder}: there is nothing that does")
    for file in found:
        loader = QPluginLoader(str(file))
        if not loader.load():
            raise NotSo(loader.errorString())
    return ", ".join(file.stem.removeprefix("lib") for file in found)


def _compile_screens(ground: Ground) -> str:
    ground.start_qt()
    files = sorted((program_folder() / "kiosk").rglob("*.qml"))
    if not files:
        raise NotSo(f"{program_folder() / 'kiosk'}: there are none")
    engine = QQmlEngine()
    engine.addImportPath(str(program_folder()))
    for file in files:
        component = QQmlComponent(engine, QUrl.fromLocalFile(str(file)))
        if component.isError():
            raise NotSo(component.errors()[0].toString())
    return f"{len(files)}"
