"""Words two fifths longer than ours, as those of many languages are, in letters that the bundled font has."""

import re

from PySide6.QtCore import QObject, QTranslator

MORE = 0.4
_ACCENTS = str.maketrans("aceinouyACEINOUY", "àçéîñõüýÀÇÉÎÑÕÜÝ")
_FILLING = "öéàüíèåó"
_WORD = re.compile(r"%\d|[^\W\d_]+")


def longer(words: str) -> str:
    """The words with accents, each longer by two fifths; ``%1`` and the like stay, and so does all between words."""
    return _WORD.sub(lambda match: _longer_word(match[0]), words)


def _longer_word(word: str) -> str:
    if word.startswith("%"):
        return word
    more = round(len(word) * MORE)
    filling = (_FILLING * more)[:more]
    return word.translate(_ACCENTS) + (filling.upper() if word.isupper() and len(word) > 1 else filling)


class LongerWords(QTranslator):
    """Stands in for a language of the interface."""

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        return False

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        del disambiguation, n
        # What Qt itself says stays as it is.
        return source if re.match("Q[A-Z]", context) else longer(source)


def install(app: QObject) -> LongerWords:
    """Has an application speak in longer words."""
    words = LongerWords(app)
    app.installTranslator(words)  # type: ignore[attr-defined]
    return words
