"""A patient's way through the figures, by touch and by keys."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.session.place import Asked, Reading, RedFlagCheck, ShownFigure
from kiosk.shared.document import plain
from kiosk.shared.redflags import Answer
from tests.journeys.figures import (
    SIZES,
    TOPIC,
    drawing_of,
    entry_of,
    figure_of,
    is_told,
    open_figure,
    pictures_on,
    point_of,
)
from tests.journeys.red_flags import open_questions
from tests.journeys.test_keyboard import focused, tab_to

CAUSES, WHAT = "Causes of back pain", "What is PRP?"
EVERY_SIZE = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
BOTH_SCALES = pytest.mark.parametrize("scale", [1.0, 2.0])


@EVERY_SIZE
@BOTH_SCALES
def test_every_part_of_the_lower_back_is_read_by_its_number(
    visit: Callable[..., Any], our_library: Path, size: tuple[int, int], scale: float
) -> None:
    visitor = visit(our_library, size=size, scale=scale)
    open_figure(visitor, CAUSES, "lower-back")
    for number, view in enumerate(entry_of(visitor, "lower-back").figure.views):
        visitor.touch(plain(view.name))
        assert visitor.stage.window.title() == f"Picture: {plain(view.name)}"
        assert is_told(visitor, view.caption)
        for at, spot in enumerate(view.spots, start=1):
            visitor.touch(f"{at}: {plain(spot.label)}")
            assert (figure_of(visitor).view, figure_of(visitor).spot) == (number, spot.spot)
            assert is_told(visitor, spot.label)
            assert is_told(visitor, spot.text)
            if not any(target.name == f"{at}: {plain(spot.label)}" for target in visitor.sight.targets):
                visitor.touch("Back")  # from words that have a page of their own to the drawing


@EVERY_SIZE
def test_a_part_is_touched_on_the_drawing_itself(
    visit: Callable[..., Any], our_library: Path, size: tuple[int, int]
) -> None:
    visitor = visit(our_library, size=size)
    open_figure(visitor, CAUSES, "lower-back")
    for view in entry_of(visitor, "lower-back").figure.views:
        visitor.touch(plain(view.name))
        for spot in view.spots:
            for place in spot.places:
                visitor.touch_at(point_of(visitor, place))
                assert figure_of(visitor).spot == spot.spot
                visitor.stage.kiosk.screens.figure.chooseSpot(spot.spot)
                assert figure_of(visitor).spot == ""


def test_where_nothing_is_a_touch_chooses_nothing(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    open_figure(visitor, CAUSES, "lower-back")
    drawing = drawing_of(visitor)
    corner = drawing.mapToScene(QPointF(2, 2)).toPoint()
    visitor.touch_at(corner)
    assert figure_of(visitor) == ShownFigure(TOPIC, "lower-back")


@EVERY_SIZE
@BOTH_SCALES
@pytest.mark.parametrize("figure", ["disc", "canal"])
def test_a_disc_and_the_canal_step_between_well_and_ill(
    visit: Callable[..., Any], our_library: Path, size: tuple[int, int], scale: float, figure: str
) -> None:
    visitor = visit(our_library, size=size, scale=scale)
    open_figure(visitor, CAUSES, figure)
    reading = visitor.stage.kiosk.session.trail[-1]
    views = entry_of(visitor, figure).figure.views
    for view in (*views[1:], *reversed(views[:-1])):
        visitor.touch(plain(view.name))
        assert visitor.stage.window.title() == f"Picture: {plain(view.name)}"
        assert is_told(visitor, view.caption)
    visitor.touch("Back")
    assert visitor.stage.kiosk.session.place == reading


@EVERY_SIZE
@BOTH_SCALES
def test_how_prp_is_made_is_a_walk_of_steps_forward_and_back(
    visit: Callable[..., Any], our_library: Path, size: tuple[int, int], scale: float
) -> None:
    visitor = visit(our_library, size=size, scale=scale)
    open_figure(visitor, WHAT, "how-prp-is-made")
    reading = visitor.stage.kiosk.session.trail[-1]
    views = entry_of(visitor, "how-prp-is-made").figure.views
    titles = [f"Step {at} of 5: {plain(view.name)}" for at, view in enumerate(views, start=1)]
    seen, touches = [visitor.stage.window.title()], 0
    while figure_of(visitor).view < 4 or any(target.name == "Next" for target in visitor.sight.targets):
        visitor.touch("Next")
        touches += 1
        if visitor.stage.window.title() != seen[-1]:
            seen.append(visitor.stage.window.title())
    assert seen == titles
    while figure_of(visitor) != ShownFigure(TOPIC, "how-prp-is-made"):
        visitor.touch("Back")
    assert visitor.stage.window.title() == titles[0]
    visitor.touch("Back")
    assert visitor.stage.kiosk.session.place == reading


@EVERY_SIZE
def test_the_last_view_is_closed_to_the_page_it_was_opened_from(
    visit: Callable[..., Any], our_library: Path, size: tuple[int, int]
) -> None:
    visitor = visit(our_library, size=size)
    open_figure(visitor, CAUSES, "disc")
    reading = visitor.stage.kiosk.session.trail[-1]
    while not any(target.name == "Close" for target in visitor.sight.targets):
        visitor.touch("Next")
    assert figure_of(visitor).view == 2
    visitor.touch("Close")
    assert visitor.stage.kiosk.session.place == reading


def test_every_picture_of_every_chapter_opens_its_own_view_with_one_touch(
    visit: Callable[..., Any], our_library: Path
) -> None:
    visitor = visit(our_library)
    visitor.touch("Touch to start")
    card = visitor.shelf.library.topic("en", TOPIC)
    opened = set()
    for chapter in card.chapters:
        visitor.touch(chapter.title)
        page = -1
        while isinstance(place := visitor.stage.kiosk.session.place, Reading) and place.chapter == chapter.chapter:
            if place.page == page:
                break
            page = place.page
            for picture in pictures_on(visitor):
                visitor.touch(picture.name)
                view = entry_of(visitor, figure_of(visitor).figure).figure.views[figure_of(visitor).view]
                assert picture.name == f"Look closer: {view.alternative}"
                opened.add(figure_of(visitor).figure)
                visitor.touch("Back")
                assert visitor.stage.kiosk.session.place == place
            if any(target.name == "Next" for target in visitor.sight.targets):
                visitor.touch("Next")
        visitor.touch("Home")
    assert opened == set(card.figures)


def test_figures_by_keys(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    window, kiosk = visitor.stage.window, visitor.stage.kiosk
    window.requestActivate()
    open_figure(visitor, CAUSES, "lower-back")
    reading = kiosk.session.trail[-1]
    view = entry_of(visitor, "lower-back").figure.views[0]
    for at, spot in enumerate(view.spots, start=1):
        tab_to(visitor, f"{at}: {plain(spot.label)}")
        QTest.keyClick(window, Qt.Key.Key_Space)
        assert figure_of(visitor).spot == spot.spot
        assert focused(visitor) == f"{at}: {plain(spot.label)}", "who goes by keys stays where they are"
        assert is_told(visitor, spot.text)
    QTest.keyClick(window, Qt.Key.Key_Right)
    assert figure_of(visitor) == ShownFigure(TOPIC, "lower-back", view=1)
    QTest.keyClick(window, Qt.Key.Key_Left)
    assert figure_of(visitor) == ShownFigure(TOPIC, "lower-back")
    tab_to(visitor, "From behind")
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert figure_of(visitor).view == 1
    tab_to(visitor, "Back")
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert kiosk.session.place == reading
    tab_to(visitor, f"Look closer: {view.alternative}")
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert figure_of(visitor) == ShownFigure(TOPIC, "lower-back")


def test_the_walk_by_keys(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    visitor.stage.window.requestActivate()
    open_figure(visitor, WHAT, "how-prp-is-made")
    for view in (1, 2, 3, 4, 4):
        QTest.keyClick(visitor.stage.window, Qt.Key.Key_PageDown)
        assert figure_of(visitor).view == view
    for view in (3, 2, 1, 0, 0):
        QTest.keyClick(visitor.stage.window, Qt.Key.Key_PageUp)
        assert figure_of(visitor).view == view


@EVERY_SIZE
@BOTH_SCALES
def test_a_red_flag_question_shows_where_it_means_and_keeps_the_answers(
    visit: Callable[..., Any], our_library: Path, size: tuple[int, int], scale: float
) -> None:
    visitor = visit(our_library, size=size, scale=scale)
    open_questions(visitor)
    kiosk = visitor.stage.kiosk
    visitor.touch("Start the questions")
    while any(target.name == "Read on" for target in visitor.sight.targets):
        visitor.touch("Read on")
    visitor.touch("Yes")
    before = kiosk.session.place
    assert before.stand == Asked("saddle")
    saddle = entry_of(visitor, "saddle").figure
    visitor.touch(f"Show me where: {saddle.views[0].alternative}")
    assert figure_of(visitor) == ShownFigure(TOPIC, "saddle")
    assert is_told(visitor, saddle.caption)
    visitor.touch("Back")
    place = kiosk.session.place
    assert isinstance(place, RedFlagCheck)
    assert place == before
    assert dict(place.answers) == {"had_prp": Answer.YES}


def test_a_finger_that_draws_the_drawing_aside_turns_to_the_next_view(
    visit: Callable[..., Any], our_library: Path
) -> None:
    visitor = visit(our_library)
    open_figure(visitor, CAUSES, "disc")
    drawing = drawing_of(visitor)
    start = drawing.mapToScene(QPointF(drawing.width() * 0.8, drawing.height() / 2)).toPoint()
    end = drawing.mapToScene(QPointF(drawing.width() * 0.2, drawing.height() / 2)).toPoint()
    visitor.put(start)
    visitor.draw((start + end) / 2)
    visitor.draw(end)
    visitor.lift(end)
    assert figure_of(visitor).view == 1


@EVERY_SIZE
@BOTH_SCALES
def test_one_touch_closes_a_figure_from_any_of_its_views(
    visit: Callable[..., Any], our_library: Path, size: tuple[int, int], scale: float
) -> None:
    visitor = visit(our_library, size=size, scale=scale)
    open_figure(visitor, WHAT, "how-prp-is-made")
    reading = visitor.stage.kiosk.session.trail[-1]
    while figure_of(visitor).view < 2:
        visitor.touch("Next")
    visitor.touch("Close picture")
    assert visitor.stage.kiosk.session.place == reading


def test_the_second_tap_of_a_trembling_finger_does_not_close_what_next_led_to(
    visit: Callable[..., Any], our_library: Path
) -> None:
    visitor = visit(our_library, moves=True)
    kiosk = visitor.stage.kiosk
    kiosk.screens.attract.start()
    kiosk.screens.home.openChapter("causes")
    kiosk.screens.reading.lookCloser("disc", 1)
    assert visitor.sight.targets, "it is laid out"
    settling = kiosk.screens.bar.settling
    visitor.wait_until(lambda: not settling.property("running"))
    visitor.touch("Next")
    visitor.touch("Close")
    assert figure_of(visitor).view == 2
    visitor.wait_until(lambda: not settling.property("running"))
    visitor.touch("Close")
    assert isinstance(kiosk.session.place, Reading)
