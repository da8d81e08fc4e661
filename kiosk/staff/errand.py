"""Something that takes long, done in a thread of its own, so that the window goes on drawing."""

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

_T = TypeVar("_T")


class Errand(Generic[_T]):
    """Runs a piece of work at once, beside everything else.

    Whoever waits for it asks now and then; nothing is called from the other thread. The thread does not hold up the
    end of the program: what it was at is then left as a power cut would leave it.

    Args:
        work: Is called in the thread with a function that takes a line for each of its steps. An exception goes where
            those of all threads go.
    """

    def __init__(self, work: Callable[[Callable[[str], None]], _T]) -> None:
        self._work = work
        self._words = ""
        self._result: _T | None = None
        self._thread = Thread(target=self._run, name="errand", daemon=True)
        self._thread.start()

    @property
    def is_over(self) -> bool:
        """Whether it has ended, well or not."""
        return not self._thread.is_alive()

    @property
    def words(self) -> str:
        """The line on the step it is at."""
        return self._words

    @property
    def result(self) -> _T | None:
        """What came of it; None before it is over, and where it failed."""
        return self._result

    def wait(self) -> None:
        """Waits until it is over."""
        self._thread.join()

    def _run(self) -> None:
        self._result = self._work(self._tell)

    def _tell(self, words: str) -> None:
        self._words = words
