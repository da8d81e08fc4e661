"""Titles whose lines are about equally long: no last word stands alone."""

from kiosk.display.sizes import TextRole
from kiosk.reading.pieces import Line, Measure
from kiosk.shared.document import Text, plain

BALANCED = frozenset({TextRole.TITLE, TextRole.HEADING})
NEAR = 4
"""Pixels: how near to the narrowest width is near enough."""


def balancing(measure: Measure) -> Measure:
    """A `Measure` that balances what is set as a title or a heading."""

    def balanced_if_title(text: Text, role: TextRole, width: int) -> tuple[Line, ...]:
        return balanced(measure, text, role, width) if role in BALANCED else measure(text, role, width)

    return balanced_if_title


def balanced(measure: Measure, text: Text, role: TextRole, width: int) -> tuple[Line, ...]:
    """Breaks a text into as few lines as it needs, none much longer than the others."""
    lines = measure(text, role, width)
    return lines if len(lines) < 2 else measure(text, role, narrowest(measure, text, role, width))


def narrowest(measure: Measure, text: Text, role: TextRole, width: int) -> int:
    """About the least width in pixels at which a text takes no more lines than at ``width``, and cuts no more words."""
    lines = measure(text, role, width)
    too_narrow, enough = 0, width
    while enough - too_narrow > NEAR:
        middle = (too_narrow + enough) // 2
        narrower = measure(text, role, middle)
        if len(narrower) <= len(lines) and _words_cut(text, narrower) <= _words_cut(text, lines):
            enough = middle
        else:
            too_narrow = middle
    return enough


def _words_cut(text: Text, lines: tuple[Line, ...]) -> int:
    words = plain(text)
    return sum(words[line.end - 1].isalnum() and words[line.end].isalnum() for line in lines[:-1])
