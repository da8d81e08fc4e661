"""The command ``doctor``: looks at everything a terminal stands on, and writes nothing that stays."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kiosk.doctor.ask_screen import ask_screen
from kiosk.doctor.clock import clock_finding
from kiosk.doctor.content import content_finding, review_finding
from kiosk.doctor.content_seen import content_of_terminal
from kiosk.doctor.data_folder import data_folder_finding, disk_finding
from kiosk.doctor.gaps import gap_looks
from kiosk.doctor.log import log_finding
from kiosk.doctor.looking import Look, findings_of, gaps_of
from kiosk.doctor.report import Report, report_json, report_text
from kiosk.doctor.screen import Glass, screen_finding
from kiosk.doctor.settings import numbers_finding, settings_finding, settings_in
from kiosk.doctor.sound import printing_finding, sound_finding, speech_finding
from kiosk.doctor.staff_door import staff_door_finding, wrong_pins_finding
from kiosk.doctor.starts import starts_finding

FINE, PROBLEMS = 0, 1
"""Exit codes."""


@dataclass(frozen=True)
class World:
    """What is looked at besides the data folder: the machine, but for tests.

    ``root`` is that of the file system; ``ask`` gives the first screen, or None where none answers.
    """

    today: date = field(default_factory=date.today)
    root: Path = Path("/")
    ask: Callable[[], Glass | None] = ask_screen


def doctor(data_folder: Path, *, as_json: bool) -> int:
    """Prints how the terminal is, and which gaps are open.

    Args:
        data_folder: The kiosk's data folder; it need not be there.
        as_json: For scripts, else for people.

    Returns:
        The exit code: 1 if something has to be mended.
    """
    report = examine(data_folder, World())
    print(report_json(report) if as_json else report_text(report))
    return FINE if report.is_ok else PROBLEMS


def examine(data_folder: Path, world: World) -> Report:
    """Looks at everything. Never fails: what cannot be looked at is a problem or an unknown gap."""
    # The folder comes first: what is compiled into it must not pass for what was there.
    folder = findings_of((Look("data-folder", lambda: data_folder_finding(data_folder)),))
    content, today = content_of_terminal(data_folder), world.today
    looks = (
        Look("content", lambda: content_finding(content)),
        Look("review", lambda: review_finding(content, today)),
        Look("settings", lambda: settings_finding(settings_in(data_folder))),
        Look("numbers", lambda: numbers_finding(settings_in(data_folder).settings.numbers)),
        Look("staff-door", lambda: staff_door_finding(data_folder)),
        Look("wrong-pins", lambda: wrong_pins_finding(data_folder)),
        Look("disk", lambda: disk_finding(data_folder)),
        Look("clock", lambda: clock_finding(today, content)),
        Look("starts", lambda: starts_finding(data_folder)),
        Look("log", lambda: log_finding(data_folder, today)),
        Look("sound", lambda: sound_finding(settings_in(data_folder).settings.volume)),
        Look("screen", lambda: screen_finding(world.ask(), settings_in(data_folder).settings.mm_per_pixel)),
        Look("speech", speech_finding),
        Look("printing", printing_finding),
    )
    return Report((*folder, *findings_of(looks)), gaps_of(gap_looks(world.root)))
