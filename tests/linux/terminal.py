"""A terminal's system in a folder, and a package to install on it."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

LINUX = Path(__file__).parents[2] / "build_spec" / "linux"
FILES = ("install.sh", "patient-kiosk.service", "patient-kiosk.sh", "under-cage.sh", "README.md")
NEEDED = ("lib/systemd/systemd", "usr/bin/cage", "usr/bin/Xwayland", "usr/sbin/seatd", "sbin/runuser")
GROUPS = "root:x:0:\nvideo:x:44:\naudio:x:29:somebody\nseat:x:997:\n"


@dataclass(frozen=True)
class Package:
    """The unpacked archive of a version."""

    folder: Path

    def change(self, text: str) -> None:
        """Makes another one of it, of the same version."""
        (self.folder / "_internal" / "library").write_text(text, encoding="utf-8")


def make_package(folder: Path, version: str) -> Package:
    """A package whose program only knows its version."""
    (folder / "_internal").mkdir(parents=True)
    (folder / "linux").mkdir()
    program = folder / "patient-kiosk"
    program.write_text(f"#!/bin/sh\necho patient-kiosk {version}\n", encoding="utf-8")
    program.chmod(0o755)
    for name in FILES:
        shutil.copy(LINUX / name, folder / "linux")
    package = Package(folder)
    package.change(version)
    return package


class Terminal:
    """A system below a folder, with all that a kiosk needs of it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for name in NEEDED:
            self.path(name).parent.mkdir(parents=True, exist_ok=True)
            self.path(name).touch(0o755)
        self.path("etc").mkdir()
        self.path("etc/passwd").write_text("root:x:0:0:root:/root:/bin/sh\n", encoding="utf-8")
        self.path("etc/group").write_text(GROUPS, encoding="utf-8")
        self.path("etc/login.defs").write_text("USERGROUPS_ENAB yes\n", encoding="utf-8")
        for name in ("etc/shadow", "etc/gshadow"):
            self.path(name).touch()

    def path(self, name: str) -> Path:
        """A path of the system."""
        return self.root / name

    def install(self, package: Package, *arguments: str, root: bool = True) -> subprocess.CompletedProcess[str]:
        """Runs the package's install.sh on this system."""
        where = ("--root", str(self.root)) if root else ()
        return subprocess.run(
            [package.folder / "linux" / "install.sh", *where, *arguments],
            env={"PATH": os.environ["PATH"]},
            capture_output=True,
            text=True,
            check=False,
        )

    def tree(self) -> dict[str, tuple[object, ...]]:
        """Everything there is, with whose it is, who may do what, what is in it and since when."""
        return {str(path.relative_to(self.root)): _state(path) for path in self.root.rglob("*")}

    def shown(self) -> str:
        """What is in the program that is started."""
        return self.path("opt/patient-kiosk/current/_internal/library").read_text(encoding="utf-8")

    def versions(self) -> set[str]:
        """The folders of the program."""
        return {path.name for path in self.path("opt/patient-kiosk").iterdir() if not path.is_symlink()}


def _state(path: Path) -> tuple[object, ...]:
    kind = path.lstat()
    if path.is_symlink():
        return (str(path.readlink()), kind.st_mtime_ns)
    content = path.read_bytes() if path.is_file() else None
    return (kind.st_mode, kind.st_uid, kind.st_gid, kind.st_mtime_ns if path.is_file() else 0, content)
