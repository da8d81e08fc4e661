"""Words dealt to pages: each once, in order, whole, large enough to touch and apart."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.glossary.index import IndexPage, IndexRoom, pages_of
from kiosk.shared.document import Term

TARGET, GAP = 80, 12
BEARING = 7
"""What a word is wider than its letters, however small they are."""


class Square:
    """Letters as wide as half their height; breaks lines between words, as many words on each as fit."""

    def lines(self, text: str, width: int, pixels: int) -> int:
        lines, free = 1, width
        for word in text.split(" "):
            room = len(word) * pixels // 2
            if room > free and free < width:
                lines, free = lines + 1, width
            free -= room + pixels // 2
        return lines

    def wordWidth(self, text: str, pixels: int) -> int:  # noqa: N802 (as QML knows it)
        return max(len(word) * pixels // 2 for word in text.split(" ")) + BEARING


def room_of(width: int, height: int, font: int = 30) -> IndexRoom:
    return IndexRoom(
        width=width,
        height=height,
        large=font * 5 // 4,
        font=font,
        small=max(font * 4 // 5, 30),
        least=30,
        target=TARGET,
        tallest=110,
        narrowest=220,
        gap=GAP,
        between=2 * GAP,
        padding=20,
        letters=Square(),
    )


def terms_of(words: list[str]) -> tuple[Term, ...]:
    return tuple(Term("topic", "en", f"term-{at}", word, "Means.") for at, word in enumerate(sorted(words)))


words = st.text(alphabet="abcdefgh", min_size=1, max_size=40)
phrases = st.lists(words, min_size=1, max_size=4).map(" ".join).map(lambda phrase: phrase[:40].strip())
glossaries = st.lists(phrases, max_size=60, unique=True).map(terms_of)
rooms = st.builds(room_of, st.integers(700, 2000), st.integers(300, 1800), st.sampled_from([30, 45, 60]))


def listed(pages: tuple[IndexPage, ...]) -> list[str]:
    return [tile.term for page in pages for tile in page.tiles]


@given(glossaries, rooms)
def test_every_word_stands_once_and_in_order(terms: tuple[Term, ...], room: IndexRoom) -> None:
    pages = pages_of(terms, room)
    assert listed(pages) == [term.term for term in terms]
    assert all(page.tiles for page in pages) or not terms
    assert len(pages) >= 1


@given(glossaries, rooms)
def test_every_tile_is_whole_on_its_page_and_holds_its_word(terms: tuple[Term, ...], room: IndexRoom) -> None:
    for tile in (tile for page in pages_of(terms, room) for tile in page.tiles):
        assert tile.height >= TARGET
        assert tile.width >= TARGET
        assert tile.left - tile.letter_room >= 0
        assert tile.left + tile.width <= room.width
        assert tile.top >= 0
        assert tile.top + tile.height <= room.height or tile.top == 0
        width = tile.width - 2 * room.padding
        assert room.letters.wordWidth(tile.word, tile.font) <= width, "no word is broken"
        assert room.letters.lines(tile.word, width, tile.font) * tile.font <= tile.height


@given(glossaries, rooms)
def test_tiles_stand_apart(terms: tuple[Term, ...], room: IndexRoom) -> None:
    for page in pages_of(terms, room):
        for one, other in combinations(page.tiles, 2):
            across = max(one.left, other.left) - min(one.left + one.width, other.left + other.width)
            down = max(one.top, other.top) - min(one.top + one.height, other.top + other.height)
            assert across >= GAP or down >= GAP


@given(glossaries, rooms)
def test_a_letter_stands_where_it_begins_and_again_above_each_column(terms: tuple[Term, ...], room: IndexRoom) -> None:
    for page in pages_of(terms, room):
        before = ""
        for tile in page.tiles:
            letter = tile.word[0].upper()
            assert tile.letter == ("" if letter == before and tile.top > 0 else letter)
            assert tile.goes_on == (letter == before and tile.top == 0), "told from one that begins"
            before = letter
        assert [page.first, page.last] == [each[:1].upper() for each in _ends(page)]


def _ends(page: IndexPage) -> tuple[str, str]:
    return (page.tiles[0].word, page.tiles[-1].word) if page.tiles else ("", "")


def test_a_long_word_is_beside_one_as_high() -> None:
    words = ["a", "bbbbbbbb bbbbbbbb bbbbbbbb bbbbbbbb bbbbbbbb bbbbbbbb", "c", "d", "e", "f"]
    (page,) = pages_of(terms_of(words), room_of(700, 330))
    assert [tile.top for tile in page.tiles[:3]] == [tile.top for tile in page.tiles[3:]]
    assert page.tiles[1].height == page.tiles[4].height > page.tiles[0].height


def test_pages_are_filled_evenly() -> None:
    terms = terms_of([f"word{number:02}" for number in range(30)])
    pages = pages_of(terms, room_of(1500, 900))
    assert [len(page.tiles) for page in pages] == [30]
    terms = terms_of([f"word{number:02}" for number in range(42)])
    assert [len(page.tiles) for page in pages_of(terms, room_of(1500, 900))] == [21, 21]


def test_words_are_large_where_that_costs_no_page_and_small_where_it_saves_many() -> None:
    few, many = terms_of(["disc", "nerve"]), terms_of([f"word{number:03}" for number in range(200)])
    usual = room_of(700, 400, 60)
    assert pages_of(few, usual)[0].tiles[0].font == usual.large
    assert pages_of(many, usual)[0].tiles[0].font == usual.small


def test_a_word_of_forty_letters_is_whole_in_a_narrow_room() -> None:
    room = room_of(700, 400, 60)
    (tile,) = pages_of(terms_of(["a" * 40]), room)[0].tiles
    assert room.letters.wordWidth(tile.word, tile.font) <= tile.width - 2 * room.padding
    assert tile.font < room.small
