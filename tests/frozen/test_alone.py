"""The archive is enough: no sources, no Python, no environment, no network, nothing that may be written to."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import LONGEST_SECONDS, NO_SCREEN, start, start_alone

INTERNET = re.compile(r"socket\((AF_INET6?|PF_INET6?|AF_PACKET)")


def test_the_archive_is_enough(unpacked: Path, tmp_path: Path) -> None:
    done = start(unpacked, tmp_path, "--self-test")
    assert done.returncode == 0, done.stdout + done.stderr


def test_it_proves_itself_where_nothing_else_is(unpacked: Path, tmp_path: Path) -> None:
    done = start_alone(unpacked, tmp_path, "--self-test")
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) > 10
    assert all(line.startswith("ok ") for line in lines[:-1]), done.stdout
    assert done.stderr == ""


def test_it_draws_where_nothing_else_is(unpacked: Path, tmp_path: Path) -> None:
    done = start_alone(unpacked, tmp_path, "tour", "--out", "pictures", "--size", "1024x600")
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "pictures").rglob("*.png"))) > 100


def test_what_was_hidden_is_hidden(unpacked: Path, tmp_path: Path) -> None:
    # The tests above would prove little if the sources were still to be seen.
    done = start_alone(unpacked, tmp_path, "check", str(Path(__file__).parents[2] / "resources" / "content"))
    assert done.returncode == 2, done.stdout


def test_a_terminal_starts_and_opens_no_internet_socket(unpacked: Path, tmp_path: Path) -> None:
    if sys.platform != "linux" or not shutil.which("strace"):
        pytest.skip("strace shows which sockets are opened, and it is not here")
    trace = tmp_path / "trace.txt"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as supervisor:
        supervisor.bind(str(tmp_path / "notify"))
        supervisor.settimeout(LONGEST_SECONDS)
        shown = subprocess.Popen(
            ["strace", "-f", "-e", "trace=socket", "-o", trace, unpacked / "patient-kiosk", "--data-dir", "data"],
            cwd=tmp_path,
            env={**NO_SCREEN, "HOME": str(tmp_path), "NOTIFY_SOCKET": str(tmp_path / "notify")},
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            while b"READY=1" not in supervisor.recv(4096):  # the first frame is on the screen
                pass
        finally:
            kiosk = Path(f"/proc/{shown.pid}/task/{shown.pid}/children").read_text(encoding="ascii").split()
            for pid in kiosk:
                os.kill(int(pid), signal.SIGTERM)
            _, said = shown.communicate(timeout=LONGEST_SECONDS)
    if "ptrace" in said:
        pytest.skip(f"this system lets us trace nothing: {said.strip()}")
    assert shown.returncode == 0, said
    opened = trace.read_text(encoding="utf-8")
    assert "socket(AF_UNIX" in opened, "strace saw nothing at all"
    assert not INTERNET.search(opened)


def test_the_self_test_opens_no_internet_socket(unpacked: Path, tmp_path: Path) -> None:
    if sys.platform != "linux" or not shutil.which("strace"):
        pytest.skip("strace shows which sockets are opened, and it is not here")
    program = str(unpacked / "patient-kiosk")
    command = ["strace", "-f", "-e", "trace=socket,execve", "-o", "trace.txt", program, "--self-test"]
    done = subprocess.run(
        command, cwd=tmp_path, env={"HOME": str(tmp_path)}, capture_output=True, text=True, check=False
    )
    if "ptrace" in done.stderr:
        pytest.skip(f"this system lets us trace nothing: {done.stderr.strip()}")
    assert done.returncode == 0, done.stdout + done.stderr
    traced = (tmp_path / "trace.txt").read_text(encoding="utf-8")
    assert "execve(" in traced, "strace saw nothing at all"
    assert not INTERNET.search(traced)


def test_nothing_is_written_at_home(unpacked: Path, tmp_path: Path) -> None:
    done = start(unpacked, tmp_path, "tour", "--out", "pictures", "--size", "1024x600")
    assert done.returncode == 0, done.stderr
    written = [path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file()]
    assert {path.parts[0] for path in written} == {"pictures"}
