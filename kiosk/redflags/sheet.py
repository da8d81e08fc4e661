"""The sheet that a clinician signs: every path with what the patient would read, as a page to print."""

import json
from collections.abc import Mapping
from html import escape

from kiosk.redflags.assess import assess
from kiosk.redflags.every_path import PathRow, every_path
from kiosk.redflags.result import result_of
from kiosk.shared.document import plain
from kiosk.shared.redflags import Answer, RedFlags

_STYLE = """
body { color: #1c2b33; font: 11pt/1.4 sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
h2 { border-top: 2px solid #6b7a82; break-after: avoid; font-size: 1.1rem; margin: 1.6rem 0 0.3rem;
  padding: 0.6rem 0 0; }
table { border-collapse: collapse; width: 100%; }
tr { break-inside: avoid; }
td, th { border: 1px solid #6b7a82; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; }
.level { font-weight: bold; white-space: nowrap; }
.sign label { display: block; margin: 1.2rem 0; }
.sign input { border: 0; border-bottom: 1px solid #6b7a82; width: 60%; }
.unchecked { border-left: 0.4rem solid #a21621; font-weight: bold; padding: 0.3rem 0.8rem; }
@page { margin: 15mm; }
"""
_SAID = {Answer.YES: "Yes", Answer.NO: "No", Answer.NOT_SURE: "Not sure", Answer.SKIP: "Skipped"}


def sheet(red_flags: RedFlags, places: Mapping[str, str], content_hash: str) -> str:
    """The page as HTML.

    Args:
        red_flags: the questions.
        places: what stands for each ``$name``: the site's numbers.
        content_hash: of the library they stand in: what exactly is signed.
    """
    words = {each.question: plain(each.text) for each in red_flags.questions}
    parts: dict[str, list[PathRow]] = {}
    for row in every_path(red_flags.rules):
        parts.setdefault(row.question, []).append(row)
    body = "\n".join(
        f"<h2>{escape(question)}: {escape(words.get(question, ''))}</h2>\n<table>"
        "<tr><th>Answered</th><th>Level</th><th>The patient reads</th></tr>\n"
        + "\n".join(_row(row, red_flags, places) for row in rows)
        + "</table>"
        for question, rows in parts.items()
    )
    checked = f"Checked {escape(red_flags.reviewed)}." if red_flags.reviewed else "Not yet checked by your clinic."
    lines = "".join(f'<label>{name} <input type="text"></label>' for name in ("Name", "Role", "Date", "Signature"))
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Red-flag questions: every path</title>'
        f"<style>{_STYLE}</style></head>\n<body><h1>Red-flag questions: every path</h1>\n"
        f"<p>Content {escape(content_hash)}, language {escape(red_flags.language)}.</p>\n"
        f'<p class="unchecked">{checked}</p>\n'
        "<p>In each row every question that is not named is answered No, and the opening one Yes.</p>\n"
        f'{body}\n<section class="sign"><h2>Signature</h2><p>I have read every row above. It holds for this content '
        f"only.</p>{lines}</section></body></html>\n"
    )


def _row(row: PathRow, red_flags: RedFlags, places: Mapping[str, str]) -> str:
    assessment = assess(red_flags.rules, row.answers)
    result = result_of(red_flags, assessment, places)
    given = "; ".join(f"{question}: {_SAID[answer]}" for question, answer in row.given)
    answers = json.dumps({question: answer.value for question, answer in row.answers.items()})
    level = assessment.level.name + (", incomplete" if assessment.is_incomplete else "")
    said = " ".join(plain(text) for text in (result.heading, *result.text))
    return (
        f'<tr data-answers="{escape(answers)}"><td>{escape(given)}</td><td class="level">{level}</td>'
        f"<td>{escape(said)}</td></tr>"
    )
