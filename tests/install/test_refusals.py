"""Whatever is on a stick in the place of a sound library is refused with one line, and nothing changes."""

import os
import resource
import signal
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

import msgspec
import pytest
from msgspec import structs

from kiosk.install import copying
from kiosk.install.install import Done, Refused, install
from kiosk.install.installed import Installed
from kiosk.library.format import FORMAT, Kind, key_of
from kiosk.library.reader import Library
from kiosk.library.writer import CompiledTopic
from kiosk.shared.document import Chapter, Figure, Span, View
from kiosk.shared.recovery import Labels, Notes, Recovery, Stage
from tests.install.conftest import Stick
from tests.install.libraries import RULES, TOPIC, red_flags_in, write_edition
from tests.library.spoiled import changed, executed

SECTION = key_of("de", TOPIC, "start", 0)


def refused(file: Path, data: Path, bundled: Path) -> str:
    """The line, and that nothing else has come of it."""
    before = Installed(data).shown()
    ended = install(file, data, bundled)
    assert isinstance(ended, Refused), ended
    assert ended.line == ended.lines[-1]
    assert "\n" not in ended.line
    assert Installed(data).shown() == before
    assert not (data / "content" / "incoming.part").exists()
    return ended.line


@pytest.mark.parametrize("data_in_it", [b"", b"text", b"SQLite format 3\0" + bytes(4096), bytes(200_000)])
def test_a_foreign_file(data: Path, bundled: Path, tmp_path: Path, data_in_it: bytes) -> None:
    file = tmp_path / "foreign.kiosk"
    file.write_bytes(data_in_it)
    assert refused(file, data, bundled) == f"{file}: is not a library; make one with 'build'"


@pytest.mark.parametrize(("form", "who"), [(FORMAT + 1, "newer"), (FORMAT - 1, "older")])
def test_another_format_names_both(data: Path, bundled: Path, stick: Stick, form: int, who: str) -> None:
    executed(stick(1), f"PRAGMA user_version = {form}")
    line = refused(stick(1), data, bundled)
    assert line.startswith(
        f"{stick(1)}: was made for an {who}" if who == "older" else f"{stick(1)}: was made for a {who}"
    )
    assert f"(format {form}, this one reads {FORMAT})" in line


def test_a_file_cut_short_at_any_length(data: Path, bundled: Path, stick: Stick) -> None:
    whole = stick(1).read_bytes()
    for length in (1, 99, 100, 4095, 4096, *Random(1).sample(range(len(whole)), 20), len(whole) - 1):
        stick(1).write_bytes(whole[:length])
        assert refused(stick(1), data, bundled).startswith(f"{stick(1)}: is ")


def test_a_flipped_bit_anywhere_is_found_or_changes_nothing_that_is_shown(
    data: Path, bundled: Path, stick: Stick
) -> None:
    whole = stick(1).read_bytes()
    with closing(Library.open(stick(1))) as library:
        content_hash = library.content_hash
    random, found = Random(2), 0
    for _ in range(60):
        at = random.randrange(len(whole))
        stick(1).write_bytes(whole[:at] + bytes([whole[at] ^ 1 << random.randrange(8)]) + whole[at + 1 :])
        ended = install(stick(1), data, bundled)
        found += isinstance(ended, Refused)
        if isinstance(ended, Done):
            assert ended.shown.content_hash == content_hash
    assert found > 10


def test_what_is_no_file(data: Path, bundled: Path, tmp_path: Path, stick: Stick) -> None:
    assert "cannot be opened (No such file or directory)" in refused(tmp_path / "none.kiosk", data, bundled)
    assert "is no file" in refused(tmp_path, data, bundled)
    assert "cannot be opened (File name too long)" in refused(tmp_path / ("x" * 300), data, bundled)
    assert "cannot be opened (no such name)" in refused(tmp_path / "a\0b", data, bundled)
    assert not (tmp_path / "none.kiosk.report.txt").exists()
    link = tmp_path / "link.kiosk"
    link.symlink_to(stick(1))
    assert refused(link, data, bundled) == f"{link}: is a link; name the file itself"


