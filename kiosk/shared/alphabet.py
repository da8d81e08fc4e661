"""Words from A to Z: in which order they stand, and under which letter."""

import unicodedata


def sort_key(word: str) -> tuple[str, str]:
    """Sorts words as a reader looks for them: capitals and accents make no difference, unless nothing else does."""
    return _bare(word), word


def initial(word: str) -> str:
    """The letter a word stands under, as a capital without an accent; empty for no word."""
    return _bare(word)[:1].upper()[:1]


def _bare(word: str) -> str:
    letters = unicodedata.normalize("NFD", word.casefold())
    kept = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", kept)
