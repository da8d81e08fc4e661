"""Back to what was shown before."""

from pathlib import Path

from kiosk.install.installed import Version, version_of
from kiosk.install.record import Record, write_record
from kiosk.install.refusal import RefusedError
from kiosk.install.report import Report, Step
from kiosk.install.standing import fault_in, standing
from kiosk.shared.plain_file import reason


def go_back(steps: int, folder: Path, bundled: Path, report: Report) -> tuple[Version, Version | None]:
    """Goes so many steps back in a folder that is locked: what is shown from now on, and what was before.

    Raises:
        RefusedError: there is nothing so far back that can be shown; what is shown is as it was.
    """
    report.begin(Step.COMPARE)
    before = standing(folder.parent, bundled)
    report.add(before.words)
    left = len(before.ways) - 1 - before.at
    if not 1 <= steps <= left:
        most = f"at most {left}" if left else "the content that came with the program is shown"
        raise RefusedError(f"{folder}: cannot go back so far ({steps}, {most}); install what you want to show")
    wanted = before.ways[before.at + steps]
    report.begin(Step.EXAMINE)
    fault = fault_in(wanted)
    if fault:
        raise RefusedError(f"{fault}, or go back {steps + 1} steps" if steps < left else fault)
    version = version_of(wanted)
    report.add("every entry is sound")
    report.begin(Step.SWITCH)
    kept = tuple(way.name for way in before.ways[:-1])
    try:
        write_record(Record(None if steps == left else wanted.name, kept), folder)
    except OSError as error:
        message = f"{folder}: cannot be written ({reason(error)}); mend the rights or the disk, and go back again"
        raise RefusedError(message) from error
    report.add(f"switched: shown from now on: {version.words}")
    return version, before.version
