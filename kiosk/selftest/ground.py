"""What the checks stand on, each made when the first of them asks for it."""

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QGuiApplication

from kiosk.library.reader import Library
from kiosk.library_choice import Unchosen, choose_library
from kiosk.selftest.check import NotSo
from kiosk.selftest.second_library import write_second_library

PLATFORM = "*qoffscreen*"
"""The file of Qt's that draws without a screen."""


class Ground:
    """A folder of our own, and what is in it. Each property raises anew for each check that cannot do without it.

    ``letters`` are those that were seen on the glass so far.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.letters: set[str] = set()

    @cached_property
    def app(self) -> QGuiApplication:
        """Qt's application.

        Raises:
            NotSo: it cannot be made; Qt itself would end the process.
        """
        running = QGuiApplication.instance()
        if isinstance(running, QGuiApplication):
            return running
        plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
        if not list(plugins.glob(PLATFORM)):
            raise NotSo(f"{plugins}: {PLATFORM} is not there")
        return QGuiApplication(["patient-kiosk"])

    def start_qt(self) -> None:
        """Makes the application for whoever needs only that there is one.

        Raises:
            NotSo: as `app`.
        """
        _ = self.app

    @cached_property
    def bundled(self) -> Path:
        """The library that came with the program; from a checkout it is compiled now.

        Raises:
            NotSo: there is none.
        """
        chosen = choose_library(None, self.folder / "compiled")
        if isinstance(chosen, Unchosen):
            raise NotSo(chosen.lines[-1])
        return chosen.bundled

    @cached_property
    def library(self) -> Library:
        """That library, open.

        Raises:
            NotSo, LibraryUnusable: it cannot be opened.
        """
        return Library.open(self.bundled)

    @cached_property
    def second(self) -> Path:
        """A library of two topics in two languages, made of the texts of the bundled one."""
        path = self.folder / "second.kiosk"
        write_second_library(self.library, path)
        return path
