"""What is shown to patients, read through once."""

import os
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from kiosk.doctor.looking import told
from kiosk.install.installed import Installed
from kiosk.library.reader import Library, LibraryDamaged, LibraryUnusable
from kiosk.library_choice import Unchosen, choose_library


@dataclass(frozen=True)
class ContentSeen:
    """A text that can be shown.

    ``version`` is the content's hash. ``reviews`` holds for each chapter in each language when it was checked and
    when it is to be checked next, as written: ISO dates, or empty. ``notice`` says why it is not the newest, or
    nothing. ``is_whole``: every row of the library was held against its sum. ``made`` is when it was built (UTC), or
    None where it does not say. ``kept`` is how many installed libraries could be shown, and ``is_installed`` whether
    this is one of them.
    """

    version: str
    languages: tuple[str, ...]
    topics: int
    reviews: tuple[tuple[str, str], ...]
    notice: str
    is_whole: bool
    made: datetime | None = None
    kept: int = 0
    is_installed: bool = False

    @property
    def latest_review(self) -> str:
        """The latest day on which a chapter was checked, as an ISO date; empty where none was."""
        return max((reviewed for reviewed, _ in self.reviews), default="")


@dataclass(frozen=True)
class ContentLost:
    """No text can be shown; ``words`` say why and what to do, in one line."""

    words: str


Content: TypeAlias = ContentSeen | ContentLost


def content_of_terminal(data_folder: Path) -> Content:
    """Opens what a kiosk without ``--content`` shows, and holds every row of it against its sum. Never fails."""
    try:
        with TemporaryDirectory() as elsewhere:
            installed = Installed(data_folder)
            if shown := installed.shown():
                return _read_whole(shown, installed)
            return _chosen(data_folder if _is_own(data_folder) else Path(elsewhere), installed)
    except (LibraryUnusable, LibraryDamaged) as error:
        return ContentLost(str(error))
    except Exception as fault:
        return ContentLost(f"could not be looked at ({told(fault)}); report it")


def content_of(library: Library, notice: str) -> Content:
    """What an open library holds, read without holding every row of it against its sum.

    Args:
        library: What is shown.
        notice: Why it is not what should be shown, or empty.
    """
    try:
        return _seen(library, notice, is_whole=False)
    except LibraryDamaged as error:
        return ContentLost(str(error))


def _chosen(data_folder: Path, installed: Installed) -> Content:
    chosen = choose_library(None, data_folder)
    if isinstance(chosen, Unchosen):
        return ContentLost(chosen.lines[-1])  # what stands before it are the problems one by one
    return _read_whole(chosen.library, installed, chosen.notice)


def _read_whole(path: Path, installed: Installed, notice: str = "") -> Content:
    with closing(Library.open(path)) as library:
        library.verify()
        notice = "; ".join(dict.fromkeys(filter(None, (installed.notice, notice))))
        seen = _seen(library, notice, is_whole=True)
        return replace(seen, kept=len(installed.kept()), is_installed=path == installed.shown())


def _seen(library: Library, notice: str, *, is_whole: bool) -> ContentSeen:
    reviews: list[tuple[str, str]] = []
    topics = 0
    for language in library.languages:
        cards = library.topics(language, 0, library.topic_count(language))
        topics = max(topics, len(cards))
        for card in cards:
            chapters = [library.chapter(language, card.topic, each.chapter) for each in card.chapters]
            reviews += [(chapter.reviewed, chapter.next_review) for chapter in chapters]
    return ContentSeen(library.content_hash, library.languages, topics, tuple(reviews), notice, is_whole, library.made)


def _is_own(folder: Path) -> bool:
    """Whether what is compiled may be kept there: not where it has to be made first, nor as root in another's."""
    try:
        owner = folder.stat().st_uid
    except OSError:
        return False
    return os.name != "posix" or os.geteuid() != 0 or owner == 0
