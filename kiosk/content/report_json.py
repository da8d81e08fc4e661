"""A check's report as JSON, for editors and scripts."""

import json

from kiosk.content.check import Report


def report_json(report: Report) -> str:
    """The report: ``problems``, ``facts`` (covered, held, missing) and ``chapters``."""
    return json.dumps(
        {
            "problems": [
                {
                    "path": problem.path,
                    "line": problem.line,
                    "severity": problem.severity.value,
                    "rule": problem.rule,
                    "message": problem.message,
                }
                for problem in report.problems
            ],
            "facts": {
                "covered": sorted({fact for facts in report.facts for fact in facts.covered}),
                "held": {fact: reason for facts in report.facts for fact, reason in sorted(facts.held.items())},
                "missing": sorted({fact for facts in report.facts for fact in facts.missing}),
            },
            "chapters": [
                {
                    "topic": chapter.topic,
                    "chapter": chapter.chapter,
                    "language": chapter.language,
                    "words": chapter.level.words,
                    "grade": chapter.level.grade,
                    "longest_sentence": chapter.level.longest_sentence,
                }
                for chapter in report.chapters
            ],
        },
        indent=2,
    )
