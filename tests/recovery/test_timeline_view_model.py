"""What the timeline's page is told, and when."""

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.display.display import Display
from kiosk.reading.reading_view_model import ReadingViewModel
from kiosk.recovery.my_day_view_model import MyDayViewModel
from kiosk.recovery.timeline_view_model import TimelineViewModel
from kiosk.session.place import AllStages, NotSure, OnDay
from kiosk.shared.document import Picture, TopicCard
from tests.recovery.conftest import stage, timeline

RECOVERY = timeline(stage("first", 1, 3), stage("second", 4, 9))
TOPIC = TopicCard("back", "en", "Back", (), "about", "signs", "rest", True)


def no_picture(topic: str, name: str) -> Picture:
    raise AssertionError(f"{topic}/{name}: there are no pictures here")


@pytest.fixture
def shown(app: QGuiApplication) -> TimelineViewModel:
    del app  # only has to be there first
    return TimelineViewModel(ReadingViewModel(Display(), no_picture, is_card=True))


def test_what_stands_already_is_not_told_again(shown: TimelineViewModel) -> None:
    # The room that is told while a page is made leads back to `show`: its bindings must not begin anew then.
    told: list[str] = []
    shown.changed.connect(lambda: told.append("day"))
    shown.card_changed.connect(lambda: told.append("card"))
    shown.show(RECOVERY, TOPIC, OnDay(2), 0)
    assert told == ["card", "day"]
    shown.show(RECOVERY, TOPIC, OnDay(2), 0)
    shown.show(RECOVERY, TOPIC, OnDay(2), 1)
    assert told == ["card", "day"]
    shown.show(RECOVERY, TOPIC, OnDay(5), 0)
    assert told == ["card", "day", "day"], "another day's card is a card as well"
    shown.show(RECOVERY, TOPIC, AllStages(), 0)
    assert told == ["card", "day", "day", "card", "day"]
    shown.show(RECOVERY, TOPIC, NotSure(), 0)
    assert told == ["card", "day", "day", "card", "day", "day"], "what is said to those who do not know is new"


def test_the_question_for_the_day_is_told_only_when_it_differs() -> None:
    my_day = MyDayViewModel()
    told: list[int] = []
    my_day.changed.connect(lambda: told.append(my_day.property("ago")))
    for ago in (3, 3, 4):
        my_day.show(RECOVERY, ago)
    assert told == [3, 4]
