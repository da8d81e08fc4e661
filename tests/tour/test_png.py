"""The pictures that are saved."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.tour.png import save_png


@pytest.mark.parametrize("width", [1, 2, 3, 4, 333])
def test_every_pixel_comes_back(width: int, tmp_path: Path) -> None:
    image = QImage(width, 5, QImage.Format.Format_RGB32)
    for x in range(width):
        for y in range(5):
            image.setPixelColor(x, y, QColor(x % 256, 40 * y, 255 - x % 256))
    save_png(image, tmp_path / "picture.png")
    read = QImage(str(tmp_path / "picture.png"))
    assert read.convertToFormat(QImage.Format.Format_RGB32) == image


def test_flat_colours_make_a_small_file(tmp_path: Path) -> None:
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)
    image.fill(QColor("#FAF7F2"))
    save_png(image, tmp_path / "picture.png")
    assert (tmp_path / "picture.png").stat().st_size < 60_000
