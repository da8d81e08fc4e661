"""The folder of what is kept, for one installation at a time."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.install.record import FOLDER
from kiosk.install.refusal import RefusedError
from kiosk.shared.file_lock import lock, open_to_lock
from kiosk.shared.owner import give_to_owner_of
from kiosk.shared.plain_file import reason

LOCK = "install.lock"


@contextmanager
def locked(data_folder: Path) -> Iterator[Path]:
    """The folder of what is kept below a data folder; made where it is not there.

    Raises:
        RefusedError: another installation is at work, or nothing can be written.
    """
    folder = data_folder / FOLDER
    path = folder / LOCK
    try:
        file = open_to_lock(path)
    except OSError as error:
        message = f"{path}: cannot be written ({reason(error)}); run it as the kiosk's own user, or mend the disk"
        raise RefusedError(message) from error
    with file:
        # Or the kiosk itself could install nothing any more.
        with suppress(OSError):
            give_to_owner_of(data_folder, folder)
            give_to_owner_of(data_folder, path)
        try:
            is_ours = lock(file)
        except OSError as error:
            raise RefusedError(f"{path}: cannot be locked ({reason(error)}); use a disk of this machine") from error
        if not is_ours:
            raise RefusedError(f"{path}: another installation is at work; wait until it is over")
        yield folder
