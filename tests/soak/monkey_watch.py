"""What must never be seen, however the kiosk is treated: a way out, or anything of the visitor before."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.session.navigation import start
from kiosk.session.session import Session
from kiosk.session.site import Site
from kiosk.staff.staff_area import Page
from kiosk.terminal.terminal import Terminal
from kiosk.terminal.terminal_view_model import TerminalViewModel

WITHOUT_PIN = frozenset({Page.CLOSED.value, Page.PIN.value})
"""The staff pages that may stand there for who has no PIN."""
GRID = 32
"""Cells across and down of the small pictures that are compared."""
TOLERANCE = 4
"""Of 255, between two means of a cell: large letters come out a hair lighter or darker from one time to the next."""


def escape_from(terminal: Terminal) -> str:
    """How somebody got out of the kiosk without the PIN, as one line; empty while nobody did."""
    window = terminal.stage.window
    if not window.isVisible():
        return "the window is closed or hidden"
    others = [each.title() for each in QGuiApplication.topLevelWindows() if each is not window and each.isVisible()]
    if others:
        return f"another window stands there: {others}"
    page = terminal.view_model.staff_area.property("page")
    return "" if page in WITHOUT_PIN else f"the staff page {Page(page).name} is open"


def left_over(terminal: Terminal, site: Site) -> str:
    """What stands there of the visitor before, although they are gone, as one line; empty where nothing does."""
    covering = terminal.view_model.covering
    if covering is not TerminalViewModel.Cover.Nothing:
        return f"the cover {covering.name} stands above the invitation"
    session, fresh = terminal.stage.kiosk.session, start(site)
    return "" if session == fresh else f"the session is not a new one: {_differing(session, fresh)}"


def _differing(session: Session, fresh: Session) -> str:
    names = (name for name in Session.__dataclass_fields__ if getattr(session, name) != getattr(fresh, name))
    return ", ".join(f"{name} {getattr(session, name)!r} for {getattr(fresh, name)!r}" for name in names)


class Invitations:
    """Remembers the first picture of the invitation in each of its looks, and finds what later ones have else.

    Small grey pictures: whole ones of all looks would be taken for a leak.
    """

    def __init__(self) -> None:
        self._first: dict[object, bytes] = {}

    def changed(self, window: QQuickWindow, looks: object) -> str:
        """That the invitation does not look as it first did, as one line; empty where it does."""
        seen = _small(window.grabWindow())
        first = self._first.setdefault(looks, seen)
        most = max(abs(one - other) for one, other in zip(seen, first, strict=True))
        return "" if most <= TOLERANCE else f"the invitation looks different by {most} of 255, with {looks}"


def _small(picture: QImage) -> bytes:
    how = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    # Before it turns grey, or Qt would not take means.
    small = picture.scaled(GRID, GRID, *how).convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(small.constBits())
