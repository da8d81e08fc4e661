"""Saves a picture of every screen and page, and what each shows, into a folder."""

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication

from kiosk.display.fonts import FontError
from kiosk.display.screen import Pixels, glass_of_size, mm_per_pixel_of_glass
from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
from kiosk.library.reader import LibraryDamaged, LibraryUnusable
from kiosk.library.shelf import Shelf
from kiosk.shell.site import SiteWishes
from kiosk.shell.stage import Stage, StageError
from kiosk.tour.contact_sheet import Thumbnail, contact_sheet
from kiosk.tour.sight import Sight, look_at
from kiosk.tour.walk import Stop, walk

LIST = "tour.json"


@dataclass(frozen=True)
class TourOptions:
    """What is rendered, and where to.

    ``size`` is width and height in pixels; ``language`` is a code, or None for the library's own; ``bundled`` is shown
    if ``library`` cannot be; ``notice`` is one line for staff, or empty.
    """

    out: Path
    size: tuple[int, int]
    theme: ThemeName
    language: str | None
    library: Path
    bundled: Path
    text_size: TextSize = TextSize.NORMAL
    notice: str = ""


@dataclass(frozen=True)
class _Picture:
    """An entry of the list: a file, where it was taken, and what stands on it."""

    file: str
    stop: Stop
    page: int
    pages: int
    sight: Sight


def tour(options: TourOptions) -> int:
    """Renders every screen and page; prints the folder.

    Returns:
        0 if all is saved; 1 if something cannot be read or written and 2 if there is no such language, each with a
        line on stderr.
    """
    # No display is needed and none is to flicker; Qt reads this when the application is made.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    try:
        shelf = Shelf(options.library, options.bundled, options.notice, log=_say)
    except LibraryUnusable as error:
        return _refuse(str(error))
    try:
        languages = shelf.library.languages
        if options.language is not None and options.language not in languages:
            _refuse(f"{options.language}: the library has no such language; name one of: {', '.join(languages)}")
            return 2
        options.out.mkdir(parents=True, exist_ok=True)
        _clear(options.out)
        _save(options, shelf)
    except OSError as error:
        return _refuse(f"{options.out}: cannot be written ({error.strerror or error}); name another folder")
    except (LibraryUnusable, LibraryDamaged, FontError, StageError) as error:
        return _refuse(str(error))
    finally:
        shelf.close()
    print(options.out)
    return 0


def _save(options: TourOptions, shelf: Shelf) -> None:
    pixels = Pixels(*options.size)
    mm_per_pixel = mm_per_pixel_of_glass(pixels, glass_of_size(pixels))
    running = QGuiApplication.instance()
    app = running if isinstance(running, QGuiApplication) else QGuiApplication(["patient-kiosk"])
    stage = Stage(app, shelf, SiteWishes(options.language, options.theme, options.text_size), mm_per_pixel)
    try:
        pictures = _in_one_width(options.out, list(_pictures(app, stage, shelf, options)))
    finally:
        stage.close()
    entries = [_entry(picture, 1 / mm_per_pixel) for picture in pictures]
    (options.out / LIST).write_text(json.dumps(entries, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    heading = f"{options.size[0]} x {options.size[1]}, {options.theme.name.lower()}"
    captions = [Thumbnail(picture.file, _caption(picture)) for picture in pictures]
    (options.out / "index.html").write_text(contact_sheet(heading, captions), encoding="utf-8")


def _pictures(app: QGuiApplication, stage: Stage, shelf: Shelf, options: TourOptions) -> Iterator[_Picture]:
    stage.window.resize(*options.size)
    stage.window.show()
    app.processEvents()
    for number, stop in enumerate(walk(stage.kiosk, shelf.library), start=1):
        app.processEvents()
        # Screens that went are taken down by an event loop, and none runs here.
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        image = stage.window.grabWindow()
        file = f"{number:02d}-{stop.name}.png"
        if not image.save(str(options.out / file)):
            raise OSError(f"{file} is not saved")
        bar = stage.kiosk.screens.bar.state
        print(f"{number:3d} {stop.name}", file=sys.stderr)
        yield _Picture(file, stop, bar.page, bar.page_count, look_at(stage.window))


def _in_one_width(folder: Path, pictures: list[_Picture]) -> list[_Picture]:
    """Gives all numbers the digits of the last one, so that files sort as they were taken."""
    digits = len(str(len(pictures)))
    renamed = [replace(each, file=each.file.zfill(len(each.file) + _missing(each, digits))) for each in pictures]
    for old, new in zip(pictures, renamed, strict=True):
        (folder / old.file).rename(folder / new.file)
    return renamed


def _missing(picture: _Picture, digits: int) -> int:
    return max(0, digits - len(picture.file.partition("-")[0]))


def _entry(picture: _Picture, px_per_mm: float) -> dict[str, object]:
    return {
        "file": picture.file,
        "screen": picture.stop.screen,
        "chapter": picture.stop.chapter,
        "page": picture.page,
        "pages": picture.pages,
        **asdict(picture.sight),
        "title": _title(picture),
        "px_per_mm": round(px_per_mm, 4),
    }


def _caption(picture: _Picture) -> str:
    page = f" ({picture.page} of {picture.pages})" if picture.pages > 1 else ""
    return f"{picture.stop.screen}: {_title(picture)}{page}"


def _title(picture: _Picture) -> str:
    """The screen's title; the first heading of a chapter's later pages is not theirs."""
    return picture.stop.chapter_title or picture.sight.title


def _clear(folder: Path) -> None:
    """Removes the pictures of an earlier tour, which may have had more of them."""
    try:
        entries = json.loads((folder / LIST).read_text(encoding="utf-8"))
        files = [Path(entry["file"]).name for entry in entries]
    except (FileNotFoundError, ValueError, TypeError, KeyError):
        return
    for file in files:
        (folder / file).unlink(missing_ok=True)


def _refuse(reason: str) -> int:
    _say(reason)
    return 1


def _say(line: str) -> None:
    print(f"patient-kiosk: {line}", file=sys.stderr)
