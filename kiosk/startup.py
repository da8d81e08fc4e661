"""Starts the kiosk on the screen: the composition root."""

import os
import sys
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.display.fonts import FontError
from kiosk.display.theme import ThemeName
from kiosk.library.reader import LibraryUnusable
from kiosk.library.shelf import Shelf
from kiosk.library_choice import ContentFolder
from kiosk.shell.display_server import missing_display
from kiosk.shell.ending import end_on_signals
from kiosk.shell.scene import StageError
from kiosk.shell.showing import screen_mm_per_pixel, show_on_screen
from kiosk.shell.site import SiteWishes
from kiosk.shell.stage import Front, Stage
from kiosk.site.numbers import Numbers


@dataclass(frozen=True)
class RunOptions:
    """How the kiosk is shown.

    ``bundled`` is shown if ``library`` cannot be; ``notice`` is one line for staff, or empty; ``language`` is the
    code to start in, or None for the library's own; ``numbers`` is whom patients are told to call. ``watched`` is the
    folder to show as it is saved, with its problems beside it, or None for what a patient sees.
    """

    windowed: bool
    library: Path
    bundled: Path
    notice: str
    language: str | None
    numbers: Numbers = field(default_factory=Numbers)
    watched: ContentFolder | None = None


def run(options: RunOptions) -> int:
    """Shows the kiosk until it is closed.

    Returns:
        0 at the end, also when it was told to end by a signal; 1 if it cannot be shown, with a line on stderr.
    """
    problem = missing_display(os.environ)
    if problem:
        return _refuse(problem)
    # Without a graphics chip, which terminals seldom have, this is quicker and smaller; the site may say otherwise.
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    try:
        shelf = Shelf(options.library, options.bundled, options.notice, log=_say)
    except LibraryUnusable as error:
        return _refuse(str(error))
    languages = shelf.library.languages
    if options.language is not None and languages and options.language not in languages:
        _say(f"{options.language}: the library has no such language, so it starts in {languages[0]}")
    app = QGuiApplication(["patient-kiosk"])
    end_on_signals(app)
    try:
        stage = _stage(app, shelf, options)
    except (FontError, StageError) as error:
        return _refuse(str(error))
    show_on_screen(stage.window, windowed=options.windowed)
    code = app.exec()
    stage.close()
    shelf.close()
    return code


def _stage(app: QGuiApplication, shelf: Shelf, options: RunOptions) -> Stage:
    wishes, mm_per_pixel = (
        SiteWishes(options.language, ThemeName.LIGHT, numbers=options.numbers),
        screen_mm_per_pixel(app),
    )
    if options.watched is None:
        return Stage(app, shelf, wishes, mm_per_pixel, Front(moves=True))
    # A terminal never comes by.
    from kiosk.preview.preview import Preview  # noqa: PLC0415
    from kiosk.preview.preview_stage import PreviewStage  # noqa: PLC0415

    return PreviewStage(app, shelf, wishes, mm_per_pixel, Preview(options.watched, shelf, datetime.now))


def _refuse(reason: str) -> int:
    _say(reason)
    return 1


def _say(line: str) -> None:
    """To the log, which is stderr: a terminal's service keeps it, a person at a desk sees it."""
    print(f"patient-kiosk: {line}", file=sys.stderr, flush=True)
