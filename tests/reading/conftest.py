"""A chapter with every kind of block, and the page it is read on."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickImageProvider, QQuickItem, QQuickView

from kiosk.display.display import Display, display_of
from kiosk.display.icons import PROVIDER, IconProvider
from kiosk.display.lettering import Lettering  # noqa: F401 (QML knows it once it is imported)
from kiosk.display.screen import Pixels, glass_of_size, mm_per_pixel_of_glass
from kiosk.display.settings import DisplaySettings
from kiosk.display.theme import ThemeName
from kiosk.reading.reading_view_model import ReadingViewModel
from kiosk.shared.document import (
    Bullets,
    CareCard,
    Chapter,
    Figure,
    Heading,
    KioskNote,
    Paragraph,
    Picture,
    Section,
    Span,
    Steps,
    Text,
    Urgency,
    View,
)

ROOT = Path(__file__).parents[2]
DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>'


def words(text: str) -> Text:
    return (Span(text),)


CHAPTER = Chapter("prp", "en", "causes", "Causes of back pain", "spine", "", "2027-05-22", 4)

SECTIONS = (
    Section((Paragraph(words("Back pain has many causes & most of them are <not> dangerous.")),)),
    Section(
        (
            Heading(2, words("Wear with age")),
            Paragraph((Span("With age, the "), Span("discs", term="disc"), Span(" dry out. "), Span("Common.", True))),
            Bullets(
                (
                    words("The joints of the back wear down."),
                    words("Worn discs are flatter than before, move less, and can press on nerves near them."),
                    words("Supercalifragilisticexpialidocious-pneumonoultramicroscopicsilicovolcanoconiosis."),
                )
            ),
            Figure("disc", (View("disc.svg", "A healthy disc beside a worn one"),), words("The worn disc is flatter.")),
            Heading(3, words("What you may feel")),
            Paragraph(words("Stiffness in the morning, an ache after you sit for long.")),
        )
    ),
    Section(
        (
            Heading(2, words("When to act")),
            CareCard(
                Urgency.EMERGENCY,
                words("Get help now"),
                (
                    Bullets((words("You suddenly cannot hold your pee."), words("Both legs feel numb or weak."))),
                    Paragraph(words("Tell the staff at the desk right now. If you see no staff, call for help.")),
                ),
            ),
            CareCard(Urgency.TODAY, words("Get help today"), (Bullets((words("You have a fever or chills."),)),)),
            CareCard(Urgency.BEFORE, words("Tell your care team"), (Paragraph(words("You bleed easily.")),)),
            KioskNote((Paragraph(words("Ask your clinic before you take any medicine.")),)),
        )
    ),
    Section(
        (
            Heading(2, words("How to ice your back")),
            Paragraph(words("Do this 3 times a day:")),
            Steps((words("Wrap the ice in a cloth."), words("Hold it on the sore place."), words("Rest."))),
        )
    ),
)


class LibraryPictures(QQuickImageProvider):
    """Stands in for the shell's provider of pictures: black ones, or while they are missing those of one pixel."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.are_missing = False

    def requestImage(self, _identifier: str, _size: QSize, requested: QSize) -> QImage:  # noqa: N802 (Qt's name)
        size = QSize(1, 1) if self.are_missing else requested.expandedTo(QSize(1, 1))
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(0)
        return image


@dataclass
class Reader:
    """A reading page on a screen of its own."""

    view: QQuickView
    display: Display
    reading: ReadingViewModel
    pictures: LibraryPictures

    @property
    def body(self) -> QQuickItem:
        found = self.view.rootObject().findChild(QQuickItem, "body")
        assert isinstance(found, QQuickItem)
        return found


def settings_for(width: int, height: int, scale: float) -> DisplaySettings:
    pixels = Pixels(width, height)
    return DisplaySettings(mm_per_pixel_of_glass(pixels, glass_of_size(pixels)), ThemeName.LIGHT, scale)


def picture(_topic: str, _name: str) -> Picture:
    return Picture("image/svg+xml", DRAWING)


@pytest.fixture
def chapter() -> Chapter:
    return CHAPTER


@pytest.fixture
def sections() -> tuple[Section, ...]:
    return SECTIONS


OpenReader = Callable[[int, int, float], Reader]


@pytest.fixture
def open_reader(app: QGuiApplication) -> Iterator[OpenReader]:
    """Opens a reading page on a screen of so many pixels, at a text scale."""
    readers: list[Reader] = []

    def open_one(width: int, height: int, scale: float) -> Reader:
        view = QQuickView()
        engine = view.engine()
        engine.addImportPath(str(ROOT))
        engine.addImageProvider(PROVIDER, IconProvider(ROOT / "resources" / "icons"))
        pictures = LibraryPictures()
        engine.addImageProvider("library", pictures)
        display = display_of(engine)
        display.configure(settings_for(width, height, scale))
        reading = ReadingViewModel(display, picture)
        view.setInitialProperties({"reading": reading})
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.resize(width, height - display.settings.pixels(26))
        view.setSource(QUrl.fromLocalFile(str(ROOT / "kiosk" / "reading" / "ReadingPage.qml")))
        view.show()
        readers.append(Reader(view, display, reading, pictures))
        return readers[-1]

    yield open_one
    for reader in readers:
        # The page goes before what it is bound to.
        reader.view.setSource(QUrl())
    readers.clear()
    app.processEvents()
