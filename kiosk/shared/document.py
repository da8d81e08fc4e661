"""The compiled document: topics, chapters, sections and blocks.

These types are what the compiler writes, the library stores and the screens show. A *section* is the unit
that is stored and read; a *page* is what fits on one screen and exists only while it is shown.
"""

from enum import Enum
from typing import TypeAlias, assert_never

from msgspec import Struct


class Urgency(Enum):
    """How soon a care card asks the reader to act."""

    EMERGENCY = "emergency"
    """Now: tell the desk or call for an ambulance."""
    TODAY = "today"
    """Before the day is over."""
    BEFORE = "before"
    """Before the injection is given: tell the clinician."""


class Span(Struct, frozen=True, omit_defaults=True):
    """A run of text in one style; ``term`` is the id of the glossary term it stands for, or empty."""

    text: str
    strong: bool = False
    term: str = ""


Text: TypeAlias = tuple[Span, ...]


class Heading(Struct, frozen=True, tag="heading"):
    """A heading inside a chapter: level 2 opens a section, level 3 stands inside one."""

    level: int
    text: Text


class Paragraph(Struct, frozen=True, tag="paragraph"):
    """A paragraph of text."""

    text: Text


class Bullets(Struct, frozen=True, tag="bullets"):
    """A list whose order does not matter."""

    items: tuple[Text, ...]


class Steps(Struct, frozen=True, tag="steps"):
    """A list done in order, shown with numerals."""

    items: tuple[Text, ...]


class KioskNote(Struct, frozen=True, tag="kiosk-note"):
    """Words that are the kiosk's own and not the article's; shown as visibly different."""

    blocks: tuple[Paragraph | Bullets, ...]


class CareCard(Struct, frozen=True, tag="care-card"):
    """A call to act: urgency in words, colour and shape; the heading is the one thing to do."""

    urgency: Urgency
    heading: Text
    blocks: tuple[Paragraph | Bullets, ...]


class AdviceKind(Enum):
    """What a piece of advice is about."""

    FEEL = "feel"
    """What one may feel."""
    DO = "do"
    """What to do."""
    AVOID = "avoid"
    """What not to do."""
    HELP = "help"
    """When to call for help, in short."""


class AdviceCard(Struct, frozen=True, tag="advice"):
    """Advice for a day of recovery, with a sign and a word of its own. Made by the kiosk, never written by staff."""

    kind: AdviceKind
    blocks: tuple[Paragraph | Bullets, ...]


class SpotPlace(Struct, frozen=True):
    """Where a spot is in its drawing: its middle in parts of width and height, its radius as a part of the width."""

    x: float
    y: float
    radius: float


class Spot(Struct, frozen=True):
    """A part of a drawing that can be touched: its id, what it is called, what it is, and everywhere it is drawn.

    Its number stands at the first place.
    """

    spot: str
    label: Text
    text: Text
    places: tuple[SpotPlace, ...] = ()


class View(Struct, frozen=True):
    """A picture by its name in the topic's pictures, and what it shows in words.

    ``name`` and ``caption`` say what is seen where a figure has several views; both may be empty where it has one.
    """

    picture: str
    alternative: str
    name: Text = ()
    caption: Text = ()
    spots: tuple[Spot, ...] = ()


class Figure(Struct, frozen=True, tag="figure"):
    """A picture, or several of one thing, with a caption (may be empty). ``is_walk``: its views are steps, in order."""

    figure: str
    views: tuple[View, ...]
    caption: Text = ()
    is_walk: bool = False


class FigureEntry(Struct, frozen=True):
    """A figure by itself, with the topic and language it belongs to and the review dates of its chapter."""

    topic: str
    language: str
    figure: Figure
    reviewed: str
    next_review: str


Block: TypeAlias = Heading | Paragraph | Bullets | Steps | KioskNote | CareCard | AdviceCard | Figure


class Section(Struct, frozen=True):
    """The unit of storage: a level 2 heading and all up to the next one. The first may have no heading."""

    blocks: tuple[Block, ...]


class ChapterCard(Struct, frozen=True):
    """What Home needs to offer a chapter: its id, its title, and the name of its icon."""

    chapter: str
    title: str
    icon: str


class TopicCard(Struct, frozen=True):
    """A topic in one language: its chapters in reading order, and which of them serve a special purpose."""

    topic: str
    language: str
    title: str
    chapters: tuple[ChapterCard, ...]
    about: str
    """Id of the chapter "About this text"."""
    timeline: str
    """Id of the chapter the action "Your recovery, week by week" leads to where the topic has no timeline."""
    warning_signs: str
    """Id of the chapter the action "Check for warning signs" leads to."""
    has_recovery: bool = False
    """Whether the topic has a recovery timeline."""
    has_red_flags: bool = False
    """Whether the topic has red-flag questions."""
    figures: tuple[str, ...] = ()
    """The names of the figures in its chapters."""


class Chapter(Struct, frozen=True):
    """A chapter's head. ``reviewed`` is an ISO date, or empty while nobody clinical has checked the text."""

    topic: str
    language: str
    chapter: str
    title: str
    icon: str
    reviewed: str
    next_review: str
    sections: int
    opening: str = ""
    """The name of the quiet picture beside its title, which says nothing that the title does not; or empty."""


class Term(Struct, frozen=True):
    """A glossary entry: the word as a title, and its plain meaning."""

    topic: str
    language: str
    term: str
    word: str
    meaning: str


class Picture(Struct, frozen=True):
    """A picture's bytes as staff put them into the folder, and its media type (``image/svg+xml`` or ``image/png``)."""

    media_type: str
    data: bytes


def plain(text: Text) -> str:
    """The words of ``text`` without their styles."""
    return "".join(span.text for span in text)


def texts_of(block: Block) -> tuple[Text, ...]:
    """Every text of ``block`` that a reader sees, in reading order; a figure's is its caption, if it has one.

    The words of its views stand on a screen of their own.
    """
    match block:
        case Heading(text=text) | Paragraph(text=text):
            return (text,)
        case Bullets(items=items) | Steps(items=items):
            return items
        case KioskNote(blocks=blocks) | AdviceCard(blocks=blocks):
            return tuple(text for inner in blocks for text in texts_of(inner))
        case CareCard(heading=heading, blocks=blocks):
            return (heading, *(text for inner in blocks for text in texts_of(inner)))
        case Figure(caption=caption):
            return (caption,) if caption else ()
        case _:
            assert_never(block)
