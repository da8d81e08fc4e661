"""What a visitor does with figures."""

from typing import Any

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.session.place import ShownFigure
from kiosk.shared.document import FigureEntry, SpotPlace, Text, plain
from kiosk.tour.sight import Target

TOPIC = "prp-back-pain"
SIZES = [(1920, 1080), (1080, 1920), (1024, 600)]
CLOSER = "Look closer: "
MOST_PAGES = 80
UNCHECKED, HINT = "Not yet checked by a clinician", "Touch a part, or its number"


def entry_of(visitor: Any, figure: str) -> FigureEntry:
    """A figure as the library holds it."""
    entry = visitor.shelf.library.figure("en", TOPIC, figure)
    assert isinstance(entry, FigureEntry)
    return entry


def pictures_on(visitor: Any) -> list[Target]:
    """The pictures in view that can be looked at more closely, first to last."""
    return [target for target in visitor.sight.targets if target.name.startswith(CLOSER)]


def turn_to_picture(visitor: Any, alternative: str) -> str:
    """Turns the pages of a chapter up to a picture; returns the name it is touched by."""
    name = f"{CLOSER}{alternative}"
    for _ in range(MOST_PAGES):
        if any(target.name == name for target in pictures_on(visitor)):
            return name
        visitor.touch("Next")
    raise AssertionError(f"'{alternative}' stands on no page")


def open_figure(visitor: Any, chapter: str, figure: str) -> None:
    """From Home by touch to a figure's first view, at the page it stands on."""
    visitor.touch("Touch to start")
    visitor.touch(chapter)
    visitor.touch(turn_to_picture(visitor, entry_of(visitor, figure).figure.views[0].alternative))
    assert figure_of(visitor) == ShownFigure(TOPIC, figure)


def figure_of(visitor: Any) -> ShownFigure:
    place = visitor.stage.kiosk.session.place
    assert isinstance(place, ShownFigure)
    return place


def is_told(visitor: Any, text: Text) -> bool:
    """Whether all of a text stands in view or on the pages of the same view after this one, which is shown again."""
    kiosk = visitor.stage.kiosk
    words: list[str] = []
    turned = 0
    while True:
        visitor.wait_until(lambda: kiosk.screens.bar.state.page_count > 0)
        # What goes on on another page has the notice between its halves, and the names of buttons are no text.
        words += [place.text for place in visitor.sight.places if not place.control and place.text != UNCHECKED]
        if kiosk.screens.bar.state.page == kiosk.screens.bar.state.page_count:
            break
        visitor.touch("Next")
        turned += 1
    for _ in range(turned):
        visitor.touch("Back")
    told = " ".join(" ".join(words).replace(HINT, "").split())
    return plain(text) in told


def drawing_of(visitor: Any) -> QQuickItem:
    """The drawing, as it stands on the glass."""
    assert visitor.sight.targets, "it is laid out"
    drawing = visitor.stage.window.findChild(QQuickItem, "drawing")
    assert isinstance(drawing, QQuickItem)
    return drawing


def point_of(visitor: Any, place: SpotPlace, aside: float = 0.0) -> QPoint:
    """Where a place of a spot is on the glass, or so many pixels beside it."""
    drawing = drawing_of(visitor)
    return drawing.mapToScene(QPointF(place.x * drawing.width() + aside, place.y * drawing.height())).toPoint()
