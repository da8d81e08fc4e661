"""The chapter being read, for QML: the page in view as boxes, relaid whenever the screen or the letters change."""

# ruff: noqa: N815 (properties and signals are named as QML names them)
from collections.abc import Callable

from PySide6.QtCore import Property, QLocale, QObject, QSize, Qt, Signal
from PySide6.QtQml import QmlElement

from kiosk.display.display import Display
from kiosk.reading.drawn import drawn
from kiosk.reading.layout import Layout, lay_out
from kiosk.reading.metrics import Metrics
from kiosk.reading.page_list_model import PageListModel
from kiosk.reading.paging import page_of
from kiosk.reading.pictures import aspect_of
from kiosk.reading.rows import Anchor
from kiosk.reading.sheet import Sheet
from kiosk.reading.text_measure import measure_for
from kiosk.reading.words import ReadingWords
from kiosk.shared.document import Chapter, Picture, Section

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class ReadingViewModel(QObject):
    """Lays a chapter out for the room QML has, and shows one page of it.

    Which page that is decides its owner, by `show`. Where the room or the letters change, the words in view stay in
    view: `pageChanged` then tells the owner the number of their new page.
    """

    chapterChanged = Signal()
    bodySizeChanged = Signal()
    pageCountChanged = Signal()
    pageNumberChanged = Signal()
    pageChanged = Signal(int)
    """The words in view came to stand on another page; counts from 0."""
    turned = Signal(bool)
    """Another page of the same text came into view, because its owner turned to it; whether a later one."""

    def __init__(self, display: Display, picture: Callable[[str, str], Picture], parent: QObject | None = None) -> None:
        """Makes it with nothing to show.

        Args:
            display: the display it lays out for.
            picture: gives a picture by its topic and name.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._display = display
        self._picture = picture
        self._words = ReadingWords()
        self._boxes = PageListModel(self)
        self._chapter: Chapter | None = None
        self._sections: tuple[Section, ...] = ()
        self._aspects: dict[str, float] = {}
        self._size = QSize()
        self._layout: Layout | None = None
        self._page = 0
        self._anchor: Anchor | None = None
        display.sizes_changed.connect(self._lay_out_again)

    @property
    def page(self) -> int:
        """The page in view, from 0."""
        return self._page

    @property
    def page_count(self) -> int:
        """How many pages the chapter has on this screen; 0 while the room for them is not known."""
        return len(self._layout.pages) if self._layout else 0

    def show(self, chapter: Chapter, sections: tuple[Section, ...], page: int) -> None:
        """Shows a page of a chapter.

        Args:
            chapter: the chapter's head.
            sections: all its sections, in order.
            page: counts from 0; the last one there is, if there are fewer.
        """
        is_same = chapter == self._chapter and sections == self._sections
        if is_same and self._layout and page == self._page:
            return
        before = self._page
        if not is_same:
            self._chapter, self._sections = chapter, sections
            self._aspects = {}
            self._layout = self._laid_out()
        self._page = min(page, self.page_count - 1) if self._layout else page
        self._anchor = self._layout.pages[self._page].anchor if self._layout else None
        self._show_page()
        if not is_same:
            self.chapterChanged.emit()
            self.pageCountChanged.emit()
        elif self._page != before:
            self.turned.emit(self._page > before)

    def show_section(self, chapter: Chapter, sections: tuple[Section, ...], section: int) -> None:
        """Shows the page on which a section begins, and tells `pageChanged` which that is.

        Args:
            chapter: the chapter's head.
            sections: all its sections, in order.
            section: counts from 0.
        """
        self.show(chapter, sections, 0)
        self._anchor = Anchor(section, 0, 0)
        self._page = page_of(self._layout.pages, self._anchor) if self._layout else 0
        self._show_page()
        if self._layout:
            self.pageChanged.emit(self._page)

    def finish(self) -> None:
        """Lays out what is not laid out yet, at once."""

    def _lay_out_again(self) -> None:
        """The same words on other pages."""
        before = self._page
        self._layout = self._laid_out()
        if self._layout:
            pages = self._layout.pages
            self._page = page_of(pages, self._anchor) if self._anchor else min(self._page, len(pages) - 1)
            self._anchor = self._anchor or pages[self._page].anchor
        self._show_page()
        if self._page != before:
            self.pageChanged.emit(self._page)
        self.pageCountChanged.emit()

    def _laid_out(self) -> Layout | None:
        if self._chapter is None or self._size.isEmpty():
            return None
        settings = self._display.settings
        sheet = Sheet(
            width=self._size.width(),
            height=self._size.height(),
            metrics=Metrics(settings, self._size.height()),
            words=self._words,
            measure=measure_for(settings, right_to_left=self._is_right_to_left()),
            aspect=self._aspect,
        )
        return lay_out(self._chapter.title, bool(self._chapter.reviewed), self._sections, sheet)

    def _show_page(self) -> None:
        metrics = Metrics(self._display.settings, self._size.height())
        topic = self._chapter.topic if self._chapter else ""
        is_right_to_left = self._is_right_to_left()
        boxes = self._layout.boxes[self._page] if self._layout else ()
        self._boxes.show(tuple(drawn(box, metrics, topic, right_to_left=is_right_to_left) for box in boxes))
        self.pageNumberChanged.emit()

    def _aspect(self, name: str) -> float:
        if name not in self._aspects:
            topic = self._chapter.topic if self._chapter else ""
            self._aspects[name] = aspect_of(self._picture(topic, name))
        return self._aspects[name]

    def _is_right_to_left(self) -> bool:
        language = self._chapter.language if self._chapter else ""
        return QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft

    def _set_body_size(self, size: QSize) -> None:
        if size != self._size:
            self._size = size
            self.bodySizeChanged.emit()
            self._lay_out_again()

    bodySize = Property(QSize, lambda self: self._size, _set_body_size, notify=bodySizeChanged)
    """The room for a page in pixels; QML sets it."""
    boxes = Property(PageListModel, lambda self: self._boxes, constant=True)
    title = Property(str, lambda self: self._chapter.title if self._chapter else "", notify=chapterChanged)
    isRightToLeft = Property(bool, _is_right_to_left, notify=chapterChanged)
    pageNumber = Property(int, lambda self: self._page + 1, notify=pageNumberChanged)
    pageCount = Property(int, lambda self: self.page_count, notify=pageCountChanged)
