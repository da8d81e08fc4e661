"""Decides whose library may be installed: the one place that does."""

from kiosk.library.reader import Library


def refusal_of(_library: Library) -> str:
    """Why a library that passed every other check is not to be trusted, in one line; empty where it is.

    There are no signatures yet: whoever can open the staff door or run commands on the machine is trusted.
    """
    return ""
