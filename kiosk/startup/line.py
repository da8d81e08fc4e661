"""What is said outside of the screens."""

import sys


def say(line: str) -> None:
    """To stderr: a terminal's service keeps it, a person at a desk sees it."""
    print(f"patient-kiosk: {line}", file=sys.stderr, flush=True)


def refuse(reason: str) -> int:
    """Says why nothing is shown, and gives the exit code for it."""
    say(reason)
    return 1
