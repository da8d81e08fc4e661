"""The moves into and through a figure."""

from dataclasses import replace

import pytest

from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
from kiosk.session import looking, navigation
from kiosk.session.place import Attract, Home, Place, Reading, RedFlagCheck, ShownFigure
from kiosk.session.session import Session
from kiosk.session.site import Site

READING = Reading("prp", "causes", page=2)


def at(place: Place, *trail: Place) -> Session:
    site = Site("en", ThemeName.LIGHT, TextSize.NORMAL, "prp")
    return replace(navigation.start(site), place=place, trail=trail)


def opened(view: int = 0) -> Session:
    return looking.open_figure(at(READING, Home("prp")), "disc", view)


def test_a_figure_opens_at_a_view_and_back_leads_to_the_same_page() -> None:
    session = opened(1)
    assert session.place == ShownFigure("prp", "disc", view=1, entered=1)
    assert navigation.back(session).place == READING


def test_outside_of_a_topic_there_is_none() -> None:
    session = at(Attract())
    assert looking.open_figure(session, "disc") == session


def test_the_answers_of_the_red_flag_questions_are_still_there_after_it() -> None:
    check = RedFlagCheck("prp", page=0)
    session = looking.open_figure(at(check, Home("prp")), "saddle")
    assert navigation.back(session).place == check


def test_next_leads_through_the_views_and_back_the_same_way() -> None:
    session = opened()
    for view in (1, 2):
        session = looking.next_view(session, 3)
        assert session.place == ShownFigure("prp", "disc", view=view)
    assert looking.next_view(session, 3) == session, "the last one"
    for view in (1, 0):
        session = navigation.back(session)
        assert session.place == ShownFigure("prp", "disc", view=view)
    assert navigation.back(session).place == READING


def test_a_view_that_was_chosen_is_the_way_in() -> None:
    session = looking.choose_view(opened(), 2)
    assert session.place == ShownFigure("prp", "disc", view=2, entered=2)
    assert navigation.back(session).place == READING


def test_keys_turn_back_before_the_view_one_came_in_by_and_never_out() -> None:
    session = opened(1)
    session = navigation.previous_page(session)
    assert session.place == ShownFigure("prp", "disc")
    assert navigation.previous_page(session) == session
    assert navigation.back(session).place == READING


def test_close_leads_out_from_any_view_and_page() -> None:
    session = looking.next_view(opened(), 3)
    session = looking.turn_figure(session, 1)
    assert navigation.close(session).place == READING


@pytest.mark.parametrize("page", [0, 1])
def test_a_part_is_chosen_and_touched_again_let_go(page: int) -> None:
    session = looking.choose_spot(opened(), "core", page)
    assert session.place == ShownFigure("prp", "disc", spot="core", page=page)
    other = looking.choose_spot(session, "ring", page)
    assert other.place == ShownFigure("prp", "disc", spot="ring", page=page)
    assert looking.choose_spot(session, "core", page).place == ShownFigure("prp", "disc")


def test_from_words_on_a_page_of_their_own_back_leads_to_the_drawing() -> None:
    session = navigation.back(looking.choose_spot(opened(), "core", 1))
    assert session.place == ShownFigure("prp", "disc", spot="core")


def test_another_view_knows_nothing_of_the_part_that_was_chosen() -> None:
    session = looking.choose_spot(opened(), "core", 1)
    assert looking.next_view(session, 2).place == ShownFigure("prp", "disc", view=1)
    assert looking.choose_view(session, 1).place == ShownFigure("prp", "disc", view=1, entered=1)


def test_elsewhere_nothing_moves() -> None:
    session = at(READING)
    assert looking.choose_view(session, 1) == session
    assert looking.next_view(session, 3) == session
    assert looking.choose_spot(session, "core", 0) == session
    assert looking.turn_figure(session, 1) == session


def test_start_over_forgets_it() -> None:
    assert navigation.start_over(looking.choose_spot(opened(), "core", 0)) == navigation.start(opened().site)
