"""Which of the collected libraries something in the package needs."""

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence, Set
from pathlib import Path


def closure(roots: Iterable[str], needs: Mapping[str, Set[str]]) -> frozenset[str]:
    """The names that ``roots`` need, directly or through another; a root is among them if another needs it.

    Args:
        roots: Names of files that are in the package for a reason of their own.
        needs: The names each file asks for when it is loaded; a file that is not there asks for nothing.
    """
    found: set[str] = set()
    waiting = [name for root in roots for name in needs.get(root, frozenset())]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += needs.get(name, frozenset())
    return frozenset(found)


def names_needed(files: Sequence[Path]) -> list[frozenset[str]]:
    """The names of the libraries that each of ``files`` asks for itself.

    Raises:
        subprocess.CalledProcessError: objdump cannot read one of them (Linux).
    """
    if sys.platform != "linux":
        from PyInstaller.depend.bindepend import get_imports  # noqa: PLC0415 (tests of this module need no PyInstaller)

        return [frozenset(os.path.basename(name) for name, _ in get_imports(str(file))) for file in files]  # noqa: PTH119
    if not files:
        return []
    command = ["objdump", "-p", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, "LC_ALL": "C"})
    each = re.split(r"^.*:\s+file format .*$", done.stdout, flags=re.MULTILINE)[1:]
    return [frozenset(re.findall(r"^\s+NEEDED\s+(\S+)$", told, re.MULTILINE)) for told in each]
