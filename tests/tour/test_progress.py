"""What is told while a tour runs."""

import io

from kiosk.tour.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_has_one_line_that_is_drawn_anew() -> None:
    stream = Terminal()
    progress = Progress(stream)
    progress.tell(0, "attract")
    progress.tell(0.345, "when-to-see-a-doctor 3")
    progress.tell(0.2, "the way is longer than it seemed")
    drawn = stream.getvalue().split("\r\x1b[K")
    assert drawn[2] == f"[{'#' * 8}{' ' * 16}]  34 %  when-to-see-a-doctor 3"
    assert drawn[3].split("]")[1].startswith("  34 %")
    assert "\n" not in stream.getvalue()
    progress.end("90 pictures")
    assert stream.getvalue().endswith("\r\x1b[K100 %  90 pictures\n")


def test_a_log_has_a_line_every_ten_per_cent() -> None:
    stream = io.StringIO()
    progress = Progress(stream)
    for number in range(1000):
        progress.tell(number / 1000, f"page {number}")
    progress.leave()
    progress.end("1000 pictures")
    lines = stream.getvalue().splitlines()
    assert [line.split("%")[0].strip() for line in lines] == [str(number) for number in range(0, 101, 10)]
    assert lines[3] == " 30 %  page 300"


def test_a_bar_makes_room_for_what_went_wrong() -> None:
    stream = Terminal()
    progress = Progress(stream)
    progress.leave()
    assert stream.getvalue() == ""
    progress.tell(0.5, "half")
    progress.leave()
    assert stream.getvalue().endswith("\r\x1b[K")
