"""Where each entry of a YAML file stands, however deep it is."""

from collections.abc import Iterator
from collections.abc import Mapping as Lookup
from typing import TypeAlias

from kiosk.content.yaml_tree import Mapping, Node, Scalar, Sequence

Path: TypeAlias = tuple[str, ...]
"""Where something stands in a file: the names that lead to it, and the number (from 0) in a list."""


def lines_of(node: Node, above: Path = ()) -> Iterator[tuple[Path, int]]:
    """Every entry below a node, and its line."""
    match node:
        case Mapping(items=items, key_lines=lines):
            for key, value in items.items():
                yield (*above, key), lines[key]
                yield from lines_of(value, (*above, key))
        case Sequence(items=items):
            for number, item in enumerate(items):
                yield (*above, str(number)), item.line
        case Scalar():
            pass


def scalars_of(node: Node, above: Path = ()) -> Iterator[tuple[Path, Scalar]]:
    """Every piece of text below a node that is not empty."""
    match node:
        case Mapping(items=items):
            for key, value in items.items():
                yield from scalars_of(value, (*above, key))
        case Sequence(items=items):
            for number, item in enumerate(items):
                yield from scalars_of(item, (*above, str(number)))
        case Scalar() if node.text.strip():
            yield above, node
        case Scalar():
            pass


def nearest(lines: Lookup[Path, int], path: Path) -> int:
    """The line of an entry, or of the nearest one above it that is there, or the first."""
    return next((lines[path[:end]] for end in range(len(path), 0, -1) if path[:end] in lines), 1)
