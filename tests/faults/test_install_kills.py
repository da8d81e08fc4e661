"""An installation that is killed at any moment leaves what was shown before or the new library, whole."""

import os
import shutil
import signal
import sys
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from random import Random

import pytest

from kiosk.install.install import install, roll_back
from kiosk.install.installed import Installed, version_of
from kiosk.library.reader import Library
from tests.faults.running import ended, standing
from tests.install.libraries import write_edition

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a process of its own without a start of its own")

KILLS = 200
SEED = 8
EDITIONS = 7


class Terminal:
    """A data folder, editions to install, and what has to be shown after each act."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"
        self.editions = [folder / f"{number}.kiosk" for number in range(EDITIONS)]
        for number, path in enumerate(self.editions):
            write_edition(path, number)

    @property
    def bundled(self) -> Path:
        """What came with the program."""
        return self.editions[0]

    def install(self, number: int) -> None:
        install(self.editions[number], self.data, self.bundled, allow_older=True)

    def roll_back(self, steps: int) -> None:
        roll_back(steps, self.data, self.bundled)

    def shown(self) -> str:
        """The hash of what is shown, which is sound from end to end."""
        installed = Installed(self.data)
        path = installed.shown() or self.bundled
        with closing(Library.open(path)) as library:
            library.verify()
        assert path.read_bytes() in {edition.read_bytes() for edition in self.editions}
        assert len(installed.kept()) <= 5
        assert not installed.notice
        return version_of(path).content_hash

    def after(self, steps: int) -> str:
        """The hash of what is shown after going back."""
        installed = Installed(self.data)
        ways = [*(kept.path for kept in installed.kept()), self.bundled]
        at = ways.index(installed.shown() or self.bundled) + steps
        return version_of(ways[min(at, len(ways) - 1)]).content_hash


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


def forked(act: Callable[[], None]) -> int:
    """Does something in a process of its own; its id."""
    pid = os.fork()
    if pid == 0:
        try:
            act()
        finally:
            os._exit(0)
    return pid


def was_killed(pid: int) -> bool:
    """Waits for a process; whether it was killed before it was over."""
    return os.WIFSIGNALED(os.waitpid(pid, 0)[1])


def test_two_hundred_kills_leave_the_old_or_the_new_library_whole(terminal: Terminal) -> None:
    random = Random(SEED)
    for number in range(1, EDITIONS):
        terminal.install(number)
    # Seconds in which each act may be killed: half of the kills are to come before its end, on a slow machine too.
    most = {"install": 0.02, "back": 0.005}
    killed, changed = 0, 0
    for _ in range(KILLS):
        before = terminal.shown()
        kind = "install" if random.random() < 0.7 else "back"
        if kind == "install":
            number = random.randrange(1, EDITIONS)
            wanted = version_of(terminal.editions[number]).content_hash
            pid = forked(partial(terminal.install, number))
        else:
            steps = random.randint(1, 5)
            wanted = terminal.after(steps)
            pid = forked(partial(terminal.roll_back, steps))
        time.sleep(random.uniform(0, 2 * most[kind]))
        os.kill(pid, signal.SIGKILL)
        was = was_killed(pid)
        most[kind] *= 1.1 if was else 1 / 1.1
        killed += was
        after = terminal.shown()
        assert after in {before, wanted}
        changed += after != before
    assert KILLS // 4 < killed < KILLS, "kills fall into the middle"
    assert changed > KILLS // 20, "and after the switch"
    terminal.install(1)
    assert terminal.shown() == version_of(terminal.editions[1]).content_hash


def count_events(act: Callable[[], None]) -> int:
    """How often something opens, renames or deletes a file, or does anything else the system is asked for."""
    reading, writing = os.pipe()

    def counted() -> None:
        events = 0

        def count(_event: str, _arguments: tuple[object, ...]) -> None:
            nonlocal events
            events += 1

        sys.addaudithook(count)
        act()
        os.write(writing, str(events).encode())

    assert not was_killed(forked(counted))
    os.close(writing)
    with os.fdopen(reading) as told:
        return int(told.read())


def killed_at(act: Callable[[], None], moment: int) -> bool:
    """Does something and kills it at one of those moments."""

    def ends() -> None:
        left = moment

        def count(_event: str, _arguments: tuple[object, ...]) -> None:
            nonlocal left
            left -= 1
            if left == -1:  # to kill is one more of them
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        act()

    return was_killed(forked(ends))


@pytest.mark.parametrize("act", ["first", "sixth", "back"])
def test_between_any_two_steps_it_is_the_old_or_the_new_one(terminal: Terminal, act: str) -> None:
    """Every place where Python asks the system for something, one after the other."""
    last = EDITIONS - 1
    if act != "first":
        for number in range(1, last):
            terminal.install(number)

    def acting() -> None:
        if act == "back":
            terminal.roll_back(2)
        else:
            terminal.install(last)

    before = terminal.shown()
    wanted = terminal.after(2) if act == "back" else version_of(terminal.editions[last]).content_hash
    as_it_was = terminal.data.with_name("as-it-was")
    if terminal.data.exists():
        shutil.copytree(terminal.data, as_it_was)
    left, moment = [], 0
    while killed_at(acting, moment):
        left.append(terminal.shown())
        # The next one begins where it finds what the last one left, and ends in order.
        if act != "back":
            acting()
            assert terminal.shown() == wanted
        shutil.rmtree(terminal.data, ignore_errors=True)
        if as_it_was.exists():
            shutil.copytree(as_it_was, terminal.data)
        moment += 1
    assert len(left) > 20
    switched = left.index(wanted)
    assert set(left[:switched]) == {before}
    assert set(left[switched:]) == {wanted}
    assert terminal.shown() == wanted


def test_the_kiosk_starts_with_what_a_kill_has_left(terminal: Terminal) -> None:
    terminal.install(1)
    moments = count_events(lambda: terminal.install(2))
    terminal.roll_back(1)
    for moment in (moments // 2, moments - 3):
        killed_at(lambda: terminal.install(3), moment)
        shown = Installed(terminal.data).shown()
        assert shown
        with standing(terminal.data) as (process, said):
            assert ended(process) == 0
        assert "Traceback" not in said
        assert not [line for line in said.splitlines() if line.startswith("patient-kiosk: ")]
