"""What a site says of itself: whatever a clinic may set, with what stands where it sets nothing."""

from dataclasses import dataclass, field
from datetime import time
from pathlib import Path

from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
from kiosk.site.whom_to_call import Numbers

NEAR = 500
"""Millimetres: from here the usual text size is as large as it has to be."""


class SettingsError(Exception):
    """Settings that cannot be read or written.

    ``lines`` holds every problem, one line each with its mend; the text is the first of them and how many follow.
    """

    def __init__(self, line: str, *more: str) -> None:
        super().__init__(f"{line} (and {len(more)} more)" if more else line)
        self.lines = (line, *more)


@dataclass(frozen=True)
class IdleTimes:
    """Seconds without a touch until a visitor is asked ("Are you still there?"), and that wait for an answer.

    ``results`` stands for ``seconds`` where results of the red-flag questions are shown.
    """

    seconds: int = 120
    warning: int = 60
    results: int = 180


@dataclass(frozen=True)
class Night:
    """When the screen is dim, by the clock on the wall: from ``dim_from`` to just before ``dim_until``.

    The two differ. Where ``dim_until`` is the earlier one, the night passes midnight.
    """

    dim_from: time
    dim_until: time

    def holds(self, now: time) -> bool:
        """Whether it is night."""
        if self.dim_from < self.dim_until:
            return self.dim_from <= now < self.dim_until
        return now >= self.dim_from or now < self.dim_until


@dataclass(frozen=True)
class Settings:
    """All of a site's settings.

    ``clinic_name`` may be empty. ``logo`` is a PNG beside the settings file. ``languages`` are codes, the first is
    what a session begins in; empty means all that the library has, and it may not have those named. ``mm_per_pixel``
    is millimetres, or None to believe what the screen reports. ``viewing_distance`` is millimetres from the eyes to
    the glass. ``volume`` is 0 to 100.
    """

    clinic_name: str = ""
    logo: Path | None = None
    languages: tuple[str, ...] = ()
    numbers: Numbers = field(default_factory=Numbers)
    idle: IdleTimes = field(default_factory=IdleTimes)
    mm_per_pixel: float | None = None
    viewing_distance: int = NEAR
    theme: ThemeName = ThemeName.LIGHT
    lower_controls: bool = False
    volume: int = 50
    night: Night | None = None

    def is_night(self, now: time) -> bool:
        """Whether the screen is dim at this time of the day."""
        return self.night is not None and self.night.holds(now)

    @property
    def text_size(self) -> TextSize:
        """The smallest at which a capital is seen at no smaller an angle than the usual one from `NEAR`."""
        fitting = (size for size in TextSize if size.scale * NEAR >= self.viewing_distance)
        return next(fitting, TextSize.LARGEST)
