"""What a chapter is laid out on."""

from dataclasses import dataclass, replace

from kiosk.reading.metrics import Metrics
from kiosk.reading.pieces import Aspect, Measure
from kiosk.reading.words import ReadingWords


@dataclass(frozen=True)
class Sheet:
    """What a layout depends on besides the text: width and height in pixels, lengths, words, and how to measure."""

    width: int
    height: int
    metrics: Metrics
    words: ReadingWords
    measure: Measure
    aspect: Aspect

    def part(self, width: int, height: int) -> "Sheet":
        """A smaller sheet on this one."""
        return replace(self, width=width, height=height)
