"""Our own questions, as they are written."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.build import build_library
from kiosk.content.check import check_folder
from kiosk.content.compile_redflags import compile_red_flags
from kiosk.content.topics import TopicSource
from kiosk.shared.redflags import RedFlags, Rules
from kiosk.shared.resources import icon_names, resources_folder

CONTENT = resources_folder() / "content"
TODAY = date(2026, 11, 25)


@pytest.fixture(scope="session")
def topic() -> TopicSource:
    """Our own topic as written."""
    (topic,) = check_folder(CONTENT, TODAY, icon_names()).topics
    return topic


@pytest.fixture(scope="session")
def ours(topic: TopicSource) -> RedFlags:
    """Our own questions, in English."""
    assert topic.red_flags
    return compile_red_flags(topic.red_flags, topic.topic, "en")


@pytest.fixture(scope="session")
def rules(ours: RedFlags) -> Rules:
    """Their rules."""
    return ours.rules


@pytest.fixture(scope="session")
def our_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of our own content."""
    path = tmp_path_factory.mktemp("ours") / "library.kiosk"
    assert build_library(CONTENT, path, TODAY, icon_names()).content_hash
    return path
