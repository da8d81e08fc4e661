"""The monkey's run: one act after the other, each when the screen has drawn the one before."""

import faulthandler
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from tests.soak.long_run import held
from tests.soak.monkey_choice import choose
from tests.soak.monkey_memory import whole
from tests.soak.monkey_player import Act, FaultFoundError, Player
from tests.soak.monkey_report import WARM_UP, Fault, Kind, Sample, Tally
from tests.soak.monkey_sight import Sights
from tests.soak.monkey_terminal import MonkeyTerminal
from tests.soak.monkey_times import stand_still
from tests.soak.monkey_watch import escape_from

MEASURED_EVERY = 250
"""Screens between two looks at the memory."""
LONGEST_FRAME = 60
"""Seconds to wait for a frame; then the program hangs."""
HARMLESS = {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}


@dataclass(frozen=True)
class Until:
    """When it ends: after so many acts, or at a moment of the monotonic clock in seconds.

    Where so many screens are wanted it plays on until it has seen them, but not after the last moment.
    """

    acts: int | None = None
    moment: float = 0.0
    screens: int = 0
    last_moment: float = 0.0

    def is_reached(self, acts: int, screens: int) -> bool:
        if self.acts is not None:
            return acts >= self.acts
        return time.monotonic() >= (self.moment if screens >= self.screens else self.last_moment)


class MonkeyRun:
    """Opens the terminal and plays until it is time, or something is wrong."""

    def __init__(self, app: QGuiApplication, library: Path, data: Path, tally: Tally, until: Until) -> None:
        self._app, self._tally, self._until = app, tally, until
        self._said: list[str] = []
        luck = Random(tally.seed)
        self._kiosk = MonkeyTerminal(app, library, data, self._said)
        self._player = Player(self._kiosk, luck, Sights(self._kiosk, luck).targets)
        self._luck = luck
        self._act: Iterator[None] = iter(())
        self._screen = self._kiosk.screen
        self._measured_at = 0
        self._is_measuring = self._is_acting = self._is_over = False
        # From the event loop itself, which also takes down what QML has let go.
        self._next = QTimer(interval=0, singleShot=True)
        self._next.timeout.connect(self._go_on)
        self._hang = QTimer(interval=LONGEST_FRAME * 1000, singleShot=True)
        self._hang.timeout.connect(lambda: self._fail(Kind.HANG, f"no frame for {LONGEST_FRAME} s"))
        self._kiosk.window.frameSwapped.connect(self._on_frame)

    def play(self) -> None:
        """Plays to the end; what came of it stands in the tally."""
        previous = qInstallMessageHandler(self._on_message)
        sys.excepthook = self._on_exception
        self._kiosk.window.show()
        self._app.exec()
        if not self._is_over:
            self._fail(Kind.ESCAPE, "the program ended")
        faulthandler.cancel_dump_traceback_later()
        self._kiosk.close()
        sys.excepthook = sys.__excepthook__
        qInstallMessageHandler(previous)
        self._tally.touches, self._tally.resets = self._player.hands.touches, self._player.resets
        self._tally.whole = whole()

    def _on_frame(self) -> None:
        # An act that lets Qt go on may draw several; the next one waits for its end.
        if not self._is_acting:
            self._next.start()

    def _go_on(self) -> None:
        if self._is_over:
            return
        self._is_acting = True
        self._hang.start()
        try:
            self._count_screen()
            self._step()
            self._look_for_faults()
        except FaultFoundError as wrong:
            self._fail(wrong.kind, str(wrong))
        finally:
            self._is_acting = False
        # Also where nothing has changed.
        self._kiosk.window.update()

    def _count_screen(self) -> None:
        screen = self._kiosk.screen
        if screen != self._screen:
            self._screen = screen
            self._tally.screens += 1

    def _step(self) -> None:
        for _ in self._act:
            return
        self._begin_next()

    def _begin_next(self) -> None:
        tally = self._tally
        if self._is_measuring:
            tally.samples.append(Sample(tally.screens, held()))
            self._measured_at, self._is_measuring = tally.screens, False
        if self._until.is_reached(tally.acts.total(), tally.screens):
            self._end()
            return
        if tally.screens >= self._measured_at + MEASURED_EVERY:
            # A program that does not come back at all cannot be asked by a timer of its own.
            faulthandler.dump_traceback_later(LONGEST_FRAME * 10, exit=True)
            self._is_measuring = True
            act: Act = stand_still
        else:
            self._player.wait(0.1, 1.5)
            act = choose(self._luck, is_warm=tally.screens >= WARM_UP)
        tally.acts[act.__name__] += 1
        tally.last_acts.append(f"{act.__name__} at {self._kiosk.kiosk.session.place}, {self._kiosk.size}")
        self._act = act(self._player)
        for _ in self._act:
            return

    def _look_for_faults(self) -> None:
        if escape := escape_from(self._kiosk.terminal):
            raise FaultFoundError(Kind.ESCAPE, escape)
        if self._said:
            raise FaultFoundError(Kind.WARNING, self._said[0])

    def _on_message(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        # "keyToAscii" is of Qt's test tools, which have no letter for some keys.
        if kind not in HARMLESS and not message.startswith("keyToAscii"):
            self._fail(Kind.WARNING, message)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        self._fail(Kind.EXCEPTION, f"{kind.__name__}: {error}")

    def _fail(self, kind: Kind, words: str) -> None:
        self._tally.faults.append(Fault(kind, words))
        self._end()

    def _end(self) -> None:
        self._is_over = True
        self._hang.stop()
        self._app.exit(0)
