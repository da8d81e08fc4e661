"""A page is known by its letters."""

from hypothesis import given
from hypothesis import strategies as st

from bench.glass import PIXEL, Block
from bench.ink import CELL_HEIGHT, CELL_WIDTH, are_alike, dark_or_light, inked_blocks, part

WHOLE = Block(0, 0, 4 * CELL_WIDTH, 6 * CELL_HEIGHT)
PAPER, LETTER = b"\xf2\xf7\xfa\x00", b"\x33\x2b\x1c\x00"


def picture(*letters: Block) -> bytes:
    """Paper with stripes like those of letters in some blocks, as dark and light."""
    pixels = bytearray(PAPER * (WHOLE.width * WHOLE.height))
    for block in letters:
        for y in range(block.y, block.y + block.height):
            for x in range(block.x, block.x + block.width, 8):
                at = (y * WHOLE.width + x) * PIXEL
                pixels[at : at + 3 * PIXEL] = LETTER * 3
    return dark_or_light(bytes(pixels))


def cell(column: int, row: int) -> Block:
    return Block(column * CELL_WIDTH, row * CELL_HEIGHT, CELL_WIDTH, CELL_HEIGHT)


def test_each_band_of_the_page_is_known_by_the_cell_with_most_letters() -> None:
    few = Block(0, 0, 24, CELL_HEIGHT)
    assert inked_blocks(picture(few, cell(2, 1), cell(3, 5)), WHOLE) == (cell(2, 1), cell(3, 5))


def test_a_page_without_letters_is_not_known_at_all() -> None:
    assert inked_blocks(picture(), WHOLE) == ()


def test_an_edge_is_no_letter() -> None:
    assert inked_blocks(picture(Block(0, 0, 3, CELL_HEIGHT // 2)), WHOLE) == ()


def test_what_is_touched_is_not_looked_at() -> None:
    touched = Block(0, 5 * CELL_HEIGHT, WHOLE.width, CELL_HEIGHT)
    assert inked_blocks(picture(cell(1, 0), cell(1, 5)), WHOLE, besides=touched) == (cell(1, 0),)


@given(st.integers(0, 3), st.integers(0, 5))
def test_a_block_is_cut_out_where_it_is(column: int, row: int) -> None:
    seen = part(picture(cell(column, row)), WHOLE, cell(column, row))
    assert seen == part(picture(cell(0, 0)), WHOLE, cell(0, 0))
    assert len(seen) == CELL_WIDTH * CELL_HEIGHT


def test_letters_that_are_smoothed_a_little_differently_are_the_same() -> None:
    letters = part(picture(cell(0, 0)), WHOLE, cell(0, 0))
    other = bytearray(letters)
    other[:20] = bytes(1 - shade for shade in letters[:20])
    assert are_alike(letters, bytes(other))


def test_a_page_without_its_letters_yet_is_another() -> None:
    letters = part(picture(cell(0, 0)), WHOLE, cell(0, 0))
    assert not are_alike(letters, bytes([1]) * len(letters))
    assert not are_alike(letters, bytes(len(letters)))
