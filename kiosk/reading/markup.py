"""Qt's StyledText for lines of a text: breaks forced, bold kept, terms underlined, everything else escaped."""

from html import escape

from kiosk.reading.pieces import Line
from kiosk.shared.document import Span, Text, plain


def styled(text: Text, lines: tuple[Line, ...], *, marks_terms: bool = False) -> str:
    """The lines as StyledText. Trailing spaces go, since nothing follows them on their line.

    Args:
        text: what stands on the lines.
        lines: the lines to write; not all of the text's, perhaps.
        marks_terms: whether glossary terms are underlined, the only use of it; QML gives what is underlined a colour.
    """
    return "<br>".join(_styled_line(text, line, marks_terms=marks_terms) for line in lines)


def spoken(text: Text, lines: tuple[Line, ...]) -> str:
    """The same words without styles or breaks, for those who hear them."""
    return plain(text)[lines[0].start : lines[-1].end].strip() if lines else ""


def _styled_line(text: Text, line: Line, *, marks_terms: bool) -> str:
    end = line.start + len(plain(text)[line.start : line.end].rstrip())
    parts: list[str] = []
    offset = 0
    for span in text:
        part = span.text[max(line.start - offset, 0) : max(end - offset, 0)]
        offset += len(span.text)
        if part:
            parts.append(_tagged(span, part, is_marked=marks_terms and bool(span.term)))
    return "".join(parts)


def _tagged(span: Span, part: str, *, is_marked: bool) -> str:
    words = escape(part).replace("\u00a0", "&nbsp;")
    if is_marked:
        words = f"<u>{words}</u>"
    return f"<b>{words}</b>" if span.strong else words
