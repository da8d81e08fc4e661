"""Figures on glass of every size: words beside the drawing or on pages of their own, numbers, one size of letters."""

from collections.abc import Callable
from itertools import combinations
from math import hypot
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF

from kiosk.session.place import ShownFigure
from kiosk.shared.document import plain
from tests.journeys.figures import (
    SIZES,
    TOPIC,
    drawing_of,
    entry_of,
    figure_of,
    is_told,
    open_figure,
)
from tests.tour.longer_content import write_longer_content

CAUSES, WHAT = "Causes of back pain", "What is PRP?"
EVERY_SIZE = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
BOTH_SCALES = pytest.mark.parametrize("scale", [1.0, 2.0])


@BOTH_SCALES
def test_what_is_read_stays_in_view_when_words_and_drawing_part(
    visit: Callable[..., Any], our_library: Path, scale: float
) -> None:
    """Letters grow until the words have no room beside the drawing; who was reading a part goes on reading it."""
    visitor = visit(our_library, size=(1024, 600), scale=scale)
    open_figure(visitor, CAUSES, "disc")
    visitor.touch("Bulging disc")
    caption = entry_of(visitor, "disc").figure.views[2].caption
    for _ in range(4):
        visitor.touch("Text size: %1\u00a0%".replace("%1", str(visitor.stage.kiosk.session.text_size.value)))
        assert figure_of(visitor).view == 2
        assert is_told(visitor, caption)


@EVERY_SIZE
def test_the_words_of_all_views_of_a_figure_have_one_size(
    visit: Callable[..., Any], our_library: Path, size: tuple[int, int]
) -> None:
    visitor = visit(our_library, size=size)
    open_figure(visitor, CAUSES, "disc")
    card = visitor.stage.kiosk.screens.figure.card
    boxes = card.sheet_in_view.boxes
    role = next(each for each, name in boxes.roleNames().items() if name.data() == b"fontPixels")
    for figure in visitor.shelf.library.topic("en", TOPIC).figures:
        sizes = set()
        for number in range(len(entry_of(visitor, figure).figure.views)):
            visitor.stage.kiosk.screens.reading.lookCloser(figure, number)
            assert visitor.sight.targets, "it is laid out"
            boxes = card.sheet_in_view.boxes
            sizes |= {boxes.data(boxes.index(row, 0), role) for row in range(boxes.rowCount())}
        # That of names, and that of the words below them.
        assert len(sizes) <= 2, figure


def test_who_reads_of_a_part_goes_on_reading_where_the_glass_gets_small(
    visit: Callable[..., Any], our_library: Path
) -> None:
    visitor = visit(our_library)
    open_figure(visitor, CAUSES, "lower-back")
    visitor.touch("4: Nerves")
    assert figure_of(visitor) == ShownFigure(TOPIC, "lower-back", spot="nerve")
    text = next(spot.text for spot in entry_of(visitor, "lower-back").figure.views[0].spots if spot.spot == "nerve")
    for size, page in (((900, 500), 1), ((1920, 1080), 0)):
        visitor.stage.window.resize(*size)
        visitor.wait_until(lambda page=page: figure_of(visitor).page == page)
        assert figure_of(visitor).spot == "nerve"
        assert is_told(visitor, text)


def test_a_drawing_is_never_mirrored_and_what_stands_around_it_is(
    visit: Callable[..., Any], our_library: Path, tmp_path: Path
) -> None:
    write_longer_content("ar", tmp_path / "ar.kiosk")
    beside = []
    for library, language in ((our_library, "en"), (tmp_path / "ar.kiosk", "ar")):
        visitor = visit(library, language=language)
        kiosk = visitor.stage.kiosk
        kiosk.screens.attract.start()
        if language == "ar":
            kiosk.screens.topics.openTopic(TOPIC)
        kiosk.screens.reading.lookCloser("lower-back", 0)
        drawing = drawing_of(visitor)
        spots = visitor.shelf.library.figure(language, TOPIC, "lower-back").figure.views[0].spots
        badges = [each for each in drawing.childItems() if each.objectName() == "badge"]
        middles = [(each.x() + each.width() / 2) / drawing.width() for each in badges]
        assert middles == pytest.approx([spot.places[0].x for spot in spots], abs=0.01)
        beside.append(drawing.mapToScene(QPointF(0, 0)).x() < visitor.stage.window.width() / 4)
    assert beside == [True, False]


@EVERY_SIZE
@BOTH_SCALES
def test_numbers_lie_in_the_drawing_and_apart_and_their_buttons_are_20_mm(
    visit: Callable[..., Any], our_library: Path, size: tuple[int, int], scale: float
) -> None:
    visitor = visit(our_library, size=size, scale=scale)
    open_figure(visitor, CAUSES, "lower-back")
    for view in entry_of(visitor, "lower-back").figure.views:
        visitor.touch(plain(view.name))
        drawing = drawing_of(visitor)
        badges = [each for each in drawing.childItems() if each.objectName() == "badge"]
        assert len(badges) == len(view.spots)
        for badge in badges:
            assert badge.x() >= 0
            assert badge.y() >= 0
            assert badge.x() + badge.width() <= drawing.width()
            assert badge.y() + badge.height() <= drawing.height()
        for one, other in combinations(badges, 2):
            assert hypot(one.x() - other.x(), one.y() - other.y()) >= badge.width()
        for at, spot in enumerate(view.spots, start=1):
            button = visitor.target(f"{at}: {plain(spot.label)}")
            assert min(button.width, button.height) * visitor.mm_per_pixel >= 20


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_from_words_on_their_own_page_one_touch_leads_back_to_the_picture(
    visit: Callable[..., Any], our_library: Path, scale: float
) -> None:
    visitor = visit(our_library, size=(1024, 600), scale=scale)
    open_figure(visitor, CAUSES, "lower-back")
    visitor.touch("3: Spinal canal")
    assert "Not yet checked by a clinician" in visitor.sight.texts
    visitor.touch("Back to the picture")
    assert figure_of(visitor) == ShownFigure(TOPIC, "lower-back", spot="canal")
    visitor.touch("4: Nerves")
    assert figure_of(visitor).spot == "nerve"


def test_every_page_of_a_walk_says_which_step_it_is_and_that_nobody_checked_it(
    visit: Callable[..., Any], our_library: Path
) -> None:
    visitor = visit(our_library, size=(1024, 600), scale=2.0)
    open_figure(visitor, WHAT, "how-prp-is-made")
    pages = 0
    while not any(target.name == "Close" for target in visitor.sight.targets):
        texts = visitor.sight.texts
        assert f"Step {figure_of(visitor).view + 1} of 5" in texts
        assert "Not yet checked by a clinician" in texts
        visitor.touch("Next")
        pages += 1
    assert pages > 5, "words have pages of their own here"
