"""A small sound timeline to spoil, and what is told of it."""

from pathlib import Path

from kiosk.content.check import Report

R, W = "recovery.yaml", "en/recovery.yaml"
"""The rules, and the words."""

RULES = """injection-day: one
longest: 100
stages:
  one:
    days: 1 to 3
    icon: info
    calls: [now]
    feel:
      ache: []
    do:
      rest: [a.rest]
    avoid:
      work: []
  two:
    days: 4 to 9
    icon: spine
    calls: [now]
    also-avoid: [one]
    feel:
      ease: []
    do:
      move: []
calls:
  now:
    urgency: emergency
    signs:
      red: []
tips:
  water:
    stages: [one, two]
    facts: [a.water]
"""
WORDS = """reviewed: not yet
next-review: 2027-05-22
labels:
  injection-day: Start here
  after: Later
  not-sure: Not sure
notes:
  injection-day: Day 0 is ours.
  overlap: It is in two stages.
  nothing-to-avoid: Nothing is named.
  not-sure: Ask staff.
  after: [It ends here.]
stages:
  one:
    name: Days 1 to 3
    gist: Rest.
    feel:
      ache: It may ache.
    do:
      rest: Rest **now**.
    avoid:
      work: Hard work.
  two:
    name: Days 4 to 9
    gist: Move.
    feel:
      ease: It may ease.
    do:
      move: Move a bit.
calls:
  now:
    heading: Get help
    action: Tell staff.
    gist: if you see red.
    signs:
      red: You see red.
tips:
  water: Drink.
"""
FACTS = "id\tline\tfact\na.rest\t1\tRest\na.water\t2\tWater\n"


def write_timeline(topic: Path) -> None:
    """Adds the timeline to a topic's folder."""
    (topic / R).write_text(RULES, encoding="utf-8")
    (topic / W).write_text(WORDS, encoding="utf-8")
    (topic / "facts.tsv").write_text(FACTS, encoding="utf-8")


def spoil(topic: Path, name: str, old: str, new: str) -> None:
    path = topic / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def told(report: Report) -> list[str]:
    return [f"{problem} [{problem.rule}]" for problem in report.problems]
