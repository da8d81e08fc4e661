"""Small libraries that have something of everything, each another's earlier or later edition."""

import base64
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec import structs

from kiosk.library.writer import CompiledChapter, CompiledContent, CompiledTopic, write_library
from kiosk.shared.document import (
    Chapter,
    ChapterCard,
    Figure,
    FigureEntry,
    Heading,
    Paragraph,
    Picture,
    Section,
    Span,
    Term,
    Text,
    TopicCard,
    View,
    plain,
    texts_of,
)
from kiosk.shared.redflags import (
    FollowUp,
    Level,
    Question,
    QuestionWords,
    Raise,
    RedFlags,
    ResultWords,
    Rules,
)

FIRST_DAY = datetime(2026, 11, 1, 8, 30, tzinfo=UTC)
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
"""A dot."""
TOPIC = "back"
RULES = Rules(
    opening="had_it",
    questions=(
        Question("fever", Level.TODAY, None, is_after=True),
        Question("numb", Level.EMERGENCY, FollowUp("how_long", Level.EMERGENCY, Level.TODAY), is_after=False),
        Question("thinner", Level.BEFORE, None, is_after=False, figure="disc"),
    ),
    raises=(Raise("fever", Level.EMERGENCY, ("numb",)),),
)
Change = Callable[[CompiledTopic], CompiledTopic]


def made_on(number: int) -> datetime:
    """When an edition was made: one a day."""
    return FIRST_DAY + timedelta(days=number)


def write_edition(
    path: Path,
    number: int,
    *,
    languages: tuple[str, ...] = ("en", "de"),
    change: Change = lambda topic: topic,
    is_dated: bool = True,
) -> str:
    """Writes an edition and returns its hash; ``change`` is asked for the topic in each language."""
    topics = tuple(change(topic_in(language, number)) for language in languages)
    content = CompiledContent(languages, topics, {(TOPIC, "disc.png"): Picture("image/png", PNG)})
    return write_library(content, path, made_on(number) if is_dated else None)


def topic_in(language: str, number: int) -> CompiledTopic:
    """The topic of an edition in a language."""
    names = ("start", "signs")
    cards = tuple(ChapterCard(name, f"{name} {language}", "book") for name in names)
    figure = Figure("disc", (View("disc.png", "A disc."),))
    card = TopicCard(
        topic=TOPIC,
        language=language,
        title=f"Back {number} {language}",
        chapters=cards,
        about="about",
        timeline="start",
        warning_signs="signs",
        has_red_flags=True,
        figures=("disc",),
    )
    return CompiledTopic(
        card,
        tuple(_chapter(name, language, number, figure) for name in (*names, "about")),
        (Term(TOPIC, language, "disc", "disc", "A cushion."),),
        red_flags=red_flags_in(language),
        figures=(FigureEntry(TOPIC, language, figure, "", ""),),
    )


def red_flags_in(language: str, rules: Rules = RULES) -> RedFlags:
    """Questions in a language."""
    follow_ups = [question.follow_up.question for question in rules.questions if question.follow_up]
    names = (rules.opening, *(question.question for question in rules.questions), *follow_ups)
    return RedFlags(
        topic=TOPIC,
        language=language,
        reviewed="",
        next_review="",
        rules=rules,
        opening=(_text(f"A few questions, {language}."),),
        questions=tuple(QuestionWords(name, name, _text(f"Is there {name}?"), _text("It matters.")) for name in names),
        results=tuple(ResultWords(level, _text(f"Go {level.value}"), (_text("Tell the desk."),)) for level in Level),
        your_clinic="your clinic",
        incomplete=(_text("Some are open."),),
        changed=_text("One was changed."),
        ask_staff=_text("Ask staff."),
    )


def without_red_flags(topic: CompiledTopic) -> CompiledTopic:
    """A topic that asks nothing."""
    return replace(topic, card=structs.replace(topic.card, has_red_flags=False), red_flags=None)


def _chapter(name: str, language: str, number: int, figure: Figure) -> CompiledChapter:
    words = (Span(f"The {name} of edition {number} tells of your "), Span("disc", term="disc"), Span("."))
    sections = (Section((Heading(2, _text(f"On {name}")), Paragraph(words), figure)),)
    head = Chapter(TOPIC, language, name, f"{name} {language}", "book", "", "", len(sections), opening="disc.png")
    texts = tuple(" ".join(plain(text) for block in each.blocks for text in texts_of(block)) for each in sections)
    return CompiledChapter(head, sections, texts)


def _text(words: str) -> Text:
    return (Span(words),)
