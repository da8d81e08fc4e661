"""The arguments of every command, and what is wrong with them."""

import argparse
import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NoReturn

from kiosk import __version__
from kiosk.cli.outcome import MisuseError

PROGRAM = "patient-kiosk"


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise MisuseError(f"{message} (see '{self.prog} --help')")


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """What a command line says; ``command`` is None where the kiosk is to be shown.

    Args:
        arguments: The words after the program's name, or None for those of this process.

    Raises:
        MisuseError: an argument is wrong.
    """
    # A start waits for this: what the other commands take is not made for it.
    options, others = _shower(add_help=False).parse_known_args(arguments)
    if others:
        return parser().parse_args(arguments)
    options.command = None
    return options


def _shower(*, add_help: bool) -> argparse.ArgumentParser:
    """What reads the options for showing the kiosk."""
    parser = _Parser(
        prog=PROGRAM,
        description="A touchscreen health article for clinic waiting rooms.",
        add_help=add_help,
        # What prints no help does not look how wide the terminal is, with all that it takes to know that.
        formatter_class=argparse.HelpFormatter if add_help else partial(argparse.HelpFormatter, width=80),
    )
    parser.add_argument("--windowed", action="store_true", help="in a window; a folder of --content is watched")
    parser.add_argument("--self-test", action="store_true", help="prove without a screen that the program works")
    _add_content(parser)
    parser.add_argument("--lang", metavar="CODE", help="language to start in")
    _add_settings(parser)
    return parser


def parser() -> argparse.ArgumentParser:
    """What reads the command line whole; a wrong argument raises `MisuseError`."""
    parser = _shower(add_help=True)
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    commands = parser.add_subparsers(dest="command", parser_class=_Parser, metavar="COMMAND")

    check = commands.add_parser("check", help="name every problem of a folder of content")
    check.add_argument("--json", action="store_true", help="as JSON")
    _add_settings(check, default=argparse.SUPPRESS)
    build = commands.add_parser("build", help="compile a folder of content into a library")
    build.add_argument("-o", dest="out", metavar="FILE", required=True, type=Path, help="the library to write")
    for command in (check, build):
        command.add_argument(
            "dir", metavar="DIR", nargs="?", type=Path, default=None, help="the content (default: ours)"
        )
        command.add_argument("--strict", action="store_true", help="warnings count as errors")

    recovery = commands.add_parser("recovery", help="say as JSON what the recovery timeline tells on a day")
    recovery.add_argument(
        "--day", metavar="N", required=True, type=_day, help="whole days since the last injection, 0 being its day"
    )
    recovery.add_argument("--lang", metavar="CODE", default=argparse.SUPPRESS, help="language")
    _add_content(recovery, default=argparse.SUPPRESS)

    red_flags = commands.add_parser("redflags", help="say what answers to the red-flag questions come to")
    outcome = red_flags.add_mutually_exclusive_group(required=True)
    outcome.add_argument("--answers", metavar="FILE", type=Path, help="answers as JSON; prints the result as JSON")
    outcome.add_argument("--sheet", metavar="FILE", type=Path, help="the page of every outcome to write, to be signed")
    _add_settings(red_flags, default=argparse.SUPPRESS)
    red_flags.add_argument("--lang", metavar="CODE", default=argparse.SUPPRESS, help="language")
    _add_content(red_flags, default=argparse.SUPPRESS)

    set_pin = commands.add_parser("set-pin", help="set the PIN of the staff door; asks for it twice")
    doctor = commands.add_parser("doctor", help="say how the terminal is, and what is not locked")
    doctor.add_argument("--json", action="store_true", help="as JSON")
    for command in (set_pin, doctor):
        _add_data_dir(command, default=argparse.SUPPRESS)

    install = commands.add_parser("install", help="show a library from a stick from now on")
    install.add_argument("file", metavar="FILE", type=Path, help="the library that 'build' has made")
    install.add_argument("--allow-older", action="store_true", help="also one made before what is shown")
    rollback = commands.add_parser("rollback", help="show what was installed before")
    rollback.add_argument("steps", metavar="N", nargs="?", type=_steps, default=1, help="so many steps (default: 1)")
    for command in (install, rollback):
        _add_data_dir(command, default=argparse.SUPPRESS)

    tour = commands.add_parser("tour", help="save a picture of every screen and page")
    tour.add_argument("--out", metavar="DIR", required=True, type=Path, help="where the pictures go")
    tour.add_argument("--size", metavar="WxH", type=_size, default=(1920, 1080), help="pixels (default: 1920x1080)")
    tour.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    tour.add_argument("--text-size", metavar="PERCENT", type=_text_size, default=100, help="100, 125, 150 or 200")
    tour.add_argument("--lang", metavar="CODE", default=argparse.SUPPRESS, help="language")
    _add_content(tour, default=argparse.SUPPRESS)
    _add_settings(tour, default=argparse.SUPPRESS)
    return parser


def _add_settings(parser: argparse.ArgumentParser, default: str | None = None) -> None:
    parser.add_argument("--settings", metavar="FILE", type=Path, default=default, help="the site's: whom to call")


def _add_content(parser: argparse.ArgumentParser, default: str | None = None) -> None:
    parser.add_argument("--content", metavar="DIR|FILE", type=Path, default=default, help="content or library to show")
    _add_data_dir(parser, default)


def _add_data_dir(parser: argparse.ArgumentParser, default: str | None = None) -> None:
    parser.add_argument(
        "--data-dir", metavar="DIR", type=Path, default=default, help="where settings, the log and compiled content are"
    )


def _size(text: str) -> tuple[int, int]:
    width, times, height = text.lower().partition("x")
    if not (times and width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"'{text}' is no size (write it like 1920x1080)")
    size = (int(width), int(height))
    if not all(320 <= side <= 8192 for side in size):
        raise argparse.ArgumentTypeError(f"'{text}' is out of range (320 to 8192 pixels a side)")
    return size


def _text_size(text: str) -> int:
    if text not in {"100", "125", "150", "200"}:
        raise argparse.ArgumentTypeError(f"'{text}' is no text size (100, 125, 150 or 200)")
    return int(text)


def _day(text: str) -> int:
    if not re.fullmatch(r"[+-]?[0-9]{1,4000}", text):
        raise argparse.ArgumentTypeError(f"'{text}' is no whole number of days (write it like 10)")
    return int(text)


def _steps(text: str) -> int:
    if not re.fullmatch(r"[1-9][0-9]{0,2}", text):
        raise argparse.ArgumentTypeError(f"'{text}' is no number of steps (write it like 1)")
    return int(text)


def refuse_idle_options(options: argparse.Namespace) -> None:
    """An option that would do nothing is a slip: ``--content X check`` would check our own content."""
    if options.command in {"check", "build"} and (options.content or options.data_dir or options.lang):
        raise MisuseError(f"--content, --data-dir and --lang are for showing; write '{options.command} DIR'")
    if options.command in {"build", "recovery"} and options.settings:
        raise MisuseError(f"--settings says whom to call, which is not for '{options.command}'; leave it out")
    if options.command in {"set-pin", "doctor", "install", "rollback"} and (
        options.content or options.lang or options.settings
    ):
        raise MisuseError(f"--content, --settings and --lang are not for '{options.command}'; leave them out")
    others = (options.command, options.windowed, options.content, options.data_dir, options.lang, options.settings)
    if options.self_test and any(others):
        raise MisuseError("--self-test proves the program as it came; leave the rest out")
    if options.command and options.windowed:
        raise MisuseError(f"--windowed is for showing, not for '{options.command}'; leave it out")
