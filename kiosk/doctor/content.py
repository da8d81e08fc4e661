"""The text: whether it can be shown, and whether a clinician has checked it lately."""

from datetime import date
from typing import assert_never

from kiosk.doctor.content_seen import Content, ContentLost, ContentSeen
from kiosk.doctor.finding import Finding, State

VERSION_LETTERS = 12
"""Of a content's hash: enough to tell two versions apart over the telephone."""


def content_finding(content: Content) -> Finding:
    """Whether there is a text to show, and which."""
    match content:
        case ContentLost(words):
            return Finding("content", State.PROBLEM, words)
        case ContentSeen() if not content.topics:
            return Finding("content", State.PROBLEM, "the library holds no text; build it again")
        case ContentSeen():
            what = (
                f"{_counted(content.topics, 'topic')} in {', '.join(content.languages)},"
                f" version {content.version[:VERSION_LETTERS]}{_made(content)}"
                f"{', every row sound' if content.is_whole else ''}{_installed(content)}"
            )
            if content.notice:
                return Finding("content", State.WARNING, f"{what}, in place of another: {content.notice}")
            return Finding("content", State.FINE, what)
        case _:
            assert_never(content)


def review_finding(content: Content, today: date) -> Finding:
    """Whether every chapter was checked by a clinician, and none is overdue to be checked again."""
    match content:
        case ContentLost():
            return Finding("review", State.WARNING, "not known: there is no text to look at; see 'content'")
        case ContentSeen():
            return _review(content.reviews, today)
        case _:
            assert_never(content)


def _made(content: ContentSeen) -> str:
    return f" made on {content.made:%Y-%m-%d}" if content.made else ""


def _installed(content: ContentSeen) -> str:
    if not content.kept:
        return ""
    which = "installed" if content.is_installed else "the program's own"
    return f", {which}, {content.kept} kept"


def _review(reviews: tuple[tuple[str, str], ...], today: date) -> Finding:
    unchecked = sum(not reviewed for reviewed, _ in reviews)
    due = [day for _, day in reviews if day]
    overdue = sum(day < today.isoformat() for day in due)
    faults = []
    if unchecked:
        faults.append(f"not yet checked by a clinician: {unchecked} of {_counted(len(reviews), 'chapter')}")
    if overdue:
        faults.append(f"{_counted(overdue, 'chapter')} should have been checked again by {min(due)}")
    if faults:
        return Finding("review", State.WARNING, f"{'; '.join(faults)}; have a clinician check the text")
    earliest = min((reviewed for reviewed, _ in reviews), default="")
    following = f", to be checked again by {min(due)}" if due else ""
    return Finding("review", State.FINE, f"checked by a clinician on {earliest or 'no day'}{following}")


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" + ("" if count == 1 else "s")
