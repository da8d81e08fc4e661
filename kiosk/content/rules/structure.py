"""Chapters: all there, none twice, in every language; and the dates and icons in their front matter."""

import itertools
import re
from collections import Counter
from datetime import date

from kiosk.content.problems import ProblemList
from kiosk.content.source_files import ChapterSource
from kiosk.content.topics import TopicSource
from kiosk.shared.document import Heading

NOT_REVIEWED = "not yet"
"""What staff write while nobody clinical has checked a chapter."""


def check_structure(topic: TopicSource, problems: ProblemList) -> None:
    """Name every chapter that is missing, listed twice or not listed, and every language that lacks one."""
    path = f"{topic.prefix}topic.yaml"
    file = topic.file
    if not file:
        return
    line = topic.file_lines.get
    for chapter, count in Counter((*file.chapters, file.about)).items():
        if count > 1:
            problems.error(
                path, line("chapters", 1), "duplicate-chapter", f"'{chapter}' is listed {count} times (keep one)"
            )
    for name, chapter in (("timeline", file.timeline), ("warning-signs", file.warning_signs)):
        if chapter not in file.chapters:
            problems.error(
                path, line(name, 1), "missing-chapter", f"'{name}: {chapter}' is not in 'chapters' (add or change it)"
            )
    if file.language not in topic.languages:
        problems.error(
            path,
            line("language", 1),
            "language-incomplete",
            f"there is no folder '{file.language}' (make it, with its chapters)",
        )
    _check_listed(topic, (*file.chapters, file.about), file.language, problems)
    _check_titles(topic, problems)


def _check_listed(topic: TopicSource, listed: tuple[str, ...], own_language: str, problems: ProblemList) -> None:
    for language in topic.languages:
        for chapter in dict.fromkeys(listed):
            if (language, chapter) in topic.chapters:
                continue
            where = f"{topic.prefix}{language}/{chapter}.md"
            if language == own_language:
                message = "is listed in topic.yaml but not there (write it, or take it off the list)"
                problems.error(where, 1, "missing-chapter", message)
            else:
                message = f"the language '{language}' lacks this chapter (translate it)"
                problems.error(where, 1, "language-incomplete", message)
    for (_, chapter), source in topic.chapters.items():
        if chapter not in listed:
            message = "is not listed in topic.yaml (add it, or take the file out)"
            problems.error(source.path, 1, "unlisted-chapter", message)


def _check_titles(topic: TopicSource, problems: ProblemList) -> None:
    seen: dict[tuple[str, str], str] = {}
    for source in topic.chapters.values():
        if not source.front or not source.front.title:
            continue
        key = (source.language, source.front.title.casefold())
        if key in seen:
            line = source.front_lines.get("title", 1)
            message = f"has the same title as {seen[key]} (give it another)"
            problems.error(source.path, line, "duplicate-chapter", message)
        seen.setdefault(key, source.path)


def check_front_matter(source: ChapterSource, icons: frozenset[str], today: date, problems: ProblemList) -> None:
    """Name what the front matter lacks, a malformed or past review date, and an icon there is none of."""
    front = source.front
    if not front:
        return
    line = source.front_lines.get
    for name in ("title", "icon", "reviewed", "next-review"):
        if name not in source.front_lines:
            problems.error(source.path, 1, "front-matter", f"'{name}' is missing (add a line '{name}: ...')")
    if front.icon and front.icon not in icons:
        known = ", ".join(sorted(icons))
        problems.error(source.path, line("icon", 1), "icon", f"'{front.icon[:60]}' is no icon (there are: {known})")
    if front.reviewed and front.reviewed != NOT_REVIEWED:
        reviewed = _date(source, "reviewed", front.reviewed, f"2026-11-22, or '{NOT_REVIEWED}'", problems)
        if reviewed and reviewed > today:
            message = f"'{reviewed}' has not come yet (write the day it was checked)"
            problems.warning(source.path, line("reviewed", 1), "review-date", message)
    due = _date(source, "next-review", front.next_review, "2027-05-22", problems)
    if due and due < today:
        message = f"the review of {due} is due (have the text checked, then change both dates)"
        problems.warning(source.path, line("next-review", 1), "review-date", message)


def _date(source: ChapterSource, name: str, text: str, example: str, problems: ProblemList) -> date | None:
    if not text:
        return None  # missing, and named as such
    try:
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            raise ValueError
        return date.fromisoformat(text)
    except ValueError:
        line = source.front_lines.get(name, 1)
        problems.error(source.path, line, "review-date", f"'{text[:60]}' is no date (write it like {example})")
        return None


def check_headings(source: ChapterSource, problems: ProblemList) -> None:
    """Name a heading with nothing below it."""
    for block, below in itertools.zip_longest(source.blocks, source.blocks[1:]):
        if not isinstance(block.block, Heading):
            continue
        if below is None or (isinstance(below.block, Heading) and below.block.level <= block.block.level):
            problems.error(
                source.path, block.line, "empty", "a heading with no text below it (write it, or take it out)"
            )
