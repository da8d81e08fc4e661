"""The tour's folder."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.display.theme import ThemeName
from kiosk.tour.tour import TourOptions, tour


def options(out: Path, library: Path, *, language: str | None = None) -> TourOptions:
    return TourOptions(out, (1024, 600), ThemeName.LIGHT, language, library, library, made=date(2026, 11, 22))


def test_every_screen_and_page_is_there(
    app: QGuiApplication, make_library: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del app
    out = tmp_path / "new" / "tour"
    assert tour(options(out, make_library())) == 0
    assert capsys.readouterr().out == f"{out}\n"
    entries = json.loads((out / "tour.json").read_text(encoding="utf-8"))
    assert [entry["file"] for entry in entries[:3]] == ["001-attract.png", "002-home.png", "003-chapter-0-1.png"]
    assert list(dict.fromkeys(entry["screen"] for entry in entries))[-3:] == ["ask-staff", "still-there", "staff"]
    assert {entry["file"] for entry in entries} == {file.name for file in out.glob("*.png")}
    for chapter in ("chapter-0", "chapter-1", "chapter-2", "about"):
        pages = [entry for entry in entries if entry["chapter"] == chapter]
        assert [entry["page"] for entry in pages] == list(range(1, pages[0]["pages"] + 1))
    index = (out / "index.html").read_text(encoding="utf-8")
    assert all(index.count(f'src="{entry["file"]}"') == 1 for entry in entries)
    assert "2026-11-22" in index
    assert "Plain words that fill a page" in index


def test_what_stands_on_the_screens_is_whole_named_and_large_enough(
    app: QGuiApplication, make_library: Callable[..., Path], tmp_path: Path
) -> None:
    del app
    tour(options(tmp_path / "tour", make_library()))
    entries = json.loads((tmp_path / "tour" / "tour.json").read_text(encoding="utf-8"))
    titles = {entry["screen"]: entry["title"] for entry in entries}
    assert len(set(titles.values())) == len(titles) >= 5
    for entry in entries:
        assert entry["clipped"] == []
        assert entry["overlapping"] == []
        for target in entry["targets"]:
            assert target["name"]
            assert min(target["width"], target["height"]) >= 11.6 * entry["px_per_mm"] - 1
    assert QImage(str(tmp_path / "tour" / "001-attract.png")).width() == 1024


def test_pictures_of_an_earlier_tour_go(
    app: QGuiApplication, make_library: Callable[..., Path], tmp_path: Path
) -> None:
    del app
    out = tmp_path / "tour"
    tour(options(out, make_library(topics=2)))
    (out / "mine.txt").touch()
    tour(options(out, make_library()))
    assert not list(out.glob("*topic-1*"))
    assert (out / "mine.txt").exists()


def test_a_folder_that_cannot_be_written_is_one_line(
    app: QGuiApplication, make_library: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del app
    (tmp_path / "file").touch()
    assert tour(options(tmp_path / "file" / "tour", make_library())) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "cannot be written" in said.err


def test_a_language_the_library_lacks_is_one_line(
    app: QGuiApplication, make_library: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del app
    assert tour(options(tmp_path, make_library(languages=("en", "de")), language="fr")) == 2
    said = capsys.readouterr().err
    assert "fr" in said
    assert "en, de" in said
