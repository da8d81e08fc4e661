"""The browsers show the same words, on pages that a touch turns."""

import re
from pathlib import Path

from bench.article import PAGE, article, write_article
from kiosk.shared.resources import resources_folder

CHAPTER = (
    """---
title: Heat & cold
icon: drop
opening: heat.svg
---

Words with a [term](term:thing) in them.
{facts: one two}

::: figure lower-back
A caption.
![what it shows](file.svg)
:::

## A heading

More words.
"""
    + "And more of them. " * (PAGE // 18)
)


def test_what_only_the_kiosk_reads_is_left_out() -> None:
    page = article([CHAPTER])
    assert "Words with a term in them." in page
    assert "<h1>Heat &amp; cold</h1>" in page
    for foreign in ("facts:", ":::", "term:", "icon:", "opening:"):
        assert foreign not in page


def test_pictures_stand_where_the_text_has_them() -> None:
    pages = re.findall(r"<section[^>]*>(.*?)</section>", article([CHAPTER]), re.DOTALL)
    assert [re.findall(r'src="([^"]+)"', page) for page in pages[1:]] == [["heat.svg", "file.svg"], []]


def test_a_section_that_does_not_fit_begins_a_page() -> None:
    pages = re.findall(r"<section[^>]*>(.*?)</section>", article([CHAPTER, CHAPTER]), re.DOTALL)
    assert len(pages) == 1 + 2 + 2
    assert [page.count("<h2>") for page in pages] == [0, 0, 1, 0, 1]


def test_a_tile_leads_to_its_chapters_first_page() -> None:
    assert re.findall(r'data-page="(\d+)"', article([CHAPTER, CHAPTER])) == ["1", "3"]


def test_it_is_all_of_our_article_in_our_font(tmp_path: Path) -> None:
    topic = resources_folder() / "content" / "prp-back-pain" / "en"
    page = write_article(topic, resources_folder() / "fonts" / "atkinson-hyperlegible", tmp_path / "out")
    text = page.read_text(encoding="utf-8")
    assert text.count('class="tile"') == 7
    named = re.findall(r'(?:url\(|src=)"([^"]+)"', text)
    assert len(named) > 10
    assert all((page.parent / name).is_file() for name in named)
    assert ":::" not in text
