"""A tile to touch, and how many fit."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Tile:
    """What a tile leads to (``name``), its words and its icon."""

    name: str
    title: str
    icon: str


def page_of(tiles: tuple[Tile, ...], page: int, capacity: int) -> tuple[Tile, ...]:
    """The tiles of a page; ``page`` counts from 0, ``capacity`` is at least 1."""
    return tiles[page * capacity : (page + 1) * capacity]


def page_count(tiles: int, capacity: int) -> int:
    """How many pages so many tiles need: at least 1."""
    return max(1, -(-tiles // capacity))
