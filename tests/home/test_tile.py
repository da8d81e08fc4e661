"""How tiles are dealt to pages."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.display.tile import Tile, page_count, page_of


@given(st.integers(0, 60), st.integers(1, 20))
def test_every_tile_stands_on_exactly_one_page(count: int, capacity: int) -> None:
    tiles = tuple(Tile(str(number), "", "") for number in range(count))
    pages = [page_of(tiles, page, capacity) for page in range(page_count(count, capacity))]
    assert tuple(tile for page in pages for tile in page) == tiles
    assert all(pages[1:])
