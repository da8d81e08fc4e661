"""Finds the words in view again in a chapter that was edited."""

from difflib import SequenceMatcher

from kiosk.reading.rows import Anchor
from kiosk.shared.document import Block, Section


def found_again(anchor: Anchor, before: tuple[Section, ...], after: tuple[Section, ...]) -> Anchor:
    """Where the block at ``anchor`` stands in the text it became, or what stands in its place there.

    The beginning stays the beginning: who reads the first page sees what is put before its words.
    """
    old, new = _blocks(before), _blocks(after)
    at = next((at for at, (section, block, _) in enumerate(old) if (section, block) == _place(anchor)), None)
    if anchor <= Anchor(0, 0, 0) or at is None or not new:
        return min(anchor, Anchor(0, 0, 0))
    matcher = SequenceMatcher(None, [block for *_, block in old], [block for *_, block in new], autojunk=False)
    for _, first, end, new_first, new_end in matcher.get_opcodes():
        if first <= at < end:
            is_deleted = new_first == new_end
            section, block, _ = new[min(new_first + at - first, max(new_end - 1, new_first), len(new) - 1)]
            return Anchor(section, block, 0 if is_deleted else anchor.offset)
    raise AssertionError("the opcodes cover every block")


def _blocks(sections: tuple[Section, ...]) -> list[tuple[int, int, Block]]:
    return [(section, block, each) for section, one in enumerate(sections) for block, each in enumerate(one.blocks)]


def _place(anchor: Anchor) -> tuple[int, int]:
    return anchor.section, anchor.block
