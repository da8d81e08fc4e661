"""Imports point one way (ARCHITECTURE.md), Qt and the parsers stay where they belong, and nothing goes in a circle."""

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WORDS = {"shared"}
CORE = WORDS | {"library", "session", "display", "site"}
FEATURES = {
    "attract",
    "figure",
    "find",
    "glossary",
    "home",
    "idle",
    "languages",
    "reading",
    "recovery",
    "redflags",
    "safemode",
    "staff",
    "staffhelp",
}
MACHINE = {"log", "sound", "watchdog"}
"""What deals with the machine: no screen, no visitor."""
EVERYTHING = CORE | FEATURES | MACHINE
EVERYTHING |= {"content", "doctor", "install", "library_choice", "preview", "selftest", "shell", "startup"}
EVERYTHING |= {"terminal", "tour"}
MAY_IMPORT: dict[str, set[str]] = {
    "": set(),
    "shared": set(),
    "library": WORDS,
    "content": WORDS | {"library"},
    "display": WORDS,
    "session": WORDS | {"display"},
    "site": WORDS | {"display"},
    **dict.fromkeys(MACHINE, WORDS),
    **dict.fromkeys(FEATURES, CORE),
    "attract": CORE | {"languages"},
    "staff": CORE | {"install"},
    "install": WORDS | {"library", "redflags"},
    "recovery": CORE | {"reading"},
    "redflags": CORE | {"reading"},
    "figure": CORE | {"reading"},
    "shell": CORE | FEATURES | MACHINE,
    "terminal": CORE | FEATURES | {"shell"},
    "doctor": CORE | MACHINE | {"install", "staff", "library_choice", ""},
    "tour": CORE | FEATURES | {"shell", "terminal", ""},
    "library_choice": WORDS | {"library", "content", "install"},
    "preview": CORE | {"shell", "library_choice"},
    "selftest": EVERYTHING - {"startup", "selftest", "content"} | {""},
    "startup": EVERYTHING - {"startup", "selftest"} | {""},
    "cli": EVERYTHING | {""},
}
WITHOUT_QT = ("shared", "library", "session", "site", "content", "cli", "log", "sound", "install")
PURE = (
    *("kiosk.recovery.telling", "kiosk.recovery.ruler", "kiosk.recovery.card", "kiosk.recovery.told_json"),
    *("kiosk.redflags.assess", "kiosk.redflags.answering", "kiosk.redflags.result", "kiosk.redflags.sheet"),
    *("kiosk.redflags.answers_file", "kiosk.redflags.every_path", "kiosk.redflags.result_json"),
    *("kiosk.redflags.steps", "kiosk.redflags.telling", "kiosk.figure.telling"),
    *("kiosk.idle.idle", "kiosk.idle.drift", "kiosk.watchdog.pulse", "kiosk.watchdog.starts", "kiosk.safemode.signs"),
    *("kiosk.staff.corner_taps", "kiosk.staff.pin", "kiosk.staff.tries", "kiosk.staff.trying", "kiosk.staff.set_pin"),
    *("kiosk.staff.staff_area", "kiosk.staff.options", "kiosk.staff.calibration", "kiosk.staff.staff_facts"),
)
"""Of a feature, what decides; the rest of it shows that."""
PARSERS = {"markdown", "yaml"}


@cache
def sources() -> dict[str, Path]:
    """Every module of the program by its dotted name."""
    names: dict[str, Path] = {}
    for path in (ROOT / "kiosk").rglob("*.py"):
        parts = path.relative_to(ROOT).with_suffix("").parts
        names[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return names


@cache
def imports(module: str, *, lazy: bool) -> frozenset[str]:
    """The modules that a module names in its imports; ``lazy``: also inside of functions."""
    found: set[str] = set()
    waiting: list[ast.AST] = [ast.parse(sources()[module].read_text(encoding="utf-8"))]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: say from where you import in full"
            # "from package import module" imports the module, "from module import name" the module before it.
            full = {f"{node.module}.{alias.name}" for alias in node.names}
            found.update({name if name in sources() else str(node.module) for name in full})
        elif lazy or not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            waiting.extend(ast.iter_child_nodes(node))
    return frozenset(found)


def part(module: str) -> str:
    """The package or module right below ``kiosk`` that a module belongs to; empty for ``kiosk`` itself."""
    return [*module.split("."), ""][1]


def all_imports_at_start(module: str) -> set[str]:
    """Everything that is imported, however indirectly, when a module is."""
    reached: set[str] = set()
    waiting = [module]
    while waiting:
        name = waiting.pop()
        if name in reached:
            continue
        reached.add(name)
        if name in sources():
            parents = [name.rsplit(".", up)[0] for up in range(1, name.count(".") + 1)]
            waiting.extend([*imports(name, lazy=False), *parents])
    return reached


def test_there_is_something_to_check() -> None:
    assert "kiosk.cli" in sources()


def test_every_part_has_its_place_in_the_order() -> None:
    assert {part(module) for module in sources()} <= set(MAY_IMPORT)


@pytest.mark.parametrize("module", sorted(sources()))
def test_imports_point_one_way(module: str) -> None:
    own = part(module)
    named = {part(name) for name in imports(module, lazy=True) if name.split(".")[0] == "kiosk"}
    assert named - {own} <= MAY_IMPORT[own], f"{module} imports from a part that stands above it"


@pytest.mark.parametrize("module", sorted({*(m for m in sources() if part(m) in WITHOUT_QT), *PURE}))
def test_the_core_needs_no_qt(module: str) -> None:
    qt = {name for name in all_imports_at_start(module) if name.split(".")[0] == "PySide6"}
    assert not qt
    assert not any(name.startswith("PySide6") for name in imports(module, lazy=True))


@pytest.mark.parametrize("module", sorted(module for module in sources() if part(module) != "content"))
def test_only_content_parses_markdown_and_yaml(module: str) -> None:
    assert not PARSERS & {name.split(".")[0] for name in imports(module, lazy=True)}


def test_the_kiosk_starts_without_a_parser() -> None:
    started = all_imports_at_start("kiosk.cli") | all_imports_at_start("kiosk.startup")
    assert not PARSERS & {name.split(".")[0] for name in started}
    assert "content" not in {part(name) for name in started if name.startswith("kiosk")}


def test_a_terminal_starts_without_the_preview() -> None:
    started = all_imports_at_start("kiosk.cli") | all_imports_at_start("kiosk.startup")
    assert "preview" not in {part(name) for name in started if name.startswith("kiosk")}


def test_no_import_goes_in_a_circle() -> None:
    circles: list[str] = []
    finished: set[str] = set()

    def visit(module: str, way: tuple[str, ...]) -> None:
        if module in way:
            circles.append(" -> ".join((*way[way.index(module) :], module)))
        elif module in sources() and module not in finished:
            for name in sorted(imports(module, lazy=True)):
                visit(name, (*way, module))
            finished.add(module)

    for module in sorted(sources()):
        visit(module, ())
    assert not circles
