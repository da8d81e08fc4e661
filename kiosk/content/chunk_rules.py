"""What may not stand in a chapter's text, found line by line before Markdown sees it."""

import re
from collections.abc import Iterator

from kiosk.content.chunks import Chunk, ChunkKind, is_item, item_marker, item_words
from kiosk.content.problems import ProblemList

CHUNK_LIMIT = 2_000
"""Characters in one paragraph or list; three sentences have about 300."""

BRACKETS_LIMIT = 40
"""Marked words in one paragraph or list; the Markdown parser's time grows with their square."""

_LINE_RULES: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (re.compile(r"<\s*/?\s*(script|style)\b", re.I), "raw-html", "a script or style (take it out)"),
    (re.compile(r"<[/!?a-zA-Z]"), "raw-html", "raw HTML is not shown (write plain words)"),
    (re.compile(r"&#?\w+;"), "raw-html", "an HTML code is not shown (type the character itself)"),
    (
        re.compile(r"!\[[^\]]*\]\(\s*([a-z][a-z0-9+.-]*:|//)", re.I),
        "remote-picture",
        "a picture from elsewhere cannot be shown (put the file into pictures/ and name it alone)",
    ),
    (
        re.compile(r"\b(https?|ftp|file)://|\bwww\.|\bmailto:", re.I),
        "link-out",
        "a web address leads nowhere here (take it out)",
    ),
    (re.compile(r"^\[[^\]]*\]:"), "link-out", "a list of link addresses (take it out)"),
    (
        re.compile(r"^(>|\||```|~~~)"),
        "unknown-markup",
        "quotes, tables and code are not shown (write a paragraph or a list)",
    ),
    (
        re.compile(r"^(=+|-{2,}|\*{3,}|_{3,})$"),
        "unknown-markup",
        "a drawn line is not shown (take it out; '##' makes a heading)",
    ),
    (re.compile(r"`"), "unknown-markup", "a backquote is not shown (take it out)"),
    (
        re.compile(r"[{}]"),
        "unknown-markup",
        "curly brackets are only for {facts: ...} at a line's end (mend or take out)",
    ),
)


def sound(chunk: Chunk, above: Chunk | None, source_lines: tuple[str, ...], path: str, problems: ProblemList) -> bool:
    """Whether ``chunk`` may go to the Markdown parser; if not, each reason is a problem.

    ``above`` is the chunk before it, whose count a list may continue after an empty line. ``source_lines`` are all
    lines of the file, indentation included: a nested list is told from a flat one by it.
    """
    found = [*_findings(chunk, source_lines), *_miscounts(chunk, above)]
    for line, rule, message in found:
        problems.error(path, line, rule, message)
    return not found


def _findings(chunk: Chunk, source_lines: tuple[str, ...]) -> Iterator[tuple[int, str, str]]:
    if sum(len(line) for line in chunk.lines) > CHUNK_LIMIT:
        message = f"more than {CHUNK_LIMIT} characters without an empty line (split it into paragraphs)"
        yield chunk.line, "too-long", message
        return
    if sum(line.count("[") for line in chunk.lines) > BRACKETS_LIMIT:
        yield chunk.line, "unknown-markup", f"more than {BRACKETS_LIMIT} '[' in one paragraph (take some out)"
    for number, line in enumerate(chunk.lines, start=chunk.line):
        for pattern, rule, message in _LINE_RULES:
            if pattern.search(line):
                yield number, rule, message
                break
        if chunk.kind is ChunkKind.LIST and is_item(line):
            indent = len(source_lines[number - 1]) - len(source_lines[number - 1].lstrip())
            if indent >= 2 or is_item(item_words(line)):
                yield number, "nested-list", "a list inside a list (make it one flat list)"
            if not item_words(line):
                yield number, "unknown-markup", "an empty point in a list (write it or take it out)"


def _miscounts(chunk: Chunk, above: Chunk | None) -> Iterator[tuple[int, str, str]]:
    """A number the parser would lose: it counts lists by itself, whatever was typed."""
    items = [(number, item_marker(line)) for number, line in enumerate(chunk.lines, start=chunk.line) if is_item(line)]
    if chunk.kind is not ChunkKind.LIST or all(marker in "-*+" for _, marker in items):
        return
    start = _count_of(above) + 1 if items[0][1] == f"{_count_of(above) + 1}." else 1
    for expected, (number, marker) in enumerate(items, start=start):
        if marker != f"{expected}.":
            message = f"'{marker}' would not be shown so: a list has dashes only, or counts 1., 2., 3. (mend it)"
            yield number, "list-order", message
            return


def _count_of(chunk: Chunk | None) -> int:
    """The number a list ends on; 0 for anything else."""
    if chunk is None or chunk.kind is not ChunkKind.LIST:
        return 0
    last = [item_marker(line) for line in chunk.lines if is_item(line)][-1]
    return int(last[:-1]) if last[:-1].isdecimal() else 0
