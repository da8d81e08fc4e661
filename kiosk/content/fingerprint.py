"""Tells whether a folder of content has changed since it was compiled."""

import hashlib
from pathlib import Path

from kiosk.content.folder import read_folder
from kiosk.content.problems import ProblemList
from kiosk.library.format import FORMAT
from kiosk.shared.resources import program_folder


def fingerprint(root: Path) -> str:
    """A hash (64 hexadecimal digits) over the names and bytes of a folder's files and of the compiler itself.

    Unreadable files count by the problem they are: a folder is compiled anew when one of them changes its kind.
    """
    problems = ProblemList()
    folder = read_folder(root, problems)
    digest = hashlib.sha256(f"{FORMAT}\n".encode())
    parts = [(name, text.encode("utf-8", "surrogatepass")) for name, text in folder.texts.items()]
    parts += [*folder.pictures.items(), *((str(problem), b"") for problem in problems.sorted())]
    for name, data in [*sorted(parts), *_compiler()]:
        digest.update(f"{name}\0{len(data)}\0".encode("utf-8", "surrogatepass"))
        digest.update(data)
    return digest.hexdigest()


def _compiler() -> list[tuple[str, bytes]]:
    """The source of what turns text into a library, so that a changed compiler compiles anew; nothing when frozen."""
    kiosk = program_folder() / "kiosk"
    files = [*kiosk.glob("content/**/*.py"), *kiosk.glob("library/*.py"), kiosk / "shared" / "document.py"]
    files.append(program_folder() / "requirements.txt")  # another parser may read the same text otherwise
    return [(path.name, path.read_bytes()) for path in sorted(files) if path.is_file()]
