"""Lines of tables and keys, however the file is written."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.site.key_lines import Name, key_lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", {}),
        ("a = 1", {("a",): 1}),
        ("# [a]\n\n[b] # [c]\n", {("b",): 3}),
        ("[a]\nx = 1\n\ny = 2\n[b]\nx = 3\n", {("a",): 1, ("a", "x"): 2, ("a", "y"): 4, ("b",): 5, ("b", "x"): 6}),
        ("a.b.c = 1\na.d = 2", {("a",): 1, ("a", "b"): 1, ("a", "b", "c"): 1, ("a", "d"): 2}),
        ("[ a . 'b' ]\n\"c d\" . e = 1", {("a",): 1, ("a", "b"): 1, ("a", "b", "c d"): 2, ("a", "b", "c d", "e"): 2}),
        ('"\\u0061" = 1\n"x.y" = 2\n\'#\' = 3\n"\\"" = 4', {("a",): 1, ("x.y",): 2, ("#",): 3, ('"',): 4}),
        ("a = {b = 1, 'c' = {d = 2}}\ne = 3", {("a",): 1, ("a", "b"): 1, ("a", "c"): 1, ("a", "c", "d"): 1, ("e",): 2}),
        ("a = [\n  1, # ]\n  'b = 2',\n]\nc = 3", {("a",): 1, ("c",): 5}),
        ("a = [{b = 1},\n {c = 2}]\nd = 3", {("a",): 1, ("a", "b"): 1, ("a", "c"): 2, ("d",): 3}),
        ('a = """\n[x]\ny = 1\n"""\nb = 2', {("a",): 1, ("b",): 5}),
        ("a = '''\n[x]\n# '\ny = 1\\'''\nb = 2", {("a",): 1, ("b",): 5}),
        ('a = """\\""" [x]\ny = 1\n"""\nb = 2', {("a",): 1, ("b",): 4}),
        ('a = """x\\""""\nb = """"y"""""\nc = 3', {("a",): 1, ("b",): 2, ("c",): 3}),
        ('a = ""\nb = """"""\nc = \'\'', {("a",): 1, ("b",): 2, ("c",): 3}),
        ('a = "# no \\" comment = 1" # b = 2\nc = 1.5e3\nd = 10:00:00', {("a",): 1, ("c",): 2, ("d",): 3}),
        ("1.2 = 3\n-_ = 4", {("1",): 1, ("1", "2"): 1, ("-_",): 2}),
        ("[[a]]\nb = 1\n[[a]]\nb = 2\n[c]\nd = [[1], [2]]\ne = 1", None),
        ("[a]\r\nx = 1\r\n\r\ny = 2\r\n", {("a",): 1, ("a", "x"): 2, ("a", "y"): 4}),
    ],
)
def test_each_name_is_found_where_it_first_stands(text: str, lines: dict[Name, int] | None) -> None:
    tomllib.loads(text)  # what is tried is TOML
    expected = {("a",): 1, ("a", "b"): 2, ("c",): 5, ("c", "d"): 6, ("c", "e"): 7} if lines is None else lines
    assert key_lines(text) == expected


letters = st.text("ab.#=[]{}'\"\\\n é", min_size=0, max_size=6)
comments = st.sampled_from(["", " # [x]", "# a = 1", " # \"\"\" '''", "\t#"])


def quoted(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


@st.composite
def keys(draw: st.DrawFn) -> tuple[str, str]:
    """A key, and one of the ways to write it."""
    if draw(st.booleans()):
        bare = draw(st.text("abc-_12", min_size=1, max_size=4))
        return bare, draw(st.sampled_from([bare, f'"{bare}"', f"'{bare}'"]))
    word = draw(letters)
    return word, quoted(word)


@st.composite
def values(draw: st.DrawFn) -> str:
    """A value, on one line or several."""
    word = draw(letters)
    several = word.replace("\\", "\\\\").replace('"', '\\"')
    literal = word.replace("'", "")
    shape = draw(
        st.sampled_from(["1", "-1.5", "true", "10:00:00", "2026-01-01 10:00:00", "basic", "one", "many", "list"])
    )
    match shape:
        case "basic":
            return quoted(word)
        case "one":
            return f'"""{several}"""'
        case "many":
            return f"'''\n{literal}'''"
        case "list":
            inner = draw(st.lists(st.sampled_from(["1", '"]"', "'['", "[2,\n3]", '"""\n]"""']), max_size=3))
            return "[" + ",".join(f"{draw(comments)}\n{each}" for each in inner) + "\n]"
        case _:
            return shape


@st.composite
def documents(draw: st.DrawFn) -> tuple[str, dict[Name, int]]:
    """A file of some tables, and the line of each name in it."""
    text = ""
    lines: dict[Name, int] = {}

    def note(name: Name) -> None:
        lines.setdefault(name, text.count("\n") + 1)

    for table, written in draw(st.lists(keys(), max_size=4, unique_by=lambda key: key[0])):
        text += draw(st.sampled_from(["", "\n", "  \n# a = 1\n"]))
        note((table,))
        entries = draw(st.lists(keys(), max_size=4, unique_by=lambda key: key[0]))
        text += f"[ {written} ]{draw(comments)}\n"
        for key, as_written in entries:
            name: Name = (table, key)
            note(name)
            match draw(st.sampled_from(["plain", "dotted", "inline"])):
                case "plain":
                    text += f"{as_written} = {draw(values())}"
                case "dotted":
                    note((*name, "sub"))
                    text += f"{as_written} . sub={draw(values())}"
                case _:
                    note((*name, "sub"))
                    text += f"{as_written} = {{ sub = {draw(values())}, '#' = [ {{ }} ] }}"
                    lines.setdefault((*name, "#"), text.count("\n") + 1)
            text += f"{draw(comments)}\n"
    return text, lines


@given(documents())
def test_no_way_of_writing_leads_astray(document: tuple[str, dict[Name, int]]) -> None:
    text, lines = document
    tomllib.loads(text)
    assert key_lines(text) == lines
