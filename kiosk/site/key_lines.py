"""Where each table and key stands in a TOML text; Python's parser keeps no lines."""

import re
import tomllib
from typing import TypeAlias

Name: TypeAlias = tuple[str, ...]
"""A table or a key: the keys that lead to it from the top."""

_TOKEN = re.compile(
    r"""
      (?P<skipped> [ \t]+ | \#[^\n]* )
    | (?P<newline> \r?\n )
    | (?P<multiline> \"{3} (?: \\. | (?!\"{3}) [^\\] )* \"{3,5} | '{3} (?: (?!'{3}) . )* '{3,5} )
    | (?P<quoted> " (?: \\. | [^"\\\n] )* " | ' [^'\n]* ' )
    | (?P<sign> [\[\]{},=.] )
    | (?P<bare> [^\s\[\]{},=.\#"']+ )
    """,
    re.VERBOSE | re.DOTALL,
)


def key_lines(text: str) -> dict[Name, int]:
    """The line, from 1, in which each table and key is named first.

    Args:
        text: TOML that Python's parser takes; of anything else the lines mean nothing.
    """
    scan = _Scan()
    line = 1
    for token in _TOKEN.finditer(text):
        scan.take(token.lastgroup or "", token[0], line)
        line += token[0].count("\n")
    return scan.lines


class _Scan:
    """Follows the text a token at a time.

    ``_open`` holds the brackets around a value, each with the name it is the value of. ``_key`` is the key that is
    being read, or None within a value.
    """

    def __init__(self) -> None:
        self.lines: dict[Name, int] = {}
        self._header: Name = ()
        self._in_header = False
        self._open: list[tuple[str, Name]] = []
        self._key: list[str] | None = []
        self._named: Name = ()

    def take(self, kind: str, token: str, line: int) -> None:
        """The next token, which begins in ``line``."""
        if kind == "sign":
            self._take_sign(token, line)
        elif kind == "newline" and not self._open:
            self._key = []
        elif kind in {"bare", "quoted"} and self._key is not None:
            self._key.append(_unquoted(token))

    def _take_sign(self, sign: str, line: int) -> None:
        if sign == "=":
            self._name(self._open[-1][1] if self._open else self._header, line)
        elif sign == "[" and not self._open and self._key is not None:
            self._in_header = True
        elif sign == "]" and self._in_header:
            self._name((), line)
            self._header, self._in_header = self._named, False
        elif sign in "[{":
            # Within a list it is one of the list's values; the name read last belongs to a value before it.
            within_list = bool(self._open) and self._open[-1][0] == "["
            self._open.append((sign, self._open[-1][1] if within_list else self._named))
            self._key = [] if sign == "{" else None
        elif sign in "]}" and self._open:  # of "[[name]]" the second one has nothing to close
            self._open.pop()
            self._key = None
        elif sign == "," and self._open[-1][0] == "{":
            self._key = []

    def _name(self, above: Name, line: int) -> None:
        for part in self._key or ():
            above = (*above, part)
            self.lines.setdefault(above, line)
        self._named, self._key = above, None


def _unquoted(token: str) -> str:
    if token[0] not in "\"'":
        return token
    return str(tomllib.loads(f"key = {token}")["key"])
