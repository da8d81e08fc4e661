"""PySide6 6.12.0 under Python 3.11 takes references from None and True that it never gave."""

import subprocess
import sys

import PySide6
import pytest

CALLS = """
from PySide6.QtCore import QObject, Signal
class Sender(QObject):
    sent = Signal()
{protection}
sender = Sender()
for _ in range(300_000):
    sender.setObjectName("a")
    sender.sent.emit()
print("alive")
"""
PROTECTION = "from kiosk.display.constants import keep_constants_alive; keep_constants_alive()"


def run(protection: str) -> str:
    source = CALLS.format(protection=protection)
    return subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=False).stdout.strip()


def test_with_protection_the_kiosk_outlives_any_number_of_calls() -> None:
    assert run(PROTECTION) == "alive"


@pytest.mark.skipif(
    sys.version_info >= (3, 12) or PySide6.__version_info__ < (6, 12),
    reason="constants cannot die from Python 3.12 on, and PySide6 before 6.12 keeps its references",
)
def test_without_it_python_ends_or_the_protection_is_no_longer_needed() -> None:
    assert run("") == "", "this PySide6 keeps its references: remove kiosk.display.constants"
