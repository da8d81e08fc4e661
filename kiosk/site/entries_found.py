"""From the values of a settings file to settings, and to what is wrong with the values."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from kiosk.site import entries
from kiosk.site.checks import WrongValueError
from kiosk.site.entries import ENTRIES, Entry
from kiosk.site.key_lines import Name
from kiosk.site.settings import IdleTimes, Night, Settings
from kiosk.site.whom_to_call import Numbers

_SHOWN = 60
"""Letters of an unknown name that are told."""

T = TypeVar("T")
Default = TypeVar("Default")


@dataclass(frozen=True, order=True)
class Fault:
    """A problem of a settings file: its line, from 1, and what it is with the mend."""

    line: int
    what: str

    def told(self, path: Path) -> str:
        """The problem as one line for people."""
        return f"{path}:{self.line}: {self.what}"


class EntriesFound:
    """The entries of a file by table and key, with the lines they stand in."""

    def __init__(self, values: dict[str, object], lines: dict[Name, int]) -> None:
        self._lines = lines
        self._faults: list[Fault] = []
        self._values: dict[Name, object] = {}
        tables = dict.fromkeys(entry.table for entry in ENTRIES)
        for table, value in values.items():
            if table not in tables:
                self._fault((table,), f"is not known (known are: {_listed(f'[{each}]' for each in tables)})")
            elif not isinstance(value, dict):
                self._fault((table,), f"is no table; write [{table}] on a line of its own")
            else:
                self._take_table(table, value)

    @property
    def faults(self) -> tuple[Fault, ...]:
        """All that is wrong with what was looked at so far, in the order of the file."""
        return tuple(sorted(self._faults))

    def logo_fault(self, what: str) -> Fault:
        """What is wrong with the logo, at its line."""
        return self._at(entries.CLINIC_LOGO.name, what)

    def settings(self, folder: Path) -> Settings:
        """The settings, with the default for whatever is not there or wrong."""
        usual = Settings()
        logo = self._value(entries.CLINIC_LOGO, None)
        return Settings(
            clinic_name=self._value(entries.CLINIC_NAME, usual.clinic_name),
            logo=None if logo is None else folder / logo,
            languages=self._value(entries.LANGUAGES, usual.languages),
            numbers=Numbers(
                emergency=self._value(entries.EMERGENCY, usual.numbers.emergency),
                emergency_department=self._value(entries.DEPARTMENT, usual.numbers.emergency_department),
                clinic=self._value(entries.CLINIC_NUMBER, usual.numbers.clinic),
                advice=self._value(entries.ADVICE, usual.numbers.advice),
            ),
            idle=IdleTimes(
                seconds=self._value(entries.IDLE, usual.idle.seconds),
                warning=self._value(entries.WARNING, usual.idle.warning),
                results=self._value(entries.RESULTS, usual.idle.results),
            ),
            mm_per_pixel=self._value(entries.MM_PER_PIXEL, usual.mm_per_pixel),
            viewing_distance=self._value(entries.DISTANCE, usual.viewing_distance),
            theme=self._value(entries.THEME, usual.theme),
            lower_controls=self._value(entries.LOWER, usual.lower_controls),
            volume=self._value(entries.VOLUME, usual.volume),
            night=self._night(),
        )

    def _take_table(self, table: str, values: dict[str, object]) -> None:
        known = [entry.key for entry in ENTRIES if entry.table == table]
        for key, value in values.items():
            if key in known:
                self._values[table, key] = value
            else:
                self._fault((table, key), f"is not known (known are: {_listed(known)})")

    def _value(self, entry: Entry[T], default: Default) -> T | Default:
        if entry.name not in self._values:
            return default
        try:
            return entry.check(self._values[entry.name])
        except WrongValueError as error:
            self._fault(entry.name, f"should be {error}")
            return default

    def _night(self) -> Night | None:
        both = (entries.DIM_FROM, entries.DIM_UNTIL)
        dim_from, dim_until = (self._value(entry, None) for entry in both)
        for here, other in (both, both[::-1]):
            if here.name in self._values and other.name not in self._values:
                self._fault(here.name, f"stands alone; write '{other}' too, or neither")
        if dim_from is None or dim_until is None:
            return None
        if dim_from == dim_until:
            self._fault(entries.DIM_UNTIL.name, f"is the same as '{entries.DIM_FROM}'; change one")
            return None
        return Night(dim_from, dim_until)

    def _fault(self, name: Name, what: str) -> None:
        self._faults.append(self._at(name, what))

    def _at(self, name: Name, what: str) -> Fault:
        shown = "".join(letter if letter.isprintable() else "?" for letter in ".".join(name)[:_SHOWN])
        return Fault(self._lines.get(name, 1), f"'{shown}' {what}")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
