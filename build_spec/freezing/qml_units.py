"""Compiles the screens ahead; Qt takes a ``.qmlc`` beside a ``.qml`` if the very same Qt made it."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def compile_screens(root: Path, made: Path) -> None:
    """Writes a compiled file for each QML file of ``root``'s folder ``kiosk`` into ``made``, in the same folders.

    Raises:
        subprocess.CalledProcessError: Qt's compiler refuses one.
    """
    screens = [file.relative_to(root) for file in sorted((root / "kiosk").rglob("*.qml"))]
    with ThreadPoolExecutor() as workers:
        list(workers.map(lambda screen: _compile(root, screen, made), screens))


def _compile(root: Path, screen: Path, made: Path) -> None:
    out = made / screen.with_suffix(".qmlc")
    out.parent.mkdir(parents=True, exist_ok=True)
    compiler = Path(sys.executable).parent / "pyside6-qmlcachegen"
    # A name of its own in Qt's resources is what the compiler asks for; from a folder nobody looks at it.
    named = ("--resource-path", f"/{screen.as_posix()}")
    subprocess.run([compiler, "--only-bytecode", *named, "-o", out, screen], cwd=root, check=True)
