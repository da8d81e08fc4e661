"""The self-test walks through all screens and all texts, and says of each what it saw."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.content.build import build_library
from kiosk.library.reader import Library
from kiosk.redflags.assess import assess
from kiosk.redflags.result import result_of
from kiosk.selftest.check import Check, NotSo, line_of
from kiosk.selftest.red_flags import RESULT, alarm_was_seen, answer_everything
from kiosk.selftest.screens import screens
from kiosk.selftest.second_library import write_second_library
from kiosk.selftest.walked import Seen, well_seen
from kiosk.shared.document import plain
from kiosk.shared.redflags import Answer, Level, RedFlags
from kiosk.shared.resources import icon_names, resources_folder
from kiosk.site.numbers import Numbers
from kiosk.tour.walk import Stop
from tests.conftest import MakeLibrary
from tests.selftest.conftest import MakeGround

STOP = Stop("reading", "causes-1", "causes", "Causes")


@pytest.fixture(scope="module")
def our_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ours") / "library.kiosk"
    assert build_library(resources_folder() / "content", path, date(2026, 11, 22), icon_names()).content_hash
    return path


@pytest.fixture
def red_flags(our_library: Path) -> RedFlags:
    with closing(Library.open(our_library)) as library:
        return library.red_flags("en", "prp-back-pain")


def lines(checks: Iterable[Check]) -> dict[str, str]:
    """The line of each check, by what it proves."""
    return {check.what: line_of(check)[1] for check in checks}


def test_every_chapter_of_every_language_has_a_line(ground: MakeGround, make_library: MakeLibrary) -> None:
    said = lines(screens(ground(make_library(languages=("en", "de"), topics=2))))
    chapters = {what for what in said if what.startswith("chapter ")}
    assert {f"chapter {code}/topic-{at}/about" for code in ("en", "de") for at in (0, 1)} <= chapters
    assert len(chapters) == 2 * 2 * 4
    assert {what: said[what] for what in chapters if not said[what].startswith("ok ")} == {}
    assert said["screen languages"].startswith("ok ")
    assert said["screen staff"].startswith("ok ")
    # This library has neither, and the self-test says what it did not see.
    assert said["screen timeline"] == "FAIL screen timeline: was not reached"


def test_a_text_that_cannot_be_read_hides_no_other_language(ground: MakeGround, make_library: MakeLibrary) -> None:
    library = make_library(languages=("en", "de"))
    with closing(sqlite3.connect(library)) as connection:
        changed = "UPDATE entry SET data = zeroblob(9) WHERE kind = 'section' AND key LIKE 'en/topic-0/chapter-1/%'"
        assert connection.execute(changed).rowcount == 2
        connection.commit()
    said = lines(screens(ground(library)))
    assert said["walk in en"].startswith("FAIL walk in en: ended after ")
    assert "was changed" in said["walk in en"]
    assert said["chapter en/topic-0/chapter-0"].startswith("ok ")
    assert said["chapter en/topic-0/chapter-1"] == "FAIL chapter en/topic-0/chapter-1: was not reached"
    assert said["chapter de/topic-0/chapter-1"].startswith("ok ")


def test_the_first_fault_of_a_page_is_named() -> None:
    seen = [Seen(STOP, "t", "", ()), Seen(STOP, "t", "", ("'Rest' is cut off", "there is no end"))]
    assert well_seen(seen[:1] * 3) == "3 pages"
    with pytest.raises(NotSo, match=r"^causes-1: 'Rest' is cut off \(and 1 more\)$"):
        well_seen(seen)


def test_the_second_library_is_whole_and_another(our_library: Path, tmp_path: Path) -> None:
    path = tmp_path / "second.kiosk"
    with closing(Library.open(our_library)) as ours:
        write_second_library(ours, path)
        with closing(Library.open(path)) as second:
            second.verify()
            assert second.content_hash != ours.content_hash
            assert second.languages == ("en", "de")
            topics = [card.topic for card in second.topics("de", 0, 9)]
            assert topics == ["prp-back-pain", "prp-back-pain-again"]
            assert second.search("de", "injection", 5)
            assert second.red_flags("de", topics[1]).rules == ours.red_flags("en", topics[0]).rules


def test_our_answers_come_to_results(red_flags: RedFlags) -> None:
    assert "to an emergency" in answer_everything(red_flags)


def test_questions_that_lead_to_no_emergency_are_found(red_flags: RedFlags) -> None:
    lowered = tuple(replace(each, level=Level.TODAY, follow_up=None) for each in red_flags.rules.questions)
    rules = replace(red_flags.rules, questions=lowered, raises=())
    with pytest.raises(NotSo, match="no answer comes to an emergency"):
        answer_everything(replace(red_flags, rules=rules))


def test_a_result_without_words_is_found(red_flags: RedFlags) -> None:
    silent = tuple(replace(each, heading=()) for each in red_flags.results)
    with pytest.raises(NotSo, match="comes to no result"):
        answer_everything(replace(red_flags, results=silent))


@pytest.mark.parametrize("is_read", [True, False])
def test_an_emergency_has_to_be_read_on_its_page(red_flags: RedFlags, is_read: bool) -> None:
    sign = next(each.question for each in red_flags.rules.questions if each.level is Level.EMERGENCY)
    places = Numbers().places(red_flags.your_clinic)
    heading = plain(result_of(red_flags, assess(red_flags.rules, {sign: Answer.YES}), places).heading)
    page = Seen(Stop("red-flags", f"red-flags-{RESULT}"), red_flags.topic, f"Result {heading} Home", ())
    elsewhere = Seen(Stop("red-flags", "red-flags-result-today"), red_flags.topic, f"Result {heading}", ())
    if is_read:
        assert alarm_was_seen(red_flags, [elsewhere, page]) == heading
    else:
        with pytest.raises(NotSo, match="was not read"):
            alarm_was_seen(red_flags, [elsewhere])
