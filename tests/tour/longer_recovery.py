"""A recovery timeline in longer words."""

import msgspec

from kiosk.shared.document import Text
from kiosk.shared.recovery import HelpCard, Labels, Notes, Recovery, Stage, Tip
from tests.tour.longer import longer


def longer_text(text: Text) -> Text:
    """A text in longer words; what is marked in it stays marked."""
    return tuple(msgspec.structs.replace(span, text=longer(span.text)) for span in text)


def longer_recovery(recovery: Recovery, language: str) -> Recovery:
    """The timeline as one of another language; its days and signs stay."""
    labels, notes = recovery.labels, recovery.notes
    return msgspec.structs.replace(
        recovery,
        language=language,
        stages=tuple(_stage(stage) for stage in recovery.stages),
        calls=tuple(_call(call) for call in recovery.calls),
        overall=_texts(recovery.overall),
        tips=tuple(Tip(longer_text(tip.text), tip.stages) for tip in recovery.tips),
        benefit=_texts(recovery.benefit),
        safe=_texts(recovery.safe),
        complications=_texts(recovery.complications),
        labels=Labels(longer(labels.injection_day), longer(labels.after), longer(labels.not_sure)),
        notes=Notes(
            injection_day=longer_text(notes.injection_day),
            overlap=longer_text(notes.overlap),
            nothing_to_avoid=longer_text(notes.nothing_to_avoid),
            after=_texts(notes.after),
            not_sure=longer_text(notes.not_sure),
            tips=_texts(notes.tips),
        ),
    )


def _stage(stage: Stage) -> Stage:
    return msgspec.structs.replace(
        stage,
        name=longer(stage.name),
        gist=longer(stage.gist),
        feel=_texts(stage.feel),
        do=_texts(stage.do),
        avoid=_texts(stage.avoid),
        notes=_texts(stage.notes),
    )


def _call(call: HelpCard) -> HelpCard:
    return msgspec.structs.replace(
        call,
        heading=longer_text(call.heading),
        action=longer_text(call.action),
        gist=longer_text(call.gist),
        signs=_texts(call.signs),
    )


def _texts(texts: tuple[Text, ...]) -> tuple[Text, ...]:
    return tuple(longer_text(text) for text in texts)
