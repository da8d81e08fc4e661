"""The way from Home to each kind of screen."""

from collections.abc import Callable

from tests.terminal.world import World


def conclude(world: World) -> None:
    """To a result of the red-flag questions."""
    world.kiosk.checkForWarningSigns()
    world.kiosk.screens.red_flags.begin()
    world.kiosk.screens.red_flags.lookThrough()
    world.kiosk.screens.red_flags.conclude()


WAYS: dict[str, Callable[[World], object]] = {
    "home": lambda world: world.kiosk.goHome(),
    "reading": lambda world: world.kiosk.screens.home.openChapter("causes"),
    "figure": lambda world: (
        world.kiosk.screens.home.openChapter("causes"),
        world.kiosk.screens.reading.lookCloser("lower-back", 0),
    ),
    "glossary": lambda world: world.kiosk.screens.home.openWords(),
    "meaning": lambda world: (
        world.kiosk.screens.home.openWords(),
        world.kiosk.screens.glossary.openTerm("acupuncture"),
    ),
    "find": lambda world: world.kiosk.screens.home.openFind(),
    "found": lambda world: (world.kiosk.screens.home.openFind(), world.kiosk.screens.find.chooseWord("pain")),
    "timeline": lambda world: world.kiosk.screens.home.openTimeline(),
    "my-day": lambda world: (
        world.kiosk.screens.home.openTimeline(),
        world.kiosk.screens.timeline.openMyDay(),
    ),
    "question": lambda world: (world.kiosk.checkForWarningSigns(), world.kiosk.screens.red_flags.begin()),
    "result": conclude,
    "ask-staff": lambda world: world.kiosk.askStaff(),
}
"""The way from Home to each kind of screen."""
