"""Images that were drawn, kept until newer ones need their room."""

from collections import OrderedDict
from collections.abc import Hashable

from PySide6.QtGui import QImage


class KeptImages:
    """Images by a key; together they take no more than a number of bytes. Those used longest ago go first."""

    def __init__(self, most_bytes: int) -> None:
        self._most = most_bytes
        self._images: OrderedDict[Hashable, QImage] = OrderedDict()
        self.bytes = 0
        """What they take now."""

    def get(self, key: Hashable) -> QImage | None:
        """An image that is kept."""
        image = self._images.get(key)
        if image is not None:
            self._images.move_to_end(key)
        return image

    def keep(self, key: Hashable, image: QImage) -> None:
        """Keeps an image; one that is larger than all the room is not."""
        size = image.sizeInBytes()
        if size > self._most or key in self._images:
            return
        self._images[key] = image
        self.bytes += size
        while self.bytes > self._most:
            _, oldest = self._images.popitem(last=False)
            self.bytes -= oldest.sizeInBytes()

    def clear(self) -> None:
        """Keeps none."""
        self._images.clear()
        self.bytes = 0
