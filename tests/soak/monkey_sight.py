"""The monkey's eyes: what can be touched, remembered for each kind of screen, as looking takes long."""

from collections import OrderedDict
from random import Random

from kiosk.session.place import RedFlagCheck, ShownFigure
from kiosk.tour.sight import Target, look_at
from tests.soak.monkey_terminal import MonkeyTerminal

REMEMBERED = 100
"""Kinds of screens. Few, or what it remembers would grow over the whole run and be taken for the kiosk's."""
LOOKS_AGAIN = 0.04
"""How often it looks although it remembers."""


class Sights:
    """What can be touched on the screens seen last."""

    def __init__(self, kiosk: MonkeyTerminal, luck: Random) -> None:
        self._kiosk, self._luck = kiosk, luck
        self._seen: OrderedDict[object, tuple[Target, ...]] = OrderedDict()

    def targets(self) -> tuple[Target, ...]:
        """What can be touched now, or could on a screen of this kind."""
        kind = self._kind()
        if kind not in self._seen or self._luck.random() < LOOKS_AGAIN:
            self._seen[kind] = look_at(self._kiosk.window).targets
            if len(self._seen) > REMEMBERED:
                self._seen.popitem(last=False)
        self._seen.move_to_end(kind)
        return self._seen[kind]

    def _kind(self) -> object:
        kiosk = self._kiosk
        cover, page, _ = kiosk.screen
        session = kiosk.kiosk.session
        match session.place:
            case RedFlagCheck(stand=stand, is_hidden=is_hidden):
                detail: object = (type(stand), is_hidden)
            case ShownFigure(figure=figure, view=view):
                detail = (figure, view)
            case _:
                detail = None
        return cover, page, type(session.place), detail, kiosk.size, session.text_size, kiosk.settings.lower_controls
