"""Saves a picture of every screen and page, and what each shows, into a folder."""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from kiosk import __version__
from kiosk.display.fonts import FontError
from kiosk.display.screen import Pixels, glass_of_size, mm_per_pixel_of_glass
from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
from kiosk.library.reader import Library, LibraryDamaged, LibraryUnusable
from kiosk.library.shelf import Shelf
from kiosk.session.place import topic_of
from kiosk.session.site import default_language
from kiosk.shared.document import TopicCard
from kiosk.shell.kiosk_view_model import KioskViewModel
from kiosk.shell.scene import StageError, scene_for
from kiosk.shell.site import SiteWishes
from kiosk.shell.stage import Stage
from kiosk.site.numbers import Numbers
from kiosk.tour.contact_sheet import SheetFacts, contact_sheet
from kiosk.tour.covers import stage_of, toured_terminal
from kiosk.tour.picture import Picture, entry
from kiosk.tour.png import save_png
from kiosk.tour.progress import Progress
from kiosk.tour.sheet_parts import parts_of
from kiosk.tour.sight import look_at
from kiosk.tour.stillness import come_to_rest, settle
from kiosk.tour.walk import Stop, walk

LIST = "tour.json"
COVERS = 2
"""The question to a visitor, and the staff pages."""


@dataclass(frozen=True)
class TourOptions:
    """What is rendered, and where to.

    ``size`` is width and height in pixels; ``language`` is a code, or None for the library's own; ``bundled`` is shown
    if ``library`` cannot be; ``notice`` is one line for staff, or empty; ``numbers`` is whom
    patients are told to call; ``made`` is the date on the contact sheet.
    """

    out: Path
    size: tuple[int, int]
    theme: ThemeName
    language: str | None
    library: Path
    bundled: Path
    text_size: TextSize = TextSize.NORMAL
    notice: str = ""
    numbers: Numbers = field(default_factory=Numbers)
    made: date = field(default_factory=date.today)


def tour(options: TourOptions) -> int:
    """Renders every screen and page; prints the folder.

    Returns:
        0 if all is saved; 1 if something cannot be read or written and 2 if there is no such language, each with a
        line on stderr.
    """
    # No display is needed and none is to flicker; Qt reads this when the application is made.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    progress = Progress(sys.stderr)

    def refuse(reason: str) -> int:
        progress.leave()
        _say(reason)
        return 1

    try:
        shelf = Shelf(options.library, options.bundled, options.notice, log=_say)
    except LibraryUnusable as error:
        return refuse(str(error))
    try:
        languages = shelf.library.languages
        if options.language is not None and options.language not in languages:
            refuse(f"{options.language}: the library has no such language; name one of: {', '.join(languages)}")
            return 2
        options.out.mkdir(parents=True, exist_ok=True)
        _clear(options.out)
        pictures = _save(options, shelf, progress)
    except OSError as error:
        return refuse(f"{options.out}: cannot be written ({error.strerror or error}); name another folder")
    except (LibraryUnusable, LibraryDamaged, FontError, StageError) as error:
        return refuse(str(error))
    finally:
        shelf.close()
    progress.end(f"{pictures} pictures")
    print(options.out)
    return 0


def _save(options: TourOptions, shelf: Shelf, progress: Progress) -> int:
    pixels = Pixels(*options.size)
    mm_per_pixel = mm_per_pixel_of_glass(pixels, glass_of_size(pixels))
    running = QGuiApplication.instance()
    app = running if isinstance(running, QGuiApplication) else QGuiApplication(["patient-kiosk"])
    wishes = SiteWishes(options.language, options.theme, options.text_size, options.numbers)
    with toured_terminal(shelf) as terminal:
        stage = stage_of(scene_for(app, wishes, mm_per_pixel), shelf, wishes, terminal)
        try:
            stops = chain(walk(stage.kiosk, shelf.library), terminal.walk(stage.kiosk))
            pictures = tuple(_pictures(stage, shelf.library, stops, options, progress))
        finally:
            stage.close()
    entries = [entry(picture, 1 / mm_per_pixel) for picture in pictures]
    (options.out / LIST).write_text(json.dumps(entries, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    language = default_language(shelf.library.languages, options.language)
    parts = parts_of(pictures, shelf.library, language, options.size)
    sheet = contact_sheet(_facts(options, shelf.library, language), parts)
    (options.out / "index.html").write_text(sheet, encoding="utf-8")
    return len(pictures)


def _pictures(
    stage: Stage, library: Library, stops: Iterable[Stop], options: TourOptions, progress: Progress
) -> Iterator[Picture]:
    kiosk = stage.kiosk
    stage.window.resize(*options.size)
    stage.window.show()
    come_to_rest(stage.window)
    parts = _expected_parts(library, kiosk.session.language)
    seen: set[tuple[str, str, str]] = set()
    for number, stop in enumerate(stops, start=1):
        settle(stage)
        topic, bar = topic_of(kiosk.session.place) or "", kiosk.screens.bar.state
        seen.add((topic, stop.screen, stop.chapter))
        progress.tell((len(seen) - 1 + (bar.page - 1) / max(bar.page_count, 1)) / parts, stop.name)
        file = f"{number:03d}-{stop.name}.png"
        save_png(stage.window.grabWindow(), options.out / file)
        # What a screen calls itself; the first heading of a chapter's later pages is not their title.
        title = stop.chapter_title or stage.window.title()
        yield Picture(file, stop, topic, bar.page, bar.page_count, title, look_at(stage.window))


def _expected_parts(library: Library, language: str) -> int:
    """How many chapters and screens there are to see, as far as that is known before."""
    cards = library.topics(language, 0, library.topic_count(language))
    # A chapter is a screen; where there is nothing to choose, two others are never seen.
    screens = len(KioskViewModel.Screen) + COVERS - 1 - (len(cards) == 1) - (len(library.languages) == 1)

    def parts(card: TopicCard) -> int:
        unseen = 2 * (not card.has_recovery) + (not card.figures)
        return len({*(each.chapter for each in card.chapters), card.about}) + screens - unseen

    return sum(map(parts, cards))


def _facts(options: TourOptions, library: Library, language: str) -> SheetFacts:
    is_right_to_left = QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft
    width, height = options.size
    return SheetFacts(
        topics=tuple(card.title for card in library.topics(language, 0, library.topic_count(language))),
        language=language,
        direction="rtl" if is_right_to_left else "ltr",
        content_hash=library.content_hash,
        made=options.made.isoformat(),
        shown=f"{width} x {height} pixels, text {options.text_size.value} %, {options.theme.name.lower()}",
        version=__version__,
    )


def _clear(folder: Path) -> None:
    """Removes the pictures of an earlier tour, which may have had more of them."""
    try:
        entries = json.loads((folder / LIST).read_text(encoding="utf-8"))
        files = [Path(entry["file"]).name for entry in entries]
    except (FileNotFoundError, ValueError, TypeError, KeyError):
        return
    for file in files:
        (folder / file).unlink(missing_ok=True)


def _say(line: str) -> None:
    print(f"patient-kiosk: {line}", file=sys.stderr)
