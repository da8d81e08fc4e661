"""The package, made once from what is here now, and the ways it is run."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from build_spec.freezing.archive import archive_name
from kiosk import __version__

ROOT = Path(__file__).parents[2]
NO_SCREEN = {"QT_QPA_PLATFORM": "offscreen"}
LONGEST_SECONDS = 180
ALONE = """
set -eu
mount --make-rprivate /
for hidden in $HIDDEN; do mount -t tmpfs tmpfs "$hidden"; done
mount --bind "$PROGRAM" "$PROGRAM"
mount -o remount,ro,bind "$PROGRAM"
exec env -i HOME="$PWD" QT_QPA_PLATFORM=offscreen "$PROGRAM/patient-kiosk" "$@"
"""


@dataclass(frozen=True)
class Package:
    """What `make package` makes."""

    folder: Path
    archive: Path

    @property
    def internal(self) -> Path:
        """Where all is but the program's own file and the licences."""
        return self.folder / "_internal"


@pytest.fixture(scope="session")
def package() -> Package:
    """The package, made from what is here now."""
    out = ROOT / "build" / "frozen"
    command = [sys.executable, "-m", "build_spec.freezing.make", str(out)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return Package(out / "patient-kiosk", out / archive_name(__version__))


@pytest.fixture(scope="session")
def unpacked(package: Package, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program's folder in a place that held the archive and nothing else, far from the sources."""
    place = tmp_path_factory.mktemp("terminal")
    shutil.unpack_archive(package.archive, place)
    assert [path.name for path in place.iterdir()] == ["patient-kiosk"]
    return place / "patient-kiosk"


def start(
    folder: Path, home: Path, *arguments: str, surroundings: Mapping[str, str] = NO_SCREEN, typed: str | None = None
) -> subprocess.CompletedProcess[str]:
    """Runs a frozen program to its end, with an empty environment and from the folder ``home``."""
    return subprocess.run(
        [folder / "patient-kiosk", *arguments],
        cwd=home,
        env={**surroundings, "HOME": str(home)},
        input=typed,
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )


def own_namespaces() -> list[str]:
    """The command that runs another with mounts and a network of its own; the test is skipped where none may."""
    if sys.platform != "linux" or not shutil.which("unshare"):
        pytest.skip("namespaces are Linux's, and unshare makes them")
    command = ["unshare", "--mount", "--net"] if os.geteuid() == 0 else ["unshare", "-r", "--mount", "--net"]
    probe = subprocess.run([*command, "true"], capture_output=True, text=True, check=False)
    if probe.returncode != 0:
        pytest.skip(f"this system lets us make no namespaces: {probe.stderr.strip()}")
    return command


def start_alone(folder: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs a frozen program read-only, with an empty environment and no network; sources and Python are hidden."""
    hidden = [str(ROOT)] + ([] if sys.base_prefix.startswith("/usr") else [sys.base_prefix])
    return subprocess.run(
        [*own_namespaces(), "sh", "-c", ALONE, "sh", *arguments],
        cwd=home,
        env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "PROGRAM": str(folder), "HIDDEN": " ".join(hidden)},
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )
