"""Saves settings again and again until it is killed; each version names its number twice.

Run as a program with the folder of the settings.
"""

import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

from kiosk.site.settings_store import SettingsStore


def main() -> None:
    """Says a word after the first save."""
    store = SettingsStore(Path(sys.argv[1]))
    start = store.load().settings
    for number in count():
        volume = number % 101
        store.save(replace(start, volume=volume, clinic_name=f"Clinic {volume}"))
        if number == 0:
            print("saving", flush=True)


if __name__ == "__main__":
    main()
