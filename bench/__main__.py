"""``python -m bench``: measures the kiosk and two browsers, prints the table and writes ``build/bench.json``.

Exit codes: 0 measured, whatever came of it; 1 something could not be measured; 2 misuse.
"""

import argparse
import json
import os
import platform
import sys
import tempfile
import time
from pathlib import Path

from bench.contenders import ROOT, Ground
from bench.figures import Figures
from bench.glass import NotMeasuredError
from bench.run import Extent, Part, Run
from bench.screen import screen
from bench.table import as_json, lines

BUSY = 0.5
"""Load average of the last minute from which the machine is said to do something else."""


def main(arguments: list[str]) -> int:
    """Measures, prints and writes; gives the exit code."""
    options = _parser().parse_args(arguments)
    program = options.program.resolve()
    if not os.access(program, os.X_OK):
        print(f"bench: {program} is not there; run make package, or name it with --program", file=sys.stderr)
        return 2
    load = os.getloadavg()[0]
    _tell(f"load average {load:.2f}{'; the machine is busy with something else' if load > BUSY else ''}")
    figures, began = Figures(), time.monotonic()
    extent = Extent(options.rounds, options.cold_rounds, options.seconds, options.idle, options.turns)
    with tempfile.TemporaryDirectory(prefix="patient-kiosk-bench-") as scratch:
        try:
            with screen() as (display, glass):
                kept = ROOT / "build" / "bench"
                kept.mkdir(parents=True, exist_ok=True)
                ground = Ground(program, Path(scratch), kept, display)
                Run(ground, glass, extent, figures, _tell).measure(frozenset(options.only or Part))
        except NotMeasuredError as error:
            figures.missing.append(str(error))
    about = {
        "machine": platform.platform(),
        "processors": os.cpu_count(),
        "load before": load,
        "load after": os.getloadavg()[0],
        "seconds": round(time.monotonic() - began),
        "program": program.name,
    }
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(as_json(figures, about), indent=1) + "\n", encoding="utf-8")
    print(*lines(figures), sep="\n")
    for missing in figures.missing:
        print(f"bench: {missing}", file=sys.stderr)
    return 1 if figures.missing else 0


def _tell(line: str) -> None:
    print(f"bench: {line}", file=sys.stderr, flush=True)


def _parser() -> argparse.ArgumentParser:
    usual = Extent()
    parser = argparse.ArgumentParser(prog="bench", description="Measures the kiosk and two browsers.")
    program = ROOT / "dist" / "patient-kiosk" / "patient-kiosk"
    parser.add_argument("--program", type=Path, default=program, help="the frozen kiosk")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench.json", help="the file to write")
    parser.add_argument("--rounds", type=int, default=usual.rounds, help="warm starts of each")
    parser.add_argument("--cold-rounds", type=int, default=usual.cold_rounds, help="cold starts of each")
    parser.add_argument("--seconds", type=float, default=usual.seconds, help="on a page before memory is measured")
    parser.add_argument("--idle", type=float, default=usual.idle, help="seconds of idleness that are measured")
    parser.add_argument("--turns", type=int, default=usual.turns, help="pages turned")
    parser.add_argument("--only", type=Part, action="append", metavar="PART", help="start, cold, stay, disk or growth")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
