"""What a drawing may hold: everything else is refused with a line, and nothing ever fails on the way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.shared.drawing import Drawing, Fault, SpotPlace, fault_of, read_drawing

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 60">\n'
SHAPE = '<path d="M0 0h10" fill="none" stroke="#1C2B33"/>'
SHAPES = [
    SHAPE,
    '<g fill="#F2E6CC"><circle cx="9" cy="9" r="4"/><rect width="4" height="3"/></g>',
    '<line x1="0" y1="0" x2="4" y2="4" stroke="#b4401b"/>',
    '<g transform="translate(4 4) rotate(30) scale(2)"><ellipse rx="4" ry="3" fill="#CFE4E8"/></g>',
    "<title>A disc</title><desc>From above</desc>",
    '<defs><clipPath id="facade"><rect width="4" height="4" fill="none"/></clipPath></defs>'
    '<path clip-path="url(#facade)" d="M0 0h9" fill="#F2C230"/>',
]
HOSTILE = {
    "text": ("<text>L1</text>", "picture-file", "neither read aloud nor translated"),
    "font": ("<font/>", "picture-file", "neither read aloud"),
    "script": ("<script>1</script>", "picture-file", "does not act"),
    "handler": ('<g onclick="x()"/>', "picture-file", "does not act"),
    "animation": ("<animate/>", "picture-file", "does not act"),
    "raster": ('<image href="data:image/png;base64,AA"/>', "picture-file", "not shown"),
    "foreign": ("<foreignObject/>", "picture-file", "not shown"),
    "copies": ('<use href="#a"/>', "picture-file", "plain SVG"),
    "style": ("<style>path{}</style>", "picture-file", "plain SVG"),
    "styled": ('<path style="fill:url(http://a)" d="M0 0"/>', "picture-file", "style="),
    "filter": ('<path filter="url(#f)" fill="none" d="M0 0"/>', "picture-file", "filter="),
    "outside": ('<path fill="url(https://example.org/a.svg#b)" d="M0 0"/>', "picture-file", "url("),
    "outside clip": ('<path clip-path="url(//a#b)" fill="none" d="M0 0"/>', "picture-file", "url("),
    "link": ('<g xmlns:x="http://www.w3.org/1999/xlink" x:href="#a"/>', "picture-file", "href="),
    "name": ('<path fill="red" d="M0 0"/>', "picture-colour", "no colour of the themes"),
    "stroke": ('<path fill="none" stroke="#123456" d="M0 0"/>', "picture-colour", "no colour of the themes"),
    "short": ('<path fill="#FFF" d="M0 0"/>', "picture-colour", "no colour of the themes"),
    "black": ('<path d="M0 0h9"/>', "picture-colour", "black in every theme"),
    "number": ('<path fill="none" d="M0 0h1e30"/>', "picture-file", "above 100000"),
    "not finite": ('<path fill="none" d="M0 0h1e999"/>', "picture-file", "above 100000"),
    "scaled": ('<g transform="scale(999)"><g transform="matrix(9 0 0 9 0 0)"/></g>', "picture-file", "enlarges"),
    "a scribble": (
        f'<path fill="none" d="M0 0{"L80 60L0 0" * 300}"/>',
        "picture-file",
        "more lines than can be drawn",
    ),
    "a scribble of points": (f'<polyline fill="none" points="{"80,60 0,0 " * 300}"/>', "picture-file", "more lines"),
    "a scribble made large": (
        f'<g transform="scale(9)"><path fill="none" d="M0 0{"l9 9l-9-9" * 40}"/></g>',
        "picture-file",
        "more lines",
    ),
    "deep": ("<g>" * 70 + "</g>" * 70, "picture-file", "30 deep"),
    "many": ("<g/>" * 6000, "picture-file", "2000 shapes"),
    "spot's name": ('<circle id="spot-L 1" cx="9" cy="9" r="4" fill="none"/>', "picture-spot", "no spot's name"),
    "spot seen": ('<circle id="spot-a" cx="9" cy="9" r="4" fill="#F2E6CC"/>', "picture-spot", "of its own"),
    "spot drawn": (
        '<circle id="spot-a" cx="9" cy="9" r="4" fill="none" stroke="#1C2B33"/>',
        "picture-spot",
        "of its own",
    ),
    "spot inside": ('<g><circle id="spot-a" cx="9" cy="9" r="4" fill="none"/></g>', "picture-spot", "of its own"),
    "spot outside": ('<circle id="spot-a" cx="99" cy="9" r="4" fill="none"/>', "picture-spot", "outside"),
    "spot no number": ('<circle id="spot-a" cx="a" cy="9" r="4" fill="none"/>', "picture-file", "not an SVG"),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_plain_shapes_in_the_colours_of_the_themes_are_taken(shape: str) -> None:
    assert read_drawing(f"{HEAD}{shape}</svg>".encode()) == Drawing(())


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_more_than_a_drawing_is_refused_with_its_line(name: str) -> None:
    inside, rule, words = HOSTILE[name]
    fault = read_drawing(f"{HEAD}{SHAPE}\n{inside}</svg>".encode())
    assert isinstance(fault, Fault)
    assert (fault.line, fault.rule) == (3, rule)
    assert words in fault.message


@pytest.mark.parametrize(
    "box", ["", 'viewBox="0 0 0 5"', 'viewBox="0 0 -4 5"', 'viewBox="0 0 90 5"', 'viewBox="1 2 3"', 'viewBox="a b c d"']
)
def test_a_drawing_says_how_large_it_is(box: str) -> None:
    fault = read_drawing(f'<svg xmlns="http://www.w3.org/2000/svg" {box}></svg>'.encode())
    assert isinstance(fault, Fault)
    assert "viewBox" in fault.message


def test_entities_are_never_unfolded() -> None:
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    fault = read_drawing(f"{bomb}{HEAD}<title>&b;</title></svg>".encode())
    assert isinstance(fault, Fault)
    assert "<!DOCTYPE" in fault.message


def test_a_file_of_more_than_200_kb_is_refused() -> None:
    fault = fault_of("a.svg", f"{HEAD}{' ' * 200_000}</svg>".encode())
    assert fault is not None
    assert "200 KB" in fault.message


def test_spots_are_told_in_parts_of_the_drawing() -> None:
    data = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="10 20 80 40">'
        '<circle id="spot-disc" cx="50" cy="30" r="8" fill="none"/>'
        '<circle id="spot-disc.2" cx="10" cy="20" r="4" fill="none"/></svg>'
    )
    assert read_drawing(data.encode()) == Drawing(
        (SpotPlace("disc", 0.5, 0.25, 0.1), SpotPlace("disc", 0.0, 0.0, 0.05))
    )


attributes: st.SearchStrategy[str] = st.builds(
    '{}="{}"'.format,
    st.sampled_from(["fill", "id", "d", "r", "cx", "transform", "viewBox", "style", "href", "onload", "points"]),
    st.sampled_from(["none", "spot-a", "#F2E6CC", "1e400", "scale(9", "nan", "url(#a)", "url( x", "-", "0 0 1 1", ""]),
)
elements: st.SearchStrategy[str] = st.recursive(
    st.just(""),
    lambda inner: st.builds(
        "<{0} {1}>{2}</{0}>".format,
        st.sampled_from(["g", "circle", "path", "text", "svg", "defs", "stop", "x:y"]),
        st.lists(attributes, max_size=3).map(" ".join),
        inner,
    ),
    max_leaves=6,
)


drawings = st.lists(elements, max_size=4).map(lambda each: f"{HEAD}{''.join(each)}</svg>".encode())


@given(st.binary(max_size=200) | drawings)
def test_anything_is_a_drawing_or_a_fault(data: bytes) -> None:
    read = read_drawing(data)
    assert isinstance(read, Drawing | Fault)
    if isinstance(read, Fault):
        assert read.line >= 1
        assert "\n" not in read.message
