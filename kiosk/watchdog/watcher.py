"""Ends a program that draws nothing any more, and says in the log where it stood."""

import faulthandler
import os
import threading
import time
from collections.abc import Callable

from kiosk.watchdog.exit_codes import ExitCode
from kiosk.watchdog.pulse import Limits, Pulse, Watch


class Watcher:
    """Looks at a window's pulse from a thread of its own, and ends the process with `ExitCode.HUNG` if it hangs.

    Two mechanisms, as neither is enough. The thread judges frames, forgives a machine that was asleep, and gives the
    code that is documented; but it is Python, and does not run while something holds the interpreter's lock and never
    gives it back. For that there is faulthandler's timer, a thread in C that needs no lock: each look winds it up
    again, so that it runs down exactly if Python as a whole stands still, and ends the process with exit code 1, which
    is started again as well. Both write the stacks of all threads first, and so does whatever ends the process from
    outside of Python: a fault in C, or systemd's own watchdog. None says what a visitor chose: stacks name files, lines
    and functions.

    Args:
        pulse: What is known of the frames; called from the thread.
        report: Takes one line for the log.
        dump_to: The file descriptor stacks are written to; asked at every look, and open until `end`.
        limits: What is overdue.
        clock: Seconds on a clock that nobody sets.
    """

    def __init__(
        self,
        pulse: Callable[[], Pulse],
        report: Callable[[str], None],
        dump_to: Callable[[], int],
        limits: Limits,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._pulse, self._report, self._dump_to = pulse, report, dump_to
        self._limits, self._clock = limits, clock
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="watcher", daemon=True)

    def begin(self) -> None:
        """Looks from now on, first after a pause."""
        faulthandler.enable(file=self._dump_to(), all_threads=True)
        self._wind_up()
        self._thread.start()

    def end(self) -> None:
        """Looks no more. To be called last: a program that hangs while it closes is one that hangs."""
        self._ended.set()
        self._thread.join()
        faulthandler.cancel_dump_traceback_later()
        faulthandler.disable()

    def _watch(self) -> None:
        watch = Watch.begun(self._clock())
        while not self._ended.wait(self._limits.look):
            self._wind_up()
            now = self._clock()
            watch = watch.looked(now, self._limits)
            if self._pulse().is_hung(now, self._limits, watch.forgiven_at):
                self._end_process()

    def _wind_up(self) -> None:
        # Longer than the thread's own judgement, so that it comes second.
        patience = self._limits.interval + self._limits.limit + 2 * self._limits.look
        faulthandler.dump_traceback_later(patience, exit=True, file=self._dump_to())

    def _end_process(self) -> None:
        # Whatever fails in here, the wound-up timer still ends the process.
        try:
            self._report("the window draws nothing any more; the program ends and is to be started again")
            faulthandler.dump_traceback(file=self._dump_to(), all_threads=True)
        finally:
            os._exit(ExitCode.HUNG)
