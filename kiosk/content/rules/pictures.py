"""Pictures are there, used, and harmless."""

import re

from kiosk.content.problems import ProblemList
from kiosk.content.topics import TopicSource
from kiosk.shared.document import Figure

_PNG = b"\x89PNG\r\n\x1a\n"
_HARMFUL = re.compile(
    rb"<\s*(script|foreignObject|image|iframe|style)\b|<!\s*(DOCTYPE|ENTITY)|\son\w+\s*=|href\s*=\s*[\"']\s*[^#\"'\s]|url\(\s*[\"']?\s*[^#\"'\s]",
    re.IGNORECASE,
)


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
        if name.lower().endswith(".png"):
            if not data.startswith(_PNG):
                problems.error(path, 1, "picture-file", "is not a PNG picture (save it again as PNG)")
        elif b"<svg" not in data[:2_000]:
            problems.error(path, 1, "picture-file", "is not an SVG drawing (save it again as plain SVG)")
        elif found := _HARMFUL.search(data):
            what = found.group().decode("ascii", "replace").strip()
            line = data.count(b"\n", 0, found.start()) + 1
            message = f"holds '{what}', more than a drawing (save it as plain SVG, without scripts, links and rasters)"
            problems.error(path, line, "picture-file", message)