@pytest.mark.skipif(os.name != "posix", reason="pipes and devices of Unix")
def test_pipes_and_devices_hold_nothing_up(data: Path, bundled: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.kiosk")
    for file in (tmp_path / "pipe.kiosk", Path("/dev/zero")):
        assert refused(file, data, bundled) == f"{file}: is no file; name a library that 'build' has made"


def test_a_huge_file_is_refused_before_it_is_read(data: Path, bundled: Path, tmp_path: Path) -> None:
    file = tmp_path / "huge.kiosk"
    with file.open("wb") as sparse:
        sparse.truncate(10_000_000_000)
    line = refused(file, data, bundled)
    assert line == f"{file}: is too large for a library (10000.0 MB, at most 1000.0 MB); name another file"


def test_no_room_is_told_before_anything_is_copied(
    data: Path, bundled: Path, stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "SPARE", 10**18)
    line = refused(stick(1), data, bundled)
    assert line.startswith(f"{data / 'content'}: has no room (edition-1.kiosk needs ")
    assert line.endswith(" are free); make room on this disk, and install again")


def test_a_copy_that_reads_back_otherwise_is_not_taken(
    data: Path, bundled: Path, stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync

    def failing(handle: int) -> None:
        sync(handle)
        path = data / "content" / "incoming.part"
        if path.exists():
            path.write_bytes(path.read_bytes()[:-1] + b"\0\0")

    monkeypatch.setattr("kiosk.install.copying.os.fsync", failing)
    assert "incoming.part: is not what was copied" in refused(stick(1), data, bundled)


Spoil = Callable[[Path], None]


def cleared(kind: Kind, key: str) -> Spoil:
    return lambda path: executed(path, f"DELETE FROM entry WHERE kind = '{kind.value}' AND key = '{key}'")


def manifest(**values: object) -> Spoil:
    def spoil(path: Path) -> None:
        with closing(Library.open(path)) as library:
            languages = [{"language": name, "topics": 1} for name in library.languages]
            fields = {"content_hash": library.content_hash, "languages": languages}
        changed(path, Kind.MANIFEST, "", msgspec.msgpack.encode(fields | values))

    return spoil


def chapter(**values: object) -> Spoil:
    def spoil(path: Path) -> None:
        with closing(Library.open(path)) as library:
            head: Chapter = structs.replace(library.chapter("de", TOPIC, "start"), **values)
        changed(path, Kind.CHAPTER, key_of("de", TOPIC, "start"), msgspec.msgpack.encode(head))

    return spoil


SPOILED: dict[str, tuple[Spoil, str]] = {
    "a section is missing": (cleared(Kind.SECTION, SECTION), f"section {SECTION} is missing"),
    "a chapter is missing": (cleared(Kind.CHAPTER, f"en/{TOPIC}/about"), "chapter en/back/about is missing"),
    "a term is missing": (cleared(Kind.TERM, f"en/{TOPIC}/disc"), "term en/back/disc is missing"),
    "a figure is missing": (cleared(Kind.FIGURE, f"de/{TOPIC}/disc"), "figure de/back/disc is missing"),
    "a picture is missing": (cleared(Kind.PICTURE, f"{TOPIC}/disc.png"), "picture back/disc.png is missing"),
    "the questions are missing": (cleared(Kind.RED_FLAGS, f"de/{TOPIC}"), "red-flags de/back is missing"),
    "a section is of another make": (
        lambda path: changed(path, Kind.SECTION, SECTION, b"\x81\xa6blocks\xa3x"),
        f"section {SECTION} is of another make",
    ),
    "a section that nobody reads was changed": (
        lambda path: executed(path, "INSERT INTO entry VALUES ('section', 'fr/x/y/00000000', x'00', x'00')"),
        "section fr/x/y/00000000 was changed",
    ),
    "an entry of an unknown kind": (
        lambda path: executed(path, "INSERT INTO entry VALUES ('sound', 'a', x'00', x'00')"),
        "sound a was changed",
    ),
    "the index is gone": (lambda path: executed(path, "DROP TABLE search"), "its tables are not a library's"),
    "the index is empty": (
        lambda path: executed(path, "INSERT INTO search (search) VALUES ('delete-all')"),
        "the search index does not lead to section 1",
    ),
    "the index is damaged": (
        lambda path: executed(path, "UPDATE search_data SET block = x'00ff00ff00ff00ff' WHERE id > 10"),
        "",
    ),
    "a view in the place of the table": (
        lambda path: executed(
            path, "ALTER TABLE entry RENAME TO real", "CREATE VIEW entry AS SELECT kind, key, data, sum FROM real"
        ),
        "its tables are not a library's",
    ),
    "its hash leads out of the folder": (manifest(content_hash="../../../etc/x"), "its hash is none"),
    "no language": (manifest(languages=[]), "it does not say which languages it has"),
    "a language that is none": (
        manifest(languages=[{"language": "../x", "topics": 1}]),
        "it does not say which languages it has",
    ),
    "a language twice": (
        manifest(languages=[{"language": "en", "topics": 1}] * 2),
        "it does not say which languages it has",
    ),
    "a language without a text": (
        manifest(languages=[{"language": "en", "topics": 1}, {"language": "fr", "topics": 0}]),
        "the language 'fr' has no text",
    ),
    "more topics than there are": (manifest(languages=[{"language": "en", "topics": 10**15}]), "order en/00000001 is"),
    "a chapter without a text": (chapter(sections=0), "de/back/start: has no text"),
    "an opening picture that is missing": (chapter(opening="none.png"), "picture back/none.png is missing"),
    "an icon that this program lacks": (
        chapter(icon="rocket"),
        "de/back/start: this Patient Kiosk has no icon 'rocket'",
    ),
    "a picture that is none": (
        lambda path: changed(
            path,
            Kind.PICTURE,
            f"{TOPIC}/disc.png",
            msgspec.msgpack.encode({"media_type": "image/png", "data": b"GIF89a"}),
        ),
        "the picture back/disc.png is not a PNG picture",
    ),
}


@pytest.mark.parametrize("name", SPOILED)
def test_a_library_that_would_fail_before_a_patient(data: Path, bundled: Path, stick: Stick, name: str) -> None:
    spoil, words = SPOILED[name]
    spoil(stick(1))
    line = refused(stick(1), data, bundled)
    assert line.startswith(f"{stick(1)}: ")
    assert words in line
    assert "build" in line


def with_card(**values: object) -> Callable[[CompiledTopic], CompiledTopic]:
    return lambda topic: replace(topic, card=structs.replace(topic.card, **values))


def with_figure(*views: View) -> Callable[[CompiledTopic], CompiledTopic]:
    def change(topic: CompiledTopic) -> CompiledTopic:
        (entry,) = topic.figures
        return replace(topic, figures=(structs.replace(entry, figure=Figure("disc", views)),))

    return change


def recovery_with(icon: str) -> Recovery:
    """A timeline of one stage."""
    stage = Stage("rest", "Rest", "Rest", icon, 0, 7, (), (), (), (), (), ())
    notes = Notes((), (), (), (), (), ())
    return Recovery(TOPIC, "en", "", "", "rest", 30, (stage,), (), (), (), (), (), (), Labels("", "", ""), notes)


WRONG: dict[str, tuple[Callable[[CompiledTopic], CompiledTopic], str]] = {
    "a chapter that the timeline leads to": (with_card(timeline="none"), "en/back: has no chapter 'none'"),
    "a chapter that warning signs lead to": (with_card(warning_signs="none"), "en/back: has no chapter 'none'"),
    "an icon that only a card names": (
        lambda topic: replace(
            topic,
            card=structs.replace(
                topic.card,
                chapters=(structs.replace(topic.card.chapters[0], icon="rocket"), *topic.card.chapters[1:]),
            ),
        ),
        "en/back: this Patient Kiosk has no icon 'rocket'; update it",
    ),
    "an icon of a stage": (
        lambda topic: replace(
            topic, card=structs.replace(topic.card, has_recovery=True), recovery=recovery_with(icon="rocket")
        ),
        "en/back: this Patient Kiosk has no icon 'rocket'; update it",
    ),
    "a figure that a question shows": (
        lambda topic: replace(
            topic,
            red_flags=red_flags_in(
                "en",
                structs.replace(
                    RULES, questions=(structs.replace(RULES.questions[0], figure="x"), *RULES.questions[1:])
                ),
            ),
        ),
        "en/back: has no figure 'x'",
    ),
    "a term that a view names": (
        with_figure(View("disc.png", "", caption=(Span("disk", term="disk"),))),
        "en/back: has no term 'disk'",
    ),
    "a figure of a text": (with_card(figures=()), "en/back/start: has no figure 'disc'"),
    "a figure without a view": (with_figure(), "en/back: the figure 'disc' shows nothing"),
    "a figure's picture": (with_figure(View("none.svg", "")), "picture back/none.svg is missing"),
    "a term that a text names": (lambda topic: replace(topic, terms=()), "en/back/start: has no term 'disc'"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_leads_nowhere(data: Path, bundled: Path, tmp_path: Path, name: str) -> None:
    change, words = WRONG[name]
    file = tmp_path / "wrong.kiosk"
    write_edition(file, 1, change=change)
    line = refused(file, data, bundled)
    assert words in line
    assert "build" in line


def test_names_that_a_terminal_would_obey_are_made_plain(data: Path, bundled: Path, tmp_path: Path) -> None:
    file = tmp_path / "wrong.kiosk"
    write_edition(file, 1, change=with_card(timeline="\x1b[2J\n" + "x" * 10_000))
    line = refused(file, data, bundled)
    assert "has no chapter '?[2J?xxx" in line
    assert len(line) == 500


def test_who_is_not_trusted_installs_nothing(
    data: Path, bundled: Path, stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.install.examine.refusal_of", lambda _library: "is signed by nobody; ask who made it")
    assert refused(stick(1), data, bundled) == f"{stick(1)}: is signed by nobody; ask who made it"


@pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux")
def test_a_disk_that_fills_up_in_the_middle(data: Path, bundled: Path, stick: Stick) -> None:
    assert isinstance(install(stick(1), data, bundled), Done)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    stick(2)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, limits[1]))
    try:
        line = refused(stick(2), data, bundled)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert line == f"{data / 'content'}: has no room (File too large); make room on this disk, and install again"
