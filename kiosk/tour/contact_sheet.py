"""A page that shows all pictures side by side, for a browser on a desk."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_HEAD = """<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>Patient Kiosk: every screen</title>
<style>
body { font-family: sans-serif; margin: 2em; background: #eee; color: #222; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(22em, 1fr)); gap: 1.5em; }
figure { margin: 0; }
img { width: 100%; border: 1px solid #999; }
figcaption { padding-top: 0.3em; }
</style>
"""


@dataclass(frozen=True)
class Thumbnail:
    """A picture's file and what it shows."""

    file: str
    caption: str


def contact_sheet(heading: str, thumbnails: Sequence[Thumbnail]) -> str:
    """The page as HTML; the pictures stand beside it."""
    figures = "\n".join(_figure(thumbnail) for thumbnail in thumbnails)
    return f"{_HEAD}<h1>{escape(heading)}</h1>\n<main>\n{figures}\n</main>\n</html>\n"


def _figure(thumbnail: Thumbnail) -> str:
    file, caption = escape(thumbnail.file), escape(thumbnail.caption)
    return f'<figure><a href="{file}"><img src="{file}" alt="{caption}"></a><figcaption>{caption}</figcaption></figure>'
