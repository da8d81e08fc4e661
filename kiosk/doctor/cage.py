"""Whether the compositor lets keys switch to another virtual terminal: cage does if it is given ``-s``."""

from collections.abc import Iterable
from pathlib import Path

from kiosk.shared.plain_file import read_plain

LARGEST = 64 * 1024
"""Bytes of a script."""
_WITH_VALUE = {"-m"}


def switches_terminals(root: Path, commands: Iterable[str]) -> bool | None:
    """Whether cage, started by these commands or by a script among them, is given ``-s``; None where there is none.

    Args:
        root: The root of the file system, which is ``/`` but for tests.
        commands: Command lines as they stand in a unit.

    Raises:
        OSError: a script that is named cannot be read.
    """
    words = [line.split() for command in commands for line in (command, *_script(root, command))]
    starts = [_options(line) for line in words]
    found = [options for options in starts if options is not None]
    return any("s" in option for options in found for option in options) if found else None


def _options(line: list[str]) -> list[str] | None:
    """The options that cage is given in a line; None where the line starts none."""
    at = next((at for at, word in enumerate(line) if Path(word.lstrip("-@:+!")).name == "cage"), None)
    if at is None:
        return None
    options: list[str] = []
    is_value = False
    for word in line[at + 1 :]:
        if is_value:
            is_value = False
        elif not word.startswith("-"):
            break
        else:
            options.append(word)
            is_value = word in _WITH_VALUE
    return options


def _script(root: Path, command: str) -> list[str]:
    """The lines of the script that a command is, without comments; none where it is another program."""
    first = next(iter(command.split()), "").lstrip("-@:+!")
    script = root / first.lstrip("/")
    data = read_plain(script, LARGEST) if script.is_file() else b""
    if not data.startswith(b"#!"):
        return []
    lines = (line.strip() for line in data.decode("utf-8", "replace").splitlines())
    return [line for line in lines if not line.startswith("#")]
