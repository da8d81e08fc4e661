"""The words beside a drawing as a small text, so that they are laid out, paged and mirrored like any other."""

from kiosk.shared.document import Block, Chapter, Figure, FigureEntry, Heading, Paragraph, Section, Spot, View


def view_of(figure: Figure, number: int) -> View:
    """A view by its number from 0; the last one there is, if there are fewer."""
    return figure.views[max(0, min(number, len(figure.views) - 1))]


def spot_of(view: View, name: str) -> Spot | None:
    """A spot by its id."""
    return next((spot for spot in view.spots if spot.spot == name), None)


def text_of(entry: FigureEntry, number: int, name: str) -> tuple[Chapter, tuple[Section, ...]]:
    """A chapter with what is told of a view, or of one of its spots.

    Args:
        entry: the figure.
        number: the view's, from 0.
        name: the spot's id, or empty for the view as a whole.
    """
    view = view_of(entry.figure, number)
    spot = spot_of(view, name)
    blocks: list[Block] = []
    if spot is not None:
        blocks = [Heading(2, spot.label), Paragraph(spot.text)]
    else:
        caption = view.caption or (entry.figure.caption if len(entry.figure.views) == 1 else ())
        blocks = [Heading(2, view.name)] if view.name else []
        blocks += [Paragraph(caption)] if caption else []
    sections = (Section(tuple(blocks)),) if blocks else ()
    chapter = Chapter(
        topic=entry.topic,
        language=entry.language,
        # Each is a text of its own, which begins at its beginning.
        chapter=f"{entry.figure.figure}/{number}/{name}",
        title="",
        icon="",
        reviewed=entry.reviewed,
        next_review=entry.next_review,
        sections=len(sections),
    )
    return chapter, sections


def spot_at(view: View, x: float, y: float, aspect: float, reach: float) -> Spot | None:
    """The spot that a finger means: the one whose place is nearest, if it is within reach.

    Args:
        view: the view.
        x: where the finger is, as a part of the drawing's width.
        y: the same of its height.
        aspect: width over height.
        reach: how far from a place's edge a finger may be off, as a part of the width.
    """
    nearest: tuple[float, Spot] | None = None
    for spot in view.spots:
        for place in spot.places:
            distance = ((place.x - x) ** 2 + ((place.y - y) / aspect) ** 2) ** 0.5 - place.radius
            if distance <= reach and (nearest is None or distance < nearest[0]):
                nearest = distance, spot
    return nearest[1] if nearest else None
