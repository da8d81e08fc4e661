"""Turns checked red-flag questions into what a library holds."""

from kiosk.content.redflags_files import RedFlagRulesFile
from kiosk.content.redflags_source import RedFlagSource, RedFlagWords
from kiosk.content.rules.structure import NOT_REVIEWED
from kiosk.shared.document import Text, plain
from kiosk.shared.redflags import FollowUp, Level, Question, QuestionWords, Raise, RedFlags, ResultWords, Rules


def compile_red_flags(source: RedFlagSource, topic: str, language: str) -> RedFlags:
    """The questions of a topic in a language.

    Raises:
        ValueError: they have errors; ``check_folder`` names them.
    """
    rules, words = source.rules.file, source.words.get(language)
    if rules is None or words is None or words.file is None:
        raise ValueError(f"{topic}/{language}: the red-flag questions have errors; check them first")
    file = words.file
    return RedFlags(
        topic=topic,
        language=language,
        reviewed="" if file.reviewed == NOT_REVIEWED else file.reviewed,
        next_review=file.next_review,
        rules=compile_rules(rules),
        opening=_listed(words, "opening"),
        questions=tuple(
            QuestionWords(
                name,
                file.questions[name].short,
                words.text("questions", name, "text"),
                words.text("questions", name, "why"),
            )
            for name in file.questions
        ),
        results=tuple(
            ResultWords(Level(name), words.text("results", name, "heading"), _listed(words, "results", name, "text"))
            for name in file.results
        ),
        your_clinic=plain(words.text("your-clinic")),
        incomplete=_listed(words, "incomplete"),
        changed=words.text("changed"),
        ask_staff=words.text("ask-staff"),
    )


def _listed(words: RedFlagWords, *path: str) -> tuple[Text, ...]:
    return tuple(words.text(*each) for each in words.below(*path))


def compile_rules(file: RedFlagRulesFile) -> Rules:
    """The rules alone.

    Raises:
        ValueError: a level is none.
        KeyError: a follow-up is named and has no rule.
    """
    return Rules(
        opening=file.opening,
        questions=tuple(
            Question(name, Level(rule.level), _follow_up(rule.follow_up, file), rule.after == "yes", rule.figure)
            for name, rule in file.questions.items()
        ),
        raises=tuple(Raise(name, Level(rule.level), rule.with_any) for name, rule in file.raises.items()),
    )


def _follow_up(name: str, file: RedFlagRulesFile) -> FollowUp | None:
    if not name:
        return None
    rule = file.follow_ups[name]
    return FollowUp(name, Level(rule.yes), Level(rule.no))
