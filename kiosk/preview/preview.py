"""Keeps what is shown, and the list beside it, as the folder is."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.library.reader import LibraryUnusable
from kiosk.library.shelf import Shelf
from kiosk.library_choice import ContentFolder
from kiosk.preview.folder_reader import Changed, FolderReader, Gone, Look, Unchanged
from kiosk.preview.folder_watch import FolderWatch
from kiosk.preview.looker import Looker
from kiosk.preview.preview_state import after_failure, after_look
from kiosk.preview.preview_view_model import PreviewViewModel


class Preview(QObject):
    """Watches a folder, puts what it is compiled into on the shelf, and tells its problems.

    ``clock`` tells the time of the day.
    """

    replaced = Signal()
    """Another library stands on the shelf."""

    def __init__(
        self, folder: ContentFolder, shelf: Shelf, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.view_model = PreviewViewModel(str(folder.root.absolute()), self)
        self._shelf = shelf
        self._clock = clock
        self._looker = Looker(FolderReader(folder), self)
        self._watch = FolderWatch(self)
        self._looker.looked.connect(self._on_looked)
        self._watch.noticed.connect(self._looker.look_closely)
        self._watch.due.connect(self._looker.look)

    def start(self) -> None:
        """Looks for the first time, and watches from then on."""
        self._looker.look_closely()

    def stop(self) -> None:
        """Watches no more."""
        self._watch.stop()
        self._looker.stop()

    @Slot(object)
    def _on_looked(self, look: Look) -> None:
        match look:
            case Unchanged():
                pass
            case Gone():
                self.view_model.show(after_look(self.view_model.state, look, self._now()))
            case Changed(compiled=compiled):
                self.view_model.show(after_look(self.view_model.state, look, self._now()))
                if compiled.library is not None:
                    self._put_on_shelf(compiled.library)
            case _:
                assert_never(look)
        if self._watch.watch(look.paths):
            self._looker.look()

    def _put_on_shelf(self, library: Path) -> None:
        try:
            is_other = self._shelf.replace(library)
        except LibraryUnusable as error:
            self.view_model.show(after_failure(self.view_model.state, str(error), self._now()))
            return
        if is_other:
            self.replaced.emit()

    def _now(self) -> str:
        return f"{self._clock():%H:%M:%S}"
