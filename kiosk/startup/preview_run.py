"""Shows a folder of content to staff as it is saved."""

from datetime import datetime

from PySide6.QtGui import QGuiApplication

from kiosk.display.fonts import FontError
from kiosk.library.reader import LibraryUnusable
from kiosk.library.shelf import Shelf
from kiosk.library_choice import ContentFolder
from kiosk.preview.preview import Preview
from kiosk.preview.preview_stage import PreviewStage
from kiosk.shell.ending import end_on_signals
from kiosk.shell.scene import StageError
from kiosk.shell.showing import screen_mm_per_pixel, show_on_screen
from kiosk.site.settings import Settings, SettingsError
from kiosk.site.settings_file import read_settings
from kiosk.startup.line import refuse, say
from kiosk.startup.run_options import RunOptions
from kiosk.terminal.wishes import wishes_of


def run_preview(options: RunOptions, folder: ContentFolder) -> int:
    """Shows the folder beside its problems until the window is closed; 1 if it cannot be shown."""
    try:
        settings = read_settings(options.settings) if options.settings else Settings()
        shelf = Shelf(options.library, options.bundled, options.notice, log=say)
    except (LibraryUnusable, SettingsError) as error:
        return refuse(str(error))
    app = QGuiApplication(["patient-kiosk"])
    end_on_signals(app)
    try:
        preview = Preview(folder, shelf, datetime.now)
        wishes = wishes_of(settings, options.language)
        stage = PreviewStage(app, shelf, wishes, settings.mm_per_pixel or screen_mm_per_pixel(app), preview)
    except (FontError, StageError) as error:
        return refuse(str(error))
    show_on_screen(stage.window, windowed=True)
    code = app.exec()
    stage.close()
    shelf.close()
    return code
