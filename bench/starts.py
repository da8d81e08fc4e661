"""How long a program takes from its start to its first page."""

import os
import time
from collections.abc import Sequence
from pathlib import Path

from bench.contender import Contender
from bench.figures import Figures, Measure
from bench.glass import Glass, NotMeasuredError
from bench.showing import Page, page_of, rest, stands, started, wait_until

DROP = Path("/proc/sys/vm/drop_caches")
LEARNING = 2.0
"""Seconds of stillness by which a first page has come for good: browsers paint in steps."""
STAYS = 0.4
"""Seconds a program is left alone after its page was seen, so that it ends as one that runs."""


class Starts:
    """Starts programs by turns, so that what the machine does meanwhile meets all of them alike."""

    def __init__(self, glass: Glass, logs: Path) -> None:
        self._glass, self._logs = glass, logs
        self._pages: dict[str, Page] = {}

    def learn(self, contender: Contender) -> None:
        """Learns how the first page looks at rest. What a first start leaves behind (a profile, caches) is there then.

        Raises:
            NotMeasuredError: no page came.
        """
        blank = self._glass.pixels(self._glass.whole)
        with started(contender, self._glass, self._logs):
            what = f"{contender.name}: its first page"
            wait_until(lambda: self._glass.pixels(self._glass.whole) != blank, what, apart=0.02)
            self._pages[contender.name] = page_of(rest(self._glass, LEARNING), self._glass)

    def once(self, contender: Contender) -> float:
        """Milliseconds of one start.

        Raises:
            NotMeasuredError: the page did not come.
        """
        page = self._pages[contender.name]
        with started(contender, self._glass, self._logs) as (_, began):
            what = f"{contender.name}: its first page"
            seen = wait_until(lambda: stands(page, self._glass), what)
            time.sleep(STAYS)
        return (seen - began) * 1e3

    def warm(self, contenders: Sequence[Contender], rounds: int, figures: Figures) -> None:
        """So many starts of each, after one that is not counted."""
        for contender in contenders:
            self.once(contender)
        for number in range(rounds):
            for contender in _from(contenders, number):
                figures.take(Measure.START, contender.name, self.once(contender))

    def cold(self, contenders: Sequence[Contender], rounds: int, figures: Figures) -> None:
        """So many starts of each, with the page cache dropped before.

        Raises:
            NotMeasuredError: the cache may not be dropped.
        """
        for number in range(rounds):
            for contender in _from(contenders, number):
                _drop_page_cache()
                figures.take(Measure.COLD_START, contender.name, self.once(contender))


def _from(contenders: Sequence[Contender], number: int) -> list[Contender]:
    """Each round begins with another one."""
    at = number % len(contenders)
    return [*contenders[at:], *contenders[:at]]


def _drop_page_cache() -> None:
    os.sync()
    try:
        DROP.write_text("3", encoding="ascii")
    except OSError as error:
        raise NotMeasuredError(
            f"cold start: {DROP} cannot be written ({error.strerror}); run the bench as root"
        ) from error
