"""Figures: turns a named block of pictures, captions and spots into a block of the document.

Each picture in it begins a view; what follows is the view's: ``### `` and its name, one paragraph as its caption, a
list whose points each begin with ``[label](spot:name)``. What stands before the first picture is the caption of all, as
is that of a figure with one view.
"""

import re
from dataclasses import dataclass, field
from typing import NoReturn
from xml.etree.ElementTree import Element

from kiosk.content.chunk_reader import ChunkReader, SourceBlock
from kiosk.content.chunks import Chunk, Fence, is_item
from kiosk.content.problems import ProblemList
from kiosk.shared.document import Figure, Paragraph, Spot, Text, View, plain

_PICTURE = re.compile(r"^[\w][\w .-]*\.(svg|png)$", re.I)
_REMOTE = re.compile(r"^([a-z][a-z0-9+.-]*:|//)", re.I)
_NAME = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")
_SPOT = re.compile(r"^spot:([a-z0-9]+(?:-[a-z0-9]+)*)$")
_WALK = "steps"

MEND = "write ![what it shows](file.svg), and a caption below if you like"


@dataclass
class _Worded:
    """A text and the line it stands on; nothing yet where the text is empty."""

    text: Text = ()
    line: int = 0


@dataclass
class _ViewDraft:
    """A view being read."""

    line: int
    picture: str
    alternative: str
    name: _Worded = field(default_factory=_Worded)
    caption: _Worded = field(default_factory=_Worded)
    spots: list[tuple[Spot, int]] = field(default_factory=list)

    def view(self) -> View:
        return View(
            self.picture, self.alternative, self.name.text, self.caption.text, tuple(spot for spot, _ in self.spots)
        )


class _UnreadableError(Exception):
    """A figure that cannot be read; it is named already."""


