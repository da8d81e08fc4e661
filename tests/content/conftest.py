"""A small sound topic to spoil, and the day on which tests check."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.check import Report, check_folder
from tests.content.small_timeline import write_timeline

TODAY = date(2026, 11, 22)
ICONS = frozenset({"info", "spine"})

FRONT = "---\ntitle: {title}\nicon: info\nreviewed: not yet\nnext-review: 2027-05-22\n---\n\n"
SOUND = {
    "back/topic.yaml": "language: en\nchapters: [start]\nabout: about\ntimeline: start\nwarning-signs: start\n",
    "back/en/topic.yaml": "title: Your back\n",
    "back/en/start.md": FRONT.format(title="Start") + "Your back is strong.\n",
    "back/en/about.md": FRONT.format(title="About") + "We wrote this.\n",
}


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A folder with one small topic in which nothing is wrong."""
    root = tmp_path / "content"
    for name, text in SOUND.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


@pytest.fixture
def check() -> Callable[[Path], Report]:
    """Checks a folder on a fixed day with a few icons."""
    return lambda root: check_folder(root, TODAY, ICONS)


@pytest.fixture
def timeline(content: Path) -> Path:
    """The small sound topic with a sound timeline; the folder of the topic."""
    write_timeline(content / "back")
    return content / "back"
