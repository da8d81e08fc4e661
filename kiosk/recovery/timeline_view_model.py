"""The recovery timeline for QML: the ruler with its marker, and the card of the day or all stages."""

# ruff: noqa: N802, N815 (slots and properties are named as QML names them)
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.reading.reading_view_model import ReadingViewModel
from kiosk.recovery import ruler
from kiosk.recovery.band_list_model import BandListModel, BandRow, joined
from kiosk.recovery.card import card_of
from kiosk.recovery.own_words import card_words
from kiosk.recovery.telling import Told, is_after, tell
from kiosk.session.place import AllStages, Mark, OnDay
from kiosk.shared.document import TopicCard
from kiosk.shared.recovery import Recovery, Stage

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

NOWHERE = -1
"""The day, and the marker's place, while there is none."""


@QmlElement
class TimelineViewModel(QObject):
    """Shows what is told where the marker stands; whoever owns the session moves it.

    ``card`` lays out the text of a day as pages.
    """

    changed = Signal()
    """Something that is told has changed. Never without: a card that is laid out leads to `show`."""
    card_changed = Signal()
    """There is a card now, or none any more."""
    timeline_changed = Signal()
    """There are other stages than before."""
    mark_chosen = Signal(object)
    """Carries the `Mark` that a visitor chose."""
    my_day_asked = Signal()
    help_asked = Signal(str)
    """The visitor wants to know when to call for help; carries the id of the chapter that says so."""
    red_flags_asked = Signal()
    """The visitor wants to know it where the topic has red-flag questions."""

    def __init__(self, card: ReadingViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self._recovery: Recovery | None = None
        self._topic: TopicCard | None = None
        self._mark: Mark = AllStages()
        self._told: Told | None = None
        self._bands = BandListModel(self)

    def show(self, recovery: Recovery, topic: TopicCard, mark: Mark, page: int) -> None:
        """Shows a timeline.

        Args:
            recovery: the topic's timeline.
            topic: the topic.
            mark: where the marker stands.
            page: the page of the day's card, from 0.
        """
        told, before = tell(recovery, mark), self._recovery
        had_card, was_shown = self._has_card(), self._shown()
        self._recovery, self._topic, self._mark, self._told = recovery, topic, mark, told
        self._bands.show(tuple(self._row(band) for band in ruler.bands_of(recovery)))
        if self._has_card():
            self.card.show(*card_of(recovery, told, card_words()), page)
        else:
            self.card.forget()
        if recovery != before:
            self.timeline_changed.emit()
        if self._has_card() != had_card:
            self.card_changed.emit()
        if self._shown() != was_shown:
            self.changed.emit()

    def forget(self) -> None:
        """Forgets the card and the day."""
        self._recovery, self._topic, self._mark, self._told = None, None, AllStages(), None
        self._bands.show(())
        self.card.forget()
        self.timeline_changed.emit()
        self.card_changed.emit()
        self.changed.emit()

    @property
    def page_count(self) -> int:
        """How many pages the place has on this screen; 0 while that is not known."""
        return self.card.page_count if self._has_card() else 1

    @Slot(int)
    def moveTo(self, place: int) -> None:
        """Puts the marker at a place of the ruler; one that stands there already keeps its day."""
        if self._recovery:
            within = max(0, min(place, ruler.end_of(self._recovery)))
            if within != self._place():
                self._choose(within)

    @Slot()
    def goEarlier(self) -> None:
        """A day back."""
        if self._recovery:
            self._choose(ruler.earlier(self._recovery, self._known_day()))

    @Slot()
    def goLater(self) -> None:
        """A day on."""
        if self._recovery:
            self._choose(ruler.later(self._recovery, self._known_day()))

    @Slot()
    def goStageEarlier(self) -> None:
        """To where the stage begins, or the one before."""
        if self._recovery:
            self._choose(ruler.stage_before(self._recovery, self._known_day()))

    @Slot()
    def goStageLater(self) -> None:
        """To where the next stage begins."""
        if self._recovery:
            self._choose(ruler.stage_after(self._recovery, self._known_day()))

    @Slot(str)
    def openStage(self, stage: str) -> None:
        """To a stage, by its id."""
        for each in self._recovery.stages if self._recovery else ():
            if self._recovery and each.stage == stage:
                self._choose(ruler.day_for(self._recovery, each))

    @Slot()
    def openMyDay(self) -> None:
        """To the question when the injection was."""
        self.my_day_asked.emit()

    @Slot()
    def callForHelp(self) -> None:
        """To when to call for help: the red-flag questions, or the chapter where the topic has none."""
        if self._topic and self._topic.has_red_flags:
            self.red_flags_asked.emit()
        elif self._topic:
            self.help_asked.emit(self._topic.warning_signs)

    def _row(self, band: ruler.Band) -> BandRow:
        stages = self._told.stages if self._told else ()
        return BandRow(band, band.stage in stages, self._avoid(band.stage))

    def _avoid(self, stage: Stage) -> str:
        if self._recovery is None:
            return ""
        told = tell(self._recovery, OnDay(ruler.day_for(self._recovery, stage)))
        return joined(told.avoid or (self._recovery.notes.nothing_to_avoid,))

    def _shown(self) -> tuple[object, ...]:
        """All that `changed` is about."""
        return (
            *(self._day(), self._place(), self._label(), self._note()),
            *(self._can_go_earlier(), self._can_go_later()),
        )

    def _choose(self, day: int | None) -> None:
        if day is not None:
            self.mark_chosen.emit(OnDay(day))

    def _known_day(self) -> int | None:
        return self._mark.day if isinstance(self._mark, OnDay) else None

    def _day(self) -> int:
        return self._mark.day if isinstance(self._mark, OnDay) and self._has_card() else NOWHERE

    def _place(self) -> int:
        day = self._known_day()
        place = ruler.on_ruler(self._recovery, day) if self._recovery and day is not None else None
        return NOWHERE if place is None else place

    def _has_card(self) -> bool:
        """Whether the day is one to tell something of; else all stages stand there."""
        if self._recovery is None or self._told is None or not isinstance(self._mark, OnDay):
            return False
        return bool(self._told.stages) or is_after(self._recovery, self._mark.day)

    def _note(self) -> str:
        """What is said to somebody who does not know the day."""
        if self._told is None or self._has_card() or isinstance(self._mark, AllStages):
            return ""
        return joined(self._told.notes)

    def _intro(self) -> str:
        return joined(self._recovery.overall) if self._recovery else ""

    def _lanes(self) -> int:
        return ruler.lane_count(ruler.bands_of(self._recovery)) if self._recovery else 1

    def _each(self, told: Callable[[Stage], str]) -> list[str]:
        return [told(stage) for stage in self._recovery.stages] if self._recovery else []

    def _titles(self) -> list[str]:
        """What the marker's days are called, to plan how large that is."""
        if self._recovery is None:
            return []
        labels = ruler.labels_of(self._recovery)
        return [*labels, self._recovery.labels.not_sure]

    def _label(self) -> str:
        return self._told.label if self._told and not isinstance(self._mark, AllStages) else ""

    def _can_go_earlier(self) -> bool:
        return self._recovery is not None and ruler.earlier(self._recovery, self._known_day()) is not None

    def _can_go_later(self) -> bool:
        return self._recovery is not None and ruler.later(self._recovery, self._known_day()) is not None

    bands = Property(BandListModel, lambda self: self._bands, constant=True)
    lanes = Property(int, _lanes, notify=timeline_changed)
    dayCard = Property(ReadingViewModel, lambda self: self.card, constant=True)
    hasCard = Property(bool, _has_card, notify=card_changed)
    isChecked = Property(bool, lambda self: bool(self._recovery and self._recovery.reviewed), notify=timeline_changed)
    day = Property(int, _day, notify=changed)
    """The day that is marked, or -1."""
    place = Property(int, _place, notify=changed)
    """Where the marker stands on the ruler, in days from its beginning, or -1."""
    lastDay = Property(int, lambda self: self._recovery.last_day if self._recovery else 0, notify=timeline_changed)
    """The ruler's last day; the place after it is that of all later days."""
    label = Property(str, _label, notify=changed)
    note = Property(str, _note, notify=changed)
    intro = Property(str, _intro, notify=timeline_changed)
    names = Property(list, lambda self: self._each(lambda stage: stage.name), notify=timeline_changed)
    """The names of all stages, and below what each says, to plan how large they are."""
    gists = Property(list, lambda self: self._each(lambda stage: stage.gist), notify=timeline_changed)
    feels = Property(list, lambda self: self._each(lambda stage: joined(stage.feel)), notify=timeline_changed)
    advices = Property(list, lambda self: self._each(lambda stage: joined(stage.do)), notify=timeline_changed)
    avoids = Property(list, lambda self: self._each(self._avoid), notify=timeline_changed)
    labels = Property(list, _titles, notify=timeline_changed)
    canGoEarlier = Property(bool, _can_go_earlier, notify=changed)
    canGoLater = Property(bool, _can_go_later, notify=changed)
