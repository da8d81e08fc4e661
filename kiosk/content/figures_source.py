"""The figures that a topic's chapters show, as written."""

from collections.abc import Iterator

from kiosk.content.chunk_reader import SourceBlock
from kiosk.content.source_files import ChapterSource
from kiosk.content.topics import TopicSource
from kiosk.shared.document import Figure


def figures_in(source: ChapterSource) -> Iterator[tuple[SourceBlock, Figure]]:
    """The figures of a chapter, with the blocks they were read from."""
    for block in source.blocks:
        if isinstance(block.block, Figure):
            yield block, block.block


def pictures_shown(topic: TopicSource) -> frozenset[str]:
    """The names of all pictures that a topic's chapters show."""
    figures = [figure for source in topic.chapters.values() for _, figure in figures_in(source)]
    openings = {source.front.opening for source in topic.chapters.values() if source.front and source.front.opening}
    return frozenset({view.picture for figure in figures for view in figure.views} | openings)
