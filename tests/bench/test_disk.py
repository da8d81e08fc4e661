"""What packages take is counted as dpkg tells it."""

from pathlib import Path

import pytest

from bench.disk import closure_of, packed, sizes_of, unpacked
from bench.glass import NotMeasuredError

DEPENDS = """surf
  Depends: libc6
  Depends: libgtk-3-0
 |Depends: dconf
libc6
libgtk-3-0
  Depends: libc6
"""
KNOWN = """surf no optional 120
libc6 no required 12000
bash yes required 7000
libgtk-3-0 optional 9000
chromium no optional 300000
half-there no optional
"""


def test_a_package_comes_with_what_it_depends_on() -> None:
    assert closure_of(DEPENDS) == {"surf", "libc6", "libgtk-3-0"}


def test_what_every_debian_has_does_not_count() -> None:
    assert sizes_of(KNOWN, frozenset({"surf", "libc6", "bash", "libgtk-3-0", "half-there"})) == 9120


def test_a_file_with_two_names_counts_once(tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(b"x" * 1_500_000)
    (tmp_path / "two").hardlink_to(tmp_path / "one")
    assert unpacked(tmp_path) == 1.5


def test_the_newest_archive_is_the_one(tmp_path: Path) -> None:
    (tmp_path / "patient-kiosk-1.0-linux-x86_64.tar.xz").write_bytes(b"x" * 2_000_000)
    assert packed(tmp_path) == 2.0


@pytest.mark.parametrize("size", [unpacked, packed])
def test_without_a_package_it_says_how_to_make_one(size: object, tmp_path: Path) -> None:
    assert callable(size)
    with pytest.raises(NotMeasuredError, match="make package"):
        size(tmp_path)
