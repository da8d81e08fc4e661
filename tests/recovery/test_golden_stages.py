"""What each stage tells, in every language of our content, as it was when somebody last read it.

With ``UPDATE_GOLDEN=1`` in the environment the expected files are written anew: read the difference before you keep it.
"""

import os
from pathlib import Path

import pytest

from kiosk.content.compile_recovery import compile_recovery
from kiosk.content.topics import TopicSource
from kiosk.recovery.ruler import day_for
from kiosk.recovery.told_json import told_json
from tests.recovery.conftest import CONTENT

GOLDEN = Path(__file__).parent / "golden"
LANGUAGES = sorted(path.parent.name for path in CONTENT.glob("*/*/recovery.yaml"))
STORIES = {
    "the-day-of-the-injection": 0,
    "week-4-is-in-two-stages": 25,
    "after-week-6": 50,
    "nobody-knows-the-day": 400,
}


def hold_against(path: Path, text: str) -> None:
    if os.environ.get("UPDATE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_stage(topic: TopicSource, language: str) -> None:
    assert topic.recovery
    recovery = compile_recovery(topic.recovery, topic.topic, language)
    assert len(recovery.stages) == 4
    for stage in recovery.stages:
        told = told_json(recovery, day_for(recovery, stage))
        hold_against(GOLDEN / language / f"{stage.stage}.json", told + "\n")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("story", STORIES)
def test_the_days_told_in_a_way_of_their_own(topic: TopicSource, language: str, story: str) -> None:
    assert topic.recovery
    told = told_json(compile_recovery(topic.recovery, topic.topic, language), STORIES[story])
    hold_against(GOLDEN / language / f"{story}.json", told + "\n")


def test_there_is_a_language() -> None:
    assert "en" in LANGUAGES
