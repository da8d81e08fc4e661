"""Red-flag questions in longer words."""

import msgspec

from kiosk.shared.document import Text
from kiosk.shared.redflags import RedFlags
from tests.tour.longer import longer
from tests.tour.longer_recovery import longer_text


def longer_red_flags(red_flags: RedFlags, language: str) -> RedFlags:
    """The questions as those of another language; their rules stay."""
    replace = msgspec.structs.replace
    return replace(
        red_flags,
        language=language,
        opening=_texts(red_flags.opening),
        questions=tuple(
            replace(each, short=longer(each.short), text=longer_text(each.text), why=longer_text(each.why))
            for each in red_flags.questions
        ),
        results=tuple(
            replace(each, heading=longer_text(each.heading), text=_texts(each.text)) for each in red_flags.results
        ),
        your_clinic=longer(red_flags.your_clinic),
        incomplete=_texts(red_flags.incomplete),
        changed=longer_text(red_flags.changed),
        ask_staff=longer_text(red_flags.ask_staff),
    )


def _texts(texts: tuple[Text, ...]) -> tuple[Text, ...]:
    return tuple(longer_text(text) for text in texts)
