"""Starts the kiosk on the screen: the composition root."""

import gc
import os

from kiosk.shell.display_server import missing_display
from kiosk.startup.line import refuse
from kiosk.startup.run_options import RunOptions

__all__ = ["RunOptions", "run"]


def run(options: RunOptions) -> int:
    """Shows the kiosk until it is closed.

    Returns:
        An exit code, as `kiosk.watchdog.exit_codes` names them; all but the first are told with a line on stderr.
    """
    problem = missing_display(os.environ)
    if problem:
        return refuse(problem)
    # Without a graphics chip, which terminals seldom have, this is quicker and smaller; the site may say otherwise.
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    # A changed page is drawn when the loop has nothing else to do, and not 5 ms later, as Qt does else.
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    if options.watched is None:
        # What is made before the first screen stays: it is not looked through for garbage again and again meanwhile.
        gc.disable()
        try:
            # Each of the two ways imports what the other does not need.
            from kiosk.startup.terminal_run import run_terminal  # noqa: PLC0415

            return run_terminal(options)
        finally:
            gc.enable()
    from kiosk.startup.preview_run import run_preview  # noqa: PLC0415

    return run_preview(options, options.watched)
