"""Runs a terminal: one at a time, watched, by the site's settings; in safe mode after too many crashes."""

import gc
import time
from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk import __version__
from kiosk.display.fonts import FontError
from kiosk.library.reader import LibraryUnusable
from kiosk.log.faults import Faults
from kiosk.log.kiosk_log import KioskLog
from kiosk.shell.ending import end_on_signals
from kiosk.shell.scene import StageError
from kiosk.site.named_settings import NamedSettings
from kiosk.site.settings import SettingsError
from kiosk.site.settings_store import SettingsStore
from kiosk.startup.line import refuse, say
from kiosk.startup.record import Record
from kiosk.startup.run_options import RunOptions
from kiosk.startup.show import Ground, Show
from kiosk.watchdog.exit_codes import ExitCode
from kiosk.watchdog.heartbeat import Heartbeat
from kiosk.watchdog.notify import Notify
from kiosk.watchdog.pulse import Limits
from kiosk.watchdog.single_instance import Second, SingleInstance
from kiosk.watchdog.starts import Starts, Verdict, boot_id, seconds_since_boot
from kiosk.watchdog.watcher import Watcher


def run_terminal(options: RunOptions) -> int:
    """Shows the kiosk until staff, a signal or a fault end it; the exit code says which."""
    log = KioskLog(options.data_folder / "logs")
    record = Record(log)
    Faults(log, say).catch_all()
    instance = SingleInstance(options.data_folder)
    taken = instance.take()
    if isinstance(taken, Second):
        say(taken.line)
        return ExitCode.CLOSED
    try:
        if taken.notice:
            record.warn(taken.notice)
        return _run_only_one(options, log, record)
    finally:
        record.close()
        instance.release()


def _run_only_one(options: RunOptions, log: KioskLog, record: Record) -> int:
    starts = Starts(options.data_folder / "starts.json", boot_id(), seconds_since_boot)
    verdict = starts.begin()
    if starts.notice:
        record.warn(starts.notice)
    try:
        store = NamedSettings(options.settings) if options.settings else SettingsStore(options.data_folder)
    except SettingsError as error:
        return refuse(str(error))
    loaded = store.load()
    app = QGuiApplication(["patient-kiosk"])
    end_on_signals(app, lambda: _bring_up(app))
    ground = Ground(app, options, store, loaded, record, time.monotonic, datetime.now, app.exit)
    try:
        show = _show_of(verdict, ground)
    except (FontError, StageError, LibraryUnusable) as error:
        return refuse(str(error))
    code = _exec_watched(app, show, log, record)
    # What could not be shown counts as a crash: after some of them the next start is a careful one.
    if code != ExitCode.CANNOT_BE_SHOWN:
        starts.ended()
    record.note(f"ended with exit code {code}")
    return code


def _show_of(verdict: Verdict, ground: Ground) -> Show:
    """What is shown; each imports what the other does not need, so that safe mode does without what may be broken."""
    match verdict:
        case Verdict.NORMAL:
            from kiosk.startup.patient_show import PatientShow  # noqa: PLC0415

            return PatientShow(ground)
        case Verdict.SAFE_MODE:
            from kiosk.startup.safe_show import SafeShow  # noqa: PLC0415

            return SafeShow(ground)
        case _:
            assert_never(verdict)


def _exec_watched(app: QGuiApplication, show: Show, log: KioskLog, record: Record) -> int:
    notify, limits = Notify(), Limits()
    heartbeat = Heartbeat(show.window, limits, time.monotonic, notify.watchdog)
    watcher = Watcher(heartbeat.pulse, log.error, log.fileno, limits)
    show.appear()

    def complete() -> None:
        try:
            show.complete()
        except StageError as error:
            app.exit(refuse(str(error)))
            return
        except Exception:
            # Nobody could get past an invitation that nothing stands behind; a new start perhaps can.
            app.exit(ExitCode.CANNOT_BE_SHOWN)
            raise
        # From here on there may be garbage, but none among what the start has made.
        gc.freeze()
        gc.enable()
        notify.ready()
        record.note(f"Patient Kiosk {__version__} shows its first screen")
        record.open_log()

    def seen() -> None:
        show.window.frameSwapped.disconnect(first)
        completing.start()

    # Not within the frame that shows the window, and before anybody can touch it.
    completing = QTimer(singleShot=True, interval=0)
    completing.timeout.connect(complete)
    first = show.window.frameSwapped.connect(seen)
    heartbeat.begin()
    watcher.begin()
    code = app.exec()
    notify.stopping()
    heartbeat.end()
    show.close()
    # Last: a program that hangs while it closes is one that hangs.
    watcher.end()
    return code


def _bring_up(app: QGuiApplication) -> None:
    for window in app.topLevelWindows():
        window.raise_()
        window.requestActivate()
