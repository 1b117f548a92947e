"""Geometry of the loupe: which part of a photo is seen, how large, and which way up."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

MOST_ZOOM = 8.0
"""Device pixels a photo's pixel is enlarged to at most."""

_MOST_FITTED = 3.0
"""As `MOST_ZOOM`, for a small photo that is fitted into a large window."""


class Viewport:
    """A look at a photo. Zoom is device pixels by photo pixels; 1 is the actual size.

    While the photo is fitted it stays so, however the area changes.
    """

    def __init__(self) -> None:
        self._photo = QSizeF()
        self._area = QRectF()
        self._ratio = 1.0
        self._zoom: float | None = None
        self._centre = QPointF()
        self._turns = 0

    @property
    def photo(self) -> QSizeF:
        """The photo's size in its own pixels, upright."""
        return self._photo

    @property
    def turns(self) -> int:
        """Quarter turns clockwise, 0..3; of the look, never of the file."""
        return self._turns

    @property
    def fitted(self) -> bool:
        """Whether all of the photo is seen, as large as that goes."""
        return self._zoom is None

    @property
    def zoom(self) -> float:
        """Device pixels by photo pixels."""
        return self._fit() if self._zoom is None else self._zoom

    @property
    def transform(self) -> QTransform:
        """From the photo's pixels to the widget's coordinates."""
        scale = self.zoom / self._ratio
        turned = QTransform().rotate(90 * self._turns).scale(scale, scale)
        shift = self._area.center() - turned.map(self._centre)
        # On whole device pixels: at the actual size nothing is to be blurred.
        dx, dy = (round(value * self._ratio) / self._ratio for value in (shift.x(), shift.y()))
        return turned * QTransform.fromTranslate(dx, dy)

    @property
    def visible(self) -> QRectF:
        """The part of the photo inside the area, in photo pixels."""
        back, _ = self.transform.inverted()
        return back.mapRect(self._area).intersected(QRectF(QPointF(), self._photo))

    @property
    def movable(self) -> bool:
        """Whether a part of the photo lies outside the area."""
        shown = self.transform.mapRect(QRectF(QPointF(), self._photo))
        return (shown.width() > self._area.width() + 1
                or shown.height() > self._area.height() + 1)

    def show(self, photo: QSizeF, turns: int = 0) -> None:
        """Begins with another photo, fitted."""
        self._photo = photo
        self._turns = turns % 4
        self.fit()

    def set_photo_size(self, photo: QSizeF) -> None:
        """Corrects the size of the photo that is shown; what is seen stays."""
        if photo == self._photo or photo.isEmpty():
            return
        before, self._photo = self._photo, photo
        if self._zoom is not None and not before.isEmpty():
            factor = photo.width() / before.width()
            self._zoom /= factor
            self._centre *= factor
        self._settle()

    def set_area(self, area: QRectF, ratio: float) -> None:
        """Says where on the widget the photo is shown, and device pixels by its pixels."""
        self._area, self._ratio = area, ratio
        self._settle()

    def fit(self) -> None:
        """Shows all of the photo, as large as that goes."""
        self._zoom = None
        self._settle()

    def zoom_to(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Enlarges or shrinks.

        Args:
            zoom: Device pixels by photo pixels, kept within what is sensible.
            anchor: A place of the widget that keeps its part of the photo; by
                default the area's centre.
        """
        fit = self._fit()
        anchor = self._area.center() if anchor is None else anchor
        back, _ = self.transform.inverted()
        held = back.map(anchor)
        zoom = min(max(zoom, min(fit, 1.0)), max(MOST_ZOOM, fit))
        self._zoom = None if math.isclose(zoom, fit, rel_tol=0.01) else zoom
        self._settle()
        if self._zoom is not None:
            self.pan(anchor - self.transform.map(held))

    def pan(self, by: QPointF) -> None:
        """Moves the photo by so much of the widget, at most until its edge is seen."""
        scale = self.zoom / self._ratio
        self._centre -= QTransform().rotate(-90 * self._turns).map(by) / scale
        self._settle()

    def turn(self, quarters: int) -> None:
        """Turns the look clockwise."""
        self._turns = (self._turns + quarters) % 4
        self._settle()

    def _turned(self) -> QSizeF:
        return self._photo.transposed() if self._turns % 2 else self._photo

    def _fit(self) -> float:
        size = self._turned()
        if size.isEmpty() or self._area.isEmpty():
            return 1.0
        across = self._area.width() / size.width()
        down = self._area.height() / size.height()
        return min(min(across, down) * self._ratio, _MOST_FITTED)

    def _settle(self) -> None:
        """Keeps the photo's edges outside the area, or the photo in its middle."""
        middle = QPointF(self._photo.width() / 2, self._photo.height() / 2)
        if self._zoom is None:
            self._centre = middle
            return
        scale = self._zoom / self._ratio
        across, down = self._area.width() / scale, self._area.height() / scale
        if self._turns % 2:
            across, down = down, across
        self._centre = QPointF(
            _within(self._centre.x(), across, self._photo.width()),
            _within(self._centre.y(), down, self._photo.height()),
        )


def _within(centre: float, seen: float, length: float) -> float:
    if seen >= length:
        return length / 2
    return min(max(centre, seen / 2), length - seen / 2)
