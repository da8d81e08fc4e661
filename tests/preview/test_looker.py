"""Looks follow one another in a thread of their own, and the last one is the newest."""

from collections.abc import Iterator
from threading import Semaphore

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.preview.folder_reader import Look, Unchanged
from kiosk.preview.looker import Looker
from tests.preview.conftest import wait_until


class SlowReader:
    """Each look takes until it is let go."""

    def __init__(self) -> None:
        self.asked: list[bool] = []
        self.go = Semaphore(0)

    def look(self, *, closely: bool) -> Look:
        self.asked.append(closely)
        assert self.go.acquire(timeout=60)
        return Unchanged(frozenset({str(len(self.asked))}))


@pytest.fixture
def reader() -> SlowReader:
    return SlowReader()


@pytest.fixture
def looker(app: QGuiApplication, reader: SlowReader) -> Iterator[Looker]:
    del app  # only has to be there first
    made = Looker(reader)
    yield made
    reader.go.release(100)
    made.stop()


def test_notices_during_a_look_are_one_more_close_look(
    app: QGuiApplication, looker: Looker, reader: SlowReader
) -> None:
    told: list[Look] = []
    looker.looked.connect(told.append)
    looker.look()
    for _ in range(5):
        looker.look_closely()
    assert not told, "the window's loop waits for nobody"
    reader.go.release(2)
    wait_until(app, lambda: len(told) == 2)
    assert reader.asked == [False, True]
    assert told == [Unchanged(frozenset({"1"})), Unchanged(frozenset({"2"}))]


def test_the_clock_waits_for_the_look_that_is_under_way(
    app: QGuiApplication, looker: Looker, reader: SlowReader
) -> None:
    told: list[Look] = []
    looker.looked.connect(told.append)
    looker.look_closely()
    looker.look()
    reader.go.release()
    wait_until(app, lambda: len(told) == 1)
    looker.look()
    reader.go.release()
    wait_until(app, lambda: len(told) == 2)
    assert reader.asked == [True, False]


def test_what_is_seen_after_the_end_is_told_to_nobody(app: QGuiApplication, reader: SlowReader) -> None:
    looker = Looker(reader)
    told: list[Look] = []
    looker.looked.connect(told.append)
    looker.look()
    reader.go.release()
    looker.stop()
    app.processEvents()
    assert not told
    looker.look_closely()
    assert reader.asked == [False]
