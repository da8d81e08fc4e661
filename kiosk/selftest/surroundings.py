"""Where the proof runs: without a screen, on files of its own, with no font but ours."""

import os
from pathlib import Path

_FOLDERS = {
    "HOME": "home",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "share",
    "XDG_RUNTIME_DIR": "run",
}
_NO_FONTS = "fonts.conf"


def move_into(folder: Path) -> None:
    """Has this process, and Qt in it, read and write below a folder what it would read and write of the user's.

    To be called before Qt's application is made.

    Raises:
        OSError: the folder cannot be written.
    """
    for name, below in _FOLDERS.items():
        (folder / below).mkdir(mode=0o700)
        os.environ[name] = str(folder / below)
    # What the machine has of fonts must not stand in for one of ours.
    (folder / _NO_FONTS).write_text("<fontconfig></fontconfig>\n", encoding="utf-8")
    os.environ["FONTCONFIG_FILE"] = str(folder / _NO_FONTS)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    os.environ["LC_ALL"] = "C.UTF-8"
