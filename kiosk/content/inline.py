"""Turns the inside of a Markdown element into spans of text."""

import re
from xml.etree.ElementTree import Element

from kiosk.content.problems import ProblemList
from kiosk.shared.document import Span, Text

_TERM = re.compile(r"^term:([a-z0-9]+(?:-[a-z0-9]+)*)$")
_STRAY = re.compile(r"\*\*|\]\(|!\[")


class InlineReader:
    """Reads spans out of elements of one file and reports what cannot be shown."""

    def __init__(self, path: str, problems: ProblemList) -> None:
        self._path = path
        self._problems = problems

    def text(self, element: Element, line: int) -> Text:
        """The spans of ``element``: white space folded, spans of one style joined, none empty."""
        spans: list[Span] = []
        self._walk(element, Span(""), line, spans)
        text = _joined(spans)
        for span in text:
            if _STRAY.search(span.text):
                message = "a Markdown sign without its partner (close the ** or the brackets)"
                self._error(line, "unknown-markup", message)
        return text

    def _walk(self, element: Element, style: Span, line: int, spans: list[Span]) -> None:
        spans.append(Span(element.text or "", style.strong, style.term))
        for child in element:
            self._walk(child, self._style(child, style, line), line, spans)
            spans.append(Span(child.tail or "", style.strong, style.term))

    def _style(self, child: Element, style: Span, line: int) -> Span:
        match child.tag:
            case "strong":
                return Span("", True, style.term)
            case "a":
                return Span("", style.strong, self._term(child, line))
            case "p":  # a list whose points stand apart
                return style
            case "img":
                message = "a picture inside text (put it into a '::: figure' block)"
                self._error(line, "picture-place", message)
            case "em":
                self._error(line, "unknown-markup", "slanted text is hard to read (use **bold**, or nothing)")
            case _:
                self._error(line, "unknown-markup", f"'{child.tag}' is not shown (write a paragraph or a list)")
        return style

    def _term(self, link: Element, line: int) -> str:
        target = (link.get("href") or "").strip()
        found = _TERM.match(target)
        if found:
            return found.group(1)
        if target.startswith("term:"):
            message = f"'{target[:60]}' is no term's name (small letters, numerals and '-')"
            self._error(line, "unknown-term", message)
        else:
            message = f"a link to '{target[:60]}' leads nowhere here (use [words](term:name), or plain words)"
            self._error(line, "link-out", message)
        return ""

    def _error(self, line: int, rule: str, message: str) -> None:
        self._problems.error(self._path, line, rule, message)


def _joined(spans: list[Span]) -> Text:
    joined: list[Span] = []
    for span in spans:
        text = re.sub(r"\s+", " ", span.text)
        if joined and joined[-1].text.endswith(" "):
            text = text.lstrip(" ")
        if not joined:
            text = text.lstrip(" ")
        if not text:
            continue
        if joined and (joined[-1].strong, joined[-1].term) == (span.strong, span.term):
            joined[-1] = Span(joined[-1].text + text, span.strong, span.term)
        else:
            joined.append(Span(text, span.strong, span.term))
    if joined:
        last = joined[-1]
        trimmed = last.text.rstrip(" ")
        joined[-1:] = [Span(trimmed, last.strong, last.term)] if trimmed else []
    return tuple(joined)
