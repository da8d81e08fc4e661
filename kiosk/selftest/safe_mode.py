"""The page after too many crashes, which has to stand when all else does not."""

from collections.abc import Iterable
from contextlib import closing
from functools import partial

from kiosk.display.settings import DisplaySettings
from kiosk.library.shelf import Shelf
from kiosk.safemode.safe_mode_view_model import SafeModeViewModel
from kiosk.safemode.signs import emergency_signs
from kiosk.selftest.check import Check, NotSo
from kiosk.selftest.drawn import faults_on
from kiosk.selftest.ground import Ground
from kiosk.selftest.walked import MM_PER_PIXEL, SIZE, words_of
from kiosk.site.numbers import Numbers
from kiosk.terminal.safe_terminal import SafeTerminal
from kiosk.tour.covers import toured_terminal
from kiosk.tour.sight import look_at
from kiosk.tour.stillness import come_to_rest


def safe_mode(ground: Ground) -> Iterable[Check]:
    """That the page stands, with the signs of an emergency."""
    for language in ground.library.languages:
        yield Check(f"safe mode in {language}", partial(_stand, ground, language))


def _stand(ground: Ground, language: str) -> str:
    signs = emergency_signs(ground.library, language)
    page = SafeModeViewModel()
    page.show(signs, Numbers())
    with closing(Shelf(ground.bundled, ground.bundled)) as shelf, toured_terminal(shelf) as terminal:
        display = DisplaySettings(MM_PER_PIXEL)
        staff = terminal.view_model.staff_area
        safe = SafeTerminal(ground.app, display, safe_mode=page, staff=staff, clock=lambda: 0.0, is_locked=False)
        try:
            safe.window.resize(SIZE.width, SIZE.height)
            safe.window.show()
            come_to_rest(safe.window)
            image, sight = safe.window.grabWindow(), look_at(safe.window)
            faults = faults_on(safe.window, sight, image)
        finally:
            safe.close()
    words = words_of(sight)
    ground.letters.update(words)
    if faults:
        raise NotSo(faults[0])
    unread = [sign for sign in signs if " ".join(sign.split()) not in words]
    if not signs or len(unread) == len(signs):
        raise NotSo("no sign of an emergency can be read on it")
    return f"{len(signs) - len(unread)} signs"
