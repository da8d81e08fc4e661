"""What a patient reads at the end: one thing to do first, and never that all is well."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from kiosk.redflags.assess import Assessment
from kiosk.shared.document import Span, Text
from kiosk.shared.redflags import Level, RedFlags

_PLACE = re.compile(r"\$([a-z-]+)")


@dataclass(frozen=True)
class Result:
    """A level, its call to act, and what stands below."""

    level: Level
    heading: Text
    text: tuple[Text, ...]


def result_of(
    red_flags: RedFlags, assessment: Assessment, places: Mapping[str, str], *, is_changed: bool = False
) -> Result:
    """The words for an assessment.

    Args:
        red_flags: the questions' words.
        assessment: what the answers come to.
        places: what stands for each ``$name``: the site's numbers.
        is_changed: whether an answer was changed downward on the way.
    """
    words = next((each for each in red_flags.results if each.level is assessment.level), None)
    said = [*(words.text if words else ())]
    if assessment.is_incomplete:
        said += red_flags.incomplete
    if is_changed:
        said.append(red_flags.changed)
    if assessment.is_unsound or words is None:
        said.append(red_flags.ask_staff)
    heading = words.heading if words else red_flags.ask_staff
    return Result(assessment.level, _filled(heading, places), tuple(_filled(text, places) for text in said))


def _filled(text: Text, places: Mapping[str, str]) -> Text:
    """A text with the site's numbers in it; a place that nobody knows stays as it is, to be seen."""

    def fill(span: Span) -> Span:
        words = _PLACE.sub(lambda found: places.get(found[1], found[0]), span.text)
        return msgspec.structs.replace(span, text=words)

    return tuple(fill(span) for span in text)
