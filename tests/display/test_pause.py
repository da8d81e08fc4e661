"""A pause runs for its time, and from the beginning each time."""

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QGuiApplication

from kiosk.display.pause import Pause
from kiosk.shared.resources import program_folder


def wait_until_over(app: QGuiApplication, pause: Pause) -> bool:
    patience = QDeadlineTimer(10_000)
    while pause.property("running") and not patience.hasExpired():
        app.processEvents()
    return not pause.property("running")


def test_a_pause_runs_from_each_beginning_and_ends_by_itself(app: QGuiApplication) -> None:
    pause = Pause()
    told: list[bool] = []
    pause.running_changed.connect(lambda: told.append(bool(pause.property("running"))))
    assert not pause.property("running")
    pause.run(60_000)
    pause.run(1)
    assert told == [True]
    assert wait_until_over(app, pause)
    pause.run(0)
    assert wait_until_over(app, pause)
    assert told == [True, False] * 2


def test_no_qml_file_makes_a_timer() -> None:
    # Why not, `kiosk.display.pause` says.
    made = [
        f"{path.name}:{number}"
        for path in sorted((program_folder() / "kiosk").rglob("*.qml"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if line.strip() in {"Timer {", "Pause {"}
    ]
    assert made == []
