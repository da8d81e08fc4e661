"""The kiosk's own words on a page of reading; everything else is the content's."""

from dataclasses import dataclass
from typing import assert_never

from kiosk.reading.rows import FrameKind


@dataclass(frozen=True)
class ReadingWords:
    """Labels of frames, and the notice that a text has not been checked."""

    not_checked: str = "Not yet checked by a clinician"
    note: str = "Note from this kiosk"
    emergency: str = "Emergency"
    today: str = "Today"
    before: str = "Before your injection"
    continued: str = "%1 (continued)"

    def label_again(self, kind: FrameKind) -> str:
        """What the rest of a frame is called on the pages after its first one."""
        return self.continued.replace("%1", self.label(kind))

    def label(self, kind: FrameKind) -> str:
        """What a frame is called on the screen."""
        match kind:
            case FrameKind.NOTE:
                return self.note
            case FrameKind.EMERGENCY:
                return self.emergency
            case FrameKind.TODAY:
                return self.today
            case FrameKind.BEFORE:
                return self.before
        assert_never(kind)
