"""``check`` and ``build``: what staff do with a folder of content."""

import argparse
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from kiosk.cli.outcome import FINE, PROBLEMS, MisuseError, say
from kiosk.cli.site_numbers import numbers_of, say_unset
from kiosk.shared.problem import Severity
from kiosk.shared.resources import icon_names, resources_folder


def check(options: argparse.Namespace) -> int:
    """Names every problem of a folder; 1 if there is an error."""
    from kiosk.content.check import check_folder
    from kiosk.content.report_json import report_json

    root, numbers = _folder(options.dir), numbers_of(options)
    report = check_folder(root, date.today(), icon_names()).below(_shown(root))
    if options.strict:
        report = report.strict()
    if any((each / "redflags.yaml").is_file() for each in root.iterdir()):
        say_unset(numbers)
    if options.json:
        print(report_json(report))
    else:
        for problem in report.problems:
            print(problem)
        chapters, errors = len(report.chapters), sum(p.severity is Severity.ERROR for p in report.problems)
        warnings = len(report.problems) - errors
        say(f"{_counted(chapters, 'chapter')}, {_counted(errors, 'error')}, {_counted(warnings, 'warning')}")
    return FINE if report.sound else PROBLEMS


def build(options: argparse.Namespace) -> int:
    """Compiles a folder into a library and prints its hash; 1 if it has errors."""
    from kiosk.content.build import build_library

    root = _folder(options.dir)
    if options.out.resolve().is_relative_to(root.resolve()):
        raise MisuseError(f"{options.out}: lies among the sources; name a file outside of {root}")
    try:
        built = build_library(
            root, options.out, date.today(), icon_names(), strict=options.strict, made=datetime.now(UTC)
        )
    except OSError as error:
        say(f"{options.out}: cannot be written ({error.strerror or error}); name another file, or make room")
        return PROBLEMS
    for problem in built.report.below(_shown(root)).problems:
        print(problem, file=sys.stderr)
    if not built.content_hash:
        say(f"{options.out}: not written, the content has errors; mend them and build again")
        return PROBLEMS
    print(f"{options.out} {built.content_hash}")
    return FINE


def _folder(given: Path | None) -> Path:
    """The folder to work on; ours when none was given."""
    root = given or resources_folder() / "content"
    try:
        if not root.is_dir():
            what = "is not a folder" if root.exists() else "is not there"
            raise MisuseError(f"{root}: {what}; name a folder of content")
        if not any(root.iterdir()):
            raise MisuseError(f"{root}: is empty; name a folder of content")
    except OSError as error:
        raise MisuseError(f"{root}: cannot be opened ({error.strerror}); name a folder you may read") from error
    return root


def _shown(root: Path) -> str:
    """How a folder stands before its files in problems: as short as it can be and still be opened from here."""
    try:
        return root.resolve().relative_to(Path.cwd()).as_posix()
    except (ValueError, OSError):
        return root.as_posix()


def _counted(number: int, name: str) -> str:
    return f"{number} {name}{'' if number == 1 else 's'}"
