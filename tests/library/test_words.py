"""The words a topic is searched by: all of them are reached letter by letter, and no other is ever offered."""

import random
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.build import build_library
from kiosk.library.reader import Library, LibraryDamaged, LibraryUnusable
from kiosk.library.words import IndexedWord, as_written, is_search_word, is_typed, letters_of, likeliest, words_of_terms
from kiosk.library.writer import CompiledChapter, CompiledContent, CompiledTopic, write_library
from kiosk.shared.document import Chapter, ChapterCard, Paragraph, Section, Span, Term, TopicCard, plain, texts_of
from kiosk.shared.resources import icon_names, resources_folder

EVERYTHING = 10_000


def topic_of(texts: tuple[str, ...], topic: str = "topic", language: str = "en") -> CompiledTopic:
    """A topic of one chapter, "Zebra", with a section for each text."""
    card = TopicCard(topic, language, topic, (ChapterCard("zebra", "Zebra", "info"),), "zebra", "zebra", "zebra")
    sections = tuple(Section((Paragraph((Span(text),)),)) for text in texts)
    head = Chapter(topic, language, "zebra", "Zebra", "info", "", "2027-05-22", len(sections))
    searched = tuple(f"Zebra\n{text}" if number == 0 else text for number, text in enumerate(texts))
    return CompiledTopic(card, (CompiledChapter(head, sections, searched),), ())


def library_of(path: Path, *topics: CompiledTopic) -> Library:
    languages = tuple(dict.fromkeys(topic.card.language for topic in topics))
    write_library(CompiledContent(languages, topics), path)
    return Library.open(path)


def reached(library: Library, language: str, topic: str, typed: str = "") -> Iterator[str]:
    """Every word that a visitor gets to, typed in full."""
    offered = library.words_from(language, topic, typed, 1)
    assert offered, f"nothing begins with {typed!r}"
    if folded(offered[0]) == folded(typed):
        yield folded(typed)
    for letter in library.letters_after(language, topic, typed):
        yield from reached(library, language, topic, typed + letter)


