"""The steps to new content: nothing is installed that was not confirmed, and an older one not without insisting."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff.content_choice import (
    Choosing,
    Comparing,
    Ended,
    GoBack,
    GoingBack,
    Install,
    Looking,
    LookingBack,
    Stand,
    Working,
    back,
    chosen,
    confirmed,
    edition_at,
    ended,
    failed,
    found,
    found_at,
    insisted,
    look_again,
    look_back,
    problem_at,
    told,
)
from kiosk.staff.editions import Age, Done, Edition, Found, Refused, age_of
from tests.staff.fake_content import BUNDLED, DAMAGED, FOUND, NEW, NOW, OLD, STICK, edition

NEWER, OLDER, SAME, TORN = range(4)
CHOOSING = Choosing(FOUND)


def comparing(row: int) -> Comparing:
    stand = chosen(CHOOSING, row)
    assert isinstance(stand, Comparing)
    return stand


@pytest.mark.parametrize(
    ("offered", "current", "age"),
    [
        (NEW, NOW, Age.NEWER),
        (OLD, NOW, Age.OLDER),
        (NOW, NOW, Age.SAME),
        (replace(NOW, mark="other"), NOW, Age.NEWER),
        (edition(None), NOW, Age.OLDER),
        (NEW, edition(None), Age.NEWER),
        (edition(None, "one"), edition(None, "other"), Age.NEWER),
        (OLD, None, Age.NEWER),
    ],
)
def test_an_edition_is_newer_the_same_or_older(offered: Edition, current: Edition | None, age: Age) -> None:
    assert age_of(offered, current) is age


def test_the_date_is_that_of_utc() -> None:
    assert (edition(20).day, edition(None).day) == ("2026-11-20", "")


def test_a_newer_one_is_installed_after_one_confirmation() -> None:
    stand = confirmed(comparing(NEWER))
    assert stand == Working(Install(STICK / "new.kiosk", allow_older=False))
    assert told(stand, "copying") == replace(stand, words="copying")
    assert ended(stand, Done(NEW)) == Ended(Done(NEW))


def test_an_older_one_has_to_be_insisted_on() -> None:
    stand = comparing(OLDER)
    assert insisted(stand) == stand
    doubted = confirmed(stand)
    assert doubted == replace(stand, is_doubted=True)
    assert confirmed(doubted) == doubted, "the words of the first confirmation are not enough"
    assert insisted(doubted) == Working(Install(STICK / "old.kiosk", allow_older=True))
    assert back(doubted) == stand


def test_the_same_one_can_be_installed_again() -> None:
    assert confirmed(comparing(SAME)) == Working(Install(STICK / "same.kiosk", allow_older=False))


@pytest.mark.parametrize("row", [TORN, 4, -1])
def test_what_cannot_be_taken_leads_nowhere(row: int) -> None:
    assert chosen(CHOOSING, row) == CHOOSING


def test_an_earlier_one_is_confirmed_too() -> None:
    looking_back = look_back(CHOOSING)
    assert looking_back == LookingBack(FOUND)
    stand = chosen(looking_back, 2)
    assert stand == GoingBack(FOUND, FOUND.earlier[2])
    assert edition_at(stand) == BUNDLED
    assert confirmed(stand) == Working(GoBack(3))
    assert back(stand) == looking_back
    assert back(looking_back) == CHOOSING
    assert chosen(looking_back, 3) == looking_back
    nothing_before = Choosing(replace(FOUND, earlier=()))
    assert look_back(nothing_before) == nothing_before


def test_the_drives_are_looked_at_again_when_asked_and_after_work() -> None:
    assert look_again(CHOOSING) == Looking()
    assert back(Ended(Refused(DAMAGED))) == Looking()
    assert found(Looking(), FOUND) == CHOOSING
    assert (back(Looking()), back(CHOOSING)) == (None, None)


def test_a_fault_of_the_program_is_told_wherever_it_came() -> None:
    working = Working(GoBack(1))
    assert problem_at(failed(Looking(), "a fault")) == "a fault"
    assert failed(working, "a fault") == Ended(Refused("a fault"))
    assert failed(CHOOSING, "a fault") == CHOOSING


MOVES: tuple[Callable[[Stand], Stand], ...] = (
    *(look_again, look_back, confirmed, insisted, lambda stand: back(stand) or Looking()),
    *(lambda stand, row=row: chosen(stand, row) for row in range(-1, 5)),
    *(lambda stand: found(stand, FOUND), lambda stand: told(stand, "a step")),
)


@given(st.lists(st.sampled_from(MOVES), max_size=30))
def test_work_begins_from_a_confirmation_only_and_is_never_left(moves: list[Callable[[Stand], Stand]]) -> None:
    stand: Stand = Looking()
    for move in moves:
        before, stand = stand, move(stand)
        if isinstance(before, Working):
            assert isinstance(stand, Working)
            assert stand.task == before.task
        elif isinstance(stand, Working):
            is_older = isinstance(stand.task, Install) and stand.task.allow_older
            assert move is (insisted if is_older else confirmed)
            assert isinstance(before, Comparing | GoingBack)
            assert is_older == (isinstance(before, Comparing) and before.age is Age.OLDER)
        assert found_at(stand) in {FOUND, Found()}


def test_what_is_chosen_stands_beside_what_the_terminal_has() -> None:
    assert (found_at(comparing(NEWER)).current, edition_at(comparing(NEWER))) == (NOW, NEW)
    assert edition_at(Ended(Done(OLD))) == OLD
    assert (edition_at(CHOOSING), edition_at(Ended(Refused(DAMAGED)))) == (None, None)
    assert problem_at(Ended(Refused(DAMAGED))) == DAMAGED
