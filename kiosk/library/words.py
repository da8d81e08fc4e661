"""The words a topic can be searched by, as the full-text index knows them: folded to lower case without accents."""

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass

VOCABULARY = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.standing USING fts5vocab('main', 'search', 'instance')"
"""Shows the index as a table of words, a row for each place where one stands; nothing is stored."""

SECTIONS = "SELECT count(*), min(rowid), max(rowid) FROM entry WHERE kind = ? AND key BETWEEN ? AND ?"
"""How many sections a topic has, and from which row to which: a library's entries are sorted by kind and key."""

WORDS = (
    "SELECT term, count(DISTINCT doc), min(doc) FROM temp.standing"
    " WHERE term >= ? AND term < ? AND doc BETWEEN ? AND ? GROUP BY term"
)
"""The words from one on and before another in so many rows: in how many of them each stands, and in which first."""

LAST = "\U0010ffff"
"""Sorts after every letter."""

SHORTEST = 3
"""Shorter words (of, to, an) are no search words in any language; an abbreviation mostly has three letters."""

TERM_WORD = 4
"""A shorter word (of, low) is no sign of a glossary term, unless it is the whole of it (PRP)."""

ENDING = 2
"""Letters that an ending mostly has at most: platelet, platelets."""

_LETTERS = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")


@dataclass(frozen=True)
class IndexedWord:
    """A word of the index, the number of a topic's sections it stands in, and the first of their rows."""

    folded: str
    sections: int
    first_row: int


def is_typed(text: str) -> bool:
    """Whether letters of search words make up the text; nothing else has been offered to touch."""
    return all(letter.isalnum() for letter in text)


def is_search_word(word: IndexedWord, sections: int) -> bool:
    """Whether somebody would look a word up in a topic of so many sections.

    Not a number; not a word that stands in more than two thirds of the sections: what is on almost every page (the,
    and, you) leads nowhere in particular, in any language. The subject itself (pain) mostly stands in fewer.
    """
    is_everywhere = sections >= SHORTEST and word.sections * 3 > sections * 2
    return len(word.folded) >= SHORTEST and word.folded[0].isalpha() and not is_everywhere


def letters_of(words: Iterable[IndexedWord], typed: str) -> tuple[str, ...]:
    """The letters, sorted, that lead from ``typed`` on to one of the words."""
    at = len(typed)
    return tuple(sorted({word.folded[at] for word in words if word.folded.startswith(typed) and len(word.folded) > at}))


def words_of_terms(terms: Iterable[str]) -> frozenset[str]:
    """The words that glossary terms are made of, folded; of two joined by a hyphen the longer (inflammatory)."""
    found = set()
    for term in terms:
        parts = [max(_LETTERS.findall(part), key=len, default="") for part in term.split()]
        found |= {_bare(part) for part in parts if part and (len(part) >= TERM_WORD or len(parts) == 1)}
    return frozenset(found)


def likeliest(words: Iterable[IndexedWord], typed: str, terms: Collection[str] = ()) -> tuple[IndexedWord, ...]:
    """The words that begin with ``typed``, likeliest first.

    That is ``typed`` itself, if it is a word; then the words of glossary terms, as what is explained is what people ask
    for, while most sections hold words like "after" and "all"; in each part those first that more sections hold.

    Args:
        words: The words of a topic.
        typed: Letters, folded.
        terms: What ``words_of_terms`` has found.
    """
    found = [word for word in words if word.folded.startswith(typed)]
    return tuple(
        sorted(
            found,
            key=lambda word: (word.folded != typed, not _is_of(word.folded, terms), -word.sections, word.folded),
        )
    )


def _is_of(word: str, terms: Collection[str]) -> bool:
    """Whether a word is one of the terms' words, or one with an ending."""
    whole = _bare(word)
    shorter = (whole[: len(whole) - ending] for ending in range(1, ENDING + 1))
    return whole in terms or any(len(stem) >= TERM_WORD and stem in terms for stem in shorter)


def capital(letter: str) -> str:
    """The capital of a letter, where it has one that is a single letter too."""
    large = letter.title()
    return large if len(large) == 1 else letter


def as_written(word: str, texts: Iterable[str]) -> str:
    """A folded word as the texts write it; empty if they do not hold it.

    Of several forms the one that differs only in capitals is taken, then that with the fewest of them. All begin with
    a capital, as in the index of a book: it must not matter whether the first of them opens a sentence.
    """
    bare = _bare(word)
    whole = (unicodedata.normalize("NFC", form) for text in texts for form in _LETTERS.findall(text))
    forms = {form for form in whole if _bare(form) == bare}
    if not forms:
        return ""
    form = min(forms, key=lambda form: (form.casefold() != word, sum(letter.isupper() for letter in form), form))
    return capital(form[:1]) + form[1:]


def _bare(word: str) -> str:
    """Folded further than any index does, so that two of its spellings are never taken for different words."""
    letters = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
