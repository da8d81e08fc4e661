"""The numbers that patients are told to call: from the site's settings, never from the text."""

import tomllib
from dataclasses import dataclass, fields, replace
from pathlib import Path

DEFAULT_EMERGENCY = "112"
"""The emergency number of the European Union, and of most mobile networks elsewhere."""
DEFAULT_DEPARTMENT = "the emergency department"
TABLE = "numbers"
LONGEST = 60
"""Characters of an entry: a number or the name of a place."""


class SettingsError(Exception):
    """Settings that cannot be read; its text is one line with the mend."""


@dataclass(frozen=True)
class Numbers:
    """Whom to call. An empty one is not set, and the words around it do without."""

    emergency: str = ""
    emergency_department: str = ""
    clinic: str = ""
    advice: str = ""

    @property
    def unset(self) -> tuple[str, ...]:
        """The entries that a site has not set yet, as they are called in its file."""
        return tuple(_entry(each.name) for each in fields(self) if not getattr(self, each.name))

    def places(self, nobody_set: str) -> dict[str, str]:
        """What stands for each ``$name`` in a text.

        Args:
            nobody_set: what stands for the clinic's number where neither it nor an advice line is set.
        """
        return {
            "emergency-number": self.emergency or DEFAULT_EMERGENCY,
            "emergency-department": self.emergency_department or DEFAULT_DEPARTMENT,
            "clinic-number": self.clinic or self.advice or nobody_set,
        }


def read_numbers(path: Path | None) -> Numbers:
    """The numbers of a settings file; without one, none is set.

    Raises:
        SettingsError: the file is not there, is no TOML, or holds what is no number or name.
    """
    if path is None:
        return Numbers()
    try:
        settings = tomllib.loads(path.read_bytes().decode("utf-8"))
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read ({error.strerror or error}); name a settings file") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path}: is not UTF-8; save it as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path}: is no TOML ({error}); write lines like clinic = '012 345'") from error
    table = settings.get(TABLE, {})
    if not isinstance(table, dict):
        raise SettingsError(f"{path}: '{TABLE}' is no table; write [{TABLE}] on a line of its own")
    known = {_entry(each.name): each.name for each in fields(Numbers)}
    numbers = Numbers()
    for entry, value in table.items():
        if entry not in known:
            raise SettingsError(f"{path}: '{TABLE}.{entry[:60]}' is not known (known are: {', '.join(known)})")
        if not isinstance(value, str) or not value.strip() or len(value) > LONGEST or not value.isprintable():
            what = f"a piece of text in quotes, of at most {LONGEST} letters"
            raise SettingsError(f"{path}: '{TABLE}.{entry}' should be {what}")
        numbers = replace(numbers, **{known[entry]: " ".join(value.split())})
    return numbers


def _entry(name: str) -> str:
    return name.replace("_", "-")
