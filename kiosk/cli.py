"""The command line: arguments, one-line errors and exit codes.

Exit codes: 0 fine, 1 problems found, 2 misuse or nothing to work on.
"""

import argparse
import io
import re
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from kiosk import __version__
from kiosk.library_choice import Unchosen, choose_library, content_folder
from kiosk.shared.problem import Severity
from kiosk.shared.resources import icon_names, resources_folder

if TYPE_CHECKING:
    from kiosk.library.reader import Library
    from kiosk.shared.document import TopicCard
    from kiosk.site.numbers import Numbers

FINE, PROBLEMS, MISUSE = 0, 1, 2


class _MisuseError(Exception):
    """A wrong argument or nothing to work on; its text is one line."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _MisuseError(f"{message} (see '{self.prog} --help')")


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and end the process with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal that cannot show a letter must not end the program
            stream.reconfigure(errors="backslashreplace")
    try:
        options = _parser().parse_args(arguments)
        _refuse_idle_options(options)
        code = _dispatch(options)
        sys.stdout.flush()
    except _MisuseError as error:
        _say(str(error))
        code = MISUSE
    except KeyboardInterrupt:
        code = 130  # what shells give for an interrupted program
    except BrokenPipeError:
        # Who read the output has gone; say no more, not even at the interpreter's end.
        sys.stdout = None
        code = PROBLEMS
    sys.exit(code)


def _parser() -> argparse.ArgumentParser:
    program = "patient-kiosk"
    parser = _Parser(prog=program, description="A touchscreen health article for clinic waiting rooms.")
    parser.add_argument("--version", action="version", version=f"{program} {__version__}")
    parser.add_argument("--windowed", action="store_true", help="in a window; a folder of --content is watched")
    _add_content(parser)
    parser.add_argument("--lang", metavar="CODE", help="language to start in")
    _add_settings(parser)
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
    parser.add_argument("--data-dir", metavar="DIR", type=Path, default=default, help="where compiled content is kept")


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


def _refuse_idle_options(options: argparse.Namespace) -> None:
    """An option that would do nothing is a slip: ``--content X check`` would check our own content."""
    if options.command in {"check", "build"} and (options.content or options.data_dir or options.lang):
        raise _MisuseError(f"--content, --data-dir and --lang are for showing; write '{options.command} DIR'")
    if options.command in {"build", "recovery"} and options.settings:
        raise _MisuseError(f"--settings says whom to call, which is not for '{options.command}'; leave it out")
    if options.command and options.windowed:
        raise _MisuseError(f"--windowed is for showing, not for '{options.command}'; leave it out")


def _numbers(options: argparse.Namespace) -> "Numbers":
    from kiosk.site.numbers import SettingsError, read_numbers

    try:
        return read_numbers(options.settings)
    except SettingsError as error:
        raise _MisuseError(str(error)) from error


def _say_unset(numbers: "Numbers") -> None:
    """Whom a site has not said to call yet: patients read a general word for it until then."""
    if numbers.unset:
        _say(f"not set for this site: {', '.join(numbers.unset)}; set them in a file for --settings")


def _dispatch(options: argparse.Namespace) -> int:
    match options.command:
        case "check":
            return _check(options)
        case "build":
            return _build(options)
        case "recovery":
            return _recovery(options)
        case "redflags":
            return _red_flags(options)
        case "tour":
            return _tour(options)
        case _:
            return _run(options)


def _check(options: argparse.Namespace) -> int:
    from kiosk.content.check import check_folder
    from kiosk.content.report_json import report_json

    root, numbers = _folder(options.dir), _numbers(options)
    report = check_folder(root, date.today(), icon_names()).below(_shown(root))
    if options.strict:
        report = report.strict()
    if any((each / "redflags.yaml").is_file() for each in root.iterdir()):
        _say_unset(numbers)
    if options.json:
        print(report_json(report))
    else:
        for problem in report.problems:
            print(problem)
        chapters, errors = len(report.chapters), sum(p.severity is Severity.ERROR for p in report.problems)
        warnings = len(report.problems) - errors
        _say(f"{_counted(chapters, 'chapter')}, {_counted(errors, 'error')}, {_counted(warnings, 'warning')}")
    return FINE if report.sound else PROBLEMS


def _build(options: argparse.Namespace) -> int:
    from kiosk.content.build import build_library

    root = _folder(options.dir)
    if options.out.resolve().is_relative_to(root.resolve()):
        raise _MisuseError(f"{options.out}: lies among the sources; name a file outside of {root}")
    try:
        built = build_library(root, options.out, date.today(), icon_names(), strict=options.strict)
    except OSError as error:
        _say(f"{options.out}: cannot be written ({error.strerror or error}); name another file, or make room")
        return PROBLEMS
    for problem in built.report.below(_shown(root)).problems:
        print(problem, file=sys.stderr)
    if not built.content_hash:
        _say(f"{options.out}: not written, the content has errors; mend them and build again")
        return PROBLEMS
    print(f"{options.out} {built.content_hash}")
    return FINE


def _recovery(options: argparse.Namespace) -> int:
    from kiosk.recovery.told_json import told_json

    def told(library: "Library", language: str, topic: str) -> int:
        print(told_json(library.recovery(language, topic), options.day))
        return FINE

    return _with_topic(options, lambda card: card.has_recovery, "recovery timeline; add recovery.yaml", told)


def _red_flags(options: argparse.Namespace) -> int:
    from kiosk.redflags.answers_file import AnswersError, read_answers
    from kiosk.redflags.assess import assess
    from kiosk.redflags.result import result_of
    from kiosk.redflags.result_json import result_json
    from kiosk.redflags.sheet import sheet

    def told(library: "Library", language: str, topic: str) -> int:
        red_flags = library.red_flags(language, topic)
        try:
            numbers = _numbers(options)
            places = numbers.places(red_flags.your_clinic)
            if options.answers:
                assessment = assess(red_flags.rules, read_answers(options.answers, red_flags.rules))
                print(result_json(assessment, result_of(red_flags, assessment, places)))
                return FINE
        except AnswersError as error:
            raise _MisuseError(str(error)) from error
        _say_unset(numbers)
        try:
            options.sheet.write_text(sheet(red_flags, places, library.content_hash), encoding="utf-8")
        except OSError as error:
            _say(f"{options.sheet}: cannot be written ({error.strerror or error}); name another file, or make room")
            return PROBLEMS
        print(options.sheet)
        return FINE

    return _with_topic(options, lambda card: card.has_red_flags, "red-flag questions; add redflags.yaml", told)


def _with_topic(
    options: argparse.Namespace,
    has: "Callable[[TopicCard], bool]",
    wanted: str,
    act: "Callable[[Library, str, str], int]",
) -> int:
    """Does something with the first topic of the library that has what is wanted."""
    from kiosk.library.reader import LibraryDamaged, LibraryUnusable
    from kiosk.library.shelf import Shelf
    from kiosk.session.session import default_language

    chosen = choose_library(options.content, options.data_dir)
    if isinstance(chosen, Unchosen):
        return _refuse(chosen)
    try:
        shelf = Shelf(chosen.library, chosen.bundled, chosen.notice, log=_say)
    except LibraryUnusable as error:
        _say(str(error))
        return PROBLEMS
    try:
        library = shelf.library
        if options.lang is not None and options.lang not in library.languages:
            known = ", ".join(library.languages)
            raise _MisuseError(f"{options.lang}: the library has no such language; name one of: {known}")
        language = default_language(library.languages, options.lang)
        topics = library.topics(language, 0, library.topic_count(language))
        topic = next((card.topic for card in topics if has(card)), None)
        if topic is None:
            raise _MisuseError(f"the library has no {wanted} to a topic")
        return act(library, language, topic)
    except LibraryDamaged as error:
        _say(str(error))
        return PROBLEMS
    finally:
        shelf.close()


def _tour(options: argparse.Namespace) -> int:
    from kiosk.display.sizes import TextSize
    from kiosk.display.theme import ThemeName
    from kiosk.tour.tour import TourOptions, tour

    chosen = choose_library(options.content, options.data_dir)
    if isinstance(chosen, Unchosen):
        return _refuse(chosen)
    return tour(
        TourOptions(
            out=options.out,
            size=options.size,
            theme=ThemeName[options.theme.upper()],
            language=options.lang,
            text_size=TextSize(options.text_size),
            library=chosen.library,
            bundled=chosen.bundled,
            notice=chosen.notice,
            numbers=_numbers(options),
        )
    )


def _run(options: argparse.Namespace) -> int:
    from kiosk.startup import RunOptions, run

    numbers = _numbers(options)
    chosen = choose_library(options.content, options.data_dir)
    if isinstance(chosen, Unchosen):
        return _refuse(chosen)
    return run(
        RunOptions(
            windowed=options.windowed,
            library=chosen.library,
            bundled=chosen.bundled,
            notice=chosen.notice,
            language=options.lang,
            numbers=numbers,
            watched=content_folder(options.content, options.data_dir) if options.windowed else None,
        )
    )


def _refuse(unchosen: Unchosen) -> int:
    for line in unchosen.lines:
        _say(line)
    return MISUSE if unchosen.misuse else PROBLEMS


def _folder(given: Path | None) -> Path:
    """The folder to work on; ours when none was given."""
    root = given or resources_folder() / "content"
    try:
        if not root.is_dir():
            what = "is not a folder" if root.exists() else "is not there"
            raise _MisuseError(f"{root}: {what}; name a folder of content")
        if not any(root.iterdir()):
            raise _MisuseError(f"{root}: is empty; name a folder of content")
    except OSError as error:
        raise _MisuseError(f"{root}: cannot be opened ({error.strerror}); name a folder you may read") from error
    return root


def _shown(root: Path) -> str:
    """How a folder stands before its files in problems: as short as it can be and still be opened from here."""
    try:
        return root.resolve().relative_to(Path.cwd()).as_posix()
    except (ValueError, OSError):
        return root.as_posix()


def _counted(number: int, name: str) -> str:
    return f"{number} {name}{'' if number == 1 else 's'}"


def _say(line: str) -> None:
    print(f"patient-kiosk: {line}", file=sys.stderr)
