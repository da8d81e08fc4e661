"""Tells when a folder may have changed: by the system's notices, and by the clock where there are none."""

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

GATHER_MS = 80
"""An editor writes, renames and deletes for one save; all of that is one notice."""
POLL_MS = 2000
"""Network drives send no notice, and a folder that was deleted cannot."""


class FolderWatch(QObject):
    """Watches the paths it is given, until it is given others."""

    noticed = Signal()
    """Something was written, made, renamed or deleted."""
    due = Signal()
    """It is time to look without a notice."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        # Not started anew by each notice: a file that is written on and on is told as well.
        self._gathering = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._polling = QTimer(self, interval=POLL_MS)
        self._watcher.directoryChanged.connect(self._gather)
        self._watcher.fileChanged.connect(self._gather)
        self._gathering.timeout.connect(self.noticed)
        self._polling.timeout.connect(self.due)
        self._polling.start()

    def watch(self, paths: frozenset[str]) -> bool:
        """Watches these folders and files instead of those before.

        The system follows a file, not its name: what was saved by renaming has to be given again.

        Returns:
            Whether some are watched that were not: they may have changed since they were found.
        """
        before = {*self._watcher.files(), *self._watcher.directories()}
        if past := before - paths:
            self._watcher.removePaths(sorted(past))
        new = paths - before
        # What cannot be watched, because there are too many, is found when it is due.
        return bool(new and len(self._watcher.addPaths(sorted(new))) < len(new))

    def stop(self) -> None:
        """Tells nothing any more."""
        self._polling.stop()
        self._gathering.stop()
        self.watch(frozenset())

    def _gather(self) -> None:
        if not self._gathering.isActive():
            self._gathering.start()
