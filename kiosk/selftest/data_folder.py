"""What a terminal keeps in its data folder: done once, in a folder of our own."""

from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from kiosk.display.theme import ThemeName
from kiosk.install.install import Refused, install, roll_back
from kiosk.install.installed import Installed
from kiosk.library.reader import Library
from kiosk.log.kiosk_log import KioskLog
from kiosk.selftest.check import Check, NotSo
from kiosk.selftest.ground import Ground
from kiosk.site.settings_store import SettingsStore
from kiosk.staff.pin import PinFile
from kiosk.watchdog.single_instance import Second, SingleInstance
from kiosk.watchdog.starts import Starts, Verdict

PIN, WRONG_PIN = "480915", "480916"
LINE = "a line of the self-test"


def data_folder(ground: Ground) -> Iterable[Check]:
    """That settings, PIN, log, starts and libraries can be kept and are found again."""
    folder = ground.folder / "data"
    yield Check("library", lambda: _verify(ground.library))
    yield Check("settings", lambda: _settings(folder))
    yield Check("staff PIN", lambda: _pin(folder))
    yield Check("log", lambda: _log(folder))
    yield Check("count of starts", lambda: _starts(folder))
    yield Check("one kiosk at a time", lambda: _one_at_a_time(folder))
    yield Check("installing a library", lambda: _install(ground, folder))
    yield Check("going back to the one before", lambda: _roll_back(ground, folder))


def _verify(library: Library) -> str:
    library.verify()
    return f"{library.content_hash[:12]}, {', '.join(library.languages)}"


def _settings(folder: Path) -> str:
    folder.mkdir(exist_ok=True)
    store = SettingsStore(folder)
    wanted = replace(store.load().settings, theme=ThemeName.DARK, volume=25)
    store.save(wanted)
    loaded = SettingsStore(folder).load()
    if loaded.settings != wanted or loaded.notices:
        raise NotSo(next(iter(loaded.notices), "what was saved is not what is read"))
    return ""


def _pin(folder: Path) -> str:
    file = PinFile(folder / "staff.pin")
    file.set(PIN)
    if not file.verify(PIN) or file.verify(WRONG_PIN):
        raise NotSo("the door does not tell the right PIN from a wrong one")
    return ""


def _log(folder: Path) -> str:
    log = KioskLog(folder / "logs")
    log.info(LINE)
    log.close()
    if not any(line.endswith(LINE) for line in log.tail(1)):
        raise NotSo(log.notice or "what was written cannot be read")
    return ""


def _starts(folder: Path) -> str:
    starts = Starts(folder / "starts.json", "boot", lambda: 0.0)
    verdicts = [starts.begin() for _ in range(4)]
    starts.ended()
    if verdicts != [Verdict.NORMAL] * 3 + [Verdict.SAFE_MODE]:
        raise NotSo(starts.notice or "three starts without an end do not lead to safe mode")
    return ""


def _one_at_a_time(folder: Path) -> str:
    instance = SingleInstance(folder)
    try:
        taken = instance.take()
        if isinstance(taken, Second) or taken.notice:
            raise NotSo(taken.line if isinstance(taken, Second) else taken.notice)
    finally:
        instance.release()
    return ""


def _install(ground: Ground, folder: Path) -> str:
    # Undated, so that it counts as older than a bundled one that is dated.
    outcome = install(ground.second, folder, ground.bundled, allow_older=True)
    if isinstance(outcome, Refused):
        raise NotSo(outcome.line)
    shown = Installed(folder).shown()
    if shown is None:
        raise NotSo("what was installed is not shown")
    with closing(Library.open(shown)) as library, closing(Library.open(ground.second)) as wanted:
        if library.content_hash != wanted.content_hash:
            raise NotSo("another library than the installed one is shown")
        return f"{library.content_hash[:12]}"


def _roll_back(ground: Ground, folder: Path) -> str:
    outcome = roll_back(1, folder, ground.bundled)
    if isinstance(outcome, Refused):
        raise NotSo(outcome.line)
    if Installed(folder).shown() is not None:
        raise NotSo("the bundled library is not shown again")
    return ""
