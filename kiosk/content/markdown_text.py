"""Python-Markdown, cut down to what a chapter may hold.

Everything else (raw HTML, code, quotes, reference links) is switched off at the parser, so that it can reach the
screen only as the very characters that were typed; ``chunk_rules`` reports those.
"""

from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.util import Registry

_BLOCKS = frozenset({"hashheader", "olist", "ulist", "paragraph"})
_INLINES = frozenset({"escape", "link", "image_link", "em_strong"})
_TREE = frozenset({"inline", "unescape"})


class _OnlyWhatIsOurs(Extension):
    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the library's name
        md.parser.blockprocessors = _only(md.parser.blockprocessors, _BLOCKS)
        md.inlinePatterns = _only(md.inlinePatterns, _INLINES)
        md.treeprocessors = _only(md.treeprocessors, _TREE)


def _only(registry: Registry[Any], names: frozenset[str]) -> Registry[Any]:
    """The items of ``names`` in the order they had; a registry does not tell its names to remove the rest."""
    kept: Registry[Any] = Registry()
    for place, name in enumerate(sorted(names, key=registry.get_index_for_name)):
        kept.register(registry[name], name, -place)
    return kept


class MarkdownText:
    """A parser of single blocks of Markdown: a heading, a paragraph or a list."""

    def __init__(self) -> None:
        # Extension classes, not names: names cost a scan of all installed packages.
        self._markdown = Markdown(extensions=[_OnlyWhatIsOurs()])

    def elements(self, chunk: str) -> list[Element]:
        """The block elements of ``chunk``, whose lines hold no raw control characters and no indentation."""
        markdown = self._markdown.reset()
        root = markdown.parser.parseDocument(chunk.split("\n")).getroot()
        if root is None:
            return []
        for processor in markdown.treeprocessors:
            # An element without children is false, so "or" would lose it.
            changed = processor.run(root)
            root = root if changed is None else changed
        return list(root)
