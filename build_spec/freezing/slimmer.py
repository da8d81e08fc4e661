"""Takes from a collected file what nobody needs at run time."""

import shutil
import subprocess
import sys
from pathlib import Path

from build_spec.freezing.icu_data import trim_library
from build_spec.freezing.libraries import stem


def slimmer(source: str, kind: str, work: Path) -> str:
    """A file without symbols for debuggers; ICU's data trimmed. All else stays as it is, Qt's own libraries among it.

    Args:
        source: The collected file.
        kind: As PyInstaller names it.
        work: A folder for what is made.

    Returns:
        The path of the file to ship.

    Raises:
        subprocess.CalledProcessError: A tool of binutils is not content.
        build_spec.freezing.icu_data.IcuDataError: ICU's data is not as known.
    """
    if sys.platform != "linux" or kind not in {"BINARY", "EXTENSION"}:
        return source
    if stem(source) == "libicudata":
        return str(trim_library(Path(source), work / "icu"))
    if not has_symbols(Path(source)):
        return source
    copy = work / "stripped" / source.lstrip("/")
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(source, copy)
    subprocess.run(["strip", copy], check=True)
    return str(copy)


def has_symbols(library: Path) -> bool:
    """Whether a library holds a table of symbols that only debuggers read."""
    sections = subprocess.run(["objdump", "-h", "-w", library], capture_output=True, text=True, check=True).stdout
    symbols = subprocess.run(["objdump", "-t", library], capture_output=True, text=True, check=True).stdout
    return ".debug_info" in sections or "no symbols" not in symbols
