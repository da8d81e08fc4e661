"""What stands beside the program in the package for whoever sets it up: the system's scripts, and the guides."""

import shutil
import sys
from pathlib import Path

SYSTEM = {"linux": "linux", "win32": "windows"}
"""The folder of ``build_spec`` for a system, by Python's name of it; of macOS there is none."""
GUIDES = (
    *("installing-a-terminal.md", "new-content.md", "editing-the-content.md", "staff-page.md", "doctor.md"),
    *("settings.md", "settings.example.toml", "intended-purpose.md"),
)


def lay_beside(folder: Path, root: Path, system: str = sys.platform) -> None:
    """Copies the scripts of the system and the guides out of the repository at ``root`` into the package."""
    guides = folder / "docs"
    guides.mkdir(exist_ok=True)
    for name in GUIDES:
        text = (root / "docs" / name).read_text(encoding="utf-8")
        (guides / name).write_text(text.replace("../build_spec/", "../"), encoding="utf-8")
    if system not in SYSTEM:
        return
    scripts = folder / SYSTEM[system]
    shutil.copytree(root / "build_spec" / SYSTEM[system], scripts, dirs_exist_ok=True)
    read_me = scripts / "README.md"
    # There the guides are one folder nearer.
    read_me.write_text(read_me.read_text(encoding="utf-8").replace("../../docs/", "../docs/"), encoding="utf-8")
