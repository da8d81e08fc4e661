"""Why something is not installed."""


class RefusedError(Exception):
    """Ends an installation before anything was changed; its text is one line: what, where, how to mend it."""


class FaultError(Exception):
    """Something in a library that only another build mends; its text says what, and not in which file."""