class FigureReader:
    """Reads one figure."""

    def __init__(self, path: str, chunks: ChunkReader, problems: ProblemList) -> None:
        self._path = path
        self._chunks = chunks
        self._problems = problems
        self._caption = _Worded()
        self._views: list[_ViewDraft] = []

    def read(self, fence: Fence) -> SourceBlock | None:
        """A figure; None, and a problem, when it cannot be read."""
        name, is_walk = self._words(fence)
        pieces = [(chunk, self._chunks.elements(chunk)) for chunk in fence.chunks]
        if any(elements is None for _, elements in pieces):
            return None  # named already
        try:
            for chunk, elements in pieces:
                for element in elements or ():
                    self._take(element, chunk)
            return self._figure(fence, name, is_walk=is_walk)
        except _UnreadableError:
            return None

    def _words(self, fence: Fence) -> tuple[str, bool]:
        words = fence.words.split()
        is_walk = words[-1:] == [_WALK]
        names = words[:-1] if is_walk else words
        if len(names) > 1 or not all(_NAME.match(name) for name in names):
            message = f"'{fence.words[:60]}' is no figure's name (small letters, numerals, '-'; then perhaps 'steps')"
            self._error(fence.line, "unknown-block", message)
        return "".join(names[:1]), is_walk

    def _take(self, element: Element, chunk: Chunk) -> None:
        match element.tag:
            case "p" if element.find(".//img") is not None:
                self._take_picture(element, chunk)
            case "p":
                self._take_caption(self._chunks.inline.text(element, chunk.line), chunk.line)
            case "h3" if self._views and not self._views[-1].name.text:
                self._views[-1].name = _Worded(self._chunks.inline.text(element, chunk.line), chunk.line)
            case "ul" if self._views and not self._views[-1].spots:
                lines = [number for number, line in enumerate(chunk.lines, start=chunk.line) if is_item(line)]
                for item, line in zip(element, lines, strict=False):
                    self._views[-1].spots.append((self._spot(item, line), line))
            case _:
                self._refuse(
                    chunk.line,
                    "figure",
                    f"a figure is a picture with at most a '### ' name, one caption and one list of spots ({MEND})",
                )

    def _take_picture(self, element: Element, chunk: Chunk) -> None:
        pictures = list(element.iter("img"))
        if len(pictures) != 1 or element.find("img") is not element[0] or (element.text or "").strip():
            self._refuse(chunk.line, "figure", f"a picture stands alone, before its caption ({MEND})")
        name, alternative = pictures[0].get("src", ""), " ".join((pictures[0].get("alt") or "").split())
        if _REMOTE.match(name):
            self._refuse(chunk.line, "remote-picture", f"'{name[:60]}' is not in this topic (put it into pictures/)")
        if not _PICTURE.match(name):
            message = f"'{name[:60]}' is no picture's name (an .svg or .png file in pictures/, named without a folder)"
            self._refuse(chunk.line, "picture-name", message)
        if not alternative:
            message = "a picture without words for those who cannot see it (fill the [ ])"
            self._error(chunk.line, "picture-alt", message)
        self._views.append(_ViewDraft(chunk.line, name, alternative))
        element.text = element[0].tail
        element.remove(element[0])
        caption = self._chunks.inline.text(element, chunk.line)
        if caption:
            self._take_caption(caption, chunk.line)

    def _take_caption(self, text: Text, line: int) -> None:
        words = self._views[-1].caption if self._views else self._caption
        if words.text or (self._views and self._views[-1].spots):
            self._refuse(line, "figure", f"a figure is one picture and at most one caption ({MEND})")
        words.text, words.line = text, line

    def _spot(self, item: Element, line: int) -> Spot:
        # A list whose points stand apart has paragraphs in them.
        inside = item[0] if len(item) and item[0].tag == "p" else item
        link = inside[0] if len(inside) and inside[0].tag == "a" else None
        found = _SPOT.match((link.get("href") or "").strip()) if link is not None else None
        if link is None or found is None or (inside.text or "").strip():
            message = "a point that names no spot (begin it with [what it is called](spot:name))"
            self._refuse(line, "figure-spot", message)
        label = self._chunks.inline.text(_copy_of(link), line)
        inside.text = (link.tail or "").lstrip(" .:")
        inside.remove(link)
        text = self._chunks.inline.text(inside, line)
        if not label or not text:
            self._refuse(line, "figure-spot", "a spot needs a label and words that say what it is (write both)")
        return Spot(found[1], label, text)

    def _figure(self, fence: Fence, name: str, *, is_walk: bool) -> SourceBlock:
        if not self._views:
            self._refuse(fence.line, "figure", f"a figure without a picture ({MEND})")
        if len(self._views) == 1:
            only = self._views[0]
            if not self._caption.text:
                self._caption, only.caption = only.caption, _Worded()
        else:
            self._check_several(fence)
        figure = Figure(
            name or self._views[0].picture.rpartition(".")[0].lower(),
            tuple(draft.view() for draft in self._views),
            self._caption.text,
            is_walk,
        )
        lines = (self._caption.line,) if self._caption.text else ()
        facts = tuple(claim for chunk in fence.chunks for claim in chunk.facts)
        return SourceBlock(
            figure, fence.line, lines, facts, tuple(words for draft in self._views for words in _words_of(draft))
        )

    def _check_several(self, fence: Fence) -> None:
        if not self._caption.text:
            message = "a figure of several pictures begins with a line on what they show together (write it)"
            self._error(fence.line, "figure", message)
        for draft in self._views:
            if not draft.name.text:
                message = "one of several pictures needs a name (write '### ' and what it is called below it)"
                self._error(draft.line, "figure", message)
        names = [plain(draft.name.text) for draft in self._views]
        for draft in self._views:
            if draft.name.text and names.count(plain(draft.name.text)) > 1:
                self._error(draft.name.line, "figure", "two pictures of one figure have this name (change one)")

    def _refuse(self, line: int, rule: str, message: str) -> NoReturn:
        self._error(line, rule, message)
        raise _UnreadableError

    def _error(self, line: int, rule: str, message: str) -> None:
        self._problems.error(self._path, line, rule, message)


def _copy_of(link: Element) -> Element:
    """The inside of a link as if it were none."""
    copy = Element("p")
    copy.text = link.text
    copy.extend(list(link))
    return copy


def _words_of(draft: _ViewDraft) -> list[tuple[SourceBlock, ...]]:
    """What stands on the screen by itself: the view's caption, or what a spot is. That explains names and labels."""
    texts = [(draft.caption.text, draft.caption.line)] if draft.caption.text else []
    texts += [(spot.text, line) for spot, line in draft.spots]
    return [(SourceBlock(Paragraph(text), line, (line,), ()),) for text, line in texts]