def folded(text: str) -> str:
    bare = unicodedata.normalize("NFD", text.lower())
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def words_in(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", folded(text)))


@pytest.mark.parametrize(
    ("word", "sections", "expected"),
    [
        (IndexedWord("pain", 6, 1), 9, True),
        (IndexedWord("the", 7, 1), 9, False),
        (IndexedWord("the", 2, 1), 2, True),
        (IndexedWord("prp", 1, 1), 9, True),
        (IndexedWord("of", 1, 1), 9, False),
        (IndexedWord("2026", 1, 1), 9, False),
        (IndexedWord("b12", 1, 1), 9, True),
    ],
)
def test_what_a_search_word_is(word: IndexedWord, sections: int, expected: bool) -> None:
    assert is_search_word(word, sections) is expected


def test_the_likeliest_word_is_what_was_typed_then_the_commonest() -> None:
    words = [IndexedWord(word, count, 1) for word, count in (("pains", 1), ("paint", 3), ("pain", 1), ("pale", 9))]
    assert [word.folded for word in likeliest(words, "pain")] == ["pain", "paint", "pains"]
    assert letters_of(words, "pa") == ("i", "l")
    assert letters_of(words, "pain") == ("s", "t")


@pytest.mark.parametrize(
    ("term", "words"),
    [
        ("Übelkeit", {"ubelkeit"}),
        ("PRP", {"prp"}),
        ("loss of blood", {"loss", "blood"}),
        ("anti-inflammatory", {"inflammatory"}),
        ("omega-3", {"omega"}),
        ("-", set()),
    ],
)
def test_what_words_a_term_is_made_of(term: str, words: set[str]) -> None:
    assert words_of_terms([term]) == words


def test_words_of_terms_come_before_common_ones() -> None:
    counts = {"all": 9, "allergies": 1, "allergy": 1, "also": 8, "allergens": 1, "ally": 9}
    words = [IndexedWord(word, count, 1) for word, count in counts.items()]
    in_order = [word.folded for word in likeliest(words, "al", {"allergi", "allergy", "all"})]
    assert in_order == ["all", "allergies", "allergy", "ally", "also", "allergens"]
    assert likeliest(words, "also", {"allergy"})[0].folded == "also"


def test_a_topics_own_terms_are_offered_first(tmp_path: Path) -> None:
    topic = topic_of(("The pain again", "The pain, the plasma", "The end", "End"))
    term = Term("topic", "en", "plasma", "plasma", "What blood floats in.")
    library = library_of(tmp_path / "a.kiosk", replace(topic, terms=(term,)), topic_of(("The pain",), "topic-2"))
    assert library.words_from("en", "topic", "p", 5) == ("Plasma", "Pain")
    assert library.words_from("en", "topic-2", "p", 5) == ("Pain",)
    library.close()


@pytest.mark.parametrize(
    ("word", "texts", "expected"),
    [
        ("platelets", ["Platelets help. More platelets."], "Platelets"),
        ("prp", ["What PRP is"], "PRP"),
        ("ubelkeit", ["Bei Übelkeit"], "Übelkeit"),
        ("ubelkeit", ["Bei U\u0308belkeit"], "Übelkeit"),
        ("мои", ["Мой дом, мои дома"], "Мои"),
        ("cafe", ["A CAFÉ", "a café"], "Café"),
        ("plate", ["platelets"], ""),
    ],
)
def test_a_word_is_shown_as_it_is_written(word: str, texts: list[str], expected: str) -> None:
    assert as_written(word, texts) == expected


def test_letters_lead_to_words_as_they_are_written(tmp_path: Path) -> None:
    library = library_of(
        tmp_path / "a.kiosk", topic_of(("The Übelkeit of PRP", "The pain, the PRP", "The end of 2026"))
    )
    assert library.letters_after("en", "topic", "") == ("e", "p", "u", "z")
    assert library.letters_after("en", "topic", "p") == ("a", "r")
    assert library.words_from("en", "topic", "u", 5) == ("Übelkeit",)
    assert library.words_from("en", "topic", "p", 5) == ("PRP", "Pain")
    assert library.words_from("en", "topic", "p", 1) == ("PRP",)
    assert library.words_from("en", "topic", "z", 5) == ("Zebra",), "a chapter's title is found as well"
    assert library.letters_after("en", "topic", "prp") == ()
    library.close()


def test_a_word_is_found_whole(tmp_path: Path) -> None:
    library = library_of(tmp_path / "a.kiosk", topic_of(("A platelet", "Some platelets", "Platelets, platelets")))
    assert [found.section for found in library.found("en", "topic", "Platelets", 9)] == [2, 1]
    assert [found.section for found in library.found("en", "topic", "platelet", 9)] == [0]
    assert len(library.found("en", "topic", "platelets", 1)) == 1
    assert library.found("en", "other", "platelets", 9) == ()
    library.close()


@pytest.mark.parametrize("word", ["\u1eb8\u0300j\u1eb9\u0300", "G\u0303uah\u1ebd", "U\u0308belkeit"])
def test_a_word_with_accents_of_their_own_is_found(tmp_path: Path, word: str) -> None:
    library = library_of(tmp_path / "a.kiosk", topic_of(("some words", f"and {word} too", "others")))
    (offered,) = (each for each in library.words_from("en", "topic", "", 9) if folded(each) == folded(word))
    assert [found.section for found in library.found("en", "topic", offered, 9)] == [1]
    assert [found.section for found in library.search("en", word, 9)] == [1]
    library.close()


def test_no_other_topic_and_no_other_language_is_offered(tmp_path: Path) -> None:
    library = library_of(
        tmp_path / "a.kiosk",
        topic_of(("alpha", "beta"), "one"),
        topic_of(("gamma", "delta"), "one-more"),
        topic_of(("omega", "sigma"), "one", "de"),
    )
    assert library.letters_after("en", "one", "") == ("a", "b", "z")
    assert library.letters_after("en", "one-more", "") == ("d", "g", "z")
    assert library.letters_after("de", "one", "") == ("o", "s", "z")
    assert library.words_from("en", "one", "g", 9) == ()
    assert library.found("en", "one", "omega", 9) == ()
    assert library.letters_after("fr", "one", "") == ()
    assert library.letters_after("en", "none", "") == ()
    library.close()


HOSTILE = ["%", "'", '"', "*", "\x00", "\ud800", "a\x00", "p' OR 1=1 --", "\U0010ffff", "ß" * 3000, "\n", "x/y", " "]


@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
def test_letters_nobody_was_offered_lead_nowhere(tmp_path: Path, typed: str) -> None:
    library = library_of(tmp_path / "a.kiosk", topic_of(("pain and more", "other words")))
    assert library.letters_after("en", "topic", typed) == ()
    assert library.words_from("en", "topic", typed, 5) == ()
    assert not [found for found in library.found("en", "topic", typed, 5) if is_typed(typed)]
    assert library.letters_after("en", "topic", "") == ("a", "m", "o", "p", "w", "z")
    library.close()


SYLLABLES = st.lists(st.sampled_from(["pa", "in", "é", "üb", "s", "L", "ß", "7", "да", "й"]), min_size=1, max_size=4)
TEXTS = st.lists(st.lists(SYLLABLES.map("".join), max_size=8).map(" ".join), min_size=1, max_size=6).map(tuple)


@settings(max_examples=60)
@given(texts=TEXTS, others=TEXTS)
def test_every_search_word_is_reached_and_stands_where_it_is_found(
    tmp_path_factory: pytest.TempPathFactory, texts: tuple[str, ...], others: tuple[str, ...]
) -> None:
    path = tmp_path_factory.mktemp("words") / "a.kiosk"
    library = library_of(path, topic_of(texts), topic_of(others, "topic-2"), topic_of(others, "topic", "de"))
    words = library.words_from("en", "topic", "", EVERYTHING)
    written = words_in("Zebra " + " ".join(texts))
    assert {folded(word) for word in words} <= written
    assert "Zebra" in words or len(texts) > 2
    for word in words:
        places = library.found("en", "topic", word, EVERYTHING)
        assert places
        for place in places:
            title = "Zebra " if place.section == 0 else ""
            assert folded(word) in words_in(title + texts[place.section])
    in_full = {folded(word) for word in reached(library, "en", "topic")} if words else set()
    assert in_full == {folded(word) for word in words}
    library.close()


@pytest.fixture(scope="module")
def our_library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    path = tmp_path_factory.mktemp("ours") / "ours.kiosk"
    build_library(resources_folder() / "content", path, date(2026, 11, 22), icon_names())
    library = Library.open(path)
    yield library
    library.close()


def test_every_word_of_our_own_content_is_reached_letter_by_letter(our_library: Library) -> None:
    (card,) = our_library.topics("en", 0, 9)
    words = list(reached(our_library, "en", card.topic))
    assert len(words) == len(set(words)) > 500
    assert {"platelets", "injection", "pain", "prp"} <= set(words)
    assert not {"the", "and", "you", "of"} & set(words)
    for word in words:
        places = our_library.found("en", card.topic, word, EVERYTHING)
        assert places, word
        for place in places:
            chapter = our_library.chapter("en", card.topic, place.chapter)
            section = our_library.section("en", card.topic, place.chapter, place.section)
            texts = [plain(text) for block in section.blocks for text in texts_of(block)]
            assert word in words_in(" ".join([chapter.title, *texts])), word


def test_a_damaged_index_offers_no_word_that_nobody_wrote(tmp_path: Path) -> None:
    texts = ("Platelets and plasma", "Pain and platelets", "Injection or injections")
    library = library_of(tmp_path / "sound.kiosk", topic_of(texts))
    sound = set(library.words_from("en", "topic", "", EVERYTHING))
    library.close()
    data = (tmp_path / "sound.kiosk").read_bytes()
    chance = random.Random(2)
    target = tmp_path / "spoiled.kiosk"
    changed = 0
    for place in range(100, len(data), 23):
        spoiled = bytearray(data)
        spoiled[place] ^= 1 << chance.randrange(8)
        target.write_bytes(spoiled)
        try:
            library = Library.open(target)
        except LibraryUnusable:
            continue
        try:
            for typed in ("", "p", "inj"):
                library.letters_after("en", "topic", typed)
                words = library.words_from("en", "topic", typed, EVERYTHING)
                assert {folded(word) for word in words} <= words_in("Zebra " + " ".join(texts))
                changed += typed == "" and set(words) != sound
            library.found("en", "topic", "platelets", 9)
        except LibraryDamaged:
            changed += 1
        library.close()
    assert changed > 10, "a changed index should be noticed; is it read at all?"
