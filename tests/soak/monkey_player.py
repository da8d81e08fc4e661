"""Whoever stands before the glass."""

from collections.abc import Callable, Iterator
from random import Random

from PySide6.QtCore import QPoint

from kiosk.session.place import Attract
from kiosk.terminal.terminal_view_model import TerminalViewModel
from kiosk.tour.sight import Target
from tests.soak.monkey_hands import Hands
from tests.soak.monkey_report import Kind
from tests.soak.monkey_terminal import MonkeyTerminal
from tests.soak.monkey_watch import Invitations, left_over


class FaultFoundError(Exception):
    """The kiosk did what it must not do."""

    def __init__(self, kind: Kind, words: str) -> None:
        super().__init__(words)
        self.kind = kind


class Player:
    """Whoever stands before the glass: hands, eyes, and what they hit upon next."""

    def __init__(self, kiosk: MonkeyTerminal, luck: Random, targets: Callable[[], tuple[Target, ...]]) -> None:
        self.kiosk, self.luck, self.targets = kiosk, luck, targets
        self.hands = Hands(kiosk.window)
        self.resets = 0
        self._invitations = Invitations()

    def anywhere(self) -> QPoint:
        """A point of the glass, on its very edge now and then."""
        width, height = self.kiosk.size
        if self.luck.random() < 0.2:
            return QPoint(self.luck.choice((0, width // 2, width - 1)), self.luck.choice((0, height // 2, height - 1)))
        return QPoint(self.luck.randrange(width), self.luck.randrange(height))

    def on_target(self) -> QPoint:
        """A point of something to touch; anywhere if there is nothing."""
        targets = self.targets()
        if not targets:
            return self.anywhere()
        target = self.luck.choice(targets)
        x = target.x + target.width * self.luck.uniform(0.2, 0.8)
        return QPoint(round(x), round(target.y + target.height * self.luck.uniform(0.2, 0.8)))

    def wait(self, least: float, most: float) -> None:
        self.kiosk.after(self.luck.uniform(least, most))

    @property
    def is_visiting(self) -> bool:
        """Whether screens for visitors stand there: neither the invitation nor a cover."""
        has_cover = self.kiosk.terminal.view_model.covering is not TerminalViewModel.Cover.Nothing
        return not has_cover and not isinstance(self.kiosk.kiosk.session.place, Attract)

    def expect_nothing_left(self) -> None:
        """Raises `FaultFoundError` if anything stands there of a visitor who is gone."""
        if words := left_over(self.kiosk.terminal, self.kiosk.site):
            raise FaultFoundError(Kind.RESET, words)

    def expect_same_invitation(self) -> None:
        """Raises `FaultFoundError` if the invitation, in the middle of its drift, does not look as it first did."""
        if words := self._invitations.changed(self.kiosk.window, self.kiosk.looks):
            raise FaultFoundError(Kind.RESET, words)


Act = Callable[[Player], Iterator[None]]
"""Something to do. It goes on after each ``yield`` when the screen has drawn what was done before."""
