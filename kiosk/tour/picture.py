"""A picture of the tour: where it was taken and what stands on it; and its entry in the list."""

from dataclasses import asdict, dataclass

from kiosk.tour.sight import Sight
from kiosk.tour.walk import Stop


@dataclass(frozen=True)
class Picture:
    """A file, the stop it was taken at, the topic it belongs to (or empty), the page (from 1), and what is seen."""

    file: str
    stop: Stop
    topic: str
    page: int
    pages: int
    title: str
    sight: Sight


def entry(picture: Picture, px_per_mm: float) -> dict[str, object]:
    """The picture as it stands in the list; all lengths are pixels."""
    return {
        "file": picture.file,
        "screen": picture.stop.screen,
        "topic": picture.topic,
        "chapter": picture.stop.chapter,
        "page": picture.page,
        "pages": picture.pages,
        **asdict(picture.sight),
        "title": picture.title,
        "px_per_mm": round(px_per_mm, 4),
    }


def caption(picture: Picture) -> str:
    """What the picture is, in a line."""
    page = f" ({picture.page} of {picture.pages})" if picture.pages > 1 else ""
    return f"{picture.stop.screen}: {picture.title}{page}"


def words(picture: Picture) -> tuple[str, ...]:
    """What there is to read on it; on a chapter's page without the buttons, which are the same on all of them."""
    is_page = bool(picture.stop.chapter)
    return tuple(place.text for place in picture.sight.places if not (is_page and place.control))
