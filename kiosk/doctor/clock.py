"""The clock on the wall of the machine: a terminal with an empty battery wakes up years ago."""

from datetime import date

from kiosk.doctor.content_seen import Content, ContentSeen
from kiosk.doctor.finding import Finding, State

WRITTEN = date(2026, 11, 1)
"""No terminal has run this program before it was written."""


def clock_finding(today: date, content: Content) -> Finding:
    """A problem if it is earlier than the program or the last check of its text: no date and no night is right then."""
    latest = content.latest_review if isinstance(content, ContentSeen) else ""
    earliest = max(WRITTEN.isoformat(), latest)
    if today.isoformat() < earliest:
        words = f"says {today}, but it is {earliest} or later; set the clock, and see to its battery"
        return Finding("clock", State.PROBLEM, words)
    return Finding("clock", State.FINE, f"says {today}")
