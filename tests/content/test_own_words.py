"""The text is the kiosk's own: no run of eight words stands in the article as well.

``article_runs.txt`` holds a hash of every run of eight words of the article, and no word of it.
"""

import hashlib
import re
from datetime import date
from pathlib import Path

from kiosk.content.check import check_folder
from kiosk.shared.document import plain, texts_of

CONTENT = Path(__file__).parent.parent.parent / "resources" / "content"
RUN = 8


def runs(text: str) -> list[str]:
    words = re.findall(r"[a-z0-9]+(?:['-][a-z0-9]+)*", text.lower().replace("\u2019", "'"))
    return [" ".join(words[start : start + RUN]) for start in range(len(words) - RUN + 1)]


def hashed(run: str) -> str:
    return hashlib.blake2b(run.encode(), digest_size=5).hexdigest()


def test_no_run_of_eight_words_is_the_articles() -> None:
    article = set((Path(__file__).parent / "article_runs.txt").read_text(encoding="ascii").split())
    assert len(article) > 2000
    (topic,) = check_folder(CONTENT, date(2026, 11, 22), frozenset()).topics
    texts = [plain(text) for source in topic.texts for block in source.blocks for text in texts_of(block.block)]
    texts += [entry.meaning for glossary in topic.glossaries.values() for entry in glossary.file.terms.values()]
    whole = [run for text in (*texts, " ".join(texts)) for run in runs(text)]
    assert len(whole) > 3000
    assert [run for run in whole if hashed(run) in article] == []
