"""How much memory the program holds: one that grew is started anew while nobody is there."""

import os
from pathlib import Path

MOST = 768 * 1024 * 1024
"""Bytes, several times what it holds after months in our soak: more is something nobody has thought of."""


def resident_bytes() -> int:
    """Bytes of memory in use; 0 where the system does not say so in a file."""
    try:
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError, AttributeError):
        return 0
