"""The article as a browser shows it: the same Markdown and font, our colours, pages turned by script."""

import html
import re
from pathlib import Path

import markdown

from bench.contender import Point, Ways
from bench.screen import HEIGHT, WIDTH
from kiosk.display.theme import LIGHT

_FRONT_MATTER = re.compile(r"\A---\n(?P<front>.*?)\n---\n", re.DOTALL)
_TITLE = re.compile(r"^title: *(?P<title>.+)$", re.MULTILINE)
_OPENING = re.compile(r"^opening: *(?P<opening>.+)$", re.MULTILINE)
_OURS_ALONE = re.compile(r"^(\{facts:.*\}|:::.*)$", re.MULTILINE)
_TERM = re.compile(r"\[([^\]]*)\]\((?:term|spot):[^)]*\)")
_CHAPTER = re.compile(r"^  - (?P<name>\S+)$", re.MULTILINE)
PAGE = 1_400
"""Letters of Markdown on a page: about as many as the kiosk shows at once."""
TILES = 8
BUTTON = 160
"""Pixels: width of the buttons below; they are 80 high and stand 20 from the edges."""

FORWARD = Point(WIDTH - 20 - BUTTON // 2, HEIGHT - 60)
BACKWARD = Point(20 + BUTTON // 2, HEIGHT - 60)
FIRST_TILE = Point(1440, 200)

_STYLE = f"""
@font-face {{ font-family: kiosk; src: url("AtkinsonHyperlegible-Regular.ttf"); }}
@font-face {{ font-family: kiosk; font-weight: bold; src: url("AtkinsonHyperlegible-Bold.ttf"); }}
* {{ box-sizing: border-box; }}
body {{ margin: 0; background: {LIGHT.background}; color: {LIGHT.text}; font: 29px/1.42 kiosk; }}
body {{ overflow: hidden; cursor: none; }}
section {{ display: none; position: fixed; inset: 0 0 110px 0; padding: 28px; }}
section.seen {{ display: block; }}
section > div {{ height: 100%; column-width: 880px; column-gap: 40px; column-fill: auto; }}
section.seen:first-child > div:first-child {{ width: 980px; }}
img {{ height: 220px; background: {LIGHT.picture_paper}; }}
h1 {{ font-size: 46px; line-height: 1.26; margin: 0 0 16px; }}
h2 {{ font-size: 36px; line-height: 1.26; margin: 12px 0; }}
.tiles {{ position: fixed; left: 1060px; top: 130px; width: 830px; }}
.tiles {{ display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }}
button {{ background: {LIGHT.surface}; border: 2px solid {LIGHT.outline}; border-radius: 16px; }}
button {{ font: inherit; color: inherit; }}
.tile {{ height: 150px; padding: 20px; text-align: left; font-weight: bold; }}
nav button {{ position: fixed; bottom: 20px; width: {BUTTON}px; height: 80px; }}
#back {{ left: 20px; }}
#next {{ right: 20px; background: {LIGHT.action}; color: {LIGHT.on_action}; }}
"""
_SCRIPT = """
const pages = document.querySelectorAll('section');
let shown = 0;
function show(number) {
  pages[shown].classList.remove('seen');
  shown = Math.max(0, Math.min(pages.length - 1, number));
  pages[shown].classList.add('seen');
}
document.getElementById('next').onclick = () => show(shown + 1);
document.getElementById('back').onclick = () => show(shown - 1);
for (const tile of document.querySelectorAll('.tile')) tile.onclick = () => show(Number(tile.dataset.page));
"""

WAYS = Ways((FIRST_TILE,), FORWARD, BACKWARD)


def write_article(topic: Path, fonts: Path, out: Path) -> Path:
    """Writes the page for the browsers, with the fonts and pictures beside it.

    Args:
        topic: The folder of the topic in one language, beside that of its pictures.
        fonts: The folder of the fonts.
        out: The folder to write into.

    Returns:
        The page's file.
    """
    out.mkdir(parents=True, exist_ok=True)
    for file in (*fonts.glob("*.ttf"), *topic.parent.glob("pictures/*.svg")):
        (out / file.name).write_bytes(file.read_bytes())
    names = _CHAPTER.findall((topic.parent / "topic.yaml").read_text(encoding="utf-8"))
    chapters = [(topic / f"{name}.md").read_text(encoding="utf-8") for name in names]
    page = out / "article.html"
    page.write_text(article(chapters), encoding="utf-8")
    return page


def article(chapters: list[str]) -> str:
    """The page of some chapters, each as its file has it. Pure."""
    titles, sections = [], []
    for text in chapters:
        front = _FRONT_MATTER.match(text)
        title = _TITLE.search(front["front"]) if front else None
        titles.append(title["title"].strip('"') if title else "")
        opening = _OPENING.search(front["front"]) if front else None
        begin = f"![]({opening['opening']})\n\n" if opening else ""
        sections.append(_pages(begin + (text[front.end() :].lstrip() if front else text)))
    numbers = [1 + sum(map(len, sections[:at])) for at in range(len(sections))]
    tiles = "".join(
        f'<button class="tile" data-page="{number}">{html.escape(title)}</button>'
        for number, title in list(zip(numbers, titles, strict=True))[:TILES]
    )
    words = f"<div><h1>{html.escape(titles[0])}</h1>{sections[0][0]}</div>"
    first = f'<section class="seen">{words}<div class="tiles">{tiles}</div></section>'
    rest = "".join(f"<section><div>{section}</div></section>" for chapter in sections for section in chapter)
    buttons = '<nav><button id="back">Back</button><button id="next">Next</button></nav>'
    head = f'<meta charset="utf-8"><title>Article</title><style>{_STYLE}</style>'
    body = f"<body>{first}{rest}{buttons}<script>{_SCRIPT}</script></body>"
    return f'<!doctype html><html lang="en"><head>{head}</head>{body}</html>'


def _pages(text: str) -> list[str]:
    """A chapter's pages: as many sections as a page of the kiosk holds. What only the kiosk reads is left out."""
    plain = _TERM.sub(r"\1", _OURS_ALONE.sub("", text))
    pages: list[str] = []
    for part in re.split(r"^(?=## )", plain, flags=re.MULTILINE):
        if pages and len(pages[-1]) + len(part) <= PAGE:
            pages[-1] += part
        elif part.strip():
            pages.append(part)
    return [markdown.markdown(page) for page in pages]
