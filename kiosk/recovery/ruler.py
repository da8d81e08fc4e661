"""The ruler: which lanes its bands lie in, and where the marker goes from a day."""

from dataclasses import dataclass

from kiosk.recovery.telling import stages_on, tell
from kiosk.session.place import OnDay
from kiosk.shared.recovery import Recovery, Stage


@dataclass(frozen=True)
class Band:
    """A stage on the ruler. ``lane`` counts from 0; stages that share a day lie in different ones."""

    stage: Stage
    lane: int


def bands_of(recovery: Recovery) -> tuple[Band, ...]:
    """The stages in order, each in the first lane that is free on all its days."""
    ends: list[int] = []
    bands: list[Band] = []
    for stage in recovery.stages:
        lane = next((lane for lane, end in enumerate(ends) if end < stage.first), len(ends))
        ends[lane:] = [stage.last, *ends[lane + 1 :]]
        bands.append(Band(stage, lane))
    return tuple(bands)


def lane_count(bands: tuple[Band, ...]) -> int:
    """How many lanes the bands take: at least 1."""
    return max((band.lane + 1 for band in bands), default=1)


def end_of(recovery: Recovery) -> int:
    """The last place on the ruler: the day after the last stage, where all later days stand."""
    return recovery.last_day + 1


def on_ruler(recovery: Recovery, day: int) -> int | None:
    """Where a day stands on the ruler; later days stand at its end. None for days it does not have."""
    return min(day, end_of(recovery)) if 0 <= day <= recovery.longest else None


def earlier(recovery: Recovery, day: int | None) -> int | None:
    """The day before, from any later day the last one of the last stage; None where there is none."""
    place = None if day is None else on_ruler(recovery, day)
    return place - 1 if place else None


def later(recovery: Recovery, day: int | None) -> int | None:
    """The day after, without a day the day of the injection; None at the ruler's end."""
    place = None if day is None else on_ruler(recovery, day)
    if place is None:
        return 0
    return place + 1 if place < end_of(recovery) else None


def stage_before(recovery: Recovery, day: int | None) -> int | None:
    """The first day on which the ruler tells what it tells on a day, or if it is that, of what comes before."""
    place = None if day is None else on_ruler(recovery, day)
    return None if place is None else max((turn for turn in _turns(recovery) if turn < place), default=None)


def stage_after(recovery: Recovery, day: int | None) -> int | None:
    """The first day on which other stages are told than on a day; without a day that of the first."""
    place = None if day is None else on_ruler(recovery, day)
    return min((turn for turn in _turns(recovery) if place is None or turn > place), default=None)


def day_for(recovery: Recovery, stage: Stage) -> int:
    """The day to show a stage on: its first without any other, if there is one, and not the day of the injection."""
    alone = (day for day in range(stage.first, stage.last + 1) if stages_on(recovery, day) == (stage,))
    return next(alone, stage.first)


def labels_of(recovery: Recovery) -> tuple[str, ...]:
    """What the days on the ruler are called, each once."""
    days = range(end_of(recovery) + 1)
    return tuple(dict.fromkeys(tell(recovery, OnDay(day)).label for day in days))


def _turns(recovery: Recovery) -> tuple[int, ...]:
    """The days from which on other stages are told than on the day before."""
    days = range(end_of(recovery) + 1)
    return tuple(day for day in days if day == 0 or stages_on(recovery, day) != stages_on(recovery, day - 1))
