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
    feel: str = "You may feel"
    do: str = "Do"
    avoid: str = "Avoid"
    help: str = "Call for help"
    continued: str = "%1 (continued)"
    part_continued: str = "%1: %2 (continued)"
    more: str = "More follows"

    def again(self, name: str) -> str:
        """What the rest of something is called on the pages after its first one."""
        return self.continued.replace("%1", name)

    def again_in(self, whole: str, part: str) -> str:
        """What the rest of a part is called, with the name of the whole before it."""
        return self.part_continued.replace("%1", whole).replace("%2", part)

    def label(self, kind: FrameKind) -> str:  # noqa: PLR0911 (one a kind)
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
            case FrameKind.FEEL:
                return self.feel
            case FrameKind.DO:
                return self.do
            case FrameKind.AVOID:
                return self.avoid
            case FrameKind.HELP:
                return self.help
        assert_never(kind)
