"""What finding a word shows: letters to touch, and the words they lead to."""

# ruff: noqa: N815 (properties are named as QML names them)
from PySide6.QtCore import Property, QObject, QSize, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.display.display import Display
from kiosk.display.lettering import Lettering
from kiosk.display.sizes import GAP, SPACE, TARGET, TextRole
from kiosk.find.key_list_model import KeyListModel
from kiosk.find.key_room import KeyRoom
from kiosk.find.keys import plan_keys
from kiosk.library.words import capital

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

LARGEST = 30.0
"""Millimetres: a letter's key where there is room enough; a larger one is only further to reach."""
LEAST = 15.0
"""Millimetres: the height of words on a low screen, where three of them would have no room else."""
NARROWEST = 60.0
BROAD = 100.0
WIDEST = 140.0
"""Millimetres: the least width of words where there are several columns of them, what is wide enough, and the most."""


@QmlElement
class FindViewModel(QObject):
    """Deals letters and words to the room QML has, and tells which of them was touched."""

    changed = Signal()
    body_size_changed = Signal()
    letter_chosen = Signal(str)
    """Carries the letter, as the library knows it."""
    taken_back = Signal()
    """The last letter is to go."""
    word_chosen = Signal(str)
    """Carries the word, as it was shown."""

    def __init__(self, display: Display, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._display = display
        self._lettering = Lettering(self)
        self._letter_keys = KeyListModel(self)
        self._empty_keys = KeyListModel(self)
        self._word_keys = KeyListModel(self)
        self._typed = ""
        self._alphabet: tuple[str, ...] = ()
        self._letters: tuple[str, ...] = ()
        self._words: tuple[str, ...] = ()
        self._size = QSize()
        display.sizes_changed.connect(self._deal)

    def show(self, typed: str, letters: tuple[str, ...], words: tuple[str, ...]) -> None:
        """Shows what can be touched next.

        Args:
            typed: The letters touched so far.
            letters: Those that lead on, in order.
            words: The words that begin so, likeliest first. Before the first letter none is shown.
        """
        # A letter keeps its place while the others come and go; those of another text have other places.
        known = self._alphabet if typed else ()
        before = self._typed, bool(self._letters)
        self._alphabet = tuple(sorted({*known, *letters}))
        self._typed = typed
        self._letters = letters
        self._words = words if typed else ()
        # First what stands above the keys, as their room depends on it.
        if (typed, bool(letters)) != before:
            self.changed.emit()
        self._deal()

    @Slot(str)
    def chooseLetter(self, letter: str) -> None:  # noqa: N802 (a QML name)
        """Adds a letter."""
        self.letter_chosen.emit(letter)

    @Slot()
    def takeBack(self) -> None:  # noqa: N802 (a QML name)
        """Takes the last letter back."""
        self.taken_back.emit()

    @Slot(str)
    def chooseWord(self, word: str) -> None:  # noqa: N802 (a QML name)
        """Asks where a word stands."""
        self.word_chosen.emit(word)

    def _deal(self) -> None:
        if not self._size.isEmpty():
            plan = plan_keys(self._alphabet, self._letters, self._words, self._room())
            self._letter_keys.show(plan.letters)
            self._empty_keys.show(plan.empty)
            self._word_keys.show(plan.words)

    def _room(self) -> KeyRoom:
        settings = self._display.settings
        heading, plain = settings.font_pixels(TextRole.HEADING), settings.plain_font_pixels
        return KeyRoom(
            width=self._size.width(),
            height=self._size.height(),
            largest=settings.pixels(LARGEST),
            target=settings.pixels(TARGET),
            least=settings.pixels(LEAST),
            narrowest=settings.pixels(NARROWEST),
            broad=settings.pixels(BROAD),
            widest=settings.pixels(WIDEST),
            gap=settings.pixels(GAP),
            padding=settings.pixels(SPACE),
            letter_font=settings.font_pixels(TextRole.TITLE),
            fonts=tuple(range(heading, plain - 1, -1)),
            letters=self._lettering,
        )

    def _set_body_size(self, size: QSize) -> None:
        if size != self._size:
            self._size = size
            self.body_size_changed.emit()
            self._deal()

    bodySize = Property(QSize, lambda self: self._size, _set_body_size, notify=body_size_changed)
    """The room for letters and words in pixels; QML sets it."""
    letters = Property(KeyListModel, lambda self: self._letter_keys, constant=True)
    emptyPlaces = Property(KeyListModel, lambda self: self._empty_keys, constant=True)
    """Where letters stood that lead nowhere now."""
    words = Property(KeyListModel, lambda self: self._word_keys, constant=True)
    typed = Property(str, lambda self: "".join(map(capital, self._typed)), notify=changed)
    """The letters touched so far, as the keys show them."""
    leadsOn = Property(bool, lambda self: bool(self._letters), notify=changed)
    """Whether there are letters to touch; else only the word is left."""
