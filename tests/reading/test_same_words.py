"""The words in view are found again in a text that was edited."""

import pytest

from kiosk.reading.rows import Anchor
from kiosk.reading.same_words import found_again
from kiosk.shared.document import Paragraph, Section, Span


def text(*sections: str) -> tuple[Section, ...]:
    """A section for each argument, a paragraph for each of its letters."""
    return tuple(Section(tuple(Paragraph((Span(letter),)) for letter in letters)) for letters in sections)


BEFORE = text("abc", "def")


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (("abc", "def"), Anchor(1, 1, 7)),
        (("xyabc", "def"), Anchor(1, 1, 7)),
        (("abc", "xdef"), Anchor(1, 2, 7)),
        (("abc", "xyz", "def"), Anchor(2, 1, 7)),
        (("abcdef",), Anchor(0, 4, 7)),
        (("abc", "dXf"), Anchor(1, 1, 7)),
        (("abc", "dXYf"), Anchor(1, 1, 7)),
        (("abc", "df"), Anchor(1, 1, 0)),
        (("abc", "d"), Anchor(1, 0, 0)),
        (("abc",), Anchor(0, 2, 0)),
        ((), Anchor(0, 0, 0)),
    ],
)
def test_a_paragraph_is_found_again_or_what_stands_in_its_place(after: tuple[str, ...], expected: Anchor) -> None:
    assert found_again(Anchor(1, 1, 7), BEFORE, text(*after)) == expected


@pytest.mark.parametrize("beginning", [Anchor(0, 0, 0), Anchor(-1, 0, 0)])
def test_the_beginning_stays_the_beginning(beginning: Anchor) -> None:
    assert found_again(beginning, BEFORE, text("xabc", "def")) == beginning


def test_the_first_paragraph_beyond_its_first_line_moves() -> None:
    assert found_again(Anchor(0, 0, 9), BEFORE, text("xabc", "def")) == Anchor(0, 1, 9)
