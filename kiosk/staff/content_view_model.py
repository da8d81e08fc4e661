"""The page for new content, for QML: what is found, what is chosen, and the work on it while frames are drawn."""

# ruff: noqa: N802, N815 (slots and properties are named as QML names them)
from collections.abc import Callable
from enum import Enum
from typing import TypeAlias, assert_never

from PySide6.QtCore import Property, QEnum, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.staff import content_choice as choice
from kiosk.staff.content_choice import (
    Choosing,
    Comparing,
    Ended,
    GoBack,
    GoingBack,
    Install,
    Looking,
    LookingBack,
    Stand,
    Task,
    Working,
)
from kiosk.staff.content_list_model import ContentListModel
from kiosk.staff.edition_view_model import EditionViewModel
from kiosk.staff.editions import Age, Done, Found, Refused, TerminalContent
from kiosk.staff.errand import Errand

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

EVERY = 100
"""Milliseconds between two looks at work that runs; otherwise nothing ticks."""
FAULT = "the program made a mistake here; touch Back to see what is installed, and report it with the log"

Result: TypeAlias = Found | Done | Refused


@QmlElement
class ContentViewModel(QObject):
    """Leads from what drives offer to what is shown from then on, and back to what was shown before.

    Args:
        content: The terminal's content.
        say: Takes a line for the log.
    """

    @QEnum
    class View(Enum):
        """What staff see of it."""

        Looking = 0
        Choosing = 1
        Comparing = 2
        Doubting = 3
        """An older edition is asked for once more."""
        LookingBack = 4
        GoingBack = 5
        Working = 6
        Done = 7
        Refused = 8

    changed = Signal()
    left = Signal()
    """Staff go back to the staff page."""

    def __init__(self, content: TerminalContent, say: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content, self._say = content, say
        self._stand: Stand = Looking()
        self._errand: Errand[Result] | None = None
        self._offers, self._earlier = ContentListModel(self), ContentListModel(self)
        self._current, self._chosen = EditionViewModel(self), EditionViewModel(self)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)

    @property
    def is_working(self) -> bool:
        """Whether something runs that must not be left."""
        return isinstance(self._stand, Working)

    def show(self) -> None:
        """The page comes into view: the drives are looked at."""
        self._stand = Looking()
        self._look_at_drives()
        self._show()

    def hide(self) -> None:
        """The page goes out of view. A look at a drive that hangs goes on, and is waited for when the page is back."""
        self._timer.stop()

    def look(self) -> None:
        """Finds out how far the work is."""
        errand = self._errand
        if errand is None:
            return
        # In this order: what it told last was told before it was over.
        is_over = errand.is_over
        self._become(choice.told(self._stand, errand.words))
        if is_over:
            self._errand = None
            self._timer.stop()
            self._take(errand.result)

    def finish(self) -> None:
        """Waits for the work that runs, and shows what came of it."""
        if self._errand:
            self._errand.wait()
        self.look()

    @Slot()
    def lookAgain(self) -> None:
        """Looks at the drives once more."""
        self._become(choice.look_again(self._stand))

    @Slot()
    def lookBack(self) -> None:
        """Shows what the terminal had before."""
        self._become(choice.look_back(self._stand))

    @Slot(int)
    def choose(self, row: int) -> None:
        """Chooses a row of the list in view."""
        self._become(choice.chosen(self._stand, row))

    @Slot()
    def confirm(self) -> None:
        """Does what is asked; of an older edition on a drive it only asks again."""
        self._become(choice.confirmed(self._stand))

    @Slot()
    def insist(self) -> None:
        """Installs the older edition."""
        self._become(choice.insisted(self._stand))

    @Slot()
    def back(self) -> None:
        """One step back."""
        before = choice.back(self._stand)
        if before is None:
            self.left.emit()
        else:
            self._become(before)

    def _become(self, stand: Stand) -> None:
        before, self._stand = self._stand, stand
        if stand == before:
            return
        if isinstance(stand, Looking):
            self._look_at_drives()
        elif isinstance(stand, Working) and not isinstance(before, Working):
            self._follow(self._errand_for(stand.task))
        self._show()

    def _look_at_drives(self) -> None:
        # One look at a time: a drive that hangs would hang the next one too.
        is_looking = self._errand is not None and not self._errand.is_over
        self._follow(self._errand if self._errand and is_looking else Errand(lambda _tell: self._content.look()))

    def _follow(self, errand: Errand[Result]) -> None:
        self._errand = errand
        self._timer.start()

    def _errand_for(self, task: Task) -> Errand[Result]:
        match task:
            case Install(file, allow_older):
                return Errand(lambda tell: self._content.install(file, allow_older=allow_older, tell=tell))
            case GoBack(steps):
                return Errand(lambda tell: self._content.go_back(steps, tell=tell))
        assert_never(task)

    def _take(self, result: Result | None) -> None:
        match result:
            case Found():
                self._become(choice.found(self._stand, result))
            case Done(edition):
                self._say(f"content {edition.mark} is shown from now on; staff chose it on the staff page")
                self._become(choice.ended(self._stand, result))
            case Refused(line):
                self._say(line)
                self._become(choice.ended(self._stand, result))
            case None:
                self._become(choice.failed(self._stand, FAULT))
            case _:
                assert_never(result)

    def _show(self) -> None:
        found = choice.found_at(self._stand)
        self._offers.show(found.offers)
        self._earlier.show(found.earlier)
        self._current.show(found.current)
        self._chosen.show(choice.edition_at(self._stand))
        self.changed.emit()

    def _is(self, age: Age) -> bool:
        return isinstance(self._stand, Comparing) and self._stand.age is age

    def _drive(self) -> str:
        return self._stand.offer.drive if isinstance(self._stand, Comparing) else ""

    def _is_bundled(self) -> bool:
        return isinstance(self._stand, GoingBack) and self._stand.earlier.is_bundled

    def _words(self) -> str:
        words = self._stand.words if isinstance(self._stand, Working) else ""
        return words[:1].upper() + words[1:]

    view = Property(int, lambda self: int(_view_of(self._stand).value), notify=changed)
    offers = Property(ContentListModel, lambda self: self._offers, constant=True)
    earlier = Property(ContentListModel, lambda self: self._earlier, constant=True)
    current = Property(EditionViewModel, lambda self: self._current, constant=True)
    """What the terminal has."""
    chosen = Property(EditionViewModel, lambda self: self._chosen, constant=True)
    """What is chosen, or what the terminal has since the work."""
    drive = Property(str, _drive, notify=changed)
    """Where it comes from, if from a drive."""
    isBundled = Property(bool, _is_bundled, notify=changed)
    """Whether it came with the program."""
    isSame = Property(bool, lambda self: self._is(Age.SAME), notify=changed)
    """Whether the terminal has it already."""
    words = Property(str, _words, notify=changed)
    """The step the work is at, as a line begins."""
    problem = Property(str, lambda self: choice.problem_at(self._stand), notify=changed)
    """One line on what is wrong, or why nothing was changed; else empty."""


def _view_of(stand: Stand) -> ContentViewModel.View:
    kinds = ContentViewModel.View
    match stand:
        case Looking():
            view = kinds.Looking
        case Choosing():
            view = kinds.Choosing
        case Comparing(is_doubted=is_doubted):
            view = kinds.Doubting if is_doubted else kinds.Comparing
        case LookingBack():
            view = kinds.LookingBack
        case GoingBack():
            view = kinds.GoingBack
        case Working():
            view = kinds.Working
        case Ended(outcome):
            view = kinds.Done if isinstance(outcome, Done) else kinds.Refused
        case _:
            assert_never(stand)
    return view
