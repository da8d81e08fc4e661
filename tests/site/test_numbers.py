"""The site's numbers, and what is said of a file that holds none."""

from pathlib import Path

import pytest

from kiosk.site.numbers import Numbers, SettingsError, read_numbers


def settings(folder: Path, text: str) -> Path:
    path = folder / "site.toml"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    return path


def test_without_a_file_the_defaults_stand(tmp_path: Path) -> None:
    assert read_numbers(None) == Numbers()
    assert read_numbers(settings(tmp_path, "")) == Numbers()
    assert Numbers().places("your clinic") == {
        "emergency-number": "112",
        "emergency-department": "the emergency department",
        "clinic-number": "your clinic",
    }
    assert Numbers().unset == ("emergency", "emergency-department", "clinic", "advice")


def test_what_is_set_is_taken(tmp_path: Path) -> None:
    text = '[numbers]\nemergency = "999"\nemergency-department = "A&E,  Hill Road"\nclinic = "01 234"\nadvice = "111"\n'
    numbers = read_numbers(settings(tmp_path, text))
    assert numbers == Numbers("999", "A&E, Hill Road", "01 234", "111")
    assert numbers.unset == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[numbers", "is no TOML"),
        ('[phones]\nclinic = "1"', "'phones' is not known (known are: [clinic], [languages], [numbers]"),
        ("[sound]\nvolume = 101", "'sound.volume' should be"),
        ("numbers = 3", "'numbers' is no table"),
        ("[numbers]\nemergency = 112", "'numbers.emergency' should be a piece of text in quotes"),
        ('[numbers]\nemergency = " "', "'numbers.emergency' should be"),
        ('[numbers]\nemergency = "a\\nb"', "'numbers.emergency' should be"),
        (f'[numbers]\nclinic = "{"1" * 61}"', "'numbers.clinic' should be"),
        ('[numbers]\nfax = "1"', "'numbers.fax' is not known (known are: emergency, emergency-department"),
        ("\udcff", "is not UTF-8"),
    ],
)
def test_what_is_wrong_is_one_line(tmp_path: Path, text: str, said: str) -> None:
    path = settings(tmp_path, text)
    with pytest.raises(SettingsError) as told:
        read_numbers(path)
    assert said in str(told.value)
    assert str(told.value).startswith((f"{path}:1: ", f"{path}:2: "))
    assert "\n" not in str(told.value)


def test_a_file_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        read_numbers(tmp_path / "none.toml")
