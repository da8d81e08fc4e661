"""``recovery`` and ``redflags``: what the rules say, for a clinician and for tests."""

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.cli.outcome import FINE, PROBLEMS, MisuseError, refuse, say
from kiosk.cli.site_numbers import numbers_of, say_unset
from kiosk.library_choice import Unchosen, choose_library

if TYPE_CHECKING:
    from kiosk.library.reader import Library
    from kiosk.shared.document import TopicCard


def recovery(options: argparse.Namespace) -> int:
    """Prints as JSON what the timeline tells on a day."""
    from kiosk.recovery.told_json import told_json

    def told(library: "Library", language: str, topic: str) -> int:
        print(told_json(library.recovery(language, topic), options.day))
        return FINE

    return _with_topic(options, lambda card: card.has_recovery, "recovery timeline; add recovery.yaml", told)


def red_flags(options: argparse.Namespace) -> int:
    """Prints as JSON what answers come to, or writes the sheet of every outcome."""
    from kiosk.redflags.answers_file import AnswersError, read_answers
    from kiosk.redflags.assess import assess
    from kiosk.redflags.result import result_of
    from kiosk.redflags.result_json import result_json
    from kiosk.redflags.sheet import sheet

    def told(library: "Library", language: str, topic: str) -> int:
        red_flags = library.red_flags(language, topic)
        try:
            numbers = numbers_of(options)
            places = numbers.places(red_flags.your_clinic)
            if options.answers:
                assessment = assess(red_flags.rules, read_answers(options.answers, red_flags.rules))
                print(result_json(assessment, result_of(red_flags, assessment, places)))
                return FINE
        except AnswersError as error:
            raise MisuseError(str(error)) from error
        say_unset(numbers)
        try:
            options.sheet.write_text(sheet(red_flags, places, library.content_hash), encoding="utf-8")
        except OSError as error:
            say(f"{options.sheet}: cannot be written ({error.strerror or error}); name another file, or make room")
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
    from kiosk.session.site import default_language

    chosen = choose_library(options.content, options.data_dir)
    if isinstance(chosen, Unchosen):
        return refuse(chosen)
    try:
        shelf = Shelf(chosen.library, chosen.bundled, chosen.notice, log=say)
    except LibraryUnusable as error:
        say(str(error))
        return PROBLEMS
    try:
        library = shelf.library
        if options.lang is not None and options.lang not in library.languages:
            known = ", ".join(library.languages)
            raise MisuseError(f"{options.lang}: the library has no such language; name one of: {known}")
        language = default_language(library.languages, options.lang)
        topics = library.topics(language, 0, library.topic_count(language))
        topic = next((card.topic for card in topics if has(card)), None)
        if topic is None:
            raise MisuseError(f"the library has no {wanted} to a topic")
        return act(library, language, topic)
    except LibraryDamaged as error:
        say(str(error))
        return PROBLEMS
    finally:
        shelf.close()
