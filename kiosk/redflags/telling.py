"""What stands on the screens of the red-flag questions, as small texts that are laid out and paged like any other."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from kiosk.redflags.assess import Assessment, asked, assess, counts
from kiosk.redflags.result import Result, result_of
from kiosk.session.place import Alarmed, Asked, Concluded, Invited, RedFlagCheck, Reviewed
from kiosk.shared.document import Block, Bullets, CareCard, Chapter, Heading, Paragraph, Section, Span, Text, Urgency
from kiosk.shared.redflags import Answer, Level, QuestionWords, RedFlags


@dataclass(frozen=True)
class CheckWords:
    """The kiosk's own words there. ``%1`` stands for a question in a few words, ``%2`` for the answer."""

    why: str = "Why we ask"
    picked: str = "You picked"
    unsure: str = "%1 (not sure)"
    yes: str = "Yes"
    no: str = "No"
    not_sure: str = "Not sure"
    skipped: str = "Skipped"
    unanswered: str = "Not\u00a0answered"
    row: str = "%1: %2"

    def of(self, answer: Answer | None) -> str:
        """What an answer is called, or that there is none."""
        match answer:
            case Answer.YES:
                return self.yes
            case Answer.NO:
                return self.no
            case Answer.NOT_SURE:
                return self.not_sure
            case Answer.SKIP:
                return self.skipped
            case None:
                return self.unanswered
            case _:
                assert_never(answer)


@dataclass(frozen=True)
class AnswerRow:
    """A question that was or is to be asked, in a few words, and what was answered."""

    question: str
    title: str
    answer: Answer | None


def text_of(
    red_flags: RedFlags, place: RedFlagCheck, places: Mapping[str, str], words: CheckWords = CheckWords()
) -> tuple[Chapter, tuple[Section, ...]]:
    """The text of the place in view; none at the review, which is tiles.

    Args:
        red_flags: the questions.
        place: where the visitor stands.
        places: what stands for each ``$name`` in a result: the site's numbers.
        words: the kiosk's own words.
    """
    sections = tuple(Section(tuple(blocks)) for blocks in _sections(red_flags, place, places, words) if blocks)
    chapter = Chapter(
        topic=red_flags.topic,
        language=red_flags.language,
        chapter=repr(place.stand),  # each is a text of its own, which begins at its beginning
        title="",
        icon="",
        reviewed=red_flags.reviewed,
        next_review=red_flags.next_review,
        sections=len(sections),
    )
    return chapter, sections


def rows_of(red_flags: RedFlags, place: RedFlagCheck, words: CheckWords = CheckWords()) -> tuple[AnswerRow, ...]:
    """All questions that are asked in view of the answers, with these."""
    answers = dict(place.answers)
    return tuple(_row(red_flags, question, answers, words) for question in asked(red_flags.rules, answers))


def _row(red_flags: RedFlags, question: str, answers: Mapping[str, Answer], words: CheckWords) -> AnswerRow:
    answer = answers.get(question)
    title = words.row.replace("%1", _short(red_flags, question)).replace("%2", words.of(answer))
    return AnswerRow(question, title, answer)


def _sections(
    red_flags: RedFlags, place: RedFlagCheck, places: Mapping[str, str], words: CheckWords
) -> Iterator[list[Block]]:
    match place.stand:
        case Invited():
            yield [*map(Paragraph, red_flags.opening)]
        case Asked(question=question):
            said = _words_of(red_flags, question)
            # A follow-up speaks of "this": what that is stands above it.
            about = _followed(red_flags, question)
            subject = [Paragraph((Span(_short(red_flags, about)),))] if about else []
            yield [*subject, Paragraph(_strong(said.text))] if said else []
            if said and place.shows_why:
                yield [Heading(3, (Span(words.why),)), Paragraph(said.why)]
        case Alarmed():
            alarm = Assessment(Level.EMERGENCY, is_incomplete=False, because=())
            yield [_care_card(result_of(red_flags, alarm, places), Urgency.EMERGENCY)]
        case Concluded():
            assessment = assess(red_flags.rules, dict(place.answers))
            result = result_of(red_flags, assessment, places, is_changed=place.is_changed)
            urgency = _urgency(result.level)
            yield _without_card(result) if urgency is None else [_care_card(result, urgency)]
            picked = tuple(_picked(red_flags, place, words))
            yield [Heading(2, (Span(words.picked),)), Bullets(picked)] if picked else []
        case Reviewed():
            return
        case _:
            assert_never(place.stand)


def _care_card(result: Result, urgency: Urgency) -> CareCard:
    """A card; in an emergency nothing on it leads away from what is to be done."""
    told = (result.heading, *result.text)
    if urgency is Urgency.EMERGENCY:
        told = tuple(tuple(Span(span.text, strong=span.strong) for span in text) for text in told)
    return CareCard(urgency, told[0], tuple(map(Paragraph, told[1:])))


def _without_card(result: Result) -> list[Block]:
    """Nothing picked is no call to act, and must not look like one, nor like a pass."""
    first, *rest = result.text
    return [Heading(2, result.heading), Paragraph(_strong(first)), *map(Paragraph, rest)]


def _urgency(level: Level) -> Urgency | None:
    match level:
        case Level.EMERGENCY:
            return Urgency.EMERGENCY
        case Level.TODAY:
            return Urgency.TODAY
        case Level.BEFORE:
            return Urgency.BEFORE
        case Level.NONE_PICKED:
            return None
        case _:
            assert_never(level)


def _picked(red_flags: RedFlags, place: RedFlagCheck, words: CheckWords) -> Iterator[Text]:
    """The signs answered Yes or Not sure, in the order asked; that one had the injection is none."""
    answers = dict(place.answers)
    for question in asked(red_flags.rules, answers)[1:]:
        if counts(answers.get(question)):
            short = _short(red_flags, question)
            is_unsure = answers[question] is Answer.NOT_SURE
            yield (Span(words.unsure.replace("%1", short) if is_unsure else short),)


def _strong(text: Text) -> Text:
    """As a heading stands, and still with the terms to touch."""
    return tuple(Span(span.text, strong=True, term=span.term) for span in text)


def _followed(red_flags: RedFlags, question: str) -> str:
    """The question that this one follows, or nothing."""
    rules = (each for each in red_flags.rules.questions if each.follow_up)
    return next((each.question for each in rules if each.follow_up and each.follow_up.question == question), "")


def _short(red_flags: RedFlags, question: str) -> str:
    said = _words_of(red_flags, question)
    return said.short if said else question


def _words_of(red_flags: RedFlags, question: str) -> QuestionWords | None:
    return next((each for each in red_flags.questions if each.question == question), None)
