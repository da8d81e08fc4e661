"""What languages call themselves."""

import pytest

from kiosk.languages.language_names import own_name


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("en", "English"),
        ("de", "Deutsch"),
        ("ar", "العربية"),
        ("pt-BR", "Português (BR)"),
        ("xx", "xx"),
        ("xx-YY", "xx-YY"),
    ],
)
def test_own_name(code: str, name: str) -> None:
    assert own_name(code) == name
