"""A day's card: what stands on it, in which order, under which signs."""

import pytest

from kiosk.recovery.card import card_of
from kiosk.recovery.telling import tell
from kiosk.session.place import OnDay
from kiosk.shared.document import AdviceCard, AdviceKind, Block, CareCard, KioskNote, Urgency, plain, texts_of
from kiosk.shared.recovery import Recovery
from tests.recovery.conftest import stage, timeline


def blocks_on(recovery: Recovery, day: int) -> list[Block]:
    _, sections = card_of(recovery, tell(recovery, OnDay(day)))
    return [block for section in sections for block in section.blocks]


def said(block: Block) -> str:
    return " ".join(plain(text) for text in texts_of(block))


@pytest.mark.parametrize("day", [0, 2, 5, 10, 25, 35])
def test_feel_do_avoid_and_help_stand_first_and_once(ours: Recovery, day: int) -> None:
    blocks = blocks_on(ours, day)
    advice = [block.kind for block in blocks if isinstance(block, AdviceCard)]
    assert advice == [AdviceKind.FEEL, AdviceKind.DO, AdviceKind.AVOID, AdviceKind.HELP]
    first = [block for block in blocks if not isinstance(block, KioskNote)][:4]
    assert all(isinstance(block, AdviceCard) for block in first)


@pytest.mark.parametrize("day", [0, 2, 5, 10, 25, 35, 50])
def test_the_most_urgent_call_stands_first(ours: Recovery, day: int) -> None:
    urgencies = [block.urgency for block in blocks_on(ours, day) if isinstance(block, CareCard)]
    assert urgencies == [Urgency.EMERGENCY, Urgency.EMERGENCY, Urgency.TODAY]


def test_where_two_stages_meet_the_note_stands_first_and_each_point_names_its_stage(ours: Recovery) -> None:
    note, feel, do, *_ = blocks_on(ours, 25)
    assert isinstance(note, KioskNote)
    assert "two stages" in said(note)
    assert said(feel).startswith("Weeks 2 to 4: ")
    assert [plain(text).split(":")[0] for text in texts_of(do)] == ["Weeks 2 to 4", "Weeks 2 to 4", "Weeks 4 to 6"]


def test_where_the_article_names_nothing_to_avoid_it_is_said(ours: Recovery) -> None:
    avoid = next(b for b in blocks_on(ours, 10) if isinstance(b, AdviceCard) and b.kind is AdviceKind.AVOID)
    assert said(avoid) == "The article names nothing here. Ask your team before you lift heavy things."


def test_where_two_stages_meet_what_only_one_avoids_is_called_so(ours: Recovery) -> None:
    avoid = next(b for b in blocks_on(ours, 25) if isinstance(b, AdviceCard) and b.kind is AdviceKind.AVOID)
    first, second = (plain(text) for text in texts_of(avoid))
    assert first.startswith("Weeks 2 to 4: The article names nothing here.")
    assert second == "Weeks 4 to 6: Doing too much. Listen to your body."


def test_what_is_avoided_because_of_another_stage_stands_once(ours: Recovery) -> None:
    avoid = next(b for b in blocks_on(ours, 2) if isinstance(b, AdviceCard) and b.kind is AdviceKind.AVOID)
    assert [plain(text) for text in texts_of(avoid)] == ["Heavy lifting.", "Hard exercise."]


@pytest.mark.parametrize("day", [5, 10, 25, 35, 50])
def test_that_the_article_is_silent_on_lifting_is_said(ours: Recovery, day: int) -> None:
    assert any("does not say when you may lift heavy" in said(block) for block in blocks_on(ours, day))


def test_a_call_without_words_in_short_is_told_in_full_only() -> None:
    recovery = timeline(stage("one", 1, 3))
    blocks = blocks_on(recovery, 1)
    short = next(b for b in blocks if isinstance(b, AdviceCard) and b.kind is AdviceKind.HELP)
    assert said(short) == "Get help if so"


def test_the_card_is_called_as_the_day_and_is_of_the_timelines_language(ours: Recovery) -> None:
    chapter, sections = card_of(ours, tell(ours, OnDay(5)))
    assert (chapter.title, chapter.language, chapter.sections) == ("Week 1", "en", len(sections))
    assert chapter.reviewed == ""
