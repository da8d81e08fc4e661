"""Looks at a folder of content again and again, and compiles it when it has changed."""

from dataclasses import dataclass
from typing import Protocol

from kiosk.library_choice import Compiled, ContentFolder
from kiosk.preview.listing import Listing, listing


@dataclass(frozen=True)
class Unchanged:
    """The folder is as it was at the last look. ``paths`` is what there is to watch."""

    paths: frozenset[str]


@dataclass(frozen=True)
class Changed:
    """The folder has changed, and was compiled. ``paths`` is what there is to watch."""

    paths: frozenset[str]
    compiled: Compiled


@dataclass(frozen=True)
class Gone:
    """The folder cannot be opened any more, or what it is compiled into cannot be; ``reason`` is the system's word."""

    reason: str

    @property
    def paths(self) -> frozenset[str]:
        """Nothing is there to watch."""
        return frozenset()


Look = Unchanged | Changed | Gone


class Reader(Protocol):
    """Looks at a folder; called from one thread at a time."""

    def look(self, *, closely: bool) -> Look:
        """What there is now; ``closely``: also where names, times and sizes are the same."""


class FolderReader:
    """Remembers what it saw last, so that a look at a folder that has not changed costs little."""

    def __init__(self, folder: ContentFolder) -> None:
        self._folder = folder
        self._listed: Listing | None = None
        self._fingerprint = ""
        self._gone = ""

    def look(self, *, closely: bool) -> Look:
        """What there is now.

        Two saves within one tick of the disk's clock leave the same times: after a notice of a change look
        ``closely``, which reads every file.
        """
        try:
            return self._look(closely=closely)
        except OSError as error:
            reason = error.strerror or type(error).__name__
        if reason == self._gone:
            return Unchanged(frozenset())
        self._listed, self._fingerprint, self._gone = None, "", reason
        return Gone(reason)

    def _look(self, *, closely: bool) -> Look:
        listed = listing(self._folder.root)
        if listed == self._listed and not closely:
            return Unchanged(listed.paths)
        fingerprint = self._folder.fingerprint()
        self._listed, self._gone = listed, ""
        if fingerprint == self._fingerprint:
            return Unchanged(listed.paths)
        compiled = self._folder.compiled()
        if compiled.is_final:
            self._fingerprint = fingerprint
        else:
            # There may be room by the next look, with nothing in the folder changed.
            self._listed, self._fingerprint = None, ""
        return Changed(listed.paths, compiled)
