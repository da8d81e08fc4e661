"""The tours that the selected tests look at."""

from collections.abc import Iterator

import pytest

from tests.tour.tours import Shown, Tours


@pytest.fixture(scope="session")
def tours(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tours]:
    """Every way of showing that a selected test asks for, being toured since the first one asked."""
    wanted = [
        value
        for item in request.session.items
        if isinstance(item, pytest.Function) and hasattr(item, "callspec")
        for value in item.callspec.params.values()
        if isinstance(value, Shown)
    ]
    tours = Tours(wanted, tmp_path_factory.mktemp("tours"))
    yield tours
    tours.close()
