"""Libraries of many topics, made of ours: ``python -m bench.topics OUT COUNT`` writes one."""

import sys
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import msgspec

from kiosk.content.check import check_folder
from kiosk.content.compile import compile_topics
from kiosk.content.topics import TopicSource
from kiosk.library.reader import Library
from kiosk.library.writer import write_library
from kiosk.shared.resources import icon_names, resources_folder

LETTER, WORD = "p", "pain"


def write_topics(out: Path, count: int) -> None:
    """Writes our topic so many times, under other ids and titles, into one library.

    Raises:
        ValueError: our content has errors.
    """
    (source,) = check_folder(resources_folder() / "content", date.today(), icon_names()).topics
    write_library(compile_topics([_copy(source, number) for number in range(count)]), out)


def _copy(source: TopicSource, number: int) -> TopicSource:
    if number == 0:
        return source
    titles = {
        language: msgspec.structs.replace(file, title=f"{file.title} {number + 1}")
        for language, file in source.titles.items()
    }
    return replace(source, topic=f"{source.topic}-{number + 1:04}", titles=titles)


def search_times(path: Path, rounds: int) -> tuple[list[float], list[float]]:
    """Milliseconds of the search for a first letter and for a word in the library's first topic, so many times each."""
    library = Library.open(path)
    try:
        language = library.languages[0]
        topic = library.topics(language, 0, 1)[0].topic
        letters, words = [], []
        for _ in range(rounds):
            began = time.perf_counter()
            library.words_from(language, topic, LETTER, 8)
            then = time.perf_counter()
            library.found(language, topic, WORD, 8)
            letters.append((then - began) * 1e3)
            words.append((time.perf_counter() - then) * 1e3)
        return letters, words
    finally:
        library.close()


if __name__ == "__main__":
    write_topics(Path(sys.argv[1]), int(sys.argv[2]))
