"""A pause runs for its time, and from the beginning each time."""

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QGuiApplication

from kiosk.display.pause import Pause


def wait_until_over(app: QGuiApplication, pause: Pause) -> bool:
    patience = QDeadlineTimer(10_000)
    while pause.property("running") and not patience.hasExpired():
        app.processEvents()
    return not pause.property("running")


def test_a_pause_runs_from_each_restart_and_ends_by_itself(app: QGuiApplication) -> None:
    pause = Pause()
    told: list[bool] = []
    pause.running_changed.connect(lambda: told.append(bool(pause.property("running"))))
    assert not pause.property("running")
    pause.setProperty("interval", 1)
    pause.restart()
    pause.restart()
    assert told == [True]
    assert wait_until_over(app, pause)
    pause.restart()
    assert wait_until_over(app, pause)
    assert told == [True, False] * 2


def test_another_length_holds_for_a_pause_that_runs(app: QGuiApplication) -> None:
    pause = Pause()
    told: list[int] = []
    pause.interval_changed.connect(lambda: told.append(pause.property("interval")))
    pause.setProperty("interval", 60_000)
    pause.restart()
    pause.setProperty("interval", 60_000)
    pause.setProperty("interval", 0)
    assert told == [60_000, 0]
    assert wait_until_over(app, pause)
