"""Packs the frozen program into the one file that a clinic receives; the same bytes whenever the same is packed."""

import lzma
import platform
import stat
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

TIME = 315532800
"""When every file says it was changed, in seconds since 1970: 1980, the oldest that a zip file can say.

The program keeps no cache that goes by these times.
"""
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
_SYSTEMS = {"win32": "windows", "darwin": "macos"}


def archive_name(version: str) -> str:
    """The archive's name for the system this runs on: "patient-kiosk-1.0.0-linux-x86_64.tar.xz"."""
    system = _SYSTEMS.get(sys.platform, sys.platform)
    ending = "zip" if system == "windows" else "tar.xz"
    return f"patient-kiosk-{version}-{system}-{platform.machine().lower()}.{ending}"


def pack(folder: Path, archive: Path) -> None:
    """Writes ``folder``, under its own name, into ``archive``, whose ending says how.

    Raises:
        OSError: Something cannot be read or written.
    """
    if archive.suffix == ".zip":
        _pack_zip(folder, archive)
    else:
        _pack_tar(folder, archive)


def size(folder: Path) -> int:
    """The bytes of all files in ``folder``; links hold none."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _members(folder: Path) -> Iterator[tuple[Path, str]]:
    """Like beside like: compression finds more when libraries follow libraries."""
    paths = sorted(folder.rglob("*"), key=lambda path: (path.suffix, path.relative_to(folder).as_posix()))
    folders = sorted((path for path in paths if path.is_dir() and not path.is_symlink()), key=lambda path: path.parts)
    files = [path for path in paths if path.is_symlink() or not path.is_dir()]
    for path in [folder, *folders, *files]:
        yield path, path.relative_to(folder.parent).as_posix()


def _mode(path: Path) -> int:
    """Readable by all, writable by who unpacked it; runnable if it was."""
    return 0o755 if path.is_dir() or path.stat().st_mode & stat.S_IXUSR else 0o644


def _pack_tar(folder: Path, archive: Path) -> None:
    filters = [{"id": lzma.FILTER_X86}] if platform.machine().lower() in {"x86_64", "amd64"} else []
    packing = [*filters, {"id": lzma.FILTER_LZMA2, "preset": 6}]
    with (
        lzma.open(archive, "wb", format=lzma.FORMAT_XZ, filters=packing) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar,
    ):
        for path, name in _members(folder):
            member = tar.gettarinfo(path, name)
            member.mtime, member.uid, member.gid, member.uname, member.gname = TIME, 0, 0, "root", "root"
            member.mode = 0o777 if member.issym() else _mode(path)
            if member.isreg():
                with path.open("rb") as content:
                    tar.addfile(member, content)
            else:
                tar.addfile(member)


def _pack_zip(folder: Path, archive: Path) -> None:
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path, name in _members(folder):
            member = zipfile.ZipInfo(f"{name}/" if path.is_dir() else name, _ZIP_TIME)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = _mode(path) << 16
            packed.writestr(member, b"" if path.is_dir() else path.read_bytes())
