"""What is told on a day as a small text, so that it is laid out, paged and mirrored like any other."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.recovery.telling import Told
from kiosk.shared.document import (
    AdviceCard,
    AdviceKind,
    Block,
    Bullets,
    CareCard,
    Chapter,
    Heading,
    KioskNote,
    Paragraph,
    Section,
    Span,
    Text,
)
from kiosk.shared.recovery import HelpCard, Recovery, Stage


@dataclass(frozen=True)
class CardWords:
    """The kiosk's own headings on a card."""

    tips: str = "Tips"
    complications: str = "What can go wrong"
    overall: str = "How it goes"


def card_of(recovery: Recovery, told: Told, words: CardWords = CardWords()) -> tuple[Chapter, tuple[Section, ...]]:
    """A chapter with what is told: the day's advice and the calls for help, then tips and what can go wrong.

    Args:
        recovery: the timeline.
        told: what it tells.
        words: the headings.
    """
    sections = tuple(Section(tuple(blocks)) for blocks in _sections(recovery, told, words) if blocks)
    chapter = Chapter(
        topic=recovery.topic,
        language=recovery.language,
        chapter="",
        title=told.label,
        icon="",
        reviewed=recovery.reviewed,
        next_review=recovery.next_review,
        sections=len(sections),
    )
    return chapter, sections


def _sections(recovery: Recovery, told: Told, words: CardWords) -> Iterator[list[Block]]:
    if not told.stages:
        yield [*_notes(told.notes), _help(told), *map(_call, told.calls), *_notes(recovery.notes.calls)]
        return
    overlap = len(told.stages) > 1
    first, rest = (told.notes[:1], told.notes[1:]) if overlap else ((), told.notes)
    yield [
        *_notes(first),
        _advice(AdviceKind.FEEL, told.stages, lambda stage: stage.feel),
        _advice(AdviceKind.DO, told.stages, lambda stage: stage.do),
        _avoid(recovery, told),
        _help(told),
        *_notes(rest),
    ]
    yield [*map(_call, told.calls), *_notes(recovery.notes.calls)]
    yield [
        _heading(words.tips),
        *_bullets(tuple(tip.text for tip in told.tips)),
        *_notes(recovery.notes.tips),
        *map(Paragraph, recovery.benefit),
    ]
    yield [_heading(words.complications), *map(Paragraph, recovery.safe), *_bullets(recovery.complications)]
    yield [_heading(words.overall), *map(Paragraph, recovery.overall)]


def _advice(kind: AdviceKind, stages: tuple[Stage, ...], told: Callable[[Stage], tuple[Text, ...]]) -> AdviceCard:
    """Where there are several stages each point begins with the name of its own."""
    points = [(stage, text) for stage in stages for text in told(stage)]
    if len(stages) > 1:
        texts = tuple((Span(f"{stage.name}: ", strong=True), *text) for stage, text in points)
    else:
        texts = tuple(text for _, text in points)
    return AdviceCard(kind, tuple(_bullets(texts)))


def _avoid(recovery: Recovery, told: Told) -> AdviceCard:
    blocks: tuple[Paragraph | Bullets, ...] = tuple(_bullets(told.avoid))
    return AdviceCard(AdviceKind.AVOID, blocks or (Paragraph(recovery.notes.nothing_to_avoid),))


def _bullets(texts: tuple[Text, ...]) -> Iterator[Bullets]:
    if texts:
        yield Bullets(texts)


def _help(told: Told) -> AdviceCard:
    """The calls for help in short: what they ask, and when."""
    texts = tuple((*_strong(card.heading), Span(" "), *card.gist) for card in told.calls if card.gist)
    return AdviceCard(AdviceKind.HELP, tuple(_bullets(texts)))


def _strong(text: Text) -> Text:
    return tuple(Span(span.text, strong=True, term=span.term) for span in text)


def _call(card: HelpCard) -> CareCard:
    return CareCard(card.urgency, card.heading, (Paragraph(card.action), Bullets(card.signs)))


def _notes(texts: tuple[Text, ...]) -> Iterator[KioskNote]:
    if texts:
        yield KioskNote(tuple(map(Paragraph, texts)))


def _heading(words: str) -> Heading:
    return Heading(2, (Span(words),))
