"""How much memory the program holds. What it needs no more goes back to the system while nobody is there."""

import gc
import os
import sys
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


_M_MMAP_THRESHOLD = -3
"""What glibc's ``mallopt`` calls the size from which on memory is the system's own piece."""
_PICTURE = 256 * 1024
"""Bytes from which on a picture is such a piece, and goes back as soon as it is freed."""


def give_back() -> None:
    """Gives the system what the program has freed; from now on pictures go back by themselves. Takes some 10 ms.

    Pictures of the window and of drawings come and go in megabytes, and between what stays the C library keeps their
    room: after some thousand screens of all sizes it held 75 MB for nothing, as with each large piece that is freed it
    takes larger ones into its own keeping. Where it cannot be told, nothing is done.
    """
    import ctypes  # noqa: PLC0415 (nobody waits for it at the start)

    library = ctypes.CDLL(None) if sys.platform == "linux" else None
    if library is not None and hasattr(library, "malloc_trim"):
        library.mallopt(_M_MMAP_THRESHOLD, _PICTURE)
        gc.collect()
        library.malloc_trim(0)
