"""The kiosk itself, and ``tour``: what shows screens."""

import argparse
import signal

from kiosk.cli.outcome import refuse
from kiosk.cli.site_numbers import numbers_of
from kiosk.library_choice import Unchosen, choose_library, content_folder, data_folder_of


def run(options: argparse.Namespace) -> int:
    """Shows the kiosk until it is closed."""
    # A wrong file is misuse before anything is shown.
    numbers_of(options)
    chosen = choose_library(options.content, options.data_dir)
    if isinstance(chosen, Unchosen):
        return refuse(chosen)
    # Until the kiosk listens to signals itself: an exception amid Qt's own imports would be a crash and pages of text.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from kiosk.startup import RunOptions, run

    return run(
        RunOptions(
            windowed=options.windowed,
            library=chosen.library,
            bundled=chosen.bundled,
            notice=chosen.notice,
            language=options.lang,
            data_folder=data_folder_of(options.data_dir),
            settings=options.settings,
            earlier=chosen.earlier,
            follows_installed=options.content is None,
            watched=content_folder(options.content, options.data_dir) if options.windowed else None,
        )
    )


def tour(options: argparse.Namespace) -> int:
    """Saves a picture of every screen and page."""
    from kiosk.display.sizes import TextSize
    from kiosk.display.theme import ThemeName
    from kiosk.tour.tour import TourOptions, tour

    chosen = choose_library(options.content, options.data_dir)
    if isinstance(chosen, Unchosen):
        return refuse(chosen)
    return tour(
        TourOptions(
            out=options.out,
            size=options.size,
            theme=ThemeName[options.theme.upper()],
            language=options.lang,
            text_size=TextSize(options.text_size),
            library=chosen.library,
            bundled=chosen.bundled,
            notice=chosen.notice,
            numbers=numbers_of(options),
        )
    )
