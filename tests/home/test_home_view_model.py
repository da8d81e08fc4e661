"""What the front page tells its layout."""

from kiosk.home.home_view_model import HomeViewModel
from kiosk.shared.document import ChapterCard, TopicCard


def card(*titles: str) -> TopicCard:
    chapters = tuple(ChapterCard(f"chapter-{at}", title, "book") for at, title in enumerate(titles))
    return TopicCard("topic", "en", "A topic", chapters, "about", "chapter-0", "chapter-0")


def test_titles_are_told_only_when_they_differ() -> None:
    home, about = HomeViewModel(), ChapterCard("about", "About this text", "info")
    told: list[str] = []
    home.titles_changed.connect(lambda: told.append("titles"))
    home.show(card("One", "Two"), about, 0)
    home.show(card("One", "Two"), about, 1)
    assert told == ["titles"]
    home.show(card("One", "Three"), about, 0)
    assert told == ["titles", "titles"]
