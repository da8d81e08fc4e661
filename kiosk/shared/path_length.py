"""How long the lines of a path are, roughly: what it costs to draw grows with that."""

import re
from collections.abc import Iterator

_TOKEN = re.compile(r"[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_COUNTS = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "s": 4, "q": 4, "t": 2, "a": 7, "z": 0}
"""How many numbers a command takes."""
ROUND = 3.2
"""An arc is at most so many times as long as it is wide: half a turn, and a little."""


def path_length(data: str) -> float:
    """An upper bound of a path's length: along the control points of its curves, each way across and down summed.

    Args:
        data: what stands in ``d``. What cannot be understood ends it, as it ends the drawing of it.

    Returns:
        the length in the drawing's units.
    """
    length, x, y, begin = 0.0, 0.0, 0.0, (0.0, 0.0)
    for command, numbers in _commands(data):
        kind, is_relative = command.lower(), command.islower()
        left, top = (x, y) if is_relative else (0.0, 0.0)
        match kind:
            case "z":
                points = [begin]
            case "h":
                points = [(left + numbers[0], y)]
            case "v":
                points = [(x, top + numbers[0])]
            case "a":
                points = [(left + numbers[5], top + numbers[6])]
                # The radii grow until the arc reaches its end.
                length += ROUND * 2 * (abs(numbers[0]) + abs(numbers[1]))
            case _:
                points = [(left + numbers[at], top + numbers[at + 1]) for at in range(0, len(numbers), 2)]
        for point in points:
            length += 0 if kind == "m" else abs(point[0] - x) + abs(point[1] - y)
            x, y = point
        begin = (x, y) if kind == "m" else begin
    return length


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    """Each command with its numbers; one that is repeated without its letter has it."""
    command, numbers = "", list[float]()
    for token in _TOKEN.findall(data):
        if token.isalpha():
            if token.lower() not in _COUNTS:
                return
            command, numbers = token, []
            if token in "zZ":
                yield token, []
            continue
        if not command or command in "zZ":
            return
        numbers.append(float(token))
        if len(numbers) == _COUNTS[command.lower()]:
            yield command, numbers
            # Further pairs after a move are lines.
            command, numbers = {"m": "l", "M": "L"}.get(command, command), []
