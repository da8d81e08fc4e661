"""The entries of a settings file, a row each: where it stands, what it may be, what settings say in it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from typing import Generic, TypeAlias, TypeVar

from kiosk.site import checks
from kiosk.site.checks import Check
from kiosk.site.key_lines import Name
from kiosk.site.settings import Settings

Plain: TypeAlias = str | int | float | list[str]
"""A value as the file has it."""
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True)
class Entry(Generic[T_co]):
    """An entry. ``told`` is what some settings say in it; None: the line is left out."""

    table: str
    key: str
    check: Check[T_co]
    told: Callable[[Settings], Plain | None]

    @property
    def name(self) -> Name:
        """Its table and its key."""
        return (self.table, self.key)

    def __str__(self) -> str:
        return f"{self.table}.{self.key}"


CLINIC_NAME = Entry("clinic", "name", checks.words, lambda said: said.clinic_name or None)
CLINIC_LOGO = Entry("clinic", "logo", checks.file_name, lambda said: said.logo.name if said.logo else None)
LANGUAGES = Entry("languages", "offered", checks.languages, lambda said: list(said.languages) or None)
EMERGENCY = Entry("numbers", "emergency", checks.words, lambda said: said.numbers.emergency or None)
DEPARTMENT = Entry(
    "numbers", "emergency-department", checks.words, lambda said: said.numbers.emergency_department or None
)
CLINIC_NUMBER = Entry("numbers", "clinic", checks.words, lambda said: said.numbers.clinic or None)
ADVICE = Entry("numbers", "advice", checks.words, lambda said: said.numbers.advice or None)
IDLE = Entry("idle", "seconds", checks.whole(20, 1800), lambda said: said.idle.seconds)
WARNING = Entry("idle", "warning-seconds", checks.whole(20, 300), lambda said: said.idle.warning)
RESULTS = Entry("idle", "results-seconds", checks.whole(20, 1800), lambda said: said.idle.results)
MM_PER_PIXEL = Entry("screen", "mm-per-pixel", checks.number(0.05, 2.0), lambda said: said.mm_per_pixel)
# Beyond 780 mm a capital at the largest text size is seen at less than the 0.7 degrees it must have.
DISTANCE = Entry("screen", "viewing-distance-mm", checks.whole(300, 780), lambda said: said.viewing_distance)
THEME = Entry("screen", "theme", checks.theme, lambda said: said.theme.name.lower())
LOWER = Entry("screen", "lower-controls", checks.yes_or_no, lambda said: said.lower_controls)
VOLUME = Entry("sound", "volume", checks.whole(0, 100), lambda said: said.volume)
DIM_FROM = Entry("night", "dim-from", checks.clock, lambda said: _clock(said.night.dim_from) if said.night else None)
DIM_UNTIL = Entry("night", "dim-until", checks.clock, lambda said: _clock(said.night.dim_until) if said.night else None)

ENTRIES: tuple[Entry[object], ...] = (
    *(CLINIC_NAME, CLINIC_LOGO, LANGUAGES),
    *(EMERGENCY, DEPARTMENT, CLINIC_NUMBER, ADVICE),
    *(IDLE, WARNING, RESULTS),
    *(MM_PER_PIXEL, DISTANCE, THEME, LOWER, VOLUME),
    *(DIM_FROM, DIM_UNTIL),
)
"""All there are; whatever else a file holds is an error."""


def _clock(at: time) -> str:
    return f"{at:%H:%M}"
