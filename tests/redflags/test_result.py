"""What a patient reads at the end: complete, with the site's numbers, and never a false comfort (P7, P8, P11)."""

import re

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.redflags.assess import Assessment, assess, ids_of
from kiosk.redflags.result import result_of
from kiosk.shared.document import plain
from kiosk.shared.redflags import Answer, Level, RedFlags
from kiosk.site.numbers import Numbers

FORBIDDEN = re.compile(
    r"all clear|\bsafe\b|low risk|you are fine|nothing serious|no need to see a doctor|\d\s*%|score|✓|✔", re.I
)
CONDITIONS = re.compile(r"cauda|equina|fracture|cancer|tumou?r|sepsis|infection|stenosis|hernia|syndrome|heart", re.I)
PLACES = Numbers(emergency="999", clinic="01 234").places("your clinic")


def read(red_flags: RedFlags, level: Level, **more: bool) -> list[str]:
    assessment = Assessment(level, more.get("is_incomplete", False), (), more.get("is_unsound", False))
    result = result_of(red_flags, assessment, PLACES, is_changed=more.get("is_changed", False))
    return [plain(result.heading), *(plain(text) for text in result.text)]


EXPECTED = {
    Level.EMERGENCY: [
        "Get help now.",
        "Tell the staff at the desk right now.",
        "If you cannot see any staff, call 999 or go to the emergency department.",
        "Do not wait.",
        "Do not drive yourself.",
        "Do not have a PRP injection until you have been checked.",
    ],
    Level.TODAY: [
        "Get help today.",
        "Tell the staff at the desk today, before you leave.",
        "If you are not at the clinic, call 01 234 today.",
    ],
    Level.BEFORE: ["Tell the clinician before you have PRP.", "Say what you picked here."],
    Level.NONE_PICKED: [
        "You did not pick any of the warning signs on our list.",
        "This is not a check-up. It cannot tell you that nothing is wrong.",
        "You still need to see a clinician before you have PRP.",
        "Signs can start later.",
        "Get help at once if you lose control of your pee or poo, or get numb between your legs.",
        "If you are worried, tell the staff. You do not have to wait for a sign on this list.",
    ],
}


@pytest.mark.parametrize("level", Level)
def test_p7_every_level_has_its_words(ours: RedFlags, level: Level) -> None:
    assert read(ours, level) == EXPECTED[level]


@pytest.mark.parametrize("level", Level)
def test_p8_what_was_left_open_or_changed_is_said(ours: RedFlags, level: Level) -> None:
    words = " ".join(read(ours, level, is_incomplete=True, is_changed=True))
    assert "You have not answered all the questions. So we cannot say that you have no warning signs." in words
    assert "You changed an answer. If any sign was true, follow the stronger advice." in words


@given(
    answers=st.dictionaries(st.text(max_size=3) | st.sampled_from(["saddle", "chest", "long"]), st.sampled_from(Answer))
)
def test_p11_no_result_comforts_falsely_or_names_a_condition(ours: RedFlags, answers: dict[str, Answer]) -> None:
    result = result_of(ours, assess(ours.rules, answers), PLACES, is_changed=True)
    words = " ".join(plain(text) for text in (result.heading, *result.text))
    assert not FORBIDDEN.search(words)
    assert not CONDITIONS.search(words)
    assert "$" not in words


@pytest.mark.parametrize("level", Level)
def test_p11_also_not_where_nothing_is_wrong_with_the_answers(ours: RedFlags, level: Level) -> None:
    words = " ".join(read(ours, level, is_incomplete=True, is_changed=True, is_unsound=True))
    assert not FORBIDDEN.search(words)
    assert not CONDITIONS.search(words)


def test_p6_where_the_words_of_a_level_are_lost_staff_are_to_be_asked(ours: RedFlags) -> None:
    lost = msgspec.structs.replace(ours, results=())
    assert "Ask the staff" in read(lost, Level.TODAY)[0]


@pytest.mark.parametrize(
    ("numbers", "call"),
    [
        (Numbers(), "call your clinic today"),
        (Numbers(advice="111"), "call 111 today"),
        (Numbers(advice="111", clinic="01 234"), "call 01 234 today"),
    ],
)
def test_the_clinic_is_called_by_the_number_there_is(ours: RedFlags, numbers: Numbers, call: str) -> None:
    result = result_of(ours, Assessment(Level.TODAY, False, ()), numbers.places(ours.your_clinic))
    assert call in " ".join(plain(text) for text in result.text)


def test_every_question_is_worded(ours: RedFlags) -> None:
    assert {each.question for each in ours.questions} == ids_of(ours.rules)
    assert all(plain(each.text).rstrip().endswith(("?", ".")) and plain(each.why) for each in ours.questions)
