"""The shapes of the files staff write, and reading each of them."""

import re
from dataclasses import dataclass, field

from msgspec import Struct

from kiosk.content.blocks import read_blocks
from kiosk.content.chunk_reader import SourceBlock
from kiosk.content.problems import ProblemList
from kiosk.content.shape import Shape
from kiosk.content.yaml_tree import Mapping, read_yaml

NAME = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")
"""How topics, chapters and terms are named."""


class TopicFile(Struct, frozen=True, rename="kebab"):
    """``topic.yaml`` of a topic."""

    language: str
    chapters: tuple[str, ...]
    about: str
    timeline: str
    warning_signs: str


class LanguageFile(Struct, frozen=True, rename="kebab"):
    """``topic.yaml`` of a language."""

    title: str


class ShownFact(Struct, frozen=True):
    """Something that can be checked in a drawing, and the name of the source that says so."""

    shows: str
    source: str


class PicturesFile(Struct, frozen=True):
    """``pictures.yaml``: sources by name, and what each picture shows."""

    sources: dict[str, str]
    pictures: dict[str, tuple[ShownFact, ...]]


class GlossaryEntry(Struct, frozen=True, rename="kebab"):
    """A hard word, other ways it is written, and what it means."""

    word: str
    meaning: str
    forms: tuple[str, ...] = ()


class GlossaryFile(Struct, frozen=True, rename="kebab"):
    """``glossary.yaml``: terms by name, and medical words that must not stand unexplained."""

    terms: dict[str, GlossaryEntry] = {}
    watch: tuple[str, ...] = ()


class FrontMatter(Struct, frozen=True, rename="kebab"):
    """What stands between the ``---`` lines of a chapter; empty is what is missing, and ``check`` names it."""

    title: str = ""
    icon: str = ""
    reviewed: str = ""
    next_review: str = ""
    held: dict[str, str] = {}
    opening: str = ""
    """The picture beside the title, or none."""


@dataclass(frozen=True)
class ChapterSource:
    """A chapter as written. ``front`` is None when it could not be read; ``front_lines`` has the line of each entry."""

    path: str
    language: str
    chapter: str
    front: FrontMatter | None
    front_lines: dict[str, int]
    blocks: tuple[SourceBlock, ...]


@dataclass(frozen=True)
class GlossarySource:
    """A language's glossary and the line of each of its terms."""

    path: str = "glossary.yaml"
    file: GlossaryFile = field(default_factory=GlossaryFile)
    lines: dict[str, int] = field(default_factory=dict)


def read_chapter(text: str, path: str, language: str, chapter: str, problems: ProblemList) -> ChapterSource:
    """A chapter; whatever is wrong in it is a problem and the rest is kept."""
    lines = text.split("\n")
    end = next((number for number, line in enumerate(lines[1:], start=1) if line.rstrip() == "---"), None)
    if lines[0].rstrip() != "---" or end is None:
        message = "does not start with '---' lines around title, icon, reviewed and next-review (add them)"
        problems.error(path, 1, "front-matter", message)
        return ChapterSource(path, language, chapter, None, {}, read_blocks(text, path, 1, problems))
    node = read_yaml("\n".join(lines[1:end]), path, 2, problems)
    front = Shape(path, "front-matter", problems).struct(node, FrontMatter) if node else None
    front_lines = _lines(node)
    blocks = read_blocks("\n".join(lines[end + 1 :]), path, end + 2, problems)
    if not blocks:
        problems.error(path, end + 1, "empty", "the chapter has no text (write it)")
    return ChapterSource(path, language, chapter, front, front_lines, blocks)


def _lines(node: Mapping | None) -> dict[str, int]:
    """The line of each entry; of one fact held back as ``held/<fact>``."""
    if node is None:
        return {}
    lines = dict(node.key_lines)
    held = node.items.get("held")
    if isinstance(held, Mapping):
        lines.update({f"held/{fact}": line for fact, line in held.key_lines.items()})
    return lines


def read_facts(text: str, path: str, problems: ProblemList) -> dict[str, int]:
    """The facts of ``facts.tsv`` and the line each stands on."""
    facts: dict[str, int] = {}
    for number, row in enumerate(text.split("\n"), start=1):
        cells = row.split("\t")
        if not row.strip():
            continue
        if number == 1:
            if cells != ["id", "line", "fact"]:
                problems.error(path, 1, "facts-table", "the first line is not 'id, line, fact' with tabs (mend it)")
        elif len(cells) != 3 or not cells[0].strip() or not cells[2].strip() or " " in cells[0]:
            message = "a row is a fact's name, its line in the source and the fact, with tabs between (mend it)"
            problems.error(path, number, "facts-table", message)
        elif cells[0] in facts:
            problems.error(path, number, "facts-table", f"'{cells[0]}' stands twice (keep one)")
        else:
            facts[cells[0]] = number
    return facts
