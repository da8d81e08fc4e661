"""Makes Python files ahead that are otherwise made, or loaded in vain, at every start."""

import ast
import compileall
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from py_compile import PycInvalidationMode

SIGNATURES = Path("shiboken6/files.dir")
"""The folder that shiboken looks for beside itself; without it, it unpacks and compiles the files of it."""
_LOADER = SIGNATURES / "shibokensupport/signature/loader.py"
_STAND_INS = Path(__file__).parent / "stand_ins"
_FOR_UNPACKING = {"base64", "struct", "tempfile", "textwrap", "traceback", "zipfile"}
_WITHOUT_TYPES = ("PySide6/QtOpenGL.py", "PySide6/QtNetwork.py")


class StandInError(Exception):
    """A new shiboken asks for something that our loader does not have; the message names it."""


def start_files(work: Path) -> Path:
    """Makes the files, compiled, without a change to what is installed.

    Args:
        work: A folder to write into.

    Returns:
        A folder that holds them as the package does below ``_internal``.

    Raises:
        StandInError: The installed shiboken asks for more than `stand_ins/loader.py` has.
        subprocess.CalledProcessError: shiboken does not load.
    """
    made = work / "start"
    shutil.rmtree(made, ignore_errors=True)
    shutil.copytree(written_signatures(work), made / SIGNATURES)
    refuse_other_loader((made / _LOADER).read_text(encoding="utf-8"))
    shutil.copy(_STAND_INS / "loader.py", made / _LOADER)
    for name in _WITHOUT_TYPES:
        (made / name).parent.mkdir(exist_ok=True)
        shutil.copy(_STAND_INS / "no_types.py", made / name)
    # By a hash that nobody checks: a copy keeps no times, and nobody edits them. Without paths, the same everywhere.
    unchecked = PycInvalidationMode.UNCHECKED_HASH
    compileall.compile_dir(made, quiet=1, legacy=True, stripdir=str(made), invalidation_mode=unchecked)
    for source in made.rglob("*.py"):
        source.unlink()
    return made


def slim_shiboken(work: Path) -> Path:
    """Shiboken's package file without what it loads only to unpack files that are written ahead here.

    Args:
        work: A folder to write into.

    Returns:
        The file that stands for it.
    """
    spec = find_spec("shiboken6")
    assert spec is not None
    assert spec.origin is not None
    body = ast.parse(Path(spec.origin).read_text(encoding="utf-8"))
    body.body = [node for node in body.body if not (isinstance(node, ast.Import) and _unpacks(node))]
    slim = work / "slim" / "shiboken6" / "__init__.py"
    slim.parent.mkdir(parents=True, exist_ok=True)
    slim.write_text(ast.unparse(body) + "\n", encoding="utf-8")
    return slim


def _unpacks(node: ast.Import) -> bool:
    return any(name.name in _FOR_UNPACKING for name in node.names)


def written_signatures(work: Path) -> Path:
    """Has a copy of shiboken write its Python files. Returns their folder."""
    spec = find_spec("shiboken6")
    assert spec is not None
    assert spec.origin is not None
    copy = work / "shiboken" / "shiboken6"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(Path(spec.origin).parent, copy, ignore=shutil.ignore_patterns("__pycache__"))
    surroundings = {**os.environ, "SBK_EMBED": "0", "PYTHONPATH": str(copy.parent), "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([sys.executable, "-c", "from shiboken6 import Shiboken"], env=surroundings, check=True)
    return copy / SIGNATURES.name


def refuse_other_loader(original: str) -> None:
    """Compares shiboken's own loader with the one that stands for it.

    Raises:
        StandInError: It has a function that ours does not have.
    """
    ours = (_STAND_INS / "loader.py").read_text(encoding="utf-8")
    lacking = called_by_shiboken(original) - called_by_shiboken(ours)
    if lacking:
        raise StandInError(f"build_spec/freezing/stand_ins/loader.py lacks {', '.join(sorted(lacking))}")


def called_by_shiboken(loader: str) -> frozenset[str]:
    """The functions of a loader that shiboken calls; ``put_`` and ``move_`` ones are the original's own."""
    names = {node.name for node in ast.walk(ast.parse(loader)) if isinstance(node, ast.FunctionDef)}
    return frozenset(name for name in names if not name.startswith(("put_", "move_")))
