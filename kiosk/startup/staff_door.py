"""The staff area of a terminal, with the files it keeps."""

from collections.abc import Callable

from kiosk.staff import pin, tries
from kiosk.staff.installed_content import InstalledContent
from kiosk.staff.pin import PinFile
from kiosk.staff.staff_area_view_model import StaffAreaViewModel
from kiosk.staff.staff_facts import StaffFacts
from kiosk.staff.tries import WrongTries
from kiosk.startup.show import Ground
from kiosk.watchdog.exit_codes import ExitCode


def staff_door(ground: Ground, facts: Callable[[], StaffFacts]) -> StaffAreaViewModel:
    """The staff area, which ends the application where staff ask for that."""
    options = ground.options
    door = StaffAreaViewModel(
        PinFile(ground.data_folder / pin.NAME),
        WrongTries(ground.data_folder / tries.NAME, ground.clock),
        ground.store,
        facts,
        ground.record.warn,
        ground.clock,
        content=InstalledContent(ground.data_folder, options.bundled, is_shown=options.follows_installed),
    )
    door.end_asked.connect(lambda: ground.end(ExitCode.CLOSED))
    door.restart_asked.connect(lambda: ground.end(ExitCode.RESTART))
    return door
