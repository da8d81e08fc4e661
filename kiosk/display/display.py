"""The QML singleton ``Display``: colours, and sizes in pixels of the screen it stands on.

In QML: ``import PatientKiosk`` and ``Display.text``, ``Display.mm(20)``. In Python every engine has its own, made on
first use by the engine; startup gets it with `display_of` before it loads QML, and configures it::

    display = display_of(engine)
    display.configure(DisplaySettings(mm_per_pixel=0.248, theme=ThemeName.DARK, text_scale=1.5))

``configure`` may be called again at any time: what changed is announced and every binding follows. This module has to
be imported before QML that uses ``Display`` is loaded.
"""

# ruff: noqa: N815 (properties are named as QML names them)
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from kiosk.display import sizes
from kiosk.display.settings import FAMILY, DisplaySettings
from kiosk.display.sizes import TextRole
from kiosk.display.theme import THEMES, Theme

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
@QmlSingleton
class Display(QObject):
    """Colours and sizes for QML; see the module for how it is configured."""

    theme_changed = Signal()
    sizes_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = DisplaySettings()

    @property
    def settings(self) -> DisplaySettings:
        """What it is configured with."""
        return self._settings

    @property
    def tokens(self) -> Theme:
        """The colours of the theme in use."""
        return THEMES[self._settings.theme]

    def _drawing_theme(self) -> str:
        return self._settings.theme.name.lower()

    def configure(self, settings: DisplaySettings) -> None:
        """Shows everything by these settings from now on."""
        old, self._settings = self._settings, settings
        if old.theme is not settings.theme:
            self.theme_changed.emit()
        if replace(old, theme=settings.theme) != settings:
            self.sizes_changed.emit()

    @Slot(float, result=int)
    def mm(self, millimetres: float) -> int:
        """Pixels for millimetres on the glass; never fewer, so that a 20 mm target has 20 mm."""
        return self._settings.pixels(millimetres)

    textScale = Property(float, lambda self: self._settings.text_scale, notify=sizes_changed)
    moves = Property(bool, lambda self: self._settings.moves, notify=sizes_changed)
    """Whether a page that is turned slides in."""
    fontFamily = Property(str, lambda _: FAMILY, constant=True)

    background = Property(QColor, lambda self: QColor(self.tokens.background), notify=theme_changed)
    surface = Property(QColor, lambda self: QColor(self.tokens.surface), notify=theme_changed)
    surfacePressed = Property(QColor, lambda self: QColor(self.tokens.surface_pressed), notify=theme_changed)
    text = Property(QColor, lambda self: QColor(self.tokens.text), notify=theme_changed)
    textQuiet = Property(QColor, lambda self: QColor(self.tokens.text_quiet), notify=theme_changed)
    accent = Property(QColor, lambda self: QColor(self.tokens.accent), notify=theme_changed)
    onAccent = Property(QColor, lambda self: QColor(self.tokens.on_accent), notify=theme_changed)
    accentSoft = Property(QColor, lambda self: QColor(self.tokens.accent_soft), notify=theme_changed)
    action = Property(QColor, lambda self: QColor(self.tokens.action), notify=theme_changed)
    actionPressed = Property(QColor, lambda self: QColor(self.tokens.action_pressed), notify=theme_changed)
    actionSoft = Property(QColor, lambda self: QColor(self.tokens.action_soft), notify=theme_changed)
    actionEdge = Property(QColor, lambda self: QColor(self.tokens.action_edge), notify=theme_changed)
    onAction = Property(QColor, lambda self: QColor(self.tokens.on_action), notify=theme_changed)
    outline = Property(QColor, lambda self: QColor(self.tokens.outline), notify=theme_changed)
    divider = Property(QColor, lambda self: QColor(self.tokens.divider), notify=theme_changed)
    focus = Property(QColor, lambda self: QColor(self.tokens.focus), notify=theme_changed)
    note = Property(QColor, lambda self: QColor(self.tokens.note), notify=theme_changed)
    noteEdge = Property(QColor, lambda self: QColor(self.tokens.note_edge), notify=theme_changed)
    drawingTheme = Property(str, _drawing_theme, notify=theme_changed)
    """The theme's name at the end of a picture's address."""
    picturePaper = Property(QColor, lambda self: QColor(self.tokens.picture_paper), notify=theme_changed)
    artGround = Property(QColor, lambda self: QColor(self.tokens.art_ground), notify=theme_changed)
    artShape = Property(QColor, lambda self: QColor(self.tokens.art_shape), notify=theme_changed)
    artBone = Property(QColor, lambda self: QColor(self.tokens.art_bone), notify=theme_changed)
    artLight = Property(QColor, lambda self: QColor(self.tokens.art_light), notify=theme_changed)
    artDrop = Property(QColor, lambda self: QColor(self.tokens.art_drop), notify=theme_changed)
    emergency = Property(QColor, lambda self: QColor(self.tokens.emergency.fill), notify=theme_changed)
    onEmergency = Property(QColor, lambda self: QColor(self.tokens.emergency.on_fill), notify=theme_changed)
    emergencyBody = Property(QColor, lambda self: QColor(self.tokens.emergency.body), notify=theme_changed)
    emergencyEdge = Property(QColor, lambda self: QColor(self.tokens.emergency.edge), notify=theme_changed)
    today = Property(QColor, lambda self: QColor(self.tokens.today.fill), notify=theme_changed)
    onToday = Property(QColor, lambda self: QColor(self.tokens.today.on_fill), notify=theme_changed)
    todayBody = Property(QColor, lambda self: QColor(self.tokens.today.body), notify=theme_changed)
    todayEdge = Property(QColor, lambda self: QColor(self.tokens.today.edge), notify=theme_changed)
    before = Property(QColor, lambda self: QColor(self.tokens.before.fill), notify=theme_changed)
    onBefore = Property(QColor, lambda self: QColor(self.tokens.before.on_fill), notify=theme_changed)
    beforeBody = Property(QColor, lambda self: QColor(self.tokens.before.body), notify=theme_changed)
    beforeEdge = Property(QColor, lambda self: QColor(self.tokens.before.edge), notify=theme_changed)

    target = Property(int, lambda self: self.mm(sizes.TARGET), notify=sizes_changed)
    gap = Property(int, lambda self: self.mm(sizes.GAP), notify=sizes_changed)
    space = Property(int, lambda self: self.mm(sizes.SPACE), notify=sizes_changed)
    margin = Property(int, lambda self: self.mm(sizes.MARGIN), notify=sizes_changed)
    radius = Property(int, lambda self: self.mm(sizes.RADIUS), notify=sizes_changed)
    stroke = Property(int, lambda self: self.mm(sizes.STROKE), notify=sizes_changed)
    lip = Property(int, lambda self: self.mm(sizes.LIP), notify=sizes_changed)
    bar = Property(int, lambda self: self.mm(sizes.BAR), notify=sizes_changed)
    focusRing = Property(int, lambda self: self.mm(sizes.FOCUS_RING), notify=sizes_changed)
    icon = Property(int, lambda self: self.mm(sizes.ICON), notify=sizes_changed)

    titleFont = Property(int, lambda self: self._settings.font_pixels(TextRole.TITLE), notify=sizes_changed)
    titleLine = Property(int, lambda self: self._settings.line_pixels(TextRole.TITLE), notify=sizes_changed)
    headingFont = Property(int, lambda self: self._settings.font_pixels(TextRole.HEADING), notify=sizes_changed)
    headingLine = Property(int, lambda self: self._settings.line_pixels(TextRole.HEADING), notify=sizes_changed)
    bodyFont = Property(int, lambda self: self._settings.font_pixels(TextRole.BODY), notify=sizes_changed)
    bodyLine = Property(int, lambda self: self._settings.line_pixels(TextRole.BODY), notify=sizes_changed)
    smallFont = Property(int, lambda self: self._settings.font_pixels(TextRole.SMALL), notify=sizes_changed)
    plainFont = Property(int, lambda self: self._settings.plain_font_pixels, notify=sizes_changed)
    """Body text at text scale 1, for what must not grow with it."""
    smallLine = Property(int, lambda self: self._settings.line_pixels(TextRole.SMALL), notify=sizes_changed)


def display_of(engine: QQmlEngine) -> Display:
    """The engine's `Display`, made now if QML has not asked for it yet.

    Raises:
        RuntimeError: the engine cannot make it, because another module took its name.
    """
    display = engine.singletonInstance(QML_IMPORT_NAME, Display.__name__)
    if not isinstance(display, Display):
        raise RuntimeError(f"{QML_IMPORT_NAME}.{Display.__name__} is not the kiosk's display")
    return display
