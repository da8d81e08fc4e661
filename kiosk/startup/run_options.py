"""How the kiosk is started."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.library_choice import ContentFolder


@dataclass(frozen=True)
class RunOptions:
    """How the kiosk is shown, and what it goes by.

    ``bundled`` is shown if ``library`` cannot be; ``notice`` is one line for staff, or empty; ``language`` is the
    code to start in, or None for the site's own. ``data_folder`` holds the site's settings and what the terminal
    keeps; ``settings`` is the file of settings to go by instead, or None. ``watched`` is the folder to show as it is
    saved, with its problems beside it, or None for what a patient sees. ``earlier`` are shown
    in this order before ``bundled``. ``follows_installed``: what is installed while it runs is shown too.
    """

    windowed: bool
    library: Path
    bundled: Path
    notice: str
    language: str | None
    data_folder: Path
    settings: Path | None = None
    watched: ContentFolder | None = None
    earlier: tuple[Path, ...] = ()
    follows_installed: bool = False
