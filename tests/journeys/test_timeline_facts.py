"""Every fact on recovery is reached by touch: its words stand on the glass on some state of the timeline."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.check import check_folder
from kiosk.content.recovery_source import RecoverySource
from kiosk.shared.document import plain, texts_of
from kiosk.shared.resources import icon_names, resources_folder
from tests.journeys.timeline import STAGES, open_timeline, turn_to_end

KINDS = ("recovery.", "tips.", "complications.", "callhelp.")


def sources() -> tuple[RecoverySource, dict[str, int]]:
    """Our timeline as written, and all facts of its topic."""
    (topic,) = check_folder(resources_folder() / "content", date(2026, 11, 25), icon_names()).topics
    assert topic.recovery
    return topic.recovery, topic.facts


def worded() -> dict[str, set[str]]:
    """The words that state each fact."""
    source, all_facts = sources()
    found: dict[str, set[str]] = {}
    for chapter in source.chapters(all_facts):
        for block in chapter.blocks:
            for claim in block.facts:
                found.setdefault(claim.fact, set()).update(plain(text) for text in texts_of(block.block))
    return found


def facts() -> Iterator[str]:
    _, all_facts = sources()
    yield from (fact for fact in all_facts if fact.startswith(KINDS))


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 600)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_fact_of_recovery_is_reached_by_touch(
    visit: Callable[..., Any], our_library: Path, size: tuple[int, int]
) -> None:
    visitor = visit(our_library, size=size)
    open_timeline(visitor)
    seen = visitor.sight.texts
    shown = [" ".join(text.split()) for text in seen]
    for stage in STAGES:
        visitor.touch(stage)
        shown += turn_to_end(visitor)
        visitor.touch("Home")
        visitor.touch("Your recovery, week by week")
    # A text that is cut between two pages stands on both of them, one part after the other.
    glass = " ".join(shown)
    words = worded()
    wanted = list(facts())
    assert len(wanted) == 29
    assert [fact for fact in wanted if fact not in words] == []
    assert [fact for fact in wanted if not any(text in glass or _in_parts(text, shown) for text in words[fact])] == []


def _in_parts(text: str, shown: list[str]) -> bool:
    """Whether a text begins on one page and ends on the next."""
    return any(
        text.startswith(one) and text.removeprefix(one).strip() in shown for one in shown if one and len(one) > 3
    )
