"""Changes entries in the text of a settings file and leaves all else as staff wrote it. Imported only to save."""

from collections.abc import Mapping, MutableMapping

import tomlkit
from tomlkit.exceptions import TOMLKitError

from kiosk.site.entries import Entry, Plain


def with_changes(text: str, changes: Mapping[Entry[object], Plain | None]) -> str:
    """The text with other values in it, with its comments, its order and its line ends.

    Args:
        text: a good settings file.
        changes: what each entry is to say; None: the entry is taken out.

    Raises:
        ValueError: the text is written in a way that cannot be changed safely.
    """
    try:
        document = tomlkit.parse(text.replace("\r\n", "\n"))
        for entry, value in changes.items():
            if entry.table not in document:
                document[entry.table] = tomlkit.table()
            table = document[entry.table]
            if not isinstance(table, MutableMapping):
                raise ValueError(f"'{entry.table}' is no table")
            if value is not None:
                table[entry.key] = value
            else:
                table.pop(entry.key, None)
        changed = tomlkit.dumps(document)
    except TOMLKitError as error:
        raise ValueError(" ".join(str(error).split())) from error
    if not changed.endswith("\n"):
        changed += "\n"  # a last line without its end would look like a file that was cut
    return changed.replace("\n", "\r\n") if "\r\n" in text else changed
