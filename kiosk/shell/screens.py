"""The view models of all screens, and which screen a place is shown on."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import assert_never

from kiosk.attract.attract_view_model import AttractViewModel
from kiosk.display.display import Display
from kiosk.figure.figure_view_model import FigureViewModel
from kiosk.find.find_view_model import FindViewModel
from kiosk.find.found_view_model import FoundViewModel
from kiosk.glossary.glossary_view_model import GlossaryViewModel
from kiosk.home.home_view_model import HomeViewModel
from kiosk.home.topics_view_model import TopicsViewModel
from kiosk.languages.languages_view_model import LanguagesViewModel
from kiosk.reading.reading_view_model import ReadingViewModel
from kiosk.recovery.my_day_view_model import MyDayViewModel
from kiosk.recovery.timeline_view_model import TimelineViewModel
from kiosk.redflags.red_flags_view_model import RedFlagsViewModel
from kiosk.session.place import (
    AskStaff,
    Attract,
    Find,
    Found,
    Glossary,
    Home,
    Languages,
    Meaning,
    MyDay,
    Place,
    Reading,
    RedFlagCheck,
    ShownFigure,
    Timeline,
    Topics,
)
from kiosk.shared.document import Picture
from kiosk.shell.bar_view_model import BarViewModel
from kiosk.staffhelp.staff_help_view_model import StaffHelpViewModel


class Screen(Enum):
    """Which screen stands on the window."""

    ATTRACT = 0
    LANGUAGES = 1
    TOPICS = 2
    HOME = 3
    READING = 4
    GLOSSARY = 5
    MEANING = 6
    FIND = 7
    FOUND = 8
    ASK_STAFF = 9
    TIMELINE = 10
    MY_DAY = 11
    RED_FLAGS = 12
    FIGURE = 13


@dataclass(frozen=True)
class Screens:
    """What each screen shows, and the bar below them. ``meaning`` shows terms as a text of its own."""

    attract: AttractViewModel
    languages: LanguagesViewModel
    topics: TopicsViewModel
    home: HomeViewModel
    reading: ReadingViewModel
    figure: FigureViewModel
    glossary: GlossaryViewModel
    meaning: ReadingViewModel
    find: FindViewModel
    found: FoundViewModel
    timeline: TimelineViewModel
    my_day: MyDayViewModel
    red_flags: RedFlagsViewModel
    staff_help: StaffHelpViewModel
    bar: BarViewModel


def screens_for(display: Display, picture: Callable[[str, str], Picture], attract: AttractViewModel) -> Screens:
    """The view models of all screens, with nothing to show yet.

    Args:
        display: What they lay out for.
        picture: Gives a picture by its topic and name.
        attract: What the invitation says.
    """
    return Screens(
        attract=attract,
        languages=LanguagesViewModel(),
        topics=TopicsViewModel(),
        home=HomeViewModel(),
        reading=ReadingViewModel(display, picture),
        figure=FigureViewModel(ReadingViewModel(display, picture, is_card=True, says_unchecked=False), picture),
        glossary=GlossaryViewModel(display),
        meaning=ReadingViewModel(display, picture, is_card=True),
        find=FindViewModel(display),
        found=FoundViewModel(display),
        timeline=TimelineViewModel(ReadingViewModel(display, picture, is_card=True, says_unchecked=False)),
        my_day=MyDayViewModel(),
        red_flags=RedFlagsViewModel(
            ReadingViewModel(display, picture, is_card=True, says_unchecked=False, keeps_texts=True)
        ),
        staff_help=StaffHelpViewModel(),
        bar=BarViewModel(),
    )


def screen_of(place: Place) -> Screen:  # noqa: PLR0911, PLR0912 (one a place)
    """The screen that shows a place."""
    match place:
        case Attract():
            return Screen.ATTRACT
        case Languages():
            return Screen.LANGUAGES
        case Topics():
            return Screen.TOPICS
        case Home():
            return Screen.HOME
        case Reading():
            return Screen.READING
        case Glossary():
            return Screen.GLOSSARY
        case Meaning():
            return Screen.MEANING
        case Find():
            return Screen.FIND
        case Found():
            return Screen.FOUND
        case Timeline():
            return Screen.TIMELINE
        case MyDay():
            return Screen.MY_DAY
        case RedFlagCheck():
            return Screen.RED_FLAGS
        case ShownFigure():
            return Screen.FIGURE
        case AskStaff():
            return Screen.ASK_STAFF
        case _:
            assert_never(place)
