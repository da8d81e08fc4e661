"""What the kiosk relies on in PySide6 itself."""

import subprocess
import sys

CALLS = """
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    sent = Signal()

sender = Sender()
for _ in range(300_000):
    sender.setObjectName("a")
    sender.sent.emit()
print("alive")
"""


def test_any_number_of_calls_can_be_made() -> None:
    """PySide6 6.12.0 takes references from None and True that it never gave; Python before 3.12 ends of it."""
    done = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "alive", done.stderr
