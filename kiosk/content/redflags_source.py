"""A topic's red-flag questions as written: the rules, and the words of each language with their lines."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from kiosk.content.redflags_files import NAME, RedFlagRulesFile, RedFlagWordsFile
from kiosk.content.source_files import ChapterSource
from kiosk.content.yaml_file import RulesIn, WordsIn
from kiosk.content.yaml_lines import Path

RedFlagRules: TypeAlias = RulesIn[RedFlagRulesFile]
RedFlagWords: TypeAlias = WordsIn[RedFlagWordsFile]


@dataclass(frozen=True)
class RedFlagSource:
    """The questions of a topic: their rules, and their words by language."""

    rules: RedFlagRules
    words: dict[str, RedFlagWords]

    def chapters(self) -> Iterator[ChapterSource]:
        """Each language's words as a chapter, so that all that is held against chapters is held against them too."""
        for words in self.words.values():
            if words.file:
                blocks = words.blocks(*words.texts)
                yield words.as_chapter(NAME, words.file.reviewed, words.file.next_review, blocks)

    def screens(self) -> Iterator[ChapterSource]:
        """What stands together on a screen, as a chapter: a question's and a result's words; in each language."""
        for words in self.words.values():
            for above in dict.fromkeys(path[:2] for path in words.texts) if words.file else ():
                blocks = words.blocks(*(path for path in words.texts if path[:2] == above))
                yield words.as_chapter(NAME, "", "", blocks)


def is_plain(where: Path) -> bool:
    """Whether what stands at a place is shown as it is written: a question in a few words."""
    match where:
        case ("questions", _, "short"):
            return True
        case _:
            return False
