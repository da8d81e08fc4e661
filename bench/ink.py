"""Where a picture has letters: the blocks by which a page is known. Pure.

A picture is taken for its light and dark alone: letters are told from their ground by that, and a browser that smooths
the same letter a little differently at each start does not seem to show another page.
"""

from bench.glass import PIXEL, Block

CELL_WIDTH, CELL_HEIGHT = 96, 40
"""Pixels: some letters of a heading, and little to fetch from the display a thousand times a second."""
LEAST_INK = 60
"""Changes between light and dark along the rows of a cell: fewer are an edge, not letters."""
ALIKE = 0.02
"""The part of the pixels that may differ between two looks of the same letters."""
_GREEN = 1
_DARK_OR_LIGHT = bytes(int(level >= 128) for level in range(256))


def dark_or_light(pixels: bytes) -> bytes:
    """A byte for each pixel: 0 where it is dark, 1 where it is light."""
    return pixels[_GREEN::PIXEL].translate(_DARK_OR_LIGHT)


def are_alike(one: bytes, other: bytes) -> bool:
    """Whether two blocks of dark and light show the same letters."""
    return _differing(one, other) <= ALIKE * len(one)


def inked_blocks(shades: bytes, whole: Block, bands: int = 3, besides: Block | None = None) -> tuple[Block, ...]:
    """The cell with most letters of each of so many bands of a picture of dark and light, from the top.

    Bands without letters have none. ``besides``: a part in which none is looked for.
    """
    best: dict[int, tuple[int, Block]] = {}
    for y in range(0, whole.height - CELL_HEIGHT + 1, CELL_HEIGHT):
        for x in range(0, whole.width - CELL_WIDTH + 1, CELL_WIDTH):
            block = Block(x, y, CELL_WIDTH, CELL_HEIGHT)
            if besides and _meet(block, besides):
                continue
            ink, band = _ink(shades, whole.width, block), y * bands // whole.height
            if ink > best.get(band, (LEAST_INK, block))[0]:
                best[band] = (ink, block)
    return tuple(best[band][1] for band in sorted(best))


def part(shades: bytes, whole: Block, block: Block) -> bytes:
    """A block of a whole picture of dark and light."""
    return b"".join(_rows(shades, whole.width, block))


def _rows(shades: bytes, width: int, block: Block) -> list[bytes]:
    starts = (y * width + block.x for y in range(block.y, block.y + block.height))
    return [shades[start : start + block.width] for start in starts]


def _ink(shades: bytes, width: int, block: Block) -> int:
    return sum(_differing(row[:-1], row[1:]) for row in _rows(shades, width, block))


def _differing(one: bytes, other: bytes) -> int:
    return (int.from_bytes(one, "big") ^ int.from_bytes(other, "big")).bit_count()


def _meet(one: Block, other: Block) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )
