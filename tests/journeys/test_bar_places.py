"""The bar stands at the same place on every screen, however it is shown, and leaves the page its room."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QRect, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.shell.bar import Forward
from kiosk.tour.sight import Sight, Target

SIZES = [(1920, 1080), (1080, 1920), (1024, 600), (3840, 2160)]
LOW = (1024, 600)
TITLES = ("What is it?", "After the injection: what is normal, what is not", "Recovery")
CONTROLS = ("Back", "Home", "Text size", "Contrast", "Language", "Ask staff", "Start over", "Next")


class LongerWords(QTranslator):
    """Makes every word of the interface two fifths longer, as another language may."""

    def translate(self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        return " ".join(
            word + "emine"[: round(len(word) * 0.4)] if word.isalpha() else word for word in text.split(" ")
        )

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        return False


@pytest.fixture
def wording(app: QGuiApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """The interface's own words, or ``longer`` ones."""
    del app  # only has to be there first
    translator = LongerWords()
    if request.param == "longer":
        QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def size_name(size: tuple[int, int]) -> str:
    return f"{size[0]}x{size[1]}"


def bar(sight: Sight, controls: tuple[str, ...] = CONTROLS) -> dict[str, Target]:
    """The bar's controls by the first of their words: the last thing of that name that stands on the window."""
    names = {target.name: "Next" if target.name == "Back to Home" else target.name for target in sight.targets}
    found = {
        control: target
        for target in sight.targets
        for control in controls
        if names[target.name] == control or names[target.name].startswith(f"{control}:")
    }
    return {control: replace(target, name="") for control, target in found.items()}


def screens(visitor: Any) -> Iterator[str]:
    """Every kind of screen: without Next, with it, at a chapter's end, after the last."""
    kiosk = visitor.stage.kiosk
    kiosk.screens.attract.start()
    yield "home"
    for chapter in ("chapter-0", "chapter-2"):
        kiosk.screens.home.openChapter(chapter)
        assert visitor.sight.targets
        yield f"{chapter}, first page"
        while kiosk.screens.bar.state.forward is Forward.PAGE:
            kiosk.goOn()
            assert visitor.sight.targets
        yield f"{chapter}, last page"
        kiosk.goHome()
    kiosk.askStaff()
    yield "ask staff"
    kiosk.chooseLanguage()
    yield "languages"


@pytest.mark.parametrize("languages", [("en",), ("en", "de")], ids=len)
@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_no_button_moves(
    visit: Callable[..., Any], make_library: Callable[..., Path], size: tuple[int, int], languages: tuple[str, ...]
) -> None:
    visitor = visit(make_library(languages=languages, titles=TITLES), size=size)
    kiosk = visitor.stage.kiosk
    places: dict[str, Target] = {}
    seen: set[str] = set()
    for screen in screens(visitor):
        for _ in range(4):
            for control, place in bar(visitor.sight).items():
                assert places.setdefault(control, place) == place, f"{control} on {screen}"
                seen.add(control)
            kiosk.nextTextSize()
        kiosk.nextTheme()
    assert seen == set(CONTROLS) - ({"Language"} if len(languages) == 1 else set())


def test_what_stands_on_the_bar_is_drawn_alike_on_every_screen(
    visit: Callable[..., Any], make_library: Callable[..., Path]
) -> None:
    visitor = visit(make_library(languages=("en", "de"), titles=TITLES))
    pictures = []
    for _ in screens(visitor):
        place = bar(visitor.sight)["Start over"]
        picture = visitor.stage.window.grabWindow()
        pictures.append(picture.copy(QRect(place.x, place.y, place.width, place.height)))
    assert len(pictures) == 7
    assert all(picture == pictures[0] for picture in pictures)


@pytest.mark.parametrize("languages", [("en",), ("en", "de")], ids=len)
@pytest.mark.parametrize("wording", ["own", "longer"], indirect=True)
@pytest.mark.parametrize("size", SIZES, ids=size_name)
@pytest.mark.usefixtures("wording")
def test_everything_is_large_enough_and_apart_and_whole(
    visit: Callable[..., Any],
    make_library: Callable[..., Path],
    size: tuple[int, int],
    languages: tuple[str, ...],
) -> None:
    visitor = visit(make_library(languages=languages, titles=TITLES), size=size)
    display = visitor.stage.display
    least = display.mm(11.6 if size == LOW else 20)
    for screen in screens(visitor):
        for _ in range(2):
            sight = visitor.sight
            top = visitor.stage.window.height() - bar_height(visitor)
            controls = [target for target in sight.targets if target.y > top]
            assert len(controls) >= 5
            assert all(min(each.width, each.height) >= least for each in controls), screen
            assert all(are_apart(one, other, display.mm(3)) for one, other in combinations(controls, 2)), screen
            assert not [text for text in sight.clipped if text in words_of_bar(sight, top)], screen
            assert not [pair for pair in sight.overlapping if pair.split(" / ")[0] in words_of_bar(sight, top)], screen
            visitor.stage.kiosk.nextTextSize()


def bar_height(visitor: Any) -> int:
    screens = visitor.stage.window.contentItem().childItems()[0]
    body = screens.childItems()[0].childItems()
    return int(next(item.height() for item in body if item.metaObject().className().startswith("Bar_")))


def words_of_bar(sight: Sight, top: int) -> set[str]:
    return {place.text for place in sight.places if place.y > top}


def are_apart(one: Target, other: Target, gap: int) -> bool:
    across = max(one.x, other.x) - min(one.x + one.width, other.x + other.width)
    down = max(one.y, other.y) - min(one.y + one.height, other.y + other.height)
    return max(across, down) >= gap


@pytest.mark.parametrize("languages", [("en",), ("en", "de")], ids=len)
def test_low_glass_keeps_room_for_the_page(
    visit: Callable[..., Any], make_library: Callable[..., Path], languages: tuple[str, ...]
) -> None:
    visitor = visit(make_library(languages=languages), size=LOW, scale=2.0)
    visitor.stage.kiosk.screens.attract.start()
    assert bar_height(visitor) <= visitor.stage.display.mm(18.5)


@pytest.mark.parametrize("wording", ["longer"], indirect=True)
@pytest.mark.usefixtures("wording")
def test_low_glass_keeps_room_for_the_page_beside_long_words(
    visit: Callable[..., Any], make_library: Callable[..., Path]
) -> None:
    visitor = visit(make_library(languages=("en", "de")), size=LOW, scale=2.0)
    visitor.stage.kiosk.screens.attract.start()
    page = visitor.stage.window.height() - bar_height(visitor)
    assert page >= visitor.stage.display.mm(100)


def test_one_hand_reaches_all_of_it_on_wide_glass(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = visit(make_library())
    stage = visitor.stage
    stage.window.resize(2 * stage.window.width(), stage.window.height())
    visitor.touch("Touch to start")
    visitor.touch("Recovery")
    controls = bar(visitor.sight)
    reach = controls["Next"].x + controls["Next"].width - controls["Back"].x
    assert reach <= stage.display.mm(480) < stage.window.width() / 1.5


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_right_to_left_mirrors_it(
    visit: Callable[..., Any], make_library: Callable[..., Path], size: tuple[int, int]
) -> None:
    library = make_library(languages=("en", "ar"))
    visitor = visit(library, size=size)
    kiosk = visitor.stage.kiosk
    kiosk.screens.attract.startIn("en")
    kiosk.screens.home.openChapter("chapter-0")
    before = bar(visitor.sight)
    kiosk.chooseLanguage()
    kiosk.screens.languages.choose("ar")
    after = bar(visitor.sight)
    assert set(after) == set(before)
    width = visitor.stage.window.width()
    for control, place in before.items():
        mirrored = replace(place, x=width - place.x - place.width)
        assert abs(after[control].x - mirrored.x) <= 1
        assert replace(after[control], x=0) == replace(mirrored, x=0)
