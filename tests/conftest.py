"""What every test may use: the Qt application without a screen, and the guard against Qt's warnings."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.display.fonts import use_bundled_fonts
from kiosk.library.writer import CompiledChapter, CompiledContent, CompiledTopic, write_library
from kiosk.shared.document import Chapter, ChapterCard, Heading, Paragraph, Section, Span, TopicCard

# A loaded machine is not a slow program.
hypothesis.settings.register_profile("patient-kiosk", deadline=None)
hypothesis.settings.load_profile("patient-kiosk")

ROOT = Path(__file__).parent.parent
RESOURCES = ROOT / "resources"
WARNINGS = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}


@pytest.fixture(scope="session")
def app() -> QGuiApplication:
    """The one Qt application of the test run, with the bundled fonts."""
    running = QGuiApplication.instance()
    app = running if isinstance(running, QGuiApplication) else QGuiApplication([])
    use_bundled_fonts(app, RESOURCES / "fonts" / "atkinson-hyperlegible")
    return app


@pytest.fixture(autouse=True)
def qml_warnings() -> Iterator[list[str]]:
    """Fails a test in which Qt or QML warned; a test that provokes a warning clears the list it gets."""
    messages: list[str] = []

    def collect(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind in WARNINGS:
            messages.append(message)

    previous = qInstallMessageHandler(collect)
    yield messages
    qInstallMessageHandler(previous)
    assert not messages, "Qt warned:\n" + "\n".join(messages)


MakeLibrary = Callable[..., Path]
TITLES = ("What is it?", "When to see a doctor", "Recovery")


@pytest.fixture
def make_library(tmp_path: Path) -> MakeLibrary:
    """Writes a library of ``topics`` topics with chapters of these ``titles``, and returns its path.

    The second chapter tells of warning signs and the last of recovery; "About this text" stands apart. ``named``
    holds each topic's title and the titles of its chapters where topics differ.
    """

    def make(
        *,
        languages: tuple[str, ...] = ("en",),
        topics: int = 1,
        titles: tuple[str, ...] = TITLES,
        named: tuple[tuple[str, tuple[str, ...]], ...] = (),
    ) -> Path:
        path = tmp_path / f"{topics}-{len(titles)}-{len(named)}-{'-'.join(languages)}.kiosk"
        each = named or tuple((f"Topic {number}", titles) for number in range(topics))
        compiled = [_topic(language, number, *topic) for language in languages for number, topic in enumerate(each)]
        write_library(CompiledContent(languages, tuple(compiled)), path)
        return path

    return make


def _topic(language: str, number: int, title: str, titles: tuple[str, ...]) -> CompiledTopic:
    cards = tuple(ChapterCard(f"chapter-{at}", title, "book") for at, title in enumerate(titles))
    about = ChapterCard("about", "About this text", "info")
    card = TopicCard(
        topic=f"topic-{number}",
        language=language,
        title=title,
        chapters=cards,
        about=about.chapter,
        timeline=cards[-1].chapter,
        warning_signs=cards[1].chapter,
    )
    return CompiledTopic(card, tuple(_chapter(card, each) for each in (*cards, about)), ())


def _chapter(topic: TopicCard, card: ChapterCard) -> CompiledChapter:
    words = (Span("Plain words that fill a page, one short sentence after the other. " * 4),)
    section = Section((Heading(2, (Span(f"More on {card.title}"),)), *[Paragraph(words)] * 9))
    head = Chapter(
        topic=topic.topic,
        language=topic.language,
        chapter=card.chapter,
        title=card.title,
        icon=card.icon,
        reviewed="2026-11-22",
        next_review="2027-05-22",
        sections=2,
    )
    return CompiledChapter(head, (section, section), ("", ""))
