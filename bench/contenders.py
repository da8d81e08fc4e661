"""The programs: ours, the least that ours could be, and what a clinic would use instead."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from bench.article import WAYS, write_article
from bench.contender import Contender, Point, Ways, environment
from bench.figures import CHROMIUM, FLOOR, KIOSK, SURF, of_topics
from bench.glass import NotMeasuredError
from bench.screen import needed
from kiosk.content.fingerprint import fingerprint
from kiosk.shared.resources import resources_folder

MM_PER_PIXEL = 0.248
"""Of a glass of 21.5 inches."""
ROOT = Path(__file__).parents[1]
_OFFSCREEN = ROOT / "build_spec" / "offscreen.sh"


@dataclass(frozen=True)
class Ground:
    """Where things are: the frozen program, a folder that is thrown away, one that is kept, and the display's name."""

    program: Path
    scratch: Path
    kept: Path
    display: str


def contenders(ground: Ground) -> list[Contender]:
    """The kiosk with its own library, the floor, Chromium and surf.

    Raises:
        NotMeasuredError: one of them is not on this machine.
    """
    page = write_article(
        resources_folder() / "content" / "prp-back-pain" / "en",
        resources_folder() / "fonts" / "atkinson-hyperlegible",
        ground.scratch / "article",
    ).as_uri()
    return [
        kiosk(ground, KIOSK, None, library_of(ground, 1)),
        Contender(FLOOR, (sys.executable, str(ROOT / "bench" / "floor.py")), _of_qt(ground, FLOOR), None),
        Contender(CHROMIUM, _chromium(ground, page), environment(ground.scratch / CHROMIUM, ground.display), WAYS),
        Contender(
            SURF,
            # Full screen, no bars; no bridge to an accessibility bus that is not there.
            (needed("surf"), "-F", "-K", page),
            environment(ground.scratch / SURF, ground.display, NO_AT_BRIDGE="1"),
            WAYS,
        ),
    ]


def growing(ground: Ground, counts: tuple[int, ...]) -> list[Contender]:
    """The kiosk with libraries of so many topics."""
    libraries = [library_of(ground, count) for count in counts]
    return [kiosk(ground, of_topics(count), library, library) for count, library in zip(counts, libraries, strict=True)]


def kiosk(ground: Ground, name: str, library: Path | None, like: Path) -> Contender:
    """The kiosk with a library, or with its own; it is touched where it would be with the library ``like``."""
    home = ground.scratch / name.replace(" ", "-").replace(",", "")
    data = home / "data"
    data.mkdir(parents=True, exist_ok=True)
    (data / "settings.toml").write_text(f"mm-per-pixel = {MM_PER_PIXEL}\n", encoding="utf-8")
    content = ("--content", str(library)) if library else ()
    return Contender(
        name, (str(ground.program), "--data-dir", str(data), *content), _of_qt(ground, home.name), _ways(like)
    )


def library_of(ground: Ground, count: int) -> Path:
    """A library of so many topics, written unless it is there.

    Raises:
        NotMeasuredError: it cannot be written.
    """
    # Of another content, or by another compiler, it would be another one.
    path = ground.kept / f"{count}-topics-{fingerprint(resources_folder() / 'content')[:12]}.kiosk"
    if not path.exists():
        for old in ground.kept.glob(f"{count}-topics-*.kiosk"):
            old.unlink()
        _run([sys.executable, "-m", "bench.topics", str(path), str(count)], f"a library of {count} topics")
    return path


def _of_qt(ground: Ground, name: str) -> dict[str, str]:
    # The renderer is the program's own choice; the floor has to be told.
    more = {"QT_QUICK_BACKEND": "software"} if name == FLOOR else {}
    return environment(ground.scratch / name, ground.display, QT_QPA_PLATFORM="xcb", **more)


def _chromium(ground: Ground, page: str) -> tuple[str, ...]:
    return (
        needed("chromium"),
        "--kiosk",
        # Root may not have one; without it Chromium starts sooner and is smaller.
        "--no-sandbox",
        # There is no graphics chip; looking for one takes time.
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        f"--user-data-dir={ground.scratch / 'profile'}",
        page,
    )


def _ways(library: Path) -> Ways:
    told = _run(
        [str(_OFFSCREEN), "python", "-m", "bench.places", str(library), str(MM_PER_PIXEL)], "the kiosk's controls"
    )
    places = {name: tuple(Point(x, y) for x, y in points) for name, points in json.loads(told).items()}
    return Ways(places["to_text"], places["forward"][0], places["backward"][0])


def _run(command: list[str], what: str) -> str:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        why = done.stderr.strip().splitlines()[-1:] or ["it says nothing"]
        raise NotMeasuredError(f"{what}: {why[0]}")
    return done.stdout
