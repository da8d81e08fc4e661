"""Checks every QML file: the types Python gives to QML, then qmllint without a warning, then the format.

``qml_checks.py --format`` writes the format instead of checking it.
"""

import ast
import difflib
import json
import subprocess
import sys
from pathlib import Path

MODULE = "PatientKiosk"
"""The QML module that holds every type defined in Python."""
VERSION = ("1", "0")
TYPE_INFO = Path("build/qmltypes")
STRICTER = ("--unused-imports", "warning", "--max-warnings", "0")


class CheckError(Exception):
    """A check found something; the message is for the person who made the change."""


def main(arguments: list[str]) -> int:
    """Runs the checks from the repository's root. Returns the exit code."""
    sources = sorted(Path("kiosk").rglob("*.py"))
    qml = sorted(Path("kiosk").rglob("*.qml"))
    try:
        if arguments == ["--format"]:
            run("qmlformat", "--inplace", *map(str, qml))
        else:
            build_type_info([file for file in sources if "@QmlElement" in file.read_text(encoding="utf-8")])
            check_modules(qml)
            run("qmllint", *STRICTER, "-I", str(TYPE_INFO), "-I", ".", *map(str, qml))
            check_format(qml)
    except CheckError as failure:
        print(failure, file=sys.stderr)
        return 1
    print(f"{len(qml)} QML files are fine")
    return 0


def run(tool: str, *arguments: str) -> str:
    """Runs a Qt tool of the environment this script runs in and returns what it printed.

    Raises:
        CheckError: The tool is not content, or warned on stderr.
    """
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode or done.stderr.strip():
        raise CheckError(f"{done.stdout}{done.stderr}pyside6-{tool} is not content (exit code {done.returncode})")
    return done.stdout


def build_type_info(sources: list[Path]) -> None:
    """Writes what qmllint has to know of the Python types into build/qmltypes."""
    folder = TYPE_INFO / MODULE
    folder.mkdir(parents=True, exist_ok=True)
    classes = folder / "classes.json"
    readable = [readable_copy(source) for source in sources]
    run("metaobjectdump", "--quiet", "--out-file", str(classes), *map(str, readable))
    mark_constants(classes, {name for source in sources for name in constants(source)})
    version = ("--major-version", VERSION[0], "--minor-version", VERSION[1])
    foreign = ("--foreign-types", ",".join(qt_metatypes()))
    output = ("-o", str(folder / "registration.cpp"), "--generate-qmltypes", str(folder / "plugins.qmltypes"))
    run("qmltyperegistrar", "--import-name", MODULE, *version, *foreign, *output, str(classes))
    (folder / "qmldir").write_text(f"module {MODULE}\ntypeinfo plugins.qmltypes\ndepends QtQuick\n", encoding="utf-8")


class PlainProperties(ast.NodeTransformer):
    """Writes ``Property(...)`` the only way metaobjectdump reads it: names, not strings or lambdas."""

    def visit_Call(self, node: ast.Call) -> ast.Call:
        """Changes the calls of Property and leaves all others."""
        match node.func, node.args:
            case ast.Name("Property"), [first, *rest]:
                node.args = [self._type(first), *(self._getter(argument) for argument in rest)]
        return node

    def _type(self, given: ast.expr) -> ast.expr:
        match given:
            case ast.Name("list"):
                return ast.Name("QVariantList")
            case ast.Constant(str(name)):
                return ast.Name(name)
            case _:
                return given

    def _getter(self, given: ast.expr) -> ast.expr:
        return ast.Name("getter") if isinstance(given, ast.Lambda) else given


def readable_copy(source: Path) -> Path:
    """Writes a copy that metaobjectdump can read beside the type info, and returns its path."""
    copy = TYPE_INFO / source
    copy.parent.mkdir(parents=True, exist_ok=True)
    tree = PlainProperties().visit(ast.parse(source.read_text(encoding="utf-8"), str(source)))
    copy.write_text(ast.unparse(tree), encoding="utf-8")
    return copy


def constants(source: Path) -> set[tuple[str, str]]:
    """The class and name of every property that is ``constant=True``."""
    found: set[tuple[str, str]] = set()
    tree = ast.parse(source.read_text(encoding="utf-8"), str(source))
    for owner in [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]:
        for statement in owner.body:
            match statement:
                case ast.Assign([ast.Name(name)], ast.Call(keywords=keywords)):
                    if any(keyword.arg == "constant" for keyword in keywords):
                        found.add((owner.name, name))
    return found


def mark_constants(classes: Path, names: set[tuple[str, str]]) -> None:
    """Adds to metaobjectdump's classes which properties never change: PySide6 6.11 leaves that out."""
    files = json.loads(classes.read_text(encoding="utf-8"))
    for described in (described for file in files for described in file["classes"]):
        for entry in described.get("properties", []):
            if (described["className"], entry["name"]) in names:
                entry["constant"] = True
    classes.write_text(json.dumps(files), encoding="utf-8")


def qt_metatypes() -> list[str]:
    """Qt's own descriptions of the classes that view models inherit from."""
    import PySide6  # noqa: PLC0415 - only its place on disk is wanted

    folder = Path(PySide6.__path__[0]) / "Qt" / "metatypes"
    return [str(file) for name in ("core", "gui", "qml", "quick") for file in folder.glob(f"qt6{name}_*metatypes.json")]


def check_modules(qml: list[Path]) -> None:
    """Every folder of QML is a module named after its path, and its qmldir names every file of it.

    Raises:
        CheckError: A qmldir is missing, names another module or leaves out a file.
    """
    for folder in sorted({file.parent for file in qml}):
        qmldir = folder / "qmldir"
        lines = qmldir.read_text(encoding="utf-8").splitlines() if qmldir.exists() else []
        module = ".".join(folder.parts)
        if f"module {module}" not in lines:
            raise CheckError(f"{qmldir}: the line 'module {module}' is missing")
        named = {line.split()[-1] for line in lines}
        if missing := sorted({file.name for file in qml if file.parent == folder} - named):
            raise CheckError(f"{qmldir}: does not name {', '.join(missing)}")


def check_format(qml: list[Path]) -> None:
    """Holds every file against what qmlformat makes of it.

    Raises:
        CheckError: A file is formatted differently; the message is the difference.
    """
    differences: list[str] = []
    for file in qml:
        is_now = file.read_text(encoding="utf-8").splitlines(keepends=True)
        should_be = run("qmlformat", str(file)).splitlines(keepends=True)
        differences += difflib.unified_diff(is_now, should_be, str(file), "as qmlformat writes it")
    if differences:
        raise CheckError("".join(differences) + "`make format` mends this")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
