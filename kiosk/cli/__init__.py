"""The command line: arguments, one-line errors and exit codes.

Exit codes: 0 fine, 1 problems found, 2 misuse or nothing to work on.
"""

import argparse
import io
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

from kiosk.cli.arguments import parse, refuse_idle_options
from kiosk.cli.outcome import MISUSE, PROBLEMS, MisuseError, say


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and end the process with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal that cannot show a letter must not end the program
            stream.reconfigure(errors="backslashreplace")
    try:
        options = parse(arguments)
        refuse_idle_options(options)
        code = _command("--self-test" if options.self_test else options.command)(options)
        sys.stdout.flush()
    except MisuseError as error:
        say(str(error))
        code = MISUSE
    except KeyboardInterrupt:
        code = 130  # what shells give for an interrupted program
    except BrokenPipeError:
        # Who read the output has gone; say no more, not even at the interpreter's end.
        sys.stdout = None
        code = PROBLEMS
    sys.exit(code)


def _command(name: str | None) -> Callable[[argparse.Namespace], int]:  # noqa: PLR0911 (one a command)
    match name:
        case "check":
            from kiosk.cli.content_commands import check

            return check
        case "build":
            from kiosk.cli.content_commands import build

            return build
        case "recovery":
            from kiosk.cli.clinical_commands import recovery

            return recovery
        case "redflags":
            from kiosk.cli.clinical_commands import red_flags

            return red_flags
        case "set-pin":
            from kiosk.cli.terminal_commands import set_pin

            return set_pin
        case "doctor":
            from kiosk.cli.terminal_commands import doctor

            return doctor
        case "install":
            from kiosk.cli.install_commands import install

            return install
        case "rollback":
            from kiosk.cli.install_commands import roll_back

            return roll_back
        case "--self-test":
            from kiosk.cli.terminal_commands import self_test

            return self_test
        case "tour":
            from kiosk.cli.show_commands import tour

            return tour
        case _:
            from kiosk.cli.show_commands import run

            return run
