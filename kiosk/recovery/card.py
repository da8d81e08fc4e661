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
        # Days of one telling are one text, those of another are another, which begins at its beginning.
        chapter=told.label,
        title=told.label,
        icon="",
        reviewed=recovery.reviewed,
        next_review=recovery.next_review,
        sections=len(sections),
    )
    return chapter, sections


def _sections(recovery: Recovery, told: Told, words: CardWords) -> Iterator[list[Block]]:
    if not told.stages:
        yield [*_notes(told.notes), _help(told), *map(_call, told.calls)]
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
    yield list(map(_call, told.calls))
    tips: list[Block] = [*_bullets(tuple(tip.text for tip in told.tips)), *map(Paragraph, recovery.benefit)]
    # What to ask first stands before what one may do.
    yield _below(words.tips, [*_notes(recovery.notes.tips), *tips])
    yield _below(words.complications, [*map(Paragraph, recovery.safe), *_bullets(recovery.complications)])
    yield _below(words.overall, [*map(Paragraph, recovery.overall)])


def _advice(kind: AdviceKind, stages: tuple[Stage, ...], told: Callable[[Stage], tuple[Text, ...]]) -> AdviceCard:
    """Where there are several stages each point begins with the name of its own."""
    texts = tuple(_of_stage(stage, text, stages) for stage in stages for text in told(stage))
    return AdviceCard(kind, tuple(_bullets(texts)))


def _avoid(recovery: Recovery, told: Told) -> AdviceCard:
    """What a stage avoids, or that the article names nothing; then what else is avoided on this day."""
    named = {text for stage in told.stages for text in stage.avoid}
    others = tuple(text for text in told.avoid if text not in named)
    own = tuple(
        _of_stage(stage, text, told.stages)
        for stage in told.stages
        for text in stage.avoid or (() if others else (recovery.notes.nothing_to_avoid,))
    )
    return AdviceCard(AdviceKind.AVOID, tuple(_bullets((*own, *others))))


def _of_stage(stage: Stage, text: Text, stages: tuple[Stage, ...]) -> Text:
    """A point, with the name of its stage before it where there are several."""
    return (Span(f"{stage.name}: ", strong=True), *text) if len(stages) > 1 else text


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


def _below(heading: str, blocks: list[Block]) -> list[Block]:
    """Blocks below a heading; none where there is nothing to head."""
    return [Heading(2, (Span(heading),)), *blocks] if blocks else []
