"""Where the program's own files are, run from a checkout or frozen."""

import sys
from pathlib import Path


def program_folder() -> Path:
    """The folder that holds ``kiosk`` and ``resources``."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parents[2]


def resources_folder() -> Path:
    """The folder of fonts, icons and content."""
    return program_folder() / "resources"


def icon_names() -> frozenset[str]:
    """The names of the icons there are."""
    return frozenset(path.stem for path in (resources_folder() / "icons").glob("*.svg"))
