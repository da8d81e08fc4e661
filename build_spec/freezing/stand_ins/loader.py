"""Stands for ``shibokensupport.signature.loader``: loads shiboken's Python part when something asks for it.

Out of the box all of it is loaded at every start (parsers of signatures, generators of type files), and from then on
every import looks into the source of what it imports for features that nobody switched on. What asks in earnest is a
wrong call, for the words of its error, and whoever looks at a ``__signature__``.
"""

import signature_bootstrap  # type: ignore[import-not-found]  # shiboken makes it before it loads this
from shibokensupport import feature, signature  # type: ignore[import-not-found]

# Shiboken looks for this one itself when a call is wrong, and does not ask whether it was loaded.
from shibokensupport.signature import mapping  # type: ignore[import-not-found] # noqa: F401

signature.get_signature = signature_bootstrap.get_signature
signature.make_snake_case_name = signature_bootstrap.make_snake_case_name
feature.pyside_feature_dict = signature_bootstrap.pyside_feature_dict


def pyside_type_init(type_key, sig_strings):  # type: ignore[no-untyped-def] # noqa: D103
    from shibokensupport.signature import parser  # noqa: PLC0415

    return parser.pyside_type_init(type_key, sig_strings)


def create_signature(props, key):  # type: ignore[no-untyped-def] # noqa: D103
    from shibokensupport.signature import layout  # noqa: PLC0415

    return layout.create_signature(props, key)


def seterror_argument(args, func_name, info):  # type: ignore[no-untyped-def] # noqa: D103
    from shibokensupport.signature import errorhandler  # noqa: PLC0415

    return errorhandler.seterror_argument(args, func_name, info)


def make_helptext(func):  # type: ignore[no-untyped-def] # noqa: D103
    from shibokensupport.signature import errorhandler  # noqa: PLC0415

    return errorhandler.make_helptext(func)


def finish_import(module):  # type: ignore[no-untyped-def]
    """Adds functions that are going out of use, of which the kiosk calls none."""


def feature_import(*args, **kwds):  # type: ignore[no-untyped-def] # noqa: D103
    return feature.feature_import(*args, **kwds)


def feature_imported(module):  # type: ignore[no-untyped-def]
    """Looks for features that nobody switches on."""


def post_init():  # type: ignore[no-untyped-def]
    """Would have every import go by features."""
