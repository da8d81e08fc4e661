"""The chapter being read, for QML: the page in view as boxes, relaid whenever the screen or the letters change."""

# ruff: noqa: N815 (properties and signals are named as QML names them)
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QLocale, QObject, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement

from kiosk.display.display import Display
from kiosk.display.pause import Pause
from kiosk.display.sizes import LARGEST_SCALE
from kiosk.reading.boxes import Box
from kiosk.reading.drawn import drawn
from kiosk.reading.layout import Layout
from kiosk.reading.metrics import Metrics
from kiosk.reading.own_words import reading_words
from kiosk.reading.pictures import aspect_of
from kiosk.reading.rows import Anchor
from kiosk.reading.same_words import found_again
from kiosk.reading.sheet import Sheet
from kiosk.reading.sheet_view_model import DrawnPage, SheetViewModel
from kiosk.reading.sheets import Sheets
from kiosk.reading.term_measure import extent_for
from kiosk.reading.term_spots import spots_of
from kiosk.reading.text_measure import measure_for
from kiosk.shared.document import Chapter, Picture, Section

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

CARD_SCALE = 1.34
"""Letters on a card over those of other texts: its headings are as large as titles then, its words as headings."""
COMPANIES = 16
"""Answers kept to whether texts fit that are shown in turn."""
AT_REST = 250
"""Milliseconds after which a page that came into view stands still (`Swipe`), so that others may be made ready."""


