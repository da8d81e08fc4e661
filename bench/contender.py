"""Who is measured: a program, how it is started, and where it is touched."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Point:
    """A place on the glass, in pixels."""

    x: int
    y: int


@dataclass(frozen=True)
class Ways:
    """Where fingers go: from the first page to a text, then on to its next page and back again."""

    to_text: tuple[Point, ...]
    forward: Point
    backward: Point


@dataclass(frozen=True)
class Contender:
    """A program that shows the article. ``ways`` is None where there is nothing to touch."""

    name: str
    command: tuple[str, ...]
    environment: dict[str, str]
    ways: Ways | None


def environment(home: Path, display: str, **more: str) -> dict[str, str]:
    """What every program finds: little, a home of its own, and no bus to ask anything of."""
    home.mkdir(parents=True, exist_ok=True)
    return {
        "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "DISPLAY": display,
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        **more,
    }
