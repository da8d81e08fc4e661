"""A screen that goes and comes back, and a disk on which a visitor leaves nothing."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest

from kiosk.session.place import Reading
from kiosk.watchdog.heartbeat import Heartbeat
from kiosk.watchdog.pulse import Limits
from tests.terminal.ways import WAYS
from tests.terminal.world import OpenWorld, World

WRITING = {"os.rename", "os.remove", "os.mkdir", "os.truncate", "shutil.move", "sqlite3.connect", "subprocess.Popen"}
WRITTEN: list[str] = []
"""What was written while it is listened; the hook itself cannot be taken away again."""
IS_LISTENING = [False]


def listen(event: str, arguments: tuple[Any, ...]) -> None:
    if not IS_LISTENING[0]:
        return
    if event in WRITING or event.startswith("socket."):
        WRITTEN.append(f"{event} {arguments}")
    elif event == "open":
        path, mode, flags = arguments
        if (isinstance(mode, str) and set(mode) & set("wax+")) or (isinstance(flags, int) and flags & 0o3):
            WRITTEN.append(f"open {path} {mode}")


sys.addaudithook(listen)


@contextmanager
def nothing_written() -> Iterator[None]:
    WRITTEN.clear()
    IS_LISTENING[0] = True
    yield
    IS_LISTENING[0] = False
    assert WRITTEN == []


def test_a_visit_writes_nothing_anywhere(world: OpenWorld, our_library: Path, tmp_path: Path) -> None:
    terminal = world(our_library)
    before = sorted((path, path.stat().st_mtime_ns) for path in tmp_path.rglob("*"))
    with nothing_written():
        for way in WAYS.values():
            terminal.start()
            way(terminal)
            terminal.kiosk.nextTextSize()
            terminal.kiosk.nextTheme()
            terminal.settle()
            terminal.after(terminal.terminal.wait().quiet)
            terminal.after(60)
            terminal.wait(1)
            assert terminal.is_at_invitation
    assert sorted((path, path.stat().st_mtime_ns) for path in tmp_path.rglob("*")) == before
    assert terminal.said == []


def test_that_would_be_heard(tmp_path: Path) -> None:
    with pytest.raises(AssertionError), nothing_written():
        (tmp_path / "trace").write_text("what a visitor chose", encoding="utf-8")


@pytest.fixture
def reader(world: OpenWorld, our_library: Path) -> World:
    terminal = world(our_library)
    terminal.start()
    terminal.kiosk.screens.home.openChapter("causes")
    terminal.settle()
    return terminal


def test_a_screen_that_is_unplugged_and_comes_back_in_another_size(reader: World) -> None:
    beats: list[float] = []
    heart = Heartbeat(reader.window, Limits(interval=0.02), reader.clock, lambda: beats.append(reader.clock.now))
    session = reader.kiosk.session
    for width, height in ((1024, 600), (1080, 1920), (3840, 2160), (640, 480), (1920, 1080)):
        reader.window.hide()
        heart.begin()
        count = len(beats)
        while len(beats) <= count:
            QTest.qWait(5)
        assert not heart.pulse().is_hung(reader.clock.now, Limits(), 0)
        reader.window.resize(width, height)
        reader.window.show()
        reader.settle()
        place = reader.kiosk.session.place
        assert isinstance(place, Reading)
        assert isinstance(session.place, Reading)
        assert place.chapter == session.place.chapter
        assert reader.window.width() == width
        if min(width, height) >= 600:
            assert not reader.sight.clipped
    heart.end()
    reader.after(reader.terminal.wait().quiet)
    reader.after(60)
    assert reader.is_at_invitation
