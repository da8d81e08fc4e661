"""Our own timeline, and a small one to reckon with."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.check import check_folder
from kiosk.content.compile_recovery import compile_recovery
from kiosk.content.topics import TopicSource
from kiosk.shared.document import Span, Text, Urgency
from kiosk.shared.recovery import HelpCard, Labels, Notes, Recovery, Stage, Tip
from kiosk.shared.resources import icon_names, resources_folder

CONTENT = resources_folder() / "content"
TODAY = date(2026, 11, 25)


def words(text: str) -> Text:
    return (Span(text),)


def stage(name: str, first: int, last: int, *, also_avoid: tuple[str, ...] = (), avoid: bool = True) -> Stage:
    """A stage that says its own name in all it says."""
    return Stage(
        stage=name,
        name=name.title(),
        gist=f"{name} in short",
        icon="rest",
        first=first,
        last=last,
        feel=(words(f"{name} feels"),),
        do=(words(f"{name} does"),),
        avoid=(words(f"{name} avoids"),) if avoid else (),
        notes=(words(f"{name} notes"),),
        calls=("now",),
        also_avoid=also_avoid,
    )


def timeline(*stages: Stage, longest: int = 100) -> Recovery:
    """A timeline of some stages, the first of which is told on day 0."""
    return Recovery(
        topic="back",
        language="en",
        reviewed="",
        next_review="2027-05-22",
        injection_day=stages[0].stage if stages else "",
        longest=longest,
        stages=stages,
        calls=(
            HelpCard("now", Urgency.EMERGENCY, words("Get help"), words("Tell staff."), words("if so"), (words("a"),)),
            HelpCard("today", Urgency.TODAY, words("Call"), words("Call them."), (), (words("b"),)),
        ),
        overall=(words("It takes weeks."),),
        tips=(Tip(words("for all"), tuple(each.stage for each in stages)), Tip(words("for none"), ())),
        benefit=(words("It helps."),),
        safe=(words("But:"),),
        complications=(words("It can ache."),),
        labels=Labels("Start here", "Later on", "Who knows"),
        notes=Notes(
            injection_day=words("day 0 is ours"),
            overlap=words("two at once"),
            nothing_to_avoid=words("nothing named"),
            after=(words("it ends here"),),
            not_sure=words("ask staff"),
            tips=(words("on tips"),),
        ),
    )


@pytest.fixture(scope="session")
def topic() -> TopicSource:
    """Our own topic as written."""
    (topic,) = check_folder(CONTENT, TODAY, icon_names()).topics
    return topic


@pytest.fixture(scope="session")
def ours(topic: TopicSource) -> Recovery:
    """Our own timeline, in English."""
    assert topic.recovery
    return compile_recovery(topic.recovery, topic.topic, "en")


@pytest.fixture(scope="session")
def our_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of our own content."""
    from kiosk.content.build import build_library  # noqa: PLC0415 (only those that open it)

    path = tmp_path_factory.mktemp("ours") / "library.kiosk"
    assert build_library(CONTENT, path, TODAY, icon_names()).content_hash
    return path
