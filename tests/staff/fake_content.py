"""A terminal's content that a test decides: what is found, and how far the work comes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

from kiosk.staff.editions import Done, Earlier, Edition, Found, Offer, Refused

STICK = Path("/media/kiosk/KIOSK")


def edition(day: int | None, mark: str = "", languages: tuple[str, ...] = ("en", "de")) -> Edition:
    """One made on a day of November, or on none that is known."""
    made = None if day is None else datetime(2026, 11, day, 23, 30, tzinfo=UTC)
    return Edition(made, mark or f"{day or 0:02d}c21ab93de7", languages, 2)


def offer(name: str, what: Edition | None, refusal: str = "") -> Offer:
    return Offer(STICK / name, STICK.name, name, what, refusal)


NOW, NEW, OLD = edition(20), edition(25), edition(3)
BUNDLED = edition(1, "b00d1e000001")
DAMAGED = f"{STICK}/torn.kiosk: the library is damaged (file is not a database); copy it to the drive again"
FOUND = Found(
    NOW,
    (offer("new.kiosk", NEW), offer("old.kiosk", OLD), offer("same.kiosk", NOW), offer("torn.kiosk", None, DAMAGED)),
    (Earlier(1, edition(12)), Earlier(2, OLD), Earlier(3, BUNDLED, is_bundled=True)),
)


@dataclass
class FakeContent:
    """Does what it is asked at once, unless a test holds it up at its second step."""

    found: Found = FOUND
    outcome: Done | Refused | Exception = field(default_factory=lambda: Done(NEW))
    done: list[str] = field(default_factory=list)
    looks: int = 0
    may_look: Event = field(default_factory=Event)
    may_work: Event = field(default_factory=Event)
    is_at_work: Event = field(default_factory=Event)

    def __post_init__(self) -> None:
        self.may_look.set()
        self.may_work.set()

    def look(self) -> Found:
        self.looks += 1
        self.may_look.wait()
        return self.found

    def install(self, file: Path, *, allow_older: bool, tell: Callable[[str], None]) -> Done | Refused:
        return self._work(f"install {file.name}{' although older' if allow_older else ''}", tell)

    def go_back(self, steps: int, *, tell: Callable[[str], None]) -> Done | Refused:
        return self._work(f"go back {steps}", tell)

    def _work(self, what: str, tell: Callable[[str], None]) -> Done | Refused:
        tell("copying the library")
        tell("examining every page")
        self.is_at_work.set()
        self.may_work.wait()
        self.done.append(what)
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return self.outcome
