"""A result as JSON, for the clinic's clinician and for tests."""

import json

from kiosk.redflags.assess import Assessment
from kiosk.redflags.result import Result
from kiosk.shared.document import plain


def result_json(assessment: Assessment, result: Result) -> str:
    """``level``, ``incomplete``, ``because`` (questions), ``heading`` and ``text``."""
    return json.dumps(
        {
            "level": assessment.level.name,
            "incomplete": assessment.is_incomplete,
            "because": list(assessment.because),
            "heading": plain(result.heading),
            "text": [plain(text) for text in result.text],
        },
        ensure_ascii=False,
        indent=2,
    )
