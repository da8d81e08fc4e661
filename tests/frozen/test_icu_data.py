"""ICU's data, cut to what Qt asks of it: everything is sorted as before."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_spec.freezing.icu_data import IcuData, IcuDataError, is_kept, read_icu_data, trim_library

QT = Path(PySide6.__file__).parent / "Qt" / "lib"
ASKED_OF_ICU = ("ucol_", "ucal_", "ucnv_", "UCNV_", "u_strToLower", "u_strToUpper")
SORTING = r"""
from PySide6.QtCore import QCollator, QDateTime, QLocale, QTextBoundaryFinder, QTimeZone
words = '''
    zebra ähnlich Öl ol apple Äpfel ñandú nube czas ćma ł l \N{LATIN SMALL LETTER DOTLESS I} i I İ č c ch h
    中文 北京 上海 日本 あ ア 한국 가 ไทย เกม กา العربية باب हिन्दी အ ខ ລາວ
    Ω \N{GREEK SMALL LETTER ALPHA} \N{CYRILLIC SMALL LETTER BE} ё \N{CYRILLIC SMALL LETTER IE} ж
    ș s 10 9 ß ss å aa đ d
'''.split()
for name in ("en", "de", "sv", "da", "es", "cs", "pl", "tr", "hr", "zh_CN", "zh_TW", "ja", "ko", "th", "ar", "he", "hi",
             "vi", "my", "km", "lo", "ru", "el", "ro", "nb", "fi", "et", "lt", "uk", "fa", "ur", "bn", "ta"):
    collator = QCollator(QLocale(name))
    collator.setNumericMode(True)
    print(name, sorted(words, key=collator.sortKey), QLocale(name).toUpper("iß"), QLocale(name).toLower("İIΣ"))
for text in ("ภาษาไทยไม่มีช่องว่าง", "中文没有空格。", "ភាសាខ្មែរ", "हिन्दी में शब्द", "日本語の文。", "a-b c"):
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    places = []
    while (place := finder.toNextBoundary()) >= 0:
        places.append(place)
    print(text, places)
moment = QDateTime.fromSecsSinceEpoch(1800000000)
for zone in (b"Europe/Berlin", b"Asia/Tokyo", b"America/New_York"):
    print(zone, QTimeZone(zone).offsetFromUtc(moment), QTimeZone(zone).isValid())
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Qt brings ICU on Linux alone")


@pytest.fixture(scope="session")
def library() -> Path:
    """The library of ICU's data that Qt for Python brings."""
    [found] = QT.glob("libicudata.so.*")
    return found


def sorted_with(folder: Path) -> str:
    surroundings = {**os.environ, "LD_LIBRARY_PATH": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", SORTING], env=surroundings, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_all_languages_are_sorted_as_before(library: Path, tmp_path: Path) -> None:
    made = trim_library(library, tmp_path / "made")
    assert made.stat().st_size < library.stat().st_size / 5
    (tmp_path / "trimmed").mkdir()
    shutil.copy(made, tmp_path / "trimmed")
    (tmp_path / "empty").mkdir()
    before = sorted_with(tmp_path / "empty")
    assert sorted_with(tmp_path / "trimmed") == before
    # The probe is one: with no data for sorting at all, the order is another.
    assert before.count("\n") > 30
    bare = IcuData(read_icu_data(library).head, ()).packed()
    whole = made.read_bytes()
    assert read_icu_data(made).entries
    start = whole.index(bare[:100])
    (tmp_path / "bare").mkdir()
    (tmp_path / "bare" / library.name).write_bytes(whole[:start] + bare + whole[start + len(bare) :])
    assert sorted_with(tmp_path / "bare") != before


def test_qt_asks_icu_for_nothing_else() -> None:
    for qt in QT.glob("libQt6*.so.6"):
        told = subprocess.run(["nm", "-D", "--undefined-only", qt], capture_output=True, text=True, check=True).stdout
        names = [line.split()[-1] for line in told.splitlines()]
        asked = {name.rpartition("_")[0] for name in names if name.endswith("_73") or "_73@" in name}
        for name in asked:
            assert name.startswith(ASKED_OF_ICU), f"{qt.name} asks ICU for {name}"


ENTRIES = st.dictionaries(
    st.sampled_from(["coll/sv.res", "coll/root.res", "root.res", "curr/sv.res", "brkitr/root.res", "unit/pool.res"]),
    st.binary(max_size=100),
    min_size=1,
)


@given(contents=ENTRIES)
def test_what_is_packed_is_read_again(contents: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> None:
    head = b"\x20\x00\xda\x27" + bytes(8) + b"CmnD" + bytes(16)
    data = IcuData(head, tuple((f"icudt73l/{name}", content) for name, content in sorted(contents.items())))
    place = tmp_path_factory.getbasetemp() / "libicudata.so.73"
    place.write_bytes(b"before" + data.packed())
    again = read_icu_data(place)
    assert again.head == head
    assert [name for name, _ in again.entries] == [name for name, _ in data.entries]
    for (_, content), (_, known) in zip(again.entries, data.entries, strict=True):
        assert content[: len(known)] == known
    assert all(is_kept(name) for name, _ in data.trimmed().entries)


def test_another_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "libother.so").write_bytes(b"nothing of the kind")
    with pytest.raises(IcuDataError, match=r"libother\.so holds no ICU data"):
        read_icu_data(tmp_path / "libother.so")
