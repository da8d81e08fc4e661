"""The page that a clinician signs."""

from html.parser import HTMLParser

from kiosk.tour.contact_sheet import Checked, SheetFacts, SheetPart, SheetPicture, contact_sheet

FACTS = SheetFacts(
    topics=("PRP & pain",),
    language="ar",
    direction="rtl",
    content_hash="abc123",
    made="2026-11-22",
    shown="1024 x 600 pixels, text 200 %, dark",
    version="1.2",
)
UNCHECKED = SheetPart(
    "What <is> it?",
    Checked("", ""),
    (
        SheetPicture("003-what-1.png", (1024, 600), "reading: What <is> it? (1 of 2)", ("One\nword", "two")),
        SheetPicture("004-what-2.png", (1024, 600), "reading: What <is> it? (2 of 2)", ("three",)),
    ),
)
CHECKED = SheetPart("Recovery", Checked("2026-01-02", "2027-01-02"), ())
SCREEN = SheetPart("Welcome", None, (SheetPicture("001-attract.png", (1024, 600), "attract: Welcome", ()),))
VOID = {"meta", "img", "input"}


class Page(HTMLParser):
    """What stands in the page: its elements with their attributes, and whether each is closed in its turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.words = ""
        self._open: list[str] = []
        self.feed(text)
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]


def test_it_says_what_exactly_is_signed() -> None:
    page = Page(contact_sheet(FACTS, (SCREEN, UNCHECKED)))
    for fact in (
        "PRP & pain",
        "ar",
        "abc123",
        "2026-11-22",
        "1024 x 600 pixels, text 200 %, dark",
        "Patient Kiosk 1.2",
    ):
        assert fact in page.words
    assert page.words.count("abc123") == 2


def test_every_picture_stands_with_its_words_as_they_are_read() -> None:
    page = Page(contact_sheet(FACTS, (SCREEN, UNCHECKED)))
    assert [image["src"] for image in page.all("img")] == ["001-attract.png", "003-what-1.png", "004-what-2.png"]
    assert all(image["alt"] for image in page.all("img"))
    assert "One word" in page.words
    assert "three" in page.words
    assert {"lang": "ar", "dir": "rtl"} in page.all("div")


def test_each_part_has_its_box_and_the_end_its_lines() -> None:
    page = Page(contact_sheet(FACTS, (SCREEN, UNCHECKED, CHECKED)))
    assert len(page.all("fieldset")) == len(page.all("legend")) == len(page.all("textarea")) == 3
    boxes = [field["type"] for field in page.all("input")]
    assert boxes == ["checkbox"] * 3 + ["text"] * 4


def test_it_says_plainly_what_nobody_has_checked() -> None:
    some = Page(contact_sheet(FACTS, (SCREEN, UNCHECKED, CHECKED))).words
    assert "No clinician has checked 1 of 2 texts yet." in some
    assert some.count("Not yet checked by a clinician.") == 1
    assert "Checked 2026-01-02, next check due 2027-01-02." in some
    everything = Page(contact_sheet(FACTS, (SCREEN, CHECKED))).words
    assert "A clinician has checked every text." in everything
    assert "yet" not in everything


def test_it_needs_nothing_but_its_pictures() -> None:
    text = contact_sheet(FACTS, (SCREEN, UNCHECKED, CHECKED))
    page = Page(text)
    assert not page.all("script")
    assert not page.all("link")
    assert "://" not in text
    assert page.all("html") == [{"lang": "en"}]
    numbered = {section["aria-labelledby"] for section in page.all("section")}
    assert numbered == {heading["id"] for heading in page.all("h2")}
