"""What is told on a day as JSON, for the clinic's clinician and for tests."""

import json

from kiosk.recovery.telling import tell
from kiosk.session.place import OnDay
from kiosk.shared.document import plain
from kiosk.shared.recovery import Recovery


def told_json(recovery: Recovery, day: int) -> str:
    """``day``, ``stages`` (ids), ``label``, ``feel``, ``do`` (tips last), ``avoid``, ``call`` and ``notes``."""
    told = tell(recovery, OnDay(day))
    nothing = (recovery.notes.nothing_to_avoid,) if told.stages and not told.avoid else ()
    tip_notes = recovery.notes.tips if told.tips else ()
    return json.dumps(
        {
            "day": day,
            "stages": [stage.stage for stage in told.stages],
            "label": told.label,
            "feel": [plain(text) for text in told.feel],
            "do": [plain(text) for text in (*told.do, *(tip.text for tip in told.tips))],
            "avoid": [plain(text) for text in told.avoid],
            "call": [f"{plain(call.heading)}: {plain(sign)}" for call in told.calls for sign in call.signs],
            "notes": [plain(text) for text in (*told.notes, *nothing, *tip_notes)],
        },
        ensure_ascii=False,
        indent=2,
    )
