"""Holds the library that is shown, and the bundled one to fall back to."""

from collections.abc import Callable
from pathlib import Path

from kiosk.library.reader import Library, LibraryUnusable


class Shelf:
    """The library in use.

    Opens ``current``; if that cannot be used, opens ``bundled`` instead and keeps a notice for staff. ``notice``
    given from outside (content that could not be compiled, say) is kept before its own. Each notice is told to ``log``
    once, when it comes.

    Raises:
        LibraryUnusable: neither can be used.
    """

    def __init__(
        self, current: Path, bundled: Path, notice: str = "", log: Callable[[str], None] = lambda _line: None
    ) -> None:
        self._bundled = bundled
        self._log = log
        self._notices: list[str] = []
        if notice:
            self._note(notice)
        try:
            self._library = Library.open(current)
        except LibraryUnusable as error:
            if current == bundled:
                raise
            self._note(str(error))
            self._library = Library.open(bundled)

    @property
    def library(self) -> Library:
        """The library to read from now; ask anew after a fall back or a replacement."""
        return self._library

    @property
    def notice(self) -> str:
        """What staff should know, one line; empty when all is well."""
        return "; ".join(self._notices)

    def fall_back(self, reason: str) -> None:
        """Give up the library in use because of ``reason`` and open the bundled one.

        Raises:
            LibraryUnusable: the bundled one cannot be used either.
        """
        self._note(reason)
        self._library.close()
        self._library = Library.open(self._bundled)

    def replace(self, path: Path) -> bool:
        """Open the library at ``path`` in place of the one in use; what staff were told about that one is past.

        Returns:
            Whether it holds something else; the one in use stays open if not.

        Raises:
            LibraryUnusable: it cannot be used; the one in use stays.
        """
        opened = Library.open(path)
        is_other = opened.content_hash != self._library.content_hash
        past, self._library = (self._library, opened) if is_other else (opened, self._library)
        past.close()
        self._notices.clear()
        return is_other

    def close(self) -> None:
        """Close the library in use."""
        self._library.close()

    def _note(self, line: str) -> None:
        if line not in self._notices:
            self._notices.append(line)
            self._log(line)
