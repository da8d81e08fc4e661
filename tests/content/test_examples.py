"""The examples in the page for staff are good ones."""

import re
from pathlib import Path

import pytest

from kiosk.content.blocks import read_blocks
from kiosk.content.problems import ProblemList
from kiosk.content.recovery_files import RulesFile, StageWords
from kiosk.content.shape import Shape
from kiosk.content.source_files import FrontMatter, GlossaryFile, PicturesFile, TopicFile, read_chapter
from kiosk.content.yaml_tree import Mapping, read_yaml
from kiosk.shared.drawing_colours import DrawingColour

PAGE = (Path(__file__).parent.parent.parent / "docs" / "editing-the-content.md").read_text(encoding="utf-8")
EXAMPLES: list[str] = re.findall(r"^```\n(.*?)^```$", PAGE, re.M | re.S)


def example(start: str) -> str:
    (found,) = [text for text in EXAMPLES if text.startswith(start)]
    return found


def test_the_chapter() -> None:
    problems = ProblemList()
    chapter = read_chapter(example("---\n"), "x.md", "en", "x", problems)
    assert problems.sorted() == ()
    assert len(chapter.blocks) == 4
    assert chapter.front is not None


@pytest.mark.parametrize("block", ["care-card", "kiosk-note", "steps", "figure\n", "figure disc"])
def test_the_named_blocks(block: str) -> None:
    problems = ProblemList()
    assert len(read_blocks(example(f"::: {block}"), "x.md", 1, problems)) == 1
    assert problems.sorted() == ()


Shapes = GlossaryFile | TopicFile | FrontMatter | RulesFile | PicturesFile


@pytest.mark.parametrize(
    ("start", "shape"),
    [
        ("terms:", GlossaryFile),
        ("language:", TopicFile),
        ("held:", FrontMatter),
        ("injection-day:", RulesFile),
        ("sources:", PicturesFile),
    ],
)
def test_the_yaml(start: str, shape: type[Shapes]) -> None:
    problems = ProblemList()
    node = read_yaml(example(start), "x.yaml", 1, problems)
    assert node
    assert Shape("x.yaml", "shape", problems).struct(node, shape)
    assert problems.sorted() == ()


def test_the_words_of_a_stage() -> None:
    problems = ProblemList()
    node = read_yaml(example("stages:\n"), "x.yaml", 1, problems)
    assert node
    stages = node.items["stages"]
    assert isinstance(stages, Mapping)
    stage = stages.items["week-1"]
    assert isinstance(stage, Mapping)
    assert Shape("x.yaml", "shape", problems).struct(stage, StageWords)
    assert problems.sorted() == ()


def test_the_colours_of_drawings_are_all_there_are() -> None:
    assert set(re.findall(r"^\| `(#[0-9A-F]{6})` \|", PAGE, re.M)) == {colour.value for colour in DrawingColour}
