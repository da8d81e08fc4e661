"""New content on the tour's terminal: some on a drive, some from before, and work that waits to be seen."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

from kiosk.staff.editions import Done, Earlier, Edition, Found, Offer, Refused

OLDER = 1
"""The row of the drive with what is older than what the terminal has."""

_DRIVE = Path("/media/clinic")
_TORN = _DRIVE / "content" / "winter.kiosk"
_DAMAGED = f"{_TORN}: the library is damaged (file is not a database); copy it to the drive again"


def _edition(month: int, mark: str) -> Edition:
    return Edition(datetime(2026, month, 2, tzinfo=UTC), mark, ("en", "ar"), 12)


def _offer(name: str, edition: Edition | None, refusal: str = "") -> Offer:
    return Offer(_DRIVE / name, _DRIVE.name, name, edition, refusal)


_NOW, _NEW, _OLD = _edition(10, "91ce04b7a2f3"), _edition(11, "4f0c21ab93de"), _edition(8, "c07d55e1903a")
_OFFERS = (_offer("autumn.kiosk", _NEW), _offer("summer.kiosk", _OLD), _offer("content/winter.kiosk", None, _DAMAGED))
_EARLIER = (Earlier(1, _OLD), Earlier(2, _edition(3, "0b96d2f4517c"), is_bundled=True))


class TouredContent:
    """Installs nothing: it is at a step until it is told to go on. Of what it had before it gives nothing back."""

    def __init__(self) -> None:
        self._is_at_work, self._may_go_on = Event(), Event()

    def wait_for_work(self) -> None:
        """Waits until there is a step to see."""
        self._is_at_work.wait()

    def go_on(self) -> None:
        """Lets the work end."""
        self._may_go_on.set()

    def look(self) -> Found:
        """Finds what was made up."""
        return Found(_NOW, _OFFERS, _EARLIER)

    def install(self, file: Path, *, allow_older: bool, tell: Callable[[str], None]) -> Done | Refused:
        """Is at a step until it may go on."""
        del file, allow_older
        tell("examining every page")
        self._is_at_work.set()
        self._may_go_on.wait()
        return Done(_OLD)

    def go_back(self, steps: int, *, tell: Callable[[str], None]) -> Done | Refused:
        """Refuses."""
        del steps, tell
        return Refused(_DAMAGED)
