"""The clinic's logo: whether it is a picture that can be shown."""

from pathlib import Path

from kiosk.shared.plain_file import read_plain, reason

LARGEST = 1024 * 1024
"""Bytes."""
SIGNATURE = b"\x89PNG\r\n\x1a\n"


def fault_of_logo(path: Path) -> str:
    """Why a logo is not shown, with the mend, or nothing."""
    try:
        if path.is_symlink():
            return f"names '{path.name}', which is a link; put the picture itself beside the settings"
        data = read_plain(path, LARGEST + 1)
    except OSError as error:
        return f"names '{path.name}', which cannot be read ({reason(error)}); put the picture beside the settings"
    if len(data) > LARGEST:
        return f"names '{path.name}', which has more than 1 MB; make the picture smaller"
    if not data.startswith(SIGNATURE):
        return f"names '{path.name}', which is no PNG; save the picture as one"
    return ""
