"""What only the system can lock is seen open or closed in its files, and never guessed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.doctor.cage import switches_terminals
from kiosk.doctor.finding import Gap
from kiosk.doctor.linux_gaps import linux_looks
from kiosk.doctor.looking import gaps_of
from tests.doctor.fake_root import FakeRoot

UNIT = "etc/systemd/system/patient-kiosk.service"
SCRIPT = "opt/patient-kiosk/current/linux/under-cage.sh"
NEVER_TOLD = {"boot-menu", "usb"}


@pytest.fixture
def root(tmp_path: Path) -> FakeRoot:
    """A machine on which everything is closed that can be."""
    root = FakeRoot(tmp_path)
    root.lock()
    return root


def gaps_in(root: FakeRoot) -> dict[str, Gap]:
    return {gap.name: gap for gap in gaps_of(linux_looks(root.path))}


def test_a_machine_set_up_by_our_own_page_has_no_open_gap(root: FakeRoot) -> None:
    gaps = gaps_in(root)
    assert {name for name, gap in gaps.items() if gap.is_open} == set()
    assert {name for name, gap in gaps.items() if gap.is_open is None} == NEVER_TOLD


Change = Callable[[FakeRoot], None]

OPENED: list[tuple[str, bool | None, str, Change]] = [
    ("unit", True, "install patient-kiosk.service", lambda root: root.remove(UNIT)),
    ("unit", True, "systemctl enable", lambda root: root.remove("etc/systemd/system/multi-user.target.wants")),
    ("watchdog", True, "WatchdogSec=120", lambda root: root.change(UNIT, "WatchdogSec=120", "WatchdogSec=0s")),
    ("watchdog", True, "WatchdogSec=120", lambda root: root.change(UNIT, "WatchdogSec=120", "WatchdogSec=infinity")),
    ("watchdog", True, "WatchdogSec=120", lambda root: root.write(f"{UNIT}.d/a.conf", "[Service]\nWatchdogSec=\n")),
    ("watchdog", True, "install patient-kiosk.service", lambda root: root.remove(UNIT)),
    ("compositor", True, "without -s", lambda root: root.change(SCRIPT, "cage --", "cage -d -s --")),
    ("compositor", True, "without -s", lambda root: root.change(SCRIPT, "cage --", "cage -m last -ds --")),
    ("compositor", None, "cannot be told", lambda root: root.change(SCRIPT, "cage --", "weston --")),
    ("compositor", None, "cannot be told", lambda root: root.remove(UNIT)),
    ("terminal-login", True, "tty1", lambda root: root.change(UNIT, "Conflicts=", "Wants=")),
    ("virtual-terminals", True, "NAutoVTs=0", lambda root: root.remove("etc/systemd/logind.conf.d")),
    (
        "virtual-terminals",
        True,
        "ReserveVT=0",
        lambda root: root.write("etc/systemd/logind.conf.d/z.conf", "[Login]\nReserveVT=6\n"),
    ),
    ("kiosk-user", True, "/bin/sh", lambda root: root.change("etc/passwd", "/usr/sbin/nologin", "/bin/sh")),
    ("kiosk-user", True, "/bin/sh", lambda root: root.change("etc/passwd", "/usr/sbin/nologin", "")),
    ("kiosk-user", True, "runs as root", lambda root: root.change(UNIT, "User=kiosk", "")),
    ("kiosk-user", None, "no user 'visitor'", lambda root: root.change(UNIT, "User=kiosk", "User=visitor")),
    ("sysrq", True, "kernel.sysrq = 438", lambda root: root.write("proc/sys/kernel/sysrq", "438\n")),
    ("sysrq", None, "cannot be told", lambda root: root.remove("proc/sys/kernel/sysrq")),
    ("ctrl-alt-delete", True, "systemctl mask", lambda root: root.remove("etc/systemd/system/ctrl-alt-del.target")),
    ("ctrl-alt-delete", True, "CtrlAltDelBurstAction", lambda root: root.remove("etc/systemd/system.conf.d")),
    (
        "power-keys",
        True,
        "logind.conf: HandlePowerKey",
        lambda root: root.change("etc/systemd/logind.conf.d/kiosk.conf", "HandlePowerKey=ignore\n", ""),
    ),
    (
        "rescue-shell",
        True,
        "mask rescue.service",
        lambda root: root.remove("etc/systemd/system/rescue.service"),
    ),
]


@pytest.mark.parametrize(("name", "is_open", "words", "change"), OPENED)
def test_what_is_open_is_named_with_its_mend(
    root: FakeRoot, name: str, is_open: bool | None, words: str, change: Change
) -> None:
    change(root)
    gap = gaps_in(root)[name]
    assert gap.is_open is is_open
    assert words in gap.words


def test_a_masked_unit_is_none(root: FakeRoot) -> None:
    root.remove(UNIT)
    root.mask("patient-kiosk.service")
    assert gaps_in(root)["unit"].is_open


def test_a_unit_that_is_a_link_is_one(root: FakeRoot) -> None:
    (root.path / UNIT).rename(root.path / "elsewhere")
    root.link(UNIT, str(root.path / "elsewhere"))
    assert gaps_in(root)["unit"].is_open is False


def test_a_masked_login_is_closed_without_the_unit(root: FakeRoot) -> None:
    root.remove(UNIT)
    assert gaps_in(root)["terminal-login"].is_open
    root.mask("getty@tty1.service")
    assert gaps_in(root)["terminal-login"].is_open is False


def test_the_terminal_is_the_one_of_the_unit(root: FakeRoot) -> None:
    root.change(UNIT, "TTYPath=/dev/tty1", "TTYPath=/dev/tty7")
    root.link("etc/systemd/system/getty.target.wants/getty@tty7.service", "/lib/systemd/system/getty@.service")
    assert "login waits on tty7" in gaps_in(root)["terminal-login"].words


def test_what_the_distribution_brings_yields_to_the_site(root: FakeRoot) -> None:
    root.write("usr/lib/systemd/logind.conf.d/kiosk.conf", "[Login]\nNAutoVTs=6\n")
    assert gaps_in(root)["virtual-terminals"].is_open is False
    root.write("usr/lib/systemd/logind.conf.d/z.conf", "[Login]\nNAutoVTs=6\n")
    assert gaps_in(root)["virtual-terminals"].is_open


def test_an_empty_machine_is_told_of_and_nothing_falls_over(tmp_path: Path) -> None:
    gaps = gaps_in(FakeRoot(tmp_path))
    assert gaps["unit"].is_open
    assert gaps["kiosk-user"].is_open is None


@pytest.mark.parametrize("name", [UNIT, "etc/systemd/logind.conf.d/kiosk.conf", "etc/passwd", "proc/sys/kernel/sysrq"])
def test_a_folder_in_the_place_of_a_file_is_no_traceback(root: FakeRoot, name: str) -> None:
    root.remove(name)
    (root.path / name).mkdir()
    assert len(gaps_in(root)) == 12


@pytest.mark.parametrize("name", [UNIT, "etc/systemd/logind.conf", "etc/passwd", "proc/sys/kernel/sysrq"])
@given(data=st.binary(max_size=200))
def test_whatever_stands_in_a_file_is_no_traceback(
    tmp_path_factory: pytest.TempPathFactory, name: str, data: bytes
) -> None:
    root = FakeRoot(tmp_path_factory.mktemp("root"))
    root.write(name, "")
    (root.path / name).write_bytes(data)
    gaps = gaps_in(root)
    assert len(gaps) == 12
    assert all("\n" not in gap.words for gap in gaps.values())


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("/usr/bin/cage -- kiosk", False),
        ("/usr/bin/cage kiosk -s", False),
        ("cage -- kiosk -s", False),
        ("cage -s kiosk", True),
        ("cage -d -s -- kiosk", True),
        ("cage -m s -- kiosk", False),
        ("-/usr/bin/cage -ds -- kiosk", True),
        ("/usr/bin/weston -s", None),
        ("", None),
    ],
)
def test_only_an_option_of_cage_itself_switches_terminals(tmp_path: Path, command: str, expected: bool | None) -> None:
    assert switches_terminals(tmp_path, [command]) is expected


def test_a_comment_or_a_program_that_is_no_script_says_nothing_of_cage(tmp_path: Path) -> None:
    (tmp_path / "script").write_text("#!/bin/sh\n# cage -s\nexec kiosk\n", encoding="utf-8")
    (tmp_path / "program").write_bytes(b"\x7fELF\n cage -s \n")
    assert switches_terminals(tmp_path, ["/script", "/program"]) is None
