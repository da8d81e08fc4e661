"""A monkey finds no way out and leaves nothing behind; and what it looks for, it would find."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.session.site import Site
from kiosk.shell.site import site_of
from kiosk.site.settings import Settings
from kiosk.terminal.wishes import wishes_of
from tests.soak.monkey_report import ENOUGH, WARM_UP, Fault, Kind, Sample, Tally, report, slope, verdict
from tests.soak.monkey_run import Until
from tests.soak.monkey_watch import Invitations, escape_from, left_over
from tests.terminal.conftest import finger, our_library, world
from tests.terminal.world import OpenWorld, World

__all__ = ["finger", "our_library", "world"]

ROOT = Path(__file__).parents[2]
ACTS = 300
LATER = float("inf")
"""A moment that does not come."""
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc/self/smaps_rollup")


@pytest.fixture(autouse=True)
def _alone(app: QGuiApplication) -> None:
    """No window of another test stands there."""
    for window in app.topLevelWindows():
        window.hide()


@on_linux
@pytest.mark.parametrize("seed", [11, 12, 13])
def test_a_monkey_finds_nothing(seed: int) -> None:
    command = [sys.executable, "-m", "tests.soak.monkey", "--acts", str(ACTS), "--seed", str(seed)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    told = dict(line.split(": ", 1) for line in run.stdout.splitlines())
    assert told["acts"] == str(ACTS)
    assert int(told["screens"]) > ACTS // 4, "it goes about"
    assert told["warnings"] == told["exceptions"] == told["escapes"] == "0"


@on_linux
def test_a_fault_of_the_program_ends_the_run_with_its_seed_and_the_last_acts() -> None:
    broken = (
        "import sys\n"
        "from kiosk.shell.kiosk_view_model import KioskViewModel\n"
        "from tests.soak.monkey import main\n"
        "def _start(self, language): raise ValueError('broken on purpose')\n"
        "KioskViewModel._start = _start\n"
        f"sys.exit(main(['--acts', '{ACTS}', '--seed', '3']))\n"
    )
    run = subprocess.run([sys.executable, "-c", broken], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert "exceptions: 1" in run.stdout
    assert "seed 3: something is wrong" in run.stderr
    assert "exception: ValueError: broken on purpose" in run.stderr
    assert "tap_target at Attract()" in run.stderr.partition("the last acts:")[2]


def site(of: World) -> Site:
    return site_of(of.shelf.library, wishes_of(Settings()))


def test_a_kiosk_that_holds_is_no_escape(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    assert escape_from(terminal.terminal) == ""
    terminal.knock()
    terminal.after(3)
    assert terminal.staff.is_open
    assert escape_from(terminal.terminal) == "", "the PIN pad is no way out"


def test_the_staff_page_is_an_escape(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    terminal.come_in()
    assert escape_from(terminal.terminal) == "the staff page STAFF is open"


def test_a_closed_window_is_an_escape(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library, is_locked=False)
    terminal.window.close()
    assert escape_from(terminal.terminal) == "the window is closed or hidden"


def test_another_window_is_an_escape(world: OpenWorld, our_library: Path) -> None:
    terminal, other = world(our_library), world(our_library)
    assert escape_from(terminal.terminal) == f"another window stands there: {[other.window.title()]}"


def test_what_a_visitor_leaves_is_found(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    assert left_over(terminal.terminal, site(terminal)) == ""
    terminal.start()
    assert "place Home(" in left_over(terminal.terminal, site(terminal))
    terminal.kiosk.nextTheme()
    assert "theme " in left_over(terminal.terminal, site(terminal))
    terminal.after(terminal.terminal.wait().quiet + 1)
    assert left_over(terminal.terminal, site(terminal)) == "the cover StillThere stands above the invitation"


def test_an_invitation_that_looks_different_is_found(world: OpenWorld, our_library: Path) -> None:
    terminal, seen = world(our_library), Invitations()
    assert seen.changed(terminal.window, "usual") == ""
    terminal.start()
    terminal.kiosk.startOver()
    terminal.settle()
    assert seen.changed(terminal.window, "usual") == ""
    terminal.key(Qt.Key.Key_Tab)
    assert "different" in seen.changed(terminal.window, "usual"), "the ring around a button"
    terminal.kiosk.screens.attract.drift_to(2, 1)
    terminal.settle()
    assert "different" in seen.changed(terminal.window, "usual")
    assert seen.changed(terminal.window, "drifted") == "", "other looks are another picture"
    terminal.press_at(QPoint(5, 5))
    terminal.release_at(QPoint(5, 5))
    assert "different" in seen.changed(terminal.window, "drifted")


LINE = [Sample(screens, 80_000 + screens // 10) for screens in range(0, 20_000, 500)]


@pytest.mark.parametrize(
    ("samples", "steepness"),
    [
        ([], None),
        ([Sample(10, 100)], None),
        ([Sample(10, 100), Sample(10, 300)], None),
        ([Sample(0, 100), Sample(5_000, 600)], 1_000),
        (LINE, 1_000),
        ([*LINE, Sample(20_000, 500_000), Sample(20_500, 0)], 1_000),
        (LINE[::-1], 1_000),
        ([Sample(screens, 90_000) for screens in range(9)], 0),
    ],
    ids=["none", "one", "same-moment", "two", "line", "outliers", "any-order", "flat"],
)
def test_the_slope_is_that_of_most_samples(samples: list[Sample], steepness: float | None) -> None:
    found = slope(samples)
    assert (found is None) == (steepness is None)
    assert found is None or found == pytest.approx(steepness, abs=1)


def growing(by: float, screens: int, warm_up: float = 0.0) -> Tally:
    """A run with memory that grows by kilobytes a screen, and by others during the warm-up."""
    tally = Tally(seed=1, screens=screens)
    for at in range(0, screens + 1, 250):
        early, late = min(at, WARM_UP), max(0, at - WARM_UP)
        tally.samples.append(Sample(at, round(90_000 + early * warm_up + late * by)))
    return tally


@pytest.mark.parametrize(
    ("tally", "is_good"),
    [
        (growing(0.0, ENOUGH), True),
        (growing(0.10, ENOUGH), True),
        (growing(0.11, ENOUGH), False),
        (growing(0.0, ENOUGH, warm_up=20), True),
        (growing(5, ENOUGH - 250), True),
        (Tally(seed=1, screens=ENOUGH), False),
    ],
    ids=["flat", "under-a-megabyte", "a-leak", "warm-up-is-free", "too-short-to-judge", "not-measured"],
)
def test_memory_that_grows_is_a_fault_where_there_are_screens_enough(tally: Tally, is_good: bool) -> None:
    assert (verdict(tally) == []) is is_good


@pytest.mark.parametrize("kind", Kind)
def test_every_fault_is_told_and_fails(kind: Kind) -> None:
    assert verdict(Tally(seed=1, faults=[Fault(kind, "what exactly")])) == [f"{kind.value}: what exactly"]


def test_too_few_screens_are_a_fault_only_where_more_were_wanted() -> None:
    assert verdict(Tally(seed=1, screens=10)) == []
    assert verdict(Tally(seed=1, screens=10, wanted=20)) == [
        "screens: 10, and 20 were wanted (play longer: MINUTES=30)"
    ]
    ended = Tally(seed=1, screens=10, wanted=20, faults=[Fault(Kind.HANG, "no frame")])
    assert verdict(ended) == ["hang: no frame"], "which is why there are so few"


@pytest.mark.parametrize(
    ("until", "is_reached"),
    [
        (Until(acts=5), True),
        (Until(acts=6), False),
        (Until(moment=0), True),
        (Until(moment=LATER), False),
        (Until(moment=0, screens=100, last_moment=LATER), True),
        (Until(moment=0, screens=101, last_moment=LATER), False),
        (Until(moment=0, screens=101, last_moment=0), True),
        (Until(moment=LATER, screens=100, last_moment=LATER), False),
    ],
)
def test_it_plays_until_there_are_acts_or_time_and_screens_enough(until: Until, is_reached: bool) -> None:
    assert until.is_reached(5, 100) is is_reached


def test_a_short_run_says_that_its_slope_means_nothing() -> None:
    assert report(growing(1, 10_000))[-1] == "slope: 10000 kB per 10000 screens (not judged: fewer than 25000 screens)"
    assert report(growing(0.05, ENOUGH))[-1] == "slope: 500 kB per 10000 screens"
