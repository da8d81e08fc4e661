"""Holds the library that is shown, and the bundled one to fall back to."""

from collections.abc import Callable, Iterable
from pathlib import Path

from kiosk.library.reader import Library, LibraryUnusable


class Shelf:
    """The library in use.

    Opens ``current``; if that cannot be used, opens the first of ``earlier`` that can be, else ``bundled``, and keeps a
    notice for staff. ``notice`` given from outside (content that could not be compiled, say) is kept before its own.
    Each notice is told to ``log`` once, when it comes.

    Raises:
        LibraryUnusable: none can be used.
    """

    def __init__(
        self,
        current: Path,
        bundled: Path,
        notice: str = "",
        log: Callable[[str], None] = lambda _line: None,
        earlier: Iterable[Path] = (),
    ) -> None:
        self._bundled = bundled
        self._earlier = [*earlier]
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
            self._library = self._next()

    @property
    def library(self) -> Library:
        """The library to read from now; ask anew after a fall back or a replacement."""
        return self._library

    @property
    def notice(self) -> str:
        """What staff should know, one line; empty when all is well."""
        return "; ".join(self._notices)

    def fall_back(self, reason: str) -> None:
        """Give up the library in use because of ``reason`` and open the next earlier one, at last the bundled one.

        Raises:
            LibraryUnusable: the bundled one cannot be used either.
        """
        self._note(reason)
        self._library.close()
        self._library = self._next()

    def replace(self, path: Path, notice: str = "", earlier: Iterable[Path] = ()) -> bool:
        """Open the library at ``path`` in place of the one in use; what staff were told about that one is past.

        ``notice`` and ``earlier`` are those of the new one, as when the shelf was made.

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
        self._earlier = [*earlier]
        if notice:
            self._note(notice)
        return is_other

    def close(self) -> None:
        """Close the library in use."""
        self._library.close()

    def _next(self) -> Library:
        """The next library that opens; nobody comes back to one that was given up."""
        while self._earlier:
            try:
                return Library.open(self._earlier.pop(0))
            except LibraryUnusable as error:
                self._note(str(error))
        return Library.open(self._bundled)

    def _note(self, line: str) -> None:
        if line not in self._notices:
            self._notices.append(line)
            self._log(line)
