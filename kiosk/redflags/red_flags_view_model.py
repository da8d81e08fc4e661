"""The red-flag questions for QML: one question, the call to act, all answers, what they come to."""

# ruff: noqa: N802, N815 (slots and properties are named as QML names them)
from collections.abc import Mapping
from enum import Enum
from typing import assert_never

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.display.pause import Pause
from kiosk.display.tile import Tile, page_count, page_of
from kiosk.display.tile_list_model import TileListModel
from kiosk.reading.reading_view_model import CARD_SCALE, ReadingViewModel
from kiosk.redflags import steps
from kiosk.redflags.assess import assess
from kiosk.redflags.own_words import check_words
from kiosk.redflags.telling import rows_of, text_of
from kiosk.session.place import Alarmed, Asked, Concluded, Invited, RedFlagCheck, Reviewed, Stand
from kiosk.shared.document import FigureEntry
from kiosk.shared.redflags import Answer, Level, RedFlags

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

QUESTION_SCALE = 1.75
"""Letters of a question over those of other texts."""


@QmlElement
class RedFlagsViewModel(QObject):
    """Shows where a visitor stands in the questions; whoever owns the session keeps the answers.

    ``card`` lays out the text of the place as pages.
    """

    @QEnum
    class View(Enum):
        """What stands on the screen."""

        Opening = 0
        Question = 1
        Alarm = 2
        Review = 3
        Result = 4

    @QEnum
    class Given(Enum):
        """The answer that the question in view has."""

        Nothing = 0
        Yes = 1
        No = 2
        NotSure = 3
        Skip = 4

    changed = Signal()
    """Something that is told has changed. Never without: a page that is laid out leads to `show`, and what the layout
    follows from must not be told anew meanwhile."""
    titles_changed = Signal()
    picture_changed = Signal()
    capacity_changed = Signal()
    """The answers need other pages than before."""
    figure_chosen = Signal(str, int)
    """Carries the name of the figure that shows what is asked about, and its first view: 0."""
    moved = Signal(object)
    """Carries the `RedFlagCheck` that a touch leads to."""

    def __init__(self, card: ReadingViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self._red_flags: RedFlags | None = None
        self._place: RedFlagCheck | None = None
        self._figure: FigureEntry | None = None
        self._all: tuple[Tile, ...] = ()
        self._tiles = TileListModel(self)
        self._capacity = 0
        self._settling = Pause(self)

    def show(
        self,
        red_flags: RedFlags,
        place: RedFlagCheck,
        places: Mapping[str, str],
        figure: FigureEntry | None = None,
    ) -> None:
        """Shows a place in the questions.

        Args:
            red_flags: the topic's questions.
            place: where the visitor stands, with the answers so far.
            places: what stands for each ``$name`` in a result: the site's numbers.
            figure: what shows the thing that the question in view asks about, or None.
        """
        titles, picture, told = self._titles(), self._picture(), self._told()
        self._red_flags, self._place, self._figure = red_flags, place, figure
        if self._is_review():
            self.card.forget()
            self._all = tuple(
                Tile(row.question, row.title, _icon(row.answer)) for row in rows_of(red_flags, place, check_words())
            )
            self._tiles.show(page_of(self._all, place.page, self._capacity) if self._capacity else self._all)
        else:
            self._all = ()
            self._tiles.show(())
            # What was picked is not to be read across the room; a question is a few words on an empty screen.
            self.card.enlarge(QUESTION_SCALE if isinstance(place.stand, Asked | Invited) else CARD_SCALE)
            self.card.show(*text_of(red_flags, place, places, check_words()), place.page)
        if self._titles() != titles:
            self.titles_changed.emit()
        if self._picture() != picture:
            self.picture_changed.emit()
        if self._told() != told:
            self.changed.emit()

    def forget(self) -> None:
        """Forgets everything that was answered."""
        self._red_flags, self._place, self._figure, self._all = None, None, None, ()
        self._tiles.show(())
        self.card.forget()
        self.titles_changed.emit()
        self.picture_changed.emit()
        self.changed.emit()

    def forget_pictures(self) -> None:
        """Reads the picture in view anew: another library may have another one of the same name."""
        figure, self._figure = self._figure, None
        self.picture_changed.emit()
        self._figure = figure
        self.picture_changed.emit()

    @property
    def page_count(self) -> int:
        """How many pages the place has on this screen; 0 while that is not known."""
        if not self._is_review():
            return self.card.page_count
        return page_count(len(self._all), self._capacity) if self._capacity else 0

    @Slot(int)
    def settle(self, capacity: int) -> None:
        """Hears from the page's layout how many answers fit it."""
        if capacity > 0 and capacity != self._capacity:
            self._capacity = capacity
            self.capacity_changed.emit()

    @Slot()
    def begin(self) -> None:
        """To the first question."""
        if self._red_flags and self._place:
            self.moved.emit(steps.begin(self._red_flags.rules, self._place))

    @Slot()
    def answerYes(self) -> None:
        """Yes to the question in view."""
        self._give(Answer.YES)

    @Slot()
    def answerNo(self) -> None:
        """No to it."""
        self._give(Answer.NO)

    @Slot()
    def answerNotSure(self) -> None:
        """The visitor does not know."""
        self._give(Answer.NOT_SURE)

    @Slot()
    def skip(self) -> None:
        """The visitor does not say."""
        self._give(Answer.SKIP)

    @Slot()
    def goOn(self) -> None:
        """From a call to act on with the questions."""
        if self._red_flags and self._place:
            self.moved.emit(steps.go_on(self._red_flags.rules, self._place))

    @Slot()
    def lookThrough(self) -> None:
        """To all answers."""
        if self._place:
            self.moved.emit(steps.look_through(self._place))

    @Slot(str)
    def change(self, question: str) -> None:
        """From all answers to a question, to answer it anew."""
        if self._red_flags and self._place:
            self.moved.emit(steps.alter(self._red_flags.rules, self._place, question))

    @Slot()
    def conclude(self) -> None:
        """To what the answers come to."""
        if self._red_flags and self._place:
            self.moved.emit(steps.conclude(self._red_flags.rules, self._place))

    @Slot()
    def toggleWhy(self) -> None:
        """Shows why the question is asked, or hides it."""
        if self._place:
            self.moved.emit(steps.toggle_why(self._place))

    @Slot()
    def toggleHidden(self) -> None:
        """Hides what stands on the screen, or shows it."""
        if self._place:
            self.moved.emit(steps.toggle_hidden(self._place))

    @Slot()
    def lookCloser(self) -> None:
        """To the figure that shows what is asked about."""
        if self._figure:
            self.figure_chosen.emit(self._figure.figure.figure, 0)

    def _give(self, answer: Answer) -> None:
        if self._red_flags and self._place:
            self.moved.emit(steps.give(self._red_flags.rules, self._place, answer))

    def _is_review(self) -> bool:
        return self._place is not None and isinstance(self._place.stand, Reviewed)

    def _titles(self) -> list[str]:
        return [tile.title for tile in self._all]

    def _told(self) -> tuple[object, ...]:
        """All that `changed` is about."""
        return (
            *(self._view(), self._given(), self._progress(), self._is_checked(), self._is_hidden(), self._shows_why()),
            *(self._has_no_card(), self._is_emergency()),
        )

    def _view(self) -> int:
        return int(_view_of(self._place.stand if self._place else Invited()).value)

    def _given(self) -> int:
        stand = self._place.stand if self._place else None
        answers = dict(self._place.answers) if self._place else {}
        answer = answers.get(stand.question) if isinstance(stand, Asked) else None
        return int(_given_of(answer).value)

    def _progress(self) -> tuple[int, int]:
        if self._red_flags is None or self._place is None:
            return 0, 0
        return steps.progress_of(self._red_flags.rules, self._place)

    def _is_checked(self) -> bool:
        return bool(self._red_flags and self._red_flags.reviewed)

    def _is_hidden(self) -> bool:
        return self._place is not None and self._place.is_hidden

    def _shows_why(self) -> bool:
        return self._place is not None and self._place.shows_why

    def _has_no_card(self) -> bool:
        if self._red_flags is None or self._place is None:
            return False
        return assess(self._red_flags.rules, dict(self._place.answers)).level is Level.NONE_PICKED

    def _is_emergency(self) -> bool:
        if self._red_flags is None or self._place is None:
            return False
        return assess(self._red_flags.rules, dict(self._place.answers)).level is Level.EMERGENCY

    def _picture(self) -> str:
        if self._figure is None or (self._place is not None and self._place.shows_why):
            return ""
        return f"image://library/{self._figure.topic}/{self._figure.figure.views[0].picture}"

    def _picture_words(self) -> str:
        return self._figure.figure.views[0].alternative if self._figure else ""

    text = Property(ReadingViewModel, lambda self: self.card, constant=True)
    settling = Property(Pause, lambda self: self._settling, constant=True)
    """Runs while a touch may still be the second one of a trembling finger."""
    picture = Property(str, _picture, notify=picture_changed)
    """The address of the picture that shows what is asked about, or empty; also where why one is asked stands there."""
    pictureWords = Property(str, _picture_words, notify=picture_changed)
    tiles = Property(TileListModel, lambda self: self._tiles, constant=True)
    titles = Property(list, _titles, notify=titles_changed)
    view = Property(int, _view, notify=changed)
    given = Property(int, _given, notify=changed)
    question = Property(int, lambda self: self._progress()[0], notify=changed)
    """The number of the question in view, from 1, or 0."""
    questionCount = Property(int, lambda self: self._progress()[1], notify=changed)
    isChecked = Property(bool, _is_checked, notify=changed)
    isHidden = Property(bool, _is_hidden, notify=changed)
    showsWhy = Property(bool, _shows_why, notify=changed)
    isNothingPicked = Property(bool, _has_no_card, notify=changed)
    isEmergency = Property(bool, _is_emergency, notify=changed)
    """Whether the answers come to an emergency: nothing stands beside the call to act then."""


def _view_of(stand: Stand) -> RedFlagsViewModel.View:
    match stand:
        case Invited():
            return RedFlagsViewModel.View.Opening
        case Asked():
            return RedFlagsViewModel.View.Question
        case Alarmed():
            return RedFlagsViewModel.View.Alarm
        case Reviewed():
            return RedFlagsViewModel.View.Review
        case Concluded():
            return RedFlagsViewModel.View.Result
        case _:
            assert_never(stand)


def _given_of(answer: Answer | None) -> RedFlagsViewModel.Given:
    match answer:
        case None:
            return RedFlagsViewModel.Given.Nothing
        case Answer.YES:
            return RedFlagsViewModel.Given.Yes
        case Answer.NO:
            return RedFlagsViewModel.Given.No
        case Answer.NOT_SURE:
            return RedFlagsViewModel.Given.NotSure
        case Answer.SKIP:
            return RedFlagsViewModel.Given.Skip
        case _:
            assert_never(answer)


def _icon(answer: Answer | None) -> str:
    match answer:
        case Answer.YES:
            return "yes"
        case Answer.NO:
            return "no"
        case Answer.NOT_SURE:
            return "unsure"
        case Answer.SKIP:
            return "skip"
        case None:
            return "touch"
        case _:
            assert_never(answer)
