"""Turns a checked recovery timeline into what a library holds."""

from kiosk.content.recovery_files import Points, RulesFile, StageRule, days_of, number_of
from kiosk.content.recovery_source import RecoverySource, RecoveryWords
from kiosk.content.rules.structure import NOT_REVIEWED
from kiosk.shared.document import Text, Urgency, plain
from kiosk.shared.recovery import HelpCard, Labels, Notes, Recovery, Stage, Tip


def compile_recovery(source: RecoverySource, topic: str, language: str) -> Recovery:
    """The timeline of a topic in a language.

    Raises:
        ValueError: it has errors; ``check_folder`` names them.
    """
    rules, words = source.rules.file, source.words.get(language)
    if rules is None or words is None or words.file is None:
        raise ValueError(f"{topic}/{language}: the timeline has errors; check it first")
    file = words.file
    return Recovery(
        topic=topic,
        language=language,
        reviewed="" if file.reviewed == NOT_REVIEWED else file.reviewed,
        next_review=file.next_review,
        injection_day=rules.injection_day,
        longest=number_of(rules.longest) or 0,
        stages=tuple(_stage(stage, rule, words) for stage, rule in rules.stages.items()),
        calls=tuple(_call(call, rules, words) for call in rules.calls),
        overall=_texts(rules.overall, words, "overall"),
        tips=tuple(Tip(words.text("tips", tip), rule.stages) for tip, rule in rules.tips.items()),
        benefit=_texts(rules.benefit, words, "benefit"),
        safe=_texts(rules.safe, words, "safe"),
        complications=_texts(rules.complications, words, "complications"),
        labels=Labels(file.labels.injection_day, file.labels.after, file.labels.not_sure),
        notes=_notes(words),
    )


def _stage(stage: str, rule: StageRule, words: RecoveryWords) -> Stage:
    days = days_of(rule.days)
    if days is None or words.file is None:
        raise ValueError(f"{words.path}: has errors; check it first")
    at = ("stages", stage)
    return Stage(
        stage=stage,
        name=words.file.stages[stage].name,
        gist=plain(words.text(*at, "gist")),
        icon=rule.icon,
        first=days[0],
        last=days[1],
        feel=_texts(rule.feel, words, *at, "feel"),
        do=_texts(rule.do, words, *at, "do"),
        avoid=_texts(rule.avoid, words, *at, "avoid"),
        notes=_numbered(words, *at, "notes"),
        calls=rule.calls,
        also_avoid=rule.also_avoid,
    )


def _call(call: str, rules: RulesFile, words: RecoveryWords) -> HelpCard:
    rule = rules.calls[call]
    return HelpCard(
        card=call,
        urgency=Urgency(rule.urgency),
        heading=words.text("calls", call, "heading"),
        action=words.text("calls", call, "action"),
        gist=words.text("calls", call, "gist"),
        signs=_texts(rule.signs, words, "calls", call, "signs"),
    )


def _notes(words: RecoveryWords) -> Notes:
    return Notes(
        injection_day=words.text("notes", "injection-day"),
        overlap=words.text("notes", "overlap"),
        nothing_to_avoid=words.text("notes", "nothing-to-avoid"),
        after=_numbered(words, "notes", "after"),
        not_sure=words.text("notes", "not-sure"),
        tips=_numbered(words, "notes", "tips"),
    )


def _texts(points: Points, words: RecoveryWords, *above: str) -> tuple[Text, ...]:
    return tuple(words.text(*above, point) for point in points)


def _numbered(words: RecoveryWords, *above: str) -> tuple[Text, ...]:
    return tuple(words.text(*path) for path in words.below(*above))
