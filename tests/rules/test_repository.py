"""Habits that hold in every file of the repository."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = ("kiosk", "tests", "build_spec", "bench")
LONGEST = 400
UNFINISHED = re.compile(r"\b(TO[D]O|FIX[M]E|X[X]X)\b")  # the brackets keep it from finding itself
UNTYPED = re.compile(r"\bproperty\s+(var|variant)\b")
TEXT_ELEMENT = re.compile(r"^(?P<indent>[ ]*)(?:\w+:[ ]*)?(?:Text|TextEdit|TextInput|Label)[ ]*\{", re.MULTILINE)


def files(*suffixes: str, folders: tuple[str, ...] = PROGRAM) -> list[Path]:
    """Every file below the folders with one of the suffixes."""
    found = [path for folder in folders for path in (ROOT / folder).rglob("*") if path.suffix in suffixes]
    return sorted(path for path in found if "__pycache__" not in path.parts)


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", files(".py", ".qml", ".sh", ".spec"), ids=named)
def test_a_file_is_short_and_finished(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= LONGEST
    assert not UNFINISHED.search(text)


@pytest.mark.parametrize("path", files(".py", folders=("kiosk",)), ids=named)
def test_qml_gets_its_world_through_required_properties(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "setContextProperty" not in text
    assert "setContextObject" not in text
    assert "QVariantMap" not in text


@pytest.mark.parametrize("path", files(".qml"), ids=named)
def test_qml_is_typed_and_says_how_text_is_read(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not UNTYPED.search(text)
    for element in TEXT_ELEMENT.finditer(text):
        end = re.compile(rf"^{element['indent']}\}}", re.MULTILINE).search(text, element.end())
        assert end is not None, "the closing brace stands below the opening word"
        line = text.count("\n", 0, element.start()) + 1
        assert "textFormat:" in text[element.start() : end.start()], f"line {line}: Text without textFormat"


@pytest.mark.parametrize("path", files(".qml"), ids=named)
def test_a_qml_function_has_types(path: Path) -> None:
    for function in re.finditer(r"\bfunction\s+\w+\(([^)]*)\)\s*(:\s*\w+)?", path.read_text(encoding="utf-8")):
        arguments, result = function.groups()
        assert result, f"{function[0]}: without the type of its result"
        assert all(":" in argument for argument in arguments.split(",") if argument.strip()), function[0]


def licence_beside(path: Path) -> bool:
    """Whether a licence stands in the folder of a file, or in one above it within resources."""
    folders = [parent for parent in path.parents if parent.is_relative_to(ROOT / "resources")]
    return any(re.match(r"(LICEN[CS]E|OFL|COPYING)", file.name) for folder in folders for file in folder.iterdir())


@pytest.mark.parametrize("path", files(".ttf", ".otf", ".svg", ".png", ".jpg", folders=("resources",)), ids=named)
def test_fonts_and_pictures_have_their_licence_beside_them(path: Path) -> None:
    assert licence_beside(path)


def test_requirements_name_no_address() -> None:
    for path in ROOT.glob("requirements*.txt"):
        text = path.read_text(encoding="utf-8")
        assert "--hash=sha256:" in text
        assert not re.search(r"://|--(extra-)?index-url|--find-links| @ ", text)
