"""Pictures are there, used, and harmless."""

from kiosk.content.problems import ProblemList
from kiosk.content.rules.drawings import fault_of
from kiosk.content.topics import TopicSource
from kiosk.shared.document import Figure


def check_pictures(topic: TopicSource, problems: ProblemList) -> None:
    """Name pictures that are missing, unused, not what their ending says, or that hold more than a drawing."""
    used: set[str] = set()
    for source in topic.chapters.values():
        for block in source.blocks:
            if isinstance(block.block, Figure):
                name = block.block.picture
                used.add(name)
                if name not in topic.pictures:
                    message = f"there is no '{name}' in {topic.prefix}pictures (put it there, or mend its name)"
                    problems.error(source.path, block.line, "missing-picture", message)
    for name, data in topic.pictures.items():
        path = f"{topic.prefix}pictures/{name}"
        if name not in used:
            problems.warning(path, 1, "unused-picture", "no chapter shows it (use it, or take it out)")
        if fault := fault_of(name, data):
            problems.error(path, fault[0], "picture-file", fault[1])
