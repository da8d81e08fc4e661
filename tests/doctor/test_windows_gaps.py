"""On Windows a policy tells whether swipes from the edges are off; nothing else can be told."""

import pytest

from kiosk.doctor.looking import gaps_of
from kiosk.doctor.windows_gaps import windows_looks


@pytest.mark.parametrize(("value", "is_open"), [(0, False), (1, True), (None, True), ("0", True)])
def test_swipes_are_off_only_by_the_policy(value: object, is_open: bool) -> None:
    def policy(key: str, name: str) -> object:
        assert (key.rpartition("\\")[2], name) == ("EdgeUI", "AllowEdgeSwipe")
        return value

    swipe, *others = gaps_of(windows_looks(policy))
    assert (swipe.name, swipe.is_open) == ("edge-swipe", is_open)
    assert {(gap.name, gap.is_open) for gap in others} == {("shell-launcher", None), ("keyboard-filter", None)}


def test_a_registry_that_cannot_be_read_is_no_traceback() -> None:
    def policy(*_: str) -> object:
        raise PermissionError(13, "Access is denied")

    gap = gaps_of(windows_looks(policy))[0]
    assert (gap.is_open, gap.words[:41]) == (None, "could not be looked at (Access is denied)")
