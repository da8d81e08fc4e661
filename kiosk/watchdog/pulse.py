"""Whether the window still draws: what is known of its frames, and what that means.

Times are seconds on a clock that nobody sets. Everything here is a value that is replaced, never changed, so that the
thread that looks needs no lock against the one that draws.
"""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Limits:
    """How often a frame is asked for, how long one may take, and how often somebody looks; all in seconds."""

    interval: float = 20.0
    limit: float = 30.0
    look: float = 10.0


@dataclass(frozen=True)
class Pulse:
    """What is known of the window's frames.

    ``asked_at``: when the loop last asked for one, or found that there is nothing to draw on. ``awaited_since``: when
    the first was asked for that is not drawn yet, or None.
    """

    asked_at: float
    awaited_since: float | None = None

    def asked(self, now: float) -> "Pulse":
        """The loop asks for a frame."""
        return Pulse(now, now if self.awaited_since is None else self.awaited_since)

    def drawn(self) -> "Pulse":
        """A frame is on the glass. It says nothing of the loop: there are frames that another thread draws."""
        return replace(self, awaited_since=None)

    def not_visible(self, now: float) -> "Pulse":
        """The loop found no glass to draw on: the screen is off or unplugged, and no frame is owed."""
        return Pulse(now)

    def is_hung(self, now: float, limits: Limits, forgiven_at: float) -> bool:
        """Whether a frame or the loop itself is overdue.

        Args:
            now: the time.
            limits: what is overdue.
            forgiven_at: nothing before this time counts.
        """
        asked_at = max(self.asked_at, forgiven_at)
        if now - asked_at > limits.interval + limits.limit:
            return True
        return self.awaited_since is not None and now - max(self.awaited_since, forgiven_at) > limits.limit


@dataclass(frozen=True)
class Watch:
    """When somebody last looked at the pulse, and since when it counts."""

    looked_at: float
    forgiven_at: float

    @classmethod
    def begun(cls, now: float) -> "Watch":
        """Before the first look."""
        return cls(now, now)

    def looked(self, now: float, limits: Limits) -> "Watch":
        """After a look. One that comes late says that the whole machine stood still, not only the window."""
        was_late = now - self.looked_at > 2 * limits.look
        return Watch(now, now if was_late else self.forgiven_at)
