"""Whatever lies in a folder, checking it names problems; it never fails and never takes long."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.blocks import read_blocks
from kiosk.content.build import build_library
from kiosk.content.check import Report, check_folder
from kiosk.content.problems import ProblemList
from kiosk.content.source_files import read_chapter, read_facts
from kiosk.content.yaml_tree import read_yaml
from kiosk.library.reader import Library

TODAY = date(2026, 11, 22)
ICONS = frozenset({"info"})
Check = Callable[[Path], Report]

SIGNS = st.sampled_from(
    [
        *("#", "##", "### ", "- ", "1. ", "**", "*", "_", "[", "](", "](term:a)", ")", "![", "`", "<b>", "&amp;", "\\"),
        *(
            "{facts: a}",
            "{",
            "}",
            ":::",
            "::: steps",
            "::: care-card today",
            "::: figure",
            "---",
            "> ",
            "|",
            "\t",
            "    ",
        ),
        *("\n", "\n\n", "word", "Wörter", "\u202e", "\x00", "\x02", "\x03", "\u2028", "klzzwxh:0000", "\r", " "),
        *("title: x", "reviewed: ", "- a: b", "&a", "*a", "!!python/object", "? ", ": ", "%YAML", "'", '"'),
    ]
)
TEXT = st.lists(SIGNS | st.text(max_size=8), max_size=60).map("".join)


@given(TEXT)
@settings(max_examples=300, deadline=None)
def test_any_text_as_a_chapter(text: str) -> None:
    problems = ProblemList()
    read_chapter(text, "x.md", "en", "x", problems)
    read_blocks(text, "x.md", 1, problems)
    lines = text.count("\n") + 1
    assert all(1 <= problem.line <= lines for problem in problems.sorted())


@given(TEXT)
@settings(max_examples=300, deadline=None)
def test_any_text_as_yaml(text: str) -> None:
    problems = ProblemList()
    tree = read_yaml(text, "x.yaml", 1, problems)
    assert (tree is None) == bool(problems.sorted())


@given(TEXT)
@settings(max_examples=100, deadline=None)
def test_any_text_as_facts(text: str) -> None:
    read_facts(text, "facts.tsv", ProblemList())


NAMES = st.sampled_from(
    [
        *("topic.yaml", "facts.tsv", "en/topic.yaml", "en/glossary.yaml", "en/start.md", "en/about.md", "en/x.md"),
        *("de/start.md", "pictures/a.svg", "pictures/a.png", "pictures/x/y.svg", "en/en/en/a.md", "a/topic.yaml"),
        *("recovery.yaml", "en/recovery.yaml", "de/recovery.yaml"),
        *("a/en/start.md", "x", "en", "EN/start.md", "en/Start.md", "en/start.yaml", "ä.md"),
    ]
)


@given(st.dictionaries(NAMES, TEXT.map(lambda text: text.encode("utf-8", "replace")) | st.binary(max_size=200)))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_tree_of_any_bytes(tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes]) -> None:
    root = tmp_path_factory.mktemp("tree")
    for name, data in files.items():
        path = root / name
        if path.exists() or any(parent.is_file() for parent in path.parents):
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    out = root.parent / f"{root.name}.kiosk"
    built = build_library(root, out, TODAY, ICONS)
    assert out.exists() == bool(built.content_hash) == built.report.sound
    if built.content_hash:
        Library.open(out).close()


@given(st.binary(max_size=400))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_in_each_file_of_a_sound_topic(content: Path, data: bytes) -> None:
    for path in sorted(path for path in content.rglob("*") if path.is_file()):
        before = path.read_bytes()
        path.write_bytes(before[: len(before) // 2] + data + before[len(before) // 2 :])
        check_folder(content, TODAY, ICONS)
        path.write_bytes(before)


def rules(report: Report) -> set[str]:
    return {problem.rule for problem in report.problems}


def test_a_sound_topic_has_no_problem(content: Path, check: Check) -> None:
    assert check(content).problems == ()
    assert check(content / "back").problems == ()


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"---\ntitle: caf\xe9\n---\n", "not-utf8"),
        ("---\ntitle: a\n---\n\nabc \u202e def\n".encode(), "bidi-control"),
        (b"---\ntitle: a\n---\n\nabc \x00 def\n", "control-character"),
        (b"x" * 50_000_000, "too-long"),
        (b"---\ntitle: a\n---\n\n" + b"word " * 1000, "too-long"),
        (b"---\na: " + b"[" * 5000 + b"\n---\n", "yaml"),
        (b"---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n", "yaml"),
        (b"---\ntitle: !!python/object/apply:os.system [x]\n---\n", "yaml"),
        (b"---\ntitle: a\ntitle: b\n---\n", "yaml"),
        (b"---\ntitle: a\n---\n\n" + b"- " * 900, "nested-list"),
        (b"---\ntitle: a\n---\n\n" + b"[" * 1900, "unknown-markup"),
        (b"---\ntitle: a\n---\n\n" + b"1. " * 600, "nested-list"),
        (b"---\ntitle: a\n---\n\n" + b"***a" * 490, "unknown-markup"),
        (b"".join(b"::: x%d\n" % number for number in range(3000)), "too-many-problems"),
        (b"---\ntitle: a\n---\n\n::: kiosk-note\n" + b"a\n\n" * 28_000, "too-long"),
        (b"---\ntitle: a\n---\n\n" + (b"[" * 19 + b"\n") * 35, "unknown-markup"),
        (b"---\ntitle: a\n---\n\nTake this each day:\n20. Then rest.\n", "list-order"),
        (b"---\ntitle: a\n---\n\n1. One.\n3. Three.\n", "list-order"),
        (b"---\ntitle: a\n---\n\n- One.\n1. Two.\n", "list-order"),
        (b"---\ntitle: a\n---\n\n1) One.\n2) Two.\n", "list-order"),
        (b"---\ntitle: a\n---\n\n::: figure\n**Before** ![x](a.svg) after\n:::\n", "figure"),
        ("---\ntitle: a\n---\n\nste\u00adnosis\n".encode(), "control-character"),
        (b"---\ntitle: a\nreviewed: 2026-W47-1\n---\n", "review-date"),
        (b"---\ntitle: a\n---\n\n" + b"a\n\n" * 60_000, "too-long"),
    ],
)
def test_a_hostile_chapter_is_named(content: Path, check: Check, data: bytes, rule: str) -> None:
    (content / "back/en/start.md").write_bytes(data)
    assert rule in rules(check(content))


def test_a_glossary_without_end_is_named(content: Path, check: Check) -> None:
    terms = "".join(
        f"  t{number}:\n    word: {'a' * (number % 50)}b{number}\n    meaning: x\n" for number in range(3000)
    )
    (content / "back/en/glossary.yaml").write_text(f"terms:\n{terms}", encoding="utf-8")
    with (content / "back/en/start.md").open("a", encoding="utf-8") as file:
        file.write("\n" + "aab7 aaaaa " * 150 + "\n" + "\nNew b1.\n" * 900)
    assert "too-long" in rules(check(content))


def test_a_word_of_two_terms_is_named(content: Path, check: Check) -> None:
    terms = "terms:\n  a:\n    word: disc\n    meaning: x\n  b:\n    word: Disc\n    meaning: y\n"
    (content / "back/en/glossary.yaml").write_text(terms, encoding="utf-8")
    assert "duplicate-term" in rules(check(content))


def test_a_file_of_50_megabytes_is_not_read(content: Path, check: Check) -> None:
    (content / "back/en/start.md").write_bytes(b"word\n\n" * 8_000_000)
    assert "back/en/start.md:1: error: the file is over 200 KB" in "\n".join(map(str, check(content).problems))


def test_a_list_in_order_may_go_on_after_an_empty_line(content: Path, check: Check) -> None:
    with (content / "back/en/start.md").open("a", encoding="utf-8") as file:
        file.write("\n1. One.\n2. Two.\n\n3. Three.\n\nMore:\n1. One.\n")
    assert check(content).problems == ()


SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">'


@pytest.mark.parametrize(
    "drawing",
    [
        "<svg <<<",
        "hello <svg",
        "",
        f"{SVG}<use href='#a'/></svg>",
        f"{SVG}<text>words</text></svg>",
        f"{SVG}<g onclick='x()'/></svg>",
        f"{SVG}<path fill='url(https://example.org/)'/></svg>",
        f"{SVG}{'<g>' * 25_000}{'</g>' * 25_000}</svg>",
        f'<!DOCTYPE svg [<!ENTITY a "aaaa">]>{SVG}</svg>',
        f"{SVG}<path fill='url({' ' * 100_000}'/></svg>{' ' * 1000}<",
        "<html/>",
    ],
    ids=range(11),
)
def test_a_drawing_that_is_more_than_shapes_is_named(content: Path, check: Check, drawing: str) -> None:
    (content / "back/pictures").mkdir()
    (content / "back/pictures/a.svg").write_text(drawing, encoding="utf-8")
    assert "picture-file" in rules(check(content))


def test_shapes_and_gradients_are_fine(content: Path, check: Check) -> None:
    (content / "back/pictures").mkdir()
    (content / "back/pictures/a.svg").write_text(
        f"{SVG}<defs><linearGradient id='a'><stop stop-color='#F2E6CC'/></linearGradient></defs>"
        "<g><path fill='url(#a)'/></g></svg>",
        encoding="utf-8",
    )
    assert rules(check(content)) == {"unused-picture"}


@pytest.mark.parametrize(("width", "sound"), [(4096, True), (30_000, False), (0, False)])
def test_a_png_has_a_sane_size(content: Path, check: Check, width: int, sound: bool) -> None:
    (content / "back/pictures").mkdir()
    size = width.to_bytes(4, "big") + (100).to_bytes(4, "big")
    (content / "back/pictures/a.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + size + b"\x08\x06\0\0\0")
    assert ("picture-file" not in rules(check(content))) == sound


def test_one_slip_in_the_glossary_spoils_no_other_word(content: Path, check: Check) -> None:
    glossary = "terms:\n  disc:\n    word: disc\n    meaning: x\n  nerve:\n    word: nerve\n"
    (content / "back/en/glossary.yaml").write_text(glossary, encoding="utf-8")
    with (content / "back/en/start.md").open("a", encoding="utf-8") as file:
        file.write("\nA [disc](term:disc) is soft.\n")
    assert [str(problem) for problem in check(content).problems] == [
        "back/en/glossary.yaml:6: error: 'meaning' is missing (add a line 'meaning: ...')"
    ]


def test_windows_line_ends_and_a_byte_order_mark_are_fine(content: Path, check: Check) -> None:
    path = content / "back/en/start.md"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert check(content).problems == ()


def test_links_and_pipes_are_named_and_not_followed(content: Path, check: Check, tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text("secret", encoding="utf-8")
    (content / "back/en/link.md").symlink_to(secret)
    (content / "back/loop").symlink_to(content)
    os.mkfifo(content / "back/en/pipe.md")
    report = check(content)
    assert {"link", "not-a-file"} <= rules(report)
    assert not any("secret" in problem.message for problem in report.problems)


def test_folders_too_deep_are_named(content: Path, check: Check) -> None:
    (content / "/".join(["back", *("x" * 12)])).mkdir(parents=True)
    assert "too-deep" in rules(check(content))


def test_hidden_files_and_editors_leftovers_are_passed_over(content: Path, check: Check) -> None:
    (content / ".DS_Store").write_bytes(b"\0")
    (content / "back/en/start.md~").write_bytes(b"\0")
    assert check(content).problems == ()
