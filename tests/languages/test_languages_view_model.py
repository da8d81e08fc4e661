"""The choice of a language."""

from PySide6.QtCore import Qt

from kiosk.languages.language_list_model import LanguageListModel
from kiosk.languages.languages_view_model import LanguagesViewModel


def test_it_shows_every_language_and_the_one_in_use() -> None:
    languages = LanguagesViewModel()
    told: list[str] = []
    languages.changed.connect(lambda: told.append(languages.property("current")))
    languages.show(("en", "de"), "de")
    languages.show(("en", "de"), "de")
    choices = languages.findChild(LanguageListModel)
    assert isinstance(choices, LanguageListModel)
    name = next(role for role, name in choices.roleNames().items() if name.data() == b"name")
    names = [choices.data(choices.index(row, 0), name) for row in range(choices.rowCount())]
    assert names == ["English", "Deutsch"]
    assert told == ["de"]
    assert choices.data(choices.index(0, 0), Qt.ItemDataRole.DisplayRole) is None


def test_a_choice_is_told() -> None:
    languages = LanguagesViewModel()
    chosen: list[str] = []
    languages.language_chosen.connect(chosen.append)
    languages.choose("de")
    assert chosen == ["de"]
