"""Looks at the folder in a thread of its own: checking a folder takes longer than a window may stand still."""

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.preview.folder_reader import Look, Reader


@dataclass(frozen=True)
class _Idle:
    """Nobody looks."""


@dataclass(frozen=True)
class _Looking:
    """A look is under way; ``again``: what it sees may be past, so a close look follows it."""

    again: bool = False


@dataclass(frozen=True)
class _Stopped:
    """Nobody looks any more, and what a look still saw is told to nobody."""


class Looker(QObject):
    """Asks a reader, one look after the other, so that the last one told is the newest."""

    looked = Signal(object)
    """Carries the `Look`, in the thread this object lives in."""
    _finished = Signal(object)

    def __init__(self, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._thread = ThreadPoolExecutor(max_workers=1)
        self._turn: _Idle | _Looking | _Stopped = _Idle()
        self._finished.connect(self._on_finished)

    @Slot()
    def look(self) -> None:
        """Looks, unless a look is under way."""
        if self._turn == _Idle():
            self._start(closely=False)

    @Slot()
    def look_closely(self) -> None:
        """Looks closely, now or after the look that is under way."""
        match self._turn:
            case _Idle():
                self._start(closely=True)
            case _Looking():
                self._turn = _Looking(again=True)
            case _Stopped():
                pass
            case _:
                assert_never(self._turn)

    def stop(self) -> None:
        """Looks and tells no more; waits for the look that is under way."""
        self._turn = _Stopped()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _start(self, *, closely: bool) -> None:
        self._turn = _Looking()
        self._thread.submit(self._reader.look, closely=closely).add_done_callback(self._finished.emit)

    @Slot(object)
    def _on_finished(self, future: "Future[Look]") -> None:
        if self._turn == _Stopped():
            return
        again, self._turn = self._turn == _Looking(again=True), _Idle()
        if again:
            self._start(closely=True)
        self.looked.emit(future.result())
