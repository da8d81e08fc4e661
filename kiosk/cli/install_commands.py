"""``install`` and ``rollback``: new content on a terminal, and the earlier one again."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from kiosk.cli.outcome import FINE, PROBLEMS, refuse, say
from kiosk.library_choice import Unchosen, bundled_library, data_folder_of

if TYPE_CHECKING:
    from kiosk.install.install import Done, Refused


def install(options: argparse.Namespace) -> int:
    """Installs a library; 1 where it is refused."""
    from kiosk.install.install import install as command

    def act(data_folder: Path, bundled: Path) -> "Done | Refused":
        return command(options.file, data_folder, bundled, allow_older=options.allow_older, tell=say)

    return _ended(options, act)


def roll_back(options: argparse.Namespace) -> int:
    """Shows what was installed before; 1 where that cannot be."""
    from kiosk.install.install import roll_back as command

    def act(data_folder: Path, bundled: Path) -> "Done | Refused":
        return command(options.steps, data_folder, bundled, tell=say)

    return _ended(options, act)


def _ended(options: argparse.Namespace, act: "Callable[[Path, Path], Done | Refused]") -> int:
    """Prints what was done, a line a step; why it was refused goes to stderr."""
    from kiosk.install.install import Done, Refused

    bundled = bundled_library(options.data_dir)
    if isinstance(bundled, Unchosen):
        return refuse(bundled)
    match act(data_folder_of(options.data_dir), bundled):
        case Done(lines=lines):
            print("\n".join(lines))
            return FINE
        case Refused(line=line, lines=lines):
            print("\n".join(each for each in lines if each != line))
            say(line)
            return PROBLEMS
        case ended:
            assert_never(ended)
