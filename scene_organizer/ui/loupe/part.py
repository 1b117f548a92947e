"""Which part of a photo is decoded in which resolution, so that memory stays bounded."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize

BUDGET = 12_500_000
"""Pixels of a part at most, 50 MB: all of a 12-megapixel photo, or several screens of a larger one.

With more, taking one over holds the window up for longer than 50 ms.
"""


@dataclass(frozen=True)
class PhotoPart:
    """A part of a photo at a resolution.

    Attributes:
        scale: Its pixels by the photo's: 1, 1/2, 1/4 and so on.
        box: In photo pixels.
        photo: The whole photo's size.
    """

    scale: float
    box: QRect
    photo: QSize

    @property
    def side(self) -> int:
        """Pixels on the longer side that the whole photo has at this resolution."""
        return max(1, round(max(self.photo.width(), self.photo.height()) * self.scale))

    @property
    def shares(self) -> tuple[float, float, float, float] | None:
        """Left, top, right and bottom as shares of the photo; None for all of it."""
        if self.box.size() == self.photo:
            return None
        width, height = self.photo.width(), self.photo.height()
        box = self.box
        return (box.x() / width, box.y() / height, (box.x() + box.width()) / width,
                (box.y() + box.height()) / height)

    def serves(self, visible: QRectF, zoom: float) -> bool:
        """Whether it is sharp enough for what is seen, and covers it."""
        return (self.scale >= min(zoom, 1.0) and self.box.contains(visible.toAlignedRect())) or (
            self == part_for(self.photo, visible, zoom)
        )


def part_for(photo: QSize, visible: QRectF, zoom: float, budget: int = BUDGET) -> PhotoPart:
    """What to decode for a look at a photo: in halvings, so that a small zoom needs nothing new.

    Args:
        photo: Its size in pixels.
        visible: The part that is seen, in photo pixels.
        zoom: Device pixels by photo pixels.
        budget: Pixels of the part at most.
    """
    whole = QRect(0, 0, photo.width(), photo.height())
    seen = visible.toAlignedRect() & whole
    width, height = max(1, seen.width()), max(1, seen.height())
    scale = 1.0
    while scale / 2 >= zoom:
        scale /= 2
    while width * height * scale**2 > budget:
        scale /= 2
    room = budget / scale**2
    if photo.width() * photo.height() <= room:
        return PhotoPart(scale, whole, photo)
    # A margin around what is seen, as wide as the budget allows: dragging on
    # shall not ask again at once.
    factor = (room / (width * height)) ** 0.5
    wide = min(width * factor, photo.width())
    high = int(min(room / wide, photo.height()))
    wide = int(min(room / high, photo.width()))
    left = min(max(seen.x() + (width - wide) // 2, 0), photo.width() - wide)
    top = min(max(seen.y() + (height - high) // 2, 0), photo.height() - high)
    return PhotoPart(scale, QRect(left, top, wide, high), photo)
