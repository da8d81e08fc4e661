"""The page that a clinician reads and signs: every picture, its words, and room to say what is to change."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from kiosk.tour.sheet_style import STYLE


@dataclass(frozen=True)
class SheetFacts:
    """What exactly was looked at.

    ``topics`` are their titles; ``direction`` is ``ltr`` or ``rtl``; ``made`` is an ISO date; ``shown`` says size,
    text size and theme.
    """

    topics: tuple[str, ...]
    language: str
    direction: str
    content_hash: str
    made: str
    shown: str
    version: str


@dataclass(frozen=True)
class SheetPicture:
    """A picture's file, its width and height in pixels, what it is, and the words on it."""

    file: str
    size: tuple[int, int]
    caption: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Checked:
    """When a clinician checked a text, and when the next check is due: ISO dates, or empty while nobody did."""

    reviewed: str
    next_review: str


@dataclass(frozen=True)
class SheetPart:
    """A chapter, or the pictures of one screen. ``checked`` is None where there is no text to check."""

    heading: str
    checked: Checked | None
    pictures: tuple[SheetPicture, ...]


def contact_sheet(facts: SheetFacts, parts: Sequence[SheetPart]) -> str:
    """The page as HTML. It stands beside its pictures and needs nothing else."""
    name = escape(f"Patient Kiosk: {', '.join(facts.topics)}")
    return "\n".join(
        (
            "<!DOCTYPE html>",
            '<html lang="en">',
            '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
            f"<title>{name}</title>",
            f"<style>{STYLE}</style></head>",
            f"<body>\n<header><h1>{name}</h1>",
            _facts(facts),
            _how_much_is_checked(parts),
            "</header>\n<main>",
            *(_part(number, part, facts) for number, part in enumerate(parts, start=1)),
            _signature(facts),
            "</main>\n</body>\n</html>\n",
        )
    )


def _facts(facts: SheetFacts) -> str:
    rows = {
        "Topics" if len(facts.topics) > 1 else "Topic": ", ".join(facts.topics),
        "Language": facts.language,
        "Content": facts.content_hash,
        "Pictures made": facts.made,
        "Shown as": facts.shown,
        "Program": f"Patient Kiosk {facts.version}",
    }
    return f"<dl>{''.join(f'<dt>{escape(name)}</dt><dd>{escape(value)}</dd>' for name, value in rows.items())}</dl>"


def _how_much_is_checked(parts: Sequence[SheetPart]) -> str:
    checks = [part.checked for part in parts if part.checked]
    unchecked = sum(not check.reviewed for check in checks)
    if not unchecked:
        return '<p class="checked">A clinician has checked every text.</p>'
    return f'<p class="unchecked">No clinician has checked {unchecked} of {len(checks)} texts yet.</p>'


def _part(number: int, part: SheetPart, facts: SheetFacts) -> str:
    language = f'lang="{escape(facts.language)}" dir="{escape(facts.direction)}"'
    figures = "\n".join(_figure(picture, language) for picture in part.pictures)
    return "\n".join(
        (
            f'<section aria-labelledby="part-{number}">',
            f'<h2 id="part-{number}" {language}>{escape(part.heading)}</h2>',
            _check(part.checked),
            f'<div class="pictures">\n{figures}\n</div>',
            f"<fieldset><legend {language}>{escape(part.heading)}</legend>",
            '<label><input type="checkbox">Read and right</label>',
            '<label>To change:<textarea rows="3"></textarea></label></fieldset>',
            "</section>",
        )
    )


def _check(checked: Checked | None) -> str:
    if checked is None:
        return ""
    if not checked.reviewed:
        return '<p class="unchecked">Not yet checked by a clinician.</p>'
    return f'<p class="checked">Checked {escape(checked.reviewed)}, next check due {escape(checked.next_review)}.</p>'


def _figure(picture: SheetPicture, language: str) -> str:
    file, caption, (width, height) = escape(picture.file), escape(picture.caption), picture.size
    words = "".join(f"<p>{escape(' '.join(text.split()))}</p>" for text in picture.words)
    return (
        f'<figure><a href="{file}"><img src="{file}" alt="{caption}" width="{width}" height="{height}"></a>'
        f"<figcaption {language}>{caption}</figcaption><div {language}>{words}</div></figure>"
    )


def _signature(facts: SheetFacts) -> str:
    lines = "".join(
        f'<label>{name}<input type="text"></label>' for name in ("Name", "Role or licence", "Date", "Signature")
    )
    return (
        '<section aria-labelledby="signature"><h2 id="signature">Signature</h2>'
        f"<p>I have read every page above. What I wrote beside a part is to change before it is shown; all else is "
        f"right. This holds for content {escape(facts.content_hash)} only.</p>"
        f'<div class="signature">{lines}</div></section>'
    )
