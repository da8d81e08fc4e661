"""A sound is played beside the kiosk: nothing waits, nothing piles up, nothing fails."""

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.sound.chime import chime
from kiosk.sound.player import FILE, ProgramPlayer, find_player

WAV = chime(50)
Script = Callable[[str], Path]


@pytest.fixture
def script(tmp_path: Path) -> Script:
    """Writes a program that stands for a player."""

    def write(body: str) -> Path:
        path = tmp_path / "player"
        path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        path.chmod(0o755)
        return path

    return write


def settle() -> None:
    """Waits until every program that was started is followed to its end."""
    for thread in threading.enumerate():
        if thread.name == "sound":
            thread.join(60)
            assert not thread.is_alive()


def children() -> list[str]:
    return Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii").split()


@pytest.mark.parametrize("there", [("aplay", "paplay"), ("paplay", "pw-play"), ("pw-play",), ("afplay",)])
def test_the_first_program_that_is_there_plays(there: tuple[str, ...]) -> None:
    player = find_player(lambda name: f"/usr/bin/{name}" if name in there else None)
    assert isinstance(player, ProgramPlayer)


def test_a_system_without_any_has_no_player() -> None:
    assert find_player(lambda _: None) is None


def test_the_program_gets_the_whole_sound_as_a_file_it_can_go_back_in(script: Script, tmp_path: Path) -> None:
    heard = tmp_path / "heard"
    player = ProgramPlayer((str(script(f"cat $1 $1 - >{heard}")), FILE))
    player.play(WAV)
    settle()
    assert heard.read_bytes() == WAV * 3
    assert player.problem == ""


@pytest.mark.parametrize(
    ("body", "how"), [("exit 3", "ended with exit code 3"), ("kill -9 $$", "ended with exit code -9")]
)
def test_a_failing_program_is_a_line_for_staff(script: Script, body: str, how: str) -> None:
    player = ProgramPlayer((str(script(body)), FILE))
    player.play(WAV)
    settle()
    assert how in player.problem
    assert "\n" not in player.problem
    player = ProgramPlayer((str(script("exit 0")), FILE))
    player.play(WAV)
    settle()
    assert player.problem == ""


def test_a_program_that_went_is_a_line_for_staff(tmp_path: Path) -> None:
    player = ProgramPlayer((str(tmp_path / "none"), FILE))
    player.play(WAV)
    assert "none" in player.problem
    player.stop()


def test_nothing_waits_for_a_stuck_program_and_stop_ends_it(script: Script) -> None:
    player = ProgramPlayer((str(script("exec sleep 1000")), FILE))
    before = time.monotonic()
    player.play(WAV)
    player.stop()
    assert time.monotonic() - before < 30
    settle()
    assert children() == []
    assert player.problem == "", "it was ended on purpose"


def test_a_stuck_program_is_ended_after_a_while(script: Script) -> None:
    player = ProgramPlayer((str(script("exec sleep 1000")), FILE), longest=0.1)
    player.play(WAV)
    settle()
    assert "did not end" in player.problem
    assert children() == []


def test_a_second_sound_takes_the_place_of_the_first(script: Script) -> None:
    player = ProgramPlayer((str(script("exec sleep 1000")), FILE), longest=1000)
    for _ in range(3):
        player.play(WAV)
    player.stop()
    settle()
    assert children() == []


def test_a_thousand_sounds_leave_nothing_behind() -> None:
    player = ProgramPlayer(("/bin/true", FILE))
    opened = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(1000):
        player.play(WAV)
    settle()
    assert children() == []
    assert len(list(Path("/proc/self/fd").iterdir())) == opened
    assert player.problem == ""
