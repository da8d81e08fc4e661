"""Building: the same sources give the same library, and errors leave nothing behind."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.build import build_library
from kiosk.content.kept import KeptLibraries
from kiosk.library.reader import Library
from kiosk.shared.document import Paragraph, plain
from kiosk.shared.problem import Problem

TODAY = date(2026, 11, 22)
ICONS = frozenset({"info"})


def words_of(path: Path) -> str:
    library = Library.open(path)
    (block,) = library.section("en", "back", "start", 0).blocks
    library.close()
    assert isinstance(block, Paragraph)
    return plain(block.text)


def test_the_same_sources_give_the_same_bytes(content: Path, tmp_path: Path) -> None:
    copy = tmp_path / "elsewhere" / "content"
    shutil.copytree(content, copy)
    for path in sorted(copy.rglob("*"), reverse=True):
        path.touch()
    one = build_library(content, tmp_path / "one.kiosk", TODAY, ICONS)
    two = build_library(copy, tmp_path / "two.kiosk", date(2030, 1, 1), ICONS)
    assert one.content_hash == two.content_hash != ""
    assert (tmp_path / "one.kiosk").read_bytes() == (tmp_path / "two.kiosk").read_bytes()


def test_one_changed_word_changes_the_hash(content: Path, tmp_path: Path) -> None:
    before = build_library(content, tmp_path / "l.kiosk", TODAY, ICONS)
    chapter = content / "back/en/start.md"
    chapter.write_text(chapter.read_text().replace("strong", "supple"), encoding="utf-8")
    after = build_library(content, tmp_path / "l.kiosk", TODAY, ICONS)
    assert before.content_hash != after.content_hash
    assert words_of(tmp_path / "l.kiosk") == "Your back is supple."


def test_errors_leave_what_was_there(content: Path, tmp_path: Path) -> None:
    out = tmp_path / "l.kiosk"
    build_library(content, out, TODAY, ICONS)
    before = out.read_bytes()
    (content / "back/en/start.md").write_text("<script>", encoding="utf-8")
    assert not build_library(content, out, TODAY, ICONS).content_hash
    assert out.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["l.kiosk"]


def test_warnings_are_errors_only_when_strict(content: Path, tmp_path: Path) -> None:
    with (content / "back/en/start.md").open("a", encoding="utf-8") as file:
        file.write(f"\nThis goes {'on and ' * 12}on.\n")
    assert build_library(content, tmp_path / "l.kiosk", TODAY, ICONS).content_hash
    assert not build_library(content, tmp_path / "s.kiosk", TODAY, ICONS, strict=True).content_hash


def test_a_folder_that_cannot_be_written_is_told(content: Path, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        build_library(content, tmp_path / "nowhere" / "l.kiosk", TODAY, ICONS)


class Builder:
    """Builds, and counts how often."""

    def __init__(self) -> None:
        self.builds = 0

    def __call__(self, root: Path, out: Path) -> tuple[Problem, ...]:
        self.builds += 1
        return build_library(root, out, TODAY, ICONS).report.problems


def test_a_folder_is_compiled_once_and_again_when_a_word_changes(content: Path, tmp_path: Path) -> None:
    build = Builder()
    kept = KeptLibraries(tmp_path / "data", build)
    first, second = kept.library_of(content), kept.library_of(content)
    assert first == second
    assert build.builds == 1
    chapter = content / "back/en/start.md"
    chapter.write_text(chapter.read_text().replace("strong", "supple"), encoding="utf-8")
    changed = kept.library_of(content)
    assert changed.library
    assert words_of(changed.library) == "Your back is supple."
    assert not changed.notice


def test_a_changed_picture_is_compiled_anew(content: Path, tmp_path: Path) -> None:
    build = Builder()
    kept = KeptLibraries(tmp_path / "data", build)
    picture = content / "back" / "pictures" / "disc.svg"
    picture.parent.mkdir()
    for colour in ("#1C2B33", "#DB6660"):
        drawing = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2" fill="{colour}"/>'
        picture.write_text(drawing, encoding="utf-8")
        assert kept.library_of(content).library
    assert build.builds == 2


def test_text_taken_back_stays_taken_back(content: Path, tmp_path: Path) -> None:
    kept = KeptLibraries(tmp_path / "data", Builder())
    chapter = content / "back/en/start.md"
    first = chapter.read_text(encoding="utf-8")
    for text in (first, first.replace("strong", "made of glass"), first):
        chapter.write_text(text, encoding="utf-8")
        assert kept.library_of(content).library
    chapter.write_text(first + "\n<b>\n", encoding="utf-8")
    shown = kept.library_of(content).library
    assert shown
    assert words_of(shown) == "Your back is strong."


def test_one_changed_byte_in_a_kept_library_is_mended(content: Path, tmp_path: Path) -> None:
    kept = KeptLibraries(tmp_path / "data", Builder())
    path = kept.library_of(content).library
    assert path
    path.write_bytes(path.read_bytes().replace(b"Your back is strong.", b"Your back is wrong!."))
    assert kept.library_of(content).library == path
    assert words_of(path) == "Your back is strong."


def test_what_is_no_library_is_not_written_over(content: Path, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Sir", encoding="utf-8")
    with pytest.raises(OSError, match="no library"):
        build_library(content, letter, TODAY, ICONS)
    assert letter.read_text(encoding="utf-8") == "Dear Sir"


def test_the_commonest_language_is_the_default(content: Path, tmp_path: Path) -> None:
    for name, language in (("neck", "en"), ("bein", "de")):
        shutil.copytree(content / "back", content / name)
        if language != "en":
            (content / name / "en").rename(content / name / language)
            topic = content / name / "topic.yaml"
            topic.write_text(topic.read_text(encoding="utf-8").replace("en", language, 1), encoding="utf-8")
    build_library(content, tmp_path / "l.kiosk", TODAY, ICONS)
    library = Library.open(tmp_path / "l.kiosk")
    assert library.languages == ("en", "de")
    library.close()


def test_broken_text_shows_the_last_good_and_names_the_problem(content: Path, tmp_path: Path) -> None:
    kept = KeptLibraries(tmp_path / "data", Builder())
    good = kept.library_of(content).library
    with (content / "back/en/start.md").open("a", encoding="utf-8") as file:
        file.write("\n<b>\n")
    broken = kept.library_of(content)
    assert broken.library == good
    assert "back/en/start.md:10: raw HTML" in broken.notice


def test_text_broken_from_the_start_shows_nothing(content: Path, tmp_path: Path) -> None:
    (content / "back/en/start.md").write_text("x", encoding="utf-8")
    kept = KeptLibraries(tmp_path / "data", Builder()).library_of(content)
    assert kept.library is None
    assert kept.notice


def test_a_damaged_kept_library_is_compiled_anew(content: Path, tmp_path: Path) -> None:
    kept = KeptLibraries(tmp_path / "data", Builder())
    path = kept.library_of(content).library
    assert path
    path.write_bytes(path.read_bytes()[:5000])
    assert kept.library_of(content).library == path
    assert words_of(path) == "Your back is strong."


def test_only_the_newest_and_the_one_before_are_kept(content: Path, tmp_path: Path) -> None:
    kept = KeptLibraries(tmp_path / "data", Builder())
    for word in ("weak", "sore", "stiff", "fine"):
        (content / "back/en/topic.yaml").write_text(f"title: {word}\n", encoding="utf-8")
        assert kept.library_of(content).library
    assert len(list((tmp_path / "data").rglob("*.kiosk"))) == 2


def test_no_room_to_keep_it_is_told_in_one_line(content: Path, tmp_path: Path) -> None:
    def full(_root: Path, _out: Path) -> tuple[Problem, ...]:
        raise OSError(28, "No space left on device")

    kept = KeptLibraries(tmp_path / "data", full).library_of(content)
    assert kept.library is None
    assert "No space left on device" in kept.notice
    assert "\n" not in kept.notice


def test_a_folder_that_cannot_be_made_is_told_in_one_line(content: Path, tmp_path: Path) -> None:
    kept = KeptLibraries(tmp_path / ("x" * 300), Builder()).library_of(content)
    assert kept.library is None
    assert "name a folder with --data-dir" in kept.notice
    assert "\n" not in kept.notice


def test_a_text_that_changes_while_it_is_compiled_is_not_taken_for_what_it_was(content: Path, tmp_path: Path) -> None:
    chapter = content / "back/en/start.md"
    first = chapter.read_text()

    def slow(root: Path, out: Path) -> tuple[Problem, ...]:
        chapter.write_text(first.replace("strong", "supple"), encoding="utf-8")
        return build_library(root, out, TODAY, ICONS).report.problems

    meanwhile = KeptLibraries(tmp_path / "data", slow).library_of(content)
    assert meanwhile.library
    assert words_of(meanwhile.library) == "Your back is supple."
    chapter.write_text(first, encoding="utf-8")
    undone = KeptLibraries(
        tmp_path / "data", lambda root, out: build_library(root, out, TODAY, ICONS).report.problems
    ).library_of(content)
    assert undone.library
    assert words_of(undone.library) == "Your back is strong."
