"""What staff save stands on the screen; what is wrong with it stands beside."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.preview import folder_watch
from kiosk.preview.preview_state import Standing
from kiosk.session.place import Home, Reading
from tests.preview.conftest import FRONT, Desk, write


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_changed_word_is_on_the_screen(desk: Desk, start: Path) -> None:
    change(start, "strong", "supple")
    desk.until_seen("Your back is supple.")
    assert desk.sees("No problems")
    assert desk.sees("Shown: 12:00:05")


def test_an_error_is_listed_and_the_good_page_stays(desk: Desk, start: Path) -> None:
    change(start, "Your back is strong.", "Your back is supple.\n\n<b>")
    desk.until_seen("Problems (1)")
    assert desk.problems == [("back/en/start.md", 10, "raw HTML is not shown")]
    assert desk.sees("back/en/start.md, line 10")
    assert desk.sees("Error")
    assert desk.sees("To mend: write plain words")
    assert desk.sees("the last good text")
    assert desk.sees("Your back is strong.")
    change(start, "\n\n<b>", "")
    desk.until_seen("No problems")
    assert desk.sees("Your back is supple.")


def test_a_warning_is_listed_and_the_text_shown(desk: Desk, start: Path) -> None:
    long = f"Your back is {'very ' * 25}strong."
    change(start, "Your back is strong.", long)
    desk.until_seen("Warning")
    assert desk.sees("Your back is very very")
    assert desk.state.standing is Standing.NEWEST


def test_warnings_are_listed_when_nothing_has_to_be_compiled(open_desk: Callable[[], Desk], start: Path) -> None:
    change(start, "strong", "very " * 25)
    for _ in range(2):
        assert open_desk().sees("Warning")


def test_editors_save_by_renaming_again_and_again(desk: Desk, start: Path) -> None:
    for before, after in (("strong", "supple"), ("supple", "well"), ("well", "fine")):
        new = start.with_name("start.md~")
        new.write_text(start.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")
        new.replace(start)
        desk.until_seen(f"Your back is {after}.")


def test_the_last_of_many_saves_is_shown(desk: Desk, start: Path) -> None:
    text = start.read_text(encoding="utf-8")
    for number in range(30):
        start.write_text(text.replace("strong", f"number {number}"), encoding="utf-8")
    desk.until_seen("Your back is number 29.")


def test_a_save_while_the_one_before_is_compiled_is_shown(desk: Desk, start: Path) -> None:
    # Saved again when the first is already there to see: the watch must not have lost the file by then.
    for number in range(5):
        change(start, "Your back is ", f"Your back is {number} ")
        desk.until_seen(f"Your back is {number} ")


def test_a_new_chapter_is_found_where_it_is_written(desk: Desk, content: Path) -> None:
    desk.kiosk.goHome()
    write(content, {"back/en/rest.md": FRONT.format(title="Rest") + "Rest a day.\n"})
    desk.until(lambda: desk.problems != [])
    assert [row.file for row in desk.state.rows] == ["back/en/rest.md"]
    change(content / "back/topic.yaml", "[start, more]", "[start, more, rest]")
    desk.until_seen("Rest")
    change(content / "back/en/rest.md", "a day", "a week")
    desk.open("rest")
    desk.until_seen("Rest a week.")


def test_a_new_folder_is_watched(desk: Desk, content: Path) -> None:
    names = ("topic.yaml", "start.md", "more.md", "about.md")
    write(content, {f"back/de/{name}": (content / "back/en" / name).read_text(encoding="utf-8") for name in names})
    desk.until(lambda: desk.shelf.library.languages == ("en", "de"))
    (content / "back/de/start.md").write_text("nothing", encoding="utf-8")
    desk.until(lambda: any(file == "back/de/start.md" for file, _, _ in desk.problems))


def test_a_deleted_folder_is_one_line_until_it_is_back(desk: Desk, content: Path) -> None:
    away = content.with_name("away")
    content.rename(away)
    desk.until_seen("Problems (1)")
    (row,) = desk.state.rows
    assert "cannot be opened" in row.message
    assert (row.file, row.line) == ("", 0)
    assert desk.sees("Your back is strong.")
    change(away / "back/en/start.md", "strong", "supple")
    away.rename(content)
    desk.until_seen("Your back is supple.")
    assert desk.sees("No problems")
    shutil.rmtree(content)
    desk.until_seen("Problems (1)")
    content.write_text("no folder at all", encoding="utf-8")
    desk.until(lambda: desk.state.rows != (row,))
    assert desk.sees("Problems (1)")
    assert desk.sees("Your back is supple.")


def test_a_drive_that_sends_no_notices_is_looked_at_by_the_clock(
    open_desk: Callable[[], Desk], start: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_watch, "POLL_MS", 50)
    monkeypatch.setattr(folder_watch.FolderWatch, "watch", lambda _self, _paths: False)
    desk = open_desk()
    desk.open("start")
    change(start, "strong", "supple")
    desk.until_seen("Your back is supple.")


def test_a_folder_that_was_never_good_says_what_is_shown_instead(open_desk: Callable[[], Desk], start: Path) -> None:
    change(start, "Your back", "<b>")
    desk = open_desk()
    assert desk.state.standing is Standing.OTHER_TEXT
    assert desk.sees("the text that came with Patient Kiosk")
    change(start, "<b>", "Your back")
    desk.until(lambda: desk.state.standing is Standing.NEWEST)
    desk.open("start")
    assert desk.sees("Your back is strong.")


def test_the_paragraph_that_was_read_stays_in_view(desk: Desk, start: Path) -> None:
    words = [f"Your back is strong {number} times." for number in range(60)]
    start.write_text(FRONT.format(title="Start") + "\n\n".join(words), encoding="utf-8")
    desk.until(lambda: desk.kiosk.screens.reading.page_count > 4)
    for _ in range(3):
        desk.kiosk.goOn()
    assert isinstance(desk.kiosk.session.place, Reading)
    first = next(text for text in desk.texts if "strong" in text)
    more = [f"Rest {number} times." for number in range(20)]
    start.write_text(FRONT.format(title="Start") + "\n\n".join(more + words), encoding="utf-8")
    before = desk.shelf.library.content_hash
    desk.until(lambda: desk.shelf.library.content_hash != before)
    assert desk.sees(first)
    assert desk.kiosk.session.place.chapter == "start"


def test_a_chapter_that_is_taken_out_leads_home(desk: Desk, content: Path) -> None:
    desk.open("more")
    (content / "back/en/more.md").unlink()
    change(content / "back/topic.yaml", "[start, more]", "[start]")
    desk.until(lambda: isinstance(desk.kiosk.session.place, Home))


def test_a_changed_picture_is_drawn_anew(desk: Desk, content: Path, start: Path) -> None:
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2" fill="{}"/></svg>'
    change(start, "strong.", "strong.\n\n::: figure\n![A disc](disc.svg)\n:::\n")
    write(content, {"back/pictures/disc.svg": drawing.format("#db6660")})

    def drawn(colour: str) -> bool:
        image = desk.stage.window.grabWindow()
        spots = [(x, y) for x in range(0, image.width(), 20) for y in range(0, image.height(), 20)]
        return any(image.pixelColor(x, y).name() == colour for x, y in spots)

    desk.until(lambda: drawn("#db6660"))
    write(content, {"back/pictures/disc.svg": drawing.format("#9dd0d8")})
    desk.until(lambda: drawn("#9dd0d8"))


def test_a_changed_drawing_of_a_figure_in_view_is_drawn_anew_in_its_new_shape(
    desk: Desk, content: Path, start: Path
) -> None:
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} 2"><rect width="9" height="2" fill="{}"/></svg>'
    change(start, "strong.", "strong.\n\n::: figure\n![A disc](disc.svg)\n:::\n")
    write(content, {"back/pictures/disc.svg": drawing.format(4, "#DB6660")})
    figure = desk.kiosk.screens.figure

    def drawn(colour: str) -> bool:
        image = desk.stage.window.grabWindow()
        spots = [(x, y) for x in range(0, image.width(), 20) for y in range(0, image.height(), 20)]
        return any(image.pixelColor(x, y).name() == colour for x, y in spots)

    desk.until(lambda: drawn("#db6660"))
    desk.kiosk.screens.reading.lookCloser("disc", 0)
    assert figure.property("aspect") == 2
    desk.until(lambda: drawn("#db6660"))
    write(content, {"back/pictures/disc.svg": drawing.format(8, "#9DD0D8")})
    desk.until(lambda: drawn("#9dd0d8"))
    assert figure.property("aspect") == 4


def test_a_save_between_the_look_and_the_watch_is_shown(
    open_desk: Callable[[], Desk], start: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = folder_watch.FolderWatch.watch

    def late(self: folder_watch.FolderWatch, paths: frozenset[str]) -> bool:
        if "strong" in start.read_text(encoding="utf-8"):
            change(start, "strong", "supple")
        return watch(self, paths)

    monkeypatch.setattr(folder_watch, "POLL_MS", 3_600_000)
    monkeypatch.setattr(folder_watch.FolderWatch, "watch", late)
    desk = open_desk()
    desk.open("start")
    desk.until_seen("Your back is supple.")
