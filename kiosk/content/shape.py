"""Holds a tree of YAML against a type and names every place where they differ."""

import types
import typing
from typing import Any, TypeVar

import msgspec
from msgspec import Struct

from kiosk.content.problems import ProblemList
from kiosk.content.yaml_tree import Mapping, Node, Scalar, Sequence

_S = TypeVar("_S", bound=Struct)


class Shape:
    """Turns the YAML of one file into typed values. Every difference is a problem under ``rule``."""

    def __init__(self, path: str, rule: str, problems: ProblemList) -> None:
        self._path = path
        self._rule = rule
        self._problems = problems

    def struct(self, node: Mapping, type_: type[_S]) -> _S | None:
        """``node`` as a ``type_``, or None when something it cannot be without is missing or wrong.

        What is wrong and has a default is left at it, so that the rest can still be checked.
        """
        fields = {field.encode_name: field for field in msgspec.structs.fields(type_)}
        sound = True
        for key, line in node.key_lines.items():
            if key not in fields:
                known = ", ".join(fields)
                self._wrong(line, f"'{key[:60]}' is not known here (known are: {known})")
        values: dict[str, Any] = {}
        for name, field in fields.items():
            if name not in node.items:
                if field.required:
                    self._wrong(node.line, f"'{name}' is missing (add a line '{name}: ...')")
                    sound = False
                continue
            value = self._value(node.items[name], field.type, name)
            if value is not None:
                values[field.name] = value
            elif field.required:
                sound = False
        return type_(**values) if sound else None

    def _value(self, node: Node, type_: Any, name: str) -> Any:
        origin = typing.get_origin(type_)
        if origin in (types.UnionType, typing.Union):
            raise TypeError(f"{type_}: a file's shape has no alternatives")
        match node:
            case Mapping() if isinstance(type_, type) and issubclass(type_, Struct):
                return self.struct(node, type_)
            case Mapping() if origin is dict:
                inner = typing.get_args(type_)[1]
                values = {key: self._value(value, inner, key) for key, value in node.items.items()}
                return {key: value for key, value in values.items() if value is not None}
            case Sequence() if origin is tuple:
                inner = typing.get_args(type_)[0]
                items = tuple(self._value(item, inner, name) for item in node.items)
                return tuple(item for item in items if item is not None)
            case Scalar() if type_ is str:
                if node.text.strip():
                    return " ".join(node.text.split())
                self._wrong(node.line, f"'{name[:60]}' is empty (write something after the colon)")
                return None
            case _:
                self._wrong(node.line, f"'{name[:60]}' should be {_wanted(type_, origin)}")
                return None

    def _wrong(self, line: int, message: str) -> None:
        self._problems.error(self._path, line, self._rule, message)


def _wanted(type_: Any, origin: Any) -> str:
    if type_ is str:
        return "a piece of text (put it in quotes if it holds a colon or brackets)"
    if origin is tuple:
        return "a list (write [one, two])"
    return "'name: value' lines, indented below it"
