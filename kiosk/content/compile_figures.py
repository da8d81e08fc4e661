"""Turns checked figures into what a library holds: spots with their places, and each figure by itself."""

import msgspec

from kiosk.content.figures_source import figures_in
from kiosk.content.rules.structure import NOT_REVIEWED
from kiosk.content.topics import TopicSource
from kiosk.shared.document import Figure, FigureEntry, Spot, SpotPlace, View
from kiosk.shared.drawing import Fault, read_drawing


def figures_of(topic: TopicSource, language: str) -> tuple[FigureEntry, ...]:
    """The figures of a topic in a language, each with the review dates of its chapter.

    Raises:
        ValueError: they have errors; ``check_folder`` names them.
    """
    found = []
    for (each, _), source in topic.chapters.items():
        front = source.front
        if each != language or front is None:
            continue
        reviewed = "" if front.reviewed == NOT_REVIEWED else front.reviewed
        for _, figure in figures_in(source):
            found.append(FigureEntry(topic.topic, language, placed(figure, topic), reviewed, front.next_review))
    return tuple(sorted(found, key=lambda entry: entry.figure.figure))


def placed(figure: Figure, topic: TopicSource) -> Figure:
    """A figure whose spots know where they are drawn.

    Raises:
        ValueError: its pictures have errors.
    """
    return msgspec.structs.replace(figure, views=tuple(_placed(view, topic) for view in figure.views))


def _placed(view: View, topic: TopicSource) -> View:
    if not view.spots:
        return view
    drawing = read_drawing(topic.pictures[view.picture])
    if isinstance(drawing, Fault):
        raise ValueError(f"{topic.topic}: '{view.picture}' has errors; check it first")

    def places(spot: Spot) -> tuple[SpotPlace, ...]:
        return tuple(SpotPlace(at.x, at.y, at.radius) for at in drawing.spots if at.spot == spot.spot)

    return msgspec.structs.replace(
        view, spots=tuple(msgspec.structs.replace(spot, places=places(spot)) for spot in view.spots)
    )
