"""``install.sh``: what whoever sets up a terminal can rely on."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.linux.terminal import FILES, LINUX, NEEDED, Package, Terminal, make_package

UNIT = "etc/systemd/system/patient-kiosk.service"
START = "etc/systemd/system/multi-user.target.wants/patient-kiosk.service"
COMMAND = "usr/local/sbin/patient-kiosk"
PACKAGES = ("systemd", "cage", "xwayland", "seatd", "util-linux")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="installs on Linux")
as_root = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("useradd"),
    reason="only root may make users and give files to them",
)


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "root")


@pytest.fixture
def package(tmp_path: Path) -> Package:
    return make_package(tmp_path / "stick" / "patient-kiosk", "0.1.0")


def one_line(done: subprocess.CompletedProcess[str]) -> str:
    """The one line that it stopped with."""
    assert done.stderr.startswith("install.sh: ")
    assert done.stderr.count("\n") == 1
    return done.stderr


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".sh")])
def test_scripts_are_sound(name: str) -> None:
    assert subprocess.run(["sh", "-n", LINUX / name], check=False).returncode == 0
    assert os.access(LINUX / name, os.X_OK)
    if shutil.which("shellcheck"):
        found = subprocess.run(["shellcheck", LINUX / name], capture_output=True, text=True, check=False)
        assert found.stdout == ""


def test_a_dry_run_says_all_and_does_nothing(terminal: Terminal, package: Package) -> None:
    before = terminal.tree()
    done = terminal.install(package, "--dry-run")
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 8
    assert all(line.startswith("would make ") for line in done.stdout.splitlines())
    assert terminal.tree() == before


@as_root
def test_it_installs(terminal: Terminal, package: Package) -> None:
    done = terminal.install(package)
    assert (done.returncode, done.stderr) == (0, "")
    assert all(line.startswith("made ") for line in done.stdout.splitlines())
    assert terminal.shown() == "0.1.0"
    program = terminal.path("opt/patient-kiosk/current/patient-kiosk").stat()
    assert (program.st_uid, oct(program.st_mode)[-3:]) == (0, "755")
    user = terminal.path("etc/passwd").read_text(encoding="utf-8").splitlines()[-1].split(":")
    assert (user[0], user[5], user[6]) == ("kiosk", "/var/lib/patient-kiosk", "/usr/sbin/nologin")
    groups = terminal.path("etc/group").read_text(encoding="utf-8").splitlines()
    assert {"video:x:44:kiosk", "audio:x:29:somebody,kiosk", "seat:x:997:kiosk"} <= set(groups)
    data = terminal.path("var/lib/patient-kiosk").stat()
    assert (data.st_uid, data.st_gid, oct(data.st_mode)[-3:]) == (int(user[2]), int(user[3]), "700")
    assert terminal.path(UNIT).read_bytes() == (LINUX / "patient-kiosk.service").read_bytes()
    assert str(terminal.path(START).readlink()) == f"/{UNIT}"
    assert str(terminal.path(COMMAND).readlink()) == "/opt/patient-kiosk/current/linux/patient-kiosk.sh"


@as_root
def test_a_second_time_changes_nothing(terminal: Terminal, package: Package) -> None:
    terminal.install(package)
    before = terminal.tree()
    done = terminal.install(package)
    assert done.returncode == 0
    assert all(line.startswith("had ") for line in done.stdout.splitlines()), done.stdout
    assert terminal.tree() == before


@as_root
def test_an_update_keeps_the_version_before_and_one_can_go_back(
    terminal: Terminal, package: Package, tmp_path: Path
) -> None:
    packages = [package, *(make_package(tmp_path / version, version) for version in ("0.2.0", "0.3.0"))]
    for each in packages:
        assert terminal.install(each).returncode == 0
    assert terminal.shown() == "0.3.0"
    assert terminal.versions() == {"0.2.0", "0.3.0"}
    assert terminal.install(package, "--back").returncode == 0
    assert terminal.shown() == "0.2.0"
    assert terminal.install(package, "--back").returncode == 0
    assert terminal.shown() == "0.3.0"


@as_root
def test_another_one_of_the_same_version_never_writes_over_what_runs(terminal: Terminal, package: Package) -> None:
    terminal.install(package)
    running = terminal.path("opt/patient-kiosk/0.1.0")
    before = {path: path.stat().st_ino for path in running.rglob("*")}
    for text in ("mended", "mended again", "mended again"):
        package.change(text)
        assert terminal.install(package).returncode == 0
        assert terminal.shown() == text
        assert len(terminal.versions()) <= 2
        if text == "mended":
            assert {path: path.stat().st_ino for path in running.rglob("*")} == before
    tree = terminal.tree()
    assert "made" not in terminal.install(package).stdout
    assert terminal.tree() == tree


@as_root
@pytest.mark.parametrize("left", ["opt/patient-kiosk/.part/_internal", "opt/patient-kiosk/.current"])
def test_what_a_power_cut_has_left_is_in_nobodys_way(terminal: Terminal, package: Package, left: str) -> None:
    terminal.path(left).parent.mkdir(parents=True)
    terminal.path(left).symlink_to("nowhere")
    assert terminal.install(package).returncode == 0
    assert terminal.shown() == "0.1.0"
    assert terminal.versions() == {"0.1.0"}
    assert not any(path.name.startswith(".") for path in terminal.path("opt/patient-kiosk").iterdir())


@as_root
def test_a_data_folder_of_another_user_becomes_the_kiosks(terminal: Terminal, package: Package) -> None:
    kept = terminal.path("var/lib/patient-kiosk/settings.toml")
    kept.parent.mkdir(parents=True)
    kept.write_text("# ours", encoding="utf-8")
    terminal.install(package)
    assert kept.read_text(encoding="utf-8") == "# ours"
    assert kept.stat().st_uid == kept.parent.stat().st_uid != 0


@as_root
def test_uninstalling_keeps_the_data(terminal: Terminal, package: Package) -> None:
    terminal.install(package)
    kept = terminal.path("var/lib/patient-kiosk/settings.toml")
    kept.write_text("# ours", encoding="utf-8")
    before = terminal.tree()
    terminal.install(package, "--uninstall", "--dry-run")
    assert terminal.tree() == before
    done = terminal.install(package, "--uninstall")
    assert (done.returncode, done.stderr) == (0, "")
    left = terminal.tree()
    assert "var/lib/patient-kiosk/settings.toml" in left
    assert not {"opt/patient-kiosk", UNIT, START, COMMAND} & set(left)
    assert "kiosk:" in terminal.path("etc/passwd").read_text(encoding="utf-8")
    assert terminal.install(package, "--uninstall").returncode == 0
    assert terminal.install(package).returncode == 0
    assert kept.read_text(encoding="utf-8") == "# ours"


@as_root
def test_purging_leaves_nothing(terminal: Terminal, package: Package) -> None:
    before = set(terminal.tree())
    terminal.install(package)
    for _ in range(2):
        done = terminal.install(package, "--uninstall", "--purge")
        assert (done.returncode, done.stderr) == (0, "")
    assert "kiosk" not in "".join(terminal.path(f"etc/{name}").read_text() for name in ("passwd", "group", "shadow"))
    left = {name for name in set(terminal.tree()) - before if not terminal.path(name).is_dir()}
    assert {name for name in left if not name.startswith("etc/") or "kiosk" in name} == set()


@pytest.mark.parametrize(("file", "name"), list(zip(NEEDED, PACKAGES, strict=True)))
def test_a_missing_package_is_named(terminal: Terminal, package: Package, file: str, name: str) -> None:
    terminal.path(file).unlink()
    before = terminal.tree()
    done = terminal.install(package, "--dry-run")
    assert done.returncode == 1
    assert f"these packages are missing: {name};" in one_line(done)
    assert terminal.tree() == before


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--fast"], 2, "unknown argument '--fast'"),
        (["--back", "--uninstall"], 2, "only one of"),
        (["--purge"], 2, "--purge goes with --uninstall"),
        (["--uninstall", "--start"], 2, "--start does not go with"),
        (["--root"], 2, "--root needs a folder"),
        (["--root", "/nowhere", "--dry-run"], 1, "cannot be opened"),
        (["--start", "--dry-run"], 1, "no systemd runs here"),
        (["--back", "--dry-run"], 1, "no version before"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_is_one_line(
    terminal: Terminal, package: Package, arguments: list[str], code: int, words: str
) -> None:
    before = terminal.tree()
    done = terminal.install(package, *arguments)
    assert done.returncode == code
    assert words in one_line(done)
    assert terminal.tree() == before


@pytest.mark.parametrize(
    ("program", "words"),
    [
        (None, "holds no program"),
        ("#!/bin/sh\necho libz is missing >&2\nexit 1\n", "does not start here (libz is missing)"),
        ("#!/bin/sh\necho patient-kiosk ../../etc\n", "does not say its version"),
        ("#!/bin/sh\n", "does not say its version"),
    ],
    ids=["none", "broken", "hostile", "silent"],
)
def test_a_package_that_is_none_is_refused(
    terminal: Terminal, package: Package, program: str | None, words: str
) -> None:
    path = package.folder / "patient-kiosk"
    path.unlink()
    if program is not None:
        path.write_text(program, encoding="utf-8")
        path.chmod(0o755)
    before = terminal.tree()
    done = terminal.install(package, "--dry-run")
    assert done.returncode == 1
    assert words in one_line(done)
    assert terminal.tree() == before


@as_root
def test_a_command_of_somebody_else_is_not_written_over(terminal: Terminal, package: Package) -> None:
    terminal.path(COMMAND).parent.mkdir(parents=True)
    terminal.path(COMMAND).write_text("theirs", encoding="utf-8")
    before = terminal.tree()
    assert "not ours" in one_line(terminal.install(package))
    assert terminal.tree() == before


@as_root
def test_a_full_disk_is_one_line_and_the_old_program_stays(
    terminal: Terminal, package: Package, tmp_path: Path
) -> None:
    opt = terminal.path("opt")
    opt.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(opt)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("no disk can be mounted here")
    try:
        assert terminal.install(package).returncode == 0
        larger = make_package(tmp_path / "larger", "0.2.0")
        (larger.folder / "_internal" / "large").write_bytes(bytes(2_000_000))
        done = terminal.install(larger)
        assert done.returncode == 1
        assert "No space left" in one_line(done)
        assert terminal.shown() == "0.1.0"
        assert terminal.versions() == {"0.1.0"}
    finally:
        subprocess.run(["umount", "-l", opt], check=True)


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() == 0, reason="root may do it")
def test_without_being_root_it_says_so(terminal: Terminal, package: Package) -> None:
    assert "has to be run as root" in one_line(terminal.install(package))
