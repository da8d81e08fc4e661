"""Libraries with something else in them, whose sums are right all the same: as somebody would make them on purpose."""

import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.library.format import Kind, checksum


def changed(path: Path, kind: Kind, key: str, data: bytes) -> None:
    """Puts other data into an entry."""
    with closing(sqlite3.connect(path)) as connection, connection:
        statement = "UPDATE entry SET data = ?, sum = ? WHERE kind = ? AND key = ?"
        count = connection.execute(statement, (data, checksum(kind, key, data), kind.value, key)).rowcount
    assert count == 1, f"there is no {kind.value} {key}"


def executed(path: Path, *statements: str) -> None:
    """Does whatever one can do to a database."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)
