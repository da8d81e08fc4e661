"""Qt's StyledText for lines of a text: breaks forced, bold kept, everything else escaped."""

from html import escape

from kiosk.reading.pieces import Line
from kiosk.shared.document import Text, plain


def styled(text: Text, lines: tuple[Line, ...]) -> str:
    """The lines as StyledText. Trailing spaces go, since nothing follows them on their line."""
    return "<br>".join(_styled_line(text, line) for line in lines)


def spoken(text: Text, lines: tuple[Line, ...]) -> str:
    """The same words without styles or breaks, for those who hear them."""
    return plain(text)[lines[0].start : lines[-1].end].strip() if lines else ""


def _styled_line(text: Text, line: Line) -> str:
    end = line.start + len(plain(text)[line.start : line.end].rstrip())
    parts: list[str] = []
    offset = 0
    for span in text:
        part = span.text[max(line.start - offset, 0) : max(end - offset, 0)]
        offset += len(span.text)
        if part:
            words = escape(part).replace("\u00a0", "&nbsp;")
            parts.append(f"<b>{words}</b>" if span.strong else words)
    return "".join(parts)
