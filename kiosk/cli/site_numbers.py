"""Whom to call, from the settings that a command was given."""

import argparse

from kiosk.cli.outcome import MisuseError, say
from kiosk.site.numbers import Numbers, SettingsError, read_numbers


def numbers_of(options: argparse.Namespace) -> Numbers:
    """The numbers of ``--settings``; none is set without it."""
    try:
        return read_numbers(options.settings)
    except SettingsError as error:
        raise MisuseError(str(error)) from error


def say_unset(numbers: Numbers) -> None:
    """Whom a site has not said to call yet: patients read a general word for it until then."""
    if numbers.unset:
        say(f"not set for this site: {', '.join(numbers.unset)}; set them in a file for --settings")
