"""A whole settings file, with everything in it, and the settings it says."""

from datetime import time
from pathlib import Path

from kiosk.display.theme import ThemeName
from kiosk.site.settings import IdleTimes, Night, Settings
from kiosk.site.whom_to_call import Numbers

PNG = b"\x89PNG\r\n\x1a\n"
SAMPLE = """\
# our kiosk
[clinic]
name = "Riverside Clinic" # as on the door
logo = 'logo.png'

[languages]
offered = ["de", "en"] # German first

[numbers]
emergency = "999"
emergency-department = "A&E"
clinic = "01 234"
advice = "111"

[idle]
seconds = 100
warning-seconds = 50
results-seconds = 200

[screen]
mm-per-pixel = 0.25 # measured
viewing-distance-mm = 640
theme = "dark"
lower-controls = true

[sound]
volume = 0

[night]
dim-from = "20:30"
dim-until = "06:45"
"""


def sample_settings(folder: Path) -> Settings:
    """What `SAMPLE` says in a folder."""
    return Settings(
        clinic_name="Riverside Clinic",
        logo=folder / "logo.png",
        languages=("de", "en"),
        numbers=Numbers("999", "A&E", "01 234", "111"),
        idle=IdleTimes(100, 50, 200),
        mm_per_pixel=0.25,
        viewing_distance=640,
        theme=ThemeName.DARK,
        lower_controls=True,
        volume=0,
        night=Night(time(20, 30), time(6, 45)),
    )
