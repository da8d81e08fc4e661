"""What makes a page whole: nothing is cut or overlaps, and what can be touched is large enough and far enough apart."""

from tests.staff.conftest import Staff


def assert_whole(staff: Staff, size: tuple[int, int]) -> None:
    """Looks at the page that stands on a glass of a size in pixels."""
    sight = staff.sight
    assert sight.title
    assert not sight.clipped
    assert not sight.overlapping
    assert not any(word in text for text in sight.texts for word in ("undefined", "NaN", "QML"))
    target, gap = 20 / staff.mm_per_pixel - 1, 3 / staff.mm_per_pixel - 1
    for each in sight.targets:
        assert each.name
        assert min(each.width, each.height) >= target, each
        assert each.x >= 0
        assert each.y >= 0
        assert each.x + each.width <= size[0]
        assert each.y + each.height <= size[1]
        for other in sight.targets:
            apart_x = max(each.x, other.x) - min(each.x + each.width, other.x + other.width)
            apart_y = max(each.y, other.y) - min(each.y + each.height, other.y + other.height)
            assert other is each or max(apart_x, apart_y) >= gap, (each, other)
