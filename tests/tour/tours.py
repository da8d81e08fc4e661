"""Runs the real command for many ways of showing our own content, two at a time, each when its test asks for it."""

import json
import subprocess
import sys
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
AT_A_TIME = 2
THEMES = ("light", "dark", "contrast")
LONGEST = 900
"""Seconds after which a tour is taken to hang: ten times what the longest takes on a slow machine."""


@dataclass(frozen=True)
class Shown:
    """How the screens are shown: the size in pixels, the text size in per cent, and ``how``.

    That is a theme, for our own words; or the code of a language, for longer words said to be in that language.
    """

    size: tuple[int, int]
    text: int
    how: str

    @property
    def is_longer(self) -> bool:
        """Whether the words are longer than ours."""
        return self.how not in THEMES

    def __str__(self) -> str:
        return f"{self.size[0]}x{self.size[1]}-{self.text}-{self.how}"


@dataclass(frozen=True)
class Toured:
    """A tour's list, and what was measured on its pictures: nothing where the words are longer."""

    entries: list[dict[str, Any]]
    pale: list[dict[str, Any]]
    counts: dict[str, int]
    said: str


class Tours:
    """Starts with all that are wanted at once, so that none waits for its test to be reached."""

    def __init__(self, wanted: Iterable[Shown], folder: Path) -> None:
        self._folder = folder
        self._pool = ThreadPoolExecutor(AT_A_TIME)
        self._runs: dict[Shown, Future[Toured]] = {}
        for shown in wanted:
            self._start(shown)

    def of(self, shown: Shown) -> Toured:
        """A tour, once it is done.

        Raises:
            AssertionError: the command failed.
        """
        return self._start(shown).result()

    def _start(self, shown: Shown) -> Future[Toured]:
        if shown not in self._runs:
            self._runs[shown] = self._pool.submit(_run, shown, self._folder)
        return self._runs[shown]

    def close(self) -> None:
        """Ends what nobody waits for any more."""
        self._pool.shutdown(cancel_futures=True)


def _run(shown: Shown, folder: Path) -> Toured:
    out, (width, height) = folder / str(shown), shown.size
    if shown.is_longer:
        said = _python(HERE / "longer_tour.py", out, str(width), str(height), str(shown.text), shown.how)
        return Toured(_read(out / "tour.json"), [], {}, said)
    options = ("--size", f"{width}x{height}", "--text-size", str(shown.text), "--theme", shown.how)
    said = _python(ROOT / "main.py", "tour", "--out", out, "--data-dir", folder / f"data-{shown}", *options)
    _python(HERE / "measure.py", out)
    measured = _read(out / "contrast.json")
    return Toured(_read(out / "tour.json"), measured["pale"], measured["counts"], said)


def _read(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8"))


def _python(*command: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, check=False, cwd=ROOT, timeout=LONGEST
    )
    assert done.returncode == 0, f"{command[0]} ended with {done.returncode}: {done.stderr}"
    return done.stderr
