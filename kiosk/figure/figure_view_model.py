"""A figure for QML: the drawing in view with its spots, the buttons beside it, and its words."""

# ruff: noqa: N802, N815 (slots and properties are named as QML names them)
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.figure.spot_list_model import SpotListModel, SpotRow
from kiosk.figure.telling import spot_at, spot_of, text_of, view_of
from kiosk.reading.pictures import aspect_of
from kiosk.reading.reading_view_model import ReadingViewModel
from kiosk.session.place import ShownFigure
from kiosk.shared.document import FigureEntry, Picture, Section, View, plain

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


WORDS_SCALE = 1.5
"""Letters beside a drawing over those of other texts, where all of them fit."""


@QmlElement
class FigureViewModel(QObject):
    """Shows a view of a figure and what is told of it; whoever owns the session moves it.

    ``card`` lays out the words as pages. Where they have no room beside the drawing, the drawing is a page
    of its own, before theirs.
    """

    view_changed = Signal()
    """Another drawing is in view."""
    changed = Signal()
    """Another part of it, or page."""
    shape_changed = Signal()
    """Other pages than before, because the words go apart from the drawing or come to stand beside it."""
    view_chosen = Signal(int)
    spot_chosen = Signal(str, int)
    """Carries the spot, and the page on which its words begin."""
    closed = Signal()
    page_moved = Signal(int)
    """The words in view came to stand on another page; counts from 0."""

    def __init__(
        self, card: ReadingViewModel, picture: Callable[[str, str], Picture], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.card = card
        self._picture = picture
        self._entry: FigureEntry | None = None
        self._place: ShownFigure | None = None
        self._aspect = 1.0
        self._aspect_key: tuple[str, str] = ("", "")
        self._is_apart = False
        self._spots = SpotListModel(self)
        self._marks = SpotListModel(self)
        card.pageChanged.connect(lambda page: self.page_moved.emit(page + self._is_apart))

    def show(self, entry: FigureEntry, place: ShownFigure) -> None:
        """Shows a figure.

        Args:
            entry: the figure.
            place: which of its views and spots, and the page.
        """
        before = self._entry, self._place
        self._entry, self._place = entry, place
        view = self._view()
        self._measure(entry.topic, view.picture if view else "")
        self._spots.show(_first_places(view))
        self._marks.show(_all_places(view, place.spot))
        # A few words beside a picture are as large as their room, and as all the others of the figure.
        self.card.enlarge(WORDS_SCALE, _all_texts(entry))
        self.card.show(*text_of(entry, place.view, place.spot), max(place.page - self._is_apart, 0))
        if before[0] != entry or before[1] is None or before[1].view != place.view:
            self.view_changed.emit()
        if before != (entry, place):
            self.changed.emit()

    def forget(self) -> None:
        """Shows nothing any more."""
        if self._entry:
            self._entry, self._place, self._aspect_key = None, None, ("", "")
            self._spots.show(())
            self._marks.show(())
            self.card.forget()
            self.view_changed.emit()
            self.changed.emit()

    def forget_pictures(self) -> None:
        """Reads the drawing anew: another library may have another one of the same name."""
        entry, place = self._entry, self._place
        if entry and place:
            self.forget()
            self.show(entry, place)

    @property
    def page_count(self) -> int:
        """How many pages the view has on this screen; 0 while that is not known."""
        count = self.card.page_count
        return count + self._is_apart if count else 0

    @property
    def view_count(self) -> int:
        """How many views the figure has."""
        return len(self._entry.figure.views) if self._entry else 1

    @Slot()
    def close(self) -> None:
        """Out of the figure, from whichever view."""
        self.closed.emit()

    @Slot(int)
    def chooseView(self, number: int) -> None:
        """To another view, from 0."""
        self.view_chosen.emit(number)

    @Slot(str)
    def chooseSpot(self, spot: str) -> None:
        """To what a part is, by its spot."""
        self.spot_chosen.emit(spot, int(self._is_apart))

    @Slot(float, float, float)
    def touch(self, x: float, y: float, reach: float) -> None:
        """Chooses the spot that a finger on the drawing means, if it means one: all in parts of width and height."""
        view = self._view()
        spot = spot_at(view, x, y, self._aspect, reach) if view else None
        if spot:
            self.chooseSpot(spot.spot)

    @Slot(bool)
    def setApart(self, is_apart: bool) -> None:
        """Hears from the page's layout whether the words have no room beside the drawing."""
        if is_apart == self._is_apart:
            return
        self._is_apart = is_apart
        place = self._place
        if place:
            # Who was reading goes on reading.
            reads = place.page > 0 or bool(place.spot)
            self.page_moved.emit(place.page + int(reads) if is_apart else max(place.page - 1, 0))
        self.shape_changed.emit()
        self.changed.emit()

    def _measure(self, topic: str, picture: str) -> None:
        if (topic, picture) != self._aspect_key:
            self._aspect, self._aspect_key = aspect_of(self._picture(topic, picture)), (topic, picture)

    def _view(self) -> View | None:
        return view_of(self._entry.figure, self._place.view) if self._entry and self._place else None

    def _source(self) -> str:
        view = self._view()
        return f"image://library/{self._entry.topic}/{view.picture}" if self._entry and view else ""

    def _alternative(self) -> str:
        view = self._view()
        return view.alternative if view else ""

    def _name(self) -> str:
        view = self._view()
        return plain(view.name) if view else ""

    def _names(self) -> list[str]:
        """The views to choose from: none where there is one, and none on a walk, which has an order."""
        figure = self._entry.figure if self._entry else None
        if figure is None or figure.is_walk or len(figure.views) == 1:
            return []
        return [plain(view.name) for view in figure.views]

    def _labels(self) -> list[str]:
        view = self._view()
        return [plain(spot.label) for spot in view.spots] if view else []

    def _is_walk(self) -> bool:
        return self._entry is not None and self._entry.figure.is_walk and self.view_count > 1

    def _is_drawing_page(self) -> bool:
        return not self._is_apart or self._place is None or self._place.page == 0

    source = Property(str, _source, notify=view_changed)
    aspect = Property(float, lambda self: self._aspect, notify=view_changed)
    """Width over height of the drawing."""
    alternative = Property(str, _alternative, notify=view_changed)
    name = Property(str, _name, notify=view_changed)
    """What the view is called, or empty."""
    names = Property(list, _names, notify=view_changed)
    labels = Property(list, _labels, notify=view_changed)
    """What the spots are called, to plan how large they are."""
    view = Property(int, lambda self: self._place.view if self._place else 0, notify=view_changed)
    viewCount = Property(int, lambda self: self.view_count, notify=view_changed)
    isWalk = Property(bool, _is_walk, notify=view_changed)
    chosenSpot = Property(str, lambda self: self._place.spot if self._place else "", notify=changed)
    isDrawingPage = Property(bool, _is_drawing_page, notify=changed)
    """Whether the page in view shows the drawing."""
    isChecked = Property(bool, lambda self: bool(self._entry and self._entry.reviewed), notify=view_changed)
    spots = Property(SpotListModel, lambda self: self._spots, constant=True)
    marks = Property(SpotListModel, lambda self: self._marks, constant=True)
    """Everywhere that the chosen spot is drawn."""
    text = Property(ReadingViewModel, lambda self: self.card, constant=True)


def _all_texts(entry: FigureEntry) -> tuple[tuple[Section, ...], ...]:
    return tuple(
        text_of(entry, number, name)[1]
        for number, view in enumerate(entry.figure.views)
        for name in ("", *(spot.spot for spot in view.spots))
    )


def _first_places(view: View | None) -> tuple[SpotRow, ...]:
    spots = enumerate(view.spots, start=1) if view else ()
    return tuple(
        SpotRow(spot.spot, plain(spot.label), number, place.x, place.y, place.radius)
        for number, spot in spots
        for place in spot.places[:1]
    )


def _all_places(view: View | None, name: str) -> tuple[SpotRow, ...]:
    spot = spot_of(view, name) if view else None
    if spot is None:
        return ()
    return tuple(SpotRow(spot.spot, "", 0, place.x, place.y, place.radius) for place in spot.places)
