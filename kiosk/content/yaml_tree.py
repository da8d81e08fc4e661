"""Reads YAML as plain text in lists and mappings, each with its line.

Only what a person types by hand is taken: no anchors, aliases or tags (a few lines of those can unfold into
gigabytes), no guessing of types (``no`` stays the word "no").
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import yaml

from kiosk.content.problems import ProblemList

_DEPTH = 8
_EVENTS = 50_000
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Scalar:
    """A piece of text."""

    text: str
    line: int


@dataclass(frozen=True)
class Sequence:
    """A list."""

    items: tuple["Node", ...]
    line: int


@dataclass(frozen=True)
class Mapping:
    """Keys and their values, in the order written."""

    items: dict[str, "Node"]
    key_lines: dict[str, int]
    line: int


Node: TypeAlias = Scalar | Sequence | Mapping


class _NotTakenError(Exception):
    """YAML that is well formed but not ours; carries the line."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


def read_yaml(text: str, path: str, first_line: int, problems: ProblemList) -> Mapping | None:
    """The mapping that ``text`` holds, or None and a problem. ``first_line`` is where ``text`` starts in the file."""
    try:
        node = _document(yaml.parse(text, Loader=_LOADER), first_line)
    except _NotTakenError as error:
        problems.error(path, error.line, "yaml", str(error))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line if error.problem_mark else 0
        what = error.problem or "cannot be read"
        problems.error(path, first_line + line, "yaml", f"is not YAML: {what} (check colons, spaces and quotes)")
    except yaml.YAMLError as error:
        what = " ".join(str(error).split())[:120]
        problems.error(path, first_line, "yaml", f"is not YAML: {what} (check colons, spaces and quotes)")
    else:
        if isinstance(node, Mapping):
            return node
        problems.error(path, first_line, "yaml", "holds no 'name: value' lines (see docs/editing-the-content.md)")
    return None


def _document(raw: Iterator[yaml.Event], first_line: int) -> Node | None:
    events = _bounded(raw, first_line)
    node: Node | None = None
    for event in events:
        match event:
            case yaml.StreamStartEvent() | yaml.DocumentStartEvent() | yaml.DocumentEndEvent() | yaml.StreamEndEvent():
                continue
            case _ if node is not None:
                raise _NotTakenError("holds a second document after '---' (keep one)", _line(event, first_line))
            case _:
                node = _node(event, events, 0, first_line)
    return node


def _bounded(events: Iterator[yaml.Event], first_line: int) -> Iterator[yaml.Event]:
    for count, event in enumerate(events):
        if count > _EVENTS:
            raise _NotTakenError(f"holds more than {_EVENTS} entries (split it)", _line(event, first_line))
        yield event


def _node(event: yaml.Event, events: Iterator[yaml.Event], depth: int, first_line: int) -> Node:
    line = _line(event, first_line)
    if depth > _DEPTH:
        raise _NotTakenError(f"lists or mappings more than {_DEPTH} deep (make it flatter)", line)
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        raise _NotTakenError("anchors and aliases (& and *) are not taken (write the text out, or in quotes)", line)
    if getattr(event, "tag", None):
        raise _NotTakenError("tags (!) are not taken (write the text in quotes)", line)
    match event:
        case yaml.ScalarEvent():
            return Scalar(event.value, line)
        case yaml.SequenceStartEvent():
            items: list[Node] = []
            while not isinstance(item := next(events), yaml.SequenceEndEvent):
                items.append(_node(item, events, depth + 1, first_line))
            return Sequence(tuple(items), line)
        case _:
            return _mapping(events, depth, first_line, line)


def _mapping(events: Iterator[yaml.Event], depth: int, first_line: int, line: int) -> Mapping:
    values: dict[str, Node] = {}
    lines: dict[str, int] = {}
    while not isinstance(event := next(events), yaml.MappingEndEvent):
        key = _node(event, events, depth + 1, first_line)
        if not isinstance(key, Scalar):
            raise _NotTakenError("a name before ':' must be plain words (check brackets)", key.line)
        if key.text in values:
            raise _NotTakenError(f"'{key.text}' stands twice (keep one)", key.line)
        values[key.text] = _node(next(events), events, depth + 1, first_line)
        lines[key.text] = key.line
    return Mapping(values, lines, line)


def _line(event: yaml.Event, first_line: int) -> int:
    mark = event.start_mark
    return first_line + (mark.line if mark else 0)
