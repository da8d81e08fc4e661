"""Makes the package: freezes the kiosk, lays licences, scripts and guides beside it, packs all. Run by `make package`.

``python -m build_spec.freezing.make [FOLDER]`` writes into FOLDER, which is ``dist`` unless named.
"""

import os
import subprocess
import sys
from pathlib import Path

from build_spec.freezing.archive import archive_name, pack, size
from build_spec.freezing.beside import lay_beside
from kiosk import __version__

ROOT = Path(__file__).parents[2]
PROGRAM = "patient-kiosk"


def main(arguments: list[str]) -> int:
    """Makes the package. Returns the exit code; what went wrong is on stderr."""
    out = Path(arguments[0] if arguments else "dist").resolve()
    folder, archive = out / PROGRAM, out / archive_name(__version__)
    if not freeze(out):
        return 1
    lay_beside(folder, ROOT)
    pack(folder, archive)
    print(f"{shown(folder)}: {size(folder) / 1e6:.1f} MB")
    print(f"{shown(archive)}: {archive.stat().st_size / 1e6:.1f} MB")
    return 0


def freeze(out: Path) -> bool:
    """Has PyInstaller make the folder of the program in ``out``. Returns whether it could."""
    work = ROOT / "build" / "package" if out == ROOT / "dist" else out / "work"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--distpath", str(out)]
    # The order of Python's sets would be another one each time, and with it the order of the files in the program.
    surroundings = {**os.environ, "PYTHONHASHSEED": "0"}
    command += ["--workpath", str(work), str(ROOT / "build_spec" / "kiosk.spec")]
    done = subprocess.run(command, cwd=ROOT, env=surroundings, check=False)
    return done.returncode == 0


def shown(path: Path) -> Path:
    """A path as a person reads it from the repository's folder."""
    return path.relative_to(ROOT) if path.is_relative_to(ROOT) else path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
