"""Every fact of the topic is stated, or held back with its reason."""

from dataclasses import dataclass

from kiosk.content.problems import ProblemList
from kiosk.content.topics import TopicSource


@dataclass(frozen=True)
class FactCount:
    """Facts stated in every language; held back, with the reason; and stated nowhere in at least one language."""

    covered: tuple[str, ...]
    held: dict[str, str]
    missing: tuple[str, ...]


def check_facts(topic: TopicSource, problems: ProblemList) -> FactCount:
    """Name unknown facts, facts nowhere stated, and facts both held back and stated."""
    held: dict[str, str] = {}
    claimed: dict[str, set[str]] = {language: set() for language in topic.languages or ("any language",)}
    table = f"{topic.prefix}facts.tsv"
    for source in topic.texts:
        for fact, reason in source.front.held.items() if source.front else ():
            line = source.front_lines.get(f"held/{fact}", 1)
            if fact not in topic.facts:
                problems.error(source.path, line, "unknown-fact", f"'{fact[:60]}' is not in {table} (check its name)")
            else:
                held[fact] = reason
        for block in source.blocks:
            for claim in block.facts:
                if claim.fact not in topic.facts:
                    message = f"'{claim.fact[:60]}' is not in {table} (check its name)"
                    problems.error(source.path, claim.line, "unknown-fact", message)
                claimed[source.language].add(claim.fact)
    missing = []
    for fact, line in topic.facts.items():
        lacking = [language for language in claimed if fact not in claimed[language]]
        if fact in held:
            if len(lacking) < len(claimed):
                message = f"'{fact}' is held back and stated as well (take it out of 'held', or out of the text)"
                problems.error(table, line, "fact-held-and-stated", message)
        elif lacking:
            missing.append(fact)
            where = ", ".join(lacking)
            mend = "state it and name it in {facts: ...}, or hold it with a reason"
            message = f"'{fact}' is stated nowhere in {where} ({mend})"
            problems.error(table, line, "fact-missing", message)
    gone = {*missing, *held}
    return FactCount(tuple(sorted(fact for fact in topic.facts if fact not in gone)), held, tuple(sorted(missing)))
