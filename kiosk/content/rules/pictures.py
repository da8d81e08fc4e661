"""Pictures are there, used, and harmless; figures have one name each, and every spot its words."""

from collections import Counter

from kiosk.content.chunk_reader import SourceBlock
from kiosk.content.figures_source import figures_in, pictures_shown
from kiosk.content.problems import ProblemList
from kiosk.content.source_files import ChapterSource
from kiosk.content.topics import TopicSource
from kiosk.shared.document import Figure, View
from kiosk.shared.drawing import Drawing, Fault, fault_of, read_drawing


def check_pictures(topic: TopicSource, problems: ProblemList) -> None:
    """Name pictures that are missing, unused or more than a drawing, and spots and figures that do not match."""
    drawings: dict[str, Drawing] = {}
    used = pictures_shown(topic)
    for name, data in topic.pictures.items():
        path = f"{topic.prefix}pictures/{name}"
        if name not in used:
            problems.warning(path, 1, "unused-picture", "no chapter shows it (use it, or take it out)")
        if fault := fault_of(name, data):
            problems.error(path, fault.line, fault.rule, fault.message)
        elif name.lower().endswith(".svg"):
            drawing = read_drawing(data)
            if not isinstance(drawing, Fault):
                drawings[name] = drawing
    for source in topic.chapters.values():
        _check_opening(source, topic, problems)
        for block, figure in figures_in(source):
            _check_figure(block, figure, source, topic, problems)
            for view in figure.views:
                if view.picture in drawings:
                    _check_spots(block, view, drawings[view.picture], source.path, problems)
                elif view.spots and view.picture in topic.pictures and not view.picture.lower().endswith(".svg"):
                    message = f"'{view.picture}' is no drawing, so it has no spots (take the list out)"
                    problems.error(source.path, block.line, "figure-spot", message)
    _check_names(topic, problems)
    _check_shown(topic, problems)


def _check_opening(source: ChapterSource, topic: TopicSource, problems: ProblemList) -> None:
    name = source.front.opening if source.front else ""
    if name and name not in topic.pictures:
        message = f"there is no '{name[:60]}' in {topic.prefix}pictures (put it there, or mend its name)"
        problems.error(source.path, source.front_lines.get("opening", 1), "missing-picture", message)


def _check_figure(
    block: SourceBlock, figure: Figure, source: ChapterSource, topic: TopicSource, problems: ProblemList
) -> None:
    for view in figure.views:
        if view.picture not in topic.pictures:
            message = f"there is no '{view.picture}' in {topic.prefix}pictures (put it there, or mend its name)"
            problems.error(source.path, block.line, "missing-picture", message)
    for name, count in Counter(view.picture for view in figure.views).items():
        if count > 1:
            problems.error(source.path, block.line, "figure", f"shows '{name}' {count} times (keep one)")


def _check_spots(block: SourceBlock, view: View, drawing: Drawing, path: str, problems: ProblemList) -> None:
    drawn = dict.fromkeys(place.spot for place in drawing.spots)
    for name, count in Counter(spot.spot for spot in view.spots).items():
        if name not in drawn:
            known = ", ".join(drawn) or "none"
            message = f"'{view.picture}' has no spot '{name}' (there are: {known}; or draw a circle 'spot-{name}')"
            problems.error(path, block.line, "figure-spot", message)
        if count > 1:
            problems.error(path, block.line, "figure-spot", f"the spot '{name}' is explained {count} times (keep one)")
    for name in drawn:
        if all(spot.spot != name for spot in view.spots):
            message = f"the spot '{name}' of '{view.picture}' has no label (write '- [label](spot:{name}) meaning')"
            problems.error(path, block.line, "figure-spot", message)


def _check_names(topic: TopicSource, problems: ProblemList) -> None:
    """One figure has a name; who refers to it finds it in every language."""
    named: dict[str, dict[str, str]] = {language: {} for language in topic.languages}
    for (language, _), source in topic.chapters.items():
        for block, figure in figures_in(source):
            if figure.figure in named[language]:
                message = f"there is a figure '{figure.figure}' in {named[language][figure.figure]} too (name one anew)"
                problems.error(source.path, block.line, "figure-name", message)
            named[language].setdefault(figure.figure, source.path)
    own = topic.languages[0] if topic.languages else ""
    for language in topic.languages[1:]:
        for name in sorted(set(named[own]) - set(named[language])):
            where = f"{topic.prefix}{language}/topic.yaml"
            message = f"the language '{language}' lacks the figure '{name}' (see {named[own][name]})"
            problems.warning(where, 1, "language-incomplete", message)
    _check_asked(topic, named, problems)


def _check_asked(topic: TopicSource, named: dict[str, dict[str, str]], problems: ProblemList) -> None:
    rules = topic.red_flags.rules if topic.red_flags else None
    for question, rule in rules.file.questions.items() if rules and rules.file else ():
        for language in topic.languages if rule.figure else ():
            if rule.figure not in named[language]:
                line = rules.line("questions", question, "figure") if rules else 1
                message = f"no chapter in '{language}' shows a figure '{rule.figure[:60]}' (write it, or mend the name)"
                problems.error(rules.path if rules else "", line, "missing-figure", message)


def _check_shown(topic: TopicSource, problems: ProblemList) -> None:
    """What a drawing shows is written down with its source, so that it can be checked point by point."""
    shown = topic.shown
    for name in sorted(_drawings_to_check(topic) - set(shown.file.pictures if shown.file else ())):
        path = f"{topic.prefix}pictures/{name}"
        message = f"nobody wrote down what it shows (add '{name}:' to {shown.path}, with sources)"
        problems.warning(path, 1, "picture-facts", message)
    for name, facts in shown.file.pictures.items() if shown.file else ():
        line = shown.lines.get(name, 1)
        if name not in topic.pictures:
            problems.error(shown.path, line, "missing-picture", f"there is no '{name}' in pictures (mend its name)")
        for fact in facts:
            if shown.file and fact.source not in shown.file.sources:
                message = f"'{fact.source[:60]}' is not among the sources (add it to 'sources', or mend its name)"
                problems.error(shown.path, line, "picture-facts", message)


def _drawings_to_check(topic: TopicSource) -> set[str]:
    """Drawings that say something: those of figures, not those beside titles."""
    figures = [figure for source in topic.chapters.values() for _, figure in figures_in(source)]
    names = {view.picture for figure in figures for view in figure.views}
    return {name for name in names & set(topic.pictures) if name.lower().endswith(".svg")}
