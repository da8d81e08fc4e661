"""Reads a library from end to end: whatever could fail before a patient fails here.

Every section is read and decoded. Setting it out as pages needs a screen: ``--self-test`` does that.
"""

import re
from collections import Counter
from contextlib import closing
from pathlib import Path

from kiosk.install.examine_red_flags import fault_of_red_flags
from kiosk.install.examine_topic import TopicReader
from kiosk.install.refusal import FaultError, RefusedError
from kiosk.install.trust import refusal_of
from kiosk.library.reader import Library, LibraryDamaged, LibraryUnusable
from kiosk.shared.redflags import RedFlags
from kiosk.shared.resources import icon_names

_HASH = re.compile(r"[0-9a-f]{64}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}")


def examine(part: Path, file: Path) -> str:
    """Reads all of the library at ``part``, which came from ``file``, and tells in one line what was read.

    Raises:
        RefusedError: something in it would fail before a patient, or it is not to be trusted; ``file`` is named.
    """
    try:
        with closing(Library.open(part)) as library:
            library.verify()
            counted = _read(library)
            refusal = refusal_of(library)
    except (LibraryUnusable, LibraryDamaged) as error:
        raise RefusedError(str(error).replace(str(part), str(file))) from error
    except FaultError as fault:
        raise RefusedError(f"{file}: {fault}; build the library again") from fault
    if refusal:
        raise RefusedError(f"{file}: {refusal}")
    return f"every entry is sound: {', '.join(f'{what} {count}' for what, count in counted.items())}"


def _read(library: Library) -> Counter[str]:
    """Everything there is, counted."""
    if not _HASH.fullmatch(library.content_hash):
        raise FaultError("its hash is none")
    names = library.languages
    if not names or len(set(names)) != len(names) or not all(_LANGUAGE.fullmatch(name) for name in names):
        raise FaultError("it does not say which languages it has")
    reader = TopicReader(library, library.indexed(), icon_names())
    asked: dict[str, dict[str, RedFlags | None]] = {}
    for language in names:
        cards = library.topics(language, 0, library.topic_count(language))
        if not cards:
            raise FaultError(f"the language '{language}' has no text")
        for card in cards:
            asked.setdefault(card.topic, {})[language] = reader.read(language, card)
    for topic, of_languages in asked.items():
        fault = fault_of_red_flags(topic, of_languages)
        if fault:
            raise FaultError(fault)
    return Counter({"languages": len(names)}) + reader.counted
