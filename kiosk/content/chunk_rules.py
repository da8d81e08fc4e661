"""What may not stand in a chapter's text, found line by line before Markdown sees it."""

import re
from collections.abc import Iterator

from kiosk.content.chunks import Chunk, ChunkKind, is_item, item_words
from kiosk.content.problems import ProblemList

CHUNK_LIMIT = 2_000
"""Characters in one paragraph or list; three sentences have about 300."""

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


def sound(chunk: Chunk, source_lines: tuple[str, ...], path: str, problems: ProblemList) -> bool:
    """Whether ``chunk`` may go to the Markdown parser; if not, each reason is a problem.

    ``source_lines`` are all lines of the file, indentation included: a nested list is told from a flat one by it.
    """
    found = list(_findings(chunk, source_lines))
    for line, rule, message in found:
        problems.error(path, line, rule, message)
    return not found


def _findings(chunk: Chunk, source_lines: tuple[str, ...]) -> Iterator[tuple[int, str, str]]:
    if sum(len(line) for line in chunk.lines) > CHUNK_LIMIT:
        message = f"more than {CHUNK_LIMIT} characters without an empty line (split it into paragraphs)"
        yield chunk.line, "too-long", message
        return
    for number, line in enumerate(chunk.lines, start=chunk.line):
        for pattern, rule, message in _LINE_RULES:
            if pattern.search(line):
                yield number, rule, message
                break
        if line.count("[") > 20:
            yield number, "unknown-markup", "more than 20 '[' on one line (take some out)"
        if chunk.kind is ChunkKind.LIST and is_item(line):
            indent = len(source_lines[number - 1]) - len(source_lines[number - 1].lstrip())
            if indent >= 2 or is_item(item_words(line)):
                yield number, "nested-list", "a list inside a list (make it one flat list)"
            if not item_words(line):
                yield number, "unknown-markup", "an empty point in a list (write it or take it out)"
