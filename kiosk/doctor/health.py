"""The terminal's health for the staff page: what a running kiosk can see of it in a moment."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.doctor.clock import clock_finding
from kiosk.doctor.content import content_finding, review_finding
from kiosk.doctor.content_seen import ContentLost, content_of
from kiosk.doctor.data_folder import data_folder_finding, disk_finding
from kiosk.doctor.finding import State
from kiosk.doctor.log import log_finding
from kiosk.doctor.looking import Look, findings_of
from kiosk.doctor.screen import Glass, screen_finding
from kiosk.doctor.settings import numbers_finding, settings_finding
from kiosk.doctor.sound import printing_finding, sound_finding, speech_finding
from kiosk.doctor.staff_door import wrong_pins_finding
from kiosk.doctor.starts import starts_finding
from kiosk.library.reader import Library
from kiosk.site.settings_store import LoadedSettings
from kiosk.staff.staff_facts import HealthLine


@dataclass(frozen=True)
class Running:
    """A kiosk that runs.

    ``library`` is what is shown, or None in safe mode; ``notice`` says why it is not what should be shown, or nothing.
    ``glass`` is the screen it stands on, or None where there is none.
    """

    data_folder: Path
    loaded: LoadedSettings
    library: Library | None
    notice: str
    glass: Glass | None
    today: date


def health_lines(running: Running) -> tuple[HealthLine, ...]:
    """A line for each thing, in the order of the command ``doctor``. Never fails, and takes some 10 ms.

    Rows of the library are not held against their sums, and no gap is looked at: the command does both.
    """
    folder, settings, today = running.data_folder, running.loaded.settings, running.today
    nothing = ContentLost("safe mode shows none; look into the log, then start the kiosk again")
    content = content_of(running.library, running.notice) if running.library else nothing
    looks = (
        Look("data-folder", lambda: data_folder_finding(folder)),
        Look("content", lambda: content_finding(content)),
        Look("review", lambda: review_finding(content, today)),
        Look("settings", lambda: settings_finding(running.loaded)),
        Look("numbers", lambda: numbers_finding(settings.numbers)),
        Look("wrong-pins", lambda: wrong_pins_finding(folder)),
        Look("disk", lambda: disk_finding(folder)),
        Look("clock", lambda: clock_finding(today, content)),
        Look("starts", lambda: starts_finding(folder, is_running=True)),
        Look("log", lambda: log_finding(folder, today)),
        Look("sound", lambda: sound_finding(settings.volume)),
        Look("screen", lambda: screen_finding(running.glass, settings.mm_per_pixel)),
        Look("speech", speech_finding),
        Look("printing", printing_finding),
    )
    return tuple(
        HealthLine(found.name.replace("-", " ").capitalize(), found.state is State.FINE, found.words)
        for found in findings_of(looks)
    )
