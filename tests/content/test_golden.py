"""Folders of content named after their stories, and what is made of them.

With ``UPDATE_GOLDEN=1`` in the environment the expected files are written anew: read the difference before you keep it.
"""

import json
import os
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from kiosk.content.check import Report

GOLDEN = Path(__file__).parent.parent / "golden"
STORIES = sorted(path.name for path in GOLDEN.iterdir() if path.is_dir())


def hold_against(path: Path, text: str) -> None:
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("story", STORIES)
def test_problems_of(story: str, check: Callable[[Path], Report]) -> None:
    report = check(GOLDEN / story / "content")
    hold_against(GOLDEN / story / "problems.txt", "".join(f"{p} [{p.rule}]\n" for p in report.problems))


@pytest.mark.parametrize("story", STORIES)
def test_blocks_of(story: str, check: Callable[[Path], Report]) -> None:
    (topic,) = check(GOLDEN / story / "content").topics
    blocks = {
        source.path: [
            {
                "line": block.line,
                "lines": block.lines,
                "facts": [f"{claim.fact} on line {claim.line}" for claim in block.facts],
                "block": msgspec.to_builtins(block.block),
            }
            for block in source.blocks
        ]
        for source in topic.chapters.values()
    }
    hold_against(GOLDEN / story / "blocks.json", json.dumps(blocks, indent=1, ensure_ascii=False) + "\n")


def test_there_are_stories() -> None:
    assert len(STORIES) >= 10
