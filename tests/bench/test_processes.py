"""What the system says of a process is read as it writes it."""

import subprocess
import sys

import pytest

from bench.processes import memory, nanoseconds_of, processes_of, pss_of, seconds_between, seconds_taken, ticks_of

ROLLUP = """55e0-7ffd ---p 00000000 00:00 0    [rollup]
Rss:               81234 kB
Pss:               61234 kB
Pss_Dirty:         30000 kB
Pss_Anon:          30000 kB
"""
STAT = "4711 (a (strange) name) S 1 4711 4711 0 -1 4194560 11 0 0 0 123 45 6 7 20 0 9 0 5 100 200"


def test_memory_is_what_is_shared_by_its_parts() -> None:
    assert pss_of(ROLLUP) == 61234


def test_a_process_that_has_ended_tells_no_memory() -> None:
    with pytest.raises(ValueError, match="no PSS"):
        pss_of("")


def test_time_is_that_of_the_process_whatever_it_is_called() -> None:
    assert ticks_of(STAT) == 123 + 45


def test_the_schedulers_time_is_the_first_number() -> None:
    assert nanoseconds_of("713558 111281 3\n") == 713558


def test_a_thread_that_ended_takes_nothing_back() -> None:
    assert seconds_between({1: 5.0, 2: 9.0}, {1: 6.5, 3: 0.25}) == 1.75


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells so")
def test_a_running_process_holds_memory_and_has_taken_time() -> None:
    code = "sum(range(10**7)); print('ready', flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdin
        assert child.stdout
        child.stdout.readline()
        assert child.pid in processes_of(child.pid)
        assert memory(child.pid) > 1
        assert seconds_taken(child.pid) > 0
        child.stdin.close()
