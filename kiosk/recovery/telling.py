"""What a recovery timeline tells on a day: an answer for every whole number, and for no number at all.

The mapping from days to stages is that of the topic's rules; the article itself says nothing of day 0 and of days after
its last stage.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar, assert_never

from kiosk.session.place import AllStages, Mark, NotSure, OnDay
from kiosk.shared.document import Text
from kiosk.shared.recovery import HelpCard, Recovery, Stage, Tip

_Item = TypeVar("_Item")


@dataclass(frozen=True)
class Told:
    """What is told.

    ``stages`` are those the day is in, the gentlest first; none where there is no telling. Where there are several,
    ``avoid`` is all that any of them avoids. ``notes`` are the kiosk's own words on this day, most needed first.
    """

    stages: tuple[Stage, ...]
    label: str
    avoid: tuple[Text, ...]
    calls: tuple[HelpCard, ...]
    tips: tuple[Tip, ...]
    notes: tuple[Text, ...]

    @property
    def feel(self) -> tuple[Text, ...]:
        """What one may feel."""
        return tuple(text for stage in self.stages for text in stage.feel)

    @property
    def do(self) -> tuple[Text, ...]:
        """What to do, the gentler stage's first."""
        return tuple(text for stage in self.stages for text in stage.do)


def tell(recovery: Recovery, mark: Mark) -> Told:
    """What is told where the marker stands. Never fails, whatever the day is."""
    match mark:
        case OnDay(day=day):
            return _on_day(recovery, day)
        case AllStages() | NotSure():
            return _not_sure(recovery)
        case _:
            assert_never(mark)


def is_after(recovery: Recovery, day: int) -> bool:
    """Whether a day is after the last stage, and its count is still believed."""
    return recovery.last_day < day <= recovery.longest


def stages_on(recovery: Recovery, day: int) -> tuple[Stage, ...]:
    """The stages a day is in, the gentlest first; day 0 is in the one the rules name."""
    if day == 0:
        return tuple(stage for stage in recovery.stages if stage.stage == recovery.injection_day)
    return tuple(stage for stage in recovery.stages if stage.first <= day <= stage.last)


def _on_day(recovery: Recovery, day: int) -> Told:
    stages = stages_on(recovery, day)
    if is_after(recovery, day):
        return _without_stage(recovery, recovery.labels.after, recovery.notes.after)
    if not stages:
        return _not_sure(recovery)
    names = {stage.stage for stage in stages}
    notes = [
        *((recovery.notes.overlap,) if len(stages) > 1 else ()),
        *((recovery.notes.injection_day,) if day == 0 else ()),
        *(note for stage in stages for note in stage.notes),
    ]
    return Told(
        stages=stages,
        label=recovery.labels.injection_day if day == 0 else ", ".join(stage.name for stage in stages),
        avoid=_avoided(recovery, stages),
        calls=tuple(call for call in recovery.calls if any(call.card in stage.calls for stage in stages)),
        tips=tuple(tip for tip in recovery.tips if names & set(tip.stages)),
        notes=_once(notes),
    )


def _not_sure(recovery: Recovery) -> Told:
    return _without_stage(recovery, recovery.labels.not_sure, (recovery.notes.not_sure,))


def _without_stage(recovery: Recovery, label: str, notes: tuple[Text, ...]) -> Told:
    return Told(stages=(), label=label, avoid=(), calls=recovery.calls, tips=(), notes=notes)


def _avoided(recovery: Recovery, stages: tuple[Stage, ...]) -> tuple[Text, ...]:
    also = {name for stage in stages for name in stage.also_avoid}
    others = tuple(stage for stage in recovery.stages if stage.stage in also)
    return _once(text for stage in (*stages, *others) for text in stage.avoid)


def _once(items: Iterable[_Item]) -> tuple[_Item, ...]:
    """Each item where it first stands."""
    return tuple(dict.fromkeys(items))