@QmlElement
class ReadingViewModel(QObject):
    """Lays a chapter out for the room QML has, and shows one page of it.

    Which page that is decides its owner, by `show`. Where the room or the letters change, the words in view stay in
    view: `pageChanged` then tells the owner the number of their new page. Pages after the one in view are laid out
    while nothing else happens, and then those beside it are made ready to be turned to.
    """

    chapterChanged = Signal()
    bodySizeChanged = Signal()
    pageCountChanged = Signal()
    pageNumberChanged = Signal()
    pageChanged = Signal(int)
    """The words in view came to stand on another page; counts from 0."""
    turned = Signal(bool)
    """Another page of the same text came into view, because its owner turned to it; whether a later one."""
    figure_chosen = Signal(str, int)
    """Carries the name of a figure to be looked at more closely, and one of its views, from 0."""
    terms_chosen = Signal(object)
    """Carries the ids of the terms whose meaning is asked for: a tuple of strings."""

    def __init__(  # noqa: PLR0913 (each says how its texts are laid out)
        self,
        display: Display,
        picture: Callable[[str, str], Picture],
        parent: QObject | None = None,
        *,
        is_card: bool = False,
        says_unchecked: bool = True,
        keeps_texts: bool = False,
    ) -> None:
        """Makes it with nothing to show.

        Args:
            display: the display it lays out for.
            picture: gives a picture by its topic and name.
            is_card: its texts are little things of their own: they are as large as a page allows, and QML draws their
                titles.
            says_unchecked: while nobody clinical has checked a text its pages say so; if not, QML has to.
            keeps_texts: no paragraph of them is cut by the end of a page that it fits.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._display = display
        self._settings = display.settings
        self._is_card = is_card
        self._says_unchecked = says_unchecked
        self._keeps_texts = keeps_texts
        self._card_scales: tuple[float, ...] = (CARD_SCALE,)
        self._company: tuple[tuple[Section, ...], ...] = ()
        self._company_fits: dict[tuple[object, ...], bool] = {}
        self._picture = picture
        self._sheets = Sheets(self, self._drawn)
        self._flick = Pause(self)
        for sheet in self._sheets.all:
            sheet.terms_chosen.connect(self.terms_chosen)
        self._chapter: Chapter | None = None
        self._sections: tuple[Section, ...] = ()
        self._aspects: dict[str, float] = {}
        self._size = QSize()
        self._layout: Layout | None = None
        self._page = 0
        self._anchor: Anchor | None = None
        """Of the words that the visitor turned to: they stay in view however often letters and screen change."""
        self._owes_page = False
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._lay_out_more)
        self._resting = QTimer(self, singleShot=True)
        self._resting.timeout.connect(self._make_ready)
        display.sizes_changed.connect(self._lay_out_again)

    @property
    def page(self) -> int:
        """The page in view, from 0."""
        return self._page

    @property
    def page_count(self) -> int:
        """How many pages the chapter has on this screen; 0 while that is not known: there is at least one more then."""
        return self._layout.count if self._layout and self._layout.is_complete else 0

    @property
    def sheet_in_view(self) -> SheetViewModel:
        """What stands on the page in view."""
        return self._sheets.in_view

    @property
    def word_count(self) -> int:
        """Words on the page in view."""
        return self._sheets.in_view.word_count

    def show(self, chapter: Chapter, sections: tuple[Section, ...], page: int) -> None:
        """Shows a page of a chapter. Where its text was edited and the page is the one in view, the words stay in view.

        Args:
            chapter: the chapter's head.
            sections: all its sections, in order.
            page: counts from 0; the last one there is, if there are fewer.
        """
        is_same = chapter == self._chapter and sections == self._sections
        if is_same and self._layout and page == self._page:
            return
        count, before = self.page_count, self._page
        anchor = None
        if not is_same and page == self._page and self._anchor and _is_edition(chapter, self._chapter):
            anchor = found_again(self._anchor, self._sections, sections)
        self._take(chapter, sections)
        self._page, self._anchor = page, anchor
        self._turn()
        self._owes_page = self._owes_page or (anchor is not None and self._page != before)
        if not is_same:
            self.chapterChanged.emit()
        elif self._page != before:
            self.turned.emit(self._page > before)
        self._tell_page()
        if not is_same or self.page_count != count:
            self.pageCountChanged.emit()

    def show_section(self, chapter: Chapter, sections: tuple[Section, ...], section: int) -> None:
        """Shows the page on which a section begins, and tells `pageChanged` which that is, as soon as it is known.

        Args:
            chapter: the chapter's head.
            sections: all its sections, in order.
            section: counts from 0.
        """
        is_same = chapter == self._chapter and sections == self._sections
        self._take(chapter, sections)
        self._page, self._anchor = 0, Anchor(section, 0, 0)
        self._owes_page = True
        self._turn()
        if not is_same:
            self.chapterChanged.emit()
        self._tell_page()
        self.pageCountChanged.emit()

    @Slot(str, int)
    def lookCloser(self, figure: str, view: int) -> None:  # noqa: N802 (a QML name)
        """Asks for a figure on the whole screen."""
        self.figure_chosen.emit(figure, view)

    def enlarge(self, scale: float, company: tuple[tuple[Section, ...], ...] = ()) -> None:
        """Lets the letters of the next text on a card be as much larger than others, where all of it fits one page.

        Beyond `CARD_SCALE` it may stand closer together for that, as a few words do well.

        Args:
            scale: the most.
            company: texts that are shown in turn with it: all of them fit a page in those letters, so that none of
                them is larger than another.
        """
        self._company = company
        self._card_scales = tuple(sorted({scale, CARD_SCALE}, reverse=True))

    def forget(self) -> None:
        """Shows nothing any more, and knows nothing of the words that were in view."""
        if self._chapter:
            self._chapter, self._sections, self._aspects, self._layout = None, (), {}, None
            self._page, self._anchor, self._owes_page = 0, None, False
            self._idle.stop()
            self._show_page()
            self.chapterChanged.emit()
            self.pageCountChanged.emit()

    def forget_pictures(self) -> None:
        """Reads all pictures anew: another library may have others of the same names."""
        self._aspects = {}
        self._sheets.clear()
        self._lay_out_again()

    def finish(self) -> None:
        """Lays out at once what is left of the chapter, which else is done while nothing else happens."""
        if self._layout and not self._layout.is_complete:
            while not self._layout.is_complete:
                self._layout.lay_out_next()
            self._idle.stop()
            self.pageCountChanged.emit()

    def _take(self, chapter: Chapter, sections: tuple[Section, ...]) -> None:
        if (chapter, sections) != (self._chapter, self._sections):
            self._chapter, self._sections = chapter, sections
            self._aspects = {}
            self._layout = self._laid_out()

    def _turn(self) -> None:
        """Brings the page in view that holds the anchor; without one the page of the number wanted."""
        if self._layout:
            if self._anchor is not None:
                self._page = self._layout.page_of(self._anchor)
            self._layout.lay_out_to(self._page)
            self._page = min(self._page, self._layout.count - 1)
            self._anchor = self._anchor or self._layout.page(self._page).anchor
            if not self._layout.is_complete:
                self._idle.start()
        self._show_page()

    def _lay_out_again(self) -> None:
        """The same words on other pages."""
        before = self._page
        self._layout = self._laid_out()
        self._turn()
        self._owes_page = self._owes_page or self._page != before
        self._tell_page()
        self.pageCountChanged.emit()

    def _lay_out_more(self) -> None:
        """A little of what is left, so that touches are answered in between."""
        if self._layout:
            self._layout.lay_out_next()
        if self._layout is None or self._layout.is_complete:
            self._idle.stop()
            self._resting.start(AT_REST)
            self.pageCountChanged.emit()

    def _tell_page(self) -> None:
        if self._layout and self._owes_page:
            self._owes_page = False
            self.pageChanged.emit(self._page)

    def _laid_out(self) -> Layout | None:
        self._idle.stop()
        if self._chapter is None or self._size.isEmpty():
            return None
        self._settings = self._display.settings
        if self._is_card:
            return self._laid_out_on_card(self._chapter)
        return self._laid_out_as(self._chapter, self._chapter.title)

    def _laid_out_on_card(self, chapter: Chapter) -> Layout:
        """In larger letters where all of it still stands on one page with as much air."""
        usual, air = self._settings, self._metrics().air
        for scale in self._card_scales:
            self._settings = replace(usual, text_scale=min(usual.text_scale * scale, LARGEST_SCALE))
            if scale > CARD_SCALE or self._metrics().air is air:
                layout = self._laid_out_as(chapter, "")
                if layout.is_complete and layout.count == 1 and self._fits_company(chapter):
                    return layout
        self._settings = usual
        return self._laid_out_as(chapter, "")

    def _fits_company(self, chapter: Chapter) -> bool:
        """Whether the texts shown in turn with this one fit a page each in the same letters."""
        if not self._company:
            return True
        key = (self._company, self._size.width(), self._size.height(), self._settings)
        if key not in self._company_fits:
            layouts = (self._laid_out_as(chapter, "", sections) for sections in self._company)
            # Only what is in turn on the screen is asked for again.
            self._company_fits = {} if len(self._company_fits) > COMPANIES else self._company_fits
            self._company_fits[key] = all(layout.is_complete and layout.count == 1 for layout in layouts)
        return self._company_fits[key]

    def _laid_out_as(self, chapter: Chapter, title: str, sections: tuple[Section, ...] | None = None) -> Layout:
        metrics = self._metrics()
        sheet = Sheet(
            width=self._size.width(),
            height=self._size.height(),
            metrics=metrics,
            words=reading_words(),
            measure=measure_for(metrics, right_to_left=self._is_right_to_left()),
            aspect=self._aspect,
        )
        is_checked = bool(chapter.reviewed) or not self._says_unchecked
        return Layout(title, is_checked, self._sections if sections is None else sections, sheet, chapter.opening)

    def _metrics(self) -> Metrics:
        return Metrics(self._settings, self._size.height(), self._is_card, self._keeps_texts)

    def _show_page(self) -> None:
        if self._layout:
            self._sheets.show(self._layout, self._page)
            self._resting.start(AT_REST)
        else:
            self._resting.stop()
            self._sheets.clear()
        self.pageNumberChanged.emit()

    def _make_ready(self) -> None:
        """One page at a time, so that touches are answered in between."""
        if self._layout and self._sheets.make_ready(self._layout, self._page):
            self._resting.start(0)

    def _drawn(self, layout: Layout, number: int) -> DrawnPage:
        metrics, is_right_to_left = self._metrics(), self._is_right_to_left()
        topic = self._chapter.topic if self._chapter else ""
        boxes = layout.boxes(number)
        extent = extent_for(metrics, right_to_left=is_right_to_left)
        # Below the page stands the bar, whose buttons have to be as far from a spot as from each other.
        height = self._size.height() - metrics.gap
        return DrawnPage(
            tuple(drawn(box, metrics, topic, right_to_left=is_right_to_left) for box in boxes),
            spots_of(boxes, self._size.width(), height, metrics, extent),
            _around(boxes),
        )

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
    content = Property(QRect, lambda self: self._sheets.in_view.content, notify=pageNumberChanged)
    """Where the boxes of the page in view stand, all together, in pixels."""
    sheets = ListProperty(
        SheetViewModel,
        at=lambda self, at: self._sheets.all[at],
        count=lambda self: len(self._sheets.all),
        constant=True,  # type: ignore[call-arg]  # its stub forgets what it takes as any Property
    )
    """The page in view, and those that stand ready beside it."""
    flick = Property(Pause, lambda self: self._flick, constant=True)
    """The time in which a finger that draws the page leaves the glass to flick it."""
    isCard = Property(bool, lambda self: self._is_card, constant=True)
    title = Property(str, lambda self: self._chapter.title if self._chapter else "", notify=chapterChanged)
    isRightToLeft = Property(bool, _is_right_to_left, notify=chapterChanged)
    pageNumber = Property(int, lambda self: self._page + 1, notify=pageNumberChanged)
    pageCount = Property(int, lambda self: self.page_count, notify=pageCountChanged)


def _is_edition(one: Chapter, other: Chapter | None) -> bool:
    """Whether both are the same chapter, however it reads."""
    return other is not None and (one.language, one.topic, one.chapter) == (other.language, other.topic, other.chapter)


def _around(boxes: tuple[Box, ...]) -> QRect:
    content = QRect()
    for area in (box.area for box in boxes):
        content = content.united(QRect(area.left, area.top, area.width, area.height))
    return content
