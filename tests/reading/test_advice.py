"""Advice for a day: a frame of its own kind, with its word above what stands in it."""

import pytest

from kiosk.display.settings import DisplaySettings
from kiosk.reading.boxes import FrameBox, TextBox
from kiosk.reading.layout import Layout
from kiosk.reading.metrics import Metrics
from kiosk.reading.page_list_model import PageListModel
from kiosk.reading.rows import FrameKind
from kiosk.reading.sheet import Sheet
from kiosk.reading.words import ReadingWords
from kiosk.shared.document import AdviceCard, AdviceKind, Bullets, CareCard, Section, Span, Urgency, plain
from tests.reading.documents import letters_of

LABELS = {
    AdviceKind.FEEL: "You may feel",
    AdviceKind.DO: "Do",
    AdviceKind.AVOID: "Avoid",
    AdviceKind.HELP: "Call for help",
}
POINT = Bullets(((Span("Rest."),),))


def boxes_of(block: AdviceCard | CareCard) -> tuple[FrameBox, TextBox]:
    metrics = Metrics(DisplaySettings(), 900)
    measure = letters_of(lambda role: 0.5 * metrics.font(role))
    sheet = Sheet(900, 900, metrics, ReadingWords(), measure, lambda _: 1.0)
    boxes = Layout("", True, (Section((block,)),), sheet).boxes(0)
    frame, text = (next(box for box in boxes if isinstance(box, kind)) for kind in (FrameBox, TextBox))
    assert isinstance(frame, FrameBox)
    assert isinstance(text, TextBox)
    return frame, text


@pytest.mark.parametrize("kind", AdviceKind, ids=lambda kind: kind.value)
def test_each_kind_is_called_by_its_word_and_known_to_qml(kind: AdviceKind) -> None:
    frame, _ = boxes_of(AdviceCard(kind, (POINT,)))
    assert plain(frame.label) == LABELS[kind]
    assert frame.kind is FrameKind[kind.name]
    assert PageListModel.Kind[frame.kind.name]


def test_its_words_stand_right_below_its_label() -> None:
    """Its head is not set off by a colour, as a care card's is, and needs no air below it."""
    frame, text = boxes_of(AdviceCard(AdviceKind.DO, (POINT,)))
    assert text.area.top == frame.area.top + frame.label_height
    card, heading = boxes_of(CareCard(Urgency.TODAY, (Span("Call"),), (POINT,)))
    assert heading.area.top > card.area.top + card.label_height
