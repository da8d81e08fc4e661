"""A folder of content to edit, and a desk: somebody of staff who sees the preview and waits for it."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.display.theme import ThemeName
from kiosk.library.shelf import Shelf
from kiosk.library_choice import Chosen, ContentFolder, choose_library
from kiosk.preview.preview import Preview
from kiosk.preview.preview_stage import PreviewStage
from kiosk.preview.preview_state import PreviewState
from kiosk.shell.site import SiteWishes
from kiosk.tour.sight import look_at

NOON = datetime(2026, 11, 22, 12, 0, 5)
PATIENCE_MS = 60_000
FRONT = "---\ntitle: {title}\nicon: info\nreviewed: not yet\nnext-review: 2127-05-22\n---\n\n"
SOUND = {
    "back/topic.yaml": "language: en\nchapters: [start, more]\nabout: about\ntimeline: start\nwarning-signs: start\n",
    "back/en/topic.yaml": "title: Your back\n",
    "back/en/start.md": FRONT.format(title="Start") + "Your back is strong.\n",
    "back/en/more.md": FRONT.format(title="More") + "Your back can heal.\n",
    "back/en/about.md": FRONT.format(title="About") + "We wrote this.\n",
}


def write(root: Path, texts: dict[str, str]) -> None:
    """Write files by their path below ``root``."""
    for name, text in texts.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A folder with one small topic in which nothing is wrong."""
    write(tmp_path / "content", SOUND)
    return tmp_path / "content"


@pytest.fixture
def start(content: Path) -> Path:
    """Its first chapter."""
    return content / "back/en/start.md"


def wait_until(app: QGuiApplication, condition: Callable[[], bool]) -> None:
    """Let the window's loop run until ``condition`` is met."""
    patience = QTimer(singleShot=True, interval=PATIENCE_MS)
    patience.start()
    pulse = QTimer(interval=20)  # a condition may come true outside of this process
    pulse.start()
    while not condition():
        assert patience.isActive(), "waited in vain"
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


class Desk:
    """The preview of a folder, as staff see it."""

    def __init__(self, app: QGuiApplication, content: Path, data: Path) -> None:
        chosen = choose_library(content, data)
        assert isinstance(chosen, Chosen)
        self._app = app
        self.shelf = Shelf(chosen.library, chosen.bundled, chosen.notice)
        preview = Preview(ContentFolder(content, data), self.shelf, lambda: NOON)
        self._told = preview.view_model
        self.stage = PreviewStage(app, self.shelf, SiteWishes(None, ThemeName.LIGHT), 0.25, preview)
        self.kiosk = self.stage.kiosk
        self.stage.window.resize(1440, 810)
        self.stage.window.show()
        self.until(lambda: self.state.checked_at != "")

    @property
    def state(self) -> PreviewState:
        return self._told.state

    @property
    def texts(self) -> tuple[str, ...]:
        self._app.processEvents()
        self.stage.window.grabWindow()
        return look_at(self.stage.window).texts

    @property
    def problems(self) -> list[tuple[str, int, str]]:
        return [(row.file, row.line, row.message) for row in self.state.rows]

    def sees(self, words: str) -> bool:
        return any(words in text for text in self.texts)

    def open(self, chapter: str) -> None:
        self.kiosk.screens.attract.started.emit("en")
        self.kiosk.screens.home.openChapter(chapter)

    def until(self, condition: Callable[[], bool]) -> None:
        wait_until(self._app, condition)

    def until_seen(self, words: str) -> None:
        self.until(lambda: self.sees(words))

    def close(self) -> None:
        self.stage.close()
        self.shelf.close()


@pytest.fixture
def open_desk(app: QGuiApplication, content: Path, tmp_path: Path) -> Iterator[Callable[[], Desk]]:
    """Opens the preview of the folder."""
    desks: list[Desk] = []

    def begin() -> Desk:
        desks.append(Desk(app, content, tmp_path / "data"))
        return desks[-1]

    yield begin
    for desk in desks:
        desk.close()


@pytest.fixture
def desk(open_desk: Callable[[], Desk]) -> Desk:
    """The preview of the sound folder, its first chapter open."""
    opened = open_desk()
    opened.open("start")
    assert opened.sees("Your back is strong.")
    assert opened.sees("No problems")
    return opened
