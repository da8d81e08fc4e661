"""A terminal's glass with the invitation alone on it: what is seen first, by as little as it takes.

All screens are laid upon it afterwards. Nothing that only they need is imported here.
"""

from pathlib import Path

from PySide6.QtQuick import QQuickItem

from kiosk.attract.attract_view_model import AttractViewModel, Clinic
from kiosk.library.reader import LibraryDamaged
from kiosk.library.shelf import Shelf
from kiosk.shared.resources import program_folder
from kiosk.shell.glass import Glass
from kiosk.shell.glass_view_model import GlassViewModel
from kiosk.shell.scene import Scene
from kiosk.shell.site import SiteWishes, invited, site_of

WINDOW: Path = program_folder() / "kiosk" / "terminal" / "TerminalWindow.qml"


def invitation(scene: Scene, shelf: Shelf, wishes: SiteWishes, *, is_locked: bool) -> Glass:
    """The window of a terminal, which is not shown yet. Whoever closes the scene keeps the glass until then.

    Args:
        scene: What it stands in.
        shelf: What is shown.
        wishes: The site's.
        is_locked: Only staff close the window.

    Raises:
        StageError: the QML file is missing or broken.
    """
    attract = AttractViewModel()
    subject, languages = _invited(shelf, wishes)
    attract.show(subject, languages, Clinic(wishes.clinic, wishes.logo))
    looks = GlassViewModel(attract, languages[0] if languages else "", is_locked=is_locked)
    window = scene.load(WINDOW, {"glass": looks})
    place = window.findChild(QQuickItem, "screens")
    assert isinstance(place, QQuickItem), "TerminalWindow.qml has it"
    return Glass(window, place, looks)


def _invited(shelf: Shelf, wishes: SiteWishes) -> tuple[str, tuple[str, ...]]:
    """As `invited`; nothing of a library that is damaged, which the screens find out and tell."""
    try:
        site = site_of(shelf.library, wishes)
        return invited(shelf.library, site.only_topic, site.language, site.languages)
    except LibraryDamaged:
        return "", ()
